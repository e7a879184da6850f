"""From a place as a user gives it to an open ledger, brought up to date."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.engine import URL

from letapis.desk.errors import LedgerMissing, LedgerUnreadable
from letapis.ledger import postgresql, sqlite
from letapis.ledger.failures import Place, told
from letapis.ledger.memory import utc_now
from letapis.ledger.migrating import is_behind, migrate, steps_ahead, version_of
from letapis.ledger.sql import SqlLedger

Clock = Callable[[], datetime]
WAIT = 10.0
"""How many seconds a writer waits for another before it gives up."""


def open_ledger(place: str | Path, *, create: bool = True, clock: Clock = utc_now, wait: float = WAIT) -> SqlLedger:
    """The ledger at `place`: a file (`letapis.db`, `sqlite:///letapis.db`) or a database (`postgresql://…`).

    A file that is not there yet is made, unless `create` is false. An older ledger is brought up to date. `clock` gives
    the time of new entries; `wait` is in seconds. A LedgerError says what stands in the way.
    """
    scheme, is_address, rest = str(place).partition("://")
    if not is_address:
        return _open_file(Path(place), create=create, clock=clock, wait=wait)
    if scheme == "sqlite" and rest.strip("/"):
        return _open_file(Path(rest.removeprefix("/")), create=create, clock=clock, wait=wait)
    if scheme in {"postgresql", "postgres", "postgresql+psycopg"}:
        return _open_database(postgresql.parse(str(place)), create=create, clock=clock, wait=wait)
    why = "it names no file" if scheme == "sqlite" else f"there is no kind of ledger called {scheme}"
    raise LedgerUnreadable(re.sub(r"//.*@", "//", str(place)), why)


def _open_file(path: Path, *, create: bool, clock: Clock, wait: float) -> SqlLedger:
    place = Place(str(path), wait)
    engine = sqlite.sqlite_engine(path, create=create, wait=wait)
    try:
        with told(place):
            _bring_file_up(engine, path, wait)
    except BaseException:
        engine.dispose()
        raise
    return SqlLedger(engine, place, clock=clock, guards=sqlite.guards)


def _bring_file_up(engine: Engine, path: Path, wait: float) -> None:
    with engine.connect() as connection:
        sqlite.examine(connection, str(path))
        if not is_behind(connection):
            return
        steps_ahead(connection, str(path))
    sqlite.write_ahead(engine, wait)
    sqlite.rehearse(engine, path)
    migrate(engine, str(path), lock=sqlite.claim)


def _open_database(url: URL, *, create: bool, clock: Clock, wait: float) -> SqlLedger:
    place = Place(postgresql.shown(url), wait)
    with told(place):
        role = _bring_database_up(postgresql.owners_engine(url, wait), place.name, create=create)
    return SqlLedger(postgresql.writers_engine(url, wait, role), place, clock=clock, guards=postgresql.guards)


def _bring_database_up(engine: Engine, place: str, *, create: bool) -> str | None:
    with engine.connect() as connection:
        postgresql.examine(connection, place)
        if not create and version_of(connection) is None:
            raise LedgerMissing(place)
        if not is_behind(connection):
            return postgresql.role_for(connection)
        steps_ahead(connection, place)
    postgresql.rehearse(engine, place)
    migrate(engine, place, lock=postgresql.lock)
    with engine.connect() as connection:
        return postgresql.role_for(connection)
