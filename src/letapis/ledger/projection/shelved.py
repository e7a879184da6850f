"""The shelf of reports as tables: which entries are about a report, and how far each report is judged.

Filled with the other tables, by the same step (`letapis.ledger.projection.filling`). What they say is folded by
`letapis.desk.shelf.places`, of no more than the entries about the reports that a batch bears on.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Column, Connection, Index, Integer, SmallInteger, Table, Text, delete, func, insert, select

from letapis.desk.outlines import KEPT, READ, REVIEWED, WITHDRAWN, Outline, of_row
from letapis.desk.sealednames import SAYERS
from letapis.desk.sealing import ATTRIBUTES
from letapis.desk.shelf.opening import opened
from letapis.desk.shelf.places import Places
from letapis.desk.shelf.records import Filed
from letapis.desk.shelf.seeking import sought_in
from letapis.ledger.lists import one_of
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import among, components_of, storable
from letapis.ledger.projection.tables import KEY, concern
from letapis.ledger.row import Row, entry_of
from letapis.ledger.schema import entry, metadata
from letapis.model import Entry

filed_in = Table(
    "filed_in",
    metadata,
    Column("report", KEY, primary_key=True, autoincrement=False),
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Which entries are about a report, as runs of entries that follow one another: filings, readings, judgements of what
was read, and what withdraws any of these."""
Index("filed_in_first", filed_in.c.first)

shelf = Table(
    "shelf",
    metadata,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("report", KEY, nullable=False),
    Column("filing", Integer, nullable=False),
    Column("statements", Integer, nullable=False),
    Column("unreviewed", Integer, nullable=False),
    Column("stand", SmallInteger, nullable=False),
    Column("sought", Text, nullable=False),
)
"""The reports in the order of their first filings (`place`); `filing` is the entry that counts, `stand` as below."""
Index("shelf_report", shelf.c.report)
Index("shelf_stand", shelf.c.stand, shelf.c.place)

TABLES = (filed_in, shelf)
SEALED = tuple(f'"{word}"'.encode() for word in (*(kind.value for kind in SAYERS), *ATTRIBUTES))
"""What the body of an entry has (canonical JSON) of which anything is sealed."""
GONE, JUDGED, OPEN = 0, 1, 2
"""How a report stands: withdrawn, with nothing left to judge, with something to judge."""


def shelve(connection: Connection, rows: Sequence[Row]) -> None:
    """Take in a batch of entries, which the other tables hold already."""
    made = [of_row(row) for row in rows if row.kind in KEPT]
    about = dict(_about(connection, made))
    by_report: dict[int, list[int]] = {}
    for seq, report in about.items():
        by_report.setdefault(report, []).append(seq)
    before = _runs(connection, by_report)
    stored = sorted([*_entries(connection, before), *(r for r in rows if r.seq in about)], key=lambda row: row.seq)
    places, places_of = Places(), dict[str, int]()
    by_name: dict[str, list[Row]] = {}
    for row in stored:
        if named := places.take(of_row(row)):
            places_of[named] = number(named)
            by_name.setdefault(named, []).append(row)
    if before:
        known = sorted({kept for kept, *_ in before})
        connection.execute(delete(shelf).where(one_of(connection, shelf.c.report, known)))
    rows_of = [_row(places, by_name[r], r, key) for r, key in places_of.items() if r in places.order]
    runs = [
        {"report": report, "first": first, "last": last}
        for report, seqs in by_report.items()
        for first, last in _in_a_row(seqs)
    ]
    for table, new in ((shelf, rows_of), (filed_in, runs)):
        if new:
            connection.execute(insert(table), new)


def entries_about(connection: Connection, report_id: str) -> list[Row]:
    """The entries about a report, in order."""
    return _entries(connection, _runs(connection, [number(report_id)]))


def lasts_of(connection: Connection, reports: Iterable[int]) -> Iterator[tuple[int, int]]:
    """By report (its number), the last entry about it."""
    query = select(filed_in.c.report, func.max(filed_in.c.last)).group_by(filed_in.c.report)
    return ((int(report), int(last)) for report, last in among(connection, query, filed_in.c.report, reports))


def report_of(connection: Connection, statement: str) -> str | None:
    """The report that a statement was read in; null where it was not read."""
    return dict(_read_in(connection, {statement})).get(statement)


def report_at(connection: Connection, seq: int) -> int | None:
    """The report (its number) that an entry is about; null where it is about none."""
    query = select(filed_in.c.report, filed_in.c.last).where(filed_in.c.first <= seq)
    found = connection.execute(query.order_by(filed_in.c.first.desc()).limit(1)).one_or_none()
    return int(found.report) if found and found.last >= seq else None


class Few:
    """A few entries of a log, as one that they are picked from (`letapis.desk.picking`)."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._entries = [entry_of(row) for row in rows]

    def entries(self, *, after: int = 0) -> Iterator[Entry]:
        """Those after one of them."""
        return (entry for entry in self._entries if entry.seq > after)


def _row(places: Places, rows: Sequence[Row], report: str, key: int) -> dict[str, object]:
    row = places.row(report)
    # Few reports have anything that is sealed, and of the others no statement need be read.
    sealed = any(sign in row.body for row in rows for sign in SEALED)
    told = opened(Few(rows), places, report) if sealed else (None, ())
    return {
        "place": places.at(report).filings[0].seq,
        "report": key,
        "filing": row.seq,
        "statements": row.statements,
        "unreviewed": row.unreviewed,
        "stand": _stand(row),
        "sought": storable(sought_in(row.source, *told)),
    }


def _stand(row: Filed) -> int:
    if row.withdrawn:
        return GONE
    return OPEN if row.unreviewed else JUDGED


def _about(connection: Connection, made: Sequence[Outline]) -> Iterator[tuple[int, int]]:
    """By entry, the report (its number) that it is about."""
    read = {one.statement: one.report for one in made if one.kind == READ}
    read = dict(_read_in(connection, {o.statement for o in made if o.kind == REVIEWED} - read.keys())) | read
    found: dict[int, int] = {}
    for one in made:
        if one.kind == WITHDRAWN:
            report = found.get(one.target) or report_at(connection, one.target)
        else:
            named = one.report or read.get(one.statement)
            report = number(named) if named else None
        if report is not None:
            found[one.seq] = report
    yield from found.items()


def _read_in(connection: Connection, statements: Iterable[str]) -> Iterator[tuple[str, str]]:
    """By statement that was read, the report that it was read in."""
    wanted = {number(one): one for one in statements}
    components = set(components_of(connection, wanted).values())
    query = select(entry).join(concern, concern.c.seq == entry.c.seq).where(entry.c.kind == READ)
    for found in among(connection, query, concern.c.component, components):
        one = of_row(Row(*found))
        if wanted.get(number(one.statement)) == one.statement:
            yield one.statement, one.report


def _runs(connection: Connection, reports: Iterable[int]) -> list[tuple[int, int, int]]:
    found = among(connection, select(filed_in), filed_in.c.report, reports)
    return [(int(report), int(first), int(last)) for report, first, last in found]


def _entries(connection: Connection, runs: Iterable[tuple[int, int, int]]) -> list[Row]:
    seqs = {seq for _, first, last in runs for seq in range(first, last + 1)}
    return sorted((Row(*row) for row in among(connection, select(entry), entry.c.seq, seqs)), key=lambda row: row.seq)


def _in_a_row(seqs: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = last = seqs[0]
    for seq in seqs[1:]:
        if seq != last + 1:
            yield first, last
            first = seq
        last = seq
    yield first, last
