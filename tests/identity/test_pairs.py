"""Our own set of real public persons: spellings of one, and people easily taken for one another."""

import json
from pathlib import Path

from letapis.identity import compare

PAIRS = [json.loads(line) for line in (Path(__file__).parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
RECALL = 0.99


def test_the_set_is_large_and_sourced() -> None:
    assert len(PAIRS) >= 300
    assert sum(not pair["same"] for pair in PAIRS) >= 80
    assert all(pair["source"] and pair["kind"] for pair in PAIRS)
    assert len({(pair["a"], pair["b"]) for pair in PAIRS}) == len(PAIRS)


def test_nobody_is_taken_for_another() -> None:
    assert [pair for pair in PAIRS if not pair["same"] and compare(pair["a"], pair["b"]).match] == []


def test_spellings_of_one_person_are_found() -> None:
    same = [pair for pair in PAIRS if pair["same"]]
    missed = [pair for pair in same if not compare(pair["a"], pair["b"]).match]
    assert len(missed) <= (1 - RECALL) * len(same), missed
