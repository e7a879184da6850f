"""The people of one state of the ledger: each folded from the entries that bear on him when he is asked for."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from itertools import islice
from operator import attrgetter, itemgetter

from sqlalchemy import ColumnElement, Connection, and_, func, select

from letapis.ledger.projection import now
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.learning import learned_of
from letapis.ledger.projection.loading import (
    among,
    changed_packed,
    components_of,
    entries_of,
    head_at,
    mark,
    packed_at,
    states_of,
    versions_at,
)
from letapis.ledger.projection.memory import Learning, Memory
from letapis.ledger.projection.packing import conflicts_in, heard, people_in, unpack
from letapis.ledger.projection.runs import ALWAYS, HELD
from letapis.ledger.projection.spelled import meant
from letapis.ledger.projection.tables import OPEN, held_run, listed, node, word
from letapis.ledger.projection.unpacked import Version
from letapis.model import AsOf, Conflict, Entry, Held, Individual, PersonCase, Present, SeriesPoint
from letapis.model.chain import instant_to_text
from letapis.register import Rules, Snapshot, fold
from letapis.register.changing import Learned, learned
from letapis.register.counting import Lines, lines_in_each_way
from letapis.register.present import Gathering, may_be_taken, present

MANY = 200
"""Components folded at a time where everybody is asked for."""


class People:
    """Who was known of at an instant, in the transaction of a connection."""

    def __init__(self, connection: Connection, rules: Rules, known: datetime | None, memory: Memory) -> None:
        self._connection = connection
        self._rules = rules
        self._memory = memory
        head = head_at(connection, instant_to_text(known) if known else None)
        self._seq = head.seq
        self.as_of = AsOf(head, known)

    def at(self, known: datetime) -> "People":
        """The same ledger at another instant."""
        return People(self._connection, self._rules, known, self._memory)

    def case(self, key: str) -> PersonCase | None:
        """The case of a person, by person id or by the id of any of its mentions."""
        component = self._component(key)
        return self._folded([component])[component].case(key) if component is not None else None

    def cases_of(self, keys: Iterable[str]) -> Iterator[PersonCase]:
        """The cases of some people or mentions, of those who have one."""
        mentions = {key: number(_mention(key)) for key in keys}
        components = components_of(self._connection, mentions.values())
        folded = self._folded(set(components.values()))
        for key, mention in mentions.items():
            case = folded[components[mention]].case(key) if mention in components else None
            if case:
                yield case

    def entries_about(self, key: str) -> list[Entry]:
        """The entries that bear on the component of a person."""
        component = self._component(key)
        return self.entries([component]) if component is not None else []

    def brief(self, key: str) -> PersonCase | None:
        """The same without its lines and conflicts, which are kept nowhere."""
        component = self._component(key)
        packed = packed_at(self._connection, component, self._seq) if component is not None else None
        found = [one.case for one in unpack(packed) if _is(one.case, key)] if packed else []
        # Before two components became one, the people of one of them were kept under its own number.
        return found[0] if found else self.case(key)

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

    def individuals(self) -> tuple[Individual, ...]:
        """Everyone with a name, in the order in which the ledger first heard of them."""
        if self._now:
            return tuple([one.person for one in sorted(now.everyone(self._connection), key=attrgetter("heard"))])
        packed = changed_packed(self._connection, 0, self._seq)
        found = sorted((one for _, _, some in packed for one in people_in(some)), key=itemgetter(0))
        return tuple([person for _, person in found if person.name])

    def order(self) -> Sequence[str]:
        """The ids of everyone with a name, in the order in which the ledger first heard of them."""
        if self._now:
            return self._memory.roll.everyone(self._connection, self._seq)
        return tuple([person.id for person in self.individuals()])

    def some(self, ids: Iterable[str]) -> list[Individual]:
        """Those of these ids who have a name, in the order of the ids."""
        wanted = {number(one): one for one in ids}
        if self._now:
            found = {one.person.id: one.person for one in now.listed_people(self._connection, listed.c.key, wanted)}
        else:
            briefs = (self.brief(one) for one in wanted.values())
            found = {case.person.id: case.person for case in briefs if case and case.person.name}
        return [found[one] for one in wanted.values() if one in found]

    def individuals_called(self, words: Iterable[int]) -> list[Individual]:
        """Those in whose names all these words stand, in the same order."""
        called = self.called(words)
        return self._in_order(called)

    def _in_order(self, components: Iterable[int]) -> list[Individual]:
        # What by now is one component was several then, each with cases of its own.
        then = () if self._now else self.cases(components)
        found = self._listed(components) if self._now else [(heard(case), case.person) for case in then]
        return [person for _, person in sorted(found, key=itemgetter(0))]

    def individuals_like(self, text: str, most: int) -> list[Individual]:
        """Those in whose names the words of a text may stand, however spelled; in the same order."""
        return self._in_order(meant(self._connection, text, most))

    def learned(self, then: "People") -> list[Learned]:
        """What was learned since another instant, of each component apart."""
        return self._learned_of(then, states_of(self._connection, self._seq, after=then.as_of.head.seq))

    def learned_of(self, key: str, then: "People") -> list[Learned]:
        """The same of the component of one person alone."""
        component = self._component(key)
        if component is None:
            return []
        first = then.as_of.head.seq
        return self._learned_of(then, states_of(self._connection, self._seq, after=first, components=[component]))

    def conflicts(self) -> list[Conflict]:
        """What sources disagree on, of those who have a name, in the order in which the ledger first heard of them."""
        packed = changed_packed(self._connection, 0, self._seq)
        found = sorted((one for *_, some in packed for one in conflicts_in(some)), key=itemgetter(0))
        return [conflict for _, conflicts in found for conflict in conflicts]

    def first_day(self) -> date | None:
        """The first day, of those that are told, on which anybody was in custody."""
        if self.as_of.known is None:
            found = self._memory.rises.first_day(self._connection, self._seq)
        else:
            query = select(func.min(held_run.c.first)).where(self._known, held_run.c.first > ALWAYS)
            found = self._connection.execute(query).scalar() or 0
        return date.fromordinal(int(found)) if found else None

    def cases(self, components: Iterable[int]) -> Iterator[PersonCase]:
        """The cases of those who have a name, in whatever order; a few at a time are in memory."""
        source = iter(components)
        while some := list(islice(source, MANY)):
            yield from self.snapshot(some).cases.values()

    def snapshot(self, components: Iterable[int]) -> Snapshot:
        """What was known of these components: equal to what the fold of the whole log says of them."""
        return replace(fold(self.entries(components), rules=self._rules), as_of=self.as_of)

    def entries(self, components: Iterable[int]) -> list[Entry]:
        """The entries that bear on components, in order."""
        return entries_of(self._connection, components, self._seq)

    def everybody(self) -> list[int]:
        """All components."""
        return [c for (c,) in self._connection.execute(select(node.c.component).distinct())]

    def called(self, words: Iterable[int]) -> set[int]:
        """The components in whose names all these words stand."""
        query = select(word.c.word, word.c.component)
        by_word: dict[int, set[int]] = {wanted: set() for wanted in words}
        for found, component in among(self._connection, query, word.c.word, by_word):
            by_word[found].add(component)
        return set.intersection(*by_word.values()) if by_word else set()

    def held_on(self, on: date) -> list[int]:
        """The components of those who were in custody on a day, surely or not."""
        query = select(held_run.c.component).where(self._known, _covers(on)).distinct()
        return [c for (c,) in self._connection.execute(query)]

    def count(self, on: date) -> SeriesPoint:
        """How many were in custody on a day."""
        query = select(held_run.c.held, func.count()).where(self._known, _covers(on)).group_by(held_run.c.held)
        many = {HELD[how]: int(count) for how, count in self._connection.execute(query)}
        yes = many.get(Held.YES, 0)
        return SeriesPoint(on, yes, yes + many.get(Held.MAYBE, 0), many.get(Held.UNDATED, 0))

    def steps(self, start: date, end: date) -> Iterator[tuple[int, Held, int]]:
        """By how much each count changes on which day (ordinal), for the runs that reach into a stretch of days."""
        if self.as_of.known is None:
            yield from self._memory.rises.steps(self._connection, self._seq)
            return
        within = and_(self._known, held_run.c.first < end.toordinal(), held_run.c.after > start.toordinal())
        for day, sign in ((held_run.c.first, 1), (held_run.c.after, -1)):
            query = select(day, held_run.c.held, func.count()).where(within).group_by(day, held_run.c.held)
            for found, how, count in self._connection.execute(query):
                yield int(found), HELD[how], sign * int(count)

    def _component(self, key: str) -> int | None:
        return next(iter(components_of(self._connection, [number(_mention(key))]).values()), None)

    def _folded(self, components: Collection[int]) -> dict[int, Snapshot]:
        states = states_of(self._connection, self._seq, components=components)
        keys = [(component, states.get(component, (0, 0))) for component in components]
        made = self._memory.folded.get(keys, lambda missing: [(key, self.snapshot([key[0]])) for key in missing])
        return {component: snapshot for (component, _), snapshot in made.items()}

    def _learned_of(self, then: "People", touched: Collection[int]) -> list[Learned]:
        """What was learned since another instant of components that an entry bears on since."""
        first = then.as_of.head.seq
        # The state of all its entries: of those since alone, it would be the same before another joined by one of them.
        states = states_of(self._connection, self._seq, components=touched)
        keys = [(first, component, state) for component, state in states.items()]
        kept = self._memory.learned.get(keys, lambda missing: self._learned(then, missing))
        return [one for some in kept.values() for one in some]

    def _learned(self, then: "People", keys: list[Learning]) -> Iterator[tuple[Learning, list[Learned]]]:
        for start in range(0, len(keys), MANY):
            some = {component: (first, component, state) for first, component, state in keys[start : start + MANY]}
            for component, found in learned_of(self._connection, list(some), then.as_of, self.as_of):
                yield some[component], self._folded_learned(then, component) if found is None else found

    def _folded_learned(self, then: "People", component: int) -> list[Learned]:
        entries = self.entries([component])
        before = [entry for entry in entries if entry.seq <= then.as_of.head.seq]
        snapshots = (fold(some, rules=self._rules) for some in (before, entries))
        old, new = (replace(found, as_of=at) for found, at in zip(snapshots, (then.as_of, self.as_of), strict=True))
        return learned(old, new, entries)

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

    def _listed(self, components: Iterable[int]) -> list[tuple[int, Individual]]:
        """Those with a name in some components as known now, each with the entry that was first heard."""
        there = now.listed_people(self._connection, listed.c.component, components)
        return [(one.heard, one.person) for one in there]

    def _versions(self, components: Iterable[int]) -> list[Version]:
        wanted = list(components)
        found = None
        if self.as_of.known is None:
            found = self._memory.roll.versions(self._connection, self._seq, wanted)
        return list((found or versions_at(self._connection, wanted, self._seq)).items())

    @cached_property
    def _now(self) -> bool:
        """Whether what is asked for is what the tables of now tell."""
        return self._seq == now.shown_to(self._connection) == mark(self._connection)[0]

    @property
    def _known(self) -> ColumnElement[bool]:
        if self.as_of.known is None:  # what is still so, which is far less than all that ever was
            return held_run.c.known_to == OPEN
        return and_(held_run.c.known_from <= self._seq, held_run.c.known_to > self._seq)


def _mention(key: str) -> str:
    """The id of the first mention of a person; another id as it is."""
    return "mention:" + key.removeprefix("person:") if key.startswith("person:") else key


def _is(case: PersonCase, key: str) -> bool:
    return key == case.person.id or key in case.person.mentions


def _covers(on: date) -> ColumnElement[bool]:
    return and_(held_run.c.first <= on.toordinal(), held_run.c.after > on.toordinal())
