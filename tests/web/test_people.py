"""Accounts at the desk: the first owner, signing in, roles, lockout, the second factor, sealed words."""

import re
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Literal

import httpx
import pyotp
import pytest
from argon2 import PasswordHasher
from itsdangerous import TimestampSigner
from sqlalchemy import text

from letapis.desk.accounts import Accounts, Refusal, Refused
from letapis.desk.rights import AccountRole
from letapis.ledger import MemoryLedger, SqlRegister, SqlShelf, open_ledger
from letapis.ledger.accounts import SqlAccounts
from letapis.model import (
    EventKind,
    Person,
    Report,
    ReportFiled,
    Sayer,
    SayerKind,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)
from letapis.web.desk.account import qr_code
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from tests.web.conftest import SECRET, fields_in, filled
from tests.web.golds import GoldReader
from tests.web.serving import serving

PASSWORD = "four random words here"  # noqa: S105 - a test's
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 15, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(tmp_path: Path, clock: Clock) -> Iterator[Accounts]:
    store = SqlAccounts(tmp_path / "letapis.accounts.db")
    yield Accounts(store, clock=clock, hasher=QUICK)
    store.close()


@contextmanager
def at_desk(accounts: Accounts, ledger: MemoryLedger | None = None) -> Iterator[httpx.Client]:
    desk = open_desk(ledger or MemoryLedger(), GoldReader(), secret=SECRET, accounts=accounts)
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        yield client


def send(client: httpx.Client, page: str, to: str = "", **fields: str) -> httpx.Response:
    found = re.search(r'name="token" value="([^"]+)"', client.get(page).text)
    assert found is not None
    return client.post(to or page, data={"token": found[1], **fields})


def sign_in(client: httpx.Client, name: str, code: str = "") -> httpx.Response:
    return send(client, "/signin", name=name, password=PASSWORD, code=code)


def test_the_first_run_makes_an_owner_for_whoever_has_the_code(accounts: Accounts) -> None:
    with at_desk(accounts) as client:
        assert client.get("/").headers["location"] == "/setup"
        fields = {"name": "Anna", "password": PASSWORD, "again": PASSWORD}
        assert send(client, "/setup", code="guessed", **fields).status_code == 422
        assert send(client, "/setup", code=accounts.setup_code, **fields).status_code == 303
        assert client.get("/inbox").status_code == 200
        assert client.get("/setup").headers["location"] == "/signin"
    assert [(a.name, a.role) for a in accounts.all()] == [("Anna", AccountRole.OWNER)]


