"""Everyone with a name as known now, kept in memory and brought up to date by what changed since the last question."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from threading import Lock

from sqlalchemy import Connection, select

from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import changed_packed
from letapis.ledger.projection.now import shown_to
from letapis.ledger.projection.packing import individual_from_json, people_in
from letapis.ledger.projection.tables import listed
from letapis.model import Individual

Heard = tuple[int, Individual]
"""Somebody, with the entry by which the ledger first heard of the person."""
HEARD = itemgetter(0)


class Roll:
    """The people of each component. One whom no entry has changed stays the same object."""

    def __init__(self) -> None:
        self._seq = 0
        self._told: dict[int, tuple[Heard, ...]] = {}
        self._versions: dict[int, int] = {}
        self._order: list[Heard] = []
        self._everyone: tuple[Individual, ...] | None = None
        self._ids: dict[int, str] = {}
        self._lock = Lock()

    def everyone(self, connection: Connection, seq: int) -> tuple[Individual, ...]:
        """Those known of at entry `seq`, in the order in which the ledger first heard of them.

        Where another question came ahead of this one, they are those known of a moment later.
        """
        with self._lock:
            self._follow(connection, seq)
            if self._everyone is None:
                self._everyone = tuple([person for _, person in self._order])
            return self._everyone

    def ids(self, connection: Connection, seq: int) -> Mapping[int, str]:
        """By number, the ids of those known of at entry `seq`, or of some who were before it or are after it."""
        with self._lock:
            self._follow(connection, seq)
            return self._ids

    def versions(self, connection: Connection, seq: int, components: Iterable[int]) -> dict[int, int] | None:
        """By component, the entry from which on it is so; null where this cannot tell.

        Nobody was asked for then, and to ask for all of them takes longer; or this is ahead, and cannot tell any more.
        """
        with self._lock:
            if not 0 < self._seq <= seq:
                return None
            self._follow(connection, seq)
            return {component: self._versions[component] for component in components if component in self._versions}

    def _follow(self, connection: Connection, seq: int) -> None:
        if seq <= self._seq:
            return
        if not self._seq:
            self._begin(connection)
        for component, version, packed in changed_packed(connection, self._seq, seq):
            self._take(component, version, [one for one in people_in(packed) if one[1].name])
        self._seq = seq

    def _begin(self, connection: Connection) -> None:
        """Everybody at once, from the table of those known now."""
        query = select(listed.c.component, listed.c.known_from, listed.c.heard, listed.c.person)
        told: dict[int, list[Heard]] = {}
        for component, version, heard, person in connection.execute(query):
            told.setdefault(component, []).append((heard, individual_from_json(person)))
            self._versions[component] = version
        self._told = {component: tuple(sorted(people, key=HEARD)) for component, people in told.items()}
        self._order = sorted((one for people in self._told.values() for one in people), key=HEARD)
        self._ids = {number(person.id): person.id for _, person in self._order}
        self._seq = shown_to(connection)

    def _take(self, component: int, version: int, people: Iterable[Heard]) -> None:
        self._versions[component] = version
        was = self._told.get(component, ())
        before = {person: person for _, person in was}
        now = tuple([(first, before.get(person, person)) for first, person in people])
        if now == was:
            return
        self._told[component], self._everyone = now, None
        for heard, person in _without(was, now):
            at = bisect_left(self._order, heard, key=HEARD)
            while self._order[at][1] is not person:
                at += 1
            del self._order[at]
        for one in _without(now, was):
            insort(self._order, one, key=HEARD)
            self._ids[number(one[1].id)] = one[1].id


def _without(some: Iterable[Heard], others: Iterable[Heard]) -> Iterator[Heard]:
    there = {(heard, id(person)) for heard, person in others}
    return (one for one in some if (one[0], id(one[1])) not in there)
