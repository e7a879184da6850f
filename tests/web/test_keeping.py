"""A form that comes after its session had ended: what was typed comes back to whoever typed it, and to nobody else."""

import hashlib
import re
import time
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher
from itsdangerous import TimestampSigner

from letapis.desk.accounts import Accounts
from letapis.desk.rights import AccountRole
from letapis.ledger import MemoryLedger
from letapis.ledger.accounts import SqlAccounts
from letapis.model import DisclosureSet, ReportFiled, StatementReviewed
from letapis.web.desk.app import build_app
from letapis.web.desk.keeping import LONGEST_FILE
from letapis.web.desk.state import open_desk
from tests.web.conftest import SECRET, fields_in, filled, token
from tests.web.golds import GoldReader
from tests.web.serving import serving

PASSWORD = "four random words here"  # noqa: S105 - a test's
TYPED = {
    "title": "Two arrests <b>",
    "outlet": "Example News",
    "published": "2021-03-02",
    "url": "",
    "language": "en",
    "text": 'Anna Alpha was "detained"\n  in Minsk & fined.\n\nBoris Beta, too.',
}


@pytest.fixture
def accounts(tmp_path: Path) -> Iterator[Accounts]:
    store = SqlAccounts(tmp_path / "letapis.accounts.db")
    made = Accounts(store, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    for name in ("Anna", "Boris"):
        made.create(name, PASSWORD, AccountRole.EDITOR)
    yield made
    store.close()


@pytest.fixture
def ledger() -> MemoryLedger:
    return filled(1)


@pytest.fixture
def client(accounts: Accounts, ledger: MemoryLedger) -> Iterator[httpx.Client]:
    app = build_app(open_desk(ledger, GoldReader(), secret=SECRET, accounts=accounts))
    with serving(app) as address, httpx.Client(base_url=address, timeout=30) as made:
        yield made


def sign_in(client: httpx.Client, name: str, **more: str) -> httpx.Response:
    return client.post("/signin", data={"token": token(client, "/signin"), "name": name, "password": PASSWORD, **more})


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of the form in the middle of a page."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}


def end_session(accounts: Accounts, client: httpx.Client, how: str) -> None:
    """End Anna's session: by herself elsewhere, or by time, when her browser lets go of the cookie as well."""
    accounts.end_sessions(accounts.all()[0])
    if how == "time":
        client.cookies.clear()


def back_in(client: httpx.Client, lost: httpx.Response, name: str = "Anna") -> httpx.Response:
    """Sign in on the page that a lost form was answered with."""
    assert lost.status_code == 401
    assert "what you typed is kept" in lost.text
    return client.post("/signin", data={**hidden(lost.text), "name": name, "password": PASSWORD})


@pytest.mark.parametrize("how", ["elsewhere", "time"])
def test_a_report_that_was_typed_is_there_after_signing_in(
    accounts: Accounts, ledger: MemoryLedger, client: httpx.Client, how: str
) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    before = ledger.head().seq
    end_session(accounts, client, how)
    page = back_in(client, client.post("/reports/new", data={"token": form, **TYPED}))
    assert page.status_code == 200
    assert "Two arrests &lt;b&gt;" in page.text
    kept = hidden(page.text)
    assert {name: kept[name] for name in TYPED} == TYPED
    again = client.post("/reports/new", data=kept)
    assert again.status_code == 200
    assert ledger.head().seq == before
    assert unescape(re.findall(r"<textarea[^>]*>([^<]*)</textarea>", again.text)[0]) == TYPED["text"]
    assert fields_in(again.text)["outlet"] == TYPED["outlet"]
    filed = client.post("/reports/new", data={**TYPED, "token": token(client, "/account")})
    assert filed.status_code == 303
    last = [e.body.report for e in ledger.entries(after=before) if isinstance(e.body, ReportFiled)]
    assert [report.title for report in last] == [TYPED["title"]]


def test_nobody_else_is_shown_what_was_typed(accounts: Accounts, client: httpx.Client) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    end_session(accounts, client, "elsewhere")
    lost = client.post("/reports/new", data={"token": form, **TYPED})
    answer = back_in(client, lost, "Boris")
    assert (answer.status_code, "arrests" in answer.text) == (303, False)
    # Signed in as somebody else in the meantime, too.
    answer = client.post("/reports/new", data={"token": form, **TYPED})
    assert (answer.status_code, "arrests" in answer.text) == (403, False)
    assert "This form has expired" in answer.text


def test_whoever_signed_in_again_in_another_window_sends_it_once_more(accounts: Accounts, client: httpx.Client) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    end_session(accounts, client, "time")
    sign_in(client, "Anna")
    page = client.post("/reports/new", data={"token": form, **TYPED})
    assert page.status_code == 403
    assert hidden(page.text)["text"] == TYPED["text"]


def test_a_wrong_password_loses_nothing_and_no_password_is_ever_kept(accounts: Accounts, client: httpx.Client) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    end_session(accounts, client, "time")
    lost = client.post("/reports/new", data={"token": form, **TYPED})
    again = client.post("/signin", data={**hidden(lost.text), "name": "Anna", "password": "not this one at all"})
    assert again.status_code == 422
    page = client.post("/signin", data={**hidden(again.text), "name": "Anna", "password": PASSWORD})
    assert hidden(page.text)["title"] == TYPED["title"]
    end_session(accounts, client, "elsewhere")
    refused = client.post("/account/password", data={"token": form, "old": PASSWORD, "password": PASSWORD})
    assert (refused.status_code, PASSWORD in refused.text, "kept" in hidden(refused.text)) == (403, False, False)


@pytest.mark.parametrize("partial", [False, True])
def test_a_judgement_is_sent_again_with_what_was_seen(
    accounts: Accounts, ledger: MemoryLedger, client: httpx.Client, *, partial: bool
) -> None:
    sign_in(client, "Anna")
    report = re.findall(r'href="(/reports/[0-9a-f]{64})"', client.get("/inbox").text)[0]
    page = client.get(report).text
    path = re.findall(r'action="(/statements/[0-9a-f]{64}/judge)"', page)[0]
    seen = re.findall(r'name="seen" value="(\d+)"', page)[0]
    form = {"token": hidden(page)["token"], "seen": seen, "verdict": "reject", "reason": "no second source"}
    end_session(accounts, client, "time")
    back = back_in(client, client.post(path, data=form, headers={"HX-Request": "true"} if partial else {}))
    assert "<strong>Reject</strong>" in back.text
    quote = re.findall(r"<blockquote[^>]*>([^<]+)</blockquote>", page)[0]
    assert f"<blockquote>{quote}</blockquote>" in back.text
    assert "no second source" in back.text
    assert not any(isinstance(e.body, StatementReviewed) for e in ledger.entries())
    kept = hidden(back.text)
    assert client.post(path, data=kept).status_code == 303
    reviewed = [e for e in ledger.entries() if isinstance(e.body, StatementReviewed)]
    assert [(e.actor, e.body.reason) for e in reviewed if isinstance(e.body, StatementReviewed)] == [
        ("Anna", "no second source")
    ]
    # Somebody judged meanwhile: sent once more it is refused as any other.
    assert client.post(path, data=kept).status_code == 409


def test_a_correction_comes_back_into_its_form_and_tells_whether_somebody_was_faster(
    accounts: Accounts, client: httpx.Client
) -> None:
    sign_in(client, "Anna")
    report = re.findall(r'href="(/reports/[0-9a-f]{64})"', client.get("/inbox").text)[0]
    paths = re.findall(r'href="(/statements/[0-9a-f]{64}/correct)"', client.get(report).text)
    for path, faster in zip(paths[:2], (False, True), strict=True):
        page = client.get(path).text
        form = {**fields_in(page), "token": hidden(page)["token"], "edtf": "2021-03", "reason": "as the court says"}
        end_session(accounts, client, "time")
        kept = hidden(back_in(client, client.post(path, data=form)).text)
        if faster:
            seen = {name: kept[name] for name in ("token", "seen")}
            assert client.post(path.replace("correct", "judge"), data={**seen, "verdict": "accept"}).status_code == 303
        again = client.post(path, data=kept)
        assert again.status_code == 200
        assert fields_in(again.text)["edtf"] == "2021-03"
        assert fields_in(again.text)["reason"] == "as the court says"
        assert ("Somebody was faster" in again.text) is faster


@pytest.mark.parametrize(
    "given",
    ["", "none", "WyJ4Il0.aSpAtA.xxxx", lambda kept: kept[:-2], lambda kept: "x" + kept],
    ids=["nothing", "no signature", "another's", "cut", "begun otherwise"],
)
def test_what_was_not_signed_here_is_not_shown(accounts: Accounts, client: httpx.Client, given: object) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    end_session(accounts, client, "time")
    lost = hidden(client.post("/reports/new", data={"token": form, **TYPED}).text)
    lost["kept"] = given(lost["kept"]) if callable(given) else str(given)
    answer = client.post("/signin", data={**lost, "name": "Anna", "password": PASSWORD})
    assert (answer.status_code, answer.headers["location"]) == (303, "/reports/new")


def test_a_form_that_was_left_open_too_long_is_not_kept(
    accounts: Accounts, client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    end_session(accounts, client, "time")
    monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda _: int(time.time() + 8 * 24 * 3600))
    answer = client.post("/reports/new", data={"token": form, **TYPED})
    assert (answer.status_code, "kept" in hidden(answer.text)) == (401, False)


def test_at_a_desk_without_accounts_it_is_sent_once_more() -> None:
    ledger = MemoryLedger()
    app = build_app(open_desk(ledger, GoldReader(), secret=SECRET, actor="Monika"))
    with serving(app) as address, httpx.Client(base_url=address, timeout=30) as client:
        form = token(client, "/reports/new")
        client.cookies.clear()
        page = client.post("/reports/new", data={"token": form, **TYPED})
        assert (page.status_code, hidden(page.text)["text"]) == (403, TYPED["text"])
        assert client.post("/reports/new", data=hidden(page.text)).status_code == 200
        assert ledger.head().seq == 0
        foreign = client.post("/reports/new", data={"token": "none", **TYPED})
        assert (foreign.status_code, "arrests" in foreign.text) == (403, False)


@pytest.mark.parametrize("how", ["elsewhere", "time"])
def test_a_file_that_was_chosen_is_there_after_signing_in(
    accounts: Accounts, ledger: MemoryLedger, client: httpx.Client, how: str
) -> None:
    page = "<!doctype html><title>Seized</title><article><p>Масква &amp; Minsk: Anna Alpha was detained.</p></article>"
    sign_in(client, "Anna")
    form, before = token(client, "/reports/new"), ledger.head().seq
    end_session(accounts, client, how)
    files = {"file": ("saved page.html", page.encode(), "text/html")}
    lost = client.post("/reports/new", data={"token": form, **TYPED, "text": "", "published": "soon"}, files=files)
    shown = back_in(client, lost).text
    assert "<strong>saved page.html</strong>" in shown
    assert "A file is not kept" not in shown
    again = client.post("/reports/new", data=hidden(shown)).text
    assert "The file saved page.html is kept" in again
    # What is wrong in another field does not lose it either.
    refused = client.post("/reports/new", data={**hidden(again), **TYPED, "text": "", "published": "soon"})
    assert (refused.status_code, "The file saved page.html is kept" in refused.text) == (422, True)
    assert client.post("/reports/new", data={**hidden(refused.text), **TYPED, "text": ""}).status_code == 303
    [filed] = [e.body.report for e in ledger.entries(after=before) if isinstance(e.body, ReportFiled)]
    assert filed.raw_sha256 == hashlib.sha256(page.encode()).hexdigest()


def test_a_file_that_is_too_large_for_a_page_is_to_be_chosen_again(accounts: Accounts, client: httpx.Client) -> None:
    sign_in(client, "Anna")
    form = token(client, "/reports/new")
    end_session(accounts, client, "time")
    files = {"file": ("long.txt", b"x" * (LONGEST_FILE + 1), "text/plain")}
    shown = back_in(client, client.post("/reports/new", data={"token": form, **TYPED}, files=files)).text
    assert "A file is not kept: choose it again." in shown
    assert {name: hidden(shown)[name] for name in TYPED} == TYPED


def test_what_was_typed_to_publish_a_case_comes_back_and_publishes_nothing_by_itself(
    accounts: Accounts, ledger: MemoryLedger, client: httpx.Client
) -> None:
    sign_in(client, "Anna")
    path = re.findall(r'href="(/people/[0-9a-f]{64})', client.get("/people").text)[0] + "/disclose"
    form, before = hidden(client.get(path).text), ledger.head().seq
    end_session(accounts, client, "time")
    lost = client.post(path, data={**form, "public_from": "2026-02-01", "reason": "asked for by him", "what": "case"})
    kept = back_in(client, lost)
    assert "asked for by him" in kept.text
    again = client.post(path, data=hidden(kept.text))
    assert again.status_code == 200
    assert ledger.head().seq == before
    assert 'name="public_from" value="2026-02-01"' in again.text
    assert 'value="asked for by him"' in again.text
    sent = {**hidden(again.text), "public_from": "2026-02-01", "reason": "asked for by him", "what": "case"}
    assert client.post(path, data=sent).status_code == 303
    told = [e.body for e in ledger.entries(after=before) if isinstance(e.body, DisclosureSet)]
    assert {(body.public_from, body.reason) for body in told} == {("2026-02-01", "asked for by him")}
