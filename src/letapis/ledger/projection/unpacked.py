"""Packed cases that were unpacked before: after an entry, all but a few are as they were."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from threading import Lock

from sqlalchemy import Connection

from letapis.ledger.projection.loading import packed_versions, versions_at
from letapis.ledger.projection.packing import Brief, unpack

MOST = 20_000
"""Components kept at hand, those used last; each takes some ten kilobytes."""
PORTION = 500
"""Components read from the database at a time."""


class Unpacked:
    """The briefs of components by the entry from which on they are so; what is so never changes."""

    def __init__(self) -> None:
        self._briefs: OrderedDict[tuple[int, int], list[Brief]] = OrderedDict()
        self._lock = Lock()

    def at(self, connection: Connection, components: Iterable[int], seq: int) -> Iterator[tuple[int, list[Brief]]]:
        """Components with their briefs as known at entry `seq`."""
        versions = list(versions_at(connection, components, seq).items())
        for start in range(0, len(versions), PORTION):
            yield from self._some(connection, versions[start : start + PORTION])

    def _some(self, connection: Connection, versions: list[tuple[int, int]]) -> Iterator[tuple[int, list[Brief]]]:
        with self._lock:
            found = {version: self._briefs[version] for version in versions if version in self._briefs}
            for version in found:
                self._briefs.move_to_end(version)
        missing = [version for version in versions if version not in found]
        if missing:
            new = {
                (component, since): unpack(cases) for component, since, cases in packed_versions(connection, missing)
            }
            found |= new
            with self._lock:
                self._briefs |= new
                while len(self._briefs) > MOST:
                    self._briefs.popitem(last=False)
        for component, since in versions:
            yield component, found[component, since]
