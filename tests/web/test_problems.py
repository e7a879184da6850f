"""What is seen when something cannot be done: what is wrong, what to do, and nothing that is nobody's business."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import httpx
import pytest
from argon2 import PasswordHasher
from starlette.types import ASGIApp, Receive, Scope, Send

from letapis.desk.accounts import Accounts
from letapis.desk.errors import (
    AccountsUnusable,
    EntryRefused,
    LedgerBroken,
    LedgerError,
    LedgerFull,
    LedgerLocked,
    LedgerNewer,
    LedgerReadOnly,
    LedgerUnreadable,
)
from letapis.desk.register_port import Catching
from letapis.desk.rights import AccountRole
from letapis.ledger.accounts import SqlAccounts
from letapis.web.desk import visits
from letapis.web.desk.app import build_app
from letapis.web.desk.state import Desk, open_desk
from letapis.web.security import HEADERS, POLICY, Guarded
from tests.web.conftest import SECRET, filled, token
from tests.web.golds import GoldReader
from tests.web.serving import serving

PASSWORD = "four random words here"  # noqa: S105 - a test's
PLACE = "/home/canary/letapis.db"
SAID = [
    (LedgerLocked(PLACE, 10), 503, "Somebody else is writing", "Сейчас пишет кто-то другой"),
    (LedgerFull(PLACE), 507, "No room is left", "Места не осталось"),
    (LedgerReadOnly(PLACE, "read-only file system"), 503, "The ledger can only be read", "Журнал можно только читать"),
    (LedgerNewer(PLACE, "9"), 503, "The ledger is newer than this program", "Журнал новее этой программы"),
    (LedgerBroken(PLACE, "entry 7"), 503, "The ledger cannot do this now", "Журнал сейчас не может этого сделать"),
    (LedgerUnreadable(PLACE, "damage"), 503, "The ledger cannot do this now", "Журнал сейчас не может этого сделать"),
    (EntryRefused("it is there already"), 409, "The ledger did not take this", "Журнал этого не принял"),
]


@pytest.fixture
def accounts(tmp_path: Path) -> Iterator[Accounts]:
    store = SqlAccounts(tmp_path / "letapis.accounts.db")
    made = Accounts(store, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    for role in AccountRole:
        made.create(role.value, PASSWORD, role)
    yield made
    store.close()


class Failing:
    """A shelf that fails in a way that a test chooses."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __getattr__(self, name: str) -> object:
        raise self._error


@contextmanager
def signed_in(desk: Desk, role: AccountRole) -> Iterator[httpx.Client]:
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        fields = {"token": token(client, "/signin"), "name": role.value, "password": PASSWORD}
        assert client.post("/signin", data=fields).status_code == 303
        yield client


@pytest.mark.parametrize(("error", "status", "english", "russian"), SAID)
def test_what_a_ledger_cannot_do_is_said_in_every_language(
    accounts: Accounts, error: LedgerError, status: int, english: str, russian: str
) -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET, accounts=accounts)
    desk = replace(desk, shelf=Failing(error))  # type: ignore[arg-type]
    with signed_in(desk, AccountRole.MONITOR) as client:
        answer = client.get("/inbox")
        assert (answer.status_code, english in answer.text) == (status, True)
        assert russian in client.get("/inbox", headers={"Accept-Language": "ru"}).text
        for path in ("/inbox", "/api/v1/reports"):
            assert PLACE not in client.get(path).text  # where the ledger lies is no monitor's business
        assert client.get("/api/v1/reports").json()["error"] == english
    with signed_in(desk, AccountRole.OWNER) as client:
        assert str(error).split(":")[0] in client.get("/inbox").text


def test_accounts_that_cannot_be_read_any_more_are_told_without_their_place(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET, accounts=accounts)

    def gone() -> None:
        raise AccountsUnusable(PLACE, "disk I/O error")

    with signed_in(desk, AccountRole.OWNER) as client:
        monkeypatch.setattr(accounts, "all", gone)
        monkeypatch.setattr(accounts, "get", lambda _: gone())
        for path in ("/inbox", "/signin", "/api/v1/people"):
            answer = client.get(path)
            assert (answer.status_code, "The ledger cannot do this now" in answer.text) == (503, True)
            assert PLACE not in answer.text


