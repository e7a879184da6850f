"""`letapis search`: people by any spelling of their names."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import click
from rich.table import Table
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.encoding import to_json
from letapis.cli.finding import Hit, begun, comparison_to_json, likely, nearest, short_id
from letapis.cli.moments import known_option
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.problems import plain
from letapis.cli.terminal import console
from letapis.model.case import Individual

BEGINS, NEAR = "begins so", "sounds near, though not like one name"
CANDIDATES = 100
"""People whose names are compared with the text, of those that an index finds."""
START = "start"
"""The feature of which every comparison starts; it tells nothing of this one."""


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
    letapis search Tsikh                  as far as it is typed
    letapis search Tsikhanouski --format jsonl

    In any script and romanisation, declined, with slips of the pen, or as far as it is typed; the likeliest first,
    with the reasons, then those of whose name it is the beginning. The index is a part of the ledger, so that a search
    among 100,000 people looks at a hundred of them.
    """
    if not text.strip():
        message = "there is nothing to look for"
        raise click.UsageError(message)
    with program.register() as register:
        people = register.candidates(text, most=max(CANDIDATES, limit), known=known)
    found = list(_found(people, text, limit))
    rows = [
        {
            "person": to_json(hit.person),
            "name": hit.name,
            "begins": how == BEGINS,
            "comparison": comparison_to_json(hit.comparison),
        }
        for hit, how in found
    ]
    if output is Output.JSON:
        print_list(rows)
    elif output is Output.JSONL:
        print_lines(rows)
    elif found:
        console().print(_table(found))
    else:
        program.note(f"Nobody is called anything like {text!r}.")


def _found(people: Sequence[Individual], text: str, limit: int) -> Iterator[tuple[Hit, str]]:
    """Whoever may be meant, then those whose names begin so; only where there are none, those that sound near."""
    hits = likely(people, text)[:limit]
    yield from ((hit, "") for hit in hits)
    named = {hit.person.id for hit in hits}
    rest = begun([one for one in people if one.id not in named], text, limit - len(hits)) if len(hits) < limit else []
    yield from ((hit, BEGINS) for hit in rest)
    if not hits and not rest:
        yield from ((hit, NEAR) for hit in nearest(people, text, limit))


def _table(found: Iterable[tuple[Hit, str]]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for title in ("score", "name, and why", "id"):
        table.add_column(title)
    for hit, how in found:
        name = plain(hit.person.name or "unnamed")
        body = Text.assemble((name, "bold"), "" if plain(hit.name) == name else f"  found as {plain(hit.name)}")
        body.append(f"\n{how or _why(hit)}", "dim")
        score = "" if how else f"{hit.comparison.score:.2f}"
        table.add_row(score, body, Text(short_id(hit.person), "dim"))
    return table


def _why(hit: Hit) -> str:
    return plain("; ".join(reason.text for reason in hit.comparison.reasons if reason.text and reason.feature != START))
