"""Many writers at once, writers killed at any moment, a disk that fills up: nothing is lost or half-written."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from letapis.ledger import SqlLedger, open_ledger, verify

Open = Callable[[str | Path], SqlLedger]
WRITER = Path(__file__).parent / "writer.py"


def start(verb: str, place: str, *numbers: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WRITER), verb, place, *map(str, numbers)], stdout=subprocess.PIPE, text=True
    )


def answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def check_many(place: str, writers: int, reports: int) -> None:
    told = answer(start("crowd", place, writers, reports))
    assert told["at_once"]
    assert told["made"] == [reports * 3] * writers
    assert told["shared"] == [0] * (writers - 1) + [3]
    ledger = open_ledger(place)
    subjects = [row.subject for row in ledger.rows()]
    assert len(subjects) == len(set(subjects)) == writers * reports * 3 + 3
    assert verify(ledger) == []
    ledger.close()


def test_four_processes_write_to_one_file_and_begin_it(path: Path) -> None:
    check_many(str(path), writers=4, reports=20)


def test_writers_killed_at_fifty_moments_lose_nothing(path: Path) -> None:
    open_ledger(path).close()
    told = answer(start("kill", str(path), 50))
    assert (told["lost"], told["findings"]) == ([], [])
    assert told["filed"] > 50


@pytest.mark.parametrize(
    ("pages", "filled"), [(4_000, ["-wal"]), (20, ["", "-wal"])], ids=["while filing", "while moving what was filed"]
)
def test_a_file_that_may_not_grow_is_left_clean(opened: Open, path: Path, pages: int, filled: list[str]) -> None:
    told = answer(start("full", str(path), 600_000, pages))
    assert [end for end, size in told["sizes"].items() if size > 590_000] == filled
    assert told["said"] == "LedgerFull"
    ledger = opened(path)
    assert ledger.head().seq == told["made"] > 0
    assert verify(ledger) == []
