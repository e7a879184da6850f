"""`letapis add`: filed whole or not at all, and never twice."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from letapis.ledger import open_ledger, verify
from letapis.model import Reading, Report, When
from tests.cli.conftest import Letapis
from tests.cli.stub import StubReader

LINES = "\n".join(json.dumps({"id": str(n), "text": f"Anna Alpha was detained. {n}"}) for n in range(5)).encode()


def entries(path: Path) -> int:
    ledger = open_ledger(path, create=False)
    try:
        assert verify(ledger) == []
        return ledger.head().seq
    finally:
        ledger.close()


def test_what_is_filed_is_told_and_filed_once(letapis: Letapis, tmp_path: Path) -> None:
    first = letapis("add", "-", "--input-format", "jsonl", stdin=LINES)
    assert (first.status, first.out.splitlines()[-1]) == (0, "5 read, 5 filed, 0 in the ledger before.")
    filed = entries(tmp_path / "letapis.db")
    again = letapis("add", "-", "--input-format", "jsonl", stdin=LINES)
    assert again.out.splitlines()[-1] == "5 read, 0 filed, 5 in the ledger before."
    assert entries(tmp_path / "letapis.db") == filed


def test_a_rehearsal_files_nothing(letapis: Letapis, tmp_path: Path) -> None:
    ran = letapis("add", "--dry-run", "-", "--input-format", "jsonl", stdin=LINES)
    assert ran.out.splitlines()[-1] == "5 read, 5 filed, 0 in the ledger before."
    assert ran.err == "This was a rehearsal: nothing was filed.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_rehearsal_knows_what_is_filed_already(letapis: Letapis, tmp_path: Path) -> None:
    letapis("add", "-", "--input-format", "jsonl", stdin=LINES)
    filed = entries(tmp_path / "letapis.db")
    ran = letapis("add", "--dry-run", "-", "--input-format", "jsonl", stdin=LINES + b'\n{"text": "new"}')
    assert ran.out.splitlines()[-1] == "6 read, 1 filed, 5 in the ledger before."
    assert entries(tmp_path / "letapis.db") == filed


def test_as_json_lines(letapis: Letapis) -> None:
    ran = letapis("add", "-", "--input-format", "jsonl", "--format", "jsonl", stdin=LINES)
    first = json.loads(ran.out.splitlines()[0])
    assert (first["source_id"], first["new_report"], first["new_statements"]) == ("0", True, 1)
    assert len(ran.out.splitlines()) == 5


def test_quiet_says_nothing(letapis: Letapis) -> None:
    ran = letapis("--quiet", "add", "-", "--input-format", "jsonl", stdin=LINES)
    assert (ran.status, ran.out, ran.err) == (0, "", "")


def test_the_ledger_is_where_the_option_says(letapis: Letapis, tmp_path: Path) -> None:
    letapis("--ledger", "mine.db", "add", "-", stdin=b"Anna Alpha was detained.")
    assert (tmp_path / "mine.db").exists()
    assert not (tmp_path / "letapis.db").exists()


def test_names_in_another_spelling_are_judged_and_counted_as_one(letapis: Letapis) -> None:
    letapis("add", "-", stdin=b"Vitaly Shklyarau was detained in Homiel.")
    letapis("add", "-", stdin=b"Vital Shkliarov was released.")
    people = [json.loads(line) for line in letapis("people", "--format", "jsonl").out.splitlines()]
    assert [set(person["variants"]) for person in people] == [{"Vitaly Shklyarau", "Vital Shkliarov"}]


def test_what_cannot_be_read_begins_no_ledger(letapis: Letapis, tmp_path: Path) -> None:
    ran = letapis("add", "missing.txt")
    assert (ran.status, ran.err) == (1, "letapis: missing.txt: there is no such file\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("verb", [["people"], ["case", "X"], ["verify"], ["head"]])
def test_without_a_ledger_one_line_says_so(letapis: Letapis, tmp_path: Path, verb: list[str]) -> None:
    ran = letapis(*verb)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("letapis: there is no ledger at letapis.db: ")
    assert ran.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"This is not a database, but a letter of some length to a friend.", "cannot be read as a ledger"),
        (None, "cannot be read as a ledger"),
    ],
)
def test_what_is_no_ledger_stays_as_it_is(
    letapis: Letapis, tmp_path: Path, content: bytes | None, message: str
) -> None:
    place = tmp_path / "letapis.db"
    place.mkdir() if content is None else place.write_bytes(content)
    ran = letapis("add", "-", stdin=b"Anna Alpha was detained.")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert message in ran.err
    assert place.is_dir() if content is None else place.read_bytes() == content


def test_a_ledger_of_a_newer_version_stays_as_it_is(letapis: Letapis, tmp_path: Path) -> None:
    letapis("add", "-", stdin=b"Anna Alpha was detained.")
    with sqlite3.connect(tmp_path / "letapis.db") as database:
        [(table,)] = database.execute("SELECT name FROM sqlite_master WHERE name LIKE '%version%' AND type = 'table'")
        database.execute(f"UPDATE {table} SET version_num = '9999'")  # noqa: S608 - a name out of the database itself
    database.close()
    ran = letapis("add", "-", stdin=b"Boris Beta was released.")
    assert ran.status == 1
    assert "was written by a newer Letapis" in ran.err
    assert ran.err.count("\n") == 1


def test_a_locked_ledger_is_told(letapis: Letapis, tmp_path: Path) -> None:
    letapis("add", "-", stdin=b"Anna Alpha was detained.")
    holder = sqlite3.connect(tmp_path / "letapis.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    ran = letapis("add", "-", stdin=b"Boris Beta was released.")
    holder.close()
    assert ran.status == 1
    assert "is locked: somebody else has been writing for 0.2 seconds; nothing was filed, try again" in ran.err
    assert entries(tmp_path / "letapis.db") == 2


def test_a_text_that_was_filed_with_another_day_is_told(letapis: Letapis, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it says hangs on the day, so both readings of it count until somebody takes one back."""
    read = StubReader.read

    def by_day(self: StubReader, report: Report) -> Reading:
        reading = read(self, report)
        dated = tuple(replace(one, when=When(report.published)) for one in reading.statements)
        return replace(reading, statements=dated)

    monkeypatch.setattr(StubReader, "read", by_day)
    text = b"Anna Alpha was detained."
    assert "filed before" not in letapis("add", "-", stdin=text).err
    dated = ("add", "-", "--published", "2020-07-30")
    assert "this text was filed before, with another day" in letapis(*dated, stdin=text).err
    assert "filed before" not in letapis(*dated, stdin=text).err
    assert "filed before" not in letapis(*dated, "--outlet", "A", stdin=text).err
