"""The public register: what is not disclosed is in no byte of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import httpx
import pytest

from letapis.desk.disclosing import disclosed, preview
from letapis.desk.nobodies import without_nobodies
from letapis.ledger import MemoryLedger
from letapis.model import (
    Attribute,
    Certainty,
    DisclosureSet,
    EventKind,
    Grouping,
    IdentityJudged,
    Judgement,
    Mention,
    MentionType,
    NameChosen,
    Person,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    When,
    mention_id,
    statement_id,
)
from letapis.register import fold
from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from letapis.web.public.app import build_public_app
from letapis.web.public.source import PublicSource
from letapis.web.security import POLICY_WITHOUT_SCRIPT
from tests.spans import cut
from tests.web.conftest import SECRET
from tests.web.golds import GoldReader
from tests.web.serving import serving

TODAY = date(2026, 1, 15)
TEXT = (
    "Anna Alpha was detained in Minsk on 3 May 2020, CANARYRELATIVE, her mother, said. "
    "Also held was Boris Canaryhidden of CANARYHOME street. CANARYTEXT in the rest of the report. "
    "Anna Alpha was released, according to CANARYUNREVIEWED. Anna Alpha was beaten by CANARYREJECTED. "
    "Anna Alpha was charged by CANARYMACHINE. Anna Alpha was seen near CANARYWITHHELD. "
    "Anna Alpha lives at 5 CANARYSTREET. Anna Alpha has a sister, CANARYSISTER. Her passport is CANARYDOCUMENT. "
    "Anna Alpha was searched, Vera Canaryneighbour, a neighbour, said. "
    "Anna Alpha was questioned beside CANARYRELATIVE. "
    "Clara Gamma was held beside Vera Canaryneighbour. Hanna Canaryvariant was held in Brest. "
    "Anna Alpha was sentenced, CANARYSOURCE, who asked not to be named, said."
)
REPORT = Report(
    TEXT,
    title="CANARYRELATIVE tells: Anna Alpha and Boris Canaryhidden detained, Canaryneighbour saw it",
    published="2020-05-04",
    outlet="Example News",
    url="https://news.example/boris-canaryhidden-detained",
    language="en",
    source_id="CANARYSOURCEID",
)
CANARY = re.compile(b"canary", re.IGNORECASE)


def span(words: str) -> Span:
    return cut(TEXT, words)


def told(event: EventKind, quote: str, name: str | None = "Anna Alpha", **more: object) -> Statement:
    words = span(quote)
    fields: dict[str, object] = {"when": When("2020-05-03"), "rule": "CANARYRULE", **more}
    return Statement(REPORT.id, event, words, Person(None, name), words, **fields)  # type: ignore[arg-type]


SHOWN = told(
    EventKind.DETAINED,
    "Anna Alpha was detained in Minsk on 3 May 2020, CANARYRELATIVE, her mother, said",
    roles=(Role(RoleName.PLACE, span("Minsk"), "Minsk"), Role(RoleName.AGENT, None, "Boris Canaryhidden")),
    attribution=(Sayer(span("CANARYRELATIVE, her mother"), "CANARYRELATIVE", SayerKind.RELATIVE),),
)
HIDDEN = told(EventKind.HELD, "Also held was Boris Canaryhidden of CANARYHOME street", "Boris Canaryhidden")
UNREVIEWED = told(EventKind.RELEASED, "Anna Alpha was released, according to CANARYUNREVIEWED")
REJECTED = told(EventKind.ILL_TREATED, "Anna Alpha was beaten by CANARYREJECTED")
MACHINE_READ = told(EventKind.CHARGED, "Anna Alpha was charged by CANARYMACHINE", certainty=Certainty.POSSIBLE)
WITHHELD = told(EventKind.QUESTIONED, "Anna Alpha was seen near CANARYWITHHELD")


def described(quote: str, attribute: Attribute, value: str) -> Statement:
    roles = (Role(RoleName.ATTRIBUTE, None, attribute.value), Role(RoleName.VALUE, span(value), value, value=value))
    return told(EventKind.PROFILE, quote, roles=roles)


def said(quote: str, event: EventKind, words: str, name: str, kind: SayerKind) -> Statement:
    return told(event, quote, attribution=(Sayer(span(words), name, kind),))


SEALED = (
    described("Anna Alpha lives at 5 CANARYSTREET", Attribute.RESIDENCE, "5 CANARYSTREET"),
    described("Anna Alpha has a sister, CANARYSISTER", Attribute.FAMILY, "CANARYSISTER"),
    described("Her passport is CANARYDOCUMENT", Attribute.DOCUMENT, "CANARYDOCUMENT"),
    said(
        "Anna Alpha was searched, Vera Canaryneighbour, a neighbour, said",
        EventKind.SEARCHED,
        "Vera Canaryneighbour, a neighbour",
        "Vera Canaryneighbour",
        SayerKind.WITNESS,
    ),
    said(
        "Anna Alpha was sentenced, CANARYSOURCE, who asked not to be named, said",
        EventKind.SENTENCED,
        "CANARYSOURCE, who asked not to be named",
        "CANARYSOURCE",
        SayerKind.ANONYMOUS,
    ),
    told(EventKind.QUESTIONED, "Anna Alpha was questioned beside CANARYRELATIVE"),
)
"""Statements that are disclosed, with words in them that never are."""
OTHER = told(EventKind.HELD, "Clara Gamma was held beside Vera Canaryneighbour", "Clara Gamma")
"""Another public case, in a line of which stands a name that is sealed in a statement on somebody else."""
VARIANT = told(EventKind.HELD, "Hanna Canaryvariant was held in Brest", "Hanna Canaryvariant")
"""The same person by a name that only a statement nobody accepted has."""


def mention(statement: Statement) -> str:
    return mention_id(statement, statement_id(statement))


def ledger() -> MemoryLedger:
    made = MemoryLedger()
    people = (Mention(span("Boris Canaryhidden"), MentionType.PERSON, "Boris Canaryhidden"),)
    made.append([ReportFiled(REPORT, mentions=people)], actor="letapis")
    read = (SHOWN, HIDDEN, UNREVIEWED, REJECTED, MACHINE_READ, WITHHELD, *SEALED, OTHER, VARIANT)
    made.append([StatementRead(statement) for statement in read], actor="letapis")
    corrected = told(EventKind.CHARGED, "Anna Alpha was charged", when=When("2020-05-13"))
    made.append(
        [
            StatementReviewed(statement_id(SHOWN), Verdict.ACCEPT, None, "CANARYREASON"),
            StatementReviewed(statement_id(HIDDEN), Verdict.ACCEPT),
            StatementReviewed(statement_id(REJECTED), Verdict.REJECT, None, "CANARYREASON"),
            StatementReviewed(statement_id(MACHINE_READ), Verdict.CORRECT, corrected, "CANARYREASON"),
            StatementReviewed(statement_id(WITHHELD), Verdict.ACCEPT),
            *(StatementReviewed(statement_id(statement), Verdict.ACCEPT) for statement in (*SEALED, OTHER)),
            IdentityJudged(mention(SHOWN), mention(VARIANT), Judgement.SAME, None, ("CANARYREASON",)),
            IdentityJudged(mention(SHOWN), mention(HIDDEN), Judgement.DIFFERENT, None, ("CANARYREASON",)),
            NameChosen(mention(HIDDEN), "Барыс CANARYNAME", "be"),
            DisclosureSet(mention(SHOWN), ("*",), None, "CANARYREASON"),
            DisclosureSet(statement_id(WITHHELD), (), None, "CANARYREASON"),
        ],
        actor="CANARYACTOR",
    )
    return made


def two_cases() -> MemoryLedger:
    """The same with another public case."""
    made = ledger()
    made.append([DisclosureSet(mention(OTHER), ("*",), None, "CANARYREASON")], actor="CANARYACTOR")
    return made


@pytest.fixture(scope="module")
def public() -> Iterator[httpx.Client]:
    source = PublicSource(lambda today: disclosed(two_cases().entries(), today).entries, today=lambda: TODAY)
    with serving(build_public_app(source)) as address, httpx.Client(base_url=address, timeout=30) as client:
        yield client


def crawl(client: httpx.Client) -> dict[str, httpx.Response]:
    """Every page that links lead to, with the API, the CSV, problems and files, and searches for what is hidden."""
    waiting = ["/people", "/people.csv", "/charts", "/methods", "/api/openapi.json", "/api/v1/people", "/api/v1/held"]
    waiting += ["/people?q=Canaryhidden", "/people?q=Boris", "/nothing", f"/people/{'0' * 64}", "/people?on=x"]
    waiting += [f"/api/v1/people/{mention(HIDDEN).rpartition(':')[2]}", "/people?known=2000-01-01"]
    waiting += [f"/charts.csv?of={of}" for of in ("time", "article", "held")]
    waiting += [f"/api/v1/held?on=2020-06-01&by={by}" for by in Grouping] + ["/api/v1/held?on=2020-06-01", "/api/x"]
    waiting += ["/people.csv?on=2020-06-01", "/people?on=2020-06-01&whole=source", "/charts?on=2020-06-01"]
    seen: dict[str, httpx.Response] = {}
    while waiting:
        path = waiting.pop()
        if path in seen or path.startswith("/language"):
            continue
        seen[path] = client.get(path)
        if "html" not in seen[path].headers.get("content-type", ""):
            continue
        # One part of a query at a time: facets combine without end, and each shows what all of them can.
        found = [link for link in re.findall(r'href="(/[^"#]*)', seen[path].text) if "&amp;" not in link]
        waiting += found
        waiting += [f"/api/v1/people/{key}" for key in re.findall(r'href="/people/([0-9a-f]{64})', seen[path].text)]
    return seen


def test_no_private_word_is_in_any_byte_of_any_answer(public: httpx.Client) -> None:
    seen = crawl(public)
    assert len(seen) > 15
    for path, answer in seen.items():
        # What was asked for comes back in the search field and beside the list: that is the reader's own word.
        own = f'value="{answer.url.params.get("q", "")}"'.encode() if "q" in answer.url.params else b"\0"
        chip = f"<bdi>{answer.url.params.get('q', '')}</bdi>".encode()
        body = (
            answer.content.replace(own, b"")
            .replace(chip, b"")
            .replace(str(answer.url.query, "ascii").encode() or b"\0", b"")
        )
        body = re.sub(rb"[?&](?:amp;)?(?:q|back)=[^\"&]*", b"", body)
        assert not CANARY.search(body), path
        assert not CANARY.search(str(answer.headers).encode()), path


@pytest.mark.parametrize("path", ["/people?q={}", "/people.csv?q={}", "/people?q={}&on=2020-06-01"])
@pytest.mark.parametrize("name", ["Boris", "Canaryhidden", "CANARYRELATIVE", "Canaryvariant", "CANARYSTREET"])
def test_a_search_finds_of_somebody_private_what_it_finds_of_nobody(public: httpx.Client, path: str, name: str) -> None:
    nobody = "Qqqqqqqqq"
    told = [public.get(path.format(sought)).text.replace(sought, "?") for sought in (name, nobody)]
    assert told[0] == told[1]


def test_what_is_disclosed_is_there(public: httpx.Client) -> None:
    page = public.get("/people").text
    assert re.findall(r"data-row><bdi>([^<]+)", page) == ["Anna Alpha", "Clara Gamma"]
    key = re.findall(r'href="/people/([0-9a-f]{64})', page)[0]
    case = public.get(f"/people/{key}").text
    assert "Anna Alpha was detained in Minsk on 3 May 2020, " + "█" * 26 + ", said" in case
    assert "Anna Alpha was charged" in case
    assert "released" not in case.split("Chronicle")[1]
    assert "Example News" in case


def test_its_charts_say_what_they_stand_on_and_tell_no_head(public: httpx.Client) -> None:
    page = public.get("/charts").text
    assert re.search(r'Computed from what is public: entries: \d+, <a href="/charts\?[^"]*known=', page)
    table = public.get("/charts.csv?of=article").text
    assert re.search(r'"# computed by Letapis from \d+ entries, as known at \S+Z"', table.splitlines()[-1])
    assert ledger().head().hash not in page + table


def test_the_public_entries_hold_nothing_private() -> None:
    assert not CANARY.search(repr(disclosed(two_cases().entries(), TODAY)).encode())


def test_the_public_site_runs_no_script_and_keeps_no_session(public: httpx.Client) -> None:
    for path, answer in crawl(public).items():
        assert answer.headers["content-security-policy"] == POLICY_WITHOUT_SCRIPT, path
        assert "set-cookie" not in answer.headers, path
        assert "<script" not in answer.text, path


def test_nothing_can_be_sent_to_it(public: httpx.Client) -> None:
    for path in ("/people", "/", "/reports/new", "/statements/x/judge"):
        assert public.post(path, data={"x": "y"}).status_code in {404, 405}


@pytest.mark.parametrize("published", [True, False])
def test_a_preview_shows_what_the_public_then_sees(*, published: bool) -> None:
    made = ledger()
    entries = [e for e in made.entries() if published or mention(SHOWN) != getattr(e.body, "target", None)]
    cases = fold(entries).cases.values()
    case = next(case for case in cases if case.person.name == "Anna Alpha")
    filed = [e.body for e in entries if isinstance(e.body, ReportFiled)]
    shown = [one for one in preview(case, cases, entries, filed, TODAY) if one.statement]
    public = [e.body for e in disclosed(made.entries(), TODAY).entries]
    assert {one.statement for one in shown} == {body.statement for body in public if isinstance(body, StatementRead)}
    assert {repr(one.source) for one in shown} == {repr(b.report) for b in public if isinstance(b, ReportFiled)}


def test_the_page_of_a_preview_shows_nothing_that_the_public_may_not_see() -> None:
    desk = open_desk(ledger(), GoldReader(), secret=SECRET)
    with serving(build_app(desk)) as address, httpx.Client(base_url=address, timeout=30) as client:
        key = re.findall(r'href="/people/([0-9a-f]{64})', client.get("/people?q=Anna+Alpha").text)[0]
        shown, kept = client.get(f"/people/{key}/disclose").text.split('id="kept-h"')
        assert not CANARY.search(shown.encode())
        assert "Anna Alpha was charged" in shown
        assert "4 statements stay private" in kept
        assert client.get("/people/none/disclose").status_code == 404


def test_a_disclosure_that_begins_later_discloses_nothing_yet() -> None:
    made = ledger()
    made.append([DisclosureSet(mention(SHOWN), ("*",), "2026-02-01")], actor="Anna")
    assert disclosed(made.entries(), TODAY).entries == ()
    assert disclosed(made.entries(), date(2026, 2, 1)).entries != ()


def test_a_disclosure_taken_back_discloses_nothing_more() -> None:
    made = ledger()
    made.append([DisclosureSet(mention(SHOWN), ())], actor="Anna")
    assert disclosed(made.entries(), TODAY).entries == ()


def test_fields_that_are_not_disclosed_are_empty() -> None:
    made = ledger()
    made.append([DisclosureSet(mention(SHOWN), ("name", "when"))], actor="Anna")
    statements = [
        e.body.statement for e in disclosed(made.entries(), TODAY).entries if isinstance(e.body, StatementRead)
    ]
    assert {s.person.name for s in statements} == {"Anna Alpha"}
    assert {s.quote.text for s in statements} == {""}
    assert {s.roles for s in statements} == {()}
    assert not any(isinstance(e.body, ReportFiled) for e in disclosed(made.entries(), TODAY).entries)


@pytest.mark.parametrize(("roles", "times"), [(SHOWN.roles[:1], 1), ((), 0)])
def test_a_place_that_was_taken_for_a_person_is_told_where_a_statement_tells_of_it(
    roles: tuple[Role, ...], times: int
) -> None:
    said, made = replace(SHOWN, roles=roles), MemoryLedger()
    made.append([ReportFiled(REPORT, mentions=(Mention(span("Minsk"), MentionType.PERSON, "Minsk"),))], actor="letapis")
    made.append([StatementRead(said)], actor="letapis")
    made.append(
        [StatementReviewed(statement_id(said), Verdict.ACCEPT), DisclosureSet(mention(said), ("*",))], actor="Anna"
    )
    [told] = [e.body.statement for e in disclosed(made.entries(), TODAY).entries if isinstance(e.body, StatementRead)]
    assert told.quote.text.count("Minsk") == times


def test_a_body_that_was_taken_for_a_person_is_told_and_somebody_is_not() -> None:
    text = "Viasna recognised Anna Alpha. Lida Canary was there."
    found = tuple(
        Mention(cut(text, name), MentionType.PERSON, name) for name in ("Viasna", "Anna Alpha", "Lida Canary")
    )
    assert [m.name for m in without_nobodies(found, frozenset({"lida"}))] == ["Anna Alpha", "Lida Canary"]
