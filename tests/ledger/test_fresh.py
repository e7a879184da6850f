"""What was filed last waits in a table of its own, and is found there as it is where it goes over to."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.ledger import SqlLedger, fresh, verify
from letapis.model import EntryWithdrawn
from tests.ledger.samples import filing, report
from tests.ledger.test_sqlite import Open

NAMES = st.binary(max_size=fresh.WIDTH).map(bytes.hex)
RUNS = st.lists(st.tuples(NAMES, st.integers(0, 2**31 - 1), st.integers(0, 2**31 - 1)), min_size=1)


@given(RUNS)
def test_runs_come_out_as_they_went_in(runs: list[fresh.Run]) -> None:
    assert list(fresh.unpacked(*fresh.packed(runs))) == runs


@given(st.binary(), st.binary())
def test_what_nobody_packed_is_read_without_failing(names: bytes, spans: bytes) -> None:
    assert len(list(fresh.unpacked(names, spans))) <= len(names) // 8


def tables(path: Path) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The runs of `bundle`, and the first and last entries of the appends that wait."""
    with closing(sqlite3.connect(path)) as file:
        runs = file.execute("SELECT first, last FROM bundle ORDER BY first").fetchall()
        return runs, file.execute("SELECT first, last FROM fresh ORDER BY first").fetchall()


@pytest.mark.parametrize(("rows", "span"), [(1, fresh.SPAN), (fresh.ROWS, 5)])
def test_what_waits_goes_over_once_it_is_much(
    opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch, rows: int, span: int
) -> None:
    monkeypatch.setattr(fresh, "ROWS", rows)
    monkeypatch.setattr(fresh, "SPAN", span)
    ledger = opened(path)
    ledger.append(filing(1), actor="anna")
    assert tables(path) == ([], [(1, 3)])
    ledger.append(filing(2), actor="anna")
    assert tables(path) == ([(1, 3), (4, 6)], [])
    ledger.append(filing(3), actor="anna")
    assert tables(path) == ([(1, 3), (4, 6)], [(7, 9)])
    assert found(ledger) == [[1], [4], [7]]
    assert [ledger.append(filing(number), actor="anna") for number in (1, 2, 3)] == [(), (), ()]
    assert verify(ledger) == []


def found(ledger: SqlLedger) -> list[list[int]]:
    return [[row.seq for row in ledger.filings(report(number).id)] for number in (1, 2, 3)]


def test_a_withdrawal_that_waits_is_known(opened: Open, path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    ledger.append([EntryWithdrawn(1, "twice")], actor="anna")
    (again,) = ledger.append(filing(), actor="anna")
    assert again.seq == 5  # the report; its statements stand


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM fresh WHERE first = 4",
        "UPDATE fresh SET names = x'00' WHERE first = 4",
        "UPDATE fresh SET names = x'0000000000000000' WHERE first = 4",
        "UPDATE fresh SET spans = spans || x'00' WHERE first = 4",
    ],
)
def test_an_entry_that_would_not_be_found_is_told_and_mended(opened: Open, path: Path, harm: str) -> None:
    ledger = opened(path)
    for number in (1, 2):
        ledger.append(filing(number), actor="anna")
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(harm)
    assert [issue.message.partition(" is ")[0] for issue in verify(ledger)] == ["Entry 4", "Entry 5", "Entry 6"]
    ledger.mend()
    assert verify(ledger) == []
    assert ledger.append(filing(2), actor="anna") == ()
