"""An older ledger is brought up to date: on a copy first, step by step, and never half."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from letapis.desk.errors import LedgerNewer, MigrationFailed
from letapis.ledger import SqlLedger, sqlite, verify
from letapis.ledger.acquainted import MET
from letapis.ledger.failures import told
from letapis.ledger.migrating import SCRIPTS, migrate, version_of
from letapis.ledger.schema import LATEST, VERSION_TABLE, metadata

from .samples import filing

Open = Callable[[str | Path], SqlLedger]

STEP = '''"""A step of a Letapis to come."""

from alembic import op

revision = "{version}"
down_revision = "{before}"


def upgrade() -> None:
    op.execute("CREATE TABLE made_by_{version} (one INTEGER)")
    {more}
'''


def to_come(folder: Path, *steps: str) -> Path:
    """The migrations of a Letapis to come: ours, and steps of which only what they do is given."""
    scripts = folder / "scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    before = LATEST
    for number, more in enumerate(steps, 1):
        version = f"w{number}"
        (scripts / "versions" / f"{version}.py").write_text(STEP.format(version=version, before=before, more=more))
        before = version
    return scripts


def bring_up(ledger: SqlLedger, path: Path, scripts: Path) -> None:
    with told(ledger._place):
        sqlite.rehearse(ledger._engine, path, scripts)
        migrate(ledger._engine, str(path), lock=sqlite.claim, scripts=scripts)


def state(engine: Engine) -> tuple[str | None, set[str]]:
    """The version, and the tables made by steps to come."""
    with engine.connect() as connection:
        made = {name for name in inspect(connection).get_table_names() if name.startswith("made_by_")}
        return version_of(connection), made


def test_the_tables_are_those_the_program_sees(opened: Open, path: Path) -> None:
    with opened(path)._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, metadata) == []


def test_a_ledger_from_before_bundles_opens_and_knows_what_it_holds(opened: Open, path: Path) -> None:
    made = opened(path).append(filing(), actor="anna")
    with closing(sqlite3.connect(path)) as older:
        for table in (
            *(one.name for one in MET),
            "alike",
            "pairing_key",
            "sounding",
            "fresh",
            "filed_in",
            "shelf",
            "spelling_key",
            "spelling",
            "listed",
            "present",
            "fact",
            "taken",
        ):
            older.execute(f"DROP TABLE {table}")
        older.execute("ALTER TABLE projection DROP COLUMN shown")
        older.execute("DROP INDEX case_at_known_from")
        older.execute("DROP INDEX entry_said")
        older.execute("DROP TABLE bundle")
        older.execute("CREATE INDEX entry_subject ON entry (substr(subject, 8, 8)) WHERE subject IS NOT NULL")
        older.execute("UPDATE ledger_version SET version_num = 'v0004'")
        older.commit()
    ledger = opened(path)
    assert state(ledger._engine) == (LATEST, set())
    assert ledger.append(filing(), actor="anna") == ()
    assert list(ledger.entries()) == list(made)
    assert verify(ledger) == []
    assert runs_of(path) == [(1, 3)]


def runs_of(path: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(path)) as file:
        return file.execute("SELECT first, last FROM bundle ORDER BY first").fetchall()


def test_the_latest_version_is_the_last_of_the_migrations() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [LATEST]


def test_every_step_is_taken_and_no_entry_is_changed(opened: Open, path: Path, tmp_path: Path) -> None:
    ledger = opened(path)
    made = ledger.append(filing(), actor="anna")
    bring_up(ledger, path, to_come(tmp_path, "", ""))
    assert state(ledger._engine) == ("w2", {"made_by_w1", "made_by_w2"})
    assert list(ledger.entries()) == list(made)
    assert verify(ledger) == []
    assert sorted(found.name for found in tmp_path.iterdir() if "copy" in found.name) == []


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        ("raise OSError(28, 'No space left on device')", "No space left on device"),
        ("op.execute('CREATE TABLE entry (seq INTEGER)')", "table entry already exists"),
        (
            "op.execute('DROP TRIGGER entry_remains'); op.execute('DELETE FROM entry WHERE seq = 3')",
            "entries came out changed",
        ),
        (
            "op.execute('DROP TRIGGER entry_stays'); op.execute(\"UPDATE entry SET body = X'7B7D' WHERE seq = 3\")",
            "entries came out changed",
        ),
    ],
)
def test_what_fails_on_the_copy_never_touches_the_ledger(
    opened: Open, path: Path, tmp_path: Path, harm: str, why: str
) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    with pytest.raises(MigrationFailed, match=f"could not be brought up to date: .*{why}.*left as it was"):
        bring_up(ledger, path, to_come(tmp_path, "", harm))
    assert state(ledger._engine) == (LATEST, set())
    assert verify(ledger) == []
    assert sorted(found.name for found in tmp_path.iterdir() if "copy" in found.name) == []


def test_a_migration_that_broke_off_goes_on_from_there(opened: Open, path: Path, tmp_path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    broken = to_come(tmp_path / "first", "", "raise SystemExit('killed')")
    with pytest.raises(SystemExit):
        migrate(ledger._engine, str(path), lock=sqlite.claim, scripts=broken)
    assert state(ledger._engine) == ("w1", {"made_by_w1"})
    bring_up(ledger, path, to_come(tmp_path / "second", "", ""))
    assert state(ledger._engine) == ("w2", {"made_by_w1", "made_by_w2"})
    assert verify(ledger) == []


def test_a_copy_that_a_killed_process_left_is_taken_away(opened: Open, path: Path, tmp_path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    others = [f"{path.name}.copy-{process}-x" for process in (gone.pid, 10**30, os.getppid(), "mine")]
    for name in (*others, "another.db.copy-1-x"):
        (tmp_path / name).mkdir()
        (tmp_path / name / path.name).write_text("entries")
    bring_up(ledger, path, to_come(tmp_path, ""))
    left = {found.name for found in tmp_path.iterdir() if "copy" in found.name}
    assert left == {*others[2:], "another.db.copy-1-x"}


def test_an_older_letapis_refuses_what_a_newer_one_made(opened: Open, path: Path, tmp_path: Path) -> None:
    ledger = opened(path)
    ledger.append(filing(), actor="anna")
    bring_up(ledger, path, to_come(tmp_path, ""))
    with pytest.raises(LedgerNewer, match="its version is w1"):
        opened(path)


def test_a_file_whose_making_broke_off_is_made_whole(opened: Open, path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA journal_mode = WAL")
    assert opened(path).head().seq == 0
