"""Where words stand in a parsed text, found without a look at each of its words, and what stands next to a word."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc, Span, Token


def next_to(token: "Token", far: int = 1) -> "Token":
    """The word right behind, or as many places behind as is said (-1: right before); beyond either end the word itself.

    spaCy's own `nbor` fails there, and a report may begin or be cut off anywhere.
    """
    at = token.i + far
    return token.doc[at] if 0 <= at < len(token.doc) else token


def places_of(doc: "Doc", wanted: Iterable[str]) -> list[int]:
    """The places of some words, given in small letters, in order."""
    ids = _numbers(frozenset(wanted), doc.vocab.strings)
    words, met = lower_words(doc)
    return [] if met.isdisjoint(ids) else [i for i, lower in enumerate(words) if lower in ids]


def stands_between(doc: "Doc", start: int, end: int, wanted: Iterable[str]) -> bool:
    """Whether one of some words, given in small letters, stands at one of these places, that at `end` left out."""
    return not _numbers(frozenset(wanted), doc.vocab.strings).isdisjoint(lower_words(doc)[0][start:end])


def lower_words(doc: "Doc") -> tuple[list[int], frozenset[int]]:
    """The numbers of the words in small letters, in order, and which there are: asked of a document again and again."""
    from spacy.attrs import LOWER  # noqa: PLC0415  # whoever has a text has imported spaCy

    known: tuple[list[int], frozenset[int]] | None = doc.user_data.get(_LOWER)
    if known is None:
        words: list[int] = doc.to_array(LOWER).tolist()
        known = doc.user_data[_LOWER] = words, frozenset(words)
    return known


_LOWER = "numbers"


@lru_cache(maxsize=128)
def _numbers(words: frozenset[str], strings: "StringStore") -> frozenset[int]:
    return frozenset(strings[word] for word in words)


def lemmas_of(doc: "Doc", wanted: Iterable[str]) -> list[int]:
    """The places of the forms of some words, given by their lemmas, in order."""
    from spacy.attrs import LEMMA  # noqa: PLC0415

    ids = _numbers(frozenset(wanted), doc.vocab.strings)
    return [i for i, lemma in enumerate(doc.to_array(LEMMA).tolist()) if lemma in ids]


def forms_at(doc: "Doc") -> list[tuple[int, int]]:
    """For each word its lemma and its form in small letters, by the numbers that spaCy gives them in every text."""
    from spacy.attrs import LEMMA, LOWER  # noqa: PLC0415

    return [(lemma, lower) for lemma, lower in doc.to_array([LEMMA, LOWER]).tolist()]


def in_names(doc: "Doc", kind: str = "PERSON") -> list[int]:
    """The places of the words that are part of a name of some kind, in order."""
    from spacy.attrs import ENT_TYPE  # noqa: PLC0415

    wanted = doc.vocab.strings[kind]
    return [i for i, entity in enumerate(doc.to_array(ENT_TYPE).tolist()) if entity == wanted]


def labelled(doc: "Doc", label: str) -> list[int]:
    """The places of the words with a label of the parse, in order."""
    from spacy.attrs import DEP  # noqa: PLC0415

    wanted = doc.vocab.strings[label]
    return [i for i, dep in enumerate(doc.to_array(DEP).tolist()) if dep == wanted]


def know_sentences(doc: "Doc") -> "Doc":
    """The document, whose sentences are looked up from now on: spaCy goes through all words at each asking.

    To be asked when no head is set anew any more. No sentence itself is kept: a document that holds a part of itself
    stays in memory.
    """
    from spacy.attrs import SENT_START  # noqa: PLC0415

    flags = doc.to_array(SENT_START).tolist()
    doc.user_data[_SENTENCES] = [*(i for i, flag in enumerate(flags) if flag == 1 or not i), len(doc)]
    doc.user_token_hooks["sent"] = _sentence_of
    return doc


def _sentence_of(token: "Token") -> "Span":
    from spacy.tokens import Span  # noqa: PLC0415

    doc = token.doc
    starts = doc.user_data[_SENTENCES]
    at = bisect_right(starts, token.i)
    return Span(doc, starts[at - 1], starts[at])


_SENTENCES = "sentences"


def text_of(doc: "Doc") -> str:
    """The text of a document, put together once: spaCy does so at each asking."""
    text: str | None = doc.user_data.get(_TEXT)
    if text is None:
        text = doc.user_data[_TEXT] = doc.text
    return text


def remember(doc: "Doc", text: str) -> "Doc":
    """The document that was made of a text, which `text_of` then gives without putting it together."""
    doc.user_data[_TEXT] = text
    return doc


_TEXT = "text"


def leave_open(doc: "Doc") -> "Doc":
    """The document, marked as one whose names nobody has told apart: each may be a place as well as a person."""
    doc.user_data[_OPEN] = True
    return doc


def may_be_place(token: "Token") -> bool:
    """Whether a word is a name in a document whose names are left open."""
    return token.pos_ == "PROPN" and _OPEN in token.doc.user_data


def note_sources(doc: "Doc", sources: "Iterable[tuple[int, str]]") -> None:
    """Keep who is named where as saying what follows, which the parser is not shown: "According to the police,"."""
    told = [(at, tuple(words.lower().split())) for at, words in sources]
    if told:
        doc.user_data[_SOURCES] = told


def whole_text_of(doc: "Doc") -> str:
    """The text of a document, with the sources that it is not shown behind it."""
    hidden = (word for _, words in doc.user_data.get(_SOURCES, ()) for word in words)
    return " ".join((text_of(doc), *hidden)) if _SOURCES in doc.user_data else text_of(doc)


def source_of(token: "Token") -> frozenset[str]:
    """The words, in small letters, of the source that opens the token's sentence; none where no source does."""
    told: list[tuple[int, tuple[str, ...]]] = token.doc.user_data.get(_SOURCES, [])
    before = next((s for s in reversed(told) if s[0] < token.idx), None)
    if before is None or _ENDED.search(text_of(token.doc), before[0], token.idx):
        return frozenset()
    return frozenset(before[1])


_SOURCES = "sources"
_ENDED = re.compile(r"[.!?;]\s+[A-Z“\"]|\n")
"""Where a sentence has ended, as far as a source reaches."""
_OPEN = "open"


def starts_of(doc: "Doc") -> list[int]:
    """Where each word begins, in order."""
    from spacy.attrs import IDX  # noqa: PLC0415

    starts: list[int] = doc.to_array(IDX).tolist()
    return starts
