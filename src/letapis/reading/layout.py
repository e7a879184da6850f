"""Paragraphs, and which of them are no part of the story.

A headline of another article stands between paragraphs, short, without a full stop, and starts a story of its own;
share lines, captions and calls for donations are known by their words (`letapis.language.chosen.layout`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from letapis.language.chosen import layout
from letapis.model import SetAside, Span
from letapis.reading.cards import cards, is_empty
from letapis.reading.gazetteer import is_place
from letapis.reading.name_lines import named_lines

_SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*\s+")
_BULLETS = "-•*–—●○▪▫■□◦‣►▶➤✔✓"
"""Marks that open an item of a list."""
RELATED = "related headline"
"""Why a headline between paragraphs is set aside."""
LONGEST_PARAGRAPH = 4000
"""What is longer, in code points, is parsed in pieces."""
LONGEST_SENTENCE = 1500
"""And so is what goes on so long without an end: words of a sentence are looked at in pairs. The press writes 700."""
MAX_HEADLINE = 140
"""A headline is shorter, in code points."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text between line breaks; `why` is set where it is no part of the story.

    `under` is the line with somebody's name alone that heads it, in an article on several people.
    """

    span: Span
    headline: bool = False
    why: str | None = None
    under: Span | None = None

    @property
    def aside(self) -> SetAside | None:
        """The paragraph as a part set aside, None where it belongs to the story."""
        return SetAside(self.span, self.why) if self.why else None


def paragraphs(text: str, title: str | None = None) -> tuple[Paragraph, ...]:
    """The paragraphs of a text in order, the report's own headline and parts set aside marked."""
    spans = _spans(text)
    on_cards = cards(spans)
    out: list[Paragraph] = []
    for n, span in enumerate(spans):
        why = _boilerplate(span.text)
        first = n == 0
        if (
            why is None
            and not first
            and _is_headline(span.text)
            and not _under(title, span.text)
            and not (_introduces(spans, n) or _is_entry(span.text) or _listed(spans, out, n) or _heads_part(spans, n))
            and n not in on_cards
        ):
            why = RELATED
        out.append(Paragraph(span, headline=first and _is_headline(span.text.removesuffix("?")), why=why))
    parts = under_names(out, {n for n, p in enumerate(out) if p.why == RELATED})
    if not on_cards:
        return parts
    heads = {name.start for name in on_cards.values() if name is not None}
    return tuple(
        replace(p, under=on_cards[n]) if n in on_cards else replace(p, why=None) if p.span.start in heads else p
        for n, p in enumerate(parts)
        if n not in on_cards or not is_empty(p.span)
    )


def under_names(parts: list[Paragraph], headlines: set[int]) -> tuple[Paragraph, ...]:
    """The paragraphs, those below a line with a name alone marked; such a line belongs to the story."""
    heads = named_lines([p.span for p in parts], headlines)
    under: Span | None = None
    out = []
    for n, part in enumerate(parts):
        under = part.span if n in heads else None if part.why is not None else under
        out.append(replace(part, why=None) if n in heads else replace(part, under=under) if under else part)
    return tuple(out)


