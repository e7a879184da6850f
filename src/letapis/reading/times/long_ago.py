"""Times of long ago: what they lend to the months behind them, and what they do not."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.language.timewords import TimeLanguage
from letapis.reading.times import calendar as cal
from letapis.reading.times.atom import Atom
from letapis.reading.times.context import NEVER, Context
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import Calendar, Value

_BORN = 4  # tokens from a birth to its date
_FAR = 16  # years beyond which a time last told lends its year to no other


def far(context: Context, point: cal.Partial) -> bool:
    """Whether a date of a report is too long ago (a birth) to lend its year to others."""
    return context.published is not None and abs(context.published.year - point[0]) > _FAR


def long_past(context: Context, edtf: str | None, past: cal.Partial | None) -> cal.Partial | None:
    """The time told last, where it was long ago and is no year alone: what a month behind it may be of."""
    point = cal.point_of(edtf)
    if point is None or context.narrative:
        return past
    return point if point[1] is not None and far(context, point) else None


def yearless(value: Value) -> bool:
    """“In December", "on 3 May”: a month without a year."""
    return isinstance(value, Calendar) and value.year is None and value.month is not None and value.weekday is None


def joined(row: Sequence[Token], told: int, language: TimeLanguage) -> bool:
    """“Died in August 1978, and in December Moi released him”: the next time goes on with the one told last."""
    behind = [token.text.lower() for token in row[told + 1 : told + 3]]
    before = {token.text.lower() for token in row[max(0, told - _BORN) : told]}
    return (
        before.isdisjoint(language.births)
        and bool(behind)
        and set(behind[:1]) <= language.listing
        and bool(set(behind) & language.listing - {","})
    )


def of_no_year(here: Context, value: Value) -> Context:
    """“Was arrested in August 1978. In December he was freed”: neither of that year, surely, nor of the last one.

    Not so within a sentence: "X, born on 8 December 1947, was arrested in April".
    """
    if not yearless(value):
        return here
    month = value.month if isinstance(value, Calendar) else None
    published = here.published
    since = (published.month - month) % cal.MONTHS if published is not None and month is not None else 0
    return replace(here, published=None, lends=NEVER) if since > _NEWS else here


_NEWS = 2  # months up to publication in which a time without a year is news, whatever was told before it


_LONG_SINCE = 3
"""Years from what is told aside to the publication from which on it tells nothing of the news."""


def of_aside(row: Sequence[Token], year_at: int, position: int, context: Context, language: TimeLanguage) -> bool:
    """“Lissu, who was shot in 2017, was arrested on 9 April”: the year of what is told between commas, long ago.

    So is one that would put what is told before what was aside: "who was arrested in May 2023, was jailed on 9 April",
    and a year without a month: "who was honoured in 2023, was jailed in March"; and any that was before the year of
    the publication, where the other month is just past.
    """
    now, published, atom = context.now, context.published, row[position]
    value = atom.value if isinstance(atom, Atom) else None
    if now is None or published is None or context.narrative or not isinstance(value, Calendar):
        return False
    before = value.month is not None and now[1] is not None and value.month < now[1] and now[0] < published.year
    bare = now[1] is None and now[0] < published.year
    news = value.month is not None and now[0] < published.year and 0 <= published.month - value.month <= _NEWS
    if not (before or bare or news) and published.year - now[0] < _LONG_SINCE:
        return False
    if not any(token.text in {",", ")"} for token in row[year_at + 1 : position]):
        return False
    for n in range(year_at - 1, max(0, year_at - _LONGEST_ASIDE), -1):
        if row[n].text in {",", "(", ".", ";"}:
            opens = language.relatives | language.asides if bare else language.relatives
            return row[n].text == "(" or (row[n].text == "," and row[n + 1].text.lower() in opens)
    return False


_LONGEST_ASIDE = 30
"""Tokens of a clause set between commas."""
