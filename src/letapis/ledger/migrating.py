"""Bring a ledger to the version that this Letapis writes.

Each step is one transaction: a process killed between two leaves the ledger at the version reached, and the next
opening goes on from there. A ledger that holds entries is migrated in a copy first (`rehearsed`).
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, select, text

from letapis.desk.errors import LedgerNewer, MigrationFailed
from letapis.ledger.schema import LATEST, VERSION_TABLE, entry

SCRIPTS = Path(__file__).parent / "migrations"
Lock = Callable[[Connection], None]
"""What stands first in the transaction of a step: the lock that other openers wait for."""


def version_of(connection: Connection) -> str | None:
    """The version of the ledger; None where there are no tables of a ledger yet."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one_or_none()  # noqa: S608
    return str(found) if found is not None else None


def is_behind(connection: Connection) -> bool:
    """Whether the version is not the latest; asks the database only, for Alembic costs half a second."""
    return version_of(connection) != LATEST


def steps_ahead(connection: Connection, place: str, scripts: Path = SCRIPTS) -> list[str]:
    """The versions still to be reached, in order. LedgerNewer for a version that this Letapis does not know."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see is_behind

    steps = [script.revision for script in ScriptDirectory(str(scripts)).walk_revisions()][::-1]
    version = version_of(connection)
    if version is None:
        return steps
    if version not in steps:
        raise LedgerNewer(place, version)
    return steps[steps.index(version) + 1 :]


def migrate(engine: Engine, place: str, *, lock: Lock, scripts: Path = SCRIPTS) -> None:
    """Take every step that is missing, each in a transaction of its own."""
    while True:
        with engine.connect().execution_options(letapis_writes=True) as connection, connection.begin():
            lock(connection)
            ahead = steps_ahead(connection, place, scripts)
            if not ahead:
                return
            step(connection, ahead[0], scripts)


def step(connection: Connection, version: str, scripts: Path = SCRIPTS) -> None:
    """Migrate to `version`, within the transaction that the connection is in."""
    from alembic import command  # noqa: PLC0415 - see is_behind
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    command.upgrade(config, version)


def holds_entries(connection: Connection) -> bool:
    """Whether there is anything to lose."""
    return version_of(connection) is not None and connection.execute(select(entry.c.seq).limit(1)).first() is not None


def fingerprint(connection: Connection) -> str:
    """A hash of every stored entry; what no migration may change."""
    digest = hashlib.sha256()
    for row in connection.execute(select(entry).order_by(entry.c.seq).execution_options(yield_per=500)):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def rehearsed(place: str, before: str, rehearse: Callable[[], str]) -> None:
    """Run a rehearsal that gives the fingerprint after it; MigrationFailed where it fails or an entry has changed."""
    try:
        after = rehearse()
    except Exception as error:  # whatever a migration does wrong, it did it to a copy
        raise MigrationFailed(place, str(error).partition("\n")[0]) from error
    if after != before:
        raise MigrationFailed(place, "entries came out changed")
