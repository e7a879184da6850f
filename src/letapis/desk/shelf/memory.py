"""A shelf in memory: where everything stands in the log, brought up to date before each answer.

The words are read from the log for the reports that are opened.
"""

from collections.abc import Collection, Mapping, Sequence
from threading import RLock

from letapis.desk.outlines import outlines
from letapis.desk.ports import Ledger
from letapis.desk.shelf.listing import Listing
from letapis.desk.shelf.opening import opened
from letapis.desk.shelf.places import Places
from letapis.desk.shelf.records import Filed, OpenReport, Page, Reviewed, sought
from letapis.desk.shelf.seeking import sought_in
from letapis.model import ReportFiled

MOST_OPEN = 200
"""So many opened reports are kept at hand; all are let go when there are more."""


class Shelf:
    """The filed reports of one ledger: a `letapis.desk.shelf.port.ReportShelf`."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = RLock()
        self._seen = 0
        self._places = Places()
        self._open: dict[str, tuple[ReportFiled | None, tuple[Reviewed, ...]]] = {}
        self._rows_of = {False: Listing(), True: Listing()}  # all rows, and those with something to judge
        self._changed: dict[str, None] = {}

    def rows(self, *, unreviewed: bool = False) -> Sequence[Filed]:
        """All reports, the last filed first; only those with something to judge where `unreviewed` is asked for."""
        with self._lock:
            self._catch_up()
            for report_id in self._changed:
                if (at := self._places.order.get(report_id)) is not None:
                    row = self._places.row(report_id)
                    self._rows_of[False].put(at, None if row.withdrawn else row)
                    self._rows_of[True].put(at, row if row.unreviewed and not row.withdrawn else None)
            self._changed.clear()
            return self._rows_of[unreviewed].last_first()

    def page(self, skip: int, most: int, *, unreviewed: bool = False, words: Sequence[str] = ()) -> Page:
        """Some of the reports, the last filed first, and how many there are."""
        rows = self.rows(unreviewed=unreviewed)
        if words:
            rows = [row for row in rows if all(word in sought(row.source) for word in words) and self._has(row, words)]
        return Page(tuple(rows[skip : skip + most]), len(rows))

    def _has(self, row: Filed, words: Sequence[str]) -> bool:
        """Whether a report has words that are not sealed in it."""
        with self._lock:
            told = sought_in(row.source, *self._opened(row.source.report_id))
        return all(word in told for word in words)

    def row(self, report_id: str) -> Filed | None:
        """Where a report is from and how far it is judged; null where none was filed."""
        with self._lock:
            self._catch_up()
            return self._places.row(report_id) if report_id in self._places.order else None

    def next_open(self, report_id: str) -> Filed | None:
        """The next report with something to judge, of others."""
        others = [row for row in self.rows(unreviewed=True) if row.source.report_id != report_id]
        with self._lock:
            at = self._places.order.get(report_id, len(self._places.order))
            later = (row for row in others if self._places.order[row.source.report_id] < at)
            return next(later, others[0] if others else None)

    def lasts(self, report_ids: Collection[str]) -> Mapping[str, int]:
        """By report, the last entry about it."""
        with self._lock:
            self._catch_up()
            return {one: last for one in report_ids if (last := self._places.last(one))}

    def reports_of(self, seqs: Collection[int]) -> Mapping[int, str]:
        """By entry, the report that it is about."""
        with self._lock:
            self._catch_up()
            found = {seq: self._places.report_of(seq) for seq in seqs}
            return {seq: report for seq, report in found.items() if report in self._places.order}

    def report(self, report_id: str) -> OpenReport | None:
        """One report by its id; null where none was filed."""
        with self._lock:
            self._catch_up()
            body, statements = self._opened(report_id)
            return OpenReport(self._places.row(report_id), body, statements) if body else None

    def statement(self, key: str) -> Reviewed | None:
        """One statement by the id it was filed under."""
        with self._lock:
            self._catch_up()
            first = self._places.first_reading(key)
            if first is None:
                return None
            _, statements = self._opened(self._places.report_of(first))
            return next((found for found in statements if found.line.id == key), None)

    def _catch_up(self) -> None:
        end = self._ledger.head().seq
        if end == self._seen:
            return
        for outline in outlines(self._ledger, self._seen):
            if report := self._places.take(outline):
                self._changed[report] = None
                self._open.pop(report, None)
            self._seen = outline.seq
        self._seen = max(end, self._seen)

    def _opened(self, report_id: str) -> tuple[ReportFiled | None, tuple[Reviewed, ...]]:
        """A report's words, and its statements in the order of theirs."""
        if report_id not in self._open:
            if len(self._open) >= MOST_OPEN:
                self._open.clear()
            self._open[report_id] = opened(self._ledger, self._places, report_id)
        return self._open[report_id]
