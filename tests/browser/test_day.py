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
    expect(page.get_by_text("by Monika", exact=False).first).to_be_visible()
    # She accepts what was read of Anna by the keyboard; the card changes in place.
    page.keyboard.press("j")
    expect(page.locator("article").first).to_be_focused()
    page.keyboard.press("a")
    expect(page.locator("article").first).to_contain_text("accepted · Monika")
    # What was read of Boris is wrong; she rejects it, thinks again, and takes that back.
    page.get_by_role("button", name="Reject 2").click()
    expect(page.locator("article").nth(1)).to_contain_text("rejected · Monika")
    page.get_by_role("button", name="Undo 2").click()
    expect(page.locator("article").nth(1)).to_contain_text("Taken back · Monika")
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
    other.route("**/news?*", lambda route: route.abort())  # what the other judges would come in by itself
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


def test_words_are_selected_and_added_by_keyboard_alone(address: str, visitor: Opener) -> None:
    page = visitor(address)
    file_report(page)
    # The text is reached by Tab; arrows go from word to word, with Shift they take more.
    page.locator("#story").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#add-hint")).to_have_text(re.compile("^“Anna”$"))
    page.keyboard.press("ArrowRight")
    for _ in range(3):
        page.keyboard.press("Shift+ArrowRight")
    expect(page.locator("#add-hint")).to_have_text("“Alpha was detained in”")
    page.keyboard.press("Shift+ArrowLeft")
    expect(page.locator("#add-hint")).to_have_text("“Alpha was detained”")
    page.keyboard.press("n")
    expect(page.locator("#quote")).to_have_value("Alpha was detained")
    page.wait_for_load_state("load")
    # Beside the form stands the report: what is selected there goes into a field.
    page.locator("#story").focus()
    page.keyboard.press("ArrowRight")
    take = page.get_by_role("button", name="take the selection: The word that names it")
    take.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#trigger")).to_have_value("Alpha")
    expect(page.locator("#trigger")).to_be_focused()


def test_a_form_helps_with_dates_and_articles(address: str, visitor: Opener) -> None:
    page = visitor(address)
    file_report(page)
    page.get_by_role("link", name="Correct 2").click()
    page.wait_for_load_state("load")
    page.locator("#edtf").fill("2021-03/..")
    expect(page.locator("#edtf-read")).to_have_text("Read as: since March 2021")
    page.locator("#edtf").fill("in March")
    expect(page.locator("#edtf-read")).to_contain_text("Not yet a date")
    page.locator("#edtf").fill("2021-03")
    # Who names a sayer must say what kind, and in which words: nothing that was typed is lost without a word.
    page.locator("#sayer0_name").fill("a neighbour")
    page.get_by_role("button", name="File the correction").click()
    expect(page.locator("#sayer0_words-wrong")).to_contain_text("Words of the report are needed here")
    page.locator("#sayer0_name").fill("")
    row = page.locator("fieldset", has=page.locator("#role1"))
    row.locator("summary").click()
    page.locator("#role1_article").fill("361^3 criminal BY")
    page.locator("#role1_article").blur()
    expect(page.locator("#role1_superscript")).to_have_value("3")
    expect(page.locator("#role1_code")).to_have_value("criminal")
    expect(page.locator("#role1")).to_have_value("law")
    page.get_by_role("button", name="File the correction").click()
    expect(page.locator("article").nth(1)).to_contain_text("Article 361³, Criminal Code (BY)")


def test_two_people_see_what_the_other_judges(address: str, visitor: Opener) -> None:
    one, other = visitor(address), visitor(address)
    file_report(one)
    other.goto(one.url)
    other.wait_for_load_state("load")
    one.get_by_role("button", name="Accept 1").click()
    expect(one.locator("article").first).to_contain_text("accepted")
    # The page asks now and then, and at once when one comes back to it.
    other.locator("article").first.focus()
    other.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(other.locator("article").first).to_contain_text("accepted · Monika")
    expect(other.locator("#news")).to_contain_text("Judged meanwhile")
    expect(other.locator("article").first).to_be_focused()


def test_a_reason_alone_decides_nothing(address: str, visitor: Opener) -> None:
    """Enter where one says why files no judgement: which one is meant is not said yet."""
    page = visitor(address)
    file_report(page)
    page.locator("article").first.locator("summary").click()
    why = page.locator("article").first.locator("[name=reason]")
    why.fill("no second source")
    why.press("Enter")
    expect(why).to_be_focused()
    page.get_by_role("button", name="Reject 1").click()
    expect(page.locator("article").first).to_contain_text("rejected · Monika")
    expect(page.locator("article").first).to_contain_text("no second source")
    expect(page.locator("article").first).not_to_contain_text("accepted")
