"""A report's text cut into pieces, so that a page can mark statements in the words they stand in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from letapis.model import Certainty, Polarity, Reality, SetAside, Span, Statement


class Stance(StrEnum):
    """How a statement is meant, as a page tells it apart."""

    CERTAIN = "certain"
    HEDGED = "hedged"
    DENIED = "denied"
    PLANNED = "planned"


SIGNS = {Stance.CERTAIN: "", Stance.HEDGED: "?", Stance.DENIED: "✕", Stance.PLANNED: "→"}
"""What stands beside a mark, so that no stance is told by colour alone."""


def stance(statement: Statement) -> Stance:
    """A denial before all, then what has not happened, then what is not certain."""
    if statement.polarity is Polarity.DENIED:
        return Stance.DENIED
    if statement.reality is not Reality.ACTUAL:
        return Stance.PLANNED
    return Stance.CERTAIN if statement.certainty is Certainty.CERTAIN else Stance.HEDGED


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement to be marked: its number on the page, its stance, and whether its parts are to be shown."""

    number: int
    statement: Statement
    focused: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are all marked alike, from the code point `start` on.

    `triggers` are the marks whose trigger they lie in; `opens` those whose trigger begins here. `parts` says what they
    are in the focused statement: `quote`, `person`, `when`, `sayer` or a role's name.
    """

    start: int
    text: str
    aside: str | None
    triggers: tuple[Mark, ...]
    opens: tuple[Mark, ...]
    parts: tuple[str, ...]


def paragraphs(
    text: str,
    marks: Sequence[Mark],
    asides: Iterable[SetAside] = (),
    chosen: Span | None = None,
    within: tuple[int, int] | None = None,
) -> tuple[tuple[Piece, ...], ...]:
    """The pieces of a text, paragraph by paragraph; blank lines between them belong to none. Nothing is lost.

    `chosen` are words that no statement has yet; they are a `quote`. `within` is the portion of the text that is asked
    for, null for all of it.
    """
    first, last = within or (0, len(text))
    shown = [m for m in marks if _lies_in(m.statement.trigger, text)]
    set_aside = tuple(a for a in asides if _lies_in(a.span, text))
    edges_chosen = (chosen.start, chosen.end) if chosen else ()
    cuts = sorted({*_cuts(shown, set_aside), *edges_chosen, 0, len(text)})
    found = []
    for begin, after in _blocks(text):
        start, end = max(begin, first), min(after, last)
        if start >= end:
            continue
        edges = [start, *(c for c in cuts if start < c < end), end]
        found.append(tuple(_piece(text, a, b, shown, set_aside, chosen) for a, b in pairwise(edges)))
    return tuple(found)


def parts(statement: Statement) -> tuple[tuple[str, Span], ...]:
    """The words that a statement is made of, each with what it is."""
    named = [("quote", statement.quote), ("person", statement.person.span), ("when", statement.when.span)]
    named += [(role.role.value, role.span) for role in statement.roles]
    named += [("sayer", sayer.span) for sayer in statement.attribution]
    return tuple((name, span) for name, span in named if span is not None)


def _blocks(text: str) -> list[tuple[int, int]]:
    blocks, start = [], 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        bare = line.strip()
        if bare:
            blocks.append((start, start + len(line.rstrip("\r\n"))))
        start = end
    return blocks


def _cuts(marks: Sequence[Mark], asides: tuple[SetAside, ...]) -> set[int]:
    spans = [m.statement.trigger for m in marks] + [a.span for a in asides]
    spans += [span for m in marks if m.focused for _, span in parts(m.statement)]
    return {edge for span in spans for edge in (span.start, span.end)}


def _piece(
    text: str, start: int, end: int, marks: Sequence[Mark], asides: tuple[SetAside, ...], chosen: Span | None
) -> Piece:
    def covers(span: Span) -> bool:
        return span.start <= start and end <= span.end

    hit = tuple(m for m in marks if covers(m.statement.trigger))
    return Piece(
        start,
        text[start:end],
        next((a.why for a in asides if covers(a.span)), None),
        hit,
        tuple(m for m in hit if m.statement.trigger.start == start),
        (
            *(name for m in marks if m.focused for name, span in parts(m.statement) if covers(span)),
            *(("quote",) if chosen and covers(chosen) else ()),
        ),
    )


def _lies_in(span: Span, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text)
