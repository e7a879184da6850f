"""A report laid out for reading: its blocks (title, paragraphs), each with its place and its parse."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.model import Span
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


BEFORE_SOURCE = frozenset(", :")
"""What is set apart with a source that does not open its sentence: a comma, a blank before a dash, a colon."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or headline: `start` is its offset in the text, `doc` its parse, at equal length.

    `quotes` are the stretches between quotation marks, as half-open offsets into the report's text. `under` is the line
    with a name that heads it.
    """

    index: int
    start: int
    text: str
    doc: "Doc"
    quotes: tuple[tuple[int, int], ...] = ()
    headline: bool = False
    frames: "tuple[Frame, ...]" = ()
    under: Span | None = None

    def offset(self, token: "Token") -> int:
        """Where the token begins in the report's text."""
        return self.start + int(token.idx)

    def end_of(self, token: "Token") -> int:
        """Where the token ends in the report's text."""
        return self.start + int(token.idx) + len(token.text)

    def cut(self, first: "Token", last: "Token") -> Span:
        """The words from `first` to `last`, without blanks, and what is hidden, at the ends."""
        while last.is_space and last.i > first.i:
            last = next_to(last, -1)
        while first.is_space and first.i < last.i:
            first = next_to(first)
        a, b = int(first.idx), int(last.idx) + len(last.text)
        words = self.text[a:b]
        a += len(words) - len(words.lstrip())
        b -= len(words) - len(words.rstrip())
        return Span(self.start + a, self.start + b, self.text[a:b])

    def cut_at(self, start: int, end: int) -> Span:
        """The words between two offsets of the report's text, without blanks at the ends."""
        words = self.text[start - self.start : end - self.start]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Span(start, start + len(words), words)

    def token_at(self, offset: int) -> "Token | None":
        """The token that holds an offset of the report's text."""
        inside = offset - self.start
        return next((t for t in self.doc if t.idx <= inside < t.idx + len(t.text)), None)

    def token_before(self, offset: int) -> "Token | None":
        """The last word before an offset of the report's text."""
        inside = offset - self.start
        return next((t for t in reversed(self.doc) if t.idx < inside and not t.is_space), None)


@dataclass(frozen=True, slots=True)
class Frame:
    """A source set apart from its sentence and parsed alone: `block` holds its words, hidden from `start` to `end`."""

    block: Block
    start: int
    end: int

    def at_head(self, host: Block) -> bool:
        """Whether the source opens its sentence."""
        return host.text[self.start - host.start] not in BEFORE_SOURCE
