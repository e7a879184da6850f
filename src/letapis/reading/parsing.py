"""Paragraphs to parsed blocks: what would lead the parser astray is hidden from it, at equal length."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from letapis.language.chosen import masks
from letapis.language.chosen import terms as term_words
from letapis.model import Span
from letapis.reading.layout import Paragraph
from letapis.reading.nlp import parse
from letapis.reading.page import Block, Frame
from letapis.reading.quotations import find_quotes


@lru_cache(maxsize=1)
def _masks() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row.pattern), row.shown) for row in masks.MASKS)


@lru_cache(maxsize=1)
def _frame() -> re.Pattern[str]:
    return re.compile(masks.SOURCE_FRAME)


def shown(text: str, hidden: Sequence[tuple[int, int, str]] = ()) -> str:
    """The text as the parser sees it: of the same length, masks and `hidden` stretches (start, end, words) replaced."""
    places = [(m.start(1), m.end(1), word) for pattern, word in _masks() for m in pattern.finditer(text)]
    out = list(text)
    for start, end, word in [*places, *hidden]:
        out[start:end] = word[: end - start].ljust(end - start)
    return "".join(out)


def _words_of_law(paragraph: Paragraph, laws: Sequence[Span]) -> list[tuple[int, int, str]]:
    """A citation is one word to the parser: its dots and hyphens break sentences."""
    inside = [law for law in laws if paragraph.span.contains(law)]
    return [
        (
            law.start - paragraph.span.start,
            law.end - paragraph.span.start,
            term_words.LAW_SHOWN.ljust(law.end - law.start, "x"),
        )
        for law in inside
    ]


def lay_out(paragraphs: Sequence[Paragraph], model: str, laws: Sequence[Span] = ()) -> Iterator[Block]:
    """The paragraphs as blocks, in order; `laws` are the citations in them."""
    texts: list[str] = []
    frames: list[list[re.Match[str]]] = []
    for paragraph in paragraphs:
        text = paragraph.span.text
        found = list(_frame().finditer(text))
        frames.append(found)
        texts.append(shown(text, [*_words_of_law(paragraph, laws), *((m.start(1), m.end(1) + 1, "") for m in found)]))
        texts.extend(m.group(2) for m in found)
    docs = parse(texts, model)
    for index, (paragraph, found) in enumerate(zip(paragraphs, frames, strict=True)):
        span, doc = paragraph.span, next(docs)
        heads = tuple(
            Frame(Block(index, span.start + m.start(2), m.group(2), next(docs)), span.start + m.end(1)) for m in found
        )
        quotes = tuple((span.start + a, span.start + b) for a, b in find_quotes(span.text))
        yield Block(index, span.start, span.text, doc, quotes, paragraph.headline, heads)
