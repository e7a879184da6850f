"""How entries are found by their subjects: a table of runs of entries, in which what is of one report lies together.

A subject is a hash, so its place in an index of subjects is anywhere, and each entry would dirty a page of its own:
more to write than the entry itself. A report comes with its statements, and is found again with them, so all of these
are filed in one bundle, under some digits of the report's hash, with one row for them all. The subject itself is
compared when an entry is read.

Whoever appends files the runs in the same transaction, on SQLite into a table before this one
(`letapis.ledger.fresh`). `unbundled` tells what both lack, and `mend` adds that.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, literal_column, select

from letapis.ledger import fresh
from letapis.ledger.fresh import Run
from letapis.ledger.lists import one_of
from letapis.ledger.row import Fields, Row
from letapis.ledger.schema import BY_BYTES, bundled, entry, waiting

NEAR = 8
"""Entries of a bundle that lie further apart begin a new run: all that lies between is read when one is looked for."""

MOST = 20
"""More entries that are missing are not listed."""

SQLITE = """lower(hex(CASE entry.kind WHEN 'statement_read' THEN substr(entry.body, 22, 6)
ELSE substr(CAST(entry.subject AS BLOB), 8, 6) END))"""
POSTGRESQL = """(encode(CASE entry.kind WHEN 'statement_read' THEN substr(entry.body, 22, 6)
ELSE substr(entry.subject::bytea, 8, 6) END, 'hex') COLLATE "C")"""
"""The bundle of an entry that has a subject, as the databases say it (`bundle_of`)."""


def bundle_of(kind: str, subject: str, body: bytes) -> str:
    """The bundle that an entry is filed in.

    Some digits of a body that begins `{"report_id":"sha256:`, or of what stands in a subject after `sha256:`; as bytes,
    whatever they are, since not every id was made by us.
    """
    return body[21:27].hex() if kind == "statement_read" else bundle(subject)


def bundle(subject: str) -> str:
    """The bundle of a subject that is no statement's; that of a report's id is where its statements are, too."""
    return subject.encode("utf-8", "surrogatepass")[7:13].hex()


def runs(rows: Iterable[Fields]) -> list[Run]:
    """The runs that rows make, which follow one another."""
    found: list[Run] = []
    name, first, last = None, 0, 0
    for seq, _, _, kind, subject, body, _, _ in rows:
        if subject is None:
            continue
        # As bytes: to make a text of each costs more than all else here.
        own = body[21:27] if kind == "statement_read" else subject.encode("utf-8", "surrogatepass")[7:13]
        if own == name and seq - last <= NEAR:
            last = seq
            continue
        if name is not None:
            found.append((name.hex(), first, last))
        name, first, last = own, seq, seq
    return found if name is None else [*found, (name.hex(), first, last)]


def numbers(connection: Connection, bundles: Iterable[str]) -> Iterator[tuple[str, int]]:
    """The entries of the bundles, and some that lie between them: subject and number of each."""
    near = _near(connection, bundles)
    if near and connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql(_NUMBERED, (json.dumps(near),))
        yield from ((subject, seq) for subject, seq in found if subject is not None)
    elif near:
        query = select(entry.c.subject, entry.c.seq).where(one_of(connection, entry.c.seq, near))
        yield from ((str(subject), int(seq)) for subject, seq in connection.execute(query) if subject is not None)


def filings(connection: Connection, report_id: str) -> list[Row]:
    """The rows of the filings of one text, in order."""
    first, after = f"{report_id}/", f"{report_id}0"  # `0` follows `/` in ASCII
    near = one_of(connection, entry.c.seq, _near(connection, [bundle(report_id)]))
    query: Select[*tuple[Any, ...]] = select(entry).where(near, entry.c.subject >= first, entry.c.subject < after)
    return [Row(*found) for found in connection.execute(query.order_by(entry.c.seq))]


def _near(connection: Connection, bundles: Iterable[str]) -> list[int]:
    wanted = sorted(set(bundles))
    if not wanted:
        return []
    found: list[tuple[int, int]] = []
    if connection.dialect.name == "sqlite":
        # As it is: to have SQLAlchemy make the question costs as much as the answer.
        found += [(first, last) for first, last in connection.exec_driver_sql(_BUNDLED, (json.dumps(wanted),))]
        found += fresh.near(connection, wanted)
    else:
        query = select(bundled.c.first, bundled.c.last).where(one_of(connection, bundled.c.name, wanted))
        found += [(first, last) for first, last in connection.execute(query)]
    return sorted({seq for first, last in found for seq in range(first, last + 1)})


_NUMBERED = "SELECT subject, seq FROM entry WHERE seq IN (SELECT value FROM json_each(?))"
_BUNDLED = "SELECT first, last FROM bundle WHERE name IN (SELECT value FROM json_each(?))"


def unbundled(connection: Connection, most: int = MOST) -> list[int]:
    """The first entries that the table lacks, so that they are not found by their subjects."""
    lacking = _lacking(connection)
    if connection.dialect.name == "sqlite":
        latest = select(waiting.c.last).where(waiting.c.first <= entry.c.seq).order_by(waiting.c.first.desc()).limit(1)
        lacking = lacking.where(func.coalesce(latest.scalar_subquery(), 0) < entry.c.seq)
    found = [seq for _, seq in connection.execute(lacking.order_by(entry.c.seq).limit(most))]
    return sorted([*found, *_lost(connection)])[:most] if connection.dialect.name == "sqlite" else found


def mend(connection: Connection) -> None:
    """Add what the table lacks."""
    if connection.dialect.name == "sqlite":
        fresh.move(connection)
    name, seq = _lacking(connection).subquery().c
    connection.execute(insert(bundled).from_select(["name", "first", "last"], select(name, seq, seq.label("last"))))


def _lacking(connection: Connection) -> Select[str, int]:
    """The entries that `bundle` itself does not tell of."""
    name = _name(connection)
    held = (bundled.c.first <= entry.c.seq) & (bundled.c.last >= entry.c.seq)
    there = select(bundled.c.name).where(bundled.c.name == name, held).exists()
    return select(name.label("name"), entry.c.seq).where(entry.c.subject.is_not(None), ~there)


def _lost(connection: Connection) -> Iterator[int]:
    """The entries of the appends that wait, which the runs of these do not tell of."""
    known = {(name, seq) for name, first, last in fresh.filed(connection) for seq in range(first, last + 1)}
    within = (waiting.c.first <= entry.c.seq) & (waiting.c.last >= entry.c.seq)
    query = select(_name(connection), entry.c.seq).join_from(waiting, entry, within).where(entry.c.subject.is_not(None))
    yield from (seq for name, seq in connection.execute(query) if (name, seq) not in known)


def _name(connection: Connection) -> ColumnElement[str]:
    return literal_column(POSTGRESQL if connection.dialect.name == "postgresql" else SQLITE, BY_BYTES)
