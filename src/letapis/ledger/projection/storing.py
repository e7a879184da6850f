"""What a batch of entries made of the components, into the tables."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from letapis.ledger.projection.batch import Batch
from letapis.ledger.projection.light import about
from letapis.ledger.projection.tables import (
    OPEN,
    case_at,
    concern,
    held_run,
    moment,
    node,
    projection,
    source,
    told_in,
    word,
)
from letapis.ledger.projection.touching import Touch
from letapis.model import Entry
from letapis.model.chain import instant_to_text


def store(
    connection: Connection, batch: Batch, before: Batch, entries: Sequence[Entry], touches: Sequence[Touch]
) -> None:
    """Write the difference between what the tables held and what they should hold now."""
    _merge(connection, batch, before)
    _nodes(connection, batch, before)
    _pairs(connection, concern, "seq", batch.concerns, before.concerns)
    _pairs(connection, word, "word", batch.words, before.words)
    _told_in(connection, batch, before)
    filed = [(entry, what.filed) for entry, what in zip(entries, touches, strict=True) if what.filed is not None]
    _add(connection, source, [{"seq": e.seq, "report": report, "about": about(e)} for e, report in filed])
    _moments(connection, entries)
    _runs(connection, batch)
    packed = [{"component": of, "known_from": seq, "cases": cases} for of, seq, cases in batch.packed]
    _add(connection, case_at, packed)
    connection.execute(update(projection).values(seq=entries[-1].seq))


def _merge(connection: Connection, batch: Batch, before: Batch) -> None:
    """Components that were in the tables and are by now part of others."""
    for gone in before.concerns.keys() & batch.merged.keys():
        root = batch.root(gone)
        connection.execute(update(node).where(node.c.component == gone).values(component=root))
        connection.execute(update(held_run).where(held_run.c.component == gone).values(component=root))
        connection.execute(delete(concern).where(concern.c.component == gone))
        connection.execute(delete(word).where(word.c.component == gone))
        there = select(told_in.c.report).where(told_in.c.component == root)
        moving = told_in.c.component == gone
        connection.execute(update(told_in).where(moving, told_in.c.report.not_in(there)).values(component=root))
        connection.execute(delete(told_in).where(moving))


def _nodes(connection: Connection, batch: Batch, before: Batch) -> None:
    new = batch.nodes.keys() - before.nodes.keys()
    _add(connection, node, [{"key": key, "component": batch.root(batch.nodes[key])} for key in new])


def _pairs(
    connection: Connection, table: Table, name: str, now: dict[int, set[int]], then: dict[int, set[int]]
) -> None:
    """By component, what was added to it; what came with components merged into it was deleted with them."""
    rows = [
        {"component": component, name: value}
        for component, values in now.items()
        for value in values - then.get(component, set())
    ]
    _add(connection, table, rows)


def _told_in(connection: Connection, batch: Batch, before: Batch) -> None:
    rows: list[dict[str, Any]] = []
    for report, components in batch.told_in.items():
        now = {batch.root(component) for component in components}
        then = {batch.root(component) for component in before.told_in.get(report, ())}
        rows += [{"report": report, "component": component} for component in now - then]
    _add(connection, told_in, rows)


def _moments(connection: Connection, entries: Iterable[Entry]) -> None:
    last = {instant_to_text(entry.recorded_at): entry.seq for entry in entries}
    first = next(iter(last))
    connection.execute(delete(moment).where(moment.c.recorded_at == first))  # its entries may have come in two batches
    _add(connection, moment, [{"recorded_at": instant, "seq": seq} for instant, seq in last.items()])


def _runs(connection: Connection, batch: Batch) -> None:
    closing = [{"run": kept.id, "seq": kept.known_to} for kept in batch.closed if kept.id is not None]
    if closing:
        close = update(held_run).where(held_run.c.id == bindparam("run")).values(known_to=bindparam("seq"))
        connection.execute(close, closing)
    kept_now = [kept for runs in batch.runs.values() for kept in runs.values()]
    new = [kept for kept in (*batch.closed, *kept_now) if kept.id is None]
    rows = [
        {
            "component": batch.root(kept.component),
            "person": kept.run.person,
            "known_from": kept.known_from,
            "known_to": kept.known_to or OPEN,
            "first": kept.run.first,
            "after": kept.run.after,
            "held": kept.run.held,
        }
        for kept in new
    ]
    _add(connection, held_run, rows)


def _add(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
