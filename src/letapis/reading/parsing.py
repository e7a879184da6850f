"""Paragraphs to parsed blocks: what would lead the parser astray is hidden from it, at equal length."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from letapis.language.en.masks import MASKS, SOURCE_FRAME
from letapis.reading.layout import Paragraph
from letapis.reading.nlp import parse
from letapis.reading.page import Block, Frame
from letapis.reading.quotations import find_quotes


@lru_cache(maxsize=1)
def _masks() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row.pattern), row.shown) for row in MASKS)


@lru_cache(maxsize=1)
def _frame() -> re.Pattern[str]:
    return re.compile(SOURCE_FRAME)


def shown(text: str, hidden: Sequence[tuple[int, int, str]] = ()) -> str:
    """The text as the parser sees it: of the same length, masks and `hidden` stretches (start, end, words) replaced."""
    places = [(m.start(1), m.end(1), word) for pattern, word in _masks() for m in pattern.finditer(text)]
    out = list(text)
    for start, end, word in [*places, *hidden]:
        out[start:end] = word[: end - start].ljust(end - start)
    return "".join(out)


def lay_out(paragraphs: Sequence[Paragraph], model: str) -> Iterator[Block]:
    """The paragraphs as blocks, in order."""
    texts: list[str] = []
    frames: list[list[re.Match[str]]] = []
    for paragraph in paragraphs:
        text = paragraph.span.text
        found = list(_frame().finditer(text))
        frames.append(found)
        texts.append(shown(text, [(m.start(1), m.end(1) + 1, "") for m in found]))
        texts.extend(m.group(2) for m in found)
    docs = parse(texts, model)
    for index, (paragraph, found) in enumerate(zip(paragraphs, frames, strict=True)):
        span, doc = paragraph.span, next(docs)
        heads = tuple(
            Frame(Block(index, span.start + m.start(2), m.group(2), next(docs)), span.start + m.end(1)) for m in found
        )
        quotes = tuple((span.start + a, span.start + b) for a, b in find_quotes(span.text))
        yield Block(index, span.start, span.text, doc, quotes, paragraph.headline, heads)
