"""The desk's pages over HTTP: reading, judging, undoing, and what is refused."""

import re
from contextlib import closing
from html import unescape
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from letapis.desk.current import CurrentRegister
from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.ledger import MemoryLedger, SqlRegister, SqlShelf, open_ledger
from letapis.model import (
    Body,
    EntryWithdrawn,
    EventKind,
    Person,
    Report,
    ReportFiled,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
)
from letapis.web.desk.app import build_app
from letapis.web.desk.state import Desk, open_desk
from letapis.web.security import POLICY
from tests.web.conftest import SECRET, Sender, fields_in, filled, token
from tests.web.golds import GoldReader, readings
from tests.web.serving import serving

PAGES = (
    "/inbox",
    "/inbox?show=all&q=Statkevich",
    "/reports/new",
    "/people",
    "/people?on=2021-03-01&known=2030-01-01",
    "/people?q=" + quote("Колесникова"),
    "/people?held=any&state=pre_trial&on=2021-03-01",
    "/people.csv?on=2021-03-01",
    "/charts?on=2021-03-01",
    "/who",
    "/changes?since=2020-01-01",
    "/methods",
    "/keys",
)


def first(client: httpx.Client, path: str, pattern: str) -> str:
    found = re.search(pattern, client.get(path).text)
    assert found is not None, f"{pattern} is not on {path}"
    return found[1]


@pytest.fixture(scope="module")
def report(browse: httpx.Client) -> str:
    return first(browse, "/inbox", r'href="(/reports/[0-9a-f]{64})"')


@pytest.mark.parametrize("path", PAGES)
def test_a_page_answers_and_is_small(browse: httpx.Client, path: str) -> None:
    answer = browse.get(path)
    assert answer.status_code == 200
    assert len(answer.content) < 150_000


@pytest.mark.parametrize("path", [*PAGES, "/nothing", "/static/style.css", "/api/v1/people", "/api/v1/people/0"])
def test_the_head_of_a_page_is_told_without_the_page(browse: httpx.Client, path: str) -> None:
    page, head = browse.get(path), browse.head(path)
    assert (head.status_code, head.content) == (page.status_code, b"")
    for name in ("content-type", "content-length", "content-security-policy", "cache-control"):
        assert head.headers.get(name) == page.headers.get(name), name


@pytest.mark.parametrize("path", [*PAGES, "/nothing", "/static/style.css", "/api/v1/people", "/static/nothing"])
def test_every_answer_carries_the_policy(browse: httpx.Client, path: str) -> None:
    headers = browse.get(path).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_no_page_has_script_or_style_of_its_own(browse: httpx.Client) -> None:
    for path in PAGES:
        page = browse.get(path).text
        assert not re.search(r"<script(?![^>]*src=\"/static/)|<style|\son\w+=|style=|javascript:", page)


def test_no_page_names_anything_elsewhere(browse: httpx.Client) -> None:
    for path in PAGES:
        page = browse.get(path).text
        assert not re.search(r'(?:src|href|action|content)="(?:https?:)?//', page)


def test_a_statement_is_accepted_and_taken_back_by_new_entries(
    desk: Desk, browse: httpx.Client, send: Sender, report: str
) -> None:
    key = first(browse, report, r'action="/statements/([0-9a-f]{64})/judge"')
    seen = first(browse, report, rf'{key}/judge(?:.|\n)*?name="seen" value="(\d+)"')
    assert send(f"/statements/{key}/judge", verdict="accept", seen=seen).status_code == 303
    *_, entry = desk.ledger.entries()
    assert isinstance(entry.body, StatementReviewed)
    assert (entry.actor, entry.body.verdict) == ("Anna", Verdict.ACCEPT)
    assert send(f"/statements/{key}/undo", seen=str(entry.seq)).status_code == 303
    *_, after = desk.ledger.entries()
    assert isinstance(after.body, EntryWithdrawn)
    assert after.body.seq == entry.seq
    assert f"/statements/{key}/undo" not in browse.get(report).text


