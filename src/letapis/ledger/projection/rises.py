"""How the counts of now change from day to day, kept in memory and brought up to date by what changed since."""

from collections import Counter
from collections.abc import Iterator, Mapping
from threading import Lock

from sqlalchemy import Connection, select

from letapis.ledger.projection.loading import among
from letapis.ledger.projection.runs import ALWAYS, HELD
from letapis.ledger.projection.tables import OPEN, case_at, held_run
from letapis.model import Held

Days = tuple[int, int, int]
"""A run: from `first` up to before `after` (ordinals), and how held."""


class Rises:
    """By day and by how somebody is held, how many runs begin, and how many end.

    Where another question came ahead of one, they are those known of a moment later.
    """

    def __init__(self) -> None:
        self._seq = 0
        self._runs: dict[int, tuple[Days, ...]] = {}
        self._begin, self._end = Counter[tuple[int, int]](), Counter[tuple[int, int]]()
        self._lock = Lock()

    def steps(self, connection: Connection, seq: int) -> list[tuple[int, Held, int]]:
        """By how much each count changes on which day (ordinal) as known at entry `seq`, which is the last."""
        with self._lock:
            self._follow(connection, seq)
            return [*_signed(self._begin, 1), *_signed(self._end, -1)]

    def first_day(self, connection: Connection, seq: int) -> int:
        """The first day that is told (ordinal), 0 for none."""
        with self._lock:
            self._follow(connection, seq)
            return min((day for (day, _), many in self._begin.items() if many and day > ALWAYS), default=0)

    def _follow(self, connection: Connection, seq: int) -> None:
        if seq <= self._seq:
            return
        query = select(held_run.c.component, held_run.c.first, held_run.c.after, held_run.c.held)
        query = query.where(held_run.c.known_to == OPEN)
        if self._seq:
            changed = select(case_at.c.component).where(case_at.c.known_from > self._seq).distinct()
            components = [component for (component,) in connection.execute(changed)]
            rows = among(connection, query, held_run.c.component, components)
        else:
            components, rows = [], iter(connection.execute(query))
        found: dict[int, list[Days]] = {component: [] for component in components}
        for component, first, after, held in rows:
            found.setdefault(component, []).append((first, after, held))
        for component, runs in found.items():
            self._count(self._runs.pop(component, ()), -1)
            self._count(runs, 1)
            if runs:
                self._runs[component] = tuple(runs)
        self._seq = seq

    def _count(self, runs: "tuple[Days, ...] | list[Days]", sign: int) -> None:
        for first, after, held in runs:
            self._begin[first, held] += sign
            self._end[after, held] += sign


def _signed(days: Mapping[tuple[int, int], int], sign: int) -> Iterator[tuple[int, Held, int]]:
    return ((day, HELD[held], sign * many) for (day, held), many in days.items() if many)
