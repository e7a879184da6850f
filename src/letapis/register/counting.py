"""How many were held: counts and lists from cases, with a lower and an upper bound."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate, chain

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
from letapis.register.grouping import DISPUTED, KEYS
from letapis.register.segments import segments
from letapis.register.status import held_on, may_hold, surely_holds
from letapis.register.table import HELD_STATES

UNKNOWN = "unknown"
"""The group of those of whom the ledger does not tell what a count is broken down by."""


def held(cases: Iterable[PersonCase], on: date, as_of: AsOf, by: Grouping | None = None) -> HeldCount:
    """The count of one day, and everybody in it."""
    return _Sorted([(one,) for case in cases if (one := held_person(case, on, by))]).count(0, on, as_of)


def held_in_each_way(cases: Iterable[PersonCase], on: date, as_of: AsOf) -> dict[Grouping, HeldCount]:
    """The count of one day, broken down in each way, in one walk through the cases."""
    return counted_in_each_way([found for case in cases if (found := lines_in_each_way(case, on))], on, as_of)


WAYS = (None, *Grouping)
"""What a count may be broken down by, null for by nothing."""

Lines = tuple[HeldPerson, ...]
"""The lines of one person in a count, one for each of `WAYS`."""


def lines_in_each_way(case: PersonCase, on: date) -> Lines | None:
    """The lines of one person; null where it is not held on the day in any way."""
    found = there(case, on)
    return tuple([_line(*found, on, by) for by in WAYS]) if found else None


def counted(lines: Iterable[Lines], on: date, as_of: AsOf, by: Grouping | None) -> HeldCount:
    """The count of one day of the people whose lines these are."""
    return _Sorted(lines).count(WAYS.index(by), on, as_of)


def counted_in_each_way(lines: Iterable[Lines], on: date, as_of: AsOf) -> dict[Grouping, HeldCount]:
    """The count of one day in each way of the people whose lines these are."""
    ordered = _Sorted(lines)
    return {by: ordered.count(place, on, as_of) for place, by in enumerate(WAYS) if by}


class _Sorted:
    """People in the order of their names, and of them those held without and with a doubt."""

    def __init__(self, lines: Iterable[Lines]) -> None:
        self._all = sorted(lines, key=_alphabetical)
        self._sure = [of for of in self._all if of[0].held is Held.YES]
        self._maybe = [of for of in self._all if of[0].held is Held.MAYBE]

    def count(self, place: int, on: date, as_of: AsOf) -> HeldCount:
        """Their count in the way that stands at this place of `WAYS`."""
        everybody = Counter(chain.from_iterable([of[place].keys for of in self._sure]))
        lower = everybody - Counter(chain.from_iterable([of[place].disputed for of in self._sure]))
        upper = everybody + Counter(chain.from_iterable([of[place].keys for of in self._maybe]))
        # Whoever began on a day that nobody tells is in no count, and makes no group.
        groups = tuple([HeldGroup(key, lower[key], upper[key]) for key in sorted(upper)])
        sure, maybe = len(self._sure), len(self._maybe)
        undated = len(self._all) - sure - maybe
        return HeldCount(on, sure, sure + maybe, undated, groups, tuple([of[place] for of in self._all]), as_of)


def _alphabetical(lines: Lines) -> tuple[str, str]:
    return lines[0].name or "", lines[0].person


def held_person(case: PersonCase, on: date, by: Grouping | None = None) -> HeldPerson | None:
    """The line of one person in a count; null where it is not held on the day in any way."""
    found = there(case, on)
    return _line(*found, on, by) if found else None


def there(case: PersonCase, on: date) -> tuple[PersonCase, Held, list[Spell], tuple[str, ...]] | None:
    """Of somebody held on a day: in which way, the spells of it with the surest first, and their statements."""
    how = held_on(case.presence, on)
    if how is Held.NO:
        return None
    spells = [s for s in case.custody if s.state in HELD_STATES and may_hold(s, on)]
    spells.sort(key=lambda s: not surely_holds(s, on))
    return case, how, spells, tuple(dict.fromkeys(key for spell in spells for key in spell.statements))


def _line(
    case: PersonCase, how: Held, spells: list[Spell], statements: tuple[str, ...], on: date, by: Grouping | None
) -> HeldPerson:
    keys = KEYS[by](case, spells, on) if by else ()
    state = Custody(spells[0].state) if spells else None
    disputed = DISPUTED[by](case, spells, on) if by in DISPUTED else ()
    keys = keys or ((UNKNOWN,) if by else ())
    return HeldPerson(case.person.id, case.person.name, how, state, keys, statements, disputed)


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