def test_a_judgement_on_what_has_changed_since_is_refused_and_explained(
    desk: Desk, browse: httpx.Client, send: Sender, report: str
) -> None:
    key = re.findall(r'action="/statements/([0-9a-f]{64})/judge"', browse.get(report).text)[1]
    seen = first(browse, report, rf'{key}/judge(?:.|\n)*?name="seen" value="(\d+)"')
    send(f"/statements/{key}/judge", verdict="accept", seen=seen)
    before = desk.ledger.head()
    late = send(f"/statements/{key}/judge", verdict="reject", seen=seen)
    assert late.status_code == 409
    assert "Somebody was faster" in late.text
    assert "Anna" in late.text
    assert desk.ledger.head() == before


def test_a_correction_stands_beside_the_reading(desk: Desk, browse: httpx.Client, send: Sender, report: str) -> None:
    key = re.findall(r'action="/statements/([0-9a-f]{64})/judge"', browse.get(report).text)[2]
    form = browse.get(f"/statements/{key}/correct").text
    fields = fields_in(form)
    fields |= {"event": "released", "edtf": "2025-12", "certainty": "probable", "reason": "the month is told"}
    assert send(f"/statements/{key}/correct", **fields).status_code == 303
    found = desk.shelf.statement(f"sha256:{key}")
    assert found is not None
    assert found.line.statement.when.edtf == "2025-12"
    assert found.line.machine is not None
    assert "The machine read" in browse.get(report).text


def test_a_wrong_correction_says_what_is_wrong_and_files_nothing(
    desk: Desk, browse: httpx.Client, send: Sender, report: str
) -> None:
    key = re.findall(r'action="/statements/([0-9a-f]{64})/judge"', browse.get(report).text)[3]
    before = desk.ledger.head()
    answer = send(f"/statements/{key}/correct", quote="words that nobody wrote", event="released", edtf="on Monday")
    assert answer.status_code == 422
    assert "These words do not stand in the report." in answer.text
    assert "This is not a date as EDTF writes it." in answer.text
    assert desk.ledger.head() == before


def test_a_missed_statement_is_added_from_selected_words(
    desk: Desk, browse: httpx.Client, send: Sender, report: str
) -> None:
    form = browse.get(f"{report}/add?start=0&end=20").text
    words = fields_in(form)["quote"]
    sent = send(
        f"{report}/add", quote=words, event="held", name="Anna Alpha", certainty="certain", polarity="affirmed",
        reality="actual",
    )  # fmt: skip
    assert sent.status_code == 303
    *_, entry = desk.ledger.entries()
    assert isinstance(entry.body, StatementRead)
    assert (entry.actor, entry.body.statement.person.name) == ("Anna", "Anna Alpha")
    assert "Added by Anna" in browse.get(report).text


def test_a_form_without_the_token_of_its_session_is_refused(desk: Desk, browse: httpx.Client, report: str) -> None:
    key = first(browse, report, r'action="/statements/([0-9a-f]{64})/judge"')
    before = desk.ledger.head()
    for given in ({}, {"token": "x"}, {"token": "a.b.c"}):
        assert browse.post(f"/statements/{key}/judge", data={"verdict": "accept", **given}).status_code == 403
    assert desk.ledger.head() == before


def test_the_token_of_another_session_is_refused(desk: Desk, browse: httpx.Client) -> None:
    with httpx.Client(base_url=browse.base_url) as other:
        stolen = token(other)
    before = desk.ledger.head()
    answer = browse.post("/reports/new", data={"token": stolen, "text": "Boris Beta was detained in Minsk"})
    assert answer.status_code == 403
    assert desk.ledger.head() == before


def test_a_desk_without_accounts_answers_to_no_foreign_name(browse: httpx.Client) -> None:
    answer = browse.get("/inbox", headers={"Host": "evil.example"})
    assert answer.status_code == 421
    assert "Kalesnikava" not in answer.text