def test_a_session_that_ended_is_told_apart_from_none(accounts: Accounts) -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET, accounts=accounts)
    with signed_in(desk, AccountRole.MONITOR) as client:
        monitor = next(account for account in accounts.all() if account.role is AccountRole.MONITOR)
        accounts.end_sessions(monitor)
        ended = client.cookies["letapis"]
        for method, path in (("GET", "/people"), ("POST", "/reports/new")):
            client.cookies.clear()
            client.cookies.set("letapis", ended)
            answer = client.request(method, path, data={"token": "none", "text": "x"} if method == "POST" else None)
            assert answer.status_code == 401
            assert "Your session has ended" in answer.text
            assert f'href="/signin?back={path.replace("/", "%2F")}"' in answer.text
        client.cookies.clear()
        assert "Sign in first" in client.get("/people").text


def test_while_the_register_is_made_ready_the_page_tells_how_far_it_is_and_comes_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(visits, "PATIENCE", 0.01)
    desk = open_desk(filled(1), GoldReader(), secret=SECRET)
    desk.open.clear()
    found: Catching | None
    for found, said in ((Catching(250, 1000, anew=True), "25\N{NO-BREAK SPACE}% of the entries"), (None, "")):
        app = build_app(replace(desk, catching=Mock(return_value=found)))
        with serving(app) as address, httpx.Client(base_url=address, timeout=30) as client:
            answer = client.get("/people")
            assert (answer.status_code, answer.headers["refresh"]) == (503, "5")
            assert said in answer.text
            assert ("of the entries" in answer.text) is bool(said)
            assert "25\N{NO-BREAK SPACE}% of the entries" in client.get("/api/v1/people").text or found is None
            assert "refresh" not in client.get("/nothing").headers


def test_what_is_too_large_is_told_on_a_page_in_every_language(accounts: Accounts) -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET, accounts=accounts)
    with signed_in(desk, AccountRole.MONITOR) as client:
        answer = client.post("/reports/new", content=b"x" * 5_000_000)
        assert answer.status_code == 413
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert answer.text.count("letapis add") == 3


def test_a_body_of_no_told_length_is_cut_off_and_that_is_told(caplog: pytest.LogCaptureFixture) -> None:
    """Nor is it a fault of ours where somebody leaves while sending: no traceback goes to whoever runs the desk."""
    with serving(build_app(open_desk(filled(1), GoldReader(), secret=SECRET))) as address:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        parts = iter([b"x" * 1_000_000] * 5)
        answer = httpx.post(f"{address}/reports/new", content=parts, headers=form, timeout=30)
        assert (answer.status_code, answer.text.count("letapis add")) == (413, 3)
        host, port = address.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=30) as leaving:
            head = f"POST /reports/new HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
            leaving.sendall(f"{head}Content-Type: application/x-www-form-urlencoded\r\n\r\ntoken=".encode())
        assert httpx.get(f"{address}/methods", timeout=30).status_code == 200
    assert [record for record in caplog.records if record.exc_info] == []


def test_a_fault_of_ours_is_a_page_that_shows_nothing_of_it() -> None:
    async def broken(scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001 - ASGI's signature
        message = "CANARY"
        raise RuntimeError(message)

    app: ASGIApp = Guarded(broken)
    with serving(app) as address:
        answer = httpx.get(address)
    assert answer.status_code == 500
    assert answer.headers["content-security-policy"] == POLICY
    assert {name for name in HEADERS if name in answer.headers} == set(HEADERS)
    assert "Something failed here" in answer.text
    assert "CANARY" not in answer.text


def test_whoever_comes_while_the_register_is_made_ready_is_told_so(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visits, "PATIENCE", 0.01)
    desk = open_desk(filled(1), GoldReader(), secret=SECRET, accounts=accounts)
    with signed_in(desk, AccountRole.MONITOR) as client:
        desk.open.clear()
        for path in ("/inbox", "/people", "/api/v1/people"):
            answer = client.get(path)
            assert (answer.status_code, "The register is being made ready" in answer.text) == (503, True)
        assert client.get("/account").status_code == 200
        desk.get_ready()
        assert client.get("/inbox").status_code == 200
