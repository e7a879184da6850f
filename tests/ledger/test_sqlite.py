"""A ledger in one file: what guards it, and what is said when it cannot be opened or written."""

import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import event

from letapis.desk.errors import (
    LedgerFull,
    LedgerLocked,
    LedgerMissing,
    LedgerNewer,
    LedgerReadOnly,
    LedgerUnreadable,
)
from letapis.ledger import SqlLedger, backup, open_ledger, sqlite, verify
from letapis.ledger.bundles import bundle, numbers
from letapis.ledger.failures import Place, ledger_error

from .samples import filing, report

Open = Callable[[str | Path], SqlLedger]

ROW = "'2026-03-01T12:00:00.000000Z', 'mallory', 'k', NULL, X'00'"
REFUSED = [
    ("UPDATE entry SET actor = 'mallory' WHERE seq = 1", "an entry is never changed"),
    ("UPDATE OR REPLACE entry SET seq = 2 WHERE seq = 1", "an entry is never changed"),
    ("DELETE FROM entry WHERE seq = 3", "an entry is never deleted"),
    ("DELETE FROM entry", "an entry is never deleted"),
    ("INSERT OR REPLACE INTO entry VALUES (1, ROW, '', '')", "an entry must continue the chain"),
    ("REPLACE INTO entry SELECT seq, ROW, previous, hash FROM entry WHERE seq = 3", "an entry must continue"),
    ("INSERT INTO entry VALUES (4, ROW, '', '')", "an entry must continue the chain"),
    ("INSERT INTO entry SELECT 5, ROW, hash, '' FROM entry WHERE seq = 3", "an entry must continue the chain"),
    (
        "INSERT INTO entry VALUES (1, ROW, '', '') ON CONFLICT (seq) DO UPDATE SET actor = 'mallory'",
        "an entry must continue the chain",
    ),
    ("DELETE FROM head", "the head is never deleted"),
    ("UPDATE head SET seq = 2", "the head only advances"),
    ("UPDATE head SET seq = 4", "the head only advances"),
    ("INSERT OR REPLACE INTO head VALUES (1, 0, '', '')", "there is one head"),
]


@pytest.mark.parametrize(("statement", "why"), REFUSED)
@pytest.mark.parametrize("ours", [True, False], ids=["our connection", "a stranger's"])
def test_the_file_itself_refuses_any_change(
    opened: Open, copied: Path, statement: str, why: str, *, ours: bool
) -> None:
    ledger = opened(copied)
    ledger.append(filing(), actor="anna")
    before = list(ledger.rows())
    with attached(ledger, copied, ours=ours) as file, pytest.raises(sqlite3.IntegrityError, match=why):
        file.execute(statement.replace("ROW", ROW))
    assert list(ledger.rows()) == before
    assert verify(ledger) == []


@contextmanager
def attached(ledger: SqlLedger, path: Path, *, ours: bool) -> Iterator[sqlite3.Connection]:
    if not ours:
        with closing(sqlite3.connect(path)) as file:
            yield file
        return
    with closing(ledger._engine.raw_connection()) as pooled:
        found = pooled.driver_connection
        assert isinstance(found, sqlite3.Connection)
        yield found


def test_our_connections_fire_triggers_on_replacing(opened: Open, path: Path) -> None:
    # Without the guard on insertion this pragma alone would have to stop INSERT OR REPLACE.
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    with attached(ledger, path, ours=True) as file:
        file.execute("DROP TRIGGER entry_continues")
        with pytest.raises(sqlite3.IntegrityError, match="an entry is never deleted"):
            file.execute("INSERT OR REPLACE INTO entry VALUES (1, ROW, '', '')".replace("ROW", ROW))


def test_what_is_committed_is_on_the_disk(opened: Open, path: Path) -> None:
    with attached(opened(path), path, ours=True) as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert file.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_new_file_is_for_its_owner_alone(opened: Open, path: Path) -> None:
    opened(path).append(filing(), actor="anna")
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_a_ledger_is_one_file_when_nobody_has_it_open(path: Path) -> None:
    with closing(open_ledger(path)) as ledger:
        ledger.append(filing(), actor="anna")
    assert [file.name for file in path.parent.iterdir()] == ["letapis.db"]


def test_a_ledger_opens_again_as_it_was(opened: Open, path: Path) -> None:
    made = opened(path).append(filing(), actor="anna")
    again = opened(f"sqlite:///{path}")
    assert list(again.entries()) == list(made)
    assert again.place == str(path)


def test_an_empty_file_becomes_a_ledger(opened: Open, path: Path) -> None:
    path.touch()
    assert opened(path).head().seq == 0


def test_missing(path: Path) -> None:
    with pytest.raises(LedgerMissing, match=r"there is no ledger at .*letapis.db: give its place with --ledger"):
        open_ledger(path, create=False)
    assert not path.exists()


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE moz_places (id INTEGER)")


def other_application(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA application_id = 252006673")


def cut_short(path: Path) -> None:
    with closing(open_ledger(path)) as ledger:
        ledger.append([body for number in range(50) for body in filing(number)], actor="anna")
    path.write_bytes(path.read_bytes()[:8192])


UNREADABLE: list[tuple[Callable[[Path], object], str]] = [
    (Path.mkdir, "it is a directory"),
    (lambda path: path.write_text("Vitaly was detained."), "it is another kind of file, or damaged"),
    (lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(range(256)) * 16), "file is not a database"),
    (lambda path: path.write_bytes(b"SQL"), "it is another kind of file, or damaged"),
    (other_program, "it is the database of another program"),
    (other_application, "it is the database of another program"),
    (cut_short, "database disk image is malformed"),
]


