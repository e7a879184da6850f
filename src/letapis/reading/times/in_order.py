"""The year of a month that the words around it give: a list, a sentence of last year, a tale up to this year."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from letapis.language.timewords import TimeLanguage
from letapis.reading.times import calendar as cal
from letapis.reading.times.atom import Atom
from letapis.reading.times.context import FREELY, Context
from letapis.reading.times.long_ago import yearless
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import PUBLISHED, Calendar, Range, Step, Value

_ENDS = frozenset({".", "!", "?"})
_YEARLY = "year"
_ASIDE = frozenset({"after", "before", "since"})  # what stands behind them is not told in order


def told_around(row: Sequence[Token], position: int, context: Context, language: TimeLanguage) -> Context:
    """The context of a month without a year, where the words around it leave only one year."""
    atom = row[position]
    value = atom.value if isinstance(atom, Atom) else None
    if context.published is None or context.narrative:
        return context
    if isinstance(value, Range | Calendar) and (told := _stepped(row, position, context.published)) is not None:
        return replace(context, now=(told, None, None), lends=FREELY, back=False, onward=False, guessed=False)
    if not isinstance(value, Calendar) or not yearless(value):
        return context
    year = _of_list(row, position, value, context.published, language) or _of_last_year(
        row, position, context.published, language
    )
    year = year or _before_this(row, position, value, context, language)
    year = year or _behind_since(row, position, value, context.published, language)
    return (
        replace(context, now=(year, None, None), lends=FREELY, back=False, onward=False, guessed=False)
        if year
        else context
    )


def _stepped(row: Sequence[Token], position: int, published: date) -> int | None:
    """“On 25 and 26 April last year", "between 4 and 7 July last year”: the year told right behind."""
    step = _value(row[position + 1]) if position + 1 < len(row) else None
    whole = isinstance(step, Step) and step.unit == _YEARLY and step.inner is None and step.count == 1
    if not (whole and isinstance(step, Step)) or step.origin != PUBLISHED or _owns(row, position + 1):
        return None
    return published.year + step.offset


def _of_list(
    row: Sequence[Token], position: int, value: Calendar, published: date, language: TimeLanguage
) -> int | None:
    """“In May and June 2014", "in May, June and July 2014”: the year behind the last is that of all."""
    at, joined = position, False
    while at + 2 < len(row) and row[at + 1].text.lower() in language.listing and isinstance(row[at + 2], Atom):
        joined = joined or row[at + 1].text != ","
        other = _value(row[at + 2])
        if isinstance(other, Step) and other.unit == _YEARLY and other.inner is not None:
            return published.year + other.offset if joined and other.origin == PUBLISHED else None
        if not isinstance(other, Calendar) or other.month is None or (other.day is None) != (value.day is None):
            return None
        if other.year is not None:
            return other.year - (other.month < (value.month or 1)) if joined else None
        at += 2
    return None


def _of_last_year(row: Sequence[Token], position: int, published: date, language: TimeLanguage) -> int | None:
    """“Last year he was arrested in May”: in the year that the sentence opens with, before anything else is told."""
    for n in range(position - 1, -1, -1):
        token = row[n]
        value = _value(token)
        if isinstance(value, Step):
            opens = n == 0 or row[n - 1].text in _ENDS
            last = value.unit == _YEARLY and value.inner is None and value.origin == PUBLISHED and value.count == 1
            last = last and not _owns(row, n)
            return published.year + value.offset if opens and last and value.offset < 0 else None
        if isinstance(token, Atom) or token.text in _ENDS or token.text.lower() in language.parting:
            return None
    return None


def _before_this(
    row: Sequence[Token], position: int, value: Calendar, context: Context, language: TimeLanguage
) -> int | None:
    """“The court upheld it on 2 May, and this February another”: the May before, as the sentence tells in order."""
    published = context.published
    if published is None or context.back or context.ahead:
        return None
    this = next(_this_month(row, position, language), None)
    month = value.month or 1
    if this is None or (this, 1) > (published.month, published.day) or month <= this:
        return None
    lender = context.lender(month, value.day)
    told = lender is not None and not context.guessed and (lender[0], lender[1] or 1) < (published.year, this)
    year = lender[0] if told and lender is not None else published.year - 1
    return year if year < published.year else published.year - 1


def _this_month(row: Sequence[Token], position: int, language: TimeLanguage) -> Iterator[int]:
    """The month of a "this February" farther on in the sentence, with nothing between that tells what was before."""
    joined = False
    for n, token in enumerate(row[position + 1 :], position + 1):
        value, word = _value(token), token.text.lower()
        if token.text in _ENDS or word in language.before_that or language.connectives.get((word,)) in _ASIDE:
            return
        joined = joined or word in language.parting
        if isinstance(value, Step) and value.origin == PUBLISHED and value.offset == 0 and value.inner is not None:
            if value.inner.month is not None and value.unit in {None, _YEARLY} and joined and not _owns(row, n):
                yield value.inner.month
            return


def _behind_since(
    row: Sequence[Token], position: int, value: Calendar, published: date, language: TimeLanguage
) -> int | None:
    """“Has criticised the army since its coup of July 2023, and was held on 3 December”: news, and not of that year."""
    if value.day is None or (published.month - (value.month or 1)) % cal.MONTHS >= _NEWS:
        return None
    parted = False
    for n in range(position - 1, -1, -1):
        token = row[n]
        if isinstance(token, Atom) and isinstance(token.value, Calendar) and token.value.year is not None:
            before = [t.text.lower() for t in row[max(0, n - _CLAUSE) : n]]
            since = any(language.connectives.get((word,)) == "since" for word in before)
            later = (value.month, value.day) > (published.month, published.day)
            return published.year - later if since and parted else None
        if token.text in _ENDS:
            return None
        parted = parted or token.text == ","
    return None


_NEWS = 2  # months up to publication in which a day is news
_CLAUSE = 8  # tokens in which "since" opens the clause of a time


def _owns(row: Sequence[Token], position: int) -> bool:
    """“Last year's winner", "this February's ruling”."""
    return position + 1 < len(row) and row[position + 1].text[:1] in {"'", "’"}


def _value(token: Token) -> Value | None:
    return token.value if isinstance(token, Atom) else None


def of_last_year(value: Value | None) -> bool:
    """“On 28 March last year”: a day of another year opens a tale as a whole date does."""
    before = isinstance(value, Step) and value.unit == _YEARLY and value.origin == PUBLISHED and value.offset < 0
    return before and isinstance(value, Step) and value.inner is not None and value.inner.month is not None
