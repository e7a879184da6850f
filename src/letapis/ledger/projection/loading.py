"""What is asked of the projection's tables while they are filled and while they answer."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from letapis.desk.register_port import Catching
from letapis.ledger.bundles import bundle, numbers
from letapis.ledger.lists import one_of, pairs_of
from letapis.ledger.projection.light import filing
from letapis.ledger.projection.tables import case_at, concern, moment, node, projection, source
from letapis.ledger.row import Row, entry_of, withdrawal_subject
from letapis.ledger.schema import entry
from letapis.model import GENESIS, Entry, Head
from letapis.model.chain import instant_from_text

State = tuple[int, int]
"""How many entries bear on a component, and the last of them."""


def among(
    connection: Connection, query: Select[*tuple[Any, ...]], column: ColumnElement[Any], values: Iterable[Any]
) -> Iterator[Any]:
    """The rows of a query of which a column has one of the values."""
    wanted = sorted(values)
    if wanted:
        yield from connection.execute(query.where(one_of(connection, column, wanted)))


def mark(connection: Connection, *, lock: bool = False) -> tuple[int, str]:
    """Up to which entry the tables are filled, and by which rules."""
    query = select(projection.c.seq, projection.c.recipe)
    found = connection.execute(query.with_for_update() if lock else query).one()
    return int(found.seq), str(found.recipe)


def components_of(connection: Connection, keys: Iterable[int]) -> dict[int, int]:
    """By statement or mention, its component."""
    rows = among(connection, select(node.c.key, node.c.component), node.c.key, keys)
    return {int(key): int(component) for key, component in rows}


def concerns_of(connection: Connection, components: Iterable[int]) -> dict[int, set[int]]:
    """By component, the entries that bear on it."""
    found: dict[int, set[int]] = {component: set() for component in components}
    for component, seq in among(connection, select(concern.c.component, concern.c.seq), concern.c.component, found):
        found[component].add(seq)
    return found


def entries_at(connection: Connection, seqs: Sequence[int] | set[int]) -> dict[int, tuple[Any, ...]]:
    """By number, the entries as they are stored; of filed reports only the number and what `source` tells of them."""
    query = select(source.c.seq, source.c.about)
    filed = {seq: (seq, told) for seq, told in among(connection, query, source.c.seq, seqs)}
    others = [seq for seq in seqs if seq not in filed]
    return filed | {row.seq: tuple(row) for row in among(connection, select(entry), entry.c.seq, others)}


def withdrawals_of(connection: Connection, seqs: Iterable[int], until: int) -> dict[int, set[int]]:
    """By entry, those that withdraw it, and in turn those that withdraw these, up to entry `until`."""
    found: dict[int, set[int]] = {}
    asked = set(seqs)
    while asked:
        subjects = {withdrawal_subject(seq) for seq in asked}
        asked = set()
        for subject, seq in numbers(connection, {bundle(subject) for subject in subjects}):
            if subject in subjects and seq <= until:
                found.setdefault(int(subject.removeprefix("entry:")), set()).add(seq)
                asked.add(seq)
    return found


def entries_of(connection: Connection, components: Iterable[int], until: int) -> list[Entry]:
    """The entries that bear on components, up to entry `until`, in order: filed reports without their texts."""
    wanted = one_of(connection, concern.c.component, list(components))
    here = concern.join(entry, entry.c.seq == concern.c.seq)
    query = select(entry).select_from(here).where(wanted, concern.c.seq <= until, entry.c.kind != "report_filed")
    filed = select(source.c.seq, source.c.about).join(concern, concern.c.seq == source.c.seq)
    filed = filed.where(wanted, concern.c.seq <= until)
    found = {row[0]: Row(*row) for row in connection.execute(query)}
    told = {row.seq: str(row.about) for row in connection.execute(filed)}
    return [filing(seq, told[seq]) if seq in told else entry_of(found[seq]) for seq in sorted({*found, *told})]


def head_at(connection: Connection, known: str | None) -> tuple[Head, datetime | None]:
    """The last entry recorded up to an instant (its text), and when it was; null: all that the tables hold."""
    last = select(entry.c.seq, entry.c.hash, entry.c.recorded_at)
    if known is None:
        query = last.join(projection, projection.c.seq == entry.c.seq)
    else:
        at = moment.join(entry, entry.c.seq == moment.c.seq)
        query = last.select_from(at).where(moment.c.recorded_at <= known)
        query = query.order_by(moment.c.recorded_at.desc()).limit(1)
    found = connection.execute(query).one_or_none()
    return (Head(found[0], found[1]), instant_from_text(found[2])) if found else (Head(0, GENESIS), None)


def packed_at(connection: Connection, component: int, seq: int) -> bytes | None:
    """The cases of a component as known at entry `seq`, packed; null where they are kept under another component."""
    query = select(case_at.c.cases).where(case_at.c.component == component, case_at.c.known_from <= seq)
    return connection.execute(query.order_by(case_at.c.known_from.desc()).limit(1)).scalar()


def versions_at(connection: Connection, components: Iterable[int], seq: int) -> dict[int, int]:
    """By component, the entry from which on its cases are as they are known at entry `seq`."""
    wanted = one_of(connection, case_at.c.component, list(components))
    last = select(case_at.c.component, func.max(case_at.c.known_from))
    rows = connection.execute(last.where(wanted, case_at.c.known_from <= seq).group_by(case_at.c.component))
    return {int(component): int(known_from) for component, known_from in rows}


def packed_versions(connection: Connection, versions: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, bytes]]:
    """The packed cases of components as known from some entries on."""
    wanted = list(versions)
    if wanted:
        asked = pairs_of(connection, wanted)
        same = (case_at.c.component == asked.c.one) & (case_at.c.known_from == asked.c.other)
        query = select(case_at.c.component, case_at.c.known_from, case_at.c.cases).join(asked, same)
        for component, known_from, cases in connection.execute(query):
            yield int(component), int(known_from), bytes(cases)


def changed_packed(connection: Connection, after: int, seq: int) -> Iterator[tuple[int, int, bytes]]:
    """The components that changed after one entry up to another: each with the last entry that did, and its cases.

    After entry 0, those are all that there are; one merged away is kept without any cases.
    """
    last = select(case_at.c.component, func.max(case_at.c.known_from).label("known_from"))
    within = last.where(case_at.c.known_from > after, case_at.c.known_from <= seq)
    last_of = within.group_by(case_at.c.component).subquery()
    same = (case_at.c.component == last_of.c.component) & (case_at.c.known_from == last_of.c.known_from)
    query = select(case_at.c.component, case_at.c.known_from, case_at.c.cases).join(last_of, same)
    for component, known_from, cases in connection.execute(query):
        yield int(component), int(known_from), bytes(cases)


def states_of(connection: Connection, until: int, components: Collection[int]) -> dict[int, State]:
    """By component, how many entries bear on it up to entry `until`, and the last; these never come to be others."""
    wanted = one_of(connection, concern.c.component, list(components))
    query = select(concern.c.component, func.count(), func.max(concern.c.seq)).where(wanted, concern.c.seq <= until)
    return {row[0]: (row[1], row[2]) for row in connection.execute(query.group_by(concern.c.component))}


def touched_since(connection: Connection, after: int, until: int) -> set[int]:
    """The components that an entry after another one bears on, up to entry `until`."""
    # As a sum, or for the sake of DISTINCT SQLite would walk through all that concerns anybody.
    its = concern.c.component + 0
    query = select(its).distinct().where(concern.c.seq > after, concern.c.seq <= until)
    return {component for (component,) in connection.execute(query)}


def up_to_date(connection: Connection, recipe: str) -> bool:
    """Whether the tables hold all entries, filled by this recipe."""
    return behind_by(connection, recipe) is None


def behind_by(connection: Connection, recipe: str) -> Catching | None:
    """How far the tables are filled by this recipe; null where they hold all entries."""
    last = select(func.max(entry.c.seq)).scalar_subquery()
    query = select(projection.c.seq, projection.c.shown, projection.c.recipe, last)
    seq, shown, filled_by, there = connection.execute(query).one()
    if seq == shown == (there or 0) and filled_by == recipe:
        return None
    # A ledger that was just made, restored or brought up to date names no recipe.
    return Catching(seq if filled_by == recipe else 0, there or 0, anew=filled_by not in ("", recipe))


def storable(text: str) -> str:
    """A text as any database takes it: whatever no text may hold is replaced."""
    return text.replace("\0", "?").encode("utf-8", "replace").decode()
