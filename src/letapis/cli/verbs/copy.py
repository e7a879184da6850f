"""`letapis copy`: one ledger continued in another."""

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program


@click.command("copy")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@pass_program
def command(program: Program, source: str, target: str) -> None:
    """Continue a ledger in another file or database.

    \b
    letapis copy letapis.db postgresql://desk@db/letapis
    letapis copy letapis.db copy.db            again whenever there is more: only the rest is copied

    Both then have the same head. A target that holds another history is left as it is.
    """
    head = wiring.copy(source, target)
    program.note(f"both hold {head.seq} entries; their head is {head.hash}")
