"""How things stand with one person on a day."""

from collections.abc import Iterable
from datetime import date

from letapis.model import AsOf, Axis, AxisStatus, Custody, Days, Held, PersonCase, Presence, Spell, Status


def status(case: PersonCase, on: date, as_of: AsOf) -> Status:
    """The spells that hold on the day `on` on each axis, and whether the person is held."""
    return Status(
        case.person,
        on,
        held_on(case.presence, on),
        axis_status(Axis.CUSTODY, case.custody, on),
        axis_status(Axis.PROCEDURE, case.procedure, on),
        axis_status(Axis.RECOGNITION, case.recognition, on),
        as_of,
    )


def held_on(presence: Iterable[Presence], on: date) -> Held:
    """Whether runs of days in custody hold the day `on`, surely, possibly, or by a beginning nobody dates."""
    covering = [
        run for run in presence if (run.first is None or run.first <= on) and (run.after is None or on < run.after)
    ]
    if any(run.sure for run in covering):
        return Held.YES
    if any(run.first for run in covering):
        return Held.MAYBE
    return Held.UNDATED if covering else Held.NO


def axis_status(axis: Axis, spells: Iterable[Spell], on: date) -> AxisStatus:
    """The spells of one axis that may hold on a day: those that surely do before the others, later ones before earlier.

    A punishment within custody stands behind the custody it is part of.
    """
    there = [spell for spell in spells if may_hold(spell, on)]
    there.sort(key=lambda s: (not surely_holds(s, on), s.state is Custody.PUNISHMENT_CELL, _from_last(s.start), s.id))
    return AxisStatus(axis, tuple(there), sure=bool(there) and surely_holds(there[0], on))


def may_hold(spell: Spell, on: date) -> bool:
    """Whether the spell can have begun by the day and not have ended before the next."""
    begun = spell.start.earliest is None or spell.start.earliest <= on
    return begun and (spell.end is None or spell.end.latest is None or on < _last_day(spell.end.latest, spell.start))


def surely_holds(spell: Spell, on: date) -> bool:
    """Whether the spell has begun by the day at the latest, nobody doubts it, and it cannot have ended."""
    if not spell.certain or spell.start.latest is None or on.toordinal() < spell.start.latest.toordinal() - 1:
        return False
    if spell.doubted_from and on >= spell.doubted_from:
        return False
    return spell.end is None or (spell.end.earliest is not None and on < spell.end.earliest)


def _last_day(ended: date, start: Days) -> date:
    """The first day on which it no longer holds: that of its end, but it holds on the day of its beginning."""
    day = date.fromordinal(ended.toordinal() - 1)
    return max(day, date.fromordinal(start.earliest.toordinal() + 1)) if start.earliest else day


def _from_last(start: Days) -> int:
    return -(start.earliest or start.latest or date.min).toordinal()
