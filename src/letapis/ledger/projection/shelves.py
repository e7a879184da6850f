"""The shelf's questions, answered from the projection's tables."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from threading import Lock

from sqlalchemy import ColumnElement, Connection, func, select

from letapis.desk.outlines import of_row
from letapis.desk.shelf import Filed, OpenReport, Page, Reviewed
from letapis.desk.shelf.opening import opened
from letapis.desk.shelf.places import Places
from letapis.ledger.projection.asking import SqlRegister
from letapis.ledger.projection.keys import number
from letapis.ledger.projection.light import filing
from letapis.ledger.projection.loading import mark, storable
from letapis.ledger.projection.shelved import GONE, OPEN, Few, entries_about, lasts_of, report_at, report_of, shelf
from letapis.ledger.projection.tables import source
from letapis.ledger.projection.telling import report_ids
from letapis.ledger.row import Row
from letapis.model import ReportFiled
from letapis.register.lines import source_of

_ROW = (shelf.c.report, shelf.c.statements, shelf.c.unreviewed, shelf.c.stand, source.c.seq, source.c.about)


MOST_ENTRIES = 50_000
"""Entries of which is kept at hand which report they are about."""


class SqlShelf:
    """The queries of `letapis.desk.shelf.ReportShelf` over a ledger in a database, whose tables a register fills."""

    def __init__(self, register: SqlRegister) -> None:
        self._register = register
        self._totals: dict[tuple[int, bool], int] = {}
        self._lock = Lock()
        self._reports: dict[int, int | None] = {}

    def page(self, skip: int, most: int, *, unreviewed: bool = False, words: Sequence[str] = ()) -> Page:
        """Some of the reports, the last filed first, and how many there are."""
        listed = [shelf.c.stand == OPEN if unreviewed else shelf.c.stand > GONE]
        with self._register.connected() as connection:
            if words:
                within = func.strpos if connection.dialect.name == "postgresql" else func.instr
                listed += [within(shelf.c.sought, storable(word)) > 0 for word in words]
                total = _count(connection, listed)
            else:
                total = self._total(connection, listed, unreviewed=unreviewed)
            query = select(*_ROW).join(source, source.c.seq == shelf.c.filing).where(*listed)
            rows = connection.execute(query.order_by(shelf.c.place.desc()).limit(most).offset(skip))
            return Page(tuple([_filed(*row) for row in rows]), total)

    def row(self, report_id: str) -> Filed | None:
        """Where a report is from and how far it is judged; null where none was filed."""
        query = select(*_ROW).join(source, source.c.seq == shelf.c.filing).where(shelf.c.report == number(report_id))
        with self._register.connected() as connection:
            found = [_filed(*row) for row in connection.execute(query)]
        return next((row for row in found if row.source.report_id == report_id), None)

    def next_open(self, report_id: str) -> Filed | None:
        """The next report with something to judge, of others."""
        this = number(report_id)
        at = select(shelf.c.place).where(shelf.c.report == this).scalar_subquery()
        others = select(*_ROW).join(source, source.c.seq == shelf.c.filing)
        others = others.where(shelf.c.stand == OPEN, shelf.c.report != this).order_by(shelf.c.place.desc()).limit(1)
        with self._register.connected() as connection:
            for query in (others.where(shelf.c.place < at), others):
                for row in connection.execute(query):
                    return _filed(*row)
        return None

    def lasts(self, report_ids: Collection[str]) -> Mapping[str, int]:
        """By report, the last entry about it."""
        by_number = {number(one): one for one in report_ids}
        with self._register.connected() as connection:
            return {by_number[key]: last for key, last in lasts_of(connection, by_number)}

    def reports_of(self, seqs: Collection[int]) -> Mapping[int, str]:
        """By entry, the report that it is about."""
        with self._register.connected() as connection:
            found = {seq: report for seq in seqs if (report := self._about(connection, seq)) is not None}
            named = report_ids(connection, set(found.values()))
        return {seq: named[report] for seq, report in found.items() if report in named}

    def _about(self, connection: Connection, seq: int) -> int | None:
        """The report (its number) that an entry is about, which never changes once the entry is there."""
        kept = self._reports
        if seq in kept:
            return kept[seq]
        found = report_at(connection, seq)
        if found is not None or seq <= mark(connection)[0]:
            if len(kept) >= MOST_ENTRIES:
                self._reports = kept = {}  # whoever still looks something up has the old one
            kept[seq] = found
        return found

    def report(self, report_id: str) -> OpenReport | None:
        """One report by its id; null where none was filed."""
        with self._register.connected() as connection:
            rows = entries_about(connection, report_id)
        places = _placed(rows)
        if report_id not in places.order:
            return None
        body, statements = opened(Few(rows), places, report_id)
        return OpenReport(places.row(report_id), body, statements) if body else None

    def statement(self, key: str) -> Reviewed | None:
        """One statement by the id it was filed under."""
        with self._register.connected() as connection:
            report = report_of(connection, key)
            rows = entries_about(connection, report) if report is not None else []
        if report is None:
            return None
        _, statements = opened(Few(rows), _placed(rows), report)
        return next((found for found in statements if found.line.id == key), None)

    def _total(self, connection: Connection, listed: list[ColumnElement[bool]], *, unreviewed: bool) -> int:
        """How many there are, counted once for each state of the tables."""
        key = (mark(connection)[0], unreviewed)
        with self._lock:
            if key not in self._totals:
                self._totals = {one: many for one, many in self._totals.items() if one[0] == key[0]}
                self._totals[key] = _count(connection, listed)
            return self._totals[key]


def _placed(rows: Iterable[Row]) -> Places:
    places = Places()
    for row in rows:
        places.take(of_row(row))
    return places


def _count(connection: Connection, listed: list[ColumnElement[bool]]) -> int:
    return int(connection.execute(select(func.count()).select_from(shelf).where(*listed)).scalar_one())


def _filed(_report: int, statements: int, unreviewed: int, stand: int, seq: int, about: str) -> Filed:
    made = filing(seq, about)
    assert isinstance(made.body, ReportFiled)  # noqa: S101 - `filing` makes no other
    told = source_of(made.body.report)
    return Filed(told, seq, made.recorded_at, made.actor, statements, unreviewed, stand == GONE)