def test_nobody_is_sent_elsewhere(browse: httpx.Client) -> None:
    for target in ("https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:1"):
        assert browse.get("/language", params={"to": "en", "back": target}).headers["location"] == "/"


def test_a_day_that_is_none_is_explained(browse: httpx.Client) -> None:
    for path in ("/people?on=yesterday", "/charts?known=99999-01-01", "/changes?since=x", "/people?on=0000-00-00"):
        answer = browse.get(path)
        assert answer.status_code == 422
        assert "This is not a day" in answer.text


def test_the_register_finds_a_person_from_another_spelling(browse: httpx.Client) -> None:
    page = browse.get("/people", params={"q": "Марыя Калеснікава"}).text
    names = re.findall(r"data-row><bdi>([^<]+)</bdi>", page)
    assert names[0] in {"Maria Kalesnikava", "Maria Kolesnikova", "Maryia Kalesnikava"}


def test_every_count_leads_to_the_lines_it_counts(browse: httpx.Client) -> None:
    page = browse.get("/people?on=2021-03-01").text
    facets = page.split('class="facets"')[1].split("</section>")[0]
    links = re.findall(r'<li><a href="([^"]+)"><span>.*?</span> <span class="numbers">(?:\d+–)?(\d+)</span>', facets)
    assert len(links) > 10
    for link, most in links:
        shown = browse.get(link.replace("&amp;", "&")).text
        listed = re.search(r'id="list-h">(\d+) ', shown)
        assert listed is not None
        assert int(listed[1]) == int(most), link


def test_the_csv_holds_what_is_on_the_screen(browse: httpx.Client) -> None:
    page = browse.get("/people?on=2021-03-01&held=any").text
    rows = browse.get("/people.csv?on=2021-03-01&held=any").text.strip().splitlines()
    assert len(rows) - 1 == len(re.findall(r"data-row", page))
    assert rows[0].startswith("\ufeffid,name")


def test_a_case_is_as_it_was_known_on_a_day(browse: httpx.Client) -> None:
    person = first(browse, "/people", r'href="(/people/[0-9a-f]{64})"')
    assert browse.get(f"{person}?on=2021-03-01&known=2010-01-01").status_code == 404
    assert browse.get(f"{person}?on=2021-03-01&known=2090-01-01").status_code == 200


HOSTILE = (
    "<script>alert(1)</script> was detained in <img src=x onerror=alert(2)>\n\n"
    "Ан\u202eна\u2066 was detained in \x1b[31mMinsk\n\n" + "Ы" * 200_000 + " was detained in Minsk"
)


def test_a_hostile_report_harms_nothing() -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET)
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=60) as client:
        sent = client.post(
            "/reports/new",
            data={"token": token(client), "text": HOSTILE, "title": '"><script>alert(3)</script>', "outlet": "=1+1"},
        )
        assert sent.status_code == 303
        pages = [sent.headers["location"], "/inbox", "/people", "/who", "/people.csv", "/changes"]
        people = re.findall(r'href="(/people/[0-9a-f]{64})"', client.get("/people").text)
        every = "".join(client.get(pages[0], params={"part": part}).text for part in range(1, 20))
        statements = [*dict.fromkeys(re.findall(r"(/statements/[0-9a-f]{64}/correct)", every))]
        assert len(statements) == 3
        for path in [*pages, *people, *(path.replace("people", "who") for path in people), *statements]:
            page = client.get(path).text
            assert path.endswith(".csv") or "<script>alert" not in page
            assert "<img" not in page
            assert not re.search("[\u202e\u2066\x1b]", page)
            assert path.endswith(".csv") or len(page.encode()) < 150_000, path  # a CSV is as long as it is
        for path in statements:  # what a form shows cut is filed whole
            key = path.split("/")[2]
            before = desk.shelf.statement(f"sha256:{key}")
            fields = {**fields_in(client.get(path).text), "token": token(client), "reason": "looked"}
            assert client.post(path, data=fields).status_code == 303
            after = desk.shelf.statement(f"sha256:{key}")
            assert before is not None
            assert after is not None
            assert after.line.statement.person == before.line.statement.person
            assert after.line.statement.quote == before.line.statement.quote


