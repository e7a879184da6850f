"""Those named in a ledger, filed under the keys by which a new name finds whom it may be.

Filled from the log by whoever files the next report (`letapis.desk.meeting`), so that nobody loads everybody to file
one. What is kept is made anew where the code and the tables that make the keys have changed.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Integer,
    SmallInteger,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)

from letapis.desk.acquainted import Bearer, Named, Pair
from letapis.desk.identifying import keys_of
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import among, storable
from letapis.ledger.projection.recipe import take
from letapis.ledger.projection.tables import KEY
from letapis.ledger.schema import metadata

met = Table(
    "met",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("recipe", Text, nullable=False),
)
"""Up to which entry note was taken of those named, and by which version of the code."""

met_name = Table(
    "met_name",
    metadata,
    Column("name", KEY, primary_key=True, autoincrement=False),
    Column("written", Text, nullable=False),
    Column("mention", Text, nullable=False),
    Column("namesakes", SmallInteger, nullable=False),
)
"""Each written name with the mention that bore it first, and whether two who bear it were judged to be different."""

met_key = Table(
    "met_key",
    metadata,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("name", KEY, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which names have a key (`letapis.identity.name_keys`)."""

met_mention = Table(
    "met_mention",
    metadata,
    Column("mention", KEY, primary_key=True, autoincrement=False),
    Column("name", KEY, nullable=False),
)
"""The mentions of which note was taken, with their names."""

met_pair = Table("met_pair", metadata, Column("pair", KEY, primary_key=True, autoincrement=False))
"""The pairs of mentions that somebody judged."""

MET = (met_pair, met_mention, met_key, met_name, met)
"""All of these tables."""
MADE_BY = ("letapis.identity", "letapis.language.names")
"""The packages whose code and data decide what the keys are."""


class Database(Protocol):
    """What is needed of a ledger in a database."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A connection in a transaction that reads."""
        ...

    def writing(self) -> AbstractContextManager[Connection]:
        """A connection in a transaction that writes."""
        ...


class SqlAcquainted:
    """The `letapis.desk.acquainted.Kept` of a ledger in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def seen(self) -> int:
        """The last entry of which note was taken; 0 where that was done by other code."""
        with self._database.reading() as connection:
            return _mark(connection)

    def keep(self, named: Named, *, after: int, seq: int) -> None:
        """Take note of what the entries from `after` on up to `seq` name; nothing where somebody did so already."""
        with self._database.writing() as connection:
            if _mark(connection, lock=True) != after:
                return
            if after == 0:
                for table in (met_pair, met_mention, met_key, met_name):
                    connection.execute(delete(table))
            _keep(connection, named)
            connection.execute(update(met).values(seq=seq, recipe=_recipe()))

    def met(self, mention: str) -> bool:
        """Whether a mention is known."""
        with self._database.reading() as connection:
            return bool(_known(connection, met_mention.c.mention, [number(mention)]))

    def bearers(self, names: Collection[str]) -> Mapping[str, Bearer]:
        """By name, who bore it; those of names that nobody bore are left out."""
        written = {storable(name): name for name in names}
        query = select(met_name.c.written, met_name.c.mention, met_name.c.namesakes)
        with self._database.reading() as connection:
            found = list(among(connection, query, met_name.c.name, map(number, written)))
        return {written[name]: Bearer(mention, bool(many)) for name, mention, many in found if name in written}

    def sharing(self, keys: Collection[str], most: int) -> Mapping[str, Sequence[str]]:
        """By key, the names filed under it; of more than `most`, any `most`."""
        with self._database.reading() as connection:
            found = {key: _names_under(connection, number(key), most) for key in keys}
            query = select(met_name.c.name, met_name.c.written)
            wanted = {name for names in found.values() if len(names) < most for name in names}
            written = {int(name): str(text) for name, text in among(connection, query, met_name.c.name, wanted)}
        return {key: [written.get(name, "") for name in names] for key, names in found.items() if names}

    def judged(self, pairs: Collection[Pair]) -> Collection[Pair]:
        """Those of the pairs that somebody has judged."""
        by_number = {_pair(pair): pair for pair in pairs}
        with self._database.reading() as connection:
            return {by_number[pair] for pair in _known(connection, met_pair.c.pair, by_number)}


@cache
def _recipe() -> str:
    digest = hashlib.sha256()
    for package in MADE_BY:
        take(files(package), digest)
    return digest.hexdigest()


def _mark(connection: Connection, *, lock: bool = False) -> int:
    query = select(met.c.seq, met.c.recipe)
    seq, recipe = connection.execute(query.with_for_update() if lock else query).one()
    return int(seq) if recipe == _recipe() else 0


def _names_under(connection: Connection, key: int, most: int) -> list[int]:
    query = select(met_key.c.name).where(met_key.c.key == key).limit(most)
    return [int(name) for (name,) in connection.execute(query)]


def _known(connection: Connection, column: Column[Any], numbers: Iterable[int]) -> set[int]:
    return {int(one) for (one,) in among(connection, select(column), column, numbers)}


def _keep(connection: Connection, named: Named) -> None:
    mentions = {number(mention): (mention, storable(name)) for mention, name in named.mentions.items()}
    new = mentions.keys() - _known(connection, met_mention.c.mention, mentions)
    bearers: dict[str, str] = {}
    for place, (mention, name) in mentions.items():  # in the order of the log: the first bears the name
        if place in new:
            bearers.setdefault(name, mention)
    names = {number(name): name for name in bearers}
    unknown = names.keys() - _known(connection, met_name.c.name, names)
    _put(
        connection,
        met_name,
        [(place, names[place], bearers[names[place]], 0) for place in names if place in unknown],
    )
    _put(connection, met_key, sorted({row for place in unknown for row in _keys(place, names[place])}))
    _put(connection, met_mention, sorted((place, number(mentions[place][1])) for place in new))
    pairs = set(map(_pair, named.pairs))
    _put(connection, met_pair, [(pair,) for pair in sorted(pairs - _known(connection, met_pair.c.pair, pairs))])
    _tell_apart(connection, named.different)


def _put(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    names = [column.name for column in table.c]
    if rows:
        connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])


def _keys(place: int, name: str) -> Iterator[tuple[int, int]]:
    for key in keys_of(name):
        yield number(key), place


def _tell_apart(connection: Connection, different: Sequence[tuple[str, str]]) -> None:
    """Note the names that two different people bear."""
    mentions = {number(mention) for pair in different for mention in pair}
    query = select(met_mention.c.mention, met_mention.c.name)
    names = {int(mention): int(name) for mention, name in among(connection, query, met_mention.c.mention, mentions)}
    for left, right in different:
        name = names.get(number(left))
        if name is not None and name == names.get(number(right)):
            connection.execute(update(met_name).where(met_name.c.name == name).values(namesakes=1))


def _pair(pair: Pair) -> int:
    return number("\x1f".join(sorted(pair)))
