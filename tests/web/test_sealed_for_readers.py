"""What is sealed is in no byte that the desk gives to whoever may not see it: a canary in every sealed field."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest
from argon2 import PasswordHasher

from letapis.desk.accounts import Accounts
from letapis.desk.rights import AccountRole
from letapis.ledger import MemoryLedger
from letapis.ledger.accounts import SqlAccounts
from letapis.model import (
    Attribute,
    Body,
    Entry,
    EntryWithdrawn,
    EventKind,
    IdentityJudged,
    Issue,
    Judgement,
    Mention,
    MentionType,
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
from letapis.web.desk.app import build_app
from letapis.web.desk.reasons import sealed_changes
from letapis.web.desk.state import open_desk
from tests.spans import cut
from tests.web.conftest import SECRET, fields_in, token
from tests.web.golds import GoldReader
from tests.web.serving import serving

PASSWORD = "four random words here"  # noqa: S105 - a test's
CANARY = re.compile(b"canary", re.IGNORECASE)
TEXT = (
    "Nasta Novik was detained in Minsk on 3 May 2020, her mother, Alena Canarymother, said. "
    "Nasta Novik lives at 5 Canarystreet in Minsk. Nasta Novik has a sister, Vera Canarysister. "
    "Nasta Novik had a passport of the number CANARY123. "
    "Nasta Novik was beaten, a neighbour, Ivan Canarywitness, said. "
    "Nasta Novik was questioned, Canarysource, who asked to be left unnamed, said. "
    "Boris Beta was detained beside Canarymother. Canarymother waited outside with Canarywitness."
)
REPORT = Report(
    TEXT,
    title="Alena Canarymother: they came at night",
    published="2020-05-04",
    outlet="Example News",
    url="https://news.example/2020/alena-canarymother-they-came",
    language="en",
    source_id="row-1",
)
SECOND = Report(
    "Nasta Novik was detained in Hrodna on 9 May 2020, her mother, Alena Canarymother, said.",
    title="Canarymother speaks",
    published="2020-05-10",
    outlet="Other News",
    url="https://other.example/canarymother",
    language="en",
)
OTHERS = [("Boris Delta", "Canarydelta"), ("Boris Gamma", "Canarygamma"), ("Boris Omega", "Canaryomega")]
OF_OTHERS = [
    Report(f"{name} was detained in Minsk on 3 May 2020, his wife, {wife}, said.", outlet="Other News", language="en")
    for name, wife in OTHERS
]
GAMMA_AGAIN = Report("Boris Gamma was detained in Minsk.", outlet="Other News", language="en")
TAKEN_BACK = replace(SECOND, text=SECOND.text + " Again.", title="Canarymother speaks again")


def span(words: str, text: str = TEXT) -> Span:
    return cut(text, words)


def told(event: EventKind, quote: str, report: Report = REPORT, name: str = "Nasta Novik", **more: object) -> Statement:
    words = span(quote, report.text)
    who = Span.cut(report.text, words.start, words.start + len(name))
    fields: dict[str, object] = {"when": When("2020-05-03"), **more}
    return Statement(report.id, event, words, Person(who, name), words, **fields)  # type: ignore[arg-type]


def said(words: str, name: str, kind: SayerKind, report: Report = REPORT) -> tuple[Sayer, ...]:
    return (Sayer(span(words, report.text), name, kind),)


def described(quote: str, attribute: Attribute, value: str) -> Statement:
    roles = (
        Role(RoleName.ATTRIBUTE, None, attribute.value),
        Role(RoleName.VALUE, span(value), value, value=value),
    )
    return told(EventKind.PROFILE, quote, roles=roles)


MOTHER = said("her mother, Alena Canarymother", "Alena Canarymother", SayerKind.RELATIVE)
DETAINED = told(
    EventKind.DETAINED,
    "Nasta Novik was detained in Minsk on 3 May 2020, her mother, Alena Canarymother, said",
    attribution=MOTHER,
    roles=(Role(RoleName.PLACE, span("Minsk"), "Minsk"),),
)
ELSEWHERE = told(
    EventKind.DETAINED,
    SECOND.text[:-1],
    SECOND,
    when=When("2020-05-09"),
    attribution=said("her mother, Alena Canarymother", "Alena Canarymother", SayerKind.RELATIVE, SECOND),
    roles=(Role(RoleName.PLACE, span("Hrodna", SECOND.text), "Hrodna"),),
)
BESIDE = told(EventKind.DETAINED, "Boris Beta was detained beside Canarymother", name="Boris Beta")
DELTA, GAMMA, OMEGA = (
    told(
        EventKind.DETAINED,
        report.text[:-1],
        report,
        name=name,
        attribution=said(f"his wife, {wife}", wife, SayerKind.RELATIVE, report),
    )
    for report, (name, wife) in zip(OF_OTHERS, OTHERS, strict=True)
)
AGAIN = told(EventKind.DETAINED, GAMMA_AGAIN.text[:-1], GAMMA_AGAIN, name="Boris Gamma")
STATEMENTS = (
    DETAINED,
    described("Nasta Novik lives at 5 Canarystreet in Minsk", Attribute.RESIDENCE, "5 Canarystreet in Minsk"),
    described("Nasta Novik has a sister, Vera Canarysister", Attribute.FAMILY, "a sister, Vera Canarysister"),
    described("Nasta Novik had a passport of the number CANARY123", Attribute.DOCUMENT, "CANARY123"),
    told(
        EventKind.ILL_TREATED,
        "Nasta Novik was beaten, a neighbour, Ivan Canarywitness, said",
        attribution=said("a neighbour, Ivan Canarywitness", "Ivan Canarywitness", SayerKind.WITNESS),
    ),
    told(
        EventKind.QUESTIONED,
        "Nasta Novik was questioned, Canarysource, who asked to be left unnamed, said",
        attribution=said("Canarysource, who asked to be left unnamed", "Canarysource", SayerKind.ANONYMOUS),
    ),
    BESIDE,
    ELSEWHERE,
    DELTA,
    GAMMA,
    OMEGA,
    AGAIN,
)


def ledger() -> MemoryLedger:
    """Canaries in each sealed field, told by the machine, judged by humans, and taken back."""
    made = MemoryLedger()
    name = span("Alena Canarymother")
    issue = Issue("person-unresolved", "who “Canarymother” is could not be told surely; look", name.start, name.end)
    people = (Mention(name, MentionType.PERSON, name.text),)
    made.append([ReportFiled(REPORT, mentions=people, issues=(issue,)), ReportFiled(SECOND)], actor="letapis")
    made.append([ReportFiled(report) for report in (*OF_OTHERS, GAMMA_AGAIN)], actor="letapis")
    made.append([StatementRead(statement) for statement in STATEMENTS], actor="letapis")
    corrected = replace(DETAINED, when=When("2020-05-02"), attribution=())
    made.append(
        [
            StatementReviewed(statement_id(DETAINED), Verdict.CORRECT, corrected, "a slip, Alena Canarymother says"),
            StatementReviewed(statement_id(ELSEWHERE), Verdict.ACCEPT, None, "canarywitness saw it, and CANARYMOTHER"),
            StatementReviewed(statement_id(STATEMENTS[2]), Verdict.REJECT, None, "Vera Canarysister is no sister"),
            StatementReviewed(statement_id(BESIDE), Verdict.ACCEPT, None, "told by Canarysource"),
            IdentityJudged(mention(DETAINED), mention(ELSEWHERE), Judgement.SAME, None, ("says alena canarymother",)),
            IdentityJudged(mention(DETAINED), mention(BESIDE), Judgement.DIFFERENT, None, ("CANARY123 is hers",)),
        ],
        actor="Monika",
    )
    for body in (STATEMENTS[2], BESIDE):
        judged = next(e for e in made.entries() if getattr(e.body, "statement_id", "") == statement_id(body))
        made.append([EntryWithdrawn(judged.seq, "Vera Canarysister, at 5 Canarystreet in Minsk")], actor="Monika")
    made.append([IdentityJudged(mention(GAMMA), mention(AGAIN), Judgement.SAME, 0.99, ("one name",))], actor="letapis")
    made.append(named_elsewhere(made), actor="Monika")
    again = told(
        EventKind.HELD,
        SECOND.text[:-1],
        TAKEN_BACK,
        attribution=said("her mother, Alena Canarymother", "Alena Canarymother", SayerKind.RELATIVE, TAKEN_BACK),
    )
    made.append([ReportFiled(TAKEN_BACK), StatementRead(again)], actor="letapis")
    made.append([EntryWithdrawn(report_entry(made, TAKEN_BACK).seq, "filed twice, says Canarymother")], actor="Monika")
    return made


def named_elsewhere(made: MemoryLedger) -> list[Body]:
    """Reasons with words that are sealed in no report of the statement: in another of the person's, in one of somebody
    whom the person was judged not to be, in one that tells of nobody any more.
    """
    read = next(e for e in made.entries() if isinstance(e.body, StatementRead) and e.body.statement == OMEGA)
    return [
        StatementReviewed(statement_id(AGAIN), Verdict.ACCEPT, None, "as Canarygamma told"),
        IdentityJudged(mention(DETAINED), mention(DELTA), Judgement.DIFFERENT, None, ("as Canarydelta told",)),
        EntryWithdrawn(read.seq, "Canaryomega told of another"),
    ]


def mention(statement: Statement) -> str:
    return mention_id(statement, statement_id(statement))


def report_entry(made: MemoryLedger, report: Report) -> Entry:
    return next(e for e in made.entries() if isinstance(e.body, ReportFiled) and e.body.report == report)


@pytest.fixture(scope="module")
def accounts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Accounts]:
    store = SqlAccounts(tmp_path_factory.mktemp("accounts") / "letapis.accounts.db")
    made = Accounts(store, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    for role in AccountRole:
        made.create(role.value, PASSWORD, role)
    yield made
    store.close()


@pytest.fixture(scope="module")
def address(accounts: Accounts) -> Iterator[str]:
    with serving(build_app(open_desk(ledger(), GoldReader(), secret=SECRET, accounts=accounts))) as served:
        yield served


@contextmanager
def signed_in(address: str, role: AccountRole) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=60) as client:
        fields = {"token": token(client, "/signin"), "name": role.value, "password": PASSWORD}
        assert client.post("/signin", data=fields).status_code == 303
        yield client


def first_pages() -> list[str]:
    """Where a crawl begins: pages, files and answers that no link leads to."""
    reports = [report.id.removeprefix("sha256:") for report in (REPORT, SECOND, *OF_OTHERS, GAMMA_AGAIN, TAKEN_BACK)]
    keys = [statement_id(statement).removeprefix("sha256:") for statement in STATEMENTS]
    person = mention(DETAINED).rpartition(":")[2]
    pages = ["/", "/inbox?show=all", "/people", "/people.csv", "/charts", "/who", "/keys", "/methods", "/account"]
    pages += [f"/charts.csv?of={of}" for of in ("time", "article", "held")]
    pages += ["/changes?since=2000-01-01", f"/changes?since=2000-01-01&person={person}", f"/who/{person}?q=Beta"]
    pages += ["/team", "/looks", "/nothing", "/people?on=x", f"/people/{person}?known=1990-01-01", "/edtf?edtf=2020"]
    pages += ["/api/openapi.json", "/api/v1/people", "/api/v1/people?q=Novik", "/api/v1/held", "/api/v1/reports"]
    pages += [f"/api/v1/held?by={by}&on=2020-06-01" for by in ("article", "facility", "source", "outlet", "region")]
    pages += ["/api/v1/series?start=2020-05-01&end=2020-06-01", "/api/v1/changes?since=2000-01-01"]
    pages += ["/api/v1/nothing", "/api/v1/people?limit=none"]
    for key in reports:
        pages += [f"/reports/{key}", f"/api/v1/reports/{key}", f"/reports/{key}/news?after=0", f"/reports/{key}/add"]
        pages += [f"/reports/{key}/add?start=0&end={len(SECOND.text)}", f"/reports/{key}/next"]
    pages += [f"/statements/{key}{more}" for key in keys for more in ("", "/correct")]
    return pages


def crawl(client: httpx.Client) -> dict[str, httpx.Response]:
    """Every answer that links lead to, one part of a query at a time."""
    waiting, seen = first_pages(), dict[str, httpx.Response]()
    while waiting:
        path = waiting.pop().partition("#")[0].replace("&amp;", "&")
        if path in seen or path.startswith(("/language", "/static")):
            continue
        seen[path] = answer = client.get(path)
        if "location" in answer.headers:
            waiting.append(answer.headers["location"])
        if "html" in answer.headers.get("content-type", ""):
            waiting += [link for link in re.findall(r'href="(/[^"#]*)', answer.text) if "&amp;" not in link]
            waiting += [f"/api/v1/people/{key}" for key in re.findall(r'href="/people/([0-9a-f]{64})', answer.text)]
    return seen


@pytest.mark.parametrize(
    ("role", "language"),
    [
        (AccountRole.READER, "en"),
        (AccountRole.READER, "be"),
        (AccountRole.MONITOR, "ru"),
        (AccountRole.EDITOR, "en"),
        (AccountRole.OWNER, "en"),
    ],
)
def test_no_sealed_word_is_in_any_byte_of_any_answer(
    address: str, role: AccountRole, language: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """An editor may uncover them by asking, which is logged; merely walking through shows an editor none either."""
    with signed_in(address, role) as client:
        client.cookies.set("letapis_language", language)
        seen = crawl(client)
        assert len(seen) > 80
        assert [path for path, answer in seen.items() if answer.status_code >= 500] == []
        leaks = [path for path, answer in seen.items() if CANARY.search(answer.content)]
        leaks += [path for path, answer in seen.items() if CANARY.search(str(answer.headers).encode())]
        assert leaks == []
    assert not CANARY.search("".join(capfd.readouterr()).encode())


@pytest.mark.parametrize(
    "path", ["/inbox?show=all&q={}", "/inbox?q={}", "/people?q={}", "/api/v1/people?q={}", "/people.csv?q={}"]
)
@pytest.mark.parametrize("word", ["Canarymother", "canary", "Canarywitness", "Canarystreet", "Canarysource"])
def test_a_search_does_not_tell_where_a_sealed_word_stands(address: str, path: str, word: str) -> None:
    """What is found for a sealed word is what is found for a word that stands nowhere."""

    def asked(client: httpx.Client, sought: str) -> str:
        return client.get(path.format(sought)).text.replace(sought, "?").replace(sought.casefold(), "?")

    with signed_in(address, AccountRole.READER) as client:
        assert asked(client, word) == asked(client, "Qqqqqqqqqqqq")


def test_what_forms_answer_shows_no_sealed_word(address: str) -> None:
    key, report = (i.removeprefix("sha256:") for i in (statement_id(ELSEWHERE), SECOND.id))
    with signed_in(address, AccountRole.MONITOR) as client:
        session = token(client, "/account")
        fields = {**fields_in(client.get(f"/statements/{key}/correct").text), "token": session}
        answers = [
            client.post(f"/statements/{key}/correct", data={**fields, "edtf": "some day"}),
            client.post(f"/statements/{key}/correct", data={**fields, "seen": "0"}),
            client.post(f"/statements/{key}/judge", data={"token": session, "verdict": "accept", "seen": "0"}),
            client.post(f"/statements/{key}/judge", data={"token": session, "verdict": "nothing", "seen": "0"}),
            client.post(f"/reports/{report}/add", data={"token": session, "quote": "nowhere", "event": "held"}),
            client.post(f"/reports/{report}/unseal", data={"token": session}),
            client.post(f"/people/{mention(ELSEWHERE).rpartition(':')[2]}/unseal", data={"token": session}),
        ]
        assert [answer.status_code for answer in answers] == [422, 409, 409, 422, 422, 403, 403]
        assert [answer.request.url for answer in answers if CANARY.search(answer.content)] == []


def test_the_reason_for_taking_back_all_that_was_told_of_somebody_is_covered_by_the_report_it_was_told_in() -> None:
    days = iter([datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 5, 9, tzinfo=UTC)])
    day = next(days)
    made = MemoryLedger(clock=lambda: day)
    *_, read = made.append([ReportFiled(OF_OTHERS[2]), StatementRead(OMEGA)], actor="letapis")
    day = next(days)
    made.append([EntryWithdrawn(read.seq, "Canaryomega told of another")], actor="Monika")
    desk = open_desk(made, GoldReader(), secret=SECRET)
    changes = desk.register.changes(datetime(2026, 5, 2, tzinfo=UTC)).changes
    assert ["Canaryomega" in "".join(one.why) for one in changes] == [True]
    assert [CANARY.search("".join(one.why).encode()) for one in sealed_changes(desk, changes)] == [None]