def test_a_long_report_is_shown_in_parts_that_are_small_and_leave_out_nothing() -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET)
    lines = [f"Anna Alpha{n} & Co was detained in Minsk {n}\n" + "Слова пра тое, што было. " * 30 for n in range(200)]
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=60) as client:
        sent = client.post("/reports/new", data={"token": token(client), "text": "\n\n".join(lines), "title": "Long"})
        report = sent.headers["location"]
        page = client.get(report).text
        parts = re.search(r"Part 1 of (\d+)", page)
        assert parts is not None
        shown: dict[str, int] = {}
        cards: list[str] = []
        words = ""
        for part in range(1, int(parts[1]) + 1):
            answer = client.get(report, params={"part": part})
            assert len(answer.content) < 150_000
            found = re.findall(r"/statements/([0-9a-f]{64})/judge", answer.text)
            cards += dict.fromkeys(found)
            shown |= dict.fromkeys(found, part)
            story = answer.text.split('<div class="story"')[1].split("</div>")[0]
            words += re.sub(r"<[^>]*>", "", re.sub(r"<sup.*?</sup>", "", story.partition(">")[2]))
        assert len(cards) == len(set(cards)) == 200
        assert "".join(unescape(words).split()) == "".join("".join(lines).split())
        for key, part in list(shown.items())[::50]:
            answer = client.get(f"/statements/{key}", follow_redirects=True)
            assert f"Part {part} of" in answer.text
            seen = re.search(rf'{key}/judge(?:.|\n)*?name="seen" value="(\d+)"', answer.text)
            assert seen is not None
            fields = {"token": token(client), "seen": seen[1], "verdict": "accept"}
            judged = client.post(f"/statements/{key}/judge", data=fields)
            assert judged.headers["location"] == f"{report}?part={part}#s-{key[:12]}"
            assert f"Part {part} of" not in client.get(report, params={"part": 1 if part > 1 else 2}).text
            assert len(client.get(f"/statements/{key}/correct").content) < 150_000


def test_a_long_chronicle_is_shown_in_pages_that_are_small_and_leave_out_nothing() -> None:
    desk = open_desk(filled(1), GoldReader(), secret=SECRET)
    report = Report("".join(f"Anna was detained in Minsk {n:03}. " for n in range(300)), title="Long")
    bodies: list[Body] = [ReportFiled(report)]
    length = len(report.text) // 300
    for at in range(0, len(report.text), length):
        who, what = Span.cut(report.text, at, at + 4), Span.cut(report.text, at + 9, at + 17)
        line = Span.cut(report.text, at, at + length - 1)
        bodies.append(StatementRead(Statement(report.id, EventKind.DETAINED, what, Person(who, "Anna"), line)))
    desk.ledger.append(bodies, actor="letapis")
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=60) as client:
        path = first(client, "/people?q=Anna", r'href="(/people/[0-9a-f]{64})"')
        page = client.get(path)
        count = re.search(r"Page 1 of (\d+)", page.text)
        assert count is not None
        found: list[str] = []
        for number in range(1, int(count[1]) + 1):
            answer = client.get(path, params={"page": number})
            assert len(answer.content) < 150_000
            found += re.findall(r'<li id="e(\d+)"', answer.text)
        assert found == [str(n) for n in range(1, 301)]
        linked = re.search(rf'href="{path}\?page=3#e300"', page.text)
        assert linked is not None
        assert client.get(path, params={"page": 99}).text.count('<li id="e') == 100


