"""Paragraphs to parsed blocks: what would lead the parser astray is hidden from it, at equal length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import ahocorasick

from letapis.countries import country_of
from letapis.language.chosen import clauses, framing, masks
from letapis.language.chosen import terms as term_words
from letapis.model import Span
from letapis.reading.cards import is_fact
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.layout import Paragraph
from letapis.reading.nlp import parse
from letapis.reading.page import BEFORE_SOURCE, Block, Frame
from letapis.reading.quotations import find_quotes
from letapis.reading.recasing import recaser
from letapis.reading.syntax.headlines import CARD
from letapis.reading.visible import visible
from letapis.reading.word_places import note_sources

if TYPE_CHECKING:
    from spacy.tokens import Doc


@lru_cache(maxsize=1)
def _masks() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row.pattern), row.shown) for row in masks.MASKS)


@lru_cache(maxsize=1)
def _held() -> tuple[frozenset[int], ahocorasick.Automaton]:
    """The masks, by their numbers, that ask for nothing, and what the others ask for, with those that do."""
    asking: dict[str, list[int]] = {}
    for number, row in enumerate(masks.MASKS):
        for held in row.holds.split("|"):
            asking.setdefault(held, []).append(number)
    always = frozenset(asking.pop("", ()))
    automaton = ahocorasick.Automaton()
    for held, numbers in asking.items():
        automaton.add_word(held, numbers)
    automaton.make_automaton()
    return always, automaton


@lru_cache(maxsize=1)
def _frames() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(pattern)
        for pattern in (
            framing.SOURCE_FRAME,
            framing.SOURCES_AT_END,
            framing.SOURCE_AS,
            framing.SOURCE_WITHIN,
            framing.SOURCE_IN_CLAUSE,
            framing.SOURCE_BEHIND,
        )
    )


@lru_cache(maxsize=1)
def _set_in() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, framing.SOURCE_SET_IN))


@lru_cache(maxsize=1)
def _of_headline() -> re.Pattern[str]:
    return re.compile(framing.SOURCE_OF_HEADLINE)


@lru_cache(maxsize=1)
def _at_colon() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, framing.SOURCE_AT_COLON))


@lru_cache(maxsize=1)
def _sayer_of_headline() -> re.Pattern[str]:
    return re.compile(framing.SAYER_OF_HEADLINE)


def _surely_sayer(name: str) -> bool:
    """“Lawyer", "Rights group", "Viasna”: what before a colon is surely no label, and nobody told of."""
    return is_body(name) or _sayer_of_headline().fullmatch(name[:1].lower() + name[1:]) is not None


_QUOTED = re.compile(r"[“”\"‘«»]")
_END = re.compile(r"[.!?…][”\"’')\]]*\s+(?=[A-Z“\"])")


def _sources(text: str, *, headline: bool) -> list[re.Match[str]]:
    """The sources to set apart, in order; none where somebody is quoted: there the marks tell what is said."""
    patterns = (*_frames(), _of_headline()) if headline else _frames()
    colons = (m for pattern in _at_colon() if headline for m in pattern.finditer(text) if _surely_sayer(m.group(2)))
    set_in = [m for pattern in _set_in() for m in pattern.finditer(text) if not _quoted_before(text, m)]
    found = sorted((*(m for pattern in patterns for m in pattern.finditer(text)), *colons), key=lambda m: m.start(1))
    apart = [m for n, m in enumerate(found) if _at_head(m) or _alone(text, m, found[:n])]
    starts = {m.start(1) for m in set_in}
    return sorted((*(m for m in apart if m.start(1) not in starts), *set_in), key=lambda m: m.start(1))


def _at_head(match: re.Match[str]) -> bool:
    return match.group(1)[0] not in BEFORE_SOURCE


def _alone(text: str, match: re.Match[str], before: Sequence[re.Match[str]]) -> bool:
    """Whether the sentence quotes nobody, and nothing was set apart from it before."""
    start = _opening(text, match)
    told = match.start(1) - start > _SHORTEST
    return told and not _quoted_before(text, match) and not any(m.end() > start for m in before)


def _opening(text: str, match: re.Match[str]) -> int:
    """Where the sentence of a source begins."""
    return max((m.end() for m in _END.finditer(text, 0, match.start(1))), default=0)


def _quoted_before(text: str, match: re.Match[str]) -> bool:
    return _QUOTED.search(text, _opening(text, match), match.start(1)) is not None


_SHORTEST = 15
"""In characters: what is said before its sayer is a clause."""


def _masking(text: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """The masks that may find anything in a text, in their order: what they ask for is looked for in one pass."""
    always, automaton = _held()
    found = set(always)
    for _, numbers in automaton.iter(text):
        found.update(numbers)
    every = _masks()
    return (every[number] for number in sorted(found))


def shown(text: str, hidden: Sequence[tuple[int, int, str]] = ()) -> str:
    """The text as the parser sees it: of the same length, masks and `hidden` stretches (start, end, words) replaced."""
    places = [(m.start(1), m.end(1), word) for pattern, word in _masking(text) for m in pattern.finditer(text)]
    if not places and not hidden:
        return text
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


_PLACE = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_DATELINE = re.compile(rf"(({_PLACE}), ({_PLACE}) ?[-–—]{{1,2}})(?:\s|(?<=[–—])(?=[A-Z]))")
_TOWN = re.compile(rf"(({_PLACE})(?: ?\([\w /.-]{{1,30}}\))? ?(?:(?<= )(?:--|[-–—])\s|[–—]\s?)(?=[A-Z\d“\"]))")
_HEAD = re.compile(rf"({_PLACE}:)\s")


@lru_cache(maxsize=1)
def _label_of_headline() -> re.Pattern[str]:
    return re.compile(framing.LABEL_OF_HEADLINE)


@lru_cache(maxsize=1)
def _dateline() -> re.Pattern[str]:
    return re.compile(framing.DATELINE_WITH_DAY)


def _of_country(text: str, *, headline: bool) -> list[tuple[int, int, str]]:
    """“Nicaragua: wife says …”: a country or a place before a colon says where, and is no subject."""
    if headline and (label := _label_of_headline().match(text)) is not None:
        return [(0, label.end(1), "")]
    if (dated := _dateline().match(text)) is not None:
        return [(0, dated.end(1), "")]
    place = _DATELINE.match(text)
    if place is not None and (country_of(place.group(3)) is not None or is_place(place.group(2))):
        return [(0, place.end(1), "")]  # "New Delhi, India – India's Supreme Court …"
    town = None if headline else _TOWN.match(text)
    if town is not None and is_place(town.group(2)):
        return [(0, town.end(1), "")]  # "Phnom Penh -- Rong Chhun, president of a union, walked out …"
    found = _HEAD.match(text)
    if found is None:
        return []
    name = found.group(1)[:-1]
    return [(0, found.end(1), "")] if country_of(name) is not None or is_place(name) else []


def _hidden(match: re.Match[str]) -> tuple[int, int, str]:
    """What of a source the parser is not shown: at the head of a sentence with its comma."""
    if not _at_head(match) and match.group(1).endswith(",") and _JOINS.match(match.string, match.end(1)):
        return match.start(1), match.end(1) - 1, ""  # "…, according to X, and Y left": its comma parts two clauses
    return match.start(1), match.end(1) + (1 if _at_head(match) else 0), ""


_JOINS = re.compile(rf"\s+(?:{'|'.join(sorted(clauses.AND))})\s")


def _opened(text: str, match: re.Match[str]) -> tuple[int, int, str]:
    """“The first. According to X, on Monday …”: with a capital, or the parser joins what follows to the first."""
    first = match.end()
    return first, first + 1, text[first : first + 1].upper()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paragraphs to parse, and the citations of laws in them."""

    paragraphs: Sequence[Paragraph]
    laws: Sequence[Span] = ()


