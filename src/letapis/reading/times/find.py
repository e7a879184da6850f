"""Times found in a whole text, in reading order, each completed from what was told before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from letapis.language.timewords import TimeLanguage
from letapis.model import Basis, Span
from letapis.reading.times import calendar as cal
from letapis.reading.times.atom import Atom
from letapis.reading.times.bracketed import counted_past
from letapis.reading.times.context import CLOSELY, FREELY, NEVER, PAST, Context
from letapis.reading.times.found import FoundTime
from letapis.reading.times.grammar import BLANK, Grammar, grammar_of
from letapis.reading.times.in_order import of_last_year, told_around
from letapis.reading.times.long_ago import far, joined, long_past, of_aside, of_no_year, yearless
from letapis.reading.times.resolve import Resolved, resolve_value
from letapis.reading.times.rows import paragraphs
from letapis.reading.times.setting import of_past, setting, stated
from letapis.reading.times.standing import comes_now, goes_on, lasts, lay_ahead, looks_ahead, set_off, steps_back
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import EVENT, Calendar, Edge, Order, Range, Shift, Step, Value

_OPENING = 12  # tokens with which a sentence opens
_ASIDE = 30  # years from the middle of a history at which a year is an aside
_APART = frozenset({","})  # what sets such a year apart from the news


def find_times(text: str, published: date | None, *, lookups: TimeLanguage) -> tuple[FoundTime, ...]:
    """The times that a text names, in reading order.

    `lookups` is the language's table (`letapis.language.chosen.TIMES`). A year that the words leave out comes from the
    time last told in the same paragraph, else from the publication; without either `edtf` is null: no year is invented.
    Linear in the length of the text.
    """
    grammar = grammar_of(lookups)
    rows = [row for row in paragraphs(text, grammar) if any(isinstance(token, Atom) for token in row)]
    context = setting(rows, published)
    timeline = sum(isinstance(p[0], Atom) for p in rows) > 1
    free = context.narrative or timeline or published is None
    found: list[FoundTime] = []
    head: cal.Partial | None = None
    for paragraph in rows:
        if not free:
            context = replace(context, lends=NEVER)
        heads = timeline and isinstance(paragraph[0], Atom)
        context = replace(context, now=head) if heads and head else context
        context = replace(context, heads=heads, head=None)
        for time, told in _resolve_all(text, paragraph, context, lookups, free=free):
            found.append(time)
            context = told
        head = context.head or head
    return tuple(found)


def resolve(found: FoundTime, anchor_edtf: str | None, published: date | None) -> tuple[str | None, Basis | None]:
    """The time of words that hang on an event, given the event's time.

    "later" after `2020-07-29` is `2020-07-29/..`, bounded; "two days later" an exact day; "a week later" approximate.
    What does not hang on an event keeps its time.
    """
    if found.value is None or found.anchor != EVENT:
        return found.edtf, found.basis
    got = resolve_value(found.value, Context(published, cal.point_of(anchor_edtf)))
    return got.edtf, got.basis


def _resolve_all(
    text: str, row: Sequence[Token], context: Context, language: TimeLanguage, *, free: bool
) -> Iterator[tuple[FoundTime, Context]]:
    grammar = grammar_of(language)
    clause: str | None = None  # the time told before in the same sentence
    year_at = 0  # where a year was told last
    told_at = 0  # where a time was told last
    since = False  # whether what was told there lasts since then
    before_that = False  # whether the time told last is a year of what was before the news
    past: cal.Partial | None = None  # the time told last, where that was long ago
    earlier: dict[int, Context] = {}  # what was known before each time of the sentence
    behind = PAST if of_past(row, context.published) else CLOSELY  # how a time lends its year to the next sentence
    for position, token in enumerate(row):
        if token.code == BLANK:
            continue
        if before_that and token.text in _APART:
            context = replace(context, lends=NEVER)  # "who had been arrested in 2023, were freed in June"
        if _closes(row, position):
            clause, before_that, earlier, context = None, False, {}, context.at_head()
            context = replace(context, lends=behind) if context.lends == FREELY and not free else context
        if not isinstance(token, Atom) or token.value is None:
            continue
        connective = _connective(row, position, language)
        here = _where_it_stands(row, position, context, connective, grammar, first=clause is None)
        off = _stands_off(token.value, context, position - year_at)
        if off or (yearless(token.value) and of_aside(row, year_at, position, context, language)):
            here = replace(here, lends=NEVER)
        onward = clause is not None and (since or goes_on(row, told_at, position, grammar))
        here = replace(here, onward=onward)
        here = _before_what_follows(row, position, here, grammar)
        here = told_around(row, position, here, language)
        if past is not None and clause is not None and yearless(token.value) and joined(row, told_at, language):
            here = replace(here, now=past, lends=FREELY)
        here = of_no_year(here, token.value) if past is not None and clause is None else here
        here = counted_past(row, position, here, earlier, language)
        earlier[position] = context
        time = _found(text, token, here, connective)
        if token.rule in language.glosses and _goes_on(row, position):
            time = replace(time, edtf=clause, basis=Basis.RELATIVE if clause else None, after_words=True)
        aside = time.after_words or (context.narrative and _aside(row, position, token.value))
        year_at = position if isinstance(token.value, Calendar) and token.value.year else year_at
        context = context if aside else _told(context, time)
        context = replace(context, head=context.now) if context.heads and position == 0 else context
        context = _since_long_ago(context, time, connective)
        bare = isinstance(token.value, Calendar) and token.value.year and not token.value.month
        before_that = bool(bare) and not free and steps_back(row, position, grammar)
        clause, told_at, since = time.edtf or clause, position, connective == "since"
        past = long_past(context, time.edtf, past)
        yield time, context


def _since_long_ago(context: Context, time: FoundTime, connective: str | None) -> Context:
    """“Serving life since June 2011, appeared in court on 28 November”: what lasts until now lends no year."""
    now, published = context.now, context.published
    since = connective == "since" and time.edtf is not None
    if not since or context.narrative or now is None or published is None or now[0] >= published.year - 1:
        return context
    return replace(context, lends=NEVER)


def _where_it_stands(
    row: Sequence[Token], position: int, context: Context, connective: str | None, grammar: Grammar, *, first: bool
) -> Context:
    """The context of a time by the words around it: ahead, back, or of now; `first` is the first of its sentence."""
    ahead = connective != "since" and looks_ahead(row, position, grammar)  # "awaiting trial since June"
    past = ahead and lay_ahead(row, position, grammar)
    ahead = ahead and not past
    back = not ahead and not context.narrative and steps_back(row, position, grammar)
    here = replace(context, ahead=ahead, nearest=past or connective in {"until", "by"}, back=back)
    now = connective == "since" and first and lasts(row, position, grammar)
    return replace(here, lends=NEVER) if now or (ahead and comes_now(row, position, grammar)) else here


def _before_what_follows(row: Sequence[Token], position: int, context: Context, grammar: Grammar) -> Context:
    """“X, arrested in February, was sentenced in May 2023”: in the year told behind, or the one before."""
    behind = set_off(row, position, grammar)
    atom = row[behind] if behind is not None else None
    value = atom.value if isinstance(atom, Atom) else None
    if not isinstance(value, Calendar) or value.year is None or value.month is None or context.narrative:
        return context
    return replace(context, now=(value.year, value.month, value.day), lends=FREELY, back=True)


def _stands_off(value: Value, context: Context, distance: int) -> bool:
    """“Who was shot in 2017 and came second, was arrested on April 9”: a bare year so far off lends nothing.

    In a history it does, as does a year that is the one of publication, or that comes right before.
    """
    if not isinstance(value, Calendar) or not value.day or value.year or context.narrative or context.published is None:
        return False
    bare = context.now is not None and context.now[1] is None
    return bare and context.now is not None and context.now[0] < context.published.year and distance > _NEAR_YEAR


_NEAR_YEAR = 8
"""Tokens from a bare year to a day that is of it."""


def _aside(row: Sequence[Token], position: int, value: Value | None) -> bool:
    """Whether a bare year stands deep in a sentence, where a history does not move on to it."""
    if stated(value) is None or not isinstance(value, Calendar) or value.month or value.season:
        return False
    return (
        not any(row[n].text in {".", "!", "?"} for n in range(max(0, position - _OPENING), position))
        and position > _OPENING
    )


def _goes_on(row: Sequence[Token], position: int) -> bool:
    """Whether words follow that name the event from which is counted ("two days after his arrest")."""
    after = row[position + 1] if position + 1 < len(row) else None
    return after is not None and after.text[0].isalnum()


def _closes(row: Sequence[Token], position: int) -> bool:
    """Whether a sentence ends at this mark: a full stop after a word, before a capital letter, quoted or not."""
    if row[position].text not in {".", "!", "?"} or position == 0:
        return False
    behind = next((t.text for t in row[position + 1 : position + 3] if t.text not in _MARKS), "")
    return behind[:1].isupper() and len(row[position - 1].text) > 1


_MARKS = frozenset("\"“”«»„‘’'")


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
    """The context once a time was told. What is counted from the publication ends a tale, though not a history."""
    point = cal.point_of(time.edtf)
    vague = isinstance(time.value, Order) or any(mark in (time.edtf or "") for mark in ("..", "X", "["))
    if point is None or vague:
        return context
    if time.anchor == "published" and not of_last_year(time.value):
        return context if context.narrative else replace(context, now=point, lends=NEVER)
    if context.narrative:
        return replace(context, now=point, lends=FREELY) if _in_history(context, point) else context
    guessed = time.basis is Basis.COMPLETED and (context.guessed or context.now is None or context.lends == NEVER)
    return replace(context, now=point, lends=NEVER if far(context, point) else FREELY, guessed=guessed)


def _in_history(context: Context, point: cal.Partial) -> bool:
    aside = context.middle is not None and abs(point[0] - context.middle) > _ASIDE
    return not aside and not (point[1] is None and _no_news(context, point[0]))


def _no_news(context: Context, year: int) -> bool:
    """Whether a bare year tells a history nothing new: its own year again, or one it has left behind."""
    return context.now is not None and context.now[1] is not None and year <= context.now[0]
