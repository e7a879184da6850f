"""Who is in custody on the days last asked about, kept in memory and brought up to date by what changed since."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from threading import Lock

from sqlalchemy import Connection, select

from letapis.ledger.projection.tables import case_at
from letapis.model import Present
from letapis.register.present import Gathering

MOST = 12
"""Days kept at hand; one person of a day takes some three hundred bytes."""

Rows = Callable[[date, Collection[int] | None], Iterable[tuple[int, Present]]]
"""Who is in custody on a day, each with the component: of all components, or of some."""


@dataclass(slots=True)
class _Kept:
    """A day as known at entry `seq`; `people` by component, so that those who are gone are known."""

    seq: int
    gathering: Gathering
    people: dict[int, tuple[str, ...]]


class Gatherings:
    """The gatherings of some days as known now."""

    def __init__(self) -> None:
        self._days = OrderedDict[date, _Kept]()
        self._asking: dict[date, Lock] = {}
        self._lock = Lock()

    def on(self, connection: Connection, seq: int, on: date, rows: Rows) -> Gathering:
        """Those in custody on a day, as known at entry `seq`, which is the last; `rows` tells them.

        Where another question came ahead of this one, they are those known of a moment later.
        """
        with self._lock:
            turn = self._asking.setdefault(on, Lock())
        with turn:
            kept = self._days.get(on)
            if kept is None:
                kept = _made(seq, rows(on, None))
            elif kept.seq < seq:
                kept = _followed(kept, seq, _changed(connection, kept.seq, seq), rows, on)
            self._keep(on, kept)
            return kept.gathering

    def _keep(self, on: date, found: _Kept) -> None:
        with self._lock:
            self._days[on] = found
            self._days.move_to_end(on)
            while len(self._days) > MOST:
                gone, _ = self._days.popitem(last=False)
                self._asking.pop(gone, None)


def _made(seq: int, rows: Iterable[tuple[int, Present]]) -> _Kept:
    told = list(rows)
    people: dict[int, tuple[str, ...]] = {}
    for component, one in told:
        people[component] = (*people.get(component, ()), one.person)
    return _Kept(seq, Gathering([one for _, one in told]), people)


def _followed(kept: _Kept, seq: int, changed: Collection[int], rows: Rows, on: date) -> _Kept:
    gone = [person for component in changed for person in kept.people.get(component, ())]
    come = _made(seq, rows(on, changed))
    people = dict(kept.people)
    for component in changed:
        people.pop(component, None)
    people |= come.people
    return _Kept(seq, kept.gathering.changed(gone, come.gathering.people), people)


def _changed(connection: Connection, after: int, seq: int) -> set[int]:
    query = select(case_at.c.component).where(case_at.c.known_from > after, case_at.c.known_from <= seq)
    return {int(component) for (component,) in connection.execute(query)}
