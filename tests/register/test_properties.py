"""What holds of any history."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise
from random import Random

from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from hypothesis import strategies as st

from letapis.model import (
    MACHINE,
    Body,
    Citation,
    Entry,
    EntryWithdrawn,
    EventKind,
    Grouping,
    Held,
    IdentityJudged,
    Judgement,
    Moved,
    Person,
    PersonCase,
    Polarity,
    Presence,
    Reading,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Span,
    Statement,
    StatementRead,
    When,
)
from letapis.model.chain import link
from letapis.register import MemoryRegister, Rules, Snapshot, derive, filings, fold, gather, standing
from letapis.register.changing import changes
from tests.model.readings import readings
from tests.strategies import EPOCH, histories

FIRST, LAST = date(2020, 1, 1), date(2021, 8, 1)


# A loaded machine is slow to draw: time is no failure here, so fewer histories and no clock.
settings.register_profile("register", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
unhurried = settings(settings.get_profile("register"))


def then(entries: tuple[Entry, ...], *bodies: Body, actor: str = "editor") -> tuple[Entry, ...]:
    """The history with more filed later by a human."""
    out = list(entries)
    for body in bodies:
        last = out[-1]
        out.append(link(last.seq + 1, last.recorded_at + timedelta(days=1), actor, body, last.hash))
    return tuple(out)


def content(snapshot: Snapshot) -> tuple[list[PersonCase], list[PersonCase]]:
    """A snapshot without its head, and without what is said of contradictions between humans."""
    people = [replace(case, issues=()) for case in snapshot.cases.values()]
    return people, [replace(case, issues=()) for case in snapshot.unnamed.values()]


@unhurried
@given(histories(), st.randoms())
def test_a_fold_is_deterministic_whatever_the_order_in_which_entries_are_given(
    entries: tuple[Entry, ...], random: Random
) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert fold(shuffled) == fold(entries)


@unhurried
@given(histories(), st.integers(0, 25))
def test_later_entries_never_change_what_an_earlier_known_gives(entries: tuple[Entry, ...], n: int) -> None:
    assume(entries)
    known = entries[min(n, len(entries) - 1)].recorded_at
    assert fold(entries, known) == fold([e for e in entries if e.recorded_at <= known], known)


@unhurried
@given(histories(), st.integers(0, 25))
def test_what_was_recorded_at_an_instant_is_known_then(entries: tuple[Entry, ...], n: int) -> None:
    assume(entries)
    known = entries[min(n, len(entries) - 1)].recorded_at
    assert standing(entries, known) == standing([e for e in entries if e.recorded_at <= known])


@unhurried
@given(histories(), histories(max_size=4), st.data())
def test_a_withdrawal_restores_what_was_before(
    entries: tuple[Entry, ...], more: tuple[Entry, ...], data: st.DataObject
) -> None:
    assume(entries and more)
    body = data.draw(st.sampled_from([e.body for e in more]))
    filed = then(entries, body)
    withdrawn = then(filed, EntryWithdrawn(filed[-1].seq, "by mistake"))
    assert content(fold(withdrawn)) == content(fold(entries))
    restored = then(withdrawn, EntryWithdrawn(withdrawn[-1].seq, "it was right"))
    assert content(fold(restored)) == content(fold(filed))


@unhurried
@given(histories(), st.integers(0, 25), st.integers(0, 25))
def test_a_merge_and_then_a_split_by_a_human_restores(entries: tuple[Entry, ...], n: int, m: int) -> None:
    before = fold(entries)
    mentions = sorted(before.person_of)
    assume(mentions)
    left, right = mentions[n % len(mentions)], mentions[m % len(mentions)]
    said = (e.body for e in standing(entries) if isinstance(e.body, IdentityJudged))
    assume(before.person_of[left] != before.person_of[right])
    assume({(left, right), (right, left)}.isdisjoint((b.left, b.right) for b in said))
    merged = then(entries, IdentityJudged(left, right, Judgement.SAME))
    split = then(merged, IdentityJudged(left, right, Judgement.DIFFERENT))
    assert content(fold(split)) == content(fold(entries))


@unhurried
@given(histories(), st.randoms())
def test_a_case_does_not_depend_on_the_order_of_its_lines(entries: tuple[Entry, ...], random: Random) -> None:
    for case in fold(entries).cases.values():
        lines = list(case.lines)
        random.shuffle(lines)
        assert derive(case.person, lines, issues=case.issues) == case


@unhurried
@given(histories())
def test_what_is_denied_never_opens_custody_or_a_case(entries: tuple[Entry, ...]) -> None:
    denied = [e for e in entries if isinstance(e.body, StatementRead) and e.body.statement.polarity is Polarity.DENIED]
    for case in fold(denied).cases.values():
        assert (case.custody, case.procedure, case.recognition, case.presence) == ((), (), (), ())


@unhurried
@given(histories())
def test_every_spell_rests_on_lines_of_the_case_and_runs_forward(entries: tuple[Entry, ...]) -> None:
    for case in (*fold(entries).cases.values(), *fold(entries).unnamed.values()):
        ids = {line.id for line in case.lines}
        for spell in (*case.custody, *case.procedure, *case.recognition):
            assert spell.statements
            assert {*spell.statements, *spell.against} <= ids
            if spell.end and spell.end.latest and spell.start.earliest:
                assert spell.start.earliest < spell.end.latest
        for conflict in case.conflicts:
            assert len(conflict.positions) > 1
            assert {key for position in conflict.positions for key in position.statements} <= ids


@unhurried
@given(histories())
def test_what_is_sure_is_possible(entries: tuple[Entry, ...]) -> None:
    for case in fold(entries).cases.values():
        possible = [run for run in case.presence if not run.sure]
        for run in case.presence:
            edges = [
                run.first or date.min,
                *(p.first for p in possible if p.first),
                *(p.after for p in possible if p.after),
            ]
            for day in edges:
                assert not covers(run, day) or any(covers(other, day) for other in possible), (run, possible)


def covers(run: Moved | Presence, on: date) -> bool:
    return (run.first is None or run.first <= on) and (run.after is None or on < run.after)


@unhurried
@given(histories(), st.dates(FIRST, LAST))
def test_count_list_series_and_status_agree(entries: tuple[Entry, ...], on: date) -> None:
    register = MemoryRegister(entries)
    count = register.held(on)
    point = register.series(on, on + timedelta(days=1))[0]
    assert (point.lower, point.upper, point.undated) == (count.lower, count.upper, count.undated)
    assert 0 <= count.lower <= count.upper <= len(register.people())
    listed = {one.person: one.held for one in count.people}
    for person in register.people():
        status = register.status(person.id, on=on)
        assert status is not None
        assert listed.get(person.id, Held.NO) is status.held
        assert status.held is Held.NO or status.custody.spells


@unhurried
@given(histories(), st.integers(0, 25))
def test_changes_tell_exactly_how_the_counts_moved(entries: tuple[Entry, ...], n: int) -> None:
    assume(entries)
    since = entries[min(n, len(entries) - 1)].recorded_at
    register = MemoryRegister(entries)
    found = register.changes(since)
    for before, now in zip(register.series(FIRST, LAST, known=since), register.series(FIRST, LAST), strict=True):
        there = [m for m in found.moved if covers(m, now.on)]
        assert now.lower - before.lower == sum(m.lower for m in there)
        assert now.upper - before.upper == sum(m.upper for m in there)


@unhurried
@given(histories())
def test_nothing_learned_changes_nothing(entries: tuple[Entry, ...]) -> None:
    snapshot = fold(entries)
    assert changes(snapshot, snapshot, entries).changes == ()


@unhurried
@given(histories())
def test_a_case_can_be_derived_from_its_own_lines_alone(entries: tuple[Entry, ...]) -> None:
    lines = gather(standing(entries), filings(entries))
    for case in fold(entries).cases.values():
        own = [line for line in lines if line.mention in case.person.mentions]
        assert derive(case.person, own, issues=case.issues) == case


EXTREMES = (
    *("0001-01-01", "0001-01-01~", "9998-12-31", "9999-12-31", "0001/..", "../0001-01-01", "../9998-12-31", "9998~"),
    *("[0001-01-01,9998-12-31]", "2020-XX", "201X", "not a date", "2020-05-06/2020-05-01", ""),
)
TERMS = ("P9999Y", "P99999M", "P999999D", "P0D", "P7Y/P8Y", "-P1Y", "forever")


@unhurried
@given(
    st.lists(
        st.tuples(
            st.sampled_from(EventKind),
            st.sampled_from(EXTREMES),
            st.sampled_from(TERMS),
            st.sampled_from(("0001-01-01", "9999-12-31", "2020-05-06T10:00:00Z", "", "soon", None)),
        ),
        max_size=8,
    )
)
def test_no_date_and_no_term_breaks_it(drawn: list[tuple[EventKind, str, str, str | None]]) -> None:
    words = Span(0, 1, "x")
    law = Role(RoleName.LAW, words, citation=Citation("342", "by", "criminal"))
    entries: list[Entry] = []
    for seq, (event, edtf, term, published) in enumerate(drawn, start=1):
        report = Report("x", published=published)
        roles = (Role(RoleName.TERM, words, duration=term), law)
        person = Person(words, "N. N.")
        statement = Statement(report.id, event, words, person, words, roles, When(edtf or None))
        for body in (ReportFiled(report), StatementRead(statement)):
            entries.append(link(len(entries) + 1, EPOCH, MACHINE, body, str(seq)))
    register = MemoryRegister(entries, Rules(country="by"))
    for on in (date.min, date(2020, 5, 6), date.max):
        assert register.held(on, by=Grouping.ARTICLE).lower <= 1


@unhurried
@given(st.lists(readings(), max_size=4))
def test_no_reading_whatever_breaks_it(drawn: list[Reading]) -> None:
    entries: list[Entry] = []
    for reading in drawn:
        bodies: list[Body] = [ReportFiled(reading.report), *(StatementRead(s) for s in reading.statements)]
        for body in bodies:
            entries.append(link(len(entries) + 1, EPOCH, MACHINE, body, "0" * 64))
    register = MemoryRegister(entries)
    for by in Grouping:
        assert register.held(date(2020, 10, 27), by=by).upper <= len(register.people())
    assert all(len(conflict.positions) > 1 for conflict in register.conflicts())


def traits(entries: tuple[Entry, ...]) -> Iterator[str]:
    """What a history holds: withdrawals, people joined and parted, news that changes how a past day is counted."""
    register = MemoryRegister(entries)
    instants = sorted({entry.recorded_at for entry in entries})
    for then, now in pairwise(instants):
        before, after = (register.snapshot(known).person_of for known in (then, now))
        for one, other in combinations(sorted(before.keys() & after.keys()), 2):
            together, still = before[one] == before[other], after[one] == after[other]
            yield "parted" if together and not still else "joined" if still and not together else "as before"
        if any(move.first and move.first < FIRST_FILED for move in register.changes(then, until=now).moved):
            yield "late news"
    yield from ("withdrawn" for entry in entries if isinstance(entry.body, EntryWithdrawn))


FIRST_FILED = EPOCH.date()


def test_histories_hold_late_news_withdrawals_merges_and_splits() -> None:
    """Else the properties, and the comparison of the tables with the fold (`tests/ledger`), would say little."""
    seen: Counter[str] = Counter()

    @seed(1)
    @settings(unhurried, max_examples=60, database=None, phases=[Phase.generate])
    @given(histories())
    def look(entries: tuple[Entry, ...]) -> None:
        seen.update(set(traits(entries)))

    look()
    assert {trait for trait, many in seen.items() if many >= 3} >= {"late news", "withdrawn", "joined", "parted"}, seen
