"""A whole ledger as one file, and back.

The file is gzip of lines of JSON: first what it is, then one entry a line as it was hashed, last how many there are,
the head, and the SHA-256 of all the lines before. It says nothing of the kind of database, so it restores into any.
"""

import gzip
import hashlib
import json
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from letapis.desk.errors import BackupDamaged, BackupUnwritten, LedgerBroken, LedgerOccupied
from letapis.ledger.batches import batches
from letapis.ledger.chaining import ChainError, linked
from letapis.ledger.opening import open_ledger
from letapis.ledger.readable import to_the_end
from letapis.ledger.row import End, Row, subject_of
from letapis.ledger.sql import SqlLedger
from letapis.model import Head
from letapis.model.wire import Json, canonical

FORMAT: Json = {"format": "letapis-backup", "version": 1}
LONGEST_LINE = 200_000_000
"""Bytes of a line: more than the longest text that is read makes, and no more than a machine can hold.

What is packed may be a thousand times as long as the file.
"""
COLUMNS = ("seq", "recorded_at", "actor", "kind", "body", "previous", "hash")


def backup(place: str | Path, file: Path) -> Head:
    """Write the ledger at `place` to `file`, which must not be there yet; gives the head that it holds.

    LedgerBroken for a ledger whose chain does not hold: what cannot be restored is no backup.
    """
    with closing(open_ledger(place, create=False)) as ledger, _new(file) as raw:
        try:
            with to_the_end(ledger) as read:
                read.append(_write(linked(ledger.rows(), End()), raw))
        except ChainError as error:
            raise LedgerBroken(ledger.place, str(error)) from error
        return read[-1].head


def restore(file: Path, place: str | Path) -> Head:
    """Make at `place` the ledger that `file` holds, all of it or nothing; gives its head.

    LedgerOccupied where there are entries already, BackupDamaged where the file is not whole.
    """
    new, empty = "://" not in str(place) and not Path(place).exists(), False
    try:
        with closing(open_ledger(place)) as ledger:
            try:
                with _named(file):
                    return _restored(file, ledger)
            finally:
                empty = ledger.end().seq == 0
    except BaseException:  # an interrupt leaves nothing behind, either
        if new and empty:  # what somebody else began there meanwhile stays
            for left in (place, f"{place}-wal", f"{place}-shm"):
                Path(left).unlink(missing_ok=True)
        raise


def _restored(file: Path, ledger: SqlLedger) -> Head:
    if ledger.end().seq:
        raise LedgerOccupied(ledger.place)
    with file.open("rb") as raw, ledger.adopting() as adopt:
        return _read(raw, adopt)


def _write(rows: Iterator[Row], raw: IO[bytes]) -> End:
    digest, end = hashlib.sha256(), End()
    with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as packed:

        def put(line: bytes) -> None:
            digest.update(line)
            packed.write(line)

        put(canonical(FORMAT) + b"\n")
        for row in rows:
            put(_line(row))
            end = End(row.seq, row.hash, row.recorded_at)
        packed.write(canonical({"entries": end.seq, "head": end.hash, "sha256": digest.hexdigest()}) + b"\n")
    return end


def _line(row: Row) -> bytes:
    """An entry with its body as it stands, since canonical JSON has no line breaks."""
    rest = canonical({name: getattr(row, name) for name in COLUMNS if name != "body"})
    return b'{"body":%b,%b\n' % (row.body, rest[1:])


def _read(raw: IO[bytes], adopt: Callable[[list[Row]], None]) -> Head:
    digest, seq = hashlib.sha256(), 0
    with gzip.GzipFile(fileobj=raw, mode="rb") as packed:
        lines = _lines(packed)
        first = next(lines, b"")
        if first != canonical(FORMAT) + b"\n":
            message = "it does not begin as one"
            raise ValueError(message)
        digest.update(first)
        last: Json = {}
        for batch in batches(linked(_rows(lines, digest.update, last), End())):
            adopt(batch)
            seq = batch[-1].seq
    if last != {"entries": seq, "head": last.get("head"), "sha256": digest.hexdigest()}:
        message = "its checksum is not that of its lines" if last else "its last line is missing"
        raise ValueError(message)
    return Head(seq, last["head"])


def _lines(packed: gzip.GzipFile) -> Iterator[bytes]:
    while line := packed.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            message = f"it has a line of more than {LONGEST_LINE:,} bytes"
            raise ValueError(message)
        yield line


def _rows(lines: Iterator[bytes], digest: Callable[[bytes], object], last: Json) -> Iterator[Row]:
    """The rows of the lines; what the last line says is put into `last`."""
    for number, line in enumerate(lines, start=2):
        try:
            data = json.loads(line)
            row = None if "sha256" in data else _row(data)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            message = f"its line {number} cannot be read"
            raise ValueError(message) from error
        if row is None:
            last.update(data)
            return
        digest(line)
        yield row


def _row(data: dict[str, Any]) -> Row:
    found = [data[name] for name in COLUMNS]
    seq, recorded_at, actor, kind, body, previous, sealed = found
    return Row(seq, recorded_at, actor, kind, subject_of(kind, body), canonical(body), previous, sealed)


@contextmanager
def _named(file: Path) -> Iterator[None]:
    """Tell what is wrong with the file as BackupDamaged."""
    try:
        yield
    except FileNotFoundError as error:
        raise BackupDamaged(str(file), "there is no such file") from error
    except zlib.error as error:
        raise BackupDamaged(str(file), "its bytes cannot be unpacked") from error
    except (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupDamaged(str(file), str(error)) from error


@contextmanager
def _new(file: Path) -> Iterator[IO[bytes]]:
    """A file for its owner alone that stands under its name only once it is whole and on the disk."""
    if file.exists():
        raise LedgerOccupied(str(file))
    unfinished = file.with_name(f"{file.name}.unfinished-{os.getpid()}")
    try:
        with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as raw:
            yield raw
            raw.flush()
            os.fsync(raw.fileno())
        unfinished.replace(file)
    except OSError as error:
        raise BackupUnwritten(str(file), error.strerror or str(error)) from error
    finally:
        with suppress(FileNotFoundError):
            unfinished.unlink()
