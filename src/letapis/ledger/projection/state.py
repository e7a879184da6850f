"""One state of the ledger: the cases of it, each folded from the entries that bear on somebody when he is asked for."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from itertools import islice

from sqlalchemy import ColumnElement, Connection, and_, select

from letapis.ledger.projection import now
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import (
    components_of,
    entries_of,
    head_at,
    mark,
    packed_at,
    states_of,
    versions_at,
)
from letapis.ledger.projection.memory import Memory
from letapis.ledger.projection.packing import unpack
from letapis.ledger.projection.tables import OPEN, held_run, node
from letapis.ledger.projection.unpacked import Version
from letapis.model import AsOf, Entry, PersonCase
from letapis.model.chain import instant_to_text
from letapis.register import Rules, Snapshot, fold

MANY = 200
"""Components folded at a time where everybody is asked for."""


class State:
    """What was known at an instant, in the transaction of a connection."""

    def __init__(self, connection: Connection, rules: Rules, known: datetime | None, memory: Memory) -> None:
        self._connection = connection
        self._rules = rules
        self._memory = memory
        head, last = head_at(connection, instant_to_text(known) if known else None)
        self._seq = head.seq
        self.as_of = AsOf(head, known, last, rules.name)

    def case(self, key: str) -> PersonCase | None:
        """The case of a person, by person id or by the id of any of its mentions."""
        component = self._component(key)
        return self._folded([component])[component].case(key) if component is not None else None

    def cases_of(self, keys: Iterable[str]) -> Iterator[PersonCase]:
        """The cases of some people or mentions, of those who have one."""
        mentions = {key: number(mention_of(key)) for key in keys}
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

    def _component(self, key: str) -> int | None:
        return next(iter(components_of(self._connection, [number(mention_of(key))]).values()), None)

    def _folded(self, components: Collection[int]) -> dict[int, Snapshot]:
        states = states_of(self._connection, self._seq, components)
        keys = [(component, states.get(component, (0, 0))) for component in components]
        made = self._memory.folded.get(keys, lambda missing: [(key, self.snapshot([key[0]])) for key in missing])
        return {component: snapshot for (component, _), snapshot in made.items()}

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


def mention_of(key: str) -> str:
    """The id of the first mention of a person; another id as it is."""
    return "mention:" + key.removeprefix("person:") if key.startswith("person:") else key


def _is(case: PersonCase, key: str) -> bool:
    return key == case.person.id or key in case.person.mentions
