"""A piece of a report's text, with its place."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words of a report and where they stand.

    `start` and `end` are code-point offsets into the report's text, half-open, so that
    `text[start:end]` of the report is `text` of the span. Make one with `Span.cut`: cut from
    the text, a span is exact by construction.
    """

    start: int
    end: int
    text: str

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> Self:
        """The span of `text` from `start` to `end`; ValueError where they lie outside it."""
        if not 0 <= start <= end <= len(text):
            message = f"a span from {start} to {end} does not lie in a text of {len(text)} code points"
            raise ValueError(message)
        return cls(start, end, text[start:end])

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end
