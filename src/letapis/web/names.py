"""The names of everyone in a register: found from any spelling, and in pairs that may be one person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from letapis.identity import Comparison, compare
from letapis.identity.index import Index
from letapis.model import Individual
from letapis.web.pairing import Pairing, alike

MOST_FOUND = 60
"""People found for one question; whoever is sought and comes later is better sought by more of the name."""
LONGEST_QUESTION = 200
_STUTTERED = re.compile(r"([^\W\d_i])\1\1", re.IGNORECASE)
"""A letter three times in a row stands in no name (III does), though it sounds like one letter: qqqq like K."""
BATCH = 100
"""Pairs of names sought at a time."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody found: by which of the names, and how that compares with what was asked for."""

    person: Individual
    name: str
    comparison: Comparison


class NameIndex:
    """The names of people, each with whose it is."""

    def __init__(self, people: Sequence[Individual]) -> None:
        self._index = Index()
        self._indexed: set[str] = set()
        self._pairing = Pairing()
        self._unpaired: list[str] = []
        self._shared: list[str] = []
        self._borne = _Borne({}, {})
        self.people: Sequence[Individual] = ()
        self.renew(people)

    def renew(self, people: Sequence[Individual]) -> None:
        """Take other people instead. New names are added; those that nobody bears any more stay unseen.

        A register gives whom nothing was learned of as the same object, so a renewal costs little more than what is
        new. What is looked at meanwhile stays as it was: what changes is made anew beside it.
        """
        before, now = ({id(person) for person in some} for some in (self.people, people))
        gone = [person for person in self.people if id(person) not in now]
        come = [person for person in people if id(person) not in before]
        bearers, borne = dict(self._borne.bearers), dict(self._borne.people)
        for person in gone:
            borne.pop(person.id, None)
            for name in person.variants:
                bearers[name] = [key for key in bearers[name] if key != person.id]
        for person in come:
            borne[person.id] = person
            for name in person.variants:
                bearers[name] = [*bearers.get(name, ()), person.id]
                if name not in self._indexed:
                    self._index.add(name)
                    self._indexed.add(name)
                    self._unpaired.append(name)
                if len(bearers[name]) > 1:
                    self._shared.append(name)
        self.people = people
        self._borne = _Borne(borne, bearers)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Those whose names may be what is asked for, the likeliest first, then those whose names begin so."""
        asked = text.strip()[:LONGEST_QUESTION]
        if not asked or _STUTTERED.search(asked):
            return ()
        found: dict[str, Hit] = {}
        borne = self._borne
        for hit in self._index.search(asked, MOST_FOUND):
            for bearer in borne.bearers.get(hit.name, ()):
                found.setdefault(bearer, Hit(borne.people[bearer], hit.name, hit.comparison))
        for name in self._index.complete(asked, MOST_FOUND):
            for bearer in borne.bearers.get(name, ()):
                found.setdefault(bearer, Hit(borne.people[bearer], name, compare(asked, name)))
        return tuple(found.values())

    @property
    def pairs(self) -> Iterator[tuple[Individual, Individual, Comparison]]:
        """Pairs of people whose names may be names of one person, the likeliest first, each with its reasons.

        They end where a bounded number of names is compared; `all_paired` tells whether that was all.
        """
        borne = self._borne
        if self._unpaired or self._shared:
            new, self._unpaired = self._unpaired, []
            several, self._shared = self._shared, []
            self._pairing.add(new, several)
        told: set[frozenset[str]] = set()
        for pair in alike(self._pairing, BATCH):
            for one, other in product(borne.bearers.get(pair.one, ()), borne.bearers.get(pair.other, ())):
                both = frozenset((one, other))
                if one != other and both not in told:
                    told.add(both)
                    yield borne.people[one], borne.people[other], pair.comparison

    @property
    def all_paired(self) -> bool:
        """Whether every name was compared with those like it."""
        return self._pairing.done


@dataclass(frozen=True, slots=True)
class _Borne:
    """People by their ids, and the ids of those who bear a name."""

    people: dict[str, Individual]
    bearers: dict[str, list[str]]
