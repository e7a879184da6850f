"""What strangers send, in reports, in addresses and in headers: nobody is sent elsewhere, and nothing falls over."""

import re
from collections.abc import Iterator

import httpx
import pytest

from letapis.ledger import MemoryLedger, SqlRegister, SqlShelf, open_ledger
from letapis.model import (
    Body,
    EventKind,
    Person,
    Report,
    ReportFiled,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    statement_id,
)
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from letapis.web.public.app import build_public_app
from letapis.web.public.source import PublicSource
from tests.web.conftest import SECRET, token
from tests.web.golds import GoldReader
from tests.web.serving import serving

DAYS = (
    "9999-12-31",
    "0001-01-01",
    "9999",
    "0001",
    "9999-12-31/..",
    "../0001-01-01",
    "9999-12-31/9999-12-31",
    "2020-02",
)
EVENTS = (EventKind.DETAINED, EventKind.RELEASED, EventKind.CHARGED, EventKind.RECOGNISED)
VALUES = [
    "",
    "0",
    "-1",
    "9" * 30,
    "%00",
    "%ff",
    "%ed%a0%80",
    "a" * 20_000,
    "%27%20OR%201=1",
    "%3Cscript%3E",
    "NaN",
    "1e9",
]
VALUES += [
    "0001-01-01",
    "9999-12-31",
    "2020-13-01",
    "2020-01-01T25:00",
    "0001-01-01T00:00:00%2B14:00",
    "P0D/P1M",
    "%5B",
]
VALUES += [
    "9999-12-31T23:59:59-14:00",
    "P9999999999Y/..",
    "%0d%0aSet-Cookie:%20a=b",
    "../../etc/passwd",
    "%DB%B2%DB%B0",
]
ASKED = {
    "/people": ("q", "on", "known", "page", "held", "article", "since", "until", "spell", "whole", "state", "outlet"),
    "/people.csv": ("q", "on", "known", "spell"),
    "/charts": ("on", "known"),
    "/charts.csv": ("of", "on", "known"),
    "/people/{person}": ("on", "known", "page"),
    "/api/v1/people/{person}": ("on", "known"),
    "/api/v1/people": ("q", "known", "limit", "skip"),
    "/api/v1/held": ("on", "known", "by"),
    "/language": ("to", "back"),
}
AT_THE_DESK = {
    "/inbox": ("page", "show", "q"),
    "/changes": ("since", "until", "person", "page"),
    "/who/{person}": ("q",),
    "/edtf": ("edtf",),
    "/reports/{report}": ("s", "part"),
    "/reports/{report}/news": ("after", "count", "part"),
    "/reports/{report}/add": ("start", "end"),
    "/api/v1/series": ("start=2020-01-01&end", "end=2020-01-01&start", "start=2020-01-01&end=2021-01-01&step"),
    "/api/v1/changes": ("since", "since=2020-01-01&until"),
}


def extreme() -> list[Body]:
    """Reports that tell of the first and the last days that there are."""
    text = "Anna Alpha was there. " * (len(DAYS) * len(EVENTS))
    report = Report(text, title="Days", published="2020-05-04", language="en")
    bodies: list[Body] = [ReportFiled(report)]
    for n, (day, event) in enumerate((day, event) for day in DAYS for event in EVENTS):
        at = n * 22
        quote = Span.cut(text, at, at + 20)
        person = Person(Span.cut(text, at, at + 10), "Anna Alpha")
        told = Statement(report.id, event, Span.cut(text, at + 11, at + 14), person, quote, when=When(day))
        bodies += [StatementRead(told), StatementReviewed(statement_id(told), Verdict.ACCEPT)]
    return bodies


