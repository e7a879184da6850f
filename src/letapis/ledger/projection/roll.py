"""Everyone with a name as known now, kept in memory and brought up to date by what changed since the last question."""

from collections.abc import Iterable
from operator import itemgetter
from threading import Lock

from sqlalchemy import Connection

from letapis.ledger.projection.loading import changed_packed
from letapis.ledger.projection.packing import people_in
from letapis.model import Individual

Heard = tuple[int, Individual]
"""Somebody, with the entry by which the ledger first heard of the person."""


class Roll:
    """The people of each component. One whom no entry has changed stays the same object."""

    def __init__(self) -> None:
        self._seq = 0
        self._told: dict[int, tuple[Heard, ...]] = {}
        self._versions: dict[int, int] = {}
        self._everyone: tuple[Individual, ...] = ()
        self._lock = Lock()

    def everyone(self, connection: Connection, seq: int) -> tuple[Individual, ...]:
        """Those known of at entry `seq`, in the order in which the ledger first heard of them.

        Where another question came ahead of this one, they are those known of a moment later.
        """
        with self._lock:
            self._follow(connection, seq)
            return self._everyone

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
        for component, version, packed in changed_packed(connection, self._seq, seq):
            self._versions[component] = version
            before = {person: person for _, person in self._told.get(component, ())}
            named = [(first, person) for first, person in people_in(packed) if person.name]
            self._told[component] = tuple([(first, before.get(person, person)) for first, person in named])
        everyone = sorted((one for some in self._told.values() for one in some), key=itemgetter(0))
        self._everyone, self._seq = tuple([person for _, person in everyone]), seq
