"""Several processes make the same tables as one."""

from pathlib import Path

import pytest
from sqlalchemy import select

from letapis.ledger import SqlLedger, SqlRegister
from letapis.ledger.projection import filling
from letapis.ledger.projection.tables import NOW, case_at, concern, fact, held_run, node, told_in, word
from letapis.model import EntryWithdrawn
from tests.ledger.samples import filing
from tests.ledger.test_sqlite import Open

TABLES = (*NOW, fact, case_at, word, told_in, concern, node)


def test_several_processes_make_the_same_tables(opened: Open, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "BATCH", 7)
    ledger = opened(path)
    for number in range(1, 6):
        ledger.append(filing(number), actor="anna")
    ledger.append([EntryWithdrawn(2, "a slip")], actor="anna")
    register = SqlRegister(ledger)
    register.rebuild()
    before = rows(ledger)
    assert all(before.values())
    register.rebuild(jobs=2)
    assert rows(ledger) == before


def rows(ledger: SqlLedger) -> dict[str, list[str]]:
    """The rows of the tables, without the numbers that the database gives them."""
    with ledger.reading() as connection:
        return {
            table.name: sorted(
                repr([value for name, value in row._mapping.items() if name != "id" or table is fact])
                for row in connection.execute(select(table))
            )
            for table in (*TABLES, held_run)
        }
