"""Words of a text as a span, for statements that a test makes by hand."""

from letapis.model import Span


def cut(text: str, words: str) -> Span:
    """The first place where the words stand."""
    start = text.index(words)
    return Span.cut(text, start, start + len(words))
