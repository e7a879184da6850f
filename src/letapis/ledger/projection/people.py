"""The people of one state of the ledger: by their names, and what was learned of them since another."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter, itemgetter

from sqlalchemy import select

from letapis.ledger.projection import now
from letapis.ledger.projection.holding import Holding
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.learning import learned_of
from letapis.ledger.projection.loading import (
    among,
    changed_packed,
    states_of,
    touched_since,
)
from letapis.ledger.projection.memory import Learning
from letapis.ledger.projection.packing import conflicts_in, heard, people_in
from letapis.ledger.projection.spelled import meant
from letapis.ledger.projection.state import MANY
from letapis.ledger.projection.tables import listed, word
from letapis.model import Conflict, Individual
from letapis.register import fold
from letapis.register.changing import Learned, learned


class People(Holding):
    """Who was known of at an instant, in the transaction of a connection."""

    def at(self, known: datetime) -> "People":
        """The same ledger at another instant."""
        return People(self._connection, self._rules, known, self._memory)

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

    def _in_order(self, components: Collection[int]) -> list[Individual]:
        if self._now and (versions := self._memory.roll.versions(self._connection, self._seq, components)):
            return self._memory.called.get(frozenset(components), versions, lambda: self._ordered(components))
        return self._ordered(components)

    def _ordered(self, components: Iterable[int]) -> list[Individual]:
        # What by now is one component was several then, each with cases of its own.
        then = () if self._now else self.cases(components)
        found = self._listed(components) if self._now else [(heard(case), case.person) for case in then]
        return [person for _, person in sorted(found, key=itemgetter(0))]

    def individuals_like(self, text: str, most: int) -> list[Individual]:
        """Those in whose names the words of a text may stand, however spelled; in the same order."""
        return self._in_order(meant(self._connection, text, most))

    def learned(self, then: "People") -> list[Learned]:
        """What was learned since another instant, of each component apart."""
        first = then.as_of.head.seq
        if self._now:
            kept = self._memory.learnings
            return kept.since(self._connection, first, self._seq, lambda some: self._learned_of(then, some))
        found = self._learned_of(then, touched_since(self._connection, first, self._seq))
        return [one for some in found.values() for one in some]

    def learned_of(self, key: str, then: "People") -> list[Learned]:
        """The same of the component of one person alone."""
        component = self._component(key)
        if component is None:
            return []
        _, last = states_of(self._connection, self._seq, [component]).get(component, (0, 0))
        return self._learned_of(then, [component])[component] if last > then.as_of.head.seq else []

    def conflicts(self) -> list[Conflict]:
        """What sources disagree on, of those who have a name, in the order in which the ledger first heard of them."""
        packed = changed_packed(self._connection, 0, self._seq)
        found = sorted((one for *_, some in packed for one in conflicts_in(some)), key=itemgetter(0))
        return [conflict for _, conflicts in found for conflict in conflicts]

    def called(self, words: Iterable[int]) -> set[int]:
        """The components in whose names all these words stand."""
        query = select(word.c.word, word.c.component)
        by_word: dict[int, set[int]] = {wanted: set() for wanted in words}
        for found, component in among(self._connection, query, word.c.word, by_word):
            by_word[found].add(component)
        return set.intersection(*by_word.values()) if by_word else set()

    def _learned_of(self, then: "People", touched: Collection[int]) -> dict[int, list[Learned]]:
        """What was learned since another instant of components that an entry bears on since."""
        first = then.as_of.head.seq
        # The state of all its entries: of those since alone, it would be the same before another joined by one of them.
        states = states_of(self._connection, self._seq, touched)
        keys = [(first, component, state) for component, state in states.items()]
        kept = self._memory.learned.get(keys, lambda missing: self._learned(then, missing))
        return {component: some for (_, component, _), some in kept.items()}

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

    def _listed(self, components: Iterable[int]) -> list[tuple[int, Individual]]:
        """Those with a name in some components as known now, each with the entry that was first heard."""
        there = now.listed_people(self._connection, listed.c.component, components)
        return [(one.heard, one.person) for one in there]
