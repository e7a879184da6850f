"""How the counts of now change from day to day, kept in memory and brought up to date by the runs that changed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from threading import Lock

from sqlalchemy import ColumnElement, Connection, and_, func, select

from letapis.ledger.projection.runs import ALWAYS, HELD
from letapis.ledger.projection.tables import OPEN, held_run
from letapis.model import Held


class Rises:
    """By day and by how somebody is held, how many runs begin, and how many end.

    Where another question came ahead of one, they are those known of a moment later.
    """

    def __init__(self) -> None:
        self._seq = 0
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
        if self._seq:
            ended = and_(
                held_run.c.known_to > self._seq, held_run.c.known_to < OPEN, held_run.c.known_from <= self._seq
            )
            self._count(connection, ended, -1)
            self._count(connection, and_(held_run.c.known_from > self._seq, held_run.c.known_to == OPEN), 1)
        else:
            self._count(connection, held_run.c.known_to == OPEN, 1)
        self._seq = seq

    def _count(self, connection: Connection, which: ColumnElement[bool], sign: int) -> None:
        for counter, day in ((self._begin, held_run.c.first), (self._end, held_run.c.after)):
            query = select(day, held_run.c.held, func.count()).where(which).group_by(day, held_run.c.held)
            for on, held, many in connection.execute(query):
                counter[int(on), int(held)] += sign * int(many)


def _signed(days: Mapping[tuple[int, int], int], sign: int) -> Iterator[tuple[int, Held, int]]:
    return ((day, HELD[held], sign * many) for (day, held), many in days.items() if many)
