"""Every page in a browser: no serious finding of axe, nothing wider than a phone, and pictures for the README."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from letapis.desk.accounts import Accounts
from letapis.desk.rights import AccountRole
from letapis.ledger import MemoryLedger
from letapis.ledger.accounts import SqlAccounts
from letapis.web.desk import visits
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from letapis.web.public.app import build_public_app
from letapis.web.public.source import PublicSource
from tests.browser.conftest import ROOT, Opener, watched
from tests.web.conftest import SECRET, filled
from tests.web.golds import GoldReader
from tests.web.serving import serving

SERIOUS = {"serious", "critical"}
PAGES = {
    "inbox": "/inbox",
    "report": "/reports/{report}?s={statement}",
    "new": "/reports/new",
    "add": "/reports/{report}/add?start=0&end=20",
    "correct": "/statements/{whole}/correct",
    "case": "/people/{person}?on=2021-09-10",
    "register": "/people?on=2021-03-01",
    "charts": "/charts?on=2021-03-01",
    "who": "/who",
    "mentions": "/who/{person}",
    "others": "/who/{person}?q=Losik",
    "early": "/people/{person}?known=1990-01-01",
    "changes": "/changes?since=2020-01-01",
    "preview": "/people/{person}/disclose",
    "learned": "/changes?since=2020-01-01&person={person}",
    "narrowed": "/people?on=2021-03-01&held=any&state=pre_trial&since=2020-01-01#facets",
    "nobody": "/people?q=qqqq",
    "nothing": "/inbox?q=qqqq",
    "methods": "/methods",
    "keys": "/keys",
    "problem": "/nothing",
}
PICTURES = ("inbox", "report", "correct", "case", "register", "charts", "changes")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving(build_app(open_desk(filled(), GoldReader(), secret=SECRET, actor="Monika"))) as served:
        yield served


@pytest.fixture(scope="module")
def names(address: str) -> dict[str, str]:
    """The person, the report and the statement that stand in addresses."""
    with httpx.Client(base_url=address, timeout=60) as client:
        people = client.get("/people?q=Kalesnikava").text
        reports = client.get("/inbox").text
        person = re.findall(r"/people/([0-9a-f]{64})", people)[0]
        report = re.findall(r'/reports/([0-9a-f]{64})" data-row><bdi>[^<]*Tsikhanouski freed', reports)[0]
        whole = re.findall(r'action="/statements/([0-9a-f]{64})', client.get(f"/reports/{report}").text)[6]
    return {"person": person, "report": report, "statement": whole[:16], "whole": whole}


def keep(picture: bytes, path: Path) -> None:
    """Keep a picture with 96 colours, which is all that the pages use."""
    from PIL import Image  # noqa: PLC0415 - only where pictures are made

    Image.open(io.BytesIO(picture)).convert("RGB").quantize(96, dither=Image.Dither.NONE).save(path, optimize=True)


def findings(page: Page) -> list[str]:
    """What axe finds that keeps somebody out, once the page has its style: its first words may be there before."""
    page.wait_for_load_state("load")
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in found if v["impact"] in SERIOUS]


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_every_page_is_open_to_everybody_and_fits(
    address: str, names: dict[str, str], visitor: Opener, width: int, scheme: str
) -> None:
    page = visitor(address, width=width, scheme=scheme)
    found, too_wide = {}, []
    for name, path in PAGES.items():
        page.goto(path.format(**names))
        if serious := findings(page):
            found[name] = serious
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            too_wide.append(name)
    assert found == {}
    assert too_wide == []


CUT = """() => [...document.querySelectorAll("svg.bars")].flatMap((drawing) => {
  const edge = drawing.getBoundingClientRect().right;
  return [...drawing.querySelectorAll("text")].filter((told) => told.getBoundingClientRect().right > edge)
    .map((told) => told.textContent);
})"""
"""What of a drawing's words is cut off at its edge."""


@pytest.mark.parametrize("width", [1280, 390])
def test_there_is_room_for_large_numbers_beside_their_bars(
    address: str, visitor: Opener, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setattr("letapis.web.showing.whole", lambda value, _: f"{value}00,000" if value else "0")
    page = visitor(address, width=width)
    page.goto("/charts?on=2021-03-01")
    expect(page.locator("svg.bars text", has_text="–400,000")).to_have_count(1)
    assert page.evaluate(CUT) == []


def test_a_long_word_pushes_nothing_off_a_phone(visitor: Opener) -> None:
    with serving(build_app(open_desk(MemoryLedger(), GoldReader(), secret=SECRET, actor="Monika"))) as served:
        page = visitor(served, width=390)
        page.goto("/reports/new")
        page.get_by_label("Title").fill("T" * 500)
        page.get_by_label("Outlet").fill("O" * 180)
        page.get_by_label("Text", exact=True).fill(f"Anna {'Verylongname' * 20} was detained in Minsk")
        page.get_by_role("button", name="Read and file").click()
        for path in ("/inbox", "/people"):
            page.goto(path)
            box = page.locator("tbody td.n a").last.bounding_box()
            assert box is not None
            assert box["x"] + box["width"] <= 390


def test_the_public_pages_are_too(visitor: Opener) -> None:
    entries = tuple(filled().entries())
    with serving(build_public_app(PublicSource(lambda _: entries))) as served:
        page = visitor(served)
        page.goto("/people?on=2021-03-01")
        found = findings(page)
        page.locator("tbody a").first.click()
        found += findings(page)
        page.goto("/charts?on=2021-03-01")
        assert found + findings(page) == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "dark"), (390, "light")])
