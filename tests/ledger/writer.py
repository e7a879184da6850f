"""A program of its own that files without end, forked and killed by the tests; it loads no language.

    writer.py kill PLACE POINTS   fork POINTS writers one after the other and kill each at a random moment
    writer.py crowd PLACE MANY N  fork MANY writers that begin the ledger and file N reports each, all at once
    writer.py full PLACE SIZE PAGES   file until no file may grow beyond SIZE

All print one line of JSON.
"""

import json
import os
import random
import signal
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from letapis.desk.errors import LedgerError
from letapis.ledger import SqlLedger, open_ledger, sqlite, verify
from tests.ledger.samples import filing


def kill(place: str, points: int) -> dict[str, object]:
    """Lost acknowledgements and findings over all the points; both must be empty."""
    chance = random.Random(points)  # noqa: S311 - not a secret
    lost, findings, filed = [], [], 0
    ledger = open_ledger(place)
    ledger.append(filing(), actor="writer")  # so that its queries are compiled, once for all the forks
    for point in range(points):
        ledger.close()  # a connection must not be carried through a fork
        acknowledged = _killed(ledger, point, chance)
        filed = ledger.head().seq
        findings += [issue.message for issue in verify(ledger)]
        if filed < acknowledged or filed % 3:
            lost.append([point, acknowledged, filed])
    return {"lost": lost, "findings": findings, "filed": filed}


def _killed(ledger: SqlLedger, point: int, chance: random.Random) -> int:
    """The last head that a writer had been told was filed when it was killed: at any moment of filing a report."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _file_without_end(ledger, point, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as said:
        said.readline()  # it has begun
        begun, reports = time.monotonic(), chance.randint(1, 3)
        lines = [said.readline() for _ in range(reports)]
        time.sleep(chance.uniform(0, 1.2) * (time.monotonic() - begun) / reports)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += [line for line in said.read().splitlines(keepends=True) if line.endswith(b"\n")]
    return int(lines[-1])


def _file_without_end(ledger: SqlLedger, point: int, said: int) -> None:
    ledger.head()  # it is connected
    os.write(said, b"begun\n")
    number = 0
    while True:
        made = ledger.append(filing((point + 1) * 1_000_000 + number), actor=f"writer-{point}")
        os.write(said, b"%d\n" % made[-1].seq)
        number += 1


def crowd(place: str, many: int, count: int) -> dict[str, object]:
    """What each of many writers made, of its own and of what they all file; and whether all wrote at one time."""
    readers = []
    gate, opener = os.pipe()
    for who in range(many):
        reader, writer = os.pipe()
        if os.fork() == 0:
            os.close(opener)
            os.read(gate, 1)  # until all are there
            os.write(writer, json.dumps(_file(place, who, count)).encode())
            os._exit(0)
        os.close(writer)
        readers.append(os.fdopen(reader))
    os.close(opener)
    told = [json.loads(reader.read()) for reader in readers]
    made, shared, begun, ended = zip(*told, strict=True)
    return {"made": made, "shared": sorted(shared), "at_once": max(begun) < min(ended)}


def _file(place: str, who: int, count: int) -> tuple[int, int, float, float]:
    begun = time.monotonic()
    with closing(open_ledger(place, wait=60)) as ledger:
        made = [len(ledger.append(filing(who * 1000 + number), actor=f"writer-{who}")) for number in range(count)]
        ended = time.monotonic()
        shared = len(ledger.append(filing(999_999), actor=f"writer-{who}"))
    return sum(made), shared, begun, ended


def full(place: str, size: int, pages: int) -> dict[str, object]:
    """File until no file may grow any more; how many entries were filed, and what was said.

    After so many `pages` SQLite moves what was filed from its write-ahead log to the ledger's own file, which then is
    the one that may not grow.
    """
    import resource  # noqa: PLC0415 - not on every system

    sqlite.PRAGMAS = (*sqlite.PRAGMAS, f"PRAGMA wal_autocheckpoint = {pages}")
    number, said = 0, ""
    with closing(open_ledger(place)) as ledger:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        with suppress(LedgerError):
            while True:
                try:
                    ledger.append(filing(number), actor="writer")
                except LedgerError as error:
                    said = type(error).__name__
                    raise
                number += 1
        sizes = {end: Path(place + end).stat().st_size for end in ("", "-wal")}
    return {"made": number * 3, "said": said, "sizes": sizes}


if __name__ == "__main__":
    verb, where, *rest = sys.argv[1:]
    verbs = {"kill": kill, "crowd": crowd, "full": full}
    json.dump(verbs[verb](where, *map(int, rest)), sys.stdout)  # type: ignore[operator]