def test_what_is_too_large_is_refused(browse: httpx.Client) -> None:
    answer = browse.post("/reports/new", content=b"x" * 5_000_000, headers={"Content-Type": "text/plain"})
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"text": ""}, "There is no text"),
        ({"text": "x", "published": "yesterday"}, "year-month-day"),
        ({"text": "x", "url": "javascript:alert(1)"}, "must begin with https"),
    ],
)
def test_a_report_that_cannot_be_filed_says_why(send: Sender, fields: dict[str, str], says: str) -> None:
    answer = send("/reports/new", **fields)
    assert answer.status_code == 422
    assert says in answer.text


def test_each_time_held_leads_to_as_many_people(browse: httpx.Client) -> None:
    charts = browse.get("/charts?on=2021-03-01").text
    rows = re.findall(r'<td class="n"><a href="(/people\?spell=[^"]+)">(\d+)</a></td>', charts)
    assert rows
    for path, count in rows:
        listed = browse.get(unescape(path)).text
        assert f'<h2 id="list-h">{count} pe' in listed


def test_a_line_of_the_chronicle_leads_to_its_words_in_their_place(browse: httpx.Client) -> None:
    case = browse.get(f"/people/{person_of(browse)}").text
    path = re.findall(r'class="up" href="([^"#]+)#', case)[0]
    report = browse.get(unescape(path)).text
    assert report.count('id="quote"') == 1
    assert "part-quote" in report


def test_changes_of_a_person_tell_who_judged(browse: httpx.Client, send: Sender) -> None:
    key = person_of(browse)
    statement = re.findall(r"\?s=([0-9a-f]{16})", browse.get(f"/people/{key}").text)[0]
    report = re.findall(rf'"(/reports/[0-9a-f]{{64}})\?s={statement}', browse.get(f"/people/{key}").text)[0]
    whole, seen = re.findall(
        rf'action="/statements/({statement}\w+)/judge".*?name="seen" value="(\d+)"', browse.get(report).text, re.DOTALL
    )[0]
    assert send(f"/statements/{whole}/judge", verdict="reject", seen=seen, reason="a slip").status_code == 303
    page = browse.get(f"/changes?since=2020-01-01&person={key}").text
    assert "rejected: a slip" in page
    assert f'href="/statements/{whole}"' in page
    assert "Anna" in page


def person_of(browse: httpx.Client) -> str:
    return str(re.findall(r"/people/([0-9a-f]{64})", browse.get("/people?q=Barysevich").text)[0])


def test_a_facet_can_be_seen_whole(browse: httpx.Client) -> None:
    first = browse.get("/people?on=2021-03-01").text
    more, count = re.findall(r'<a href="([^"]+whole=article)#facets"><span>and (\d+) more', first)[0]
    whole = browse.get(unescape(more)).text
    groups = r'<a href="/people\?[^"]*article=[^"]+"'
    assert len(re.findall(groups, whole)) == len(re.findall(groups, first)) + int(count)
    assert "whole=article#facets" not in whole


def test_every_lower_count_of_a_facet_leads_to_those_surely_held(browse: httpx.Client) -> None:
    page = browse.get("/charts?on=2021-03-01").text
    links = re.findall(r'<a href="(/people\?(?:article|on)=[^"]+)">(\d+)</a>', page)
    assert len(links) > 20
    for link, count in links[-40:]:
        assert f'id="list-h">{count} pe' in browse.get(unescape(link)).text, link


@pytest.mark.parametrize("of", ["time", "article", "held", "nonsense"])
def test_the_numbers_of_a_chart_come_as_csv(browse: httpx.Client, of: str) -> None:
    answer = browse.get(f"/charts.csv?of={of}&on=2021-03-01")
    assert answer.headers["content-type"].startswith("text/csv")
    assert "attachment" in answer.headers["content-disposition"]
    assert "nonsense" not in answer.headers["content-disposition"]
    assert len(answer.text.splitlines()) > 3
    assert re.fullmatch(
        r'"# computed by Letapis from \d+ entries, head [0-9a-f]{64}, as known at \S+Z"', answer.text.splitlines()[-1]
    )


