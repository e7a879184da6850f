"""How a ledger in one SQLite file is opened."""

import glob
import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

from letapis.desk.errors import LedgerMissing, LedgerReadOnly, LedgerUnreadable
from letapis.ledger.migrating import SCRIPTS, fingerprint, holds_entries, migrate, rehearsed
from letapis.ledger.schema import APPLICATION_ID
from letapis.model import Issue

MAGIC = b"SQLite format 3\x00"
PRAGMAS: tuple[str, ...] = (
    "PRAGMA recursive_triggers = ON",  # or INSERT OR REPLACE slips past the trigger on deletion
    "PRAGMA synchronous = FULL",  # what was committed outlives a power cut, in WAL mode too
    "PRAGMA trusted_schema = OFF",  # a file from elsewhere cannot call functions by its schema
    "PRAGMA cell_size_check = ON",  # damage is told early
    "PRAGMA cache_size = -32768",  # 32 MiB; the index of subjects is read at random places
    "PRAGMA wal_autocheckpoint = 4000",  # 16 MB: a page of that index is written back once, not once for each batch
)
TRIGGERS = ("entry_continues", "entry_stays", "entry_remains", "head_alone", "head_advances", "head_remains")


def sqlite_engine(path: Path, *, create: bool, wait: float) -> Engine:
    """An engine on the file at `path`, made with permissions for its owner alone where it is new and may be made.

    `wait` is how many seconds a writer waits for another. LedgerMissing, LedgerUnreadable or LedgerReadOnly say what
    stands in the way.
    """
    _look(path, create=create)
    engine = create_engine(_address(path), connect_args={"timeout": wait, "isolation_level": None})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _address(path: Path) -> URL:
    """The file for SQLAlchemy.

    The path is whole, else `:memory:` would be no file, and what is filed there gone with the process. Where nothing
    can be written, SQLite is told that nobody else writes either: it would want to note there who reads.
    """
    file = str(path.absolute())
    if not is_fixed(path):
        return URL.create("sqlite+pysqlite", database=file)
    fixed = {"mode": "ro", "immutable": "1", "uri": "true"}
    return URL.create("sqlite+pysqlite", database=f"file:{quote(file)}", query=fixed)


def is_fixed(path: Path) -> bool:
    """Whether a file lies where nobody can write, as on a disc or in a snapshot, and holds all that was filed in it."""
    if not hasattr(os, "statvfs") or not path.exists() or not os.statvfs(path).f_flag & os.ST_RDONLY:
        return False
    log = path.with_name(f"{path.name}-wal")
    return not log.exists() or log.stat().st_size == 0


def claim(connection: Connection) -> None:
    """Mark a file as ours; the first thing in the transaction of a migration."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def examine(connection: Connection, place: str) -> None:
    """LedgerUnreadable for the database of another program."""
    found = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if found != APPLICATION_ID and (found or tables):
        raise LedgerUnreadable(place, "it is the database of another program")


def write_ahead(engine: Engine, wait: float) -> None:
    """Switch a file to write-ahead logging for good, so that readers and a writer never wait for each other.

    SQLite does not wait for its turn here as it does elsewhere, so this does.
    """
    until = time.monotonic() + wait
    raw = engine.raw_connection()
    try:
        while True:
            try:
                raw.driver_connection.execute("PRAGMA journal_mode = WAL")  # type: ignore[union-attr]
            except sqlite3.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)
            else:
                return
    finally:
        raw.close()


def rehearse(engine: Engine, path: Path, scripts: Path = SCRIPTS) -> None:
    """Migrate a copy that lies beside the ledger, and take it away again, with those that killed processes left."""
    _sweep(path)
    with engine.connect() as connection:
        if not holds_entries(connection):
            return
    with tempfile.TemporaryDirectory(prefix=f"{path.name}.copy-{os.getpid()}-", dir=path.parent) as folder:
        copy = Path(folder) / path.name
        snapshot(engine, copy)
        rehearsed(str(path), _printed(copy), lambda: _migrate_copy(copy, scripts))


def _sweep(path: Path) -> None:
    for left in path.parent.glob(f"{glob.escape(path.name)}.copy-*-*"):
        process = left.name.removeprefix(f"{path.name}.copy-").partition("-")[0]
        if process.isdigit() and not _runs(int(process)):
            shutil.rmtree(left, ignore_errors=True)


def _runs(process: int) -> bool:
    """Whether a process may still be running."""
    if os.name != "posix":
        return True  # elsewhere a signal of 0 is none
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def snapshot(engine: Engine, copy: Path) -> None:
    """A copy of the file as it stands, whatever is being written."""
    raw = engine.raw_connection()
    try:
        with closing(sqlite3.connect(copy)) as target:
            raw.driver_connection.backup(target)  # type: ignore[union-attr]
    finally:
        raw.close()


def guards(connection: Connection) -> list[Issue]:
    """What SQLite itself finds wrong with the file, and the triggers that are gone from it."""
    checks = [str(found) for (found,) in connection.exec_driver_sql("PRAGMA quick_check(10)") if found != "ok"]
    damage = [Issue("file-damaged", f"SQLite says of the file: {found}.") for found in checks]
    there = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    gone = [Issue("guard-gone", f"The trigger {name}, which keeps entries from change, is gone.") for name in TRIGGERS]
    return damage + [issue for issue, name in zip(gone, TRIGGERS, strict=True) if name not in there]


def _migrate_copy(copy: Path, scripts: Path) -> str:
    engine = sqlite_engine(copy, create=False, wait=0)
    try:
        migrate(engine, str(copy), lock=claim, scripts=scripts)
    finally:
        engine.dispose()
    return _printed(copy)


def _printed(copy: Path) -> str:
    engine = sqlite_engine(copy, create=False, wait=0)
    try:
        with engine.connect() as connection:
            return fingerprint(connection)
    finally:
        engine.dispose()


def _look(path: Path, *, create: bool) -> None:
    place = str(path)
    if path.is_dir():
        raise LedgerUnreadable(place, "it is a directory")
    if not path.exists():
        if not create:
            raise LedgerMissing(place)
        _make(path)
    try:
        with path.open("rb") as file:
            start = file.read(len(MAGIC))
    except OSError as error:
        raise LedgerUnreadable(place, error.strerror or str(error)) from error
    if start not in {b"", MAGIC}:
        raise LedgerUnreadable(place, "it is another kind of file, or damaged")


def _make(path: Path) -> None:
    if not path.parent.is_dir():
        raise LedgerUnreadable(str(path), f"there is no folder {path.parent}")
    try:
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise LedgerReadOnly(str(path), error.strerror or str(error)) from error


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("letapis_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
