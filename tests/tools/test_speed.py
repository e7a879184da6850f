"""Speed is a ratio between two who take turns; here with readers whose pace is known."""

import sys
import time
from collections.abc import Sequence

import pytest

from letapis.model import Report
from measuring import program, speed

REPORTS = [Report("one two three"), Report("four five")]


def work(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def slow(reports: Sequence[Report]) -> None:
    work(0.02 * len(reports))


def fast(reports: Sequence[Report]) -> None:
    work(0.001 * len(reports))


def test_a_race_counts_words_and_tells_the_ratio() -> None:
    pace = speed.race(fast, slow, speed.take(REPORTS, 5), chunk=2)
    assert (pace.reports, pace.words) == (5, 13)
    assert pace.ratio > 2


def test_both_read_all_reports_and_change_places() -> None:
    order: list[tuple[str, int]] = []
    speed.race(
        lambda part: order.append(("ours", len(part))), lambda part: order.append(("peer", len(part))), REPORTS * 2, 3
    )
    assert order == [("ours", 3), ("peer", 3), ("peer", 1), ("ours", 1)]


@pytest.mark.parametrize(
    ("file", "name", "part"),
    [
        ("/work/main/src/letapis/reading/triggers.py", "find", "letapis.reading.triggers"),
        ("/venv/lib/python3.11/site-packages/spacy/language.py", "pipe", "spacy"),
        ("/venv/lib/python3.11/site-packages/thinc/model.py", "predict", "spacy"),
        ("/venv/lib/python3.11/site-packages/rapidfuzz/fuzz.py", "ratio", "rapidfuzz"),
        ("/usr/lib/python3.11/re/__init__.py", "search", "python"),
        ("spacy/pipeline/transition_parser.pyx", "greedy_parse", "spacy"),
    ],
)
def test_time_goes_to_parts_of_the_program(file: str, name: str, part: str) -> None:
    assert speed.part_of(file, name) == part


def test_shares_add_up() -> None:
    got = speed.shares(lambda: sorted(str(number) for number in range(2000)))
    assert sum(item.share for item in got) == pytest.approx(1)
    assert got[-1].part == "all else"


def test_a_program_is_told_by_time_and_memory() -> None:
    hundred_megabytes = program.cost([sys.executable, "-c", "x = bytearray(100_000_000)"])
    nothing = program.cost([sys.executable, "-c", ""])
    assert hundred_megabytes.megabytes - nothing.megabytes > 80
    assert nothing.processor > 0


def test_a_program_that_fails_is_not_measured() -> None:
    with pytest.raises(program.ProgramFailedError, match="ended with status 3"):
        program.cost([sys.executable, "-c", "raise SystemExit(3)"])
