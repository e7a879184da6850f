"""The register in the database answers as the fold in memory does, whatever was filed, in whatever portions."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letapis.desk.ports import Ledger
from letapis.desk.shelf import Page, Shelf
from letapis.identity.keys import pair_keys
from letapis.ledger import SqlLedger, SqlRegister, SqlShelf, open_ledger
from letapis.ledger.row import Row, draft
from letapis.model import (
    GENESIS,
    Entry,
    Grouping,
    Head,
    IdentityJudged,
    PersonCase,
    ReportFiled,
    StatementRead,
    StatementReviewed,
)
from letapis.model.chain import KINDS, instant_to_text
from letapis.register import MemoryRegister
from letapis.register.present import Gathering
from tests.register.story import story
from tests.strategies import histories

from .conftest import wipe

Open = Callable[[str | Path], SqlLedger]
Fresh = Callable[[], SqlLedger]

ON = (date(2020, 5, 7), date(2020, 8, 9), date(2021, 3, 1))
FIRST, LAST = date(2020, 5, 1), date(2020, 6, 15)
SOME = 3
ADDRESSES = ("https://news.example/1", "https://news.example/ж?a=%20", "https://news.example/none")


@pytest.fixture
def fresh_file(empty: Path, tmp_path: Path) -> Iterator[Fresh]:
    """Gives an empty ledger in a file each time it is called."""
    path = tmp_path / "letapis.db"
    made: list[SqlLedger] = []

    def fresh() -> SqlLedger:
        for ledger in made:
            ledger.close()
        shutil.copy(empty, path)
        made.append(open_ledger(path))
        return made[-1]

    yield fresh
    for ledger in made:
        ledger.close()


@pytest.fixture
def fresh_database(used: str) -> Iterator[Fresh]:
    """Gives the ledger in a database, emptied each time it is called."""

    def fresh() -> SqlLedger:
        wipe(used)
        return ledger

    with closing(open_ledger(used)) as ledger:
        yield fresh


def rows(entries: Sequence[Entry]) -> list[Row]:
    """Entries as they would be stored."""
    return [
        Row(e.seq, instant_to_text(e.recorded_at), e.actor, made.kind, made.subject, made.body, e.previous, e.hash)
        for e in entries
        for made in [draft(e.body)]
    ]


def file(ledger: SqlLedger, entries: Sequence[Entry]) -> None:
    with ledger.adopting() as adopt:
        adopt(rows(entries))


def check_equal(register: SqlRegister, entries: Sequence[Entry]) -> None:
    """Every question, asked of both, as known now and at some instants at which something was recorded."""
    oracle = MemoryRegister(entries)
    instants = sorted({entry.recorded_at for entry in entries})
    for known in (None, *instants[:: max(1, len(instants) // SOME)]):
        assert register.people(known=known) == oracle.people(known=known)
        order = register.order(known=known)
        assert order == oracle.order(known=known)
        assert register.some([*order[::-2], "person:none"], known=known) == oracle.some(order[::-2], known=known)
        assert register.conflicts(known=known) == oracle.conflicts(known=known)
        assert register.series(FIRST, LAST, known=known) == oracle.series(FIRST, LAST, known=known)
        assert register.first_day(known=known) == oracle.first_day(known=known)
        filed = register.filings_at(ADDRESSES, known=known)
        assert [(e.seq, e.recorded_at) for e in filed] == [
            (e.seq, e.recorded_at) for e in oracle.filings_at(ADDRESSES, known=known)
        ]
        for on in ON:
            expected = oracle.held(on, known=known)
            assert register.held(on, known=known) == expected
            count = register.count(on, known=known)
            assert (count.lower, count.upper, count.undated) == (expected.lower, expected.upper, expected.undated)
            assert register.present(on, known=known) == oracle.present(on, known=known)
            for since, until in ((on, None), (None, on), (on, on), (None, None)):
                taken = oracle.taken(since=since, until=until, known=known)
                assert register.taken(since=since, until=until, known=known) == taken
        for person in oracle.people()[:SOME]:
            check_person(register, oracle, person.id, known)


class Log:
    """Some entries as a ledger of which a shelf in memory is made."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries

    def entries(
        self, *, after: int = 0, known: datetime | None = None, kinds: frozenset[str] | None = None
    ) -> Iterator[Entry]:
        assert known is None
        return (e for e in self._entries if e.seq > after and (kinds is None or KINDS[type(e.body)] in kinds))

    def head(self) -> Head:
        return Head(self._entries[-1].seq, self._entries[-1].hash) if self._entries else Head(0, GENESIS)


