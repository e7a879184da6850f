"""Whoever writes past the program, straight into the file, is found out, and the entry is named."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest

from letapis.desk.errors import LedgerBroken, LedgerError
from letapis.ledger import MemoryLedger, SqlLedger, SqlRegister, backup, copy, restore, verify
from letapis.ledger.fresh import move
from letapis.ledger.readable import readable
from letapis.ledger.row import seal
from letapis.ledger.sqlite import TRIGGERS
from letapis.model import GENESIS, EntryWithdrawn, Issue, StatementReviewed, Verdict
from letapis.model.wire import canonical

from .samples import filing

Open = Callable[[str | Path], SqlLedger]
Tamper = Callable[[sqlite3.Connection], object]


def sql(*statements: str) -> Tamper:
    return lambda file: [file.execute(statement) for statement in statements]


def rewrite(seq: int, old: str, new: str) -> Tamper:
    """Change words in the body of an entry and give it the hash that fits."""

    def tamper(file: sqlite3.Connection) -> None:
        body = file.execute("SELECT body FROM entry WHERE seq = ?", (seq,)).fetchone()[0]
        changed = body.replace(old.encode(), new.encode())
        assert changed != body
        file.execute("UPDATE entry SET body = ? WHERE seq = ?", (changed, seq))
        reseal(file, seq)

    return tamper


def reseal(file: sqlite3.Connection, seq: int) -> str:
    columns = "recorded_at, actor, kind, body, previous"
    sealed = seal(seq, *file.execute(f"SELECT {columns} FROM entry WHERE seq = ?", (seq,)).fetchone())  # noqa: S608
    file.execute("UPDATE entry SET hash = ? WHERE seq = ?", (sealed, seq))
    return sealed


def rechain(start: int, change: Tamper) -> Tamper:
    """Make a change, then hash all anew from there on, the head too: what a careful forger does."""

    def tamper(file: sqlite3.Connection) -> None:
        change(file)
        previous = file.execute("SELECT hash FROM entry WHERE seq = ?", (start - 1,)).fetchone()[0]
        seqs = [seq for (seq,) in file.execute("SELECT seq FROM entry WHERE seq >= ? ORDER BY seq", (start,))]
        for seq in seqs:
            file.execute("UPDATE entry SET previous = ? WHERE seq = ?", (previous, seq))
            previous = reseal(file, seq)
        file.execute("UPDATE head SET hash = ?", (previous,))

    return tamper


def swap(left: int, right: int) -> Tamper:
    moves = [(left, -1), (right, left), (-1, right)]
    return lambda file: [file.execute("UPDATE entry SET seq = ? WHERE seq = ?", (to, of)) for of, to in moves]


def put_in(seq: int, previous: str) -> Tamper:
    """An entry of a stranger, well hashed."""

    def tamper(file: sqlite3.Connection) -> None:
        body = canonical({"mention": "mention:a", "name": "X", "language": "be"})
        row = (seq, "2026-03-01T12:00:01.000000Z", "mallory", "name_chosen", None, body, previous)
        file.execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?)", (*row, seal(*row[:4], body, previous)))

    return tamper


def last_hash(file: sqlite3.Connection) -> str:
    return str(file.execute("SELECT hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()[0])


# What was done to a ledger of six entries (two filings), and what is said of it.
TAMPERINGS: list[tuple[str, Tamper, list[str]]] = [
    (
        "a word of a report changed",
        sql("UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'teacher', 'drummer') AS BLOB) WHERE seq = 4"),
        [
            "Entry 4 files a report whose id is not that of its text.",
            "Entry 4 was changed: its hash is not that of what it says.",
            "Entry 5 has words at 10 to 21 that are not those of its report.",
            "Entry 5 has words at 10 to 34 that are not those of its report.",
        ],
    ),
    (
        "a word of a report changed, and its hash",
        rewrite(4, "state media", "other media"),
        [
            "Entry 4 files a report whose id is not that of its text.",
            "Entry 5 does not continue entry 4: one of them was changed, put in or moved, or is another's.",
            "Entry 5 has words at 62 to 73 that are not those of its report.",
            "Entry 6 has words at 62 to 73 that are not those of its report.",
        ],
    ),
    (
        "an event changed, all hashed anew",
        rechain(5, rewrite(5, '"event":"detained"', '"event":"remanded"')),
        ["Entry 5 holds a statement whose id is not that of its content."],
    ),
    (
        "an offset changed, all hashed anew",
        rechain(5, rewrite(5, '"start":10', '"start":11')),
        [
            "Entry 5 has words at 11 to 21 that are not those of its report.",
            "Entry 5 has words at 11 to 34 that are not those of its report.",
            "Entry 5 holds a statement whose id is not that of its content.",
        ],
    ),
    (
        "a statement moved to a report that is not there, all hashed anew",
        rechain(5, lambda file: rewrite(5, json.loads(body_of(file, 5))["report_id"], "sha256:" + "f" * 64)(file)),
        [
            "Entry 5 holds a statement of a report that was not filed before it.",
            "Entry 5 holds a statement whose id is not that of its content.",
        ],
    ),
    (
        "an actor changed",
        sql("UPDATE entry SET actor = 'bela' WHERE seq = 2"),
        ["Entry 2 was changed: its hash is not that of what it says."],
    ),
    (
        "a time changed",
        sql("UPDATE entry SET recorded_at = '2026-03-01T11:00:00.000000Z' WHERE seq = 3"),
        [
            "Entry 3 was changed: its hash is not that of what it says.",
            "Entry 3 was recorded before entry 2, which stands before it.",
        ],
    ),
    (
        "a kind changed",
        sql("UPDATE entry SET kind = 'report_lost' WHERE seq = 3"),
        [
            "Entry 3 is of a kind this Letapis does not know: 'report_lost'.",
            "Entry 3 was changed: its hash is not that of what it says.",
        ],
    ),
    (
        "a subject changed, so that a statement could be filed twice",
        sql("UPDATE entry SET subject = 'sha256:0' WHERE seq = 2"),
        ["Entry 2 is filed under a subject that is not its own."],
    ),
    (
        "a subject taken away",
        sql("UPDATE entry SET subject = NULL WHERE seq = 2"),
        ["Entry 2 is filed under a subject that is not its own."],
    ),
    (
        "a hash changed",
        sql("UPDATE entry SET hash = previous WHERE seq = 2"),
        [
            "Entry 2 was changed: its hash is not that of what it says.",
            "Entry 3 does not continue entry 2: one of them was changed, put in or moved, or is another's.",
        ],
    ),
    (
        "a link changed",
        sql("UPDATE entry SET previous = hash WHERE seq = 3"),
        [
            "Entry 3 does not continue entry 2: one of them was changed, put in or moved, or is another's.",
            "Entry 3 was changed: its hash is not that of what it says.",
        ],
    ),
    (
        "the first entry removed",
        sql("DELETE FROM entry WHERE seq = 1"),
        [
            "Entry 1 is missing.",
            "Entry 2 holds a statement of a report that was not filed before it.",
            "Entry 3 holds a statement of a report that was not filed before it.",
        ],
    ),
    ("an entry in the middle removed", sql("DELETE FROM entry WHERE seq = 3"), ["Entry 3 is missing."]),
    ("entries in the middle removed", sql("DELETE FROM entry WHERE seq IN (2, 3)"), ["Entries 2 to 3 are missing."]),
    (
        "an entry removed and the rest moved up",
        sql("DELETE FROM entry WHERE seq = 5", "UPDATE entry SET seq = 5 WHERE seq = 6"),
        [
            "Entry 5 does not continue entry 4: one of them was changed, put in or moved, or is another's.",
            "Entry 5 was changed: its hash is not that of what it says.",
            "Entry 6 is missing: 6 is noted as the last.",
        ],
    ),
    (
        "the last entries removed",
        sql("DELETE FROM entry WHERE seq > 4"),
        ["Entries 5 to 6 are missing: 6 is noted as the last."],
    ),
    (
        "all entries removed",
        sql("DELETE FROM entry"),
        ["Entries 1 to 6 are missing: 6 is noted as the last."],
    ),
    (
        "two entries swapped",
        swap(2, 3),
        [
            "Entry 2 does not continue entry 1: one of them was changed, put in or moved, or is another's.",
            "Entry 2 was changed: its hash is not that of what it says.",
            "Entry 3 does not continue entry 2: one of them was changed, put in or moved, or is another's.",
            "Entry 3 was changed: its hash is not that of what it says.",
            "Entry 4 does not continue entry 3: one of them was changed, put in or moved, or is another's.",
        ],
    ),
    (
        "an entry added at the end",
        lambda file: put_in(7, last_hash(file))(file),
        ["Entries were put in after 6, which is noted as the last."],
    ),
    (
        "an entry added far behind the end",
        put_in(9, GENESIS),
        ["Entries 7 to 8 are missing.", "Entries were put in after 6, which is noted as the last."],
    ),
    (
        "an entry put in before the first",
        put_in(0, GENESIS),
        ["Entry 0 was put in before the first."],
    ),
    (
        "the last entry replaced by a forged one",
        lambda file: [file.execute("DELETE FROM entry WHERE seq = 6"), put_in(6, last_hash(file))(file)],
        ["Entry 6 is not the one that is noted as the last."],
    ),
    ("the head set back", sql("UPDATE head SET seq = 5"), ["Entries were put in after 5, which is noted as the last."]),
    (
        "the head removed",
        sql("DELETE FROM head"),
        ["The note of which entry is the last is missing."],
    ),
    (
        "a body made text",
        sql("UPDATE entry SET body = CAST(body AS TEXT) WHERE seq = 6"),
        [
            "Entry 6 was changed: it holds values of another type.",
        ],
    ),
    (
        "a body that is no JSON",
        sql("UPDATE entry SET body = X'7B' WHERE seq = 6"),
        [
            "Entry 6 cannot be read: Expecting property name enclosed in double quotes: line 1 column 2 (char 1).",
            "Entry 6 was changed: its hash is not that of what it says.",
        ],
    ),
]


def body_of(file: sqlite3.Connection, seq: int) -> bytes:
    return bytes(file.execute("SELECT body FROM entry WHERE seq = ?", (seq,)).fetchone()[0])


def past_the_guards(copied: Path, tamper: Tamper) -> None:
    """Do it with the triggers dropped, and put back after."""
    with closing(sqlite3.connect(copied)) as file, file:
        guards = [made for (made,) in file.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
        for trigger in TRIGGERS:
            file.execute(f"DROP TRIGGER {trigger}")
        tamper(file)
        for guard in guards:
            file.execute(guard)


def filed(opened: Open, copied: Path) -> SqlLedger:
    ledger = opened(copied)
    ledger.append(filing(1), actor="anna")
    ledger.append(filing(2), actor="anna")
    return ledger


@pytest.mark.parametrize(("done", "tamper", "said"), TAMPERINGS, ids=[name for name, *_ in TAMPERINGS])
def test_tampering_is_found_and_the_entry_named(
    opened: Open, copied: Path, done: str, tamper: Tamper, said: list[str]
) -> None:
    ledger = filed(opened, copied)
    assert verify(ledger) == [], done
    past_the_guards(copied, tamper)
    assert sorted({issue.message for issue in verify(ledger)}) == said


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_guard_taken_away_is_missed(opened: Open, copied: Path, trigger: str) -> None:
    ledger = filed(opened, copied)
    with closing(sqlite3.connect(copied)) as file:
        file.execute(f"DROP TRIGGER {trigger}")
    said = f"The trigger {trigger}, which keeps entries from change, is gone."
    assert verify(ledger) == [Issue("guard-gone", said)]


def test_an_entry_that_would_not_be_found_is_told_and_mended(opened: Open, copied: Path) -> None:
    ledger = filed(opened, copied)
    with ledger.writing() as connection:
        move(connection)
    with closing(sqlite3.connect(copied)) as file, file:
        assert file.execute("SELECT first, last FROM bundle ORDER BY first").fetchall() == [(1, 3), (4, 6)]
        file.execute("DELETE FROM bundle WHERE first = 4")
    assert {issue.code for issue in verify(ledger)} == {"entry-unfound"}
    assert [issue.message.partition(" is ")[0] for issue in verify(ledger)] == ["Entry 4", "Entry 5", "Entry 6"]
    ledger.mend()
    assert verify(ledger) == []
    assert ledger.append(filing(2), actor="anna") == ()


def forge(file: sqlite3.Connection) -> None:
    """Everything from entry 4 on anew and consistent: the forgery that only a head noted elsewhere shows."""
    file.execute("DELETE FROM entry WHERE seq > 3")
    put_in(4, last_hash(file))(file)
    file.execute("UPDATE head SET (seq, hash, recorded_at) = (SELECT 4, hash, recorded_at FROM entry WHERE seq = 4)")


def test_a_head_noted_elsewhere_shows_a_perfect_forgery(opened: Open, copied: Path) -> None:
    ledger = filed(opened, copied)
    noted = ledger.head().hash
    assert verify(ledger, head=noted) == []
    past_the_guards(copied, forge)
    assert verify(ledger) == []
    assert [issue.code for issue in verify(ledger, head=noted)] == ["head-unknown"]


def test_an_older_head_still_proves_what_stood_before_it(opened: Open, copied: Path) -> None:
    ledger = opened(copied)
    heads = [ledger.head().hash]
    for number in range(3):
        ledger.append(filing(number), actor="anna")
        heads.append(ledger.head().hash)
    assert [verify(ledger, head=noted) for noted in heads] == [[]] * 4


def test_nothing_is_added_to_a_broken_chain(opened: Open, copied: Path) -> None:
    ledger = filed(opened, copied)
    past_the_guards(copied, sql("DELETE FROM entry WHERE seq = 6"))
    with pytest.raises(LedgerBroken, match="its last entry is 5, and 6 is noted as the last; `letapis verify` says"):
        ledger.append(filing(3), actor="anna")


def test_a_review_of_a_statement_that_is_not_there_is_found() -> None:
    ledger = MemoryLedger()
    ledger.append([StatementReviewed("sha256:none", Verdict.ACCEPT)], actor="anna")
    assert [issue.message for issue in verify(ledger)] == ["Entry 1 reviews a statement that was not filed before it."]


def test_very_many_findings_are_not_all_listed(opened: Open, copied: Path) -> None:
    ledger = opened(copied)
    ledger.append([*filing(), *(EntryWithdrawn(1, "again") for _ in range(1200))], actor="anna")
    past_the_guards(copied, sql("UPDATE entry SET actor = 'bela'"))
    found = verify(ledger)
    assert len(found) == 1001
    assert found[-1].message == "There are more findings than the first 1000, which stand here."


@pytest.mark.parametrize(("done", "tamper", "said"), TAMPERINGS, ids=[name for name, *_ in TAMPERINGS])
def test_whatever_was_done_to_it_a_ledger_is_read_or_refused_in_words(
    opened: Open, copied: Path, tmp_path: Path, done: str, tamper: Tamper, said: list[str]
) -> None:
    ledger = filed(opened, copied)
    past_the_guards(copied, tamper)
    with suppress(LedgerError):
        backup(copied, tmp_path / "backup")
        # What has a backup can be restored, with the head that was noted.
        assert restore(tmp_path / "backup", tmp_path / "restored.db") == ledger.kept_end().head, (done, said)
    with suppress(LedgerError):
        assert copy(copied, tmp_path / "copy.db") == ledger.kept_end().head, (done, said)
    with suppress(LedgerError):
        SqlRegister(ledger).rebuild()
    with suppress(LedgerError):
        SqlRegister(ledger).held(date(2020, 8, 1))


def test_what_the_program_itself_does_wrong_is_no_fault_of_the_ledger(opened: Open, path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(1), actor="anna")
    with pytest.raises(ValueError, match="ours"), readable(ledger):
        int("ours")


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        (sql("UPDATE entry SET body = CAST(body AS TEXT) WHERE seq = 2"), "ntry 2 .*of another type"),
        (
            sql("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"),
            "its last entry is .* is noted as the last",
        ),
        (sql("DELETE FROM head"), "which is the last is not noted any more"),
    ],
)
def test_what_is_not_whole_has_no_backup_and_no_copy(
    opened: Open, copied: Path, tmp_path: Path, tamper: Tamper, said: str
) -> None:
    filed(opened, copied)
    past_the_guards(copied, tamper)
    with pytest.raises(LedgerBroken, match=said):
        backup(copied, tmp_path / "backup")
    assert not (tmp_path / "backup").exists()
    with pytest.raises(LedgerBroken, match=said):
        copy(copied, tmp_path / "copy.db")