def _spans(text: str) -> list[Span]:
    out = []
    for match in re.finditer(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", text):
        words = match.group()
        stripped = words.strip()
        if stripped:
            start = match.start() + (len(words) - len(words.lstrip()))
            out += _pieces(Span(start, start + len(stripped), stripped))
    return out


def _pieces(span: Span) -> list[Span]:
    """A paragraph too long to parse at once, cut where a sentence or a word ends; so is an endless sentence."""
    cuts = [0, *_within_endless(span.text), len(span.text)]
    return [piece for start, end in pairwise(cuts) for piece in _windows(span, start, end) if piece.text]


def _within_endless(text: str) -> Iterator[int]:
    """Where sentences are cut that are longer than any: at a mark, else at a blank."""
    start = 0
    for end in (*(m.end() for m in _SENTENCE_END.finditer(text)), len(text)):
        while end - start > LONGEST_SENTENCE:
            window = text[start : start + LONGEST_SENTENCE]
            cut = next((c for mark in ("; ", ", ", " ") if (c := window.rfind(mark) + len(mark)) > len(window) // 2), 0)
            start += cut or LONGEST_SENTENCE
            yield start
        start = end


def _windows(span: Span, start: int, last: int) -> Iterator[Span]:
    while last - start > LONGEST_PARAGRAPH:
        window = span.text[start : start + LONGEST_PARAGRAPH]
        cut = max(window.rfind(mark) + len(mark) for mark in (". ", "! ", "? "))
        cut = cut if cut > LONGEST_PARAGRAPH // 2 else window.rfind(" ") + 1
        end = start + (cut if cut > 0 else LONGEST_PARAGRAPH)
        yield _stripped(span, start, end)
        start = end
    yield _stripped(span, start, last)


def _stripped(span: Span, start: int, end: int) -> Span:
    words = span.text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Span(span.start + start, span.start + start + len(words), words)


def _is_headline(words: str) -> bool:
    """Short and without the marks that end a sentence."""
    words = _TAGS.sub("", words)
    return (
        len(words) <= MAX_HEADLINE
        and not words.rstrip("”\"’')] ").endswith(layout.SENTENCE_END)
        and any(c.isalpha() for c in words)
        and not layout.DATELINE.fullmatch(words)
    )


_TAGS = re.compile(r"(?<=[.!?…])(?:\s+(?:#\w+|[^\w\s\"'”’)\]]+))+\s*$")
"""Tags and signs behind the last sentence of a post, which is no headline for them."""


def _introduces(spans: list[Span], n: int) -> bool:
    """A line that ends in a colon or is followed by a list belongs to the text."""
    return spans[n].text.rstrip().endswith((":", ",")) or (spans[n].text[:1] in _BULLETS and len(spans[n].text) > 2)  # noqa: PLR2004


def _is_entry(words: str) -> bool:
    """“Ales Bialiatski – 10 years in prison”: one name and the term, of a list of verdicts."""
    return layout.ENTRY.fullmatch(words.strip(' "“”.')) is not None


def _listed(spans: list[Span], before: list[Paragraph], n: int) -> bool:
    """Whether a line is of the list that a sentence with a colon introduces: "The court passed these sentences:"."""
    for m in range(n - 1, max(n - _LONGEST_LIST, -1), -1):
        if before[m].why is not None:
            return False
        if not _is_headline(spans[m].text):
            words = spans[m].text.split()
            small = sum(word[:1].islower() for word in words)
            return spans[m].text.endswith(":") and small >= _SENTENCE
    return False


def _heads_part(spans: list[Span], n: int) -> bool:
    """Whether a line names somebody new of whom the paragraphs below go on to tell: of the story, not of another."""
    before = " ".join(span.text for span in spans[:n])
    below = " ".join(span.text for span in spans[n + 1 : n + 1 + _PART])
    surnames = {m.group(1) for m in _FULL_NAME.finditer(spans[n].text) if not is_place(m.group())}
    told = sum(word[:1].islower() for word in spans[n].text.split()) >= _SENTENCE  # more than names
    return told and any(_whole(name, below) and not _whole(name, before) for name in surnames)


def _whole(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


_FULL_NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]+ ([^\W\d_a-z][\w’'-]{3,})\b")
_PART = 6
"""Paragraphs of a part, in which the one whom its heading names is named again."""
_LONGEST_LIST = 60
"""Lines of a list behind a colon."""
_SENTENCE = 4
"""Small-letter words that make a sentence of what introduces a list, and no heading of links ("More from Asia:")."""


def _under(title: str | None, words: str) -> bool:
    return title is not None and words.strip() == title.strip()


def _boilerplate(words: str) -> str | None:
    return next((row.why for row in layout.BOILERPLATE if re.search(row.pattern, words, re.IGNORECASE)), None)
