"""Pairs of names that may be names of one person, the nearest compared first and no more of them than are asked for.

To compare all names that share a key takes minutes where there are many. So candidates wait in a line: those that share
given name and surname before those that share less, and of these those that sound more alike. A name that comes later
brings its own candidates to the line; nothing is compared twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from threading import Lock
from typing import NamedTuple

from rapidfuzz import fuzz

from letapis.identity import Comparison, Decision, compare, name_keys
from letapis.identity.keys import PAIR, SLIP, WORD
from letapis.identity.name import read_name
from letapis.identity.suggesting import CROWD

STEPS = (PAIR, SLIP, WORD)
"""Kinds of keys, the strongest first; candidates of one are looked for when those of the one before are compared."""
EFFORT = 5000
"""Comparisons made for one question."""
NEAREST = (0, -100.0)
"""The place at the head of the line: the first step, and as alike as can be."""


class Alike(NamedTuple):
    """Two names that may be of one person, and why."""

    one: str
    other: str
    comparison: Comparison


class Pairing:
    """Names, and those among them that are alike."""

    def __init__(self) -> None:
        self._positions: dict[str, int] = {}
        self._names: list[str] = []
        self._sounds: list[str] = []
        self._filed: list[dict[str, list[int]]] = []  # by step, by key
        self._met: set[int] = set()
        self._line: list[tuple[int, float, int, int]] = []
        self._reached: tuple[int, float] = NEAREST
        self._found: list[Alike] = []
        self._lock = Lock()

    def add(self, names: Iterable[str], shared: Iterable[str] = ()) -> None:
        """Take more names in, and note those of `shared`, which several people bear."""
        with self._lock:
            for name in names:
                if name not in self._positions:
                    self._take(name)
            for name in shared:
                self._wait(*NEAREST, self._positions[name], self._positions[name])

    def first(self, most: int, effort: int) -> tuple[tuple[Alike, ...], int]:
        """The pairs found, the likeliest first, and how much of the effort is left.

        They are at least `most`, or all there are, unless the effort is spent before.
        """
        with self._lock:
            while effort and self._more(most):
                effort -= 1
                step, near, one, other = heappop(self._line)
                self._reached = max(self._reached, (step, near))
                self._compare(self._names[one], self._names[other])
            self._found.sort(key=lambda pair: (-pair.comparison.score, pair.one, pair.other))
            return tuple(self._found), effort

    @property
    def done(self) -> bool:
        """Whether all pairs are compared."""
        return not self._line and len(self._filed) == len(STEPS)

    def _take(self, name: str) -> None:
        position = self._positions[name] = len(self._names)
        self._names.append(name)
        self._sounds.append(_sound(name))
        for step in range(len(self._filed)):
            self._file(step, position)

    def _more(self, most: int) -> bool:
        """Whether another pair is to be compared; candidates of a step are looked for when none is left before it."""
        while not self._line and len(self._filed) < len(STEPS) and len(self._found) < most:
            self._filed.append(defaultdict(list))
            for position in range(len(self._names)):
                self._file(len(self._filed) - 1, position)
        return bool(self._line) and (len(self._found) < most or self._line[0][:2] < self._reached)

    def _compare(self, one: str, other: str) -> None:
        comparison = compare(one, other)
        if comparison.match or comparison.decision is Decision.UNSURE:
            self._found.append(Alike(one, other, comparison))

    def _file(self, step: int, position: int) -> None:
        filed = self._filed[step]
        for key in name_keys(self._names[position]):
            if key.startswith(STEPS[step]) and (step == 0 or len(filed[key]) < CROWD):
                for earlier in filed[key]:
                    near = fuzz.token_sort_ratio(self._sounds[earlier], self._sounds[position])
                    self._wait(step, -near, earlier, position)
                filed[key].append(position)

    def _wait(self, step: int, near: float, one: int, other: int) -> None:
        pair = one << 32 | other
        if pair not in self._met:
            self._met.add(pair)
            heappush(self._line, (step, near, one, other))


def alike(pairing: Pairing, batch: int) -> Iterator[Alike]:
    """The pairs one after another; more are compared when those before are used up, until the effort is spent."""
    told: set[tuple[str, str]] = set()
    effort, fresh = EFFORT, True
    while effort and fresh:
        found, effort = pairing.first(len(told) + batch, effort)
        new = [pair for pair in found if pair[:2] not in told]
        yield from new
        told.update(pair[:2] for pair in new)
        fresh = bool(new)


def _sound(name: str) -> str:
    return " ".join(word.keys[0] if word.keys else word.folded for word in read_name(name).words)
