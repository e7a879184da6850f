"""Names of those who are not public, covered wherever they stand: whole, in parts, in other cases, in addresses. Pure.

There may be hundreds of thousands of them, so each is sought only where a text has its first letters.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import unquote

from letapis.desk.blocks import BLOCK, blocked
from letapis.desk.declined import beginnings, declined_spans

FIRST = 3
"""Letters of the shortest name that is sought, and by which names are found."""
WORD = 4
"""Letters of the shortest part of a name that is sought by itself."""


@dataclass(frozen=True)
class Hidden:
    """The names to be covered, of which `own` is none, and what those begin with that are sought in any case."""

    names: frozenset[str]
    begin: frozenset[str] = frozenset()
    own: str | None = None

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
        found = {name for name in _within(text, self._by_start) if name != self.own}
        for name in sorted(found, key=lambda name: (-len(name), name)):
            text = text.replace(name, BLOCK * len(name))
        return blocked(text, declined_spans(text, self.begin))

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
    return Hidden(frozenset(hidden), beginnings(hidden, shown))


def _by_start(names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= FIRST:
            found[name[:FIRST]].append(name)
    return {start: tuple(some) for start, some in found.items()}


def _within(text: str, names: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    starts = {text[at : at + FIRST] for at in range(len(text) - FIRST + 1)}
    return (name for start in starts for name in names.get(start, ()) if name in text)
