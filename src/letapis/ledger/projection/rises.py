"""How the counts of now change from day to day, kept in memory and brought up to date by the runs that changed."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import accumulate
from threading import Lock

from sqlalchemy import ColumnElement, Connection, and_, func, select

from letapis.ledger.projection.runs import ALWAYS, HELD
from letapis.ledger.projection.tables import OPEN, held_run
from letapis.model import Held, SeriesPoint

Step = tuple[int, Held, int]
"""A day (ordinal), how somebody is held, and by how much the count of those held so changes on it."""


class Levels:
    """How many are held in each way from each day on which that changes: added up once, then looked up."""

    def __init__(self, changes: Mapping[Held, Mapping[int, int]]) -> None:
        """Of the changes of each count by day (ordinal)."""
        self._days = {held: sorted(days) for held, days in changes.items()}
        self._sums = {held: [0, *accumulate(map(changes[held].__getitem__, days))] for held, days in self._days.items()}

    def on(self, day: date) -> SeriesPoint:
        """The counts of a day."""
        yes, maybe, undated = (self._many(held, day.toordinal()) for held in (Held.YES, Held.MAYBE, Held.UNDATED))
        return SeriesPoint(day, yes, yes + maybe, undated)

    def _many(self, held: Held, day: int) -> int:
        return self._sums[held][bisect_right(self._days[held], day)] if held in self._days else 0


def levels_of(steps: Iterable[Step]) -> Levels:
    """The levels that steps lead to."""
    changes: defaultdict[Held, Counter[int]] = defaultdict(Counter)
    for day, held, many in steps:
        changes[held][day] += many
    return Levels(changes)


class Rises:
    """By how somebody is held and by day, how many more runs begin than end; and by day, how many begin.

    Where another question came ahead of one, they are those known of a moment later.
    """

    def __init__(self) -> None:
        self._seq = 0
        self._changes = {held: Counter[int]() for held in HELD}
        self._begin = Counter[int]()
        self._levels: Levels | None = None
        self._first: int | None = None
        self._lock = Lock()

    def levels(self, connection: Connection, seq: int) -> Levels:
        """The counts of all days as known at entry `seq`, which is the last."""
        with self._lock:
            self._follow(connection, seq)
            if self._levels is None:
                self._levels = Levels(self._changes)
            return self._levels

    def first_day(self, connection: Connection, seq: int) -> int:
        """The first day that is told (ordinal), 0 for none."""
        with self._lock:
            self._follow(connection, seq)
            if self._first is None:
                self._first = min((day for day, many in self._begin.items() if many and day > ALWAYS), default=0)
            return self._first

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
        for day, step in ((held_run.c.first, sign), (held_run.c.after, -sign)):
            query = select(day, held_run.c.held, func.count()).where(which).group_by(day, held_run.c.held)
            for on, held, many in connection.execute(query):
                self._levels = self._first = None
                self._changes[HELD[held]][on] += step * many
                if day is held_run.c.first:
                    self._begin[on] += step * many
