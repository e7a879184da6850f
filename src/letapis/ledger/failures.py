"""Errors of databases as errors of a ledger: two tables, and one place where they are looked up."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from letapis.desk.errors import (
    LedgerBroken,
    LedgerError,
    LedgerFull,
    LedgerLocked,
    LedgerReadOnly,
    LedgerUnreachable,
    LedgerUnreadable,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ledger is, as told to a reader (never with a password), and how long its writers wait, in seconds."""

    name: str
    wait: float


Maker = Callable[[Place, str], LedgerError]


def _locked(place: Place, _why: str) -> LedgerError:
    return LedgerLocked(place.name, place.wait)


def _full(place: Place, _why: str) -> LedgerError:
    return LedgerFull(place.name)


def _unreadable(place: Place, why: str) -> LedgerError:
    return LedgerUnreadable(place.name, why)


def _unreachable(place: Place, why: str) -> LedgerError:
    return LedgerUnreachable(place.name, why)


def _read_only(place: Place, why: str) -> LedgerError:
    return LedgerReadOnly(place.name, why)


def _broken(place: Place, why: str) -> LedgerError:
    return LedgerBroken(place.name, why)


SQLITE: dict[int, Maker] = {
    # https://www.sqlite.org/rescode.html
    sqlite3.SQLITE_PERM: _read_only,
    sqlite3.SQLITE_BUSY: _locked,
    sqlite3.SQLITE_LOCKED: _locked,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_IOERR: _unreadable,
    sqlite3.SQLITE_CORRUPT: _unreadable,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_CANTOPEN: _unreadable,
    sqlite3.SQLITE_CONSTRAINT: _broken,
    sqlite3.SQLITE_NOTADB: _unreadable,
    sqlite3.SQLITE_IOERR_WRITE: _full,  # a quota or a limit on the size of files, where ENOSPC would be SQLITE_FULL
}
"""Result codes; an extended one is looked up first, then its low byte."""

POSTGRESQL: dict[str, Maker] = {
    # https://www.postgresql.org/docs/current/errcodes-appendix.html
    "08": _unreachable,
    "23": _broken,
    "25006": _read_only,
    "28": _unreachable,
    "3D000": _unreachable,
    "40": _locked,
    "42501": _read_only,
    "53100": _full,
    "53300": _unreachable,
    "55P03": _locked,
    "57P": _unreachable,
    "P0001": _broken,
    "XX001": _unreadable,
    "XX002": _unreadable,
}
"""SQLSTATE codes and classes; the longest that the code begins with decides."""


@contextmanager
def told(place: Place) -> Iterator[None]:
    """Raise what a database says in this block as an error of the ledger."""
    try:
        yield
    except DBAPIError as error:
        raise ledger_error(error.orig, place) from error
    except sqlite3.Error as error:
        raise ledger_error(error, place) from error
    except SQLAlchemyError as error:
        raise LedgerUnreadable(place.name, _first_line(error)) from error
    except Exception as error:
        if hasattr(error, "sqlstate"):  # psycopg's own, which is loaded only where there is a server
            raise ledger_error(error, place) from error
        raise


def ledger_error(error: BaseException | None, place: Place) -> LedgerError:
    """What an error of sqlite3 or psycopg is to a ledger."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        maker = SQLITE.get(code) or SQLITE.get(code & 0xFF) or _unreadable
        return maker(place, _first_line(error))
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        known = [key for key in POSTGRESQL if state.startswith(key)]
        maker = POSTGRESQL[max(known, key=len)] if known else _unreadable
        return maker(place, _first_line(error))
    # psycopg gives no code where no connection came about, sqlite3 none for its own checks.
    return (_unreadable if isinstance(error, sqlite3.Error) else _unreachable)(place, _first_line(error))


def _first_line(error: BaseException | None) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else "no reason was given"
