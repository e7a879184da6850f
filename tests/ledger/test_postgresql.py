"""A ledger on a server: what guards it, whom the program works as, and what is said when it cannot be reached."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL
from sqlalchemy import text

from letapis.desk.errors import (
    LedgerError,
    LedgerFull,
    LedgerLocked,
    LedgerMissing,
    LedgerNewer,
    LedgerReadOnly,
    LedgerUnreachable,
    LedgerUnreadable,
    MigrationFailed,
)
from letapis.ledger import SqlLedger, open_ledger, postgresql, verify
from letapis.ledger.failures import Place, ledger_error
from letapis.ledger.migrating import migrate
from letapis.ledger.schema import LATEST

from .samples import filing
from .test_migrating import state, to_come
from .test_writers import answer, check_many, start

Open = Callable[[str | Path], SqlLedger]

ROW = "'2026-03-01T12:00:00.000000Z', 'mallory', 'k', NULL, '\\x00'::bytea"
REFUSED = [
    ("UPDATE entry SET actor = 'mallory' WHERE seq = 1", "an entry is never changed"),
    ("UPDATE entry SET actor = 'mallory' WHERE seq = 999", "an entry is never changed"),
    ("DELETE FROM entry WHERE seq = 3", "an entry is never deleted"),
    ("TRUNCATE entry", "entries are never deleted"),
    ("TRUNCATE entry, head", "never deleted"),
    ("INSERT INTO entry VALUES (4, ROW, '', '')", "an entry must continue the chain"),
    ("INSERT INTO entry SELECT 5, ROW, hash, '' FROM entry WHERE seq = 3", "an entry must continue the chain"),
    ("INSERT INTO entry VALUES (1, ROW, '', '') ON CONFLICT (seq) DO UPDATE SET actor = 'm'", "an entry"),
    (
        "MERGE INTO entry USING (SELECT 1 AS one) AS new ON seq = one WHEN MATCHED THEN UPDATE SET actor = 'm'",
        "an entry is never changed",
    ),
    (
        "MERGE INTO entry USING (SELECT 1 AS one) AS new ON seq = one WHEN MATCHED THEN DELETE",
        "an entry is never deleted",
    ),
    ("DELETE FROM head", "the head is never deleted"),
    ("TRUNCATE head", "the head is never deleted"),
    ("UPDATE head SET seq = 2", "the head only advances"),
    ("UPDATE head SET seq = 4", "the head only advances"),
    ("INSERT INTO head VALUES (1, 0, '', '')", "there is one head"),
]


@pytest.mark.parametrize(("statement", "why"), REFUSED)
def test_the_database_itself_refuses_any_change_even_by_its_owner(
    opened: Open, wiped: str, statement: str, why: str
) -> None:
    ledger = opened(wiped)
    made = ledger.append(filing(), actor="anna")
    with psycopg.connect(wiped) as owner, pytest.raises(psycopg.Error, match=why):
        owner.execute(SQL(statement.replace("ROW", ROW)))
    assert list(ledger.entries()) == list(made)
    assert verify(ledger) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET actor = 'mallory'",
        "DELETE FROM entry",
        "TRUNCATE entry",
        "DELETE FROM head",
        "INSERT INTO head VALUES (1, 0, '', '')",
        "UPDATE ledger_version SET version_num = ''",
        "ALTER TABLE entry DISABLE TRIGGER ALL",
        "DROP TRIGGER entry_stays ON entry",
        "DROP TABLE entry",
    ],
)
def test_the_program_works_as_one_who_may_only_add(opened: Open, wiped: str, statement: str) -> None:
    ledger = opened(wiped)
    ledger.append(filing(), actor="anna")
    with (
        pytest.raises(LedgerReadOnly, match=r"cannot be written: (permission denied|must be owner)"),
        ledger.reading() as it,
    ):
        it.execute(text(statement))
    assert verify(ledger) == []


@pytest.mark.parametrize("trigger", postgresql.TRIGGERS)
def test_a_guard_switched_off_is_missed(opened: Open, wiped: str, trigger: str) -> None:
    ledger = opened(wiped)
    table = trigger.partition("_")[0]
    with psycopg.connect(wiped) as owner:
        owner.execute(SQL(f"ALTER TABLE {table} DISABLE TRIGGER {trigger}"))
    found = verify(ledger)
    with psycopg.connect(wiped) as owner:
        owner.execute(SQL(f"ALTER TABLE {table} ENABLE TRIGGER {trigger}"))
    assert [issue.message for issue in found] == [f"The trigger {trigger}, which keeps entries from change, is gone."]


def test_tampering_is_found(opened: Open, wiped: str) -> None:
    ledger = opened(wiped)
    ledger.append(filing(), actor="anna")
    with psycopg.connect(wiped) as owner:
        owner.execute("ALTER TABLE entry DISABLE TRIGGER ALL")
        owner.execute("UPDATE entry SET actor = 'bela' WHERE seq = 2")
        owner.execute("DELETE FROM entry WHERE seq = 3")
        owner.execute("ALTER TABLE entry ENABLE TRIGGER ALL")
    assert [issue.message for issue in verify(ledger)] == [
        "Entry 2 was changed: its hash is not that of what it says.",
        "Entry 3 is missing: 3 is noted as the last.",
    ]


def test_eight_processes_write_to_one_database_and_begin_it(database: str) -> None:
    check_many(database, writers=8, reports=10)


def test_writers_killed_lose_nothing(database: str) -> None:
    open_ledger(database).close()
    told = answer(start("kill", database, 20))
    assert (told["lost"], told["findings"]) == ([], [])
    assert told["filed"] > 20


def test_locked(opened: Open, wiped: str) -> None:
    opened(wiped)
    ledger = open_ledger(wiped, wait=0.1)
    with psycopg.connect(wiped) as other:
        other.execute("SELECT * FROM head FOR UPDATE")
        with pytest.raises(LedgerLocked, match=r"locked: somebody else has been writing for 0.1 seconds"):
            ledger.append(filing(), actor="anna")
    assert len(ledger.append(filing(), actor="anna")) == 3
    ledger.close()


def test_a_database_without_a_ledger_is_left_alone(database: str) -> None:
    with pytest.raises(LedgerMissing):
        open_ledger(database, create=False)


def test_newer(opened: Open, database: str) -> None:
    opened(database)
    with psycopg.connect(database) as owner:
        owner.execute("UPDATE ledger_version SET version_num = 'v9000'")
    with pytest.raises(LedgerNewer, match="its version is v9000"):
        open_ledger(database)


def test_a_ledger_from_before_bundles_opens_and_knows_what_it_holds(opened: Open, database: str) -> None:
    opened(database).append(filing(), actor="anna")
    with psycopg.connect(database) as owner:
        owner.execute(
            "DROP TABLE alike, pairing_key, sounding, filed_in, shelf, spelling, spelling_key, listed, present, fact; "
            "DROP TABLE taken; "
            "ALTER TABLE projection DROP COLUMN shown; DROP INDEX entry_said"
        )
        owner.execute(
            "DROP INDEX case_at_known_from; DROP TABLE bundle, fresh, met_pair, met_mention, met_key, met_name, met"
        )
        owner.execute("CREATE INDEX entry_subject ON entry (substr(subject, 8, 8)) WHERE subject IS NOT NULL")
        owner.execute("UPDATE ledger_version SET version_num = 'v0004'")
    assert opened(database).append(filing(), actor="anna") == ()


def test_a_migration_is_tried_and_rolled_back_first(opened: Open, database: str, tmp_path: Path) -> None:
    ledger = opened(database)
    made = ledger.append(filing(), actor="anna")
    engine = postgresql.owners_engine(postgresql.parse(database), 1)
    harm = "op.execute('ALTER TABLE entry DISABLE TRIGGER ALL'); op.execute('DELETE FROM entry WHERE seq = 3')"
    with pytest.raises(MigrationFailed, match="entries came out changed"):
        postgresql.rehearse(engine, "here", to_come(tmp_path / "bad", "", harm))
    assert state(engine) == (LATEST, set())
    good = to_come(tmp_path / "good", "", "")
    postgresql.rehearse(engine, "here", good)
    assert state(engine) == (LATEST, set())
    migrate(engine, "here", lock=postgresql.lock, scripts=good)
    assert state(engine) == ("w2", {"made_by_w1", "made_by_w2"})
    assert list(ledger.entries()) == list(made)


def test_a_migration_that_broke_off_goes_on_from_there(opened: Open, database: str, tmp_path: Path) -> None:
    ledger = opened(database)
    made = ledger.append(filing(), actor="anna")
    engine = postgresql.owners_engine(postgresql.parse(database), 1)
    with pytest.raises(SystemExit):
        migrate(
            engine, "here", lock=postgresql.lock, scripts=to_come(tmp_path / "first", "", "raise SystemExit('killed')")
        )
    assert state(engine) == ("w1", {"made_by_w1"})
    scripts = to_come(tmp_path / "second", "", "")
    postgresql.rehearse(engine, "here", scripts)
    migrate(engine, "here", lock=postgresql.lock, scripts=scripts)
    assert state(engine) == ("w2", {"made_by_w1", "made_by_w2"})
    assert list(ledger.entries()) == list(made)
    assert verify(ledger) == []


@pytest.mark.parametrize(
    ("place", "kind", "said"),
    [
        ("postgresql://anna:secret@127.0.0.1:1/x", LedgerUnreachable, "postgresql://anna@127.0.0.1:1/x cannot be"),
        ("postgres://anna:secret@127.0.0.1:1/x", LedgerUnreachable, "postgresql://anna@127.0.0.1:1/x cannot be"),
        ("postgresql://anna:secret@host:port/x", LedgerUnreadable, "is not of the form postgresql://user@host/name"),
    ],
)
def test_unreachable_is_told_without_the_password(place: str, kind: type[LedgerError], said: str) -> None:
    with pytest.raises(kind, match=said) as told:
        open_ledger(place, wait=1)
    assert "secret" not in str(told.value)


class Told(psycopg.Error):
    """An error of the server with a state."""

    def __init__(self, state: str | None) -> None:
        super().__init__("what the server said")
        self.sqlstate = state


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", LedgerFull),
        ("53300", LedgerUnreachable),
        ("57P03", LedgerUnreachable),
        ("28P01", LedgerUnreachable),
        ("40P01", LedgerLocked),
        ("25006", LedgerReadOnly),
        ("XX001", LedgerUnreadable),
        ("42P01", LedgerUnreadable),
        (None, LedgerUnreachable),
    ],
)
def test_what_the_server_says_is_told_as_ours(state: str | None, kind: type[LedgerError]) -> None:
    assert isinstance(ledger_error(Told(state), Place("postgresql://host/x", 1)), kind)
