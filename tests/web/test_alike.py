"""A desk over a register in a database shows what one over a register in memory shows, page by page."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from html import unescape
from pathlib import Path

import httpx
import pytest

from letapis.desk.current import CurrentRegister
from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.desk.shelf import Shelf
from letapis.ledger import SqlLedger, SqlRegister, SqlShelf, open_ledger
from letapis.model import (
    DisclosureSet,
    EntryWithdrawn,
    EventKind,
    IdentityJudged,
    Judgement,
    NameChosen,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    statement_id,
)
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from tests.web.conftest import SECRET
from tests.web.golds import GoldReader, readings
from tests.web.serving import serving

MOST = 250
"""Pages that are compared."""
FIRST = ["/inbox?show=all", "/people?on=2021-03-01", "/who", "/charts?on=2021-03-01", "/changes?since=2000-01-01"]
FIRST += ["/people.csv?on=2021-03-01", "/api/v1/people", "/api/v1/reports", "/api/v1/changes?since=2000-01-01"]
FIRST += ["/api/v1/held?on=2021-03-01&by=article", "/people?q=Tsikhanouskaya"]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    """Some reports, and on them whatever a human may say: judged, taken back, joined, kept apart, named, published."""
    with closing(open_ledger(str(tmp_path / "letapis.db"))) as made:
        known = Acquaintances()
        for reading in readings(4):
            file_reading(made, reading, known)
        told = [(e.seq, e.body.statement) for e in made.entries() if isinstance(e.body, StatementRead)]
        one, two, three = (statement for _, statement in told[:3])
        corrected = replace(three, when=When("2021-02"))
        (accepted, *_) = made.append(
            [
                StatementReviewed(statement_id(one), Verdict.ACCEPT, None, "her mother says so"),
                StatementReviewed(statement_id(two), Verdict.REJECT),
                StatementReviewed(statement_id(three), Verdict.CORRECT, corrected, "as the court says"),
            ],
            actor="Anna",
        )
        made.append([EntryWithdrawn(accepted.seq, "not so"), EntryWithdrawn(told[5][0], "twice")], actor="Boris")
        people = SqlRegister(made).people()
        first, second, third, last = (person.mentions[0] for person in (*people[:3], people[-1]))
        made.append(
            [
                IdentityJudged(first, second, Judgement.DIFFERENT, None, ("two people",)),
                IdentityJudged(third, last, Judgement.SAME, None, ("asked",)),
                IdentityJudged(first, third, Judgement.UNSURE, None),
                NameChosen(first, "Сяргей", "be"),
                StatementRead(replace(told[9][1], event=EventKind.HELD, rule="by-hand-1")),
            ],
            actor="Anna",
        )
        (shown, *_) = made.append([DisclosureSet(mention, ("*",)) for mention in people[0].mentions], actor="Anna")
        made.append([DisclosureSet(second, ("*",)), EntryWithdrawn(shown.seq, "too early")], actor="Boris")
        yield made


def comparable(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, re.sub(r'(name="token" value=")[^"]+', r"\1", answer.text)


def test_every_page_is_the_same(ledger: SqlLedger) -> None:
    kept, memory = SqlRegister(ledger), CurrentRegister(ledger)
    desks = [
        open_desk(ledger, GoldReader(), secret=SECRET, register=register, shelf=shelf, actor="Monika")
        for register, shelf in ((kept, SqlShelf(kept)), (memory, Shelf(ledger)))
    ]
    with (
        serving(build_app(desks[0])) as one,
        serving(build_app(desks[1])) as other,
        httpx.Client(base_url=one, timeout=30) as client,
        httpx.Client(base_url=other, timeout=30) as beside,
    ):
        waiting, seen, differ = [*FIRST], set[str](), list[str]()
        while waiting and len(seen) < MOST:
            path = unescape(waiting.pop(0)).partition("#")[0]
            if path in seen or path.startswith(("/static", "/language")):
                continue
            seen.add(path)
            answer = client.get(path)
            if comparable(answer) != comparable(beside.get(path)):
                differ.append(path)
            links = (
                re.findall(r'href="(/[^"]*)', answer.text) if "html" in answer.headers.get("content-type", "") else []
            )
            waiting += [link for link in links if link.count("&amp;") < 2]
    assert len(seen) == MOST
    assert differ == []
