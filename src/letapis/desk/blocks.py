"""Blocks where words are covered: as many as the letters below them, so that all offsets stand. Pure."""

from collections.abc import Iterable

from letapis.model import Span

BLOCK = "█"


def blocked(text: str, spans: Iterable[Span], offset: int = 0) -> str:
    """A text that begins at `offset` with what spans have of it under blocks."""
    for span in spans:
        start, end = max(0, span.start - offset), min(len(text), span.end - offset)
        if start < end:
            text = text[:start] + BLOCK * (end - start) + text[end:]
    return text
