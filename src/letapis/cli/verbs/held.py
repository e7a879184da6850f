"""`letapis held`: how many were held on a day, and who."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.dates import in_words
from letapis.cli.encoding import to_json
from letapis.cli.footing import footing
from letapis.cli.moments import Day, known_option
from letapis.cli.output import Output, format_option, print_json, print_lines, write
from letapis.cli.problems import plain
from letapis.cli.terminal import console
from letapis.cli.wording import STATES
from letapis.model.answer import Grouping, Held, HeldCount
from letapis.publish.figures import csv_text
from letapis.publish.footing import footing as footing_of

MARKS = {Held.YES: ("•", "surely"), Held.MAYBE: ("?", "perhaps"), Held.UNDATED: ("…", "no day is told")}


@click.command("held")
@click.option("--on", "on", type=Day(), help="The day asked about; today where it is left out.")
@known_option
@click.option("--by", type=click.Choice([str(kind) for kind in Grouping]), help="Break the count down.")
@click.option("--csv", "csv_file", type=click.Path(path_type=Path), help="Write the list to a file, as CSV.")
@format_option
@pass_program
def command(program: Program, /, on: date | None, known: datetime | None, by: str | None, **given: Any) -> None:  # noqa: ANN401
    """Count who was held on a day, with lower and upper bound.

    \b
    letapis held --on 2021-03-01
    letapis held --on 2021-03-01 --known 2021-06-01
    letapis held --on 2021-03-01 --by article
    letapis held --on 2021-03-01 --by region --csv held.csv

    The lower bound counts those of whom it is beyond doubt; the upper adds those of whom dates are uncertain or
    sources disagree. Who is held since a day that nobody tells is listed apart. JSON Lines give one person each.
    Broken down, the list says in which groups each counts; `?` marks those that sources disagree on.
    """
    day = on or datetime.now(UTC).date()
    with program.register() as register:
        count = register.held(day, known=known, by=Grouping(by) if by else None)
    _show(count, by, **given)


def _show(count: HeldCount, by: str | None, csv_file: Path | None, output: Output) -> None:
    if csv_file:
        notes = tuple(filter(None, (overlap(count), footing_of(count.as_of, datetime.now(UTC)))))
        write(csv_file, csv_text(*_table(count, by), notes))
    if output is Output.JSON:
        print_json(to_json(count) | {"in_several_groups": count.in_several})
    elif output is Output.JSONL:
        print_lines(map(to_json, count.people))
    else:
        _print(console(), count, by)


def overlap(count: HeldCount) -> str:
    """That the groups add up to more than the count, where they do."""
    many = count.in_several
    people = "1 person counts" if many == 1 else f"{many} people count"
    return f"{people} in several groups, so the groups add up to more than the count" if many else ""


def _table(count: HeldCount, by: str | None) -> tuple[list[str], list[list[object]]]:
    """The list as rows: one a person, groups with a semicolon between them."""
    header = ["person", "name", "on", "held", "state", *((by, "disputed") if by else ()), "statements"]
    rows: list[list[object]] = [
        [one.person, one.name, count.on.isoformat(), one.held.value, one.state.value if one.state else None,
         *(("; ".join(one.keys), "; ".join(one.disputed)) if by else ()), "; ".join(one.statements)]
        for one in count.people
    ]  # fmt: skip
    return header, rows


def bounds(lower: int, upper: int) -> str:
    """`12`, or `12 to 15` where the bounds differ."""
    return str(lower) if lower == upper else f"{lower} to {upper}"


def _print(screen: Console, count: HeldCount, by: str | None) -> None:
    line = Text.assemble((bounds(count.lower, count.upper), "bold"), f" held on {in_words(count.on.isoformat())}")
    if count.undated:
        line.append(f", and {count.undated} perhaps, of whom no day is told", "yellow")
    screen.print(line)
    if count.groups:
        screen.print(_groups(count))
        if said := overlap(count):
            screen.print(Text(said, "yellow"))
    if count.people:
        screen.print(_people(count, by))
        screen.print(Text("the lines of each: letapis status NAME --on DAY, or --format json for their ids", "dim"))
    screen.print(footing(count.as_of))


def _groups(count: HeldCount) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right")
    table.add_column()
    for group in count.groups:
        table.add_row(bounds(group.lower, group.upper), Text(plain(group.key)))
    return table


def _people(count: HeldCount, by: str | None) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for title in ("", "name", "state", *((by.replace("_", " "),) if by else ()), "statements"):
        table.add_column(title)
    for person in count.people:
        mark, words = MARKS.get(person.held, ("", ""))
        state = STATES.get(person.state, person.state.value) if person.state else ""
        groups = "\n".join(plain(key) + (" ?" if key in person.disputed else "") for key in person.keys)
        table.add_row(
            f"{mark} {words}",
            Text(plain(person.name or "unnamed"), "bold"),
            state,
            *((Text(groups),) if by else ()),
            str(len(person.statements)),
        )
    return table
