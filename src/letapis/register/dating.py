"""On which days a statement may have happened, and how runs of days compare. No day is ever made up."""

from datetime import date, timedelta
from functools import lru_cache

from letapis.model import Days, EventKind, Reality, Source, Statement, days
from letapis.model.case import ANY_DAY

DAY = timedelta(days=1)

MARGINS = ((1, 3), (31, 15), (366, 183))
"""How far an approximate date (`~`, `?`) may be off: up to so many days wide, so many days to either side.

Ours: "about a week later" of a day, "around May" of a month, "about 2020" of a year.
"""


def possible_days(statement: Statement, source: Source) -> Days:
    """The days on which the event may have happened (half-open).

    What is told as having happened did so by the day of publication. `held` is a state: `X/..` is read as having begun
    in X.
    """
    published = day_of(source.published)
    told = days(_began(statement))
    if told is None:
        return _undated(statement, published)
    wide = widened(told)
    if published is None or statement.reality is not Reality.ACTUAL:
        return wide
    return narrowed(wide, Days(None, shifted(published, 1))) or wide


@lru_cache(4096)
def day_of(text: str | None) -> date | None:
    """The day of an ISO 8601 date or instant; null where it is none."""
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def widened(told: Days) -> Days:
    """An approximate interval with its margin on both sides."""
    if not told.approximate or told.earliest is None or told.latest is None:
        return told
    margin = next((m for limit, m in MARGINS if width(told) <= limit), MARGINS[-1][1])
    return Days(shifted(told.earliest, -margin), shifted(told.latest, margin), approximate=True)


def shifted(day: date, count: int) -> date:
    """So many days later (earlier where negative), as far as the calendar goes."""
    return date.fromordinal(min(max(day.toordinal() + count, 1), date.max.toordinal()))


def narrowed(one: Days, other: Days) -> Days | None:
    """The days that lie in both; null where none does."""
    earliest = max(one.earliest, other.earliest) if one.earliest and other.earliest else one.earliest or other.earliest
    latest = min(one.latest, other.latest) if one.latest and other.latest else one.latest or other.latest
    if earliest and latest and latest <= earliest:
        return None
    return Days(earliest, latest, one.approximate and other.approximate)


def within(one: Days, other: Days) -> bool:
    """Whether the first is part of the other, and less than the whole of it."""
    both = narrowed(one, other)
    return both is not None and (both.earliest, both.latest) == (one.earliest, one.latest) and width(one) < width(other)


def hull(one: Days, other: Days) -> Days:
    """The least run of days that holds both."""
    earliest = min(one.earliest, other.earliest) if one.earliest and other.earliest else None
    latest = max(one.latest, other.latest) if one.latest and other.latest else None
    return Days(earliest, latest, one.approximate or other.approximate)


def width(run: Days) -> int:
    """How many days it covers; more than any calendar where an end is open."""
    if run.earliest is None or run.latest is None:
        return date.max.toordinal()
    return (run.latest - run.earliest).days


def gap(one: Days, other: Days) -> int:
    """How many days lie between the two: 0 where they overlap, 1 for one day and the next."""
    if one.overlaps(other):
        return 0
    first, then = (one, other) if precedes(one, other) else (other, one)
    return (then.earliest - first.latest).days + 1 if then.earliest and first.latest else 0


def precedes(one: Days, other: Days) -> bool:
    """Whether every day of the first lies before every day of the other."""
    return one.latest is not None and other.earliest is not None and one.latest <= other.earliest


def edtf_of(run: Days) -> str | None:
    """The run as EDTF: a day, a month, a year, or an interval with its ends; null where nothing is known."""
    if run.earliest is None and run.latest is None:
        return None
    first = run.earliest.isoformat() if run.earliest else ".."
    last = (run.latest - DAY).isoformat() if run.latest else ".."
    sign = "~" if run.approximate else ""
    if first == last:
        return first + sign
    if run.earliest and run.latest and run.earliest.day == 1 and run.latest.day == 1:
        months = (run.latest.year - run.earliest.year) * 12 + run.latest.month - run.earliest.month
        if months == 1:
            return first[:7] + sign
        if (months, run.earliest.month) == (12, 1):
            return first[:4] + sign
    return f"{first}/{last}"


def _began(statement: Statement) -> str | None:
    edtf = statement.when.edtf
    if statement.event is EventKind.HELD and edtf and edtf.endswith("/..") and not edtf.startswith(".."):
        return edtf.removesuffix("/..")
    return edtf


def _undated(statement: Statement, published: date | None) -> Days:
    if published is None or statement.reality is not Reality.ACTUAL:
        return ANY_DAY
    return Days(None, shifted(published, 1))