def check_shelf(shelf: SqlShelf, entries: Sequence[Entry]) -> None:
    """The same reports, with the same said of them, as a shelf in memory has."""
    oracle = Shelf(cast("Ledger", Log(entries)))
    for unreviewed in (False, True):
        rows = oracle.rows(unreviewed=unreviewed)
        assert shelf.page(0, 1000, unreviewed=unreviewed) == Page(tuple(rows), len(rows))
        assert shelf.page(1, 1, unreviewed=unreviewed) == oracle.page(1, 1, unreviewed=unreviewed)
    for words in (["none"], ["ou", "report"], ["no such words"]):
        assert shelf.page(0, 9, words=words) == oracle.page(0, 9, words=words)
    reports = {e.body.report.id for e in entries if isinstance(e.body, ReportFiled)}
    reports |= {e.body.statement.report_id for e in entries if isinstance(e.body, StatementRead)}
    assert shelf.lasts([*reports, "sha256:none"]) == oracle.lasts([*reports, "sha256:none"])
    seqs = range(len(entries) + 2)
    assert shelf.reports_of(seqs) == oracle.reports_of(seqs)
    for key in (*reports, "sha256:none"):
        assert shelf.row(key) == oracle.row(key)
        assert shelf.next_open(key) == oracle.next_open(key)
        assert shelf.report(key) == oracle.report(key)
    for key in {e.body.statement_id for e in entries if isinstance(e.body, StatementReviewed)}:
        assert shelf.statement(key) == oracle.statement(key)


def check_pairs(register: SqlRegister, entries: Sequence[Entry]) -> None:
    """Pairs are told of people there are, each once, all whose names share a key; with what humans judged of them."""
    people = MemoryRegister(entries).people()
    keys = {one.id: {key for name in one.variants for key in pair_keys(name)} for one in people}
    expected = {frozenset((a.id, b.id)) for a, b in combinations(people, 2) if keys[a.id] & keys[b.id]}
    told = register.likeliest(0, 1000)
    assert told is not None
    assert {one for pair in told for one in pair} <= set(people)
    pairs = [frozenset((one.id, other.id)) for one, other in told]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) >= expected
    judged = [e for e in entries if isinstance(e.body, IdentityJudged) and not e.by_machine]
    mentions = {mention: one.id for one in people for mention in one.mentions}
    found = set(register.judgements([one.id for one in people]))
    assert {e for e in judged if e.body.left in mentions or e.body.right in mentions} <= found  # type: ignore[union-attr]


def check_reports(register: SqlRegister, entries: Sequence[Entry]) -> None:
    """No report that tells of somebody is left out, under whatever id is asked; each was filed."""
    oracle = MemoryRegister(entries)
    ids = [key for one in oracle.people() for key in (one.id, *one.mentions)]
    filed = frozenset(e.body.report.id for e in entries if isinstance(e.body, ReportFiled))
    told = register.reports_on([*ids, "person:none"])
    expected = oracle.reports_on(ids)
    assert told.keys() == expected.keys() == set(ids)
    assert all(expected[key] & filed <= told[key] <= filed for key in ids)


def check_person(register: SqlRegister, oracle: MemoryRegister, person: str, known: datetime | None) -> None:
    case = oracle.case(person, known=known)
    assert register.case(person, known=known) == case
    assert register.status(person, on=ON[0], known=known) == oracle.status(person, on=ON[0], known=known)
    for key in (case.person.mentions[-1], *case.person.variants) if case else ():
        assert register.find(key, known=known) == oracle.find(key, known=known)
    for name in case.person.variants if case else ():
        assert case is None or case.person in register.candidates(name, known=known)
    mention = "mention:" + person.removeprefix("person:")  # then perhaps one of somebody else's, before a split
    assert register.case(mention, known=known) == oracle.case(mention, known=known)


def check_all(ledger: SqlLedger, entries: tuple[Entry, ...], portion: int) -> None:
    """Filed in portions, a history is told as memory tells it."""
    register = SqlRegister(ledger)
    for start in range(0, len(entries), portion):
        file(ledger, entries[start : start + portion])
        register.catch_up()
    check_equal(register, entries)
    check_shelf(SqlShelf(register), entries)
    check_pairs(register, entries)
    check_reports(register, entries)


@given(entries=histories(), portion=st.integers(1, 25))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_answers_as_memory_does(fresh_file: Fresh, entries: tuple[Entry, ...], portion: int) -> None:
    check_all(fresh_file(), entries, portion)


@given(entries=histories(), portion=st.integers(5, 25))
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_server_answers_as_memory_does(fresh_database: Fresh, entries: tuple[Entry, ...], portion: int) -> None:
    check_all(fresh_database(), entries, portion)


