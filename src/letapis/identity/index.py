"""A compact index of names in memory: for tests, measurements and lists that need no database.

Keys (`letapis.identity.keys`) are kept as numbers in small sorted arrays, eight bytes each, so that a name takes a few
hundred bytes.
"""

from array import array
from bisect import bisect_left
from collections import Counter
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from rapidfuzz import fuzz, process

from letapis.identity.comparing import compare
from letapis.identity.keys import PAIR, SLIP, SOUND, name_keys, prefix_keys, query_keys
from letapis.identity.name import read_name
from letapis.identity.result import Comparison, Decision

_PLACE, _KEY_SPARE = 26, 2
_POSITION = (1 << _PLACE) - 1
"""Of the 64 bits of an entry 38 are of its key, as a number, and 26 say which of 67 million names it is."""
_FEWEST, _MOST, _FULL = 1 << 8, 1 << 16, 64
"""How many buckets there are at first and in the end, and from how many entries in each they are doubled."""
_FILED = 4000
_LOOKED_AT = 4000
_COMPARED = 30
_WORDS = 200
"""How many names a key may give, how many candidates of a step are ranked by sound, how many of those compared; how
many words go on a prefix. They bound what a search costs where half of the names share a key."""


class Hit(NamedTuple):
    """A name found: its position in the order of adding, its text, and how it compares with the text sought."""

    position: int
    name: str
    comparison: Comparison


class Index:
    """Names that can be sought by any spelling; a name's position is its number in the order of adding."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._sounds: list[str] = []
        self._postings = _Postings()
        self._vocabulary: set[str] = set()
        self._sorted: list[str] = []

    def __len__(self) -> int:
        return len(self._names)

    def add(self, name: str) -> int:
        """File ``name``; its position is returned."""
        position = len(self._names)
        self._names.append(name)
        filed = name_keys(name)
        self._postings.add(filed, position)
        sounds = [key for key in filed if key.startswith(SOUND)]
        self._vocabulary.update(sounds)
        self._sounds.append(_sound(name))
        return position

    def search(self, text: str, limit: int = 10) -> list[Hit]:
        """The ``limit`` names most like ``text``, best first.

        Steps of keys are taken until a name is found that is decided ``same``, or so many that may be.
        """
        seen: set[int] = set()
        hits: list[tuple[float, Hit]] = []
        for step in query_keys(text):
            shared = Counter(chain.from_iterable(self._postings.filed(key, _FILED) for key in step))
            for position in seen & shared.keys():
                del shared[position]
            seen.update(shared)
            hits += self._ranked(text, shared)
            if _enough(step[0], [hit.comparison for _, hit in hits], limit):
                break
        best = sorted(hits, key=lambda found: (-found[1].comparison.score, -found[0], found[1].position))
        return [hit for _, hit in best[:limit]]

    def complete(self, text: str, limit: int = 10) -> list[str]:
        """Names for ``text`` as it is being typed: its last word may go on, the words before it are whole."""
        words = read_name(text).words
        if not words:
            return []
        begun = tuple(prefix_keys(text))
        if len(words) == 1:
            found = {position for key in self._going_on(begun) for position in self._postings.filed(key)}
        else:
            whole = [{at for key in word.keys for at in self._postings.filed(f"{SOUND}:{key}")} for word in words[:-1]]
            starts = tuple(" " + key.partition(":")[2] for key in begun)
            found = {at for at in set.intersection(*whole) if any(start in self._sounds[at] for start in starts)}
        return sorted({self._names[position] for position in found})[:limit]

    def _going_on(self, begun: tuple[str, ...]) -> list[str]:
        if len(self._sorted) != len(self._vocabulary):
            self._sorted = sorted(self._vocabulary)
        found: list[str] = []
        for prefix in begun:
            start = bisect_left(self._sorted, prefix)
            found += [key for key in self._sorted[start : start + _WORDS] if key.startswith(prefix)]
        return found

    def _ranked(self, text: str, shared: Counter[int]) -> list[tuple[float, Hit]]:
        """The nearest by sound, compared in full, each with how near it is; of too many, those that share most keys."""
        if len(shared) > _LOOKED_AT:
            some = [position for position, _ in shared.most_common(_LOOKED_AT)]
        else:
            some = sorted(shared)
        sounds = [self._sounds[position] for position in some]
        nearest = process.extract(_sound(text), sounds, scorer=fuzz.token_sort_ratio, limit=_COMPARED, processor=None)
        return [
            (near, Hit(some[at], self._names[some[at]], compare(text, self._names[some[at]])))
            for _, near, at in nearest
        ]


_NEAR = 0.75
"""The score of a whole name with a slip that a human has to look at; what later steps find is less."""


def _enough(key: str, found: list[Comparison], limit: int) -> bool:
    """Whether to stop after the step of ``key``; the two strongest are always taken."""
    if key.startswith(PAIR):
        return False
    if any(each.score >= _NEAR for each in found):
        return True
    return not key.startswith(SLIP) and sum(each.decision is not Decision.DIFFERENT for each in found) >= limit


def _sound(name: str) -> str:
    return "".join(f" {word.keys[0] if word.keys else word.folded}" for word in read_name(name).words)


class _Postings:
    """Which positions are filed under a key: its low bits name a bucket, where it stands sorted with the position.

    There are as many buckets as the entries are worth, for an empty one takes as much as a dozen of them.
    """

    def __init__(self) -> None:
        self._buckets: list[array[int]] = [array("Q") for _ in range(_FEWEST)]
        self._entries = 0
        self._unsorted: set[int] = set()

    def add(self, keys: frozenset[str], position: int) -> None:
        mask = len(self._buckets) - 1
        for key in keys:
            number = _number(key)
            self._buckets[number & mask].append(number << _PLACE | position)
            self._unsorted.add(number & mask)
        self._entries += len(keys)
        if self._entries > _FULL * len(self._buckets) < _FULL * _MOST:
            self._double()

    def filed(self, key: str, most: int | None = None) -> list[int]:
        """Positions filed under a key, ``most`` at most."""
        number = _number(key)
        low = number & len(self._buckets) - 1
        bucket = self._buckets[low]
        if low in self._unsorted:
            bucket = self._buckets[low] = array("Q", sorted(bucket))
            self._unsorted.discard(low)
        start, end = bisect_left(bucket, number << _PLACE), bisect_left(bucket, number + 1 << _PLACE)
        return [entry & _POSITION for entry in bucket[start : end if most is None else min(end, start + most)]]

    def _double(self) -> None:
        """Part each bucket by one bit more."""
        bit = len(self._buckets) << _PLACE
        low = [array("Q", [entry for entry in bucket if not entry & bit]) for bucket in self._buckets]
        high = [array("Q", [entry for entry in bucket if entry & bit]) for bucket in self._buckets]
        self._unsorted |= {len(low) + one for one in self._unsorted}
        self._buckets = low + high


def _number(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=5).digest(), "big") >> _KEY_SPARE
