"""How the desk's pages answer over a made-up register while twenty people use it.

    bench_web.py                          1,000 and 10,000 people: twelve minutes, some of them to fill the registers
    bench_web.py --people 100000          the size of the targets: half an hour goes by before it is filled
    bench_web.py --ledger FILE            a register that `bench_web.py --people N --fill FILE` filled before

The desk runs in a process of its own on this machine alone; locust opens its pages at random, twenty visitors at once,
each with a second's pause, for a bounded time, while somebody files something every few seconds. Written to
docs/measurements/web.md: the first answer of each page (when nothing is remembered yet), its first answer after
somebody filed something, the median and the 99th percentile under load, and the bytes of the page.
"""

import argparse
import csv
import json
import os
import platform
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from letapis.ledger import SqlLedger, SqlRegister, open_ledger
from letapis.model import (
    Body,
    EntryWithdrawn,
    Grouping,
    IdentityJudged,
    Judgement,
    ReportFiled,
    StatementReviewed,
    Verdict,
)
from made_registers import DAYS, FIRST_DAY, PER_PERSON, filings

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "docs" / "measurements" / "web.md"
LOAD = ROOT / "tools" / "measuring" / "desk_load.py"
USERS = 20
KINDS_OF_NEWS = 3
SAMPLE = 100
"""Cases, and reports, of which the load opens one at random."""
ON = FIRST_DAY + timedelta(days=DAYS // 2)
NEWS_EVERY = 5.0
"""Seconds between two entries that are filed under load."""
PATIENCE = 900.0
"""Seconds after which a page that has not answered yet is given up, when asked for the first time."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of page. Times in milliseconds; null where it did not answer in time."""

    name: str
    first: float | None
    after: float | None
    median: float | None
    worst: float | None
    asked: int
    failed: int
    size: int
    slowest: float | None = None


@dataclass(frozen=True, slots=True)
class Size:
    """A register of one size: the most megabytes that the desk's process held, and each kind of page."""

    memory: int | None
    pages: tuple[Measured, ...]


def fill(place: str, people: int) -> int:
    """File a made-up register; how many statements it has."""
    now = [datetime.now(UTC)]
    with closing(open_ledger(place, clock=lambda: now[0])) as ledger:
        for filing in filings(people * PER_PERSON):
            now[0] = filing.at
            ledger.append(filing.bodies, actor="letapis")
        SqlRegister(ledger).catch_up()
    return people * PER_PERSON


def pages(place: str) -> dict[str, list[str]]:
    """The addresses of each kind of page."""
    with closing(open_ledger(place, create=False)) as ledger:
        there = SqlRegister(ledger).present(ON)
        held = [one.person.removeprefix("person:") for one in islice(there.people, SAMPLE)]
        article = max(there.groups(Grouping.ARTICLE), key=lambda group: group.upper).key
        filed = (entry.body for entry in ledger.entries() if isinstance(entry.body, ReportFiled))
        reports = [body.report.id.removeprefix("sha256:") for body in islice(filed, SAMPLE)]
    on = ON.isoformat()
    return {
        "inbox": ["/inbox", "/inbox?page=3"],
        "inbox, all reports": ["/inbox?show=all", "/inbox?show=all&page=7"],
        "a report": [f"/reports/{key}" for key in reports],
        "register": [f"/people?on={on}", f"/people?on={on}&page=2"],
        "register, a facet": [f"/people?on={on}&{urlencode({'article': article})}"],
        "register, a name": ["/people?q=Kaleka", f"/people?on={on}&q=Mikale"],
        "a case": [f"/people/{key}?on={on}" for key in held],
        "charts": [f"/charts?on={on}"],
        "changes of a week": [f"/changes?since={FIRST_DAY + timedelta(days=DAYS - 7)}"],
        "who is who": ["/who"],
        "one person's mentions": [f"/who/{key}" for key in held],
        "methods": ["/methods"],
        "API: people": ["/api/v1/people", "/api/v1/people?skip=500&limit=50"],
        "API: a case": [f"/api/v1/people/{key}?on={on}" for key in held],
        "API: series": ["/api/v1/series?start=2020-08-09&end=2025-08-08&step=30"],
    }


@contextmanager
def desk(place: str) -> Iterator[tuple[str, int]]:
    """The desk over a ledger, in a process of its own; its address, and the number of the process."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(Path(sys.executable).with_name("letapis")), "--ledger", place, "serve", "--no-accounts", "--no-open"]
    running = subprocess.Popen([*command, "--port", str(port)], stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/methods", timeout=10).close()  # noqa: S310 - our own server
                break
            except OSError:
                time.sleep(0.2)
        yield address, running.pid
    finally:
        running.terminate()
        running.wait(30)


def first_answers(address: str, kinds: dict[str, list[str]]) -> dict[str, tuple[float | None, int]]:
    """By kind of page, how long its first answer took, and its bytes."""
    found: dict[str, tuple[float | None, int]] = {}
    for name, paths in kinds.items():
        found[name] = asked_once(address + paths[0])
        print(f"{name}: first answer {found[name]}", flush=True)
    return found


def asked_once(address: str) -> tuple[float | None, int]:
    """How long an answer took, null where there was none, and its bytes."""
    start = time.perf_counter()
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
            size = len(answer.read())
    except OSError as error:
        print(f"{address}: {error}", file=sys.stderr)
        return None, 0
    return (time.perf_counter() - start) * 1e3, size


def after_entries(address: str, kinds: dict[str, list[str]], place: str) -> dict[str, float | None]:
    """By kind of page, the slowest of its first answers after entries of several kinds, all pages asked for before."""
    found: dict[str, float | None] = {}
    with closing(open_ledger(place, create=False)) as ledger:
        news = entries_of_a_day(ledger)
        for name, paths in kinds.items():
            times: list[float | None] = []
            for _ in range(KINDS_OF_NEWS):
                ledger.append(next(news), actor="anna")
                times.append(asked_once(address + paths[0])[0])
            found[name] = None if None in times else max(one for one in times if one is not None)
            print(f"{name}: first answers after an entry {times}", flush=True)
    return found


def entries_of_a_day(ledger: SqlLedger, seed: int = 3) -> Iterator[Sequence[Body]]:
    """What a monitor files, in turn: a judgement on a statement, a report, a judgement on who is who."""
    register = SqlRegister(ledger)
    people = iter(register.people())
    for filing in filings(10 * PER_PERSON, reports_at_once=1, seed=seed):
        case = register.case(next(people).id)
        line = case.lines[-1] if case else None
        yield [StatementReviewed(line.id if line else "", Verdict.ACCEPT)]
        yield [body for body in filing.bodies if not isinstance(body, EntryWithdrawn)]
        one, other = next(people), next(people)
        yield [IdentityJudged(one.mentions[0], other.mentions[0], Judgement.SAME, None, ("measured",))]


@contextmanager
def filing(place: str) -> Iterator[None]:
    """Somebody files something every few seconds, until the block ends."""
    over = threading.Event()

    def file() -> None:
        with closing(open_ledger(place, create=False)) as ledger:
            for bodies in entries_of_a_day(ledger, seed=4):
                if over.wait(NEWS_EVERY):
                    return
                ledger.append(bodies, actor="boris")

    busy = threading.Thread(target=file)
    busy.start()
    try:
        yield
    finally:
        over.set()
        busy.join()


def under_load(address: str, kinds: dict[str, list[str]], seconds: int) -> dict[str, dict[str, str]]:
    """By kind of page, locust's row of figures."""
    with tempfile.TemporaryDirectory(prefix="letapis-load-") as folder:
        asked = Path(folder) / "pages.json"
        asked.write_text(json.dumps(kinds), encoding="utf-8")
        command = [sys.executable, "-m", "locust", "-f", str(LOAD), "--headless", "--only-summary", "--host", address]
        bounds = ["-u", str(USERS), "-r", str(USERS), "-t", f"{seconds}s", "--stop-timeout", "60"]
        subprocess.run(
            [*command, *bounds, "--csv", f"{folder}/load"],
            env={**os.environ, "LETAPIS_PAGES": str(asked)},
            check=False,  # it fails where any answer did, and the table says which
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds + 120,
        )
        with (Path(folder) / "load_stats.csv").open(newline="", encoding="utf-8") as file:
            return {row["Name"]: row for row in csv.DictReader(file) if row["Name"] != "Aggregated"}


def measure(place: str, seconds: int) -> Size:
    """Every kind of page, and the memory that it took."""
    kinds = pages(place)
    with desk(place) as (address, process):
        first = first_answers(address, kinds)
        after = after_entries(address, kinds, place)
        answering = {name: paths for name, paths in kinds.items() if first[name][0] is not None}
        with filing(place):
            rows = under_load(address, answering, seconds)
        memory = most_memory(process)
    return Size(memory, tuple(_measured(name, first[name], after[name], rows.get(name)) for name in kinds))


def most_memory(process: int) -> int | None:
    """The most megabytes of memory that a process has held; null where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) // 1000 for line in lines if line.startswith("VmHWM:")), None)


def _measured(name: str, first: tuple[float | None, int], after: float | None, row: dict[str, str] | None) -> Measured:
    took, size = first
    if row is None:
        return Measured(name, took, after, None, None, 0, 0, size)
    median, worst = (float(row[key]) for key in ("50%", "99%"))
    slowest = float(row["100%"])
    return Measured(
        name, took, after, median, worst, int(row["Request Count"]), int(row["Failure Count"]), size, slowest
    )


EXPLAINED = """The desk over a made-up register (`tools/made_registers.py`) in SQLite, on loopback, in a process of its
own. Twenty visitors at once (locust), each with a second's pause between pages, open all kinds of pages at random,
while somebody files something every five seconds. *First* is the first answer after the start, asked in the order of
the table, while the desk gets ready: nothing is remembered but what was made ready by then. *After an entry* is the
slowest of three answers, each the first one after something was filed: a judgement on a statement, a report, a
judgement on who is who. The other times are under load, which begins right after the last of these entries, with all
twenty visitors at the same moment, and lasts so long that each page is asked for some hundreds of times: of fewer
answers the 99th percentile is but the slowest, which stands beside it."""
MEDIAN_MS, WORST_MS, LARGEST_KB = 200, 500, 150
TARGETS = """The targets are for 100,000 people and a million statements: median under 200 ms, 99th percentile under
500 ms, pages under 150 kB; there is none for first answers and those after an entry. {measured}

{missed}

Not measured here: the filing itself, a desk on PostgreSQL."""
REACHED = 100_000
"""People for whom the targets are set."""


def write(sizes: Sequence[tuple[int, Size]]) -> None:
    """The page, a table for each size measured."""
    where = f"{os.cpu_count()} cores, Python {platform.python_version()}"
    parts = [
        "# The desk's pages under load",
        f"Written by `tools/bench_web.py` (`make bench`); not edited by hand. {where}.",
        EXPLAINED,
        TARGETS.format(measured=_reached([people for people, _ in sizes]), missed=missed(sizes)),
        *(section(people, found) for people, found in sizes),
    ]
    REPORT.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def size_of(kept: dict[str, Any] | list[dict[str, Any]]) -> Size:
    """The figures of one size as they are kept; older files have the pages alone."""
    memory, pages = (None, kept) if isinstance(kept, list) else (kept["memory"], kept["pages"])
    return Size(memory, tuple(Measured(**one) for one in pages))


def section(people: int, found: Size) -> str:
    """What was measured of one size."""
    held = "" if found.memory is None else f"The desk's process held at most {found.memory:,} MB of memory.\n\n"
    return f"## {people:,} people, {people * PER_PERSON:,} statements\n\n{held}{table(found.pages)}"


def _reached(sizes: Sequence[int]) -> str:
    if max(sizes) >= REACHED:
        return "That size is among those below."
    return f"That size was not run; `bench_web.py --people {REACHED}` runs it, and takes half an hour to fill it."


def misses(one: Measured) -> dict[str, str]:
    """What a page misses of the targets: the column, and the figure with its unit."""
    found = {
        "median": (one.median, MEDIAN_MS, "ms"),
        "99th percentile": (one.worst, WORST_MS, "ms"),
        "size": (one.size / 1000, LARGEST_KB, "kB"),
    }
    return {
        name: f"{_ms(value)} {unit}" for name, (value, most, unit) in found.items() if value is None or value >= most
    }


def missed(sizes: Sequence[tuple[int, Size]]) -> str:
    """Which targets are not met, in words."""
    told = [
        f'{name} of "{one.name}" at {people:,} people ({figure})'
        for people, found in sizes
        for one in found.pages
        for name, figure in misses(one).items()
    ]
    return f"Not met, and marked in the tables: {'; '.join(told)}." if told else "All that was measured meets them."


def table(found: Sequence[Measured]) -> str:
    """One size's figures, a row a page."""
    named = (
        "first, ms",
        "after an entry, ms",
        "median, ms",
        "99th percentile, ms",
        "slowest, ms",
        "asked",
        "failed",
        "kB",
    )
    head = f"| page | {' | '.join(named)} |\n| --- |" + " ---: |" * len(named)
    return "\n".join([head, *(_row(one) for one in found)])


def _row(one: Measured) -> str:
    short = misses(one)
    times = [_ms(one.first), _ms(one.after), _told(one.median, short, "median")]
    times += [_told(one.worst, short, "99th percentile"), _ms(one.slowest)]
    size = _told(one.size / 1000, short, "size")
    return f"| {one.name} | {' | '.join(times)} | {one.asked} | {one.failed} | {size} |"


def _told(value: float | None, short: dict[str, str], name: str) -> str:
    return f"**{_ms(value)}, missed**" if name in short else _ms(value)


def _ms(value: float | None) -> str:
    return "none" if value is None else f"{value:,.0f}"


def main() -> None:
    """See the head of this file."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--people", type=int, nargs="+", default=[1000, 10_000])
    asked.add_argument("--seconds", type=int, default=240, help="how long the load lasts")
    asked.add_argument("--ledger", help="a ledger filled before, of so many people")
    asked.add_argument("--fill", help="only fill this ledger")
    asked.add_argument("--keep", type=Path, help="a file of figures to add to, and to write the page from")
    given = asked.parse_args()
    if given.fill:
        fill(given.fill, given.people[0])
        return
    kept: dict[str, dict[str, Any]] = {}
    if given.keep and given.keep.exists():
        kept = json.loads(given.keep.read_text())
    for people in given.people:
        with tempfile.TemporaryDirectory(prefix="letapis-bench-web-") as folder:
            place = given.ledger or f"{folder}/letapis.db"
            if not given.ledger:
                fill(place, people)
            found = measure(place, given.seconds)
        print(section(people, found), flush=True)
        kept[str(people)] = asdict(found)
        if given.keep:
            given.keep.write_text(json.dumps(kept))
    sizes = {int(people): size_of(was) for people, was in kept.items()}
    write(sorted(sizes.items()))


if __name__ == "__main__":
    main()