@pytest.mark.parametrize(("make", "why"), UNREADABLE, ids=[why for _, why in UNREADABLE])
def test_unreadable(path: Path, make: Callable[[Path], object], why: str) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(LedgerUnreadable, match=f"letapis.db cannot be read as a ledger: {why}"):
        open_ledger(path)
    assert before is None or path.read_bytes() == before


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnreadable, match="there is no folder"):
        open_ledger(tmp_path / "nowhere" / "letapis.db")


def test_another_kind_of_place_is_told_without_its_password() -> None:
    with pytest.raises(
        LedgerUnreadable, match=r"mysql://db/x cannot be read .* no kind of ledger called mysql"
    ) as told:
        open_ledger("mysql://anna:secret@db/x")
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("place", ["sqlite://", "sqlite:///"])
def test_an_address_without_a_file_makes_none(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LedgerUnreadable, match="names no file"):
        open_ledger(place)
    assert list(tmp_path.iterdir()) == []


def test_newer(opened: Open, path: Path) -> None:
    opened(path).append(filing(), actor="anna")
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE ledger_version SET version_num = 'v9000'")
    before = path.read_bytes()
    with pytest.raises(LedgerNewer, match=r"written by a newer Letapis \(its version is v9000\).*update Letapis"):
        open_ledger(path)
    assert path.read_bytes() == before


def test_an_entry_of_a_newer_kind(opened: Open, path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DROP TRIGGER entry_stays")
        file.execute("UPDATE entry SET kind = 'statement_sung' WHERE seq = 3")
    with pytest.raises(LedgerNewer, match="its version is that of a statement_sung"):
        list(ledger.entries())


def test_locked(path: Path) -> None:
    with closing(open_ledger(path, wait=0.1)) as ledger, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerLocked, match=r"locked: somebody else has been writing for 0.1 seconds; nothing was"):
            ledger.append(filing(), actor="anna")
        assert ledger.head().seq == 0
        other.rollback()
        assert len(ledger.append(filing(), actor="anna")) == 3


def test_a_reader_does_not_stop_a_writer(path: Path) -> None:
    with closing(open_ledger(path, wait=0)) as ledger, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM entry").fetchall()
        assert len(ledger.append(filing(), actor="anna")) == 3


def test_full(path: Path) -> None:
    with closing(open_ledger(path)) as ledger:
        event.listen(ledger._engine, "connect", lambda made, _: made.execute("PRAGMA max_page_count = 30"))
        ledger._engine.dispose()
        numbers = count()
        with pytest.raises(LedgerFull, match=r"no room is left to write the ledger .*: nothing was filed; free some"):
            all(ledger.append(filing(number), actor="anna") for number in numbers)
        filed = next(numbers) - 1
        assert filed > 0
        assert ledger.head().seq == 3 * filed
        assert verify(ledger) == []
    with closing(open_ledger(path)) as ledger:
        assert len(ledger.append(filing(filed), actor="anna")) == 3
        assert verify(ledger) == []


class Told(sqlite3.Error):
    """An error of SQLite with a code."""

    def __init__(self, code: int) -> None:
        super().__init__("what SQLite said")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LedgerLocked),
        (sqlite3.SQLITE_READONLY_DIRECTORY, LedgerReadOnly),
        (sqlite3.SQLITE_IOERR_READ, LedgerUnreadable),
        (sqlite3.SQLITE_IOERR_WRITE, LedgerFull),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, LedgerUnreadable),
        (sqlite3.SQLITE_ERROR, LedgerUnreadable),
    ],
)
def test_what_sqlite_says_is_told_as_ours(code: int, kind: type[Exception]) -> None:
    assert isinstance(ledger_error(Told(code), Place("letapis.db", 1)), kind)


def test_a_subject_is_looked_up_without_reading_all(opened: Open, path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    asked: list[tuple[str, tuple[object, ...]]] = []
    with ledger.reading() as connection:
        event.listen(connection, "before_cursor_execute", lambda _c, _u, said, given, *_: asked.append((said, given)))
        assert [seq for _, seq in numbers(connection, [bundle(report().id)])] == [1, 2, 3]
        plans = [
            str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}", given).all())
            for said, given in (asked[0], asked[2])
        ]
    assert ["SEARCH bundle USING PRIMARY KEY" in plans[0], "SEARCH entry USING INTEGER PRIMARY KEY" in plans[1]] == [
        True,
        True,
    ]


@pytest.mark.parametrize("name", [":memory:", "a?b.db", "a%20b.db", "file:a.db"])
def test_a_ledger_is_a_file_whatever_it_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    for number in (1, 2):
        with closing(open_ledger(name)) as ledger:
            ledger.append(filing(number), actor="anna")
    with closing(open_ledger(name, create=False)) as ledger:
        assert ledger.head().seq == 6
    assert {file.name.removesuffix("-wal").removesuffix("-shm") for file in tmp_path.iterdir()} == {name}


def test_a_ledger_where_nobody_can_write_is_read_all_the_same(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one on a disc, or in a snapshot: it can be verified and backed up there."""
    folder = tmp_path / "a disc? 100%"
    folder.mkdir()
    with closing(open_ledger(folder / "letapis.db")) as ledger:
        ledger.append(filing(1), actor="anna")
    monkeypatch.setattr(sqlite, "is_fixed", lambda _: True)
    ledger = opened(folder / "letapis.db")
    assert verify(ledger) == []
    with pytest.raises(LedgerReadOnly):
        ledger.append(filing(2), actor="anna")
    assert [file.name for file in folder.iterdir()] == ["letapis.db"]
    assert backup(folder / "letapis.db", tmp_path / "b") == ledger.head()
