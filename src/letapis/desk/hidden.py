"""Names of those who are not public, covered wherever they stand: whole, in parts, in other cases, in addresses. Pure.

There may be hundreds of thousands of them, so each is sought only where a text has its first letters.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations, pairwise
from urllib.parse import unquote

from letapis.desk.blocks import BLOCK, blocked
from letapis.desk.declined import beginnings, declined_spans
from letapis.model import Span

FIRST = 3
"""Letters of the shortest name that is sought, and by which names are found."""
WORD = 4
"""Letters of the shortest part of a name that is sought by itself."""
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BETWEEN = re.compile(r"[\s\-‐]+")


@dataclass(frozen=True)
class Hidden:
    """The names to be covered, of which `own` is none, and what those begin with that are sought in any case.

    `pairs` are two words of one name that are too short to be sought by themselves, in small letters: "Suu Kyi".
    """

    names: frozenset[str]
    begin: frozenset[str] = frozenset()
    own: str | None = None
    pairs: frozenset[frozenset[str]] = frozenset()

    @cached_property
    def _by_start(self) -> Mapping[str, tuple[str, ...]]:
        return _by_start(self.names)

    @cached_property
    def _in_addresses(self) -> Mapping[str, tuple[str, ...]]:
        return _by_start({word.casefold() for name in self.names for word in name.split()})

    def but(self, own: str | None) -> "Hidden":
        """The same, with one's own name left as it stands."""
        if own not in self.names:
            return self
        other = replace(self, own=own)
        vars(other)["_by_start"] = self._by_start  # made once for all
        return other

    def cover(self, text: str) -> str:
        """A text with all of them covered, the longest first; as long as before."""
        beside = tuple(_beside(text, self.pairs, _pairs((self.own,) if self.own else ())))
        found = {name for name in _within(text, self._by_start) if name != self.own}
        for name in sorted(found, key=lambda name: (-len(name), name)):
            text = text.replace(name, BLOCK * len(name))
        return blocked(text, (*declined_spans(text, self.begin), *beside))

    def told_by(self, address: str) -> bool:
        """Whether an address spells out a word of any of them."""
        return any(True for _ in _within(unquote(address).casefold(), self._in_addresses))


def hidden_names(names: Iterable[str], shown: Iterable[str]) -> Hidden:
    """The names of those who are not public, beside those that are shown, with their words that nobody shown bears."""
    shown = frozenset(shown)
    words = {word for name in shown for word in name.split()}
    hidden = {name for name in names if name not in shown and len(name) >= FIRST}
    parts = {word for name in hidden for word in name.split() if len(word) >= WORD and word[0].isupper()}
    hidden |= parts - words
    return Hidden(frozenset(hidden), beginnings(hidden, shown), pairs=_pairs(hidden) - _pairs(shown))


def _pairs(names: Iterable[str]) -> frozenset[frozenset[str]]:
    """Any two words of each name one of which is short, in small letters."""
    found: set[frozenset[str]] = set()
    for name in names:
        words = [word.casefold() for word in _WORDS.findall(name)]
        found |= {frozenset(two) for two in combinations(words, 2) if min(map(len, two)) < WORD}
    return frozenset(found)


def _beside(text: str, pairs: Collection[frozenset[str]], own: Collection[frozenset[str]]) -> Iterator[Span]:
    """Two words beside one another, in any order and in capitals or not, that are of one name; each with a capital."""
    for one, other in pairwise(_WORDS.finditer(text)) if pairs else ():
        if not (one[0][0].isupper() and other[0][0].isupper() and _BETWEEN.fullmatch(text, one.end(), other.start())):
            continue
        two = frozenset((one[0].casefold(), other[0].casefold()))
        if two in pairs and two not in own:
            yield Span(one.start(), other.end(), text[one.start() : other.end()])


def _by_start(names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= FIRST:
            found[name[:FIRST]].append(name)
    return {start: tuple(some) for start, some in found.items()}


def _within(text: str, names: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    starts = {text[at : at + FIRST] for at in range(len(text) - FIRST + 1)}
    return (name for start in starts for name in names.get(start, ()) if name in text)
