"""`letapis head`: where the chain ends."""

import click

from letapis.cli.context import Program, pass_program
from letapis.cli.output import Output, format_option, print_json, print_lines


@click.command("head")
@format_option
@pass_program
def command(program: Program, output: Output) -> None:
    """Print where the chain ends, to be noted elsewhere.

    \b
    letapis head
    letapis head >> heads.txt           then, on another day: letapis verify --head HASH

    The hash stands for every entry up to the last: print it, mail it, have it stamped.
    """
    with program.ledger() as ledger:
        head = ledger.head()
    value = {"seq": head.seq, "hash": head.hash}
    if output is Output.JSON:
        print_json(value)
    elif output is Output.JSONL:
        print_lines([value])
    else:
        click.echo(f"{head.seq} {head.hash}")