def ask(register: SqlRegister | MemoryRegister, since: datetime, known: datetime | None) -> list[object]:
    """The questions whose answers are partly kept from one entry to the next."""
    people = register.people(known=known)
    assert register.order(known=known) == tuple([one.id for one in people])
    cases = sorted(register.cases_held(ON[1], known=known), key=by_id)
    return [
        people,
        [register.case(one.id, known=known) for one in people],
        register.cases([*(one.id for one in people), "person:none", *(one.mentions[-1] for one in people)]),
        [register.find(name, known=known) for one in people[:SOME] for name in one.variants],
        [register.broken_down(on, known=known) for on in ON],
        [gathered(register.present(on, known=known)) for on in ON],
        register.taken(since=ON[0], known=known),
        register.series(FIRST, LAST, known=known),
        register.first_day(known=known),
        [register.held(on, known=known, by=by) for on in ON for by in (None, Grouping.ARTICLE)],
        [replace(case, lines=(), conflicts=()) for case in cases],
        register.changes(since, until=known),
    ]


@given(entries=histories(), portion=st.integers(1, 6), since=st.integers(0, 25))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_kept_follows_each_entry(
    fresh_file: Fresh, entries: tuple[Entry, ...], portion: int, since: int
) -> None:
    ledger = fresh_file()
    register = SqlRegister(ledger)
    for start in range(0, len(entries), portion):
        file(ledger, entries[start : start + portion])
        filed = entries[: start + portion]
        oracle = MemoryRegister(filed)
        first = filed[since % len(filed)].recorded_at
        for known in (None, filed[len(filed) // 2].recorded_at):
            assert ask(register, min(first, known or first), known) == ask(oracle, min(first, known or first), known)


@given(entries=histories(), since=st.integers(0, 25), until=st.integers(0, 25))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_tells_the_same_changes(fresh_file: Fresh, entries: tuple[Entry, ...], since: int, until: int) -> None:
    ledger = fresh_file()
    file(ledger, entries)
    instants = [entry.recorded_at for entry in entries] or [datetime.fromisoformat("2021-01-01T00:00:00Z")]
    then, now = sorted((instants[since % len(instants)], instants[until % len(instants)]))
    register, oracle = SqlRegister(ledger), MemoryRegister(entries)
    assert register.changes(then, until=now) == oracle.changes(then, until=now)
    assert register.changes(then) == oracle.changes(then)
    for change in oracle.changes(then, until=now).changes:
        person = change.person
        assert register.changes_of(person, then, until=now) == oracle.changes_of(person, then, until=now)


@given(entries=histories(), by=st.sampled_from(Grouping))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_groups_alike(fresh_file: Fresh, entries: tuple[Entry, ...], by: Grouping) -> None:
    ledger = fresh_file()
    file(ledger, entries)
    register, oracle = SqlRegister(ledger), MemoryRegister(entries)
    assert register.held(ON[1], by=by) == oracle.held(ON[1], by=by)
    assert register.broken_down(ON[1]) == oracle.broken_down(ON[1])
    bare = [replace(case, lines=(), conflicts=()) for case in oracle.cases_held(ON[1])]
    assert sorted(register.cases_held(ON[1]), key=by_id) == sorted(bare, key=by_id)


def gathered(there: Gathering) -> list[object]:
    """Who is there, and every count of them."""
    counts = (there.lower, there.upper, there.undated, {day: many for day, many in there.since.items() if many})
    return [dict(there.by_id), *counts, *(there.groups(by) for by in Grouping)]


def by_id(case: PersonCase) -> str:
    return case.person.id


TIED = """
2020-05-07 detained 2020-05-06 who="N. N."
2020-05-08 detained 2020-05-06 who="M. M." place=Minsk
2020-05-09 charged 2020-05-08 who="M. M." law=342
different 1 2
same 1 2 by=letapis/identity-1
2020-06-02 released 2020-06-01 who="N. N."
2020-06-12 released 2020-06-11 who="M. M."
withdraw 4
"""


@pytest.mark.parametrize("kind", ["file", "database"])
def test_what_was_tied_together_later_is_followed(request: pytest.FixtureRequest, kind: str) -> None:
    """Two people stay two when a machine ties them; what each of the two did before is still theirs after."""
    ledger = request.getfixturevalue(f"fresh_{kind}")()
    register = SqlRegister(ledger)
    entries = story(TIED)
    for n, entry in enumerate(entries, start=1):
        file(ledger, [entry])
        register.catch_up()
        check_equal(register, entries[:n])
