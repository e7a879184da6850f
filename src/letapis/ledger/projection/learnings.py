"""What was learned since the instants last asked about, kept in memory and brought up to date by what changed since."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from threading import Lock

from sqlalchemy import Connection, select

from letapis.ledger.projection.loading import states_of, touched_since
from letapis.ledger.projection.tables import case_at
from letapis.register.changing import Learned

MOST = 4
"""Instants kept at hand."""

Learn = Callable[[Collection[int]], Mapping[int, list[Learned]]]
"""What was learned of components, by component."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was learned up to entry `seq`, by component."""

    seq: int
    found: dict[int, list[Learned]]


class Learnings:
    """What was learned of everybody since some instants, as known now."""

    def __init__(self) -> None:
        self._since = OrderedDict[int, _Kept]()
        self._lock = Lock()

    def since(self, connection: Connection, first: int, seq: int, learn: Learn) -> list[Learned]:
        """What was learned after entry `first` as known at entry `seq`, which is the last.

        Where another question came ahead of this one, it is what was known a moment later.
        """
        with self._lock:
            kept = self._since.pop(first, None)
            if kept is None:
                kept = _Kept(seq, dict(learn(touched_since(connection, first, seq))))
            elif kept.seq < seq:
                kept = _followed(connection, kept, first, seq, learn)
            self._since[first] = kept
            while len(self._since) > MOST:
                self._since.popitem(last=False)
            return [one for some in kept.found.values() for one in some]


def _followed(connection: Connection, kept: _Kept, first: int, seq: int, learn: Learn) -> _Kept:
    changed = touched_since(connection, kept.seq, seq) | _changed(connection, kept.seq, seq)
    touched = [one for one, (_, last) in states_of(connection, seq, changed).items() if last > first]
    found = {component: some for component, some in kept.found.items() if component not in changed}
    return _Kept(seq, {**found, **learn(touched)})


def _changed(connection: Connection, after: int, seq: int) -> set[int]:
    """The components whose cases changed; those joined to others or parted from them are among them."""
    query = select(case_at.c.component).where(case_at.c.known_from > after, case_at.c.known_from <= seq)
    return {int(component) for (component,) in connection.execute(query)}
