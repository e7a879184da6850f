"""Who was in custody, in one state of the ledger: counts, and the people behind them."""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import ColumnElement, and_, func, select

from letapis.ledger.projection import now
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.rises import Levels, Step, levels_of
from letapis.ledger.projection.runs import ALWAYS, HELD
from letapis.ledger.projection.state import State
from letapis.ledger.projection.tables import held_run
from letapis.ledger.projection.unpacked import Version
from letapis.model import Held, PersonCase, Present, SeriesPoint
from letapis.register.counting import Lines, lines_in_each_way
from letapis.register.present import Gathering, may_be_taken, present


class Holding(State):
    """Who was held, of those known of at an instant."""

    def briefs_held(self, on: date) -> Iterator[PersonCase]:
        """Those who were in custody on a day, surely or not, as `brief` tells of them."""
        held = self._held(on)
        for (component, _), briefs in self._memory.unpacked.of(self._connection, self._versions(held)):
            for one in briefs:
                if number(one.case.person.id) in held[component]:
                    held[component].remove(number(one.case.person.id))
                    yield one.case
        yield from self._left(held)

    def lines_held(self, on: date) -> Iterator[Lines]:
        """The lines of those who were in custody on a day, surely or not."""
        held = self._held(on)
        kept = self._memory.lines.get(on, self._versions(held), lambda missing: self._lines(missing, on))
        for (component, _), people in kept.items():
            for person, lines in people:
                if person in held[component]:
                    held[component].remove(person)
                    yield lines
        yield from filter(None, (lines_in_each_way(case, on) for case in self._left(held)))

    def present(self, on: date) -> Gathering:
        """Those who were in custody on a day, surely or not."""
        if self._now:
            return self._memory.gatherings.on(self._connection, self._seq, on, self._present_rows)
        held_then = self._held(on)
        kept = self._memory.present.get(on, self._versions(held_then), lambda missing: self._present(missing, on))
        found: list[Present] = []
        for (component, _), some in kept.items():
            there = [one for one in some if number(one.person) in held_then[component]]
            held_then[component] -= {number(one.person) for one in there}
            found += there
        return Gathering([*found, *filter(None, (present(case, on) for case in self._left(held_then)))])

    def taken(self, after: date | None, until: date | None) -> Iterator[str]:
        """Those who may have been taken into custody from one day on, up to another; null for any."""
        if self._now:
            ids = self._memory.roll.ids(self._connection, self._seq)
            between = now.taken_between(self._connection, after, until)
            yield from (ids[person] for person in between if person in ids)
            return
        for case in self.cases(self.everybody()):
            if any(may_be_taken(detention.start, after, until) for detention in case.detentions):
                yield case.person.id

    def first_day(self) -> date | None:
        """The first day, of those that are told, on which anybody was in custody."""
        if self.as_of.known is None:
            found = self._memory.rises.first_day(self._connection, self._seq)
        else:
            query = select(func.min(held_run.c.first)).where(self._known, held_run.c.first > ALWAYS)
            found = self._connection.execute(query).scalar() or 0
        return date.fromordinal(int(found)) if found else None

    def count(self, on: date) -> SeriesPoint:
        """How many were in custody on a day."""
        query = select(held_run.c.held, func.count()).where(self._known, _covers(on)).group_by(held_run.c.held)
        many = {HELD[how]: int(count) for how, count in self._connection.execute(query)}
        yes = many.get(Held.YES, 0)
        return SeriesPoint(on, yes, yes + many.get(Held.MAYBE, 0), many.get(Held.UNDATED, 0))

    def levels(self, start: date, end: date) -> Levels:
        """The counts of a stretch of days; those of other days are not to be relied on."""
        if self.as_of.known is None:
            return self._memory.rises.levels(self._connection, self._seq)
        return levels_of(self._steps(start, end))

    def _steps(self, start: date, end: date) -> Iterator[Step]:
        """By how much each count changes on which day, for the runs that reach into a stretch of days."""
        within = and_(self._known, held_run.c.first < end.toordinal(), held_run.c.after > start.toordinal())
        for day, sign in ((held_run.c.first, 1), (held_run.c.after, -1)):
            query = select(day, held_run.c.held, func.count()).where(within).group_by(day, held_run.c.held)
            for found, how, count in self._connection.execute(query):
                yield int(found), HELD[how], sign * int(count)

    def _held(self, on: date) -> dict[int, set[int]]:
        """By component, those who were in custody on a day, surely or not."""
        query = select(held_run.c.component, held_run.c.person).where(self._known, _covers(on))
        held: dict[int, set[int]] = {}
        for component, person in self._connection.execute(query):
            held.setdefault(component, set()).add(person)
        return held

    def _left(self, held: dict[int, set[int]]) -> Iterator[PersonCase]:
        """Those held whom no packed cases of their component show: it has become part of another since."""
        for case in self.cases(component for component, people in held.items() if people):
            if any(number(case.person.id) in people for people in held.values()):
                yield case

    def _lines(self, versions: list[Version], on: date) -> Iterator[tuple[Version, tuple[tuple[int, Lines], ...]]]:
        for version, briefs in self._memory.unpacked.of(self._connection, versions):
            told = ((one, lines) for one in briefs if (lines := lines_in_each_way(one.lined(), on)))
            yield version, tuple([(number(one.case.person.id), lines) for one, lines in told])

    def _present_rows(self, on: date, components: Collection[int] | None) -> Iterator[tuple[int, Present]]:
        """Of all components or of some, those in custody on a day as known now, each with the component."""
        ids = self._memory.roll.ids(self._connection, self._seq)
        rows = now.present_on(self._connection, on, components)
        facts = self._memory.facts.get({row[3] for row in rows}, lambda some: now.facts_of(self._connection, some))
        for component, person, held, fact, since in rows:
            if person in ids:  # unless somebody changed the tables
                day = date.fromordinal(since) if since > now.UNDATED else None
                yield component, Present(ids[person], HELD[held], facts[fact], day)

    def _present(self, versions: list[Version], on: date) -> Iterator[tuple[Version, tuple[Present, ...]]]:
        for version, briefs in self._memory.unpacked.of(self._connection, versions):
            yield version, tuple([one for brief in briefs if (one := present(brief.lined(), on))])


def _covers(on: date) -> ColumnElement[bool]:
    return and_(held_run.c.first <= on.toordinal(), held_run.c.after > on.toordinal())