def test_the_charts_name_their_head_and_lead_to_the_same_answer_for_ever(browse: httpx.Client) -> None:
    page = browse.get("/charts?on=2021-03-01").text
    found = re.search(r"Computed from the first (\d+) entries of the ledger, <a href=\"([^\"]+)\">as known at", page)
    assert found
    assert "known=" in found[2]
    again = browse.get(unescape(found[2])).text
    assert re.findall(r"<(?:rect|polyline|polygon|desc)[^>]*>", again) == re.findall(
        r"<(?:rect|polyline|polygon|desc)[^>]*>", page
    )


def test_every_drawing_has_a_title_and_a_description(browse: httpx.Client) -> None:
    page = browse.get("/charts?on=2021-03-01").text
    drawings = re.findall(r'<svg class="drawing.*?</svg>', page, re.DOTALL)
    assert len(drawings) == 3
    for drawing in drawings:
        assert re.search(r'role="img" aria-labelledby="(\S+) (\S+)"', drawing)
        assert re.search(r"<title id=[^>]+>[^<]+</title>\s*<desc id=[^>]+>[^<]+</desc>", drawing)


@pytest.mark.parametrize("path", ["/charts", "/people", "/charts.csv", "/people.csv"])
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_are_days(browse: httpx.Client, path: str, day: str) -> None:
    assert browse.get(f"{path}?on={day}&known={day}").status_code == 200


def test_what_narrows_a_list_is_said_and_can_be_taken_away(browse: httpx.Client) -> None:
    page = browse.get("/people?on=2021-03-01&held=any&state=pre_trial&since=2020-01-01&q=Kalesnikava").text
    chips = page.split('<ul class="chips"')[1].split("</ul>")[0]
    links = [unescape(link) for link in re.findall(r'href="([^"]+)"', chips)]
    assert len(links) == 4
    for link in links:
        assert browse.get(link).text.count("take away</span>") == 3


def test_a_case_tells_who_judged_its_lines(browse: httpx.Client, send: Sender) -> None:
    nobody = "Nobody has judged anything of this case yet."
    people = dict.fromkeys(re.findall(r"/people/([0-9a-f]{64})", browse.get("/people?page=1").text))
    key, case = next((key, page) for key in people if nobody in (page := browse.get(f"/people/{key}").text))
    statement = re.findall(r"\?s=([0-9a-f]{16})", case)[0]
    report = re.findall(rf'"(/reports/[0-9a-f]{{64}})\?s={statement}', case)[0]
    whole, seen = re.findall(
        rf'action="/statements/({statement}\w+)/judge".*?name="seen" value="(\d+)"', browse.get(report).text, re.DOTALL
    )[0]
    send(f"/statements/{whole}/judge", verdict="accept", seen=seen)
    case = browse.get(f"/people/{key}").text
    assert "accepted (Anna)" in case
    assert case.split('id="judged-h"')[1].count(f"/statements/{whole}") == 1
    # All that was learned of somebody is a link away, and begins where the ledger does.
    assert "Told: " not in browse.get(f"/changes?person={key}").text
    assert f"/statements/{whole}" in browse.get(f"/changes?person={key}").text


