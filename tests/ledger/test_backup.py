"""A ledger comes back from its backup as it was, from any kind of database into any; a damaged one is refused whole."""

import gzip
import json
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from letapis.desk.errors import (
    BackupDamaged,
    BackupUnwritten,
    LedgerBroken,
    LedgerDiverged,
    LedgerMissing,
    LedgerOccupied,
    LedgerUnreadable,
)
from letapis.ledger import SqlLedger, backup, copy, open_ledger, restore, verify
from letapis.model import Report, ReportFiled

from .samples import filing

backing = import_module("letapis.ledger.backup")  # the package has a function of that name
Open = Callable[[str | Path], SqlLedger]
ODD = ReportFiled(Report("NUL \x00, half \ud83d\ude00, \u2028, line\nbreak", outlet="Радыё"))
MANY = [body for number in range(300) for body in filing(number)]


@pytest.fixture
def filed(opened: Open, path: Path) -> SqlLedger:
    ledger = opened(path)
    ledger.append([*MANY, ODD], actor="anna")
    ledger.append(filing(999), actor="bela")
    return ledger


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_restored_ledger_is_the_same(
    opened: Open, filed: SqlLedger, path: Path, tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    target = str(tmp_path / "other.db") if kind == "sqlite" else request.getfixturevalue("database")
    file = tmp_path / "letapis.backup"
    assert backup(path, file) == filed.head()
    assert restore(file, target) == filed.head()
    restored = opened(target)
    assert list(restored.rows()) == list(filed.rows())
    assert verify(restored, head=filed.head().hash) == []
    again = tmp_path / "again.backup"
    backup(target, again)
    assert again.read_bytes() == file.read_bytes()
    assert len(restored.append(filing(1000), actor="anna")) == 3
    assert restored.append(filing(999), actor="anna") == ()


def test_an_empty_ledger_has_a_backup_too(opened: Open, path: Path, tmp_path: Path) -> None:
    opened(path)
    backup(path, tmp_path / "b")
    assert restore(tmp_path / "b", tmp_path / "other.db").seq == 0


def test_a_backup_is_for_its_owner_alone_and_lies_alone(filed: SqlLedger, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    backup(filed.place, folder / "one")
    assert [(file.name, stat.S_IMODE(file.stat().st_mode)) for file in folder.iterdir()] == [("one", 0o600)]


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def lines(change: Callable[[list[bytes]], list[bytes]]) -> Callable[[bytes], bytes]:
    return lambda data: gzip.compress(b"".join(change(gzip.decompress(data).splitlines(keepends=True))))


DAMAGES: list[tuple[str, Callable[[bytes], bytes], str]] = [
    ("cut short", cut, "ended before"),
    ("a bit flipped", flip, ""),
    ("empty", lambda _: b"", "it does not begin as one"),
    ("another file", lambda _: b"Vitaly was detained.", "Not a gzipped file"),
    ("another gzip", lambda _: gzip.compress(b"{}"), "it does not begin as one"),
    ("of a later form", lines(lambda all_: [all_[0].replace(b"1", b"2"), *all_[1:]]), "it does not begin as one"),
    ("the last line missing", lines(lambda all_: all_[:-1]), "its last line is missing"),
    ("the last entry missing", lines(lambda all_: [*all_[:-2], all_[-1]]), "its checksum is not that of its lines"),
    ("an entry missing", lines(lambda all_: [*all_[:5], *all_[6:]]), "entry 6 does not continue the chain"),
    ("two swapped", lines(lambda all_: [*all_[:5], all_[6], all_[5], *all_[7:]]), "entry 6 does not continue"),
    ("a word changed", lines(lambda all_: [line.replace(b"Homiel", b"Brest") for line in all_]), "entry 1 does not"),
    ("a line that is no JSON", lines(lambda all_: [all_[0], b"{\n", *all_[1:]]), "its line 2 cannot be read"),
    ("a line nested deeply", lines(lambda all_: [all_[0], b"[" * 200_000 + b"\n", *all_[1:]]), "its line 2 cannot be"),
    ("a line of another shape", lines(lambda all_: [all_[0], b"[]\n", *all_[1:]]), "its line 2 cannot be read"),
]


@pytest.mark.parametrize(("damage", "said"), [row[1:] for row in DAMAGES], ids=[name for name, *_ in DAMAGES])
def test_a_damaged_backup_restores_nothing(
    filed: SqlLedger, tmp_path: Path, damage: Callable[[bytes], bytes], said: str
) -> None:
    file, target = tmp_path / "b", tmp_path / "other.db"
    backup(filed.place, file)
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(BackupDamaged, match=f"is no whole backup: .*{said}.*; nothing was restored"):
        restore(file, target)
    assert sorted(found.name for found in tmp_path.glob("other*")) == []


def test_an_interrupted_restore_leaves_nothing(
    filed: SqlLedger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    backup(filed.place, tmp_path / "b")
    monkeypatch.setattr(backing, "_read", interrupted)
    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path / "b", tmp_path / "other.db")
    assert sorted(found.name for found in tmp_path.glob("other*")) == []


def test_a_ledger_that_somebody_began_there_meanwhile_stays(
    filed: SqlLedger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is there is looked at before the ledger is opened, which takes a while."""
    target, real = tmp_path / "other.db", open_ledger

    def meanwhile(place: Path) -> SqlLedger:
        with closing(real(place)) as another:
            another.append(filing(7), actor="bela")
        return real(place)

    backup(filed.place, tmp_path / "b")
    monkeypatch.setattr(backing, "open_ledger", meanwhile)
    with pytest.raises(LedgerOccupied):
        restore(tmp_path / "b", target)
    with closing(real(target, create=False)) as there:
        assert there.head().seq == 3


def test_a_line_that_fills_the_memory_is_not_read(
    filed: SqlLedger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Packed, a line of any length takes next to nothing."""
    file = tmp_path / "b"
    backup(filed.place, file)
    monkeypatch.setattr(backing, "LONGEST_LINE", 100_000)
    restore(file, tmp_path / "whole.db")
    first, rest = gzip.decompress(file.read_bytes()).split(b"\n", 1)
    file.write_bytes(gzip.compress(first + b"\n" + b" " * 100_000 + rest))
    with pytest.raises(BackupDamaged, match="it has a line of more than 100,000 bytes"):
        restore(file, tmp_path / "other.db")


def test_nothing_is_written_over(filed: SqlLedger, opened: Open, tmp_path: Path) -> None:
    file, target = tmp_path / "b", tmp_path / "other.db"
    backup(filed.place, file)
    with pytest.raises(LedgerOccupied, match="left as it was"):
        backup(filed.place, file)
    made = opened(target).append(filing(7), actor="anna")
    with pytest.raises(LedgerOccupied, match="left as it was"):
        restore(file, target)
    assert list(opened(target).entries()) == list(made)


def test_what_is_not_there_has_no_backup(tmp_path: Path) -> None:
    with pytest.raises(LedgerMissing):
        backup(tmp_path / "none.db", tmp_path / "b")
    with pytest.raises(BackupDamaged, match="there is no such file"):
        restore(tmp_path / "b", tmp_path / "other.db")
    assert list(tmp_path.iterdir()) == []


def test_a_backup_that_cannot_be_written_leaves_nothing(filed: SqlLedger, tmp_path: Path) -> None:
    with pytest.raises(BackupUnwritten, match="was not written: No such file or directory"):
        backup(filed.place, tmp_path / "nowhere" / "b")
    with pytest.raises(LedgerUnreadable, match="there is no folder"):
        restore(tmp_path / "b", tmp_path / "nowhere" / "other.db")


def break_chain(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DROP TRIGGER entry_stays")
        file.execute("UPDATE entry SET actor = 'mallory' WHERE seq = 5")


def test_a_broken_chain_is_neither_backed_up_nor_copied(filed: SqlLedger, path: Path, tmp_path: Path) -> None:
    break_chain(path)
    with pytest.raises(LedgerBroken, match="entry 5 does not continue the chain; `letapis verify` says where"):
        backup(path, tmp_path / "b")
    with pytest.raises(LedgerBroken, match="entry 5 does not continue the chain"):
        copy(path, tmp_path / "other.db")
    assert not (tmp_path / "b").exists()
    assert filed.head().seq == 904


def test_a_copy_to_a_server_and_back_has_the_same_head(
    opened: Open, filed: SqlLedger, database: str, tmp_path: Path
) -> None:
    back = tmp_path / "back.db"
    assert copy(filed.place, database) == filed.head()
    assert copy(database, back) == filed.head()
    assert list(opened(back).rows()) == list(filed.rows())
    assert verify(opened(database)) == verify(opened(back)) == []


def test_a_copy_is_continued(opened: Open, filed: SqlLedger, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    copy(filed.place, other)
    filed.append(filing(2000), actor="anna")
    assert copy(filed.place, other) == filed.head()
    assert copy(filed.place, other) == filed.head()
    assert list(opened(other).rows()) == list(filed.rows())


def test_a_ledger_with_another_history_is_not_continued(opened: Open, filed: SqlLedger, tmp_path: Path) -> None:
    other = opened(tmp_path / "other.db")
    made = other.append(filing(5), actor="mallory")
    with pytest.raises(LedgerDiverged, match="they differ from entry 1 on; copy to an empty place"):
        copy(filed.place, other.place)
    assert list(other.entries()) == list(made)


def test_a_ledger_that_is_ahead_is_not_taken_back(opened: Open, filed: SqlLedger, tmp_path: Path) -> None:
    other = opened(tmp_path / "other.db")
    copy(filed.place, other.place)
    other.append(filing(2000), actor="anna")
    with pytest.raises(LedgerDiverged, match="they differ from entry 905 on"):
        copy(filed.place, other.place)


def test_the_first_line_says_what_it_is(filed: SqlLedger, tmp_path: Path) -> None:
    backup(filed.place, tmp_path / "b")
    with gzip.open(tmp_path / "b") as packed:
        first, *_, last = packed.read().splitlines()
    assert json.loads(first) == {"format": "letapis-backup", "version": 1}
    assert json.loads(last)["entries"] == 904
    assert json.loads(last)["head"] == filed.head().hash


def test_a_restored_file_opens(filed: SqlLedger, tmp_path: Path) -> None:
    backup(filed.place, tmp_path / "b")
    restore(tmp_path / "b", tmp_path / "other.db")
    with closing(open_ledger(tmp_path / "other.db", create=False)) as again:
        assert again.head() == filed.head()
