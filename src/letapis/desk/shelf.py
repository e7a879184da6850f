"""The reports that were filed, as somebody who works on them sees them.

Each stands with its statements and what was said of them, up to the last entry. Kept in memory is where everything
stands in the log, brought up to date before each answer; the words are read from the log for the reports that are
opened.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import RLock

from letapis.desk.outlines import FILED, READ, REVIEWED, WITHDRAWN, Outline, outlines
from letapis.desk.picking import pick
from letapis.desk.ports import Ledger
from letapis.model import (
    Entry,
    EntryWithdrawn,
    Line,
    ReportFiled,
    Source,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)
from letapis.register.lines import line

MOST_OPEN = 200
"""So many opened reports are kept at hand; all are let go when there are more."""


@dataclass(frozen=True, slots=True)
class Undone:
    """Who took something back, when, and why."""

    recorded_at: datetime
    actor: str
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Somebody's judgement of a statement; `withdrawn` where it was taken back, `undone` by whom."""

    seq: int
    recorded_at: datetime
    actor: str
    verdict: Verdict
    reason: str | None
    withdrawn: bool
    undone: Undone | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A statement with all that was said of it; `last` is the number of the last entry on it, whatever it did.

    `undone` is who took it back where it is `withdrawn`; `doer` who did the last of all.
    """

    line: Line
    remarks: tuple[Remark, ...]
    last: int
    actor: str
    withdrawn: bool
    undone: Undone | None = None
    doer: str = ""

    @property
    def standing(self) -> Remark | None:
        """The judgement that counts."""
        return next((remark for remark in reversed(self.remarks) if not remark.withdrawn), None)


@dataclass(frozen=True, slots=True)
class Filed:
    """A report on the shelf: where it is from, and how many of its statements nobody has judged yet."""

    source: Source
    seq: int
    recorded_at: datetime
    actor: str
    statements: int
    unreviewed: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class OpenReport:
    """A report taken from the shelf, with its text and its statements in the order of their words."""

    filed: Filed
    body: ReportFiled
    statements: tuple[Reviewed, ...]


@dataclass(slots=True)
class _Place:
    """Where a report stands in the log: its filings, and the first reading of each of its statements."""

    filings: list[Outline] = field(default_factory=list)
    statements: "array[int]" = field(default_factory=lambda: array("Q"))


class _Listing:
    """Rows in the order of their places; one that changes is put in its place without a walk through the others."""

    def __init__(self) -> None:
        self._places: array[int] = array("L")
        self._rows: list[Filed] = []
        self._told: tuple[Filed, ...] | None = None

    def put(self, place: int, row: Filed | None) -> None:
        """The row of a place; null for none."""
        at = bisect_left(self._places, place)
        there = at < len(self._places) and self._places[at] == place
        if row is not None and not there:
            self._places.insert(at, place)
            self._rows.insert(at, row)
        elif row is not None:
            self._rows[at] = row
        elif there:
            del self._places[at], self._rows[at]
        self._told = None

    def last_first(self) -> tuple[Filed, ...]:
        """The rows, that of the last place first."""
        if self._told is None:
            self._told = tuple(self._rows[::-1])
        return self._told


class Shelf:
    """The filed reports of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = RLock()
        self._seen = 0
        self._places: dict[str, _Place] = {}
        self._first: dict[str, int] = {}  # by statement, its first reading
        self._again: dict[int, int] = {}  # by first reading, the one that counts, where the first was withdrawn
        self._by_hand: set[int] = set()
        self._reviews: dict[int, list[int]] = defaultdict(list)  # by first reading
        self._withdrawals: dict[int, list[int]] = defaultdict(list)
        self._report_of: array[int] = array("L")  # by entry, one more than the number of its report; 0 for none
        self._reports: list[str] = []
        self._numbers: dict[str, int] = {}
        self._rows: dict[str, Filed] = {}
        self._open: dict[str, tuple[ReportFiled | None, tuple[Reviewed, ...]]] = {}
        self._rows_of = {False: _Listing(), True: _Listing()}  # all rows, and those with something to judge
        self._order: dict[str, int] = {}  # by report, its place among all
        self._changed: dict[str, None] = {}

    def rows(self, *, unreviewed: bool = False) -> Sequence[Filed]:
        """All reports, the last filed first; only those with something to judge where `unreviewed` is asked for."""
        with self._lock:
            self._catch_up()
            for report_id in self._changed:
                if (at := self._order.get(report_id)) is not None:
                    row = self._row(report_id)
                    self._rows_of[False].put(at, None if row.withdrawn else row)
                    self._rows_of[True].put(at, row if row.unreviewed and not row.withdrawn else None)
            self._changed.clear()
            return self._rows_of[unreviewed].last_first()

    def report(self, report_id: str) -> OpenReport | None:
        """One report by its id; null where none was filed."""
        with self._lock:
            self._catch_up()
            body, statements = self._opened(report_id)
            return OpenReport(self._row(report_id), body, statements) if body else None

    def statement(self, key: str) -> Reviewed | None:
        """One statement by the id it was filed under."""
        with self._lock:
            self._catch_up()
            if key not in self._first:
                return None
            _, statements = self._opened(self._report(self._first[key]))
            return next((found for found in statements if found.line.id == key), None)

    def _catch_up(self) -> None:
        end = self._ledger.head().seq
        if end == self._seen:
            return
        for outline in outlines(self._ledger, self._seen):
            self._take(outline)
            self._seen = outline.seq
        self._seen = max(end, self._seen)

    def _take(self, made: Outline) -> None:
        if made.kind == FILED:
            place = self._places.setdefault(made.report, _Place())
            if not place.filings:  # a report is listed from where it was first filed, not from an earlier statement
                self._order[made.report] = len(self._order)
            place.filings.append(made)
            self._touch(made.seq, made.report)
        elif made.kind == READ:
            self._take_statement(made)
        elif made.kind == REVIEWED and made.statement in self._first:
            first = self._first[made.statement]
            self._reviews[first].append(made.seq)
            self._touch(made.seq, self._report(first))
        elif made.kind == WITHDRAWN and made.target < made.seq:
            self._withdrawals[made.target].append(made.seq)
            if report := self._report(made.target):
                self._touch(made.seq, report)

    def _take_statement(self, made: Outline) -> None:
        first = self._first.setdefault(made.statement, made.seq)
        if first == made.seq:
            self._places.setdefault(made.report, _Place()).statements.append(first)
        elif self._gone(self._standing(first)):
            self._again[first] = made.seq
        if not made.by_machine:
            self._by_hand.add(made.seq)
        self._touch(made.seq, made.report)

    def _touch(self, seq: int, report_id: str) -> None:
        if report_id not in self._numbers:
            self._reports.append(report_id)
            self._numbers[report_id] = len(self._reports)
        if seq >= len(self._report_of):
            self._report_of.extend([0] * (seq + 1 - len(self._report_of)))
        self._report_of[seq] = self._numbers[report_id]
        self._rows.pop(report_id, None)
        self._changed[report_id] = None
        self._open.pop(report_id, None)

    def _report(self, seq: int) -> str:
        """The report that an entry is about; empty for none."""
        number = self._report_of[seq] if 0 <= seq < len(self._report_of) else 0
        return self._reports[number - 1] if number else ""

    def _standing(self, first: int) -> int:
        return self._again.get(first, first)

    def _gone(self, seq: int) -> bool:
        return any(not self._gone(entry) for entry in self._withdrawals.get(seq, ()))

    def _standing_filing(self, report_id: str) -> Outline:
        filings = self._places[report_id].filings
        return next((made for made in filings if not self._gone(made.seq)), filings[0])

    def _row(self, report_id: str) -> Filed:
        if report_id not in self._rows:
            made = self._standing_filing(report_id)
            statements = self._places[report_id].statements
            standing = [first for first in statements if not self._gone(self._standing(first))]
            self._rows[report_id] = Filed(
                made.source or Source(report_id),
                made.seq,
                made.instant,
                made.actor,
                len(standing),
                sum(not self._judged(first) for first in standing),
                self._gone(made.seq),
            )
        return self._rows[report_id]

    def _judged(self, first: int) -> bool:
        """Whether nobody needs to judge a statement any more; one that a human filed needs no review."""
        if self._standing(first) in self._by_hand:
            return True
        return any(not self._gone(seq) for seq in self._reviews.get(first, ()))

    def _opened(self, report_id: str) -> tuple[ReportFiled | None, tuple[Reviewed, ...]]:
        """A report's words, and its statements in the order of theirs."""
        if report_id not in self._open:
            if len(self._open) >= MOST_OPEN:
                self._open.clear()
            self._open[report_id] = self._read_from_log(report_id)
        return self._open[report_id]

    def _read_from_log(self, report_id: str) -> tuple[ReportFiled | None, tuple[Reviewed, ...]]:
        place = self._places.get(report_id, _Place())
        filing = self._standing_filing(report_id) if place.filings else None
        wanted = [filing.seq] if filing else []
        for first in place.statements:
            wanted += self._seqs((self._standing(first), *self._reviews.get(first, ())))
        entries = pick(self._ledger, wanted)
        sources = {report_id: filing.source} if filing and filing.source else {}
        found = [self._reviewed(first, entries, sources) for first in place.statements]
        found.sort(key=lambda r: (r.line.statement.trigger, r.line.seq))
        body = entries[filing.seq].body if filing else None
        return body if isinstance(body, ReportFiled) else None, tuple(found)

    def _reviewed(self, first: int, entries: dict[int, Entry], sources: dict[str, Source]) -> Reviewed:
        entry = entries[self._standing(first)]
        reviews = [entries[seq] for seq in self._reviews.get(first, ())]
        standing = next((e.body for e in reversed(reviews) if not self._gone(e.seq)), None)
        review = standing if isinstance(standing, StatementReviewed) else None
        last = max(self._seqs(e.seq for e in (entry, *reviews)))
        return Reviewed(
            line(_key(entry), entry, sources, review),
            tuple(self._remark(e, e.body, entries) for e in reviews if isinstance(e.body, StatementReviewed)),
            last,
            entry.actor,
            self._gone(entry.seq),
            self._undone(entry.seq, entries),
            entries[last].actor,
        )

    def _seqs(self, seqs: Iterable[int]) -> Iterable[int]:
        for seq in seqs:
            yield seq
            yield from self._seqs(self._withdrawals.get(seq, ()))

    def _remark(self, entry: Entry, body: StatementReviewed, entries: dict[int, Entry]) -> Remark:
        gone, undone = self._gone(entry.seq), self._undone(entry.seq, entries)
        return Remark(entry.seq, entry.recorded_at, entry.actor, body.verdict, body.reason, gone, undone)

    def _undone(self, seq: int, entries: dict[int, Entry]) -> Undone | None:
        """The last withdrawal of an entry that itself stands."""
        for made in reversed(self._withdrawals.get(seq, ())):
            by = entries[made]
            if isinstance(by.body, EntryWithdrawn) and not self._gone(made):
                return Undone(by.recorded_at, by.actor, by.body.reason)
        return None


def _key(entry: Entry) -> str:
    """The id that a statement was filed under."""
    return statement_id(entry.body.statement) if isinstance(entry.body, StatementRead) else ""
