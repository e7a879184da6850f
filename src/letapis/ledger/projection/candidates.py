"""Who may be who as known now, and what humans have said of it."""

from collections.abc import Iterable
from itertools import combinations, product

from sqlalchemy import Connection, and_, or_, select

from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import among, components_of
from letapis.ledger.projection.now import listed_people
from letapis.ledger.projection.pairs import likeliest
from letapis.ledger.projection.tables import concern, listed
from letapis.ledger.row import Row, entry_of
from letapis.ledger.schema import entry
from letapis.model import MACHINE, Entry, Individual


def candidates(connection: Connection, skip: int, most: int) -> list[tuple[Individual, Individual]]:
    """Some pairs of people whose names are filed under one key, the nearest first."""
    pairs = likeliest(connection, skip, most)
    people: dict[int, list[Individual]] = {}
    for one in listed_people(connection, listed.c.component, {component for two in pairs for component in two}):
        people.setdefault(one.component, []).append(one.person)
    found: list[tuple[Individual, Individual]] = []
    for left, right in pairs:
        ours, theirs = people.get(left, []), people.get(right, [])
        found += combinations(ours, 2) if left == right else product(ours, theirs)
    return found


def judgements(connection: Connection, ids: Iterable[str]) -> list[Entry]:
    """What humans judged of who is who, and what was taken back, among what bears on some people."""
    keys = (number("mention:" + one.removeprefix("person:")) for one in ids)
    components = set(components_of(connection, keys).values())
    query = select(entry).join(concern, concern.c.seq == entry.c.seq).where(_BY_HUMANS)
    rows = {row.seq: Row(*row) for row in among(connection, query, concern.c.component, components)}
    return [entry_of(row) for _, row in sorted(rows.items())]


_BY_HUMANS = or_(
    entry.c.kind == "entry_withdrawn",
    and_(entry.c.kind == "identity_judged", entry.c.actor != MACHINE, entry.c.actor.not_like(f"{MACHINE}/%")),
)
"""What tells which judgements of humans on who is who stand."""
