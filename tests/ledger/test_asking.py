"""Many ask a register at once: after an entry one of them fills the tables, and the others wait for that one."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Connection

from letapis.ledger import SqlRegister, SqlShelf, open_ledger
from letapis.ledger.projection import filling
from letapis.ledger.projection.shelved import shelve
from letapis.model import ReportFiled, StatementRead

from .samples import report, statement

ASKING = 8


def test_after_an_entry_the_tables_are_filled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[int] = []

    def counted(connection: Connection, rows: object) -> None:
        filled.append(1)
        shelve(connection, rows)  # type: ignore[arg-type]

    monkeypatch.setattr(filling, "shelve", counted)
    with closing(open_ledger(tmp_path / "l.db")) as ledger:
        register = SqlRegister(ledger)
        shelf = SqlShelf(register)
        start = Barrier(ASKING)
        ledger.append([ReportFiled(report(1)), StatementRead(statement(report(1)))], actor="anna")

        def ask(number: int) -> int:
            start.wait()
            return shelf.page(0, 10).total if number % 2 else len(register.order())

        with ThreadPoolExecutor(ASKING) as pool:
            assert list(pool.map(ask, range(ASKING))) == [1] * ASKING
    assert len(filled) == 1


def test_one_entry_is_filled_in_and_shown_in_one_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_ledger(tmp_path / "l.db")) as ledger:
        register = SqlRegister(ledger)
        register.catch_up()
        ledger.append([ReportFiled(report(1)), StatementRead(statement(report(1)))], actor="anna")
        writing, begun = ledger.writing, []

        def counted() -> object:
            begun.append(1)
            return writing()

        monkeypatch.setattr(ledger, "writing", counted)
        assert len(register.order()) == 1
        assert len(begun) == 1
