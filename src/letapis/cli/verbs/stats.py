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
from letapis.cli.moments import Day, known_option
from letapis.cli.output import Output, format_option, print_json, print_lines, write
from letapis.cli.problems import plain
from letapis.cli.terminal import console
from letapis.desk.register_port import Register
from letapis.desk.waiting import Wait, Waits, precision, times_held, times_to_sentence
from letapis.model.answer import Grouping
from letapis.model.case import PersonCase
from letapis.publish import figures
from letapis.publish.footing import footing as footing_of
from letapis.publish.survival import survival

YEARS = 3 * 366
LAST = date.max - timedelta(days=1)
"""The last day of a series, which ends before a day that the calendar must have."""
NOTES = {"sentence": ("whoever was never sentenced is in no row, and an arrest of days counts as a sentence",)}
WAITS: dict[str, tuple[Callable[[Sequence[PersonCase], date], Waits], str]] = {
    "custody": (times_held, "Time in custody"),
    "sentence": (times_to_sentence, "Time from detention to sentence"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A table of numbers, what must be said with it (the last of it what it stands on), and how it is drawn."""

    header: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    notes: tuple[str, ...]
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
    last = min(given["end"] or datetime.now(UTC).date(), LAST)
    first = given["start"] or last - timedelta(days=YEARS)
    if first > last:
        message = "--from is after --to"
        raise click.UsageError(message)
    with program.register() as register:
        footing, known = _footing(register, known)
        if by:
            figure = _by_group(register, tuple(_days(first, last, every)), known, Grouping(by), footing)
        else:
            figure = _over_time(register, (first, last + timedelta(days=1), timedelta(days=every)), known, footing)
    _show(figure, **given)


def _footing(register: Register, known: datetime | None) -> tuple[str, datetime | None]:
    """What a figure is computed from, and the instant that all its questions ask about, whatever is filed meanwhile."""
    as_of = register.as_of(known=known)
    return footing_of(as_of, datetime.now(UTC)), as_of.last or known


def _days(first: date, last: date, every: int) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range(0, (last - first).days + 1, every))


def _by_group(register: Register, days: Sequence[date], known: datetime | None, by: Grouping, footing: str) -> Figure:
    counts = {day: register.held(day, known=known, by=by) for day in days}
    found = {day: count.groups for day, count in counts.items()}
    rows = tuple((day.isoformat(), g.key, g.lower, g.upper) for day in days for g in found[day])
    most = {day: {g.key: g.upper for g in found[day]} for day in days}
    lines = {
        key: [most[day].get(key, 0) for day in days] for key in sorted({g.key for day in days for g in found[day]})
    }
    title = f"People held, by {by.replace('_', ' ')}"
    several = max((count.in_several for count in counts.values()), default=0)
    said = (f"up to {several} people a day count in several groups, so groups add up to more than the count",)
    notes = (*(said if several else ()), footing)
    return Figure(
        ("day", str(by), "lower", "upper"), rows, notes, lambda: figures.groups_svg(days, lines, title, notes)
    )


def _over_time(register: Register, span: tuple[date, date, timedelta], known: datetime | None, footing: str) -> Figure:
    points = register.series(span[0], span[1], step=span[2], known=known)
    days, lower, upper = [p.on for p in points], [p.lower for p in points], [p.upper for p in points]
    rows = tuple((p.on.isoformat(), p.lower, p.upper, p.undated) for p in points)
    header = ("day", "lower", "upper", "undated")
    notes = (footing,)
    return Figure(header, rows, notes, lambda: figures.band_svg(days, lower, upper, "People held", notes))


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
    day after which half are still waiting; it is left empty where more than half are. Below the table stands how many
    spans have a day told at both ends, how many are bounded only, and how many are left out and why. Sentences under
    several codes of law are counted together and each by itself: an arrest of days comes sooner than one of years.
    """
    until = on or datetime.now(UTC).date()
    measure, title = WAITS[what]
    with program.register() as register:
        footing, known = _footing(register, known)
        cases = [case for one in register.people(known=known) if (case := register.case(one.id, known=known))]
    waits = measure(cases, until)
    curves = [
        (f"{reading}{f', {code}' if code else ''}", many, survival(spans))
        for code, some in _by_code(waits.waits)
        for reading, spans in (
            ("shortest", [(wait.least, wait.over) for wait in some]),
            ("longest", [(wait.most, wait.over) for wait in some]),
        )
        for many in [sum(wait.first_told and wait.last_told for wait in some)]
    ]
    rows = tuple((label, c.number, exact, c.number - c.over, c.median) for label, exact, c in curves)
    header = ("reading of the dates", "spans", "both days told", "not over", "median days")
    notes = (*precision(waits), *NOTES.get(what, ()), footing)
    drawn = [(label, curve) for label, _, curve in curves]
    _show(Figure(header, rows, notes, lambda: figures.survival_svg(drawn, title, notes)), **given)


def _by_code(waits: Sequence[Wait]) -> list[tuple[str, list[Wait]]]:
    """All the spans, then those under each code of law, where there are several."""
    codes = sorted({wait.code for wait in waits})
    if len(codes) <= 1:
        return [("", list(waits))]
    return [("", list(waits)), *((code or "code not told", [w for w in waits if w.code == code]) for code in codes)]


def _show(figure: Figure, *, output: Output, csv_file: Path | None, svg_file: Path | None, **_: object) -> None:
    if csv_file:
        write(csv_file, figures.csv_text(figure.header, figure.rows, figure.notes))
    if svg_file:
        write(svg_file, figure.svg())
    rows = [dict(zip(figure.header, row, strict=True)) for row in figure.rows]
    if output is Output.JSON:
        print_json({"rows": rows, "notes": list(figure.notes[:-1]), "computed_from": figure.notes[-1]})
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
        for note in figure.notes:
            screen.print(Text(note, "dim"))
