"""`letapis search`: people by any spelling of their names."""

from datetime import datetime

import click
from rich.table import Table
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.encoding import to_json
from letapis.cli.finding import likely, short_id
from letapis.cli.moments import known_option
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.problems import plain
from letapis.cli.terminal import console


@click.command("search")
@click.argument("text")
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=10, show_default=True, metavar="N", help="At most so many."
)
@known_option
@format_option
@pass_program
def command(program: Program, text: str, limit: int, known: datetime | None, output: Output) -> None:
    """Find people by any spelling of their names.

    \b
    letapis search Шкляраў
    letapis search "Shkliarov V"
    letapis search Tsikhanouski --format jsonl

    In any script and romanisation, declined, with slips of the pen; the likeliest first, with the reasons.
    """
    with program.register() as register:
        hits = likely(register.people(known=known), text)[:limit]
    rows = [{"person": to_json(hit.person), "name": hit.name, "comparison": to_json(hit.comparison)} for hit in hits]
    if output is Output.JSON:
        print_list(rows)
    elif output is Output.JSONL:
        print_lines(rows)
    else:
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
        for title in ("name", "found as", "score", "id"):
            table.add_column(title)
        for hit in hits:
            name = Text(plain(hit.person.name or "unnamed"), "bold")
            table.add_row(name, plain(hit.name), f"{hit.comparison.score:.2f}", Text(short_id(hit.person), "dim"))
        console().print(table) if hits else program.note(f"Nobody is called anything like {text!r}.")
