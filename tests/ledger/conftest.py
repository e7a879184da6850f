"""The three ledgers that one contract holds for."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

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


@pytest.fixture(params=["memory", "sqlite"])
def ledger(request: pytest.FixtureRequest, clock: Clock) -> Iterator[MemoryLedger | SqlLedger]:
    """An empty ledger of each kind."""
    if request.param == "memory":
        yield MemoryLedger(clock=clock)
        return
    place = request.getfixturevalue("path")
    with closing(open_ledger(place, clock=clock)) as made:
        yield made
