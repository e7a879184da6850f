"""How a ledger in a PostgreSQL database is opened."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from letapis.desk.errors import LedgerUnreachable, LedgerUnreadable
from letapis.ledger.migrating import SCRIPTS, fingerprint, holds_entries, rehearsed, step, steps_ahead
from letapis.model import Issue

ROLE = "letapis_writer"
"""Whom the program works as, whoever logs in: may add entries, and may not change, delete or truncate them."""

OLDEST = 150000
"""The oldest server that will do, as `server_version_num`: PostgreSQL 15."""

SET_TOLD = 160000
"""Since PostgreSQL 16 a member of a role may be denied to take it on."""

TRIGGERS = (
    "entry_continues",
    "entry_stays",
    "entry_remains",
    "entry_whole",
    "head_alone",
    "head_advances",
    "head_remains",
    "head_whole",
)


def parse(place: str) -> URL:
    """The address as SQLAlchemy takes it; LedgerUnreadable where it is none."""
    try:
        return make_url(place).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        scheme = place.partition("//")[0]  # the rest may hold a password
        named = f"{scheme}//…"
        raise LedgerUnreadable(named, "its address is not of the form postgresql://user@host/name") from error


SECRET = frozenset({"password", "sslpassword"})
"""Parameters of an address that nobody is shown (libpq, "Parameter Key Words")."""


def shown(url: URL) -> str:
    """The address for a reader, without a password."""
    query = {key: value for key, value in url.query.items() if key not in SECRET}
    return URL.create("postgresql", url.username, None, url.host, url.port, url.database, query).render_as_string()


def owners_engine(url: URL, wait: float) -> Engine:
    """An engine that works as whoever logs in, to look and to migrate; it keeps no connection."""
    try:
        return create_engine(url, poolclass=NullPool, connect_args=_arguments(url, wait))
    except ModuleNotFoundError as error:
        raise LedgerUnreachable(shown(url), "psycopg is not installed (install letapis[postgresql])") from error


def writers_engine(url: URL, wait: float, role: str | None) -> Engine:
    """An engine that works as `role`; as whoever logs in where that is null."""
    return create_engine(url, pool_pre_ping=True, connect_args=_arguments(url, wait, role))


def examine(connection: Connection, place: str) -> None:
    """LedgerUnreadable for a server that will not do."""
    version = int(connection.execute(text("SHOW server_version_num")).scalar_one())
    if version < OLDEST:
        raise LedgerUnreadable(place, f"it is PostgreSQL {version // 10000}, and 15 or newer is needed")
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        raise LedgerUnreadable(place, f"its encoding is {encoding}, and UTF8 is needed")


def role_for(connection: Connection) -> str | None:
    """The restricted role, where there is one that whoever logs in may take on.

    Where nobody was allowed to make it, the triggers alone guard the entries.
    """
    version = int(connection.execute(text("SHOW server_version_num")).scalar_one())
    may = "SET" if version >= SET_TOLD else "MEMBER"
    query = text("SELECT pg_has_role(current_user, oid, :may) FROM pg_roles WHERE rolname = :role")
    return ROLE if connection.execute(query, {"role": ROLE, "may": may}).scalar() else None


def lock(connection: Connection) -> None:
    """Queue behind whoever else is migrating; the first thing in the transaction of a migration."""
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('letapis migration'))"))


def rehearse(engine: Engine, place: str, scripts: Path = SCRIPTS) -> None:
    """Migrate in a transaction that is rolled back: the server's own way of trying something on a copy."""
    with engine.connect() as connection, connection.begin() as transaction:
        lock(connection)
        if holds_entries(connection) and steps_ahead(connection, place, scripts):
            connection.execute(text("LOCK TABLE entry IN SHARE MODE"))  # nobody adds an entry meanwhile
            before = fingerprint(connection)
            rehearsed(place, before, lambda: _migrated(connection, place, scripts))
        transaction.rollback()


def guards(connection: Connection) -> list[Issue]:
    """The triggers that are gone or switched off."""
    query = "SELECT tgname FROM pg_trigger WHERE tgrelid IN ('entry'::regclass, 'head'::regclass) AND tgenabled <> 'D'"
    there = {name for (name,) in connection.execute(text(query))}
    return [
        Issue("guard-gone", f"The trigger {name}, which keeps entries from change, is gone.")
        for name in TRIGGERS
        if name not in there
    ]


def _migrated(connection: Connection, place: str, scripts: Path) -> str:
    for version in steps_ahead(connection, place, scripts):
        step(connection, version, scripts)
    return fingerprint(connection)


def _arguments(url: URL, wait: float, role: str | None = None) -> dict[str, object]:
    given = url.query.get("options", "")
    options = [given if isinstance(given, str) else " ".join(given), f"-c lock_timeout={int(wait * 1000)}"]
    if role:
        options.append(f"-c role={role}")
    return {"options": " ".join(options).strip(), "connect_timeout": max(2, int(wait)), "application_name": "letapis"}
