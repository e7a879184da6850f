"""Paragraphs, and which of them are no part of the story.

A headline of another article stands between paragraphs, short, without a full stop, and starts a story of its own;
share lines, captions and calls for donations are known by their words (`letapis.language.chosen.layout`).
"""

import re
from dataclasses import dataclass

from letapis.language.chosen import layout
from letapis.model import SetAside, Span

LONGEST_PARAGRAPH = 4000
"""What is longer, in code points, is parsed in pieces."""
MAX_HEADLINE = 140
"""A headline is shorter, in code points."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text between line breaks; `why` is set where it is no part of the story."""

    span: Span
    headline: bool = False
    why: str | None = None

    @property
    def aside(self) -> SetAside | None:
        """The paragraph as a part set aside, None where it belongs to the story."""
        return SetAside(self.span, self.why) if self.why else None


def paragraphs(text: str, title: str | None = None) -> tuple[Paragraph, ...]:
    """The paragraphs of a text in order, the report's own headline and parts set aside marked."""
    spans = _spans(text)
    out = []
    for n, span in enumerate(spans):
        why = _boilerplate(span.text)
        first = n == 0
        if (
            why is None
            and not first
            and _is_headline(span.text)
            and not _under(title, span.text)
            and not _introduces(spans, n)
        ):
            why = "related headline"
        out.append(Paragraph(span, headline=first and _is_headline(span.text.removesuffix("?")), why=why))
    return tuple(out)


def _spans(text: str) -> list[Span]:
    out = []
    for match in re.finditer(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", text):
        words = match.group()
        stripped = words.strip()
        if stripped:
            start = match.start() + words.index(stripped[0])
            start = match.start() + (len(words) - len(words.lstrip()))
            out += _pieces(Span(start, start + len(stripped), stripped))
    return out


def _pieces(span: Span) -> list[Span]:
    """A paragraph too long to parse at once, cut where a sentence or at least a word ends."""
    out = []
    start = 0
    while len(span.text) - start > LONGEST_PARAGRAPH:
        window = span.text[start : start + LONGEST_PARAGRAPH]
        cut = max(window.rfind(mark) + len(mark) for mark in (". ", "! ", "? "))
        cut = cut if cut > LONGEST_PARAGRAPH // 2 else window.rfind(" ") + 1
        end = start + (cut if cut > 0 else LONGEST_PARAGRAPH)
        out.append(_stripped(span, start, end))
        start = end
    out.append(_stripped(span, start, len(span.text)))
    return [piece for piece in out if piece.text]


def _stripped(span: Span, start: int, end: int) -> Span:
    words = span.text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Span(span.start + start, span.start + start + len(words), words)


def _is_headline(words: str) -> bool:
    """Short and without the marks that end a sentence."""
    return (
        len(words) <= MAX_HEADLINE
        and not words.rstrip("”\"’')] ").endswith(layout.SENTENCE_END)
        and any(c.isalpha() for c in words)
    )


def _introduces(spans: list[Span], n: int) -> bool:
    """A line that ends in a colon or is followed by a list belongs to the text."""
    return spans[n].text.rstrip().endswith((":", ",")) or (spans[n].text[:1] in "-•*–—" and len(spans[n].text) > 2)  # noqa: PLR2004


def _under(title: str | None, words: str) -> bool:
    return title is not None and words.strip() == title.strip()


def _boilerplate(words: str) -> str | None:
    return next((row.why for row in layout.BOILERPLATE if re.search(row.pattern, words, re.IGNORECASE)), None)
