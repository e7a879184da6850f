"""Packed cases that were unpacked before."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from letapis.ledger.projection.kept import Kept
from letapis.ledger.projection.loading import packed_versions
from letapis.ledger.projection.packing import Brief, unpack

MOST = 20_000
"""Components kept at hand; each takes some ten kilobytes."""
PORTION = 500
"""Components read from the database at a time."""

Version = tuple[int, int]
"""A component, and the entry from which on its cases are so."""


class Unpacked:
    """The briefs of components by their versions."""

    def __init__(self) -> None:
        self._briefs: Kept[Version, list[Brief]] = Kept(MOST)

    def of(self, connection: Connection, versions: Iterable[Version]) -> Iterator[tuple[Version, list[Brief]]]:
        """The briefs of these versions."""
        wanted = list(versions)
        for start in range(0, len(wanted), PORTION):
            some = wanted[start : start + PORTION]
            yield from self._briefs.get(some, lambda missing: _read(connection, missing)).items()


def _read(connection: Connection, versions: list[Version]) -> Iterator[tuple[Version, list[Brief]]]:
    for component, since, cases in packed_versions(connection, versions):
        yield (component, since), unpack(cases)
