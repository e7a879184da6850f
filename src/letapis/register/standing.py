"""Which entries count on a day of knowledge."""

from collections.abc import Iterable
from datetime import datetime

from letapis.model import Entry, EntryWithdrawn


def standing(entries: Iterable[Entry], known: datetime | None = None) -> tuple[Entry, ...]:
    """The entries recorded up to `known` (null: all) that were not withdrawn by then, in order.

    A withdrawal is an entry like any other, so it can be withdrawn itself, and then what it took away stands again. It
    reaches only entries before it: one that names itself or a later entry takes nothing away.
    """
    seen = sorted((e for e in entries if known is None or e.recorded_at <= known), key=lambda e: e.seq)
    gone: set[int] = set()
    for entry in reversed(seen):
        if isinstance(entry.body, EntryWithdrawn) and entry.seq not in gone and entry.body.seq < entry.seq:
            gone.add(entry.body.seq)
    return tuple(e for e in seen if e.seq not in gone)
