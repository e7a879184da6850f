"""Times found in a whole text, in reading order, each completed from what was told before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from letapis.language.timewords import TimeLanguage
from letapis.model import Basis, Span
from letapis.reading.times import calendar as cal
from letapis.reading.times.actions import Atom
from letapis.reading.times.context import CLOSELY, FREELY, NEVER, Context
from letapis.reading.times.found import FoundTime
from letapis.reading.times.grammar import grammar_of
from letapis.reading.times.resolve import Resolved, resolve_value
from letapis.reading.times.rows import looks_ahead, paragraphs
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import EVENT, PUBLISHED, Calendar, Edge, Order, Range, Shift, Step, Value

_LONG_AGO = 2  # years between a history's times and its publication
_HISTORY = 8  # stated years that make a history
_FAR = 10  # years beyond which a time last told lends its year to no other


def find_times(text: str, published: date | None, *, lookups: TimeLanguage) -> tuple[FoundTime, ...]:
    """The times that a text names, in reading order.

    `lookups` is the language's table (`letapis.language.en.times.ENGLISH`). A year that the words leave out comes
    from the
    time last told in the same paragraph, else from the publication; without either `edtf` is null: no year is
    invented. Linear in the length of the text.
    """
    grammar = grammar_of(lookups)
    rows = [row for row in paragraphs(text, grammar) if any(isinstance(token, Atom) for token in row)]
    context = Context(published, narrative=_is_history(rows, published))
    timeline = sum(isinstance(p[0], Atom) for p in rows) > 1
    free = context.narrative or timeline or published is None
    found: list[FoundTime] = []
    for paragraph in rows:
        if not free:
            context = replace(context, lends=NEVER)
        for time, told in _resolve_all(text, paragraph, context, lookups, free=free):
            found.append(time)
            context = told
    return tuple(found)


def resolve(found: FoundTime, anchor_edtf: str | None, published: date | None) -> tuple[str | None, Basis | None]:
    """The time of words that hang on an event, given the event's time.

    "later" after `2020-07-29` is `2020-07-29/..`, bounded; "two days later" an exact day; "a week later" approximate. What
    does not hang on an event keeps its time.
    """
    if found.value is None or found.anchor != EVENT:
        return found.edtf, found.basis
    got = resolve_value(found.value, Context(published, cal.point_of(anchor_edtf)))
    return got.edtf, got.basis


def _is_history(paragraphs: Sequence[Sequence[Token]], published: date | None) -> bool:
    """Whether the text tells of long ago: many stated years, most of them far before the publication, and hardly a "today"."""
    values = [token.value for row in paragraphs for token in row if isinstance(token, Atom)]
    years = [value.year for value in values if isinstance(value, Calendar) and value.year]
    near = sum(_near(value) for value in values)
    if len(years) < _HISTORY or near * _HISTORY > len(years):
        return False
    return published is None or sorted(years)[len(years) // 2] < published.year - _LONG_AGO


def _near(value: Value | None) -> bool:
    if isinstance(value, Calendar):
        return value.weekday is not None and value.month is None
    return isinstance(value, Step | Shift) and value.origin == PUBLISHED


def _resolve_all(
    text: str, row: Sequence[Token], context: Context, language: TimeLanguage, *, free: bool
) -> Iterator[tuple[FoundTime, Context]]:
    grammar = grammar_of(language)
    for position, token in enumerate(row):
        if _closes(row, position) and context.lends == FREELY and not free:
            context = replace(context, lends=CLOSELY)
        if not isinstance(token, Atom) or token.value is None:
            continue
        ahead = looks_ahead(row, position, grammar)
        connective = _connective(row, position, language)
        here = replace(context, ahead=ahead, nearest=connective in {"until", "by"})
        time = _found(text, token, here, connective)
        context = _told(context, time)
        yield time, context


def _closes(row: Sequence[Token], position: int) -> bool:
    """Whether a sentence ends at this mark: a full stop after a word, before a capital letter."""
    if row[position].text not in {".", "!", "?"} or position == 0 or position + 1 >= len(row):
        return False
    return row[position + 1].text[:1].isupper() and len(row[position - 1].text) > 1


def _connective(row: Sequence[Token], position: int, language: TimeLanguage) -> str | None:
    words = [token.text.lower() for token in row[max(0, position - 3) : position]]
    for length in (3, 2, 1):
        got = language.connectives.get(tuple(words[-length:])) if len(words) >= length else None
        if got:
            return got
    return None


def _found(text: str, atom: Atom, context: Context, connective: str | None) -> FoundTime:
    value = atom.value
    got = resolve_value(value, context) if value is not None else Resolved(None, None, "none")
    inner = tuple(_found(text, part, context, None) for part in atom.parts) if isinstance(value, Range) else ()
    anchor = EVENT if _on_event(value) else got.anchor
    return FoundTime(
        Span.cut(text, atom.start, atom.end),
        "date",
        anchor,
        got.edtf,
        got.basis,
        "since" if atom.opens else connective,
        atom.rule,
        value,
        value.part if isinstance(value, Edge) else None,
        inner,
    )


def _on_event(value: Value | None) -> bool:
    if isinstance(value, Edge):
        return _on_event(value.of)
    return isinstance(value, Step | Shift | Order) and value.origin == EVENT


def _told(context: Context, time: FoundTime) -> Context:
    """The context once a time was told. What is counted from the publication ends a tale in a report."""
    if time.edtf is None or isinstance(time.value, Order) or ".." in time.edtf:
        return context
    if time.anchor == "published" and not context.narrative:
        point = cal.point_of(time.edtf)
        return replace(context, now=point, lends=NEVER) if point and "[" not in time.edtf else context
    point = cal.point_of(time.edtf)
    if point is None or "X" in time.edtf:
        return context
    if point[1] is None and not context.narrative:
        return context
    published = context.published
    if not context.narrative and published and abs(published.year - point[0]) > _FAR:
        return context
    return replace(context, now=point, lends=FREELY)