@pytest.fixture(scope="module", params=["desk", "public"])
def visited(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    ledger = open_ledger(str(tmp_path_factory.mktemp("hostile") / "letapis.db"))
    ledger.append(extreme(), actor="letapis")
    register = SqlRegister(ledger)
    if request.param == "desk":
        app = build_app(open_desk(ledger, GoldReader(), secret=SECRET, register=register, shelf=SqlShelf(register)))
    else:
        app = build_public_app(PublicSource(lambda _: tuple(ledger.entries())))
    with serving(app) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client
    ledger.close()


def raw(client: httpx.Client, path: str) -> httpx.Response:
    """The answer to an address as it is, with nothing of it mended on the way."""
    return client.get(client.base_url.copy_with(raw_path=path.encode()))


def test_no_address_makes_a_page_fall_over_or_leads_elsewhere(visited: httpx.Client) -> None:
    person = re.findall(r"/people/([0-9a-f]{64})", visited.get("/people").text)[0]
    reports = re.findall(r"/reports/([0-9a-f]{64})", visited.get("/inbox?show=all").text)
    asked = ASKED | (AT_THE_DESK if reports else {})
    for pattern, fields in asked.items():
        path = pattern.format(person=person, report=reports[0] if reports else "")
        for field in fields:
            for value in VALUES:
                answer = raw(visited, f"{path}?{field}={value}")
                place = f"{path}?{field}={value[:60]}"
                assert answer.status_code < 500, place
                assert "a=b" not in answer.headers.get("set-cookie", ""), place
                assert re.fullmatch(r"|/(?![/\\\\]).*", answer.headers.get("location", "")), place


@pytest.mark.parametrize("path", ["/people/", "/people//", "//evil.example/", "/static", "/charts/", "/api/v1/people/"])
def test_no_answer_names_the_host_that_was_asked_for(visited: httpx.Client, path: str) -> None:
    """A made-up host leads nowhere, least of all in an answer that may be kept for others."""
    answer = visited.get(visited.base_url.copy_with(raw_path=path.encode()), headers={"Host": "evil.example"})
    assert answer.status_code in {404, 421}
    assert "evil.example" not in str(answer.headers)
    assert "http://evil.example" not in answer.text


DEEP = 200_000
FILES = {
    "nested.json": b'{"text":' + b"[" * DEEP,
    "nested-whole.json": b'{"text":' + b'{"a":' * DEEP + b"1" + b"}" * DEEP + b"}",
    "number.json": b'{"text":' + b"9" * DEEP + b"}",
    "nested.html": b"<!doctype html>" + b"<div>" * DEEP + b"x" + b"</div>" * DEEP,
    "attributes.html": b"<!doctype html><p " + b"a=1 " * DEEP + b">x</p>",
    "entities.html": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><html>' + b"&x;" * DEEP + b"</html>",
    "bomb.zip": b"PK\x03\x04" + b"\0" * DEEP,
    "bomb.gz": b"\x1f\x8b\x08" + b"\0" * DEEP,
    "nul.txt": b"\0" * DEEP,
    "word.txt": b"a" * DEEP,
    "blanks.txt": b" \n" * DEEP + b"x",
}


@pytest.mark.parametrize("name", FILES)
def test_no_file_makes_the_desk_fall_over(name: str) -> None:
    """It is read as text or explained: nothing is unpacked, and what is nested is not followed without end."""
    desk = open_desk(MemoryLedger(), GoldReader(), secret=SECRET)
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=60) as client:
        sent = client.post("/reports/new", data={"token": token(client)}, files={"file": (name, FILES[name])})
        assert sent.status_code in {303, 422}
        if sent.status_code == 303:
            page = client.get(sent.headers["location"])
            assert page.status_code == 200
            assert len(page.content) < 150_000
        assert client.get("/inbox?show=all").status_code == 200


@pytest.mark.parametrize("name", ['../../x"; filename="y', "a\r\nSet-Cookie: a=b", "\u202eexe.txt", "x" * 20_000, ".."])
def test_the_name_of_a_file_goes_nowhere(name: str) -> None:
    desk = open_desk(MemoryLedger(), GoldReader(), secret=SECRET)
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=60) as client:
        files = {"file": (name, b"Anna Alpha was detained in Minsk")}
        sent = client.post("/reports/new", data={"token": token(client)}, files=files)
        assert sent.status_code in {303, 400}
        assert "a=b" not in str(sent.headers)
        page = client.get(sent.headers["location"]).text if sent.status_code == 303 else sent.text
        assert not re.search("[\u202e]|Set-Cookie|exe\\.txt|x{200}", page)