def test_the_pages_of_accounts_are_too(tmp_path: Path, visitor: Opener, width: int, scheme: str) -> None:
    store = SqlAccounts(tmp_path / "accounts.db")
    accounts = Accounts(store, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    found, too_wide = [], []
    with serving(build_app(open_desk(filled(), GoldReader(), secret=SECRET, accounts=accounts))) as served:
        page = visitor(served, width=width, scheme=scheme)

        def look() -> None:
            found.extend(findings(page))
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                too_wide.append(page.url)

        page.goto(f"/setup?code={accounts.setup_code}")
        look()
        page.get_by_label("Your name").fill("Anna Alpha")
        for field in ("#password", "#again"):
            page.locator(field).fill("four random words here")
        page.get_by_role("button", name="Make the account").click()
        page.wait_for_url("**/inbox")
        accounts.create("Boris Beta", "four other random words", AccountRole.READER)
        for path in ("/account", "/team", "/looks"):
            page.goto(path)
            look()
        page.goto("/account")
        page.get_by_label("Your password").fill("four random words here")
        page.get_by_role("button", name="Set it up").click()
        page.locator(".code").wait_for()
        look()
        page.goto("/reports/new")
        page.get_by_label("Text", exact=True).fill("Anna Alpha was detained in Minsk.\nOn Monday.")
        accounts.end_sessions(accounts.all()[0])
        page.get_by_role("button", name="Read and file").click()
        page.get_by_text("what you typed is kept").wait_for()
        look()
        page.get_by_label("Name").fill("Anna Alpha")
        page.get_by_label("Password").fill("four random words here")
        page.get_by_role("button", name="Sign in").click()
        page.get_by_text("Anna Alpha was detained in Minsk. On Monday.").wait_for()
        look()
        page.get_by_role("button", name="Go on with it").click()
        assert page.get_by_label("Text", exact=True).input_value() == "Anna Alpha was detained in Minsk.\nOn Monday."
        page.goto("/account")
        page.get_by_role("button", name="Sign out").click()
        page.wait_for_url("**/signin")
        look()
        page.goto("/people")
        look()
    store.close()
    assert found == []
    assert too_wide == []


@pytest.mark.parametrize("width", [1280, 390])
def test_what_tells_that_something_cannot_be_done_is_too(
    tmp_path: Path, visitor: Opener, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    store = SqlAccounts(tmp_path / "accounts.db")
    accounts = Accounts(store, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    accounts.create("Boris Beta", "four random words here", AccountRole.MONITOR)
    desk = open_desk(filled(1), GoldReader(), secret=SECRET, accounts=accounts)
    monkeypatch.setattr(visits, "PATIENCE", 0.01)
    seen: dict[str, list[str]] = {}
    with serving(build_app(desk)) as served:
        page = visitor(served, width=width)

        def look(says: str) -> None:
            seen[says] = findings(page) if page.get_by_role("heading", name=says).count() == 1 else ["not there"]
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                seen[says].append("too wide")

        page.goto("/people")
        look("Sign in first")
        page.get_by_role("link", name="Sign in").click()
        page.get_by_label("Name").fill("Boris Beta")
        page.get_by_label("Password").fill("four random words here")
        page.get_by_role("button", name="Sign in").click()
        page.goto("/team")
        look("You may not do this")
        page.goto("/people?on=x")
        look("This is not a day")
        page.goto("/reports/new")
        big = {"name": "big.txt", "mimeType": "text/plain", "buffer": b"x " * 2_500_000}
        page.locator("#file").evaluate("field => field.removeAttribute('data-most')")  # else it is told of before
        page.locator("#file").set_input_files(big)  # type: ignore[arg-type]
        page.get_by_role("button", name="Read and file").click()
        look("This is too much at once")
        desk.open.clear()
        page.goto("/inbox")
        look("The register is being made ready")
        accounts.end_sessions(accounts.all()[0])
        page.goto("/inbox")
        look("Your session has ended")
    store.close()
    assert [(says, found) for says, found in seen.items() if found] == []


@pytest.mark.parametrize("language", ["be", "ru"])
def test_a_page_is_whole_in_another_language(address: str, visitor: Opener, language: str) -> None:
    page = visitor(address, width=390)
    page.goto(f"/language?to={language}&back=/people?on=2021-03-01")
    assert page.locator("html").get_attribute("lang") == language
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth") is False


def test_pictures_are_small(address: str, names: dict[str, str], visitor: Opener) -> None:
    """The pictures of the README are taken here, with LETAPIS_PICTURES=1; whenever, each must be small."""
    folder = ROOT / "docs" / "pictures"
    for name in PICTURES if watched() else ():
        for width, tag in ((1280, ""), (390, "-phone")):
            page = visitor(address, width=width)
            page.goto(PAGES[name].format(**names))
            keep(page.screenshot(), folder / f"{name}{tag}.png")
    kept = list(folder.glob("*.png"))
    assert len(kept) >= len(PICTURES)
    assert [p.name for p in kept if p.stat().st_size > 150_000] == []
