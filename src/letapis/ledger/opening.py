"""From a place as a user gives it to an open ledger, brought up to date."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from letapis.desk.errors import LedgerUnreadable
from letapis.ledger import sqlite
from letapis.ledger.failures import Place, told
from letapis.ledger.memory import utc_now
from letapis.ledger.migrating import is_behind, migrate, steps_ahead
from letapis.ledger.sql import SqlLedger

WAIT = 10.0
"""How many seconds a writer waits for another before it gives up."""


def open_ledger(
    place: str | Path, *, create: bool = True, clock: Callable[[], datetime] = utc_now, wait: float = WAIT
) -> SqlLedger:
    """The ledger at `place`: a file (`letapis.db`, `sqlite:///letapis.db`) or a database (`postgresql://…`).

    A file that is not there yet is made, unless `create` is false. An older ledger is brought up to date. `clock` gives
    the time of new entries; `wait` is in seconds. A LedgerError says what stands in the way.
    """
    scheme, _, rest = str(place).partition("://")
    if not rest:
        return _open_file(Path(place), create=create, clock=clock, wait=wait)
    if scheme == "sqlite":
        return _open_file(Path(rest.removeprefix("/")), create=create, clock=clock, wait=wait)
    raise LedgerUnreadable(re.sub(r"//[^@/]*@", "//", str(place)), f"there is no kind of ledger called {scheme}")


def _open_file(path: Path, *, create: bool, clock: Callable[[], datetime], wait: float) -> SqlLedger:
    place = Place(str(path), wait)
    engine = sqlite.sqlite_engine(path, create=create, wait=wait)
    try:
        with told(place):
            _bring_up(engine, path, wait)
    except BaseException:
        engine.dispose()
        raise
    return SqlLedger(engine, place, clock=clock, guards=sqlite.guards)


def _bring_up(engine: Engine, path: Path, wait: float) -> None:
    with engine.connect() as connection:
        sqlite.examine(connection, str(path))
        if not is_behind(connection):
            return
        steps_ahead(connection, str(path))
    sqlite.write_ahead(engine, wait)
    sqlite.rehearse(engine, path)
    migrate(engine, str(path), lock=sqlite.claim)
