"""Find people from any spelling of their names: by the sounds of the words first, then by comparing whole names."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from letapis.identity import Comparison, Decision, compare
from letapis.identity.name import read_name
from letapis.model import Individual

MOST_COMPARED = 200
"""Names whose words sound alike are compared in full, at most so many for one question."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody found: how many of the words asked for sound like words of a name, and how the whole compares."""

    person: Individual
    name: str
    shared: int
    comparison: Comparison


class NameIndex:
    """The names of people, by the sounds of their words."""

    def __init__(self, people: Sequence[Individual]) -> None:
        self._people = tuple(people)
        self._by_sound: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for n, person in enumerate(self._people):
            for m, variant in enumerate(person.variants):
                for sound in _sounds(variant):
                    self._by_sound[sound].add((n, m))

    def find(self, text: str) -> tuple[Hit, ...]:
        """Those whose names may be what is asked for, the likeliest first; none for an empty question."""
        hits: dict[int, Hit] = {}
        for n, m in self._near(text)[:MOST_COMPARED]:
            person = self._people[n]
            name = person.variants[m]
            found = Hit(person, name, self._shared(text, name), compare(text, name))
            if n not in hits or _rank(found) < _rank(hits[n]):
                hits[n] = found
        return tuple(sorted(hits.values(), key=_rank))

    def pairs(self, *, least: float = 0.25) -> tuple[tuple[Individual, Individual, Comparison], ...]:
        """Pairs of people whose names may be names of one person, the likeliest first, each with its reasons."""
        seen: dict[tuple[int, int], Comparison] = {}
        for bucket in self._by_sound.values():
            if len(bucket) > MOST_COMPARED:
                continue
            rows = sorted(bucket)
            for i, (n, m) in enumerate(rows):
                for other, k in rows[i + 1 :]:
                    if n != other:
                        self._compare(seen, (n, m), (other, k), least)
        found = sorted(seen.items(), key=lambda item: -item[1].score)
        return tuple((self._people[n], self._people[m], comparison) for (n, m), comparison in found)

    def _compare(
        self, seen: dict[tuple[int, int], Comparison], one: tuple[int, int], other: tuple[int, int], least: float
    ) -> None:
        comparison = compare(self._people[one[0]].variants[one[1]], self._people[other[0]].variants[other[1]])
        pair = (one[0], other[0])
        better = pair not in seen or comparison.score > seen[pair].score
        if better and comparison.score >= least and comparison.decision is not Decision.DIFFERENT:
            seen[pair] = comparison

    def _near(self, text: str) -> list[tuple[int, int]]:
        counted: dict[tuple[int, int], int] = defaultdict(int)
        for word in read_name(text).words:
            for row in set().union(*(self._by_sound.get(s, set()) for s in (*word.keys, *word.consonants))):
                counted[row] += 1
        wanted = text.casefold().split()
        for n, person in enumerate(self._people if wanted else ()):
            for m, variant in enumerate(person.variants):
                if all(word in variant.casefold() for word in wanted):
                    counted[n, m] += len(wanted)
        return sorted(counted, key=lambda row: (-counted[row], row))

    def _shared(self, text: str, name: str) -> int:
        return len(set(_sounds(text)) & set(_sounds(name)))


def _sounds(name: str) -> tuple[str, ...]:
    return tuple(sound for word in read_name(name).words for sound in (*word.keys, *word.consonants))


def _rank(hit: Hit) -> tuple[bool, float, int, str]:
    return (hit.comparison.decision is Decision.DIFFERENT, -hit.comparison.score, -hit.shared, hit.name)
