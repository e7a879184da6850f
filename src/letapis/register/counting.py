"""How many were held: counts and lists from cases, with a lower and an upper bound."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from itertools import accumulate

from letapis.model import (
    AsOf,
    Custody,
    Grouping,
    Held,
    HeldCount,
    HeldGroup,
    HeldPerson,
    PersonCase,
    Presence,
    SeriesPoint,
    Spell,
)
from letapis.register.grouping import KEYS
from letapis.register.segments import segments
from letapis.register.status import held_on, may_hold, surely_holds
from letapis.register.table import HELD_STATES

UNKNOWN = "unknown"
"""The group of those of whom the ledger does not tell what a count is broken down by."""


def held(cases: Iterable[PersonCase], on: date, as_of: AsOf, by: Grouping | None = None) -> HeldCount:
    """The count of one day, and everybody in it."""
    return _counted([one for case in cases if (one := held_person(case, on, by))], on, as_of)


def held_in_each_way(cases: Iterable[PersonCase], on: date, as_of: AsOf) -> dict[Grouping, HeldCount]:
    """The count of one day, broken down in each way, in one walk through the cases."""
    found = [told for case in cases if (told := _there(case, on))]
    return {by: _counted([_line(*one, on, by) for one in found], on, as_of) for by in Grouping}


def held_person(case: PersonCase, on: date, by: Grouping | None = None) -> HeldPerson | None:
    """The line of one person in a count; null where it is not held on the day in any way."""
    found = _there(case, on)
    return _line(*found, on, by) if found else None


def _there(case: PersonCase, on: date) -> tuple[PersonCase, Held, list[Spell], tuple[str, ...]] | None:
    """Of somebody held on a day: in which way, the spells of it with the surest first, and their statements."""
    how = held_on(case.presence, on)
    if how is Held.NO:
        return None
    there = [s for s in case.custody if s.state in HELD_STATES and may_hold(s, on)]
    there.sort(key=lambda s: not surely_holds(s, on))
    return case, how, there, tuple(dict.fromkeys(key for spell in there for key in spell.statements))


def _line(
    case: PersonCase, how: Held, there: list[Spell], statements: tuple[str, ...], on: date, by: Grouping | None
) -> HeldPerson:
    keys = KEYS[by](case, there, on) if by else ()
    state = Custody(there[0].state) if there else None
    return HeldPerson(case.person.id, case.person.name, how, state, keys or ((UNKNOWN,) if by else ()), statements)


def _counted(people: list[HeldPerson], on: date, as_of: AsOf) -> HeldCount:
    people.sort(key=lambda one: (one.name or "", one.person))
    own: dict[str, list[HeldPerson]] = {}
    for one in people:
        for key in one.keys:
            own.setdefault(key, []).append(one)
    groups = (HeldGroup(key, *_bounds(those)) for key, those in sorted(own.items()))
    # Whoever began on a day that nobody tells is in no count, and makes no group.
    return HeldCount(
        on, *_bounds(people), _count(people, Held.UNDATED), tuple(g for g in groups if g.upper), tuple(people), as_of
    )


def _bounds(people: Collection[HeldPerson]) -> tuple[int, int]:
    return _count(people, Held.YES), _count(people, Held.YES, Held.MAYBE)


def series(presences: Iterable[Iterable[Presence]], start: date, end: date, step: timedelta) -> tuple[SeriesPoint, ...]:
    """The counts of every `step`th day from `start` up to before `end`; ValueError for a step of less than a day.

    A person counts once a day, in the surest way that its runs of days allow.
    """
    if step < timedelta(days=1) or step.seconds or step.microseconds:
        message = f"a step of {step} is not a whole number of days, at least one"
        raise ValueError(message)
    days = range(start.toordinal(), end.toordinal(), step.days)
    rises = {held: [0] * (len(days) + 1) for held in Held}
    for runs in presences:
        for first, after, how in segments(runs):
            rises[how][_index(days, first)] += 1
            rises[how][_index(days, after)] -= 1
    counts = zip(days, *(accumulate(rises[how]) for how in (Held.YES, Held.MAYBE, Held.UNDATED)), strict=False)
    return tuple(SeriesPoint(date.fromordinal(n), yes, yes + maybe, undated) for n, yes, maybe, undated in counts)


def _index(days: range, ordinal: int) -> int:
    """The place of the first day of a series that is not before the given one."""
    return min(max(0, -((days.start - ordinal) // days.step)), len(days))


def _count(people: Iterable[HeldPerson], *ways: Held) -> int:
    return sum(one.held in ways for one in people)
