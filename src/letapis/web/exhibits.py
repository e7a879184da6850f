"""The register's charts and its table, the same at the desk and in public."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from fastapi.responses import Response

from letapis.model import AsOf, Custody, Grouping, SayerKind, SeriesPoint
from letapis.publish.footing import footing
from letapis.web.charts import Band, Row, band, rows
from letapis.web.clocks import Clocks
from letapis.web.csvtext import as_csv
from letapis.web.registry import Listed, Readable, lengths
from letapis.web.showing import raised
from letapis.web.translation import marked
from letapis.web.words import label

CHARTS = ("time", "article", "held")
"""What the charts are of, as an address says it."""
POINTS = 120
"""Points of a line, so that a page stays small whatever the span of years."""
TRIES = 2
EARLIEST, LATEST = date(1900, 1, 1), date.max - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Charts:
    """Held over time, by article and by time held, each with its data, and what all were computed from."""

    as_of: AsOf
    points: tuple[SeriesPoint, ...]
    line: Band | None
    articles: tuple[Row, ...]
    held: tuple[tuple[str, int], ...]
    longest: int


def charts(register: Readable, clocks: Clocks) -> Charts:
    """The charts of a register on a day, as known on another; drawn again where something was filed meanwhile."""
    for _ in range(TRIES):
        before = register.as_of(known=clocks.known)
        drawn = _drawn(register, clocks, before)
        if register.as_of(known=clocks.known) == before:
            break
    else:  # somebody files all the time: the charts of one instant
        drawn = _drawn(register, replace(clocks, known=before.last), before)
    return drawn


def _drawn(register: Readable, clocks: Clocks, as_of: AsOf) -> Charts:
    there = register.present(clocks.on, known=clocks.known)
    held = lengths(there, clocks.on)
    points = over_time(register, clocks)
    articles = rows(there.groups(Grouping.ARTICLE))
    return Charts(as_of, points, band(points), articles, held, max((n for _, n in held), default=0) or 1)


def over_time(register: Readable, clocks: Clocks) -> tuple[SeriesPoint, ...]:
    """The counts from the first day anybody was held up to the day asked about, evenly spaced but for the last."""
    first = register.first_day(known=clocks.known)
    if first is None or first > clocks.on:
        return ()
    start = max(first, EARLIEST).replace(day=1)
    step = max(1, ((clocks.on - start).days + 1) // POINTS)
    end = min(clocks.on, LATEST) + timedelta(days=1)
    points = register.series(start, end, step=timedelta(days=step), known=clocks.known)
    if points and points[-1].on == clocks.on:
        return points
    return (*points, *register.series(clocks.on, end, known=clocks.known))


def chart_table(shown: Charts, of: str) -> tuple[list[str], list[list[object]]]:
    """The data of one chart as rows for a CSV: over `time`, by `article`, or by the time `held`."""
    if of == "article":
        return ["article", "at least", "at most"], [[row.key, row.lower, row.upper] for row in shown.articles]
    if of == "held":
        return ["time held", "people"], [list(row) for row in shown.held]
    points: list[list[object]] = [[p.on.isoformat(), p.lower, p.upper, p.undated] for p in shown.points]
    return ["day", "at least", "at most", "since an unknown day"], points


def chart_csv(shown: Charts, of: str) -> Response:
    """The data of one chart as a file."""
    header, rows_ = chart_table(shown, of)
    name = f"letapis-{of if of in CHARTS else 'time'}.csv"
    return as_csv(header, rows_, name, footing(shown.as_of, datetime.now(UTC)))


def state_label(value: str) -> str:
    """What a key of a facet is called in English where it is a word of the vocabulary, else the key itself."""
    if value in _OWN:
        return _OWN[value]
    word = _WORDS.get(value)
    return label(word) if word else raised(value)


_OWN = {
    "report": marked("the report itself"),
    "unknown": marked("unknown"),
    "P0D/P1M": marked("up to a month"),
    "P1M/P6M": marked("one to six months"),
    "P6M/P1Y": marked("six months to a year"),
    "P1Y/P2Y": marked("one to two years"),
    "P2Y/P4Y": marked("two to four years"),
    "P4Y/..": marked("more than four years"),
}
"""Keys that are no names: what a report says in its own voice, what nobody tells, classes of time held."""
_WORDS: dict[str, Custody | SayerKind] = {word.value: word for kind in (SayerKind, Custody) for word in kind}
"""Words of the vocabulary by their values; of two that are written alike, the state of custody."""


def table(listed: tuple[Listed, ...], clocks: Clocks) -> tuple[list[str], list[list[object]]]:
    """What is on the screen as rows for a CSV."""
    header = ["id", "name", "all names", "held", "state", "statements", "on", "known"]
    known = clocks.known.isoformat() if clocks.known else ""
    rows_: list[list[object]] = [
        [r.person.id, r.person.name, "; ".join(r.person.variants), r.held.value, r.state or "", r.person.statements,
         clocks.on.isoformat(), known]
        for r in listed
    ]  # fmt: skip
    return header, rows_
