"""Headlines in capitals, or with a capital for each word, as the parser and the finders of names can read them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from letapis.language.chosen import EVENTS, needle_rows
from letapis.reading.humans import is_noun_for_people
from letapis.reading.layout import MAX_HEADLINE
from letapis.reading.signs import begins

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_FEWEST = 3
"""Words of a line in capitals; fewer may be an abbreviation."""


_MOST_SMALL = 0.2
"""The share of small words in a line with a capital for each word ("Court Convicts Friend of Suspect")."""
_LONG = 4
"""In letters: shorter words are written small in such lines ("of", "to")."""


def recaser(texts: Iterable[str]) -> Callable[[str], str]:
    """A function that gives a headline's words the letters that they have in the other texts, at equal length.

    In a line all in capitals a word that stands nowhere else is written small. In a line with a capital for each word
    it is written small if it can tell an event or is a noun for people: "Convicts", "Suspect". Another line is left.
    """
    texts = tuple(texts)

    @cache
    def forms() -> dict[str, Counter[str]]:  # asked for by few reports
        return _forms(text for text in texts if not (text.isupper() or _each_capital(text)))

    def known(word: str) -> str | None:
        found = forms().get(word.casefold())
        return found.most_common(1)[0][0] if found else None

    def small(match: re.Match[str]) -> str:
        word = match.group()
        best = known(word) or word.lower()
        best = best if match.start() else best[:1].upper() + best[1:]
        return best if len(best) == len(word) else word

    def as_told(match: re.Match[str]) -> str:
        word = match.group()
        best = known(word) or (word.lower() if _common(word.lower()) else word)
        return best if match.start() and len(best) == len(word) else word

    def recased(text: str) -> str:
        if text.isupper() and len(text.split()) >= _FEWEST:
            return _WORD.sub(small, text)
        if end := _heading(text):
            return _WORD.sub(small, text[:end]) + text[end:]
        return _WORD.sub(as_told, text) if _each_capital(text) else text

    return recased


def _heading(text: str) -> int:
    """“HEAD OF UNION ARRESTED. On Wednesday …”: where a heading in capitals ends with which a paragraph begins."""
    if not text[:_SHORT_HEADING].isupper() or (found := _HEADING.match(text)) is None:
        return 0
    return found.end() if found.group().isupper() and len(found.group().split()) >= _FEWEST else 0


_HEADING = re.compile(r"[^.!?\n]{8,120}[.!?](?=\s+\S+)")
_SHORT_HEADING = 12
"""Letters by which most paragraphs show that they have no such heading."""


def _forms(texts: Iterable[str]) -> dict[str, Counter[str]]:
    forms: dict[str, Counter[str]] = {}
    for text in texts:
        for word in _WORD.findall(text[_heading(text) :]):
            forms.setdefault(word.casefold(), Counter())[word] += 1
    return forms


@lru_cache(maxsize=65536)
def _common(word: str) -> bool:
    """Whether a word can tell an event or is a noun for people."""
    return begins(word, _event_words()) or is_noun_for_people(word)


@cache
def _event_words() -> frozenset[str]:
    return needle_rows.event_words(EVENTS)


def _each_capital(text: str) -> bool:
    """Whether a line is a headline in which each long word has a capital."""
    if len(text) > MAX_HEADLINE or text.rstrip()[-1:] in _CLOSING:
        return False
    long = [word for word in _WORD.findall(text) if len(word) >= _LONG]
    small = sum(word[0].islower() for word in long)
    return len(long) > _FEWEST and small <= _MOST_SMALL * len(long)


_CLOSING = frozenset('.!?…:;,)”"')
