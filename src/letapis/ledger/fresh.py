"""The runs filed last, on SQLite: a row for each append, in the order of the entries, until many go over to `bundle`.

A bundle's name is a hash, so its place in `bundle` is anywhere: a thousand entries of two hundred reports would change
two hundred pages of a large ledger, as much to write as the entries themselves. Here they fill one page. Whoever looks
for a bundle looks in both tables (`letapis.ledger.bundles`); here that is a walk over some thousand numbers.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

Run = tuple[str, int, int]
"""A bundle, and the first and the last of some entries of it that lie together."""

SPAN = 65_536
"""Entries that wait here at most before they go over: some ten thousand runs, a fifth of a megabyte."""

ROWS = 512
"""Appends that wait at most, which counts where each is of one report."""

WIDTH = 6
_LENGTH = 8 * WIDTH
_PUT = "INSERT INTO fresh (first, last, names, spans) VALUES (?, ?, ?, ?)"
_FILED = "SELECT names, spans FROM fresh ORDER BY first"
_MOVE = "INSERT OR IGNORE INTO bundle (name, first, last) VALUES (?, ?, ?)"


def put(connection: Connection, found: Sequence[Run]) -> None:
    """File the runs of one append, in the order of the entries; let many go over to `bundle` once they are many."""
    if not found:
        return
    first, last = found[0][1], found[-1][2]
    connection.exec_driver_sql(_PUT, (first, last, *packed(found)))
    start, rows = connection.exec_driver_sql("SELECT min(first), count(*) FROM fresh").one()
    if last - start >= SPAN or rows > ROWS:
        move(connection)


def move(connection: Connection) -> None:
    """Let all that wait go over to `bundle`, in the order that it has."""
    if runs := sorted(filed(connection)):
        connection.exec_driver_sql(_MOVE, runs)
    connection.exec_driver_sql("DELETE FROM fresh")


def near(connection: Connection, bundles: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The first and the last entry of each run that waits here, of some bundles."""
    wanted = set(bundles)
    numbers = {_number(name) for name in wanted}
    for names, spans in connection.exec_driver_sql(_FILED):
        if not len(names) % 8 and not numbers.isdisjoint(struct.unpack(f"<{len(names) // 8}Q", names)):
            yield from ((first, last) for name, first, last in unpacked(names, spans) if name in wanted)


def filed(connection: Connection) -> Iterator[Run]:
    """All runs that wait here, in the order of the entries."""
    for names, spans in connection.exec_driver_sql(_FILED):
        yield from unpacked(names, spans)


def packed(found: Sequence[Run]) -> tuple[bytes, bytes]:
    """The bundles of some runs, and their first and last entries."""
    names, firsts, lasts = zip(*found, strict=True)
    many = len(found)
    return struct.pack(f"<{many}Q", *map(_number, names)), struct.pack(f"<{2 * many}I", *firsts, *lasts)


def unpacked(names: bytes, spans: bytes) -> Iterator[Run]:
    """The same runs; none where somebody made them unreadable."""
    many = len(names) // 8
    if len(names) != 8 * many or len(spans) != 8 * many:
        return
    numbers = struct.unpack(f"<{2 * many}I", spans)
    for name, first, last in zip(struct.unpack(f"<{many}Q", names), numbers, numbers[many:], strict=False):
        yield _name(name), first, last


def _number(name: str) -> int:
    """A bundle's name as one number: its bytes, of which there are six at most, and how many there are."""
    written = bytes.fromhex(name)
    return int.from_bytes(written, "little") | len(written) << _LENGTH


def _name(number: int) -> str:
    return (number & (1 << _LENGTH) - 1).to_bytes(WIDTH, "little")[: number >> _LENGTH].hex()
