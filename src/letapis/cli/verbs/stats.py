"""`letapis stats`: how many over time, how long."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import click
from rich.table import Table
from rich.text import Text

from letapis.cli.context import Program, pass_program
from letapis.cli.footing import known_at
from letapis.cli.moments import Day, known_option
from letapis.cli.output import Output, format_option, print_json, print_lines
from letapis.cli.problems import ProblemError, plain
from letapis.cli.terminal import console
from letapis.desk.register_port import Register
from letapis.desk.waiting import Waits, times_held, times_to_sentence
from letapis.model.answer import Grouping
from letapis.model.case import AsOf, PersonCase
from letapis.publish import figures
from letapis.publish.survival import survival

YEARS = 3 * 366
WAITS: dict[str, tuple[Callable[[Sequence[PersonCase], date], Waits], str]] = {
    "custody": (times_held, "Time in custody"),
    "sentence": (times_to_sentence, "Time from detention to sentence"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A table of numbers, the sentence it stands on, and how it is drawn."""

    header: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    footing: str
    svg: Callable[[], str]


def _shared(command: Callable[..., Any]) -> Callable[..., Any]:
    """What both kinds of figures take."""
    options = (
        click.option("--csv", "csv_file", type=click.Path(path_type=Path), help="Write the table to a file, as CSV."),
        click.option("--svg", "svg_file", type=click.Path(path_type=Path), help="Write a chart to a file, as SVG."),
        known_option,
        format_option,
    )
    for option in reversed(options):
        option(command)
    return command


@click.group("stats")
def command() -> None:
    """Show how many were held over time, and for how long.

    \b
    letapis stats held --from 2020-06-01 --to 2021-06-01 --every 30
    letapis stats held --from 2020-06-01 --to 2021-06-01 --by article --csv held.csv
    letapis stats time custody --svg custody.svg
    letapis stats time sentence --known 2021-06-01

    Each figure names the head of the chain and the day of knowledge that it was computed from.
    """


@command.command("held")
@click.option("--from", "start", type=Day(), help="The first day; three years ago where it is left out.")
@click.option("--to", "end", type=Day(), help="The last day; today where it is left out.")
@click.option("--every", type=click.IntRange(1, 3660), default=30, show_default=True, metavar="DAYS", help="How often.")
@click.option("--by", type=click.Choice([str(kind) for kind in Grouping]), help="A row a group, on each day.")
@_shared
@pass_program
def held(program: Program, /, every: int, by: str | None, known: datetime | None, **given: Any) -> None:  # noqa: ANN401
    """Count who was held, day after day, with lower and upper bound.

    \b
    letapis stats held --from 2020-06-01 --to 2021-06-01 --every 30
    letapis stats held --from 2021-01-01 --to 2021-01-01 --by article
    letapis stats held --from 2020-06-01 --to 2021-06-01 --by source --svg sources.svg
    """
    last = given["end"] or datetime.now(UTC).date()
    first = given["start"] or last - timedelta(days=YEARS)
    if first > last:
        message = "--from is after --to"
        raise click.UsageError(message)
    with program.register() as register:
        footing = _footing(register.held(last, known=known).as_of)
        if by:
            figure = _by_group(register, tuple(_days(first, last, every)), known, Grouping(by), footing)
        else:
            figure = _over_time(register, (first, last + timedelta(days=1), timedelta(days=every)), known, footing)
    _show(figure, **given)


def _days(first: date, last: date, every: int) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range(0, (last - first).days + 1, every))


def _by_group(register: Register, days: Sequence[date], known: datetime | None, by: Grouping, footing: str) -> Figure:
    found = {day: register.held(day, known=known, by=by).groups for day in days}
    rows = tuple((day.isoformat(), g.key, g.lower, g.upper) for day in days for g in found[day])
    most = {day: {g.key: g.upper for g in found[day]} for day in days}
    lines = {
        key: [most[day].get(key, 0) for day in days] for key in sorted({g.key for day in days for g in found[day]})
    }
    title = f"People held, by {by}"
    return Figure(
        ("day", str(by), "lower", "upper"), rows, footing, lambda: figures.groups_svg(days, lines, title, footing)
    )


def _over_time(register: Register, span: tuple[date, date, timedelta], known: datetime | None, footing: str) -> Figure:
    points = register.series(span[0], span[1], step=span[2], known=known)
    days, lower, upper = [p.on for p in points], [p.lower for p in points], [p.upper for p in points]
    rows = tuple((p.on.isoformat(), p.lower, p.upper, p.undated) for p in points)
    header = ("day", "lower", "upper", "undated")
    return Figure(header, rows, footing, lambda: figures.band_svg(days, lower, upper, "People held", footing))


@command.command("time", short_help="Estimate how long custody lasts, or the way to a sentence.")
@click.argument("what", type=click.Choice(list(WAITS)))
@click.option("--on", type=Day(), help="Count up to this day; today where it is left out.")
@_shared
@pass_program
def time(program: Program, /, what: str, on: date | None, known: datetime | None, **given: Any) -> None:  # noqa: ANN401
    """Estimate how long custody lasts, or the way to a sentence, though for many it is not over.

    \b
    letapis stats time custody
    letapis stats time sentence --svg sentence.svg

    Kaplan and Meier's estimator, once for the shortest and once for the longest that the dates allow. The median is the
    day after which half are still waiting; it is left empty where more than half are.
    """
    until = on or datetime.now(UTC).date()
    measure, title = WAITS[what]
    with program.register() as register:
        cases = [case for one in register.people(known=known) if (case := register.case(one.id, known=known))]
        footing = _footing(register.held(until, known=known).as_of)
    waits = measure(cases, until)
    curves = [
        ("shortest", survival([(wait.least, wait.over) for wait in waits.waits])),
        ("longest", survival([(wait.most, wait.over) for wait in waits.waits])),
    ]
    rows = tuple((label, c.number, c.number - c.over, waits.undated, c.median) for label, c in curves)
    header = ("reading of the dates", "spans", "not over", "no first day", "median days")
    _show(Figure(header, rows, footing, lambda: figures.survival_svg(curves, title, footing)), **given)


def _show(figure: Figure, *, output: Output, csv_file: Path | None, svg_file: Path | None, **_: object) -> None:
    if csv_file:
        _write(csv_file, figures.csv_text(figure.header, figure.rows, figure.footing))
    if svg_file:
        _write(svg_file, figure.svg())
    rows = [dict(zip(figure.header, row, strict=True)) for row in figure.rows]
    if output is Output.JSON:
        print_json({"rows": rows, "computed_from": figure.footing})
    elif output is Output.JSONL:
        print_lines(rows)
    else:
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
        for title in figure.header:
            table.add_column(title, justify="left" if title in {"day", figure.header[0]} else "right")
        for row in figure.rows:
            table.add_row(
                *(
                    "" if value is None else f"{value:g}" if isinstance(value, float) else Text(plain(str(value)))
                    for value in row
                )
            )
        screen = console()
        screen.print(table)
        screen.print(figure.footing, style="dim")


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        message = f"{file} cannot be written: {error.strerror}"
        raise ProblemError(message) from error


def _footing(as_of: AsOf) -> str:
    return f"computed by Letapis from {as_of.head.seq} entries, head {as_of.head.hash}{known_at(as_of)}"