def lay_out(paragraphs: Sequence[Paragraph], model: str, laws: Sequence[Span] = ()) -> list[Block]:
    """The paragraphs as blocks, in order; `laws` are the citations in them."""
    return lay_out_all([Sheet(paragraphs, laws)], model)[0]


def lay_out_all(sheets: Sequence[Sheet], model: str, *, names: bool = True) -> list[list[Block]]:
    """The blocks of each sheet, all parsed together: many texts at once are parsed faster than one."""
    frames = [[_sources(p.span.text, headline=p.headline) for p in sheet.paragraphs] for sheet in sheets]
    texts: list[str] = []
    for sheet, founds in zip(sheets, frames, strict=True):
        recase = recaser([p.span.text for p in sheet.paragraphs])
        for paragraph, found in zip(sheet.paragraphs, founds, strict=True):
            texts += _texts(paragraph, visible(recase(paragraph.span.text)), sheet.laws, found)
    docs = parse(texts, model, names=names)
    laid = [
        [_block(index, *both, docs) for index, both in enumerate(zip(sheet.paragraphs, founds, strict=True))]
        for sheet, founds in zip(sheets, frames, strict=True)
    ]
    for sheet, blocks in zip(sheets, laid, strict=True):
        for law in sheet.laws:
            _label(law, blocks)
    return laid


def _label(law: Span, blocks: Sequence[Block]) -> None:
    """What stands for a citation is a law, whatever the model takes it for: nobody is called Article 361."""
    block = next((b for b in blocks if b.start <= law.start < b.start + len(b.text)), None)
    shown_as = block.token_at(law.start) if block is not None else None
    if shown_as is not None and shown_as.text.startswith(term_words.LAW_SHOWN):
        shown_as.ent_type_ = "LAW"


def _texts(paragraph: Paragraph, text: str, laws: Sequence[Span], found: Sequence[re.Match[str]]) -> list[str]:
    """What is parsed of a paragraph: its `text` as it is shown, and each source by itself."""
    hidden = [
        *_words_of_law(paragraph, laws),
        *_of_country(text, headline=paragraph.headline),
        *(_hidden(m) for m in found),
        *(_opened(text, m) for m in found if m.start(1) and _at_head(m)),
    ]
    return [shown(text, hidden), *(m.group(2) for m in found)]


def _block(index: int, paragraph: Paragraph, found: Sequence[re.Match[str]], docs: "Iterator[Doc]") -> Block:
    span, doc = paragraph.span, next(docs)
    heads = tuple(
        Frame(
            Block(index, span.start + m.start(2), m.group(2), next(docs)),
            span.start + m.start(1),
            span.start + m.end(1),
        )
        for m in found
    )
    if paragraph.under is not None and is_fact(span.text):
        doc.user_data[CARD] = True
    note_sources(doc, ((m.start(1), m.group(1).replace(",", " ")) for m in found))
    quotes = tuple((span.start + a, span.start + b) for a, b in find_quotes(span.text))
    return Block(index, span.start, span.text, doc, quotes, paragraph.headline, heads, paragraph.under)