def test_what_was_judged_since_comes_as_cards(browse: httpx.Client, send: Sender) -> None:
    report = re.findall(r'href="(/reports/[0-9a-f]{64})"', browse.get("/inbox?q=Babaryka").text)[0]
    page = browse.get(report).text
    poll = unescape(re.findall(r'hx-get="([^"]+/news[^"]*)"', page)[0])
    assert browse.get(poll).status_code == 204
    key, seen = re.findall(r'action="/statements/(\w+)/judge".*?name="seen" value="(\d+)"', page, re.DOTALL)[2]
    send(f"/statements/{key}/judge", verdict="reject", seen=seen)
    news = browse.get(poll).text
    assert news.count("<article") == news.count('hx-swap-oob="true"') == 1
    assert f'id="s-{key[:12]}"' in news
    later = unescape(re.findall(r'hx-get="([^"]+/news[^"]*)"', news)[0])
    assert browse.get(later).status_code == 204
    # What somebody added has no card there yet that could be replaced; it is told of, and by nobody said to be gone.
    words = re.findall(r"<blockquote[^>]*>([^<]+)</blockquote>", page)[0]
    added = {"quote": words, "trigger": words.split()[0], "event": "held", "name": "Viktar Babaryka"}
    assert send(f"{report}/add", certainty="certain", polarity="affirmed", reality="actual", **added).status_code == 303
    news = browse.get(later).text
    assert "<article" not in news
    assert "A statement was added: load the page again." in news
    assert "taken back" not in news


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.4 \x80", "PDF: copy its words"),
        ("Анна".encode("cp1251"), "not written in UTF-8"),
        (b'{"text":', "no text, no web page and no JSON record"),
    ],
)
def test_a_file_that_cannot_be_read_is_explained(browse: httpx.Client, data: bytes, says: str) -> None:
    answer = browse.post("/reports/new", data={"token": token(browse)}, files={"file": ("a.bin", data)})
    assert answer.status_code == 422
    assert says in answer.text


def test_a_date_is_read_while_it_is_written(browse: httpx.Client) -> None:
    assert "Read as: since 29 July 2020" in browse.get("/edtf", params={"edtf": "2020-07-29/.."}).text
    assert "Not yet a date" in browse.get("/edtf", params={"edtf": "<script>alert(1)</script>"}).text
    assert "<script>" not in browse.get("/edtf", params={"edtf": "<script>alert(1)</script>"}).text


def test_from_a_report_one_goes_on_to_the_next_with_something_to_judge(desk: Desk, browse: httpx.Client) -> None:
    first, *_ = re.findall(r'href="(/reports/[0-9a-f]{64})"', browse.get("/inbox").text)
    seen, here = [first], first
    while (onward := browse.get(f"{here}/next").headers["location"].partition("?")[0]) != first:
        assert onward not in seen
        seen, here = [*seen, onward], onward
    assert len(seen) == desk.shelf.page(0, 1, unreviewed=True).total
    page = browse.get(browse.get(f"{here}/next").headers["location"].partition("#")[0]).text
    assert f'href="{first}/next" data-key="g"' in page


def test_a_case_tells_that_it_was_published_and_taken_back(browse: httpx.Client, send: Sender) -> None:
    key = str(re.findall(r"/people/([0-9a-f]{64})", browse.get("/people?q=Kalesnikava").text)[0])
    for what, says in (("case", "Made public"), ("nothing", "Taken back from the public")):
        assert send(f"/people/{key}/disclose", what=what).status_code == 303
        assert browse.get(f"/people/{key}").text.split('id="judged-h"')[1].count(f">{says}<") == 1


def test_a_case_of_a_register_in_a_database_tells_it_too(tmp_path: Path) -> None:
    with closing(open_ledger(str(tmp_path / "letapis.db"))) as ledger:
        for reading in readings(1):
            file_reading(ledger, reading, Acquaintances())
        register = SqlRegister(ledger)
        desk = open_desk(ledger, GoldReader(), secret=SECRET, register=register, shelf=SqlShelf(register), actor="Anna")
        with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
            key = re.findall(r"/people/([0-9a-f]{64})", client.get("/people").text)[0]
            for what, says in (("case", "Made public"), ("nothing", "Taken back from the public")):
                sent = client.post(f"/people/{key}/disclose", data={"token": token(client), "what": what})
                assert sent.status_code == 303
                page = client.get(f"/people/{key}").text
                assert page.split('id="judged-h"')[1].count(f">{says}<") == 1
                assert ("This case is public" in page) is (what == "case")


