"""The public register while it is made, renewed, and where that fails."""

import pickle
from datetime import date
from threading import Event

import httpx
import pytest

from letapis.desk.errors import LedgerLocked, LedgerMissing
from letapis.model import Entry
from letapis.web.public import source as made
from letapis.web.public.app import build_public_app
from letapis.web.public.source import NotReadyError, PublicSource
from tests.web.conftest import filled
from tests.web.serving import serving

PLACE = "/home/canary/letapis.db"
EVERYTHING = tuple(filled(1).entries())


class Clock:
    """A monotonic clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Picking:
    """What picks out the disclosed entries: it may take its time, and may fail."""

    def __init__(self) -> None:
        self.entries: tuple[Entry, ...] = EVERYTHING
        self.fails = False
        self.times = 0
        self.goes_on = Event()
        self.goes_on.set()

    def __call__(self, _today: date) -> tuple[Entry, ...]:
        self.times += 1
        assert self.goes_on.wait(10)
        if self.fails:
            raise LedgerLocked(PLACE, 10)
        return self.entries


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(made, "monotonic", clock)
    monkeypatch.setattr(made, "PATIENCE", 0.2)
    return clock


def idle(source: PublicSource) -> None:
    """Wait until nothing is being made."""
    assert source._making.acquire(timeout=10)
    source._making.release()


def test_the_last_one_is_shown_while_it_is_renewed(clock: Clock) -> None:
    picking = Picking()
    source = PublicSource(picking)
    first = source.register
    assert first.people()
    clock.now += made.RENEWED_AFTER - 1
    assert source.register is first
    clock.now += 2
    picking.goes_on.clear()
    picking.entries = ()
    assert source.register is first
    assert source.register is first
    picking.goes_on.set()
    idle(source)
    assert source.register.people() == ()
    assert picking.times == 2


def test_what_cannot_be_renewed_is_shown_for_a_while_and_then_no_more(clock: Clock) -> None:
    picking = Picking()
    source = PublicSource(picking)
    first = source.register
    picking.fails = True
    clock.now += made.LONGEST_SHOWN - 1
    assert source.register is first
    idle(source)
    clock.now += 2
    with pytest.raises(NotReadyError):
        _ = source.register
    tried = picking.times
    with pytest.raises(NotReadyError):
        source.find("Anna")
    assert picking.times == tried  # not at each question
    picking.fails = False
    clock.now += made.TRIED_AFTER
    assert source.register.people()


@pytest.mark.usefixtures("clock")
def test_whoever_comes_too_early_is_told_to_come_again(caplog: pytest.LogCaptureFixture) -> None:
    picking = Picking()
    picking.fails = True
    with serving(build_public_app(PublicSource(picking))) as address, httpx.Client(base_url=address) as client:
        for path in ("/people", "/people.csv", "/charts", "/api/v1/people"):
            answer = client.get(path)
            assert answer.status_code == 503
            assert answer.headers["retry-after"] == "30"
            assert answer.headers["cache-control"] == "no-store"
            assert "canary" not in answer.text
        assert "The register cannot be shown now" in client.get("/people").text
        assert "Реестр сейчас нельзя показать" in client.get("/people", headers={"Accept-Language": "ru"}).text
    assert "could not be made" in caplog.text


@pytest.mark.parametrize("error", [LedgerMissing("there"), LedgerLocked("there", 10)])
def test_an_error_of_another_process_is_as_it_was(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(again), str(again)) == (type(error), str(error))
