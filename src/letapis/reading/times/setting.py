"""In which context a text begins: news of the day of publication, or a history that tells of years long past."""

from collections.abc import Sequence
from datetime import date

from letapis.reading.times import calendar as cal
from letapis.reading.times.atom import Atom
from letapis.reading.times.context import Context
from letapis.reading.times.long_ago import yearless
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import PUBLISHED, Calendar, Edge, Range, Shift, Step, Value

_LONG_AGO = 2  # years between a history's times and its publication
_HISTORY = 8  # stated years that make a history, even where some are recent
_FEW = 3  # stated years that make one where all are old
_ERA = "year-era"
_HEAD = 2  # times among which a report's dateline stands


def setting(paragraphs: Sequence[Sequence[Token]], published: date | None) -> Context:
    """The context in which a text begins. A history begins in the first year that it states.

    A text is a history where it states years, most of them long before its publication, and hardly ever speaks of a
    "today".
    """
    atoms = [token for row in paragraphs for token in row if isinstance(token, Atom)]
    if sum(atom.rule == _ERA for atom in atoms) > _FEW:
        return Context(None, narrative=True)
    if published is not None and any(_of_today(atom.value, published) for atom in atoms[:_HEAD]):
        return Context(published)
    years = [year for atom in atoms if (year := stated(atom.value))]
    today = sum(near(atom.value) for atom in atoms)
    if len(years) < _FEW or today * _HISTORY > len(years):
        return Context(published)
    middle = sorted(years)[len(years) // 2]
    if published is not None and len(years) < _HISTORY and _opens_now(atoms):
        return Context(published)
    many = len(years) >= _HISTORY or published is None or max(years) <= published.year - _LONG_AGO
    if many and (published is None or middle < published.year - _LONG_AGO):
        return Context(published, (years[0], None, None), narrative=True, middle=middle)
    return Context(published)


def _of_today(value: Value | None, published: date) -> bool:
    """Whether a day, or the end of a range, lies within a week of publication: a report's dateline, no history's."""
    if isinstance(value, Range):
        return _of_today(value.last, published)
    if not isinstance(value, Calendar) or value.month is None or value.day is None:
        return False
    year = value.year or published.year
    known = cal.valid(year, value.month, value.day)
    return known and abs((date(year, value.month, value.day) - published).days) <= cal.WEEK


def _opens_now(atoms: Sequence[Atom]) -> bool:
    """Whether a month without a year stands before any year: “was arrested on 7 March", with what was in 2011 below."""
    first = next(
        (atom for atom in atoms if atom.value is not None and (yearless(atom.value) or stated(atom.value))), None
    )
    return first is not None and first.value is not None and yearless(first.value)


def stated(value: Value | None) -> int | None:
    """The year that the words of a time state."""
    if isinstance(value, Edge):
        return stated(value.of)
    if isinstance(value, Range):
        return stated(value.first)
    return value.year if isinstance(value, Calendar) else None


def near(value: Value | None) -> bool:
    """Whether a time is told from the day of publication: a weekday, "today", "two weeks ago"."""
    if isinstance(value, Edge):
        return near(value.of)
    if isinstance(value, Calendar):
        return value.weekday is not None and value.month is None
    return isinstance(value, Step | Shift) and value.origin == PUBLISHED


def of_past(row: Sequence[Token], published: date | None) -> bool:
    """Whether a paragraph states several years, all of them long past, and speaks of no day near its publication."""
    values = [token.value for token in row if isinstance(token, Atom)]
    years = [year for value in values if (year := stated(value))]
    if published is None or len(years) < 2 or max(years) > published.year - _LONG_AGO:  # noqa: PLR2004 - several
        return False
    return not any(near(value) for value in values)
