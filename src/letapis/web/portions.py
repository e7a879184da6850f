"""A long report in portions, so that no page of it is large: each has so much text and so many statements. Pure."""

from collections.abc import Iterable, Sequence
from html import escape

from letapis.model import Span

MOST_BYTES = 40_000
"""Bytes of a portion's text as it is written in a page."""
MOST_SPANS = 30
"""Statements of a portion; each takes two or three kilobytes of a page."""
STEP = 2_000
"""Code points after which a long line may be parted."""

Portion = tuple[int, int]
"""Code points of a text: from one up to before another."""


def portions(text: str, spans: Sequence[Span] = ()) -> tuple[Portion, ...]:
    """The portions of a text, one after another; they end with a line where they can, and never within one of `spans`.

    A span counts for the portion that it begins in; there is always one portion.
    """
    found: list[Portion] = []
    begin = start = size = many = 0
    for cut in _cuts(text, spans):
        more = len(escape(text[start:cut]).encode("utf-8", "surrogatepass"))
        begun = sum(start <= span.start < cut for span in spans)
        if start > begin and (size + more > MOST_BYTES or many + begun > MOST_SPANS):
            found.append((begin, start))
            begin, size, many = start, 0, 0
        start, size, many = cut, size + more, many + begun
    return (*found, (begin, len(text)))


def portion_of(place: int, among: Sequence[Portion]) -> int:
    """The number, from 0, of the portion that a place of the text lies in; the first for one outside."""
    return next((n for n, (start, end) in enumerate(among) if start <= place < end), 0)


def _cuts(text: str, spans: Iterable[Span]) -> Iterable[int]:
    """Where a text may be parted, its end included."""
    inside = [(span.start, span.end) for span in spans]
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        while end - start > STEP:
            space = text.rfind(" ", start + STEP // 2, start + STEP)
            start = space + 1 if space >= 0 else start + STEP
            if not any(first < start < last for first, last in inside):
                yield start
        start = end
        if not any(first < end < last for first, last in inside):
            yield end
