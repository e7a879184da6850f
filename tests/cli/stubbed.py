"""The program with the stub reader, for tests that need a process of its own.

stubbed.py run ARGUMENTS…           the program
stubbed.py kill FOLDER TIMES        `add` killed with SIGKILL at so many random moments; one JSON line of findings
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from letapis.cli.context import Program
from letapis.cli.program import run
from letapis.identity import compare
from letapis.ledger import open_ledger, verify
from letapis.model import ReportFiled
from letapis.wiring import Settings
from tests.cli.stub import StubReader

REPORTS = 25


def program(*arguments: str) -> int:
    """Run the program; its status."""
    return run(arguments, Program(Settings(), reader_maker=lambda _: StubReader()))


def in_child(work: Callable[[], object], kill_at: Callable[[], bool] | None = None, then: float = 0.0) -> None:
    """Do the work in a fork of this warm process; kill it a moment after it has come so far, if it still runs."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    while kill_at is not None and not kill_at():
        if os.waitpid(child, os.WNOHANG) != (0, 0):
            return
        time.sleep(0.002)
    if kill_at is not None:
        time.sleep(then)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def add(folder: Path) -> None:
    """`letapis add` of all reports, what it prints going to a file."""
    with (folder / "printed.jsonl").open("ab", buffering=0) as printed:
        os.dup2(printed.fileno(), 1)
        program("--ledger", str(folder / "l.db"), "add", str(folder / "reports.jsonl"), "--format", "jsonl")
        sys.stdout.flush()


def timed(folder: Path) -> float:
    """How long `add` takes on an empty ledger, in seconds."""
    clear(folder)
    began = time.perf_counter()
    in_child(lambda: add(folder))
    return time.perf_counter() - began


def killed(folder: Path, times: int) -> dict[str, object]:
    """Kill `add` again and again, a fresh ledger every tenth time, and look at what is left."""
    lines = [json.dumps({"text": f"Person Number{n} was detained. {n}"}) for n in range(REPORTS)]
    (folder / "reports.jsonl").write_text("\n".join(lines), encoding="utf-8")
    open_ledger(folder / "empty.db").close()
    compare("Anna Alpha", "Boris Beta")  # loads the tables of names here, once, and not in each fork
    whole = min(timed(folder) for _ in range(3))  # the first is slower, and kills would come after the end
    dice = random.Random(2)  # noqa: S311 - moments, not secrets
    lost, findings, cut_short = 0, 0, 0
    for turn in range(times):
        if turn % 2 == 0:
            clear(folder)
        # By how far it has come, not by the clock alone: on a busy machine that would always be before the first.
        enough = partial(has_printed, folder, printed_in(folder) + dice.randrange(REPORTS // 3))
        in_child(lambda: add(folder), enough, dice.uniform(0, whole / REPORTS))
        filed, problems = look(folder)
        printed = (folder / "printed.jsonl").read_text(encoding="utf-8").splitlines()
        told = {json.loads(line)["report"] for line in printed if line.endswith("}")}
        lost += len(told - filed)
        findings += problems
        cut_short += 0 < len(filed) < REPORTS
    in_child(lambda: add(folder))
    filed, problems = look(folder)
    return {"lost": lost, "findings": findings + problems, "cut_short": cut_short, "filed": len(filed)}


def printed_in(folder: Path) -> int:
    """How many lines were printed so far."""
    printed = folder / "printed.jsonl"
    return printed.read_bytes().count(b"\n") if printed.exists() else 0


def has_printed(folder: Path, lines: int) -> bool:
    """Whether so many lines were printed."""
    return printed_in(folder) >= lines


def clear(folder: Path) -> None:
    """Begin with an empty ledger and nothing printed."""
    for file in (*folder.glob("l.db*"), folder / "printed.jsonl"):
        file.unlink(missing_ok=True)
    shutil.copy(folder / "empty.db", folder / "l.db")


def look(folder: Path) -> tuple[set[str], int]:
    """The reports in the ledger, and how many findings there are."""
    ledger = open_ledger(folder / "l.db")
    filed = {entry.body.report.id for entry in ledger.entries() if isinstance(entry.body, ReportFiled)}
    problems = len(verify(ledger))
    ledger.close()
    return filed, problems


if __name__ == "__main__":
    if sys.argv[1] == "run":
        sys.exit(program(*sys.argv[2:]))
    sys.stdout.write(json.dumps(killed(Path(sys.argv[2]), int(sys.argv[3]))))