def test_a_correction_of_what_has_changed_since_is_refused_and_keeps_what_was_typed(
    desk: Desk, browse: httpx.Client, send: Sender
) -> None:
    report = re.findall(r'href="(/reports/[0-9a-f]{64})"', browse.get("/inbox?q=Pochobut").text)[0]
    key = re.findall(r'action="/statements/([0-9a-f]{64})/judge"', browse.get(report).text)[4]
    fields = fields_in(browse.get(f"/statements/{key}/correct").text)
    send(f"/statements/{key}/judge", verdict="reject", seen=fields["seen"], reason="told twice")
    before = desk.ledger.head()
    late = send(f"/statements/{key}/correct", **{**fields, "certainty": "possible", "reason": "a long explanation"})
    assert late.status_code == 409
    assert "Somebody was faster" in late.text
    assert "told twice" in late.text
    assert desk.ledger.head() == before
    again = fields_in(late.text)
    assert (again["certainty"], again["reason"]) == ("possible", "a long explanation")
    assert send(f"/statements/{key}/correct", **again).status_code == 303


def test_everyone_is_shown_on_the_day_that_was_asked_about(browse: httpx.Client) -> None:
    whole = browse.get("/people?on=2021-03-01").text
    assert "Show everyone" not in whole
    narrowed = browse.get("/people?on=2021-03-01&held=yes").text
    assert '<a href="/people?on=2021-03-01">Show everyone</a>' in narrowed


def test_nobody_counted_is_drawn_as_no_bar(browse: httpx.Client) -> None:
    charts = browse.get("/charts?on=2021-03-01").text
    assert charts.count("<rect") == charts.count('<rect class="band"') + len(
        re.findall(r'width="(?!0")[\d.]+" height="16"', charts)
    )


def test_a_report_that_the_program_cannot_read_says_so(send: Sender, browse: httpx.Client) -> None:
    sent = send("/reports/new", text="Журналистку задержали в Гродно.", language="ru", published="2021-03-02")
    assert "The program reads English" in browse.get(sent.headers["location"]).text


def test_a_day_before_a_person_was_known_is_told_apart_from_nobody(browse: httpx.Client) -> None:
    key = person_of(browse)
    early = browse.get(f"/people/{key}?known=1990-01-01")
    assert early.status_code == 404
    assert "the ledger knew nothing of this person yet" in early.text
    assert f'href="/people/{key}"' in early.text
    assert "Nothing is here" in browse.get(f"/people/{'0' * 64}?known=1990-01-01").text


class Asked:
    """A register that tells what it was asked."""

    def __init__(self, register: CurrentRegister) -> None:
        self._register, self.said = register, list[str]()

    def __getattr__(self, name: str) -> object:
        self.said.append(name)
        return getattr(self._register, name)


def test_what_was_made_ready_is_what_the_first_pages_ask_for() -> None:
    """Whoever opens the register or the changes first finds the answers that take long computed already."""
    ledger = filled(2)
    register = Asked(CurrentRegister(ledger))
    desk = open_desk(ledger, GoldReader(), secret=SECRET, register=register)  # type: ignore[arg-type]
    desk.get_ready()
    assert {"order", "present", "changes"} <= set(register.said)
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        for path in ("/changes", "/people"):
            register.said.clear()
            assert client.get(path).status_code == 200
            assert not {"order", "present", "changes"} & set(register.said), path


def test_a_desk_at_which_nothing_was_filed_says_so_and_not_that_all_is_done() -> None:
    app = build_app(open_desk(MemoryLedger(), GoldReader(), secret=SECRET, actor="Anna"))
    with serving(app) as address, httpx.Client(base_url=address, timeout=30) as client:
        assert "No report has been filed yet." in client.get("/inbox").text
        assert "Nobody is in the register yet." in client.get("/people").text
        assert "Nobody fits." in client.get("/people?q=Anna").text
        assert "Nobody is known to have been in custody on this day." in client.get("/charts").text
