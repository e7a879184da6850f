"""The installed program run as its users run it: how long it takes and how much memory its largest process does."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from letapis.model import Report

LETAPIS = Path(sys.executable).parent / "letapis"


# Linux counts into a new process' largest memory what its parent had when it was forked, so a small parent starts it.
LAUNCH = """
import os, sys
null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=null)
_, status, usage = os.wait4(pid, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


class ProgramFailedError(RuntimeError):
    """A program that was to be measured ended badly."""

    def __init__(self, command: Sequence[str], status: int) -> None:
        super().__init__(f"{' '.join(command)} ended with status {status}")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds from start to end, seconds of processor time of all its processes, megabytes of the largest one."""

    wall: float
    processor: float
    megabytes: float


def read(reports: Sequence[Report], jobs: int = 1) -> Cost:
    """What `letapis read --jobs N` takes for these reports, from start to end, its output thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        lines = (json.dumps({"text": r.text, "title": r.title, "published": r.published}) for r in reports)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return cost([str(LETAPIS), "read", str(path), "--format", "jsonl", "--jobs", str(jobs)])


def cost(command: Sequence[str]) -> Cost:
    """What a command takes; ProgramFailedError where it ends badly."""
    begin = time.perf_counter()
    done = subprocess.run([sys.executable, "-S", "-c", LAUNCH, *command], capture_output=True, text=True, check=False)
    wall = time.perf_counter() - begin
    if done.returncode:
        raise ProgramFailedError(command, done.returncode)
    processor, kilobytes = done.stdout.split()
    return Cost(wall, float(processor), int(kilobytes) / 1024)
