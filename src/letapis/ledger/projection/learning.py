"""What was learned of components between two states of the ledger, of their cases as these are kept, unfolded."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from letapis.ledger.lists import one_of
from letapis.ledger.projection.loading import packed_versions, versions_at
from letapis.ledger.projection.packing import Brief, sketch
from letapis.ledger.projection.tables import concern, node
from letapis.ledger.row import Row, entry_of
from letapis.ledger.schema import entry
from letapis.model import AsOf, Entry, EntryWithdrawn
from letapis.register import Snapshot
from letapis.register.changing import Learned, learned


def learned_of(
    connection: Connection, components: Sequence[int], then: AsOf, now: AsOf
) -> Iterator[tuple[int, list[Learned] | None]]:
    """By component, what was learned of it; null where only the fold can tell.

    That is where something was taken back since: whom that touched stands in lines, which are not kept.
    """
    new = _new(connection, components, then.head.seq, now.head.seq)
    parts = _parts(connection, components)
    before, after = (_briefs(connection, parts, as_of.head.seq) for as_of in (then, now))
    for component in components:
        entries = new.get(component, [])
        if any(isinstance(one.body, EntryWithdrawn) for one in entries):
            yield component, None
        else:
            old, made = (_snapshot(as_of, found.get(component, ())) for as_of, found in ((then, before), (now, after)))
            yield component, learned(old, made, entries)


def _new(connection: Connection, components: Iterable[int], after: int, until: int) -> dict[int, list[Entry]]:
    """By component, the entries since that bear on it. A report that was filed touches nobody by itself."""
    here = concern.join(entry, entry.c.seq == concern.c.seq)
    query = select(concern.c.component, *entry.c).select_from(here)
    query = query.where(one_of(connection, concern.c.component, list(components)), entry.c.kind != "report_filed")
    query = query.where(concern.c.seq > after, concern.c.seq <= until).order_by(concern.c.component, concern.c.seq)
    found: dict[int, list[Entry]] = {}
    for component, *row in connection.execute(query):
        found.setdefault(int(component), []).append(entry_of(Row(*row)))
    return found


def _parts(connection: Connection, components: Iterable[int]) -> dict[int, int]:
    """By component that there ever was, the one that it is part of by now: each is called by a number in it."""
    query = select(node.c.key, node.c.component).where(one_of(connection, node.c.component, list(components)))
    return {int(key): int(component) for key, component in connection.execute(query)}


def _briefs(connection: Connection, parts: dict[int, int], seq: int) -> dict[int, list[Brief]]:
    found: dict[int, list[Brief]] = {}
    for part, _, packed in packed_versions(connection, versions_at(connection, parts, seq).items()):
        found.setdefault(parts[part], []).extend(sketch(packed))
    return found


def _snapshot(as_of: AsOf, briefs: Iterable[Brief]) -> Snapshot:
    cases = [brief.traced() for brief in sorted(briefs, key=lambda one: one.heard)]
    return Snapshot(
        as_of,
        {case.person.id: case for case in cases if case.person.name},
        {case.person.id: case for case in cases if not case.person.name},
        {mention: case.person.id for case in cases for mention in case.person.mentions},
    )