def test_nothing_is_read_without_signing_in(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    with at_desk(accounts, filled(2)) as client:
        for path in ("/inbox", "/people", "/people.csv", "/charts", "/who", "/changes", "/api/v1/people", "/methods"):
            answer = client.get(path)
            assert answer.status_code == 401, path
            assert "Statkevich" not in answer.text


@pytest.mark.parametrize(
    ("role", "files", "identifies", "unseals", "leads"),
    [
        (AccountRole.READER, 403, 403, 403, 403),
        (AccountRole.MONITOR, 200, 403, 403, 403),
        (AccountRole.EDITOR, 200, 422, 404, 403),
        (AccountRole.OWNER, 200, 422, 404, 200),
    ],
)
def test_a_role_allows_what_it_allows(
    accounts: Accounts, role: AccountRole, files: int, identifies: int, unseals: int, leads: int
) -> None:
    accounts.create("Anna", PASSWORD, role)
    with at_desk(accounts) as client:
        assert sign_in(client, "Anna").status_code == 303
        assert client.get("/reports/new").status_code == files
        assert send(client, "/account", "/who").status_code == identifies
        assert send(client, "/account", f"/reports/{'0' * 64}/unseal").status_code == unseals
        assert client.get("/team").status_code == leads


def test_a_session_ends_with_the_password_it_was_begun_with(accounts: Accounts) -> None:
    anna = accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    with at_desk(accounts) as client:
        sign_in(client, "Anna")
        assert client.get("/inbox").status_code == 200
        cookie = client.cookies.jar
        assert {(c.name, c.has_nonstandard_attr("HttpOnly"), c.get_nonstandard_attr("SameSite")) for c in cookie} == {
            ("letapis", True, "lax")
        }
        accounts.set_password(anna, PASSWORD + "!")
        assert client.get("/inbox").status_code == 401


def test_wrong_passwords_lock_an_account_for_a_while(accounts: Accounts, clock: Clock) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    for _ in range(5):
        with pytest.raises(Refused, match="wrong"):
            accounts.sign_in("Anna", "a wrong password")
    with pytest.raises(Refused, match="locked"):
        accounts.sign_in("Anna", PASSWORD)
    clock.now += timedelta(minutes=2)
    assert accounts.sign_in("Anna", PASSWORD).name == "Anna"


def outcomes(accounts: Accounts, clock: Clock, name: str) -> list[str]:
    """What is said to whoever tries a wrong password again and again, waiting now and then."""
    found = []
    for minutes in (0, 0, 0, 0, 0, 0, 2, 0, 1, 2, 0, 60, 23 * 60, 25 * 60, 0, 0, 0, 0, 0):
        clock.now += timedelta(minutes=minutes)
        with pytest.raises(Refused) as refused:
            accounts.sign_in(name, "a wrong password")
        found.append(str(refused.value))
    return found


def test_a_lock_does_not_tell_whether_there_is_such_an_account(accounts: Accounts, clock: Clock) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    accounts.set_role(accounts.create("Boris", PASSWORD, AccountRole.MONITOR), AccountRole.MONITOR, disabled=True)
    said = [outcomes(accounts, clock, name) for name in ("Anna", "Boris", "Nobody", "  Nobody   else ", "x" * 200)]
    assert said == [said[0]] * len(said)
    assert set(said[0]) == {Refusal.WRONG.value, Refusal.LOCKED.value}


def test_wrong_tries_are_counted_anew_after_a_day(accounts: Accounts, clock: Clock) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    for _ in range(4):
        with pytest.raises(Refused, match="wrong"):
            accounts.sign_in("Anna", "a wrong password")
    clock.now += timedelta(hours=25)
    for _ in range(5):
        with pytest.raises(Refused, match="wrong"):
            accounts.sign_in("Anna", "a wrong password")


def test_many_tries_at_once_are_no_more_than_many_in_a_row(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)

    def tried(_: int) -> str:
        with pytest.raises(Refused) as refused:
            accounts.sign_in("Anna", "a wrong password")
        return str(refused.value)

    with ThreadPoolExecutor(20) as several:
        said = Counter(several.map(tried, range(20)))
    assert said == {Refusal.WRONG.value: 5, Refusal.LOCKED.value: 15}


class Counting(PasswordHasher):
    """Counts how many passwords are compared at the same moment."""

    now = most = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002 - the library's name
        self.now += 1
        self.most = max(self.most, self.now)
        time.sleep(0.01)
        try:
            return super().verify(hash, password)
        finally:
            self.now -= 1


def test_passwords_are_compared_few_at_a_time(tmp_path: Path) -> None:
    store, hasher = SqlAccounts(tmp_path / "a.db"), Counting(time_cost=1, memory_cost=8, parallelism=1)
    accounts = Accounts(store, hasher=hasher)

    def tried(number: int) -> None:
        with pytest.raises(Refused, match="wrong"):
            accounts.sign_in(f"name {number}", "a wrong password")

    with ThreadPoolExecutor(20) as several:
        list(several.map(tried, range(20)))
    store.close()
    assert hasher.most == 2


def test_what_was_typed_as_a_name_is_not_kept(tmp_path: Path) -> None:
    """Somebody types a password where the name belongs."""
    store = SqlAccounts(tmp_path / "a.db")
    with pytest.raises(Refused):
        Accounts(store, hasher=QUICK).sign_in("four random words", "")
    store.close()
    assert b"four random words" not in (tmp_path / "a.db").read_bytes()


def test_of_many_names_that_were_tried_the_last_are_kept(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("letapis.ledger.accounts.MOST_NAMES", 20)
    store = SqlAccounts(tmp_path / "a.db")
    accounts = Accounts(store, clock=clock, hasher=QUICK)
    for number in range(30):
        clock.now += timedelta(seconds=1)
        with pytest.raises(Refused):
            accounts.sign_in(f"name {number}", "")
    kept = [number for number in range(30) if store.tries(f"name {number}")]
    store.close()
    assert len(kept) <= 20
    assert kept == list(range(30 - len(kept), 30))


def test_accounts_of_an_earlier_file_are_still_there(tmp_path: Path) -> None:
    """Before tries were counted by names, they stood beside the account."""
    store = SqlAccounts(tmp_path / "a.db")
    Accounts(store, hasher=QUICK).create("Anna", PASSWORD, AccountRole.OWNER)
    with store._engine.begin() as connection:
        connection.execute(text("DROP TABLE try"))
        connection.execute(text("UPDATE account SET failures = 9, locked_until = '2999-01-01T00:00:00+00:00'"))
    store.close()
    store = SqlAccounts(tmp_path / "a.db")
    assert Accounts(store, hasher=QUICK).sign_in("Anna", PASSWORD).role is AccountRole.OWNER
    store.close()


def test_a_code_of_the_second_factor_serves_once(accounts: Accounts, clock: Clock) -> None:
    anna = accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    secret = pyotp.random_base32()
    totp = pyotp.TOTP(secret)
    accounts.set_second_factor(anna, secret, totp.at(clock.now))
    for given in ("", "000000", totp.at(clock.now)):
        with pytest.raises(Refused):
            accounts.sign_in("Anna", PASSWORD, given)
    clock.now += timedelta(minutes=1)
    code = totp.at(clock.now)
    assert accounts.sign_in("Anna", PASSWORD, code).name == "Anna"
    with pytest.raises(Refused):
        accounts.sign_in("Anna", PASSWORD, code)


def test_what_somebody_sees_who_cannot_sign_in(accounts: Accounts, clock: Clock) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    with at_desk(accounts) as client:

        def tried(name: str, password: str) -> str:
            answer = send(client, "/signin", name=name, password=password)
            assert answer.status_code == 422
            return unescape(re.findall(r'role="alert"[^>]*>([^<]+)', answer.text)[0])

        wrong = "Name, password or code is wrong."
        assert [tried("Anna", "not this one") for _ in range(5)] == [wrong] * 5
        locked = "Too many wrong tries under this name: it is locked for a while."
        assert tried("Anna", PASSWORD) == locked
        assert [tried("Nobody", PASSWORD) for _ in range(6)] == [*[wrong] * 5, locked]
        clock.now += timedelta(minutes=2)
        assert sign_in(client, "Anna").status_code == 303


def test_a_session_ends_after_twelve_hours(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    with at_desk(accounts) as client:
        sign_in(client, "Anna")
        kept = client.cookies["letapis"]
        for hours, status in ((11.9, 200), (12.1, 401)):
            monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda _, h=hours: int(time.time() + h * 3600))
            client.cookies.set("letapis", kept)
            assert client.get("/inbox").status_code == status


def test_the_last_owner_stays(accounts: Accounts) -> None:
    anna = accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    with pytest.raises(Refused, match="last owner"):
        accounts.set_role(anna, AccountRole.READER, disabled=False)
    accounts.create("Boris", PASSWORD, AccountRole.OWNER)
    accounts.set_role(anna, AccountRole.READER, disabled=False)


@pytest.mark.parametrize("name", ["", "  ", "letapis", "letapis/identity-1", "x" * 81, "Anna\u200b", "Anna\x07"])
def test_a_name_that_could_pass_for_the_program_is_refused(accounts: Accounts, name: str) -> None:
    with pytest.raises(Refused, match="cannot be used"):
        accounts.create(name, PASSWORD, AccountRole.MONITOR)


def test_nobody_takes_a_name_that_looks_like_another(accounts: Accounts) -> None:
    """What is filed bears the name alone. One keyboard sends a letter with its mark as one sign, another as two."""
    accounts.create("Zoë Łoś", PASSWORD, AccountRole.OWNER)
    for name in ("Zoe\u0308 Łoś", "ZOË ŁOŚ", " Zoë  Łoś"):
        with pytest.raises(Refused, match="of this name already"):
            accounts.create(name, PASSWORD, AccountRole.MONITOR)
    assert accounts.sign_in("Zoe\u0308 Łos\u0301", PASSWORD).name == "Zoë Łoś"


def test_the_file_of_accounts_is_for_its_owner_alone_and_holds_no_password(tmp_path: Path) -> None:
    store = SqlAccounts(tmp_path / "a.db")
    Accounts(store, hasher=QUICK).create("Anna", PASSWORD, AccountRole.OWNER)
    store.close()
    assert (tmp_path / "a.db").stat().st_mode & 0o077 == 0
    assert PASSWORD.encode() not in (tmp_path / "a.db").read_bytes()
    assert b"$argon2id$" in (tmp_path / "a.db").read_bytes()


def test_the_file_of_accounts_may_lie_anywhere(tmp_path: Path) -> None:
    """What an address would take for its end is part of a path: another file, which anybody could read, had them."""
    folder = tmp_path / "cases? 100%41 #2"
    folder.mkdir()
    with closing(SqlAccounts(folder / "letapis.accounts.db")) as store:
        Accounts(store, hasher=QUICK).create("Anna", PASSWORD, AccountRole.OWNER)
    assert [file.relative_to(tmp_path).parts for file in tmp_path.rglob("*.db")] == [
        ("cases? 100%41 #2", "letapis.accounts.db")
    ]
    assert list(tmp_path.iterdir()) == [folder]
    assert b"Anna" in (folder / "letapis.accounts.db").read_bytes()


def test_what_one_judged_oneself_is_no_news_and_that_of_others_is(accounts: Accounts) -> None:
    for name in ("Anna", "Boris"):
        accounts.create(name, PASSWORD, AccountRole.MONITOR)
    ledger = filled(1)
    with at_desk(accounts, ledger) as anna, at_desk(accounts, ledger) as boris:
        sign_in(anna, "Anna")
        sign_in(boris, "Boris")
        report = re.findall(r'href="(/reports/[0-9a-f]{64})"', anna.get("/inbox").text)[0]
        page = anna.get(report).text
        poll = unescape(re.findall(r'hx-get="([^"]+/news[^"]*)"', page)[0])
        cards = re.findall(r'action="/statements/(\w+)/judge".*?name="seen" value="(\d+)"', page, re.DOTALL)
        for client, (key, seen) in zip((anna, boris), cards, strict=False):
            assert send(client, report, f"/statements/{key}/judge", verdict="accept", seen=seen).status_code == 303
        news = anna.get(poll).text
        assert news.count("<article") == 2
        assert re.findall(r"accepted · (\w+)\)", news.split("</p>")[0]) == ["Boris"]


def test_a_look_at_sealed_words_is_logged_and_others_see_none(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    ledger = filled()
    with at_desk(accounts, ledger) as client:
        sign_in(client, "Anna")
        reports = re.findall(r'href="(/reports/[0-9a-f]{64})"', client.get("/inbox").text)
        sealed = next(path for path in reports if f'action="{path}/unseal"' in client.get(path).text)
        covered = client.get(sealed).text
        shown = send(client, sealed, f"{sealed}/unseal").text
        assert covered.count("█") > shown.count("█") == 0
        assert f'href="{sealed}"' in client.get("/looks").text
    assert [(look.who, look.what) for look in accounts.looks()] == [("Anna", sealed)]


def test_forms_show_no_sealed_words_and_lose_none(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    ledger = filled()
    told = [entry.body.statement for entry in ledger.entries() if isinstance(entry.body, StatementRead)]
    before = next(s for s in told if any(sayer.kind is SayerKind.RELATIVE for sayer in s.attribution))
    words = next(sayer.span for sayer in before.attribution if sayer.kind is SayerKind.RELATIVE)
    key = statement_id(before).removeprefix("sha256:")
    report = before.report_id.removeprefix("sha256:")
    with at_desk(accounts, ledger) as client:
        sign_in(client, "Anna")
        add = client.get(f"/reports/{report}/add?start={words.start}&end={words.end}").text
        assert fields_in(add)["quote"] == "█" * len(words.text)
        path = f"/statements/{key}/correct"
        form = client.get(path).text
        assert "█" in form
        assert f'value="{words.text}"' not in form
        fields = fields_in(form)
        assert send(client, path, **{**fields, "certainty": "probable"}).status_code == 303
    filed = [entry.body.correction for entry in ledger.entries() if isinstance(entry.body, StatementReviewed)]
    (correction,) = filed
    assert correction is not None
    assert (correction.quote, correction.attribution, correction.roles) == (
        before.quote,
        before.attribution,
        before.roles,
    )
    assert accounts.looks() == ()


def test_no_list_or_page_shows_a_sealed_name_in_a_title(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    report = Report("Novik's mother, Alena Kot, said that officers came.", title="Alena Kot: they came at night")
    whole, who = Span.cut(report.text, 0, len(report.text)), Span.cut(report.text, 0, 14)
    sayers = (Sayer(who, "Alena Kot", SayerKind.RELATIVE),)
    told = Statement(report.id, EventKind.SEARCHED, whole, Person(None, "Nasta Novik"), whole, attribution=sayers)
    ledger = MemoryLedger()
    ledger.append([ReportFiled(report), StatementRead(told)], actor="letapis")
    path = f"/reports/{report.id.removeprefix('sha256:')}"
    with at_desk(accounts, ledger) as client:
        sign_in(client, "Anna")
        pages = [
            "/inbox",
            "/inbox?show=all",
            "/api/v1/reports",
            path,
            f"/api/v1{path}",
            f"/statements/{statement_id(told)[7:]}/correct",
        ]
        for page in pages:
            shown = client.get(page)
            assert shown.status_code == 200, page
            assert "Alena" not in shown.text, page
        assert "Alena Kot: they came" in send(client, path, f"{path}/unseal").text


def test_a_name_that_a_second_correction_seals_is_covered_in_the_list(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    report = Report("Novik's mother, Alena Kot, said that officers came.", title="Alena Kot: they came at night")
    whole = Span.cut(report.text, 0, len(report.text))
    told = Statement(report.id, EventKind.SEARCHED, whole, Person(None, "Nasta Novik"), whole)
    ledger = MemoryLedger()
    ledger.append([ReportFiled(report), StatementRead(told)], actor="letapis")
    path = f"/statements/{statement_id(told)[7:]}/correct"
    sealing = {"sayer0": "relative", "sayer0_words": "Novik's mother", "sayer0_name": "Alena Kot"}
    with at_desk(accounts, ledger) as client:
        sign_in(client, "Anna")
        for more, shown in (({"certainty": "probable"}, True), (sealing, False)):
            fields = fields_in(client.get(path).text)
            assert send(client, path, **{**fields, **more}).status_code == 303
            assert ("Alena" in client.get("/inbox?show=all").text) is shown


def test_a_name_that_another_process_seals_is_covered_in_the_list(tmp_path: Path) -> None:
    place = str(tmp_path / "letapis.db")
    report = Report("Novik's mother, Alena Kot, said that officers came.", title="Alena Kot: they came at night")
    whole = Span.cut(report.text, 0, len(report.text))
    told = Statement(report.id, EventKind.SEARCHED, whole, Person(None, "Nasta Novik"), whole)
    mother = Sayer(Span.cut(report.text, 0, 14), "Alena Kot", SayerKind.RELATIVE)
    corrected = StatementReviewed(statement_id(told), Verdict.CORRECT, replace(told, attribution=(mother,)))
    with closing(open_ledger(place)) as ledger, closing(open_ledger(place)) as other:
        ledger.append([ReportFiled(report), StatementRead(told)], actor="letapis")
        register = SqlRegister(ledger)
        desk = open_desk(ledger, GoldReader(), secret=SECRET, register=register, shelf=SqlShelf(register))
        with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
            other.append([StatementReviewed(statement_id(told), Verdict.ACCEPT)], actor="Anna")
            assert "Alena" in client.get("/inbox?show=all").text
            other.append([corrected], actor="Anna")  # as many statements, of which as many wait
            for path in ("/inbox?show=all", "/api/v1/reports"):
                assert "Alena" not in client.get(path).text


def test_whoever_signs_out_leaves_no_session_behind(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    with at_desk(accounts) as client:
        sign_in(client, "Anna")
        copied = client.cookies["letapis"]
        assert send(client, "/account", "/signout").status_code == 303
        client.cookies.set("letapis", copied)
        assert client.get("/inbox").status_code == 401


def test_an_owner_lets_somebody_in_again(accounts: Accounts, clock: Clock) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    boris = accounts.create("Boris", "another old password", AccountRole.MONITOR)
    secret = pyotp.random_base32()
    accounts.set_second_factor(boris, secret, pyotp.TOTP(secret).at(clock.now))
    with at_desk(accounts) as client:
        sign_in(client, "Anna")
        assert send(client, "/team", f"/team/{boris.id}/password", password="short").status_code == 422  # noqa: S106
        assert send(client, "/team", f"/team/{boris.id}/password", password=PASSWORD).status_code == 303
    with at_desk(accounts) as client:
        assert sign_in(client, "Boris").status_code == 303
        assert send(client, "/account", f"/team/{boris.id}/password", password=PASSWORD).status_code == 403


def test_the_language_can_be_chosen_on_the_answer_to_a_form(accounts: Accounts) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.OWNER)
    with at_desk(accounts, filled()) as client:
        sign_in(client, "Anna")
        answers = [send(client, "/account", "/account/factor"), send(client, "/account", "/account/password")]
        reports = re.findall(r'href="(/reports/[0-9a-f]{64})"', client.get("/inbox").text)
        answers += [send(client, "/account", f"{reports[0]}/unseal"), send(client, "/account", "/team", role="owner")]
        for answer in answers:
            path = re.findall(r'href="(/language\?to=be[^"]*)"', answer.text)[0]
            assert client.get(client.get(unescape(path)).headers["location"]).status_code == 200, path


def begun(client: httpx.Client, password: str = PASSWORD) -> tuple[httpx.Response, dict[str, str]]:
    """The page that a second factor is set up on, and the fields of its form."""
    answer = send(client, "/account", "/account/factor", old=password)
    found = re.search(r'name="begun" value="([^"]+)"', answer.text)
    return answer, {"begun": unescape(found[1])} if found else {}


def secret_of(page: str) -> str:
    found = re.search(r'<p class="code">([A-Z2-7 ]+)</p>', page)
    assert found is not None
    return found[1].replace(" ", "")


def test_a_second_factor_is_set_up_by_whoever_knows_the_password(accounts: Accounts, clock: Clock) -> None:
    anna = accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    with at_desk(accounts) as client:
        sign_in(client, "Anna")
        refused, nothing = begun(client, "not the password at all")
        assert (refused.status_code, nothing, "<svg" in refused.text) == (422, {}, False)
        page, fields = begun(client)
        secret = secret_of(page.text)
        assert send(client, "/account", "/account/factor", code="000000", **fields).status_code == 422
        done = send(client, "/account", "/account/factor", code=pyotp.TOTP(secret).at(clock.now), **fields)
        assert done.status_code == 200
    kept = accounts.get(anna.id)
    assert kept is not None
    assert kept.totp_secret == secret


def test_a_second_factor_cannot_be_chosen_by_a_session_alone(accounts: Accounts, clock: Clock) -> None:
    accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    boris = accounts.create("Boris", PASSWORD, AccountRole.MONITOR)
    secret = pyotp.random_base32()
    code = pyotp.TOTP(secret).at(clock.now)
    with at_desk(accounts) as client:
        sign_in(client, "Anna")
        _, of_anna = begun(client)
        assert send(client, "/account", "/account/factor", secret=secret, code=code).status_code == 422
        assert send(client, "/account", "/account/factor", begun=secret, code=code).status_code == 422
        sign_in(client, "Boris")
        assert send(client, "/account", "/account/factor", code=code, **of_anna).status_code == 422
    kept = accounts.get(boris.id)
    assert kept is not None
    assert kept.totp_secret is None


def test_the_key_of_a_second_factor_is_drawn_for_a_camera(accounts: Accounts) -> None:
    accounts.create("Anna & Co <b>", PASSWORD, AccountRole.MONITOR)
    with at_desk(accounts) as client:
        sign_in(client, "Anna & Co <b>")
        page, _ = begun(client)
    drawn = re.findall(r'<figure class="qr".*?</figure>', page.text, re.DOTALL)
    words = pyotp.TOTP(secret_of(page.text)).provisioning_uri(name="Anna & Co <b>", issuer_name="Letapis")
    assert len(drawn) == 1
    assert str(qr_code(words)) in drawn[0]
    assert re.findall(r"style=|href=|xlink|<(?!/?(?:figure|svg|path)\b)", drawn[0]) == []


def test_guessing_a_password_in_a_session_locks_the_account(accounts: Accounts, clock: Clock) -> None:
    anna = accounts.create("Anna", PASSWORD, AccountRole.MONITOR)
    for _ in range(5):
        known = accounts.get(anna.id)
        assert known is not None
        with pytest.raises(Refused, match="wrong"):
            accounts.confirm(known, "a wrong password")
    known = accounts.get(anna.id)
    assert known is not None
    with pytest.raises(Refused, match="locked"):
        accounts.confirm(known, PASSWORD)
    clock.now += timedelta(minutes=2)
    accounts.confirm(known, PASSWORD)


def test_whoever_is_shut_out_is_not_let_in_again_by_what_was_begun_before(accounts: Accounts, clock: Clock) -> None:
    """An account is kept as a whole; a change of the password compares for a while, and an owner may be quicker."""
    accounts.create("Olga", PASSWORD, AccountRole.OWNER)
    before = accounts.create("Anna", PASSWORD, AccountRole.EDITOR)
    accounts.set_role(before, AccountRole.READER, disabled=True)
    secret = pyotp.random_base32()
    accounts.set_second_factor(before, secret, pyotp.TOTP(secret).at(clock.now))
    accounts.set_password(before, "four other words here")
    accounts.end_sessions(before)
    now = accounts.get(before.id)
    assert now is not None
    assert (now.role, now.disabled, now.totp_secret) == (AccountRole.READER, True, secret)
    accounts.let_in_again(before, "four other words here")
    now = accounts.get(before.id)
    assert now is not None
    assert (now.role, now.disabled, now.totp_secret) == (AccountRole.READER, True, None)
