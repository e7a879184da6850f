"""The words of names as they are written, filed under what they sound like: the index that a search looks into.

Filled with the other tables, by the same step (`letapis.ledger.projection.filling`). A written word is filed once,
whoever bears it; who does is in the table `word`. What a text is looked up by is decided in `letapis.identity.lookup`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from sqlalchemy import Column, Connection, Table, Text, insert, intersect, select

from letapis.identity.lookup import (
    BONES,
    CUT,
    GIVEN,
    WORTH,
    Asked,
    Filed,
    alike,
    asked,
    ranked,
    total,
    word_keys,
    word_sound,
)
from letapis.ledger.lists import one_of
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import among, storable
from letapis.ledger.projection.tables import KEY, word
from letapis.ledger.schema import BY_BYTES, metadata
from letapis.model import Body, NameChosen, StatementRead, StatementReviewed

spelling = Table(
    "spelling",
    metadata,
    Column("word", KEY, primary_key=True, autoincrement=False),
    Column("sound", Text, nullable=False),
)
"""How a written word sounds."""

spelling_key = Table(
    "spelling_key",
    metadata,
    Column("key", BY_BYTES, primary_key=True),
    Column("word", KEY, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which written words have a key."""

TABLES = (spelling_key, spelling)
"""In the order in which they are emptied."""

MOST_BEARERS = 2000
"""People looked at for one word of a text; whoever has a name that more people bear is sought by more of it."""
FEW = 300
"""Bearers of a word that are looked at though they have no other word of the text: В. Зыков for Виктор Зыков."""
ENOUGH = WORTH[GIVEN] + WORTH[CUT]
"""What a component shares with a text where there is no need to look at those who share less."""
MOST_JOINED = 4
"""Words of a text, those that fewest bear, of which each two are sought together."""
MOST_BEGUN = 300
"""Written words that go on from a beginning."""


def spell(connection: Connection, bodies: Iterable[Body]) -> None:
    """File the words of the names in entries, those that are not filed yet."""
    written = {number(one): one for body in bodies for name in names_in(body) for one in name.casefold().split()}
    known = {int(found) for (found,) in among(connection, select(spelling.c.word), spelling.c.word, written)}
    new = {place: one for place, one in written.items() if place not in known}
    if new:
        sounds = [{"word": place, "sound": storable(word_sound(one))} for place, one in new.items()]
        connection.execute(insert(spelling), sounds)
        keys = [{"key": storable(key), "word": place} for place, one in new.items() for key in word_keys(one)]
        if keys:
            connection.execute(insert(spelling_key), keys)


def names_in(body: Body) -> Sequence[str]:
    """The names of people that an entry brings."""
    if isinstance(body, StatementRead):
        return _told(body.statement.person.name)
    if isinstance(body, StatementReviewed):
        return _told(body.correction.person.name) if body.correction else ()
    return (body.name,) if isinstance(body, NameChosen) else ()


def meant(connection: Connection, text: str, most: int) -> list[int]:
    """The components in whose names the words of a text may stand, however spelled; the likeliest first.

    Those that have two of the words, or one that surely is the same and that few bear; only where this does not find
    enough of the text, those that have any.
    """
    groups = [group for one in asked(text) if (group := alike(one, _filed(connection, one)))]
    borne = [_bearers(connection, group, MOST_BEARERS) for group in groups]
    rarest = sorted(range(len(groups)), key=lambda at: len(borne[at]))[:MOST_JOINED]
    found: set[int] = set()
    for one, other in combinations(rarest, 2):
        if len(borne[other]) < MOST_BEARERS:  # all of both are known
            found.update(set(borne[one]).intersection(borne[other]))
        else:
            found.update(_bearers_of_both(connection, groups[one], groups[other]))
    found |= {one for group in groups for one in _few_bearers(connection, group)}
    words = [one for group in groups for one in group]
    having = _words_of(connection, found, words)
    if max((total(groups, its) for its in having.values()), default=0) < ENOUGH:
        few = [some for some in borne if len(some) < MOST_BEARERS] or borne[:1]
        having |= _words_of(connection, {one for some in few for one in some} - found, words)
    return ranked(groups, having)[:most]


def _filed(connection: Connection, one: Asked) -> Iterator[Filed]:
    query = select(spelling_key.c.key, spelling_key.c.word, spelling.c.sound)
    query = query.join(spelling, spelling.c.word == spelling_key.c.word)
    keys = sorted({storable(key) for key in one.keys})
    # All rows at once: to ask for one after another takes as long as to find them.
    yield from map(Filed._make, connection.execute(query.where(one_of(connection, spelling_key.c.key, keys))).all())
    for begin in map(storable, one.begins):
        going_on = (spelling_key.c.key >= begin) & (spelling_key.c.key < begin[:-1] + chr(ord(begin[-1]) + 1))
        rows = connection.execute(query.where(going_on).order_by(spelling_key.c.key).limit(MOST_BEGUN)).all()
        yield from map(Filed._make, rows)


def _bearers(connection: Connection, group: Mapping[int, int], most: int) -> list[int]:
    """Components that have one of the words, those of the words with the most worth first."""
    found: dict[int, None] = {}
    for worth in sorted(set(group.values()), reverse=True):
        wanted = one_of(connection, word.c.word, sorted(one for one, its in group.items() if its == worth))
        query = select(word.c.component).where(wanted).limit(most)
        found |= dict.fromkeys(connection.execute(query).scalars().all())
        if len(found) >= most:
            break
    return list(found)[:most]


def _few_bearers(connection: Connection, group: Mapping[int, int]) -> list[int]:
    """Components that have a word which surely is one of these, unless they are many."""
    found = _bearers(connection, {one: worth for one, worth in group.items() if worth >= WORTH[BONES]}, FEW)
    return found if len(found) < FEW else []


def _bearers_of_both(connection: Connection, one: Mapping[int, int], other: Mapping[int, int]) -> list[int]:
    """Components that have a word of either; `one` is that which fewer bear, where the database begins."""
    both = [select(word.c.component).where(one_of(connection, word.c.word, sorted(group))) for group in (one, other)]
    return list(connection.execute(intersect(*both).limit(MOST_BEARERS)).scalars().all())


def _words_of(connection: Connection, components: Collection[int], words: Iterable[int]) -> dict[int, set[int]]:
    """By component, which of the words it has."""
    wanted = frozenset(words)
    query = select(word.c.component, word.c.word).where(one_of(connection, word.c.component, sorted(components)))
    found: dict[int, set[int]] = {}
    # A name has few words: to read them all costs less than to look for each of the wanted beside each component.
    for component, its in connection.execute(query).all() if components else ():
        if its in wanted:
            found.setdefault(component, set()).add(its)
    return found


def _told(name: str | None) -> Sequence[str]:
    return (name,) if name else ()
