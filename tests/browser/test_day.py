"""A monitor's day in a browser: from a pasted report to a published case; two people at once; without a mouse."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from letapis.desk.disclosing import disclosed
from letapis.ledger import MemoryLedger
from letapis.web.desk.app import build_app
from letapis.web.desk.state import Desk, open_desk
from letapis.web.public.app import build_public_app
from letapis.web.public.source import PublicSource
from tests.browser.conftest import Opener
from tests.web.conftest import SECRET
from tests.web.golds import GoldReader
from tests.web.serving import serving

TEXT = (
    "Anna Alpha was detained in Minsk\nThe court in Minsk jailed her for 15 days, her lawyer said.\n"
    "Boris Beta was detained in Homiel"
)


@pytest.fixture
def desk() -> Desk:
    return open_desk(MemoryLedger(), GoldReader(), secret=SECRET, actor="Monika")


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    with serving(build_app(desk)) as served:
        yield served


def file_report(page: Page, text: str = TEXT) -> None:
    page.goto("/reports/new")
    page.get_by_label("Title").fill("Two arrests")
    page.get_by_label("Outlet").fill("Example News")
    page.get_by_label("Day of publication").fill("2021-03-02")
    page.get_by_label("Text", exact=True).fill(text)
    page.get_by_role("button", name="Read and file").click()
    page.wait_for_load_state("load")  # keys wait for the scripts, which come after the words


def test_from_a_pasted_report_to_a_published_case(desk: Desk, address: str, visitor: Opener) -> None:
    page = visitor(address)
    file_report(page)
    expect(page.get_by_role("heading", name="Two arrests")).to_be_visible()
    # She accepts what was read of Anna by the keyboard; the card changes in place.
    page.keyboard.press("j")
    expect(page.locator("article").first).to_be_focused()
    page.keyboard.press("a")
    expect(page.locator("article").first).to_contain_text("accepted · Monika")
    # What was read of Boris is wrong; she rejects it, thinks again, and takes that back.
    page.get_by_role("button", name="Reject 2").click()
    expect(page.locator("article").nth(1)).to_contain_text("rejected · Monika")
    page.get_by_role("button", name="Undo 2").click()
    expect(page.locator("article").nth(1)).to_contain_text("taken back")
    # One statement was missed: she selects its words and adds it.
    page.evaluate(
        """() => {
          const pieces = [...document.querySelectorAll('#story [data-o]')];
          const piece = pieces.find((el) => el.textContent.includes('jailed'));
          const node = piece.firstChild, range = document.createRange();
          range.setStart(node, 0); range.setEnd(node, node.textContent.length);
          getSelection().removeAllRanges(); getSelection().addRange(range);
        }"""
    )
    expect(page.locator("#add")).to_have_attribute("href", re.compile(r"/add\?start=\d+&end=\d+$"))
    page.locator("#add").click()
    expect(page.locator("#quote")).to_have_value("The court in Minsk jailed her for 15 days, her lawyer said.")
    page.locator("#event").select_option("sentenced")
    page.locator("#trigger").fill("jailed")
    page.locator("#name").fill("Anna Alpha")
    page.locator("#edtf").fill("2021-03-02")
    page.get_by_role("button", name="File the statement").click()
    expect(page.locator("article")).to_have_count(3)
    # The case has both lines, and she publishes it.
    page.get_by_role("link", name="Register").first.click()
    page.get_by_role("link", name="Anna Alpha").click()
    expect(page.locator(".chronicle > li")).to_have_count(2)
    page.get_by_role("button", name="Publish this case").click()
    expect(page.get_by_text("This case is public")).to_be_visible()
    public = PublicSource(
        lambda today: disclosed(desk.ledger.entries(), today).entries, today=lambda: date(2026, 1, 15)
    )
    with serving(build_public_app(public)) as open_to_all:
        reader = visitor(open_to_all)
        reader.goto("/")
        expect(reader.locator("tbody tr")).to_have_count(1)
        reader.get_by_role("link", name="Anna Alpha").click()
        expect(reader.locator(".chronicle > li")).to_have_count(2)
        expect(reader.locator("body")).not_to_contain_text("Monika")


def test_two_people_on_one_report(address: str, visitor: Opener) -> None:
    one, other = visitor(address), visitor(address)
    file_report(one)
    other.goto(one.url)
    one.get_by_role("button", name="Accept 1").click()
    expect(one.locator("article").first).to_contain_text("accepted")
    # The other still sees it as it was; his judgement is refused with what was said in the meantime.
    other.get_by_role("button", name="Reject 1").click()
    expect(other.get_by_role("heading", name="Somebody was faster")).to_be_visible()
    expect(other.locator("main")).to_contain_text("accepted · Monika")
    other.get_by_role("link", name="See how it stands now").click()
    expect(other.locator("article").first).to_contain_text("accepted · Monika")


def test_the_same_without_script_by_keyboard_on_a_phone(address: str, visitor: Opener) -> None:
    page = visitor(address, width=390, script=False)
    file_report(page)
    accept = page.get_by_role("button", name="Accept 1")
    accept.focus()
    page.keyboard.press("Enter")
    expect(page.locator("article").first).to_contain_text("accepted · Monika")
    page.get_by_role("link", name="Correct 2").click()
    page.locator("#edtf").fill("some day")
    page.get_by_role("button", name="File the correction").click()
    expect(page.get_by_text("This is not a date as EDTF writes it.")).to_be_visible()
    page.locator("#edtf").fill("2021-03-01")
    page.get_by_role("button", name="File the correction").click()
    expect(page.locator("article").nth(1)).to_contain_text("corrected · Monika")
    expect(page.locator("article").nth(1)).to_contain_text("The machine read")
