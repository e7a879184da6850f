"""The names of everyone in a register: found from any spelling, and in pairs that may be one person."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from letapis.identity import Comparison, compare, suggest
from letapis.identity.index import Index
from letapis.model import Individual

MOST_FOUND = 60
"""People found for one question; whoever is sought and comes later is better sought by more of the name."""
LONGEST_QUESTION = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody found: by which of the names, and how that compares with what was asked for."""

    person: Individual
    name: str
    comparison: Comparison


class NameIndex:
    """The names of people, each with whose it is."""

    def __init__(self, people: Sequence[Individual]) -> None:
        self._names = _names(people)
        self._people = {person.id: person for person in people}
        self._index = Index()
        self._bearers: dict[str, list[str]] = defaultdict(list)
        for person in people:
            for name in person.variants:
                if name not in self._bearers:
                    self._index.add(name)
                self._bearers[name].append(person.id)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Those whose names may be what is asked for, the likeliest first, then those whose names begin so."""
        asked = text.strip()[:LONGEST_QUESTION]
        if not asked:
            return ()
        found: dict[str, Hit] = {}
        for hit in self._index.search(asked, MOST_FOUND):
            for bearer in self._bearers[hit.name]:
                found.setdefault(bearer, Hit(self._people[bearer], hit.name, hit.comparison))
        for name in self._index.complete(asked, MOST_FOUND):
            for bearer in self._bearers.get(name, ()):
                found.setdefault(bearer, Hit(self._people[bearer], name, compare(asked, name)))
        return tuple(found.values())

    def renewed(self, people: Sequence[Individual]) -> bool:
        """Whether these people bear the same names; then it is their index from now on."""
        if _names(people) != self._names:
            return False
        self._people = {person.id: person for person in people}
        return True

    @property
    def pairs(self) -> Iterator[tuple[Individual, Individual, Comparison]]:
        """Pairs of people whose names may be names of one person, the likeliest first, each with its reasons."""
        for one, other, comparison in self._pairs:
            yield self._people[one], self._people[other], comparison

    @cached_property
    def _pairs(self) -> tuple[tuple[str, str, Comparison], ...]:
        everyone = ((person, name) for person, names in self._names for name in names)
        found = sorted(suggest(everyone, unsure=True), key=lambda pair: (-pair.comparison.score, pair.a, pair.b))
        return tuple((pair.a, pair.b, pair.comparison) for pair in found)


def _names(people: Sequence[Individual]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((person.id, person.variants) for person in people)
