"""What is known now of everybody, in tables that one question about all of them reads instead of every case.

They follow the packed cases: of each component that changed, its rows are made anew, a few components a transaction.
What was known at an earlier instant is told by the packed cases themselves.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, select, update

from letapis.ledger.lists import one_of
from letapis.ledger.projection.folding import mapped
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import among, mark, packed_versions
from letapis.ledger.projection.packing import Brief, individual_from_json, individual_to_json, unpack
from letapis.ledger.projection.pairs import pair
from letapis.ledger.projection.runs import ALWAYS, HELD, NEVER
from letapis.ledger.projection.tables import NOW, case_at, fact, listed, present, projection, taken
from letapis.model import Facts, Individual
from letapis.register.present import Stretch, stretches


class Listed(NamedTuple):
    """Somebody with a name: the component, the entry by which the ledger first heard of the person, the person."""

    component: int
    heard: int
    person: Individual


PORTION = 300
"""Components taken at a time."""
NAMED = {table.name: table for table in NOW}
SHARED = 50_000
"""Sets of keys that are one object each for all who have them."""
UNDATED = 0
"""`since` where no detention tells a day."""


def shown_to(connection: Connection) -> int:
    """Up to which entry the tables of now are filled."""
    return int(connection.execute(select(projection.c.shown)).scalar_one())


def behind(connection: Connection) -> list[int]:
    """The components that changed since."""
    after = select(projection.c.shown).scalar_subquery()
    # Neither DISTINCT nor ORDER BY: for the sake of either, SQLite would walk through all cases.
    query = select(case_at.c.component).where(case_at.c.known_from > after)
    return sorted({int(component) for (component,) in connection.execute(query)})


def show(connection: Connection, components: Sequence[int], several: Executor | None = None) -> None:
    """Make the rows of some components anew."""
    if not components:
        return
    mark(connection, lock=True)
    before = _people_of(connection, components)
    for table in NOW:
        connection.execute(delete(table).where(one_of(connection, table.c.component, list(components))))
    rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in NOW}
    facts: dict[int, str] = {}
    named: dict[int, list[Individual]] = {component: [] for component in components}
    there = list(packed_versions(connection, _latest(connection, components)))
    for (component, version, _), (people, found, told) in zip(
        there, mapped(_shown, [packed for *_, packed in there], several), strict=True
    ):
        named[component] += people
        facts |= told
        for name, row in found:
            more = {"known_from": version} if name == listed.name else {}
            rows[NAMED[name]].append({"component": component, **row, **more})
    pair(connection, {one: people for one, people in named.items() if _names(people) != _names(before.get(one, ()))})
    known = {one for (one,) in among(connection, select(fact.c.id), fact.c.id, facts)}
    new = [{"id": key, "told": told} for key, told in facts.items() if key not in known]
    for table, made in ((fact, new), *rows.items()):
        if made:
            connection.execute(insert(table), made)


def note(connection: Connection, seq: int) -> None:
    """Note up to which entry the tables of now are filled, unless somebody else is further."""
    mark(connection, lock=True)
    connection.execute(update(projection).where(projection.c.shown < seq).values(shown=seq))


def facts_in(text: str) -> Facts:
    """Facts from their JSON."""
    state, *lists = json.loads(text)
    return Facts(state, *[tuple([_shared(tuple(some)) for some in one]) for one in lists])


@lru_cache(SHARED)
def _shared(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Equal keys as one object: fifty thousand people are told apart by few regions, and by many sets of them all."""
    return keys


def _latest(connection: Connection, components: Sequence[int]) -> list[tuple[int, int]]:
    last = select(case_at.c.component, func.max(case_at.c.known_from)).group_by(case_at.c.component)
    rows = among(connection, last, case_at.c.component, components)
    return [(int(component), int(version)) for component, version in rows]


def _people_of(connection: Connection, components: Iterable[int]) -> dict[int, list[Individual]]:
    """By component, the people with a name that the table has."""
    found: dict[int, list[Individual]] = {}
    for component, person in among(
        connection, select(listed.c.component, listed.c.person), listed.c.component, components
    ):
        found.setdefault(int(component), []).append(individual_from_json(person))
    return found


def _names(people: Iterable[Individual]) -> set[tuple[str, tuple[str, ...]]]:
    return {(person.id, person.variants) for person in people}


def _shown(packed: bytes) -> tuple[list[Individual], list[tuple[str, dict[str, Any]]], dict[int, str]]:
    """Of the packed cases of a component: the people with a name, rows by their tables' names, and facts by number."""
    facts: dict[int, str] = {}
    briefs = [brief for brief in unpack(packed) if brief.case.person.name]
    rows = [(table.name, row) for brief in briefs for table, row in _rows(brief, facts)]
    return [brief.case.person for brief in briefs], rows, facts


def _rows(brief: Brief, facts: dict[int, str]) -> Iterator[tuple[Table, dict[str, Any]]]:
    case = brief.lined()
    person = number(case.person.id)
    told = individual_to_json(case.person)
    yield listed, {"heard": brief.heard, "key": person, "who": case.person.id, "person": told}
    for stretch in stretches(case):
        of = stretch.facts
        text = json.dumps([of.state, of.keys, of.disputed], ensure_ascii=False, separators=(",", ":"))
        key = number(text)
        facts[key] = text
        yield present, {"person": person, "fact": key, **_days(stretch)}
    for window in {(d.start.earliest, d.start.latest) for d in case.detentions}:
        first, after = (day.toordinal() if day else None for day in window)
        yield taken, {"person": person, "first": first or ALWAYS, "after": after or NEVER}


def _days(stretch: Stretch) -> dict[str, int]:
    since = stretch.since.toordinal() if stretch.since else UNDATED
    return {"first": stretch.first, "after": stretch.after, "held": HELD.index(stretch.held), "since": since}


def present_on(connection: Connection, on: date, components: Collection[int] | None = None) -> Sequence[Any]:
    """Rows of component, person, how held, fact, since, of those in custody on a day; of all, or of some components."""
    day = on.toordinal()
    query = select(present.c.component, present.c.person, present.c.held, present.c.fact, present.c.since)
    query = query.where(present.c.first <= day, present.c.after > day)
    if components is not None:
        return list(among(connection, query, present.c.component, components))
    return connection.execute(query).all()


def everyone(connection: Connection) -> list[Listed]:
    """Everyone with a name as known now, in no order."""
    query = select(listed.c.component, listed.c.heard, listed.c.person)
    return [Listed(int(of), int(heard), individual_from_json(told)) for of, heard, told in connection.execute(query)]


def listed_people(connection: Connection, column: ColumnElement[int], wanted: Iterable[int]) -> list[Listed]:
    """Those with a name known now whose row in `listed` has in a column one of the values, in no order."""
    query = select(listed.c.component, listed.c.heard, listed.c.person)
    return [
        Listed(int(of), int(heard), individual_from_json(told))
        for of, heard, told in among(connection, query, column, wanted)
    ]


def taken_between(connection: Connection, after: date | None, until: date | None) -> set[int]:
    """The people who may have been taken into custody from one day on, up to another; null for any."""
    query = select(taken.c.person).distinct()
    if until:
        query = query.where(taken.c.first <= until.toordinal())
    if after:
        query = query.where(taken.c.after > after.toordinal())
    return {int(person) for (person,) in connection.execute(query)}


def facts_of(connection: Connection, keys: Iterable[int]) -> Iterator[tuple[int, Facts]]:
    """By id, facts."""
    for key, text in among(connection, select(fact.c.id, fact.c.told), fact.c.id, keys):
        yield int(key), facts_in(text)
