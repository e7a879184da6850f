"""A monitor's day without a mouse: from the first page to a published case, with Tab, Enter and the keys of `/keys`."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from playwright.sync_api import Page, expect

from letapis.desk.accounts import Accounts
from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.desk.rights import AccountRole
from letapis.ledger import MemoryLedger
from letapis.ledger.accounts import SqlAccounts
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from tests.browser.conftest import ROOT, Opener
from tests.browser.test_day import TEXT
from tests.web.conftest import SECRET
from tests.web.golds import GoldReader, readings
from tests.web.serving import serving

AT = """() => {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  const style = getComputedStyle(el), box = el.getBoundingClientRect();
  const label = el.labels?.[0]?.textContent ?? "";
  return {
    tag: el.tagName.toLowerCase(), id: el.id, name: (el.getAttribute("aria-label") || label || el.textContent).trim(),
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.width * box.height > 0 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth,
  };
}"""
"""What has the focus: its name, whether that can be seen, and whether it is drawn around."""
PATHS = ["/inbox", "/reports/new", "/reports/{report}", "/statements/{statement}/correct", "/people", "/who", "/charts"]
PATHS += ["/changes", "/people/{person}", "/who/{person}", "/people/{person}/disclose"]
MOST = 400
"""So often Tab is pressed at most to walk a page."""


@pytest.fixture
def address() -> Iterator[str]:
    desk = open_desk(MemoryLedger(), GoldReader(), secret=SECRET, actor="Monika")
    with serving(build_app(desk)) as served:
        yield served


@pytest.fixture
def monitor(visitor: Opener) -> Callable[..., Page]:
    """A visitor to whom pages do not glide: what has the focus is where it will stay."""

    def opened(address: str, width: int = 1280) -> Page:
        page = visitor(address, width=width)
        page.emulate_media(reduced_motion="reduce")
        return page

    return opened


def tab(page: Page) -> dict[str, object] | None:
    """On to the next; whatever has the focus can be seen, and that it has it can be seen too."""
    page.keyboard.press("Tab")
    found: dict[str, object] | None = page.evaluate(AT)
    if found:
        assert found["outline"], found
        assert found["seen"], found
    return found


def go_to(page: Page, name: str, tag: str = "") -> None:
    """Tab until something of a name has the focus."""
    passed = []
    for _ in range(MOST):
        found = tab(page)
        if found and str(found["name"]).startswith(name) and found["tag"].startswith(tag):  # type: ignore[attr-defined]
            return
        passed.append(found and found["name"])
    pytest.fail(f"{name} is not reached: {passed}")


def fill(page: Page, **fields: str) -> None:
    """Write into the fields that follow, by their ids, in the order of the page."""
    for field, words in fields.items():
        for _ in range(MOST):
            found = tab(page)
            if found and found["id"] == field:
                break
        page.keyboard.insert_text(words)
        expect(page.locator(f"#{field}")).to_have_value(words)


def arrives(page: Page, address: str) -> None:
    page.wait_for_url(re.compile(address))
    page.wait_for_load_state("load")


def test_a_day_by_keyboard_alone(address: str, monitor: Callable[..., Page]) -> None:
    page = monitor(address)
    page.goto("/")
    page.wait_for_load_state("load")
    # The first Tab leads past the head of the page.
    found = tab(page)
    assert found is not None
    assert found["name"] == "Skip to the content"
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    # She files a report.
    page.keyboard.press("n")
    arrives(page, "/reports/new$")
    fill(page, title="Two arrests", outlet="Example News", published="2021-03-02", text=TEXT)
    go_to(page, "Read and file")
    page.keyboard.press("Enter")
    arrives(page, r"/reports/[0-9a-f]{64}$")
    # She accepts the first statement: the card is swapped, and keeps the focus.
    page.keyboard.press("j")
    first, second = page.locator("article").first, page.locator("article").nth(1)
    expect(first).to_be_focused()
    page.keyboard.press("a")
    expect(first).to_contain_text("accepted · Monika")
    expect(first).to_be_focused()
    # The next by its button, reached by Tab from the card: after the swap the focus is on the card, not lost.
    page.keyboard.press("j")
    expect(second).to_be_focused()
    go_to(page, "Reject 2", "button")
    page.keyboard.press("Enter")
    expect(second).to_contain_text("rejected · Monika")
    expect(second).to_be_focused()
    page.keyboard.press("u")
    expect(second).to_contain_text("Taken back · Monika")
    expect(second).to_be_focused()
    # She corrects it: a wrong date is told of, and the field that is wrong has the focus; then it is right.
    page.keyboard.press("e")
    arrives(page, "/correct$")
    fill(page, edtf="some day")
    page.keyboard.press("Enter")
    expect(page.get_by_text("This is not a date as EDTF writes it.")).to_be_visible()
    page.wait_for_load_state("load")
    expect(page.locator("#edtf")).to_be_focused()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text("2021-03-01")
    page.keyboard.press("Enter")
    arrives(page, r"/reports/[0-9a-f]{64}")
    expect(page.locator("article").nth(1)).to_contain_text("corrected · Monika")
    # The judged statement has the focus again after the redirect, so that Tab goes on from there.
    expect(page.locator("article").nth(1)).to_be_focused()
    publish(page)


def publish(page: Page) -> None:
    # To the register, to the case, and she publishes it.
    page.goto("/people")
    go_to(page, "Anna Alpha", "a")
    page.keyboard.press("Enter")
    arrives(page, r"/people/[0-9a-f]{64}")
    go_to(page, "Publish this case", "button")
    page.keyboard.press("Enter")
    expect(page.get_by_text("This case is public")).to_be_visible()
    expect(page.locator("#public-h")).to_be_focused()
    page.wait_for_load_state("load")
    # What the keys do is a key away.
    page.keyboard.press("?")
    arrives(page, "/keys$")
    expect(page.locator("kbd").first).to_be_visible()


def test_whoever_filed_nothing_is_led_to_why(address: str, monitor: Callable[..., Page]) -> None:
    page = monitor(address)
    page.goto("/reports/new")
    go_to(page, "Read and file")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_focused()
    found = tab(page)
    assert found is not None
    assert found["id"] == "title"  # and on to the fields


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_holds_the_focus(filled_address: str, monitor: Callable[..., Page], width: int) -> None:
    """Tab goes through every page from the way past its head to its last link, and can be seen all along."""
    page = monitor(filled_address, width)
    page.goto("/inbox")
    report = str(page.locator("[data-row]").first.get_attribute("href")).rpartition("/")[2]
    page.goto(f"/reports/{report}")
    statement = str(page.locator("article form").first.get_attribute("action")).split("/")[2]
    page.goto("/people")
    person = str(page.locator("[data-row]").first.get_attribute("href")).partition("?")[0].rpartition("/")[2]
    for path in PATHS:
        page.goto(path.format(report=report, statement=statement, person=person))
        page.wait_for_load_state("load")
        last = page.locator("footer a").last.inner_text()
        walked: list[object] = []
        while len(walked) < MOST and last not in walked[-1:]:
            found = tab(page)
            walked.append(found and found["name"])
        assert walked[0] == "Skip to the content", path
        assert walked[-1] == last, (path, walked[-5:])


def test_a_judgement_after_the_session_had_ended_is_sent_again_by_keyboard(tmp_path: Path, visitor: Opener) -> None:
    store, ledger, known = SqlAccounts(tmp_path / "accounts.db"), MemoryLedger(), Acquaintances()
    accounts = Accounts(store, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    accounts.create("Monika", "four random words here", AccountRole.MONITOR)
    for reading in readings(1):
        file_reading(ledger, reading, known)
    with serving(build_app(open_desk(ledger, GoldReader(), secret=SECRET, accounts=accounts))) as served:
        page = visitor(served)
        page.goto("/inbox")
        page.get_by_role("link", name="Sign in").click()

        def sign_in() -> None:
            expect(page.get_by_label("Name")).to_be_focused()
            page.keyboard.type("Monika")
            page.keyboard.press("Tab")
            page.keyboard.type("four random words here")
            page.keyboard.press("Enter")

        sign_in()
        page.locator("tbody a").first.click()
        page.wait_for_load_state("load")
        accounts.end_sessions(accounts.all()[0])
        page.keyboard.press("j")
        page.keyboard.press("a")
        sign_in()
        expect(page.get_by_role("button", name="Send it now")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("article").first).to_contain_text("accepted · Monika")
        # What the page asks for by itself after the end of the session takes nothing away that was typed.
        page.get_by_role("link", name="Correct 2").click()
        page.wait_for_load_state("load")
        accounts.end_sessions(accounts.all()[0])
        page.locator("#reason").fill("as the court says")
        with page.expect_response("**/edtf?*") as asked:
            page.locator("#edtf").fill("2021-03")
        assert asked.value.status == 401
        expect(page.locator("#reason")).to_have_value("as the court says")
        page.locator("#edtf").press("Enter")
        sign_in()
        page.get_by_role("button", name="Go on with it").press("Enter")
        expect(page.locator("#edtf")).to_have_value("2021-03")
        expect(page.locator("#reason")).to_have_value("as the court says")
    store.close()


@pytest.fixture(scope="module")
def filled_address() -> Iterator[str]:
    ledger, known = MemoryLedger(), Acquaintances()
    for reading in readings(3):
        file_reading(ledger, reading, known)
    with serving(build_app(open_desk(ledger, GoldReader(), secret=SECRET, actor="Monika"))) as served:
        yield served


def test_every_key_is_told_of() -> None:
    """Keys of buttons, links and scripts stand on the page of keys, and no others."""
    web = ROOT / "src/letapis/web"
    pages = "".join(path.read_text() for path in sorted((web / "templates").rglob("*.html")))
    script = (web / "static/desk.js").read_text() + (web / "static/words.js").read_text()
    used = set(re.findall(r'data-key="(.)"', pages)) | set(re.findall(r'event\.key === "(.)"', script))
    arrows = {"ArrowRight": "→", "ArrowLeft": "←"}
    used |= {sign for name, sign in arrows.items() if name in script}
    told = set(re.findall(r'\("(.)", _\(', Path(web / "templates/desk/keys.html").read_text()))
    assert used == told
