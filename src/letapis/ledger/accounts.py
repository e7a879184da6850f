"""Accounts in an SQLite file of their own beside the ledger, readable by its owner alone."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from letapis.desk.accounts import Account, Look, Tries
from letapis.desk.errors import AccountsUnusable
from letapis.desk.rights import AccountRole

metadata = MetaData()
account_table = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("totp_secret", Text),
    Column("totp_used", Integer, nullable=False),
    Column("failures", Integer, nullable=False, default=0),
    Column("locked_until", String(32)),
    Column("epoch", Integer, nullable=False),
    Column("disabled", Boolean, nullable=False),
)
"""`failures` and `locked_until` are of files made before tries were counted by names, and are not read any more."""
try_table = Table(
    "try",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("at", String(32), nullable=False, index=True),
    Column("locked_until", String(32)),
)
"""Tries to sign in, by a hash of the name: what was typed there may be a password."""
look_table = Table(
    "look",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
)
secret_table = Table("secret", metadata, Column("value", String(64), nullable=False))

MOST_NAMES = 100_000
"""So many names are kept at most under which somebody tried; to try as many takes longer than the longest lock."""


class SqlAccounts:
    """The `letapis.desk.accounts.AccountStore` in a file; it is made where there is none.

    AccountsUnusable where the file cannot be read or written, then or later.
    """

    def __init__(self, path: Path) -> None:
        self._place = str(path)
        try:
            path.touch(mode=0o600, exist_ok=True)
            path.chmod(0o600)
        except OSError as error:
            raise AccountsUnusable(self._place, error.strerror or str(error)) from error
        self._engine = create_engine(
            URL.create("sqlite", database=str(path.absolute()))
        )  # a path may hold what an address may not
        with self._connected() as connection:
            metadata.create_all(connection)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """A connection in a transaction."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise AccountsUnusable(self._place, str(error.orig)) from error
        except SQLAlchemyError as error:
            raise AccountsUnusable(self._place, str(error).partition("\n")[0]) from error

    def all(self) -> tuple[Account, ...]:
        """Every account, the first made first."""
        with self._connected() as connection:
            rows = connection.execute(select(account_table).order_by(account_table.c.id)).mappings()
            return tuple(_account(dict(row)) for row in rows)

    def add(self, account: Account) -> Account:
        """Keep a new account; ValueError where the name is taken."""
        with self._connected() as connection:
            try:
                connection.execute(insert(account_table).values(_row(account)))
            except IntegrityError as error:
                message = f"the name {account.name!r} is taken"
                raise ValueError(message) from error
        return next(found for found in self.all() if found.name == account.name)

    def save(self, account: Account) -> None:
        """Keep what has changed of an account."""
        with self._connected() as connection:
            connection.execute(update(account_table).where(account_table.c.id == account.id).values(_row(account)))

    def tries(self, name: str) -> Tries | None:
        """The tries under a name; null for none."""
        with self._connected() as connection:
            query = select(try_table).where(try_table.c.name == _hash(name))
            row = connection.execute(query).one_or_none()
        if row is None:
            return None
        return Tries(row.failures, _instant(row.at), _instant(row.locked_until) if row.locked_until else None)

    def note_tries(self, name: str, tries: Tries | None, forget: datetime) -> None:
        """Keep the tries under a name, or none any more; those of any name before an instant are forgotten."""
        this, at = try_table.c.name == _hash(name), try_table.c.at
        with self._connected() as connection:
            connection.execute(delete(try_table).where(this | (at < _text(forget))))
            if tries:
                kept = connection.execute(select(func.count()).select_from(try_table)).scalar_one()
                if kept >= MOST_NAMES:  # the oldest go: more tries than a lock lasts
                    oldest = select(try_table.c.name).order_by(at).limit(MOST_NAMES // 10)
                    connection.execute(delete(try_table).where(try_table.c.name.in_(oldest)))
                until = _text(tries.locked_until) if tries.locked_until else None
                row = {"name": _hash(name), "failures": tries.failures, "at": _text(tries.at), "locked_until": until}
                connection.execute(insert(try_table).values(row))

    def log(self, look: Look) -> None:
        """Note a look."""
        with self._connected() as connection:
            connection.execute(insert(look_table).values(at=_text(look.at), who=look.who, what=look.what))

    def looks(self, most: int) -> tuple[Look, ...]:
        """The last looks, the latest first."""
        with self._connected() as connection:
            rows = connection.execute(select(look_table).order_by(look_table.c.number.desc()).limit(most))
            return tuple(Look(_instant(row.at), row.who, row.what) for row in rows)

    def secret(self, fresh: str) -> str:
        """The secret that sessions are signed with: `fresh` where none was kept yet."""
        with self._connected() as connection:
            kept = connection.execute(select(secret_table.c.value)).scalar()
            if kept is None:
                connection.execute(insert(secret_table).values(value=fresh))
            return str(kept or fresh)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _row(account: Account) -> dict[str, Any]:
    names = ("name", "password_hash", "totp_secret", "totp_used", "epoch", "disabled")
    return {**{name: getattr(account, name) for name in names}, "role": account.role.value}


def _account(row: dict[str, Any]) -> Account:
    had = {name: value for name, value in row.items() if name not in ("failures", "locked_until")}
    return Account(**{**had, "role": AccountRole(row["role"])})


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def _text(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat()


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
