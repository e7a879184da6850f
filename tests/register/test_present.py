"""Who is in custody on a day: cut into stretches, and counted by what has changed, it is the same as counted anew."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letapis.model import Entry, Grouping, Held, Present
from letapis.register import MemoryRegister, Rules, fold, memory
from letapis.register.counting import held_in_each_way
from letapis.register.fold import Snapshot
from letapis.register.present import Gathering, present, stretches
from tests.register.story import story
from tests.strategies import histories

DAYS = st.dates(date(2019, 12, 1), date(2022, 3, 1))


@given(entries=histories(), on=DAYS)
@settings(max_examples=30, deadline=None)
def test_the_stretches_of_a_case_tell_of_each_day_what_is_so_on_it(entries: tuple[Entry, ...], on: date) -> None:
    for case in MemoryRegister(entries).snapshot().cases.values():
        cut = stretches(case)
        edges = {date.fromordinal(day) for one in cut for day in (one.first, one.after) if 1 < day < 3_000_000}
        for day in {on, *edges, *(edge - timedelta(days=1) for edge in edges)}:
            there = present(case, day)
            covering = [one[2:] for one in cut if one.first <= day.toordinal() < one.after]
            assert covering == ([there[1:]] if there else [])


@given(entries=histories(), on=DAYS)
@settings(max_examples=30, deadline=None)
def test_a_gathering_counts_as_the_counts_do(entries: tuple[Entry, ...], on: date) -> None:
    register = MemoryRegister(entries)
    there, snapshot = register.present(on), register.snapshot()
    for by, count in held_in_each_way(snapshot.cases.values(), on, snapshot.as_of).items():
        assert (there.lower, there.upper, there.undated) == (count.lower, count.upper, count.undated)
        assert there.groups(by) == count.groups
        place = tuple(Grouping).index(by)
        told = {one.person: (one.held, one.facts.state, one.facts.keys[place]) for one in there.people}
        assert told == {row.person: (row.held, row.state and row.state.value, row.keys) for row in count.people}


@given(before=histories(), after=histories(), on=DAYS)
@settings(max_examples=30, deadline=None)
def test_a_gathering_that_was_changed_is_as_one_made_anew(
    before: tuple[Entry, ...], after: tuple[Entry, ...], on: date
) -> None:
    one, other = (MemoryRegister(entries).present(on) for entries in (before, after))
    changed = one.changed(one.by_id, other.people)
    assert changed == other == Gathering(other.people)
    assert [changed.groups(by) for by in Grouping] == [other.groups(by) for by in Grouping]
    assert {day: many for day, many in changed.since.items() if many} == dict(other.since)
    assert (changed.lower, changed.upper, changed.undated) == (other.lower, other.upper, other.undated)


@given(before=histories(), after=histories(), on=DAYS, gone=st.sets(st.integers(0, 20)))
@settings(max_examples=30, deadline=None)
def test_who_is_picked_of_a_changed_gathering_is_picked_as_of_a_new_one(
    before: tuple[Entry, ...], after: tuple[Entry, ...], on: date, gone: set[int]
) -> None:
    one, come = (MemoryRegister(entries).present(on) for entries in (before, after))
    leaving = [person for place, person in enumerate(one.by_id) if place in gone]

    def surely(rows: Iterable[Present]) -> set[str]:
        return {row.person for row in rows if row.held is Held.YES}

    one.picked("surely", surely)
    changed = one.changed(leaving, come.people)
    again = changed.changed(leaving[::-2], ())
    assert again.picked("surely", surely) == surely(again.people)
    assert changed.picked("surely", surely) == surely(changed.people)
    assert changed.changed(leaving, ()).picked("surely", surely) == surely(changed.changed(leaving, ()).people)


def test_however_many_instants_are_asked_for_only_some_are_kept_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes as much memory as now, and anybody who reads the public register may ask for any."""
    folded: list[datetime | None] = []

    def counted(entries: Iterable[Entry], known: datetime | None, rules: Rules) -> Snapshot:
        folded.append(known)
        return fold(entries, known, rules)

    monkeypatch.setattr(memory, "fold", counted)
    register = MemoryRegister(story("2020-06-15 detained 2020-06-14"))
    instants = [datetime(2020, 6, 16, microsecond=n, tzinfo=UTC) for n in range(20)]
    for known in (None, *instants, None, instants[-1], instants[0]):
        assert register.held(date(2020, 6, 14), known=known).upper == 1
    assert folded == [None, *instants, instants[0]]
