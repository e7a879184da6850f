"""The ids of everyone with a name as known now, kept in memory and brought up to date by what changed since.

No more is kept of anybody than the id and a few numbers: a person with all names takes ten times that, and a page tells
of no more than fifty (`letapis.ledger.projection.now.listed_people`).
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import NamedTuple

from sqlalchemy import Connection, select

from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import changed_packed
from letapis.ledger.projection.now import shown_to
from letapis.ledger.projection.packing import people_in
from letapis.ledger.projection.tables import listed


class Heard(NamedTuple):
    """Somebody, after the entry by which the ledger first heard of the person; `at` keeps two of one entry in order."""

    seq: int
    at: int
    id: str


class Roll:
    """The people of each component."""

    def __init__(self) -> None:
        self._seq = 0
        self._told: dict[int, tuple[Heard, ...]] = {}
        self._versions: dict[int, int] = {}
        self._order: list[Heard] = []
        self._everyone: tuple[str, ...] | None = None
        self._ids: dict[int, str] = {}
        self._lock = Lock()

    def everyone(self, connection: Connection, seq: int) -> tuple[str, ...]:
        """Those known of at entry `seq`, in the order in which the ledger first heard of them.

        Where another question came ahead of this one, they are those known of a moment later.
        """
        with self._lock:
            self._follow(connection, seq)
            if self._everyone is None:
                self._everyone = tuple([one.id for one in self._order])
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
            people = [(heard, person.id) for heard, person in people_in(packed) if person.name]
            self._take(component, version, tuple(Heard(heard, at, one) for at, (heard, one) in enumerate(people)))
        self._seq = seq

    def _begin(self, connection: Connection) -> None:
        """Everybody at once, from the table of those known now."""
        query = select(listed.c.component, listed.c.known_from, listed.c.heard, listed.c.key, listed.c.who)
        told: dict[int, list[Heard]] = {}
        for component, version, heard, key, who in connection.execute(query.order_by(listed.c.id)):
            there = told.setdefault(component, [])
            there.append(Heard(heard, len(there), who))
            self._versions[component] = version
            self._ids[key] = who
        self._told = {component: tuple(people) for component, people in told.items()}
        self._order = sorted(one for people in self._told.values() for one in people)
        self._seq = shown_to(connection)

    def _take(self, component: int, version: int, now: tuple[Heard, ...]) -> None:
        self._versions[component] = version
        was = self._told.get(component, ())
        if now == was:
            return
        self._told[component], self._everyone = now, None
        for one in set(was) - set(now):
            del self._order[bisect_left(self._order, one)]
        for one in set(now) - set(was):
            insort(self._order, one)
            self._ids[number(one.id)] = one.id
