"""`letapis explain FILE`: each statement's rule, and the words that gave each field; nothing is filed."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Letapis

TEXT = "Ihar Losik was not released on 2020-07-29. Maria Ressa was detained."


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_a_file_is_explained(letapis: Letapis, report: Path) -> None:
    printed = letapis("explain", str(report)).out
    assert "rule" in printed
    assert "“detained” at 59–67" in printed


def test_as_json_the_grounds_stand_beside_the_reading(letapis: Letapis, report: Path) -> None:
    told = json.loads(letapis("explain", str(report), "--format", "json").out)
    assert [s["event"] for s in told["statements"]] == ["released", "detained"]
    assert told["explained"][1] == {
        "rule": {"name": "stub", "example": "", "needs": "", "unless": ""},
        "grounds": [
            {
                "field": "event",
                "part": None,
                "value": "detained",
                "start": 59,
                "end": 67,
                "text": "detained",
                "how": "words",
            }
        ],
    }


def test_nothing_is_filed(letapis: Letapis, report: Path, tmp_path: Path) -> None:
    letapis("explain", str(report))
    assert not list(tmp_path.rglob("*.db"))


def test_a_file_that_is_not_there_is_told(letapis: Letapis) -> None:
    answer = letapis("explain", "nowhere.txt")
    assert answer.status == 1
    assert "nowhere.txt: there is no such file" in answer.err


def test_a_number_is_an_entry_though_a_file_is_called_so(letapis: Letapis, report: Path) -> None:
    (report.parent / "1").write_text(TEXT, encoding="utf-8")
    letapis("--ledger", "l.db", "add", "report.txt")
    assert "filed the report" in letapis("--ledger", "l.db", "explain", "1").out
    assert "rule" in letapis("explain", "./1").out
