"""Times found in a whole text, in reading order, each completed from what was told before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from letapis.language.timewords import TimeLanguage
from letapis.model import Basis, Span
from letapis.reading.times import calendar as cal
from letapis.reading.times.actions import Atom, value_of
from letapis.reading.times.context import CLOSELY, FREELY, NEVER, Context
from letapis.reading.times.found import FoundTime
from letapis.reading.times.grammar import Found, Grammar, grammar_of
from letapis.reading.times.resolve import Resolved, resolve_value
from letapis.reading.times.tokens import Token, tokens
from letapis.reading.times.values import EVENT, PUBLISHED, Calendar, Edge, Order, Range, Shift, Step, Value

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*")
_LOOK_BACK = 14  # tokens in which a word may announce a future
_LONG_AGO = 2  # years between a history's times and its publication
_HISTORY = 8  # stated years that make a history
_FAR = 10  # years beyond which a time last told lends its year to no other


def find_times(text: str, published: date | None, *, lookups: TimeLanguage) -> tuple[FoundTime, ...]:
    """The times that a text names, in reading order.

    `lookups` is the language's table (`letapis.language.en.times.ENGLISH`). A year that the words leave out comes from the
    time last told in the same paragraph, else from the publication; without either `edtf` is null: no year is invented. Linear in the length of the text.
    """
    grammar = grammar_of(lookups)
    paragraphs = [_read(text, m.start(), m.end(), grammar) for m in _PARAGRAPH.finditer(text)]
    paragraphs = [p for p in paragraphs if any(isinstance(t, Atom) for t in p)]
    context = Context(published, narrative=_is_history(paragraphs, published))
    timeline = sum(isinstance(p[0], Atom) for p in paragraphs) > 1
    free = context.narrative or timeline or published is None
    found: list[FoundTime] = []
    for paragraph in paragraphs:
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


def _read(text: str, start: int, end: int, grammar: Grammar) -> list[Token]:
    """The tokens of a paragraph, those of a time joined into one atom."""
    row = list(tokens(text, start, end, grammar.lexicon))
    if not any(token.classes for token in row):
        return row
    for level in (1, 2, 2, 3):
        if level == 1 or level == 3 or any(isinstance(token, Atom) for token in row):  # noqa: PLR1714, PLR2004
            row = _join(text, row, grammar, level)
    return row


def _join(text: str, row: list[Token], grammar: Grammar, level: int) -> list[Token]:
    """The tokens with those of each time joined: the longest match that stands, from left to right."""
    index, codes = grammar.levels[level], grammar.codes(row)
    out: list[Token] = []
    position, told = 0, False
    while position < len(row):
        atom = None
        if codes[position] in index:
            candidates = (_atom(text, row, m, grammar, told=told) for m in grammar.matches(codes, position, row, index))
            atom = next(filter(None, candidates), None)
        if atom is None:
            out.append(row[position])
            position += 1
            continue
        first, end, token = atom
        out += row[position:first]
        out.append(token)
        position, told = end, True
    return out


def _atom(
    text: str, row: Sequence[Token], match: Found, grammar: Grammar, *, told: bool
) -> tuple[int, int, Atom] | None:
    """A match as one token, from its first to its last word; None where its words mean no time here."""
    value = value_of(match)
    nothing = match.row.action == "nothing"
    if (value is None and not nothing) or not _stands(row, match, grammar, told=told):
        return None
    first = match.first + int(match.row.arguments.get("skip") or 0)
    if match.row.arguments.get("skip") and row[first].classes and len(match.captured) == 1:
        first = next(i for i in range(match.first, match.last) if row[i] in match.captured.values())
    if isinstance(value, Range) and match.row.action == "range" and not _joins(row, match):
        return None
    start, end = row[first].start, row[match.last - 1].end
    parts = tuple(token for token in row[first : match.last] if isinstance(token, Atom))
    classes = {} if nothing else {"TIME": None}
    opens = match.row.action == "since" or any(part.opens for part in parts)
    return first, match.last, Atom(start, end, text[start:end], classes, value, match.row.name, parts, opens)


def _joins(row: Sequence[Token], match: Found) -> bool:
    """Whether two times are a range: "in 2007 and 2009" and the like are two."""
    first = row[match.first]
    return isinstance(first, Atom) is False or _range_mark(row, match)


def _range_mark(row: Sequence[Token], match: Found) -> bool:
    middle = row[match.first + 1]
    return "DASH" in middle.classes or "and" not in middle.text.lower()


def _stands(row: Sequence[Token], match: Found, grammar: Grammar, *, told: bool) -> bool:
    """Whether a bare word is a time where it stands (a year and not a number, May and not may)."""
    arguments = match.row.arguments
    before = row[match.first - 1] if match.first else None
    after = row[match.last] if match.last < len(row) else None
    if arguments.get("cued"):
        return _cued(row, match, before, after, grammar)
    if arguments.get("ahead"):
        if after is not None and after.text == arguments.get("not_before"):
            return False
        untold = arguments["ahead"] == 2 and not told  # noqa: PLR2004
        return _ahead(row, match.first, grammar) or untold or match.value("step", "STEP") == -1
    if "ordinal" in arguments:
        closed = after is None or "TO" in after.classes or not after.text[0].isalpha()
        on = before is not None and grammar.language.connectives.get((before.text.lower(),)) in {
            "on",
            "since",
            "until",
            "by",
            "from",
        }
        return closed or (on and bool(arguments["ordinal"]))
    return True


def _cued(row: Sequence[Token], match: Found, before: Token | None, after: Token | None, grammar: Grammar) -> bool:
    words = row[match.first : match.last]
    language = grammar.language
    cue = before is not None and (
        before.text.lower() in language.cues or "DASH" in before.classes or "OPEN" in before.classes
    )
    year = match.captured.get("y")
    if year is not None:
        return _plain_year(int(year.text), before, after, cue=cue)
    weak = any(token.text.lower() in language.weak for token in words if token.classes)
    season = "s" in match.captured
    if weak or season:
        return cue or len(words) > 1 and season or (before is not None and isinstance(before, Atom))
    return True


def _plain_year(year: int, before: Token | None, after: Token | None, *, cue: bool) -> bool:
    if before is not None and (before.classes.keys() & {"CURRENCY", "SLASH", "DASH"}) and not cue:
        return False
    if after is not None and after.text in {"%", "$", "€", "£"}:
        return False
    counted = after is not None and not after.classes and after.text[:1].islower()
    if not 1500 <= year <= 2100:  # noqa: PLR2004 - other numbers of four digits are mostly counts
        return cue and not counted
    if cue:
        return True
    return not counted


def _ahead(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """Whether words before, in the same sentence, announce a future."""
    for token in reversed(row[max(0, first - _LOOK_BACK) : first]):
        if token.text in {".", "!", "?"} and "DOT" in token.classes or token.text in {"!", "?", "”"}:
            return False
        if token.text.lower() in grammar.language.ahead:
            return True
    return False


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
        ahead = _ahead(row, position, grammar)
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
