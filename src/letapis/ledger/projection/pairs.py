"""Who may be who: people whose names are filed under one key, each two with how near their names sound.

They follow the names of a component (`letapis.ledger.projection.now`): where these are as they were, nothing is done.
Whether two names are names of one person is for `letapis.identity.compare` to say, of the few that are looked at.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rapidfuzz import fuzz
from sqlalchemy import Column, Connection, Index, Integer, Table, Text, delete, func, insert, select

from letapis.identity.keys import PAIR, pair_keys
from letapis.identity.lookup import word_sound
from letapis.ledger.lists import one_of
from letapis.ledger.projection.loading import among, storable
from letapis.ledger.projection.tables import KEY
from letapis.ledger.schema import BY_BYTES, metadata
from letapis.model import Individual

sounding = Table(
    "sounding",
    metadata,
    Column("id", KEY, primary_key=True, autoincrement=True),
    Column("component", KEY, nullable=False),
    Column("sound", Text, nullable=False),
)
"""How the names of a component sound."""
Index("sounding_component", sounding.c.component)

pairing_key = Table(
    "pairing_key",
    metadata,
    Column("key", BY_BYTES, primary_key=True),
    Column("component", KEY, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Under which keys of whole names a component is filed."""
Index("pairing_key_component", pairing_key.c.component)

alike = Table(
    "alike",
    metadata,
    Column("one", KEY, primary_key=True, autoincrement=False),
    Column("other", KEY, primary_key=True, autoincrement=False),
    Column("far", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Two components that share a key (the same twice, where it has several people), and how far their names are apart."""
Index("alike_far", alike.c.far, alike.c.one, alike.c.other)
Index("alike_other", alike.c.other)

TABLES = (alike, pairing_key, sounding)
CROWD = 200
"""A key that more components share is too common to tell anything."""
MOST = 10
"""Others kept for a component, those that sound nearest."""
STEP = 10_000
"""What a pair that shares no key of given name and surname, but one with a slip, is further apart by."""
NAMES = 20
"""Names of a component that are looked at; whoever has more has been joined from many already."""

Named = Mapping[int, Sequence[Individual]]
"""By component, the people with a name that it has."""


def pair(connection: Connection, named: Named) -> None:
    """Find anew those who may be the people of some components; of one that is gone, nobody."""
    components = sorted(named)
    connection.execute(delete(alike).where(one_of(connection, alike.c.one, components)))
    connection.execute(delete(alike).where(one_of(connection, alike.c.other, components)))
    for table in (pairing_key, sounding):
        connection.execute(delete(table).where(one_of(connection, table.c.component, components)))
    written = {component: _written(people) for component, people in named.items() if people}
    sounds = {component: [storable(word_sound(name)) for name in names] for component, names in written.items()}
    keys = {
        component: {storable(key) for name in names for key in pair_keys(name)} for component, names in written.items()
    }
    _add(connection, sounding, [{"component": one, "sound": sound} for one, some in sounds.items() for sound in some])
    _add(connection, pairing_key, [{"key": key, "component": one} for one, some in keys.items() for key in some])
    near = dict(_near(connection, keys))
    sounds |= _sounds(connection, {other for others in near.values() for other in others} - sounds.keys())
    found = {(one, one): 0 for one, people in named.items() if len(people) > 1}
    for one, others in near.items():
        far = {other: _far(sounds[one], sounds.get(other, ()), step) for other, step in others.items()}
        for other in sorted(far, key=lambda other: (far[other], other))[:MOST]:
            found[min(one, other), max(one, other)] = far[other]
    _add(connection, alike, [{"one": one, "other": other, "far": far} for (one, other), far in found.items()])


def likeliest(connection: Connection, skip: int, most: int) -> list[tuple[int, int]]:
    """Some pairs of components, those first whose names are nearest."""
    query = select(alike.c.one, alike.c.other).order_by(alike.c.far, alike.c.one, alike.c.other)
    return [(int(one), int(other)) for one, other in connection.execute(query.limit(most).offset(skip))]


def _written(people: Iterable[Individual]) -> list[str]:
    return list(dict.fromkeys(name for person in people for name in person.variants))[:NAMES]


def _near(connection: Connection, keys: Mapping[int, set[str]]) -> Iterator[tuple[int, dict[int, int]]]:
    """By component, the others that share a key with it, and which kind of key."""
    wanted = {key for some in keys.values() for key in some}
    counted = select(pairing_key.c.key, func.count()).group_by(pairing_key.c.key)
    shared = {key for key, many in among(connection, counted, pairing_key.c.key, wanted) if 1 < many <= CROWD}
    bearers: dict[str, list[int]] = {}
    query = select(pairing_key.c.key, pairing_key.c.component)
    for key, component in among(connection, query, pairing_key.c.key, shared):
        bearers.setdefault(str(key), []).append(int(component))
    for one, some in keys.items():
        near: dict[int, int] = {}
        for key in some & shared:
            step = 0 if key.startswith(PAIR) else STEP
            near |= {other: min(step, near.get(other, step)) for other in bearers.get(key, ()) if other != one}
        yield one, near


def _sounds(connection: Connection, components: Iterable[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    query = select(sounding.c.component, sounding.c.sound)
    for component, sound in among(connection, query, sounding.c.component, components):
        found.setdefault(int(component), []).append(str(sound))
    return found


def _far(sounds: Iterable[str], others: Iterable[str], step: int) -> int:
    near = max((fuzz.token_sort_ratio(one, other) for one in sounds for other in others), default=0.0)
    return step + round(100 - near)


def _add(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
