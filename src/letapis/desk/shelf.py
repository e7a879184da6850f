"""The reports that were filed, as somebody who works on them sees them.

Each stands with its statements and what was said of them, up to the last entry. All is kept in memory and brought up
to date from the log before each answer.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from threading import RLock

from letapis.desk.ports import Ledger
from letapis.model import (
    Entry,
    EntryWithdrawn,
    Line,
    ReportFiled,
    Review,
    Source,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)
from letapis.model.chain import KINDS
from letapis.register.lines import line, source_of

KEPT = frozenset(KINDS[kind] for kind in (ReportFiled, StatementRead, StatementReviewed, EntryWithdrawn))
"""The kinds of entries that a shelf is made of."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Somebody's judgement of a statement; `withdrawn` where it was taken back."""

    seq: int
    recorded_at: datetime
    actor: str
    verdict: Verdict
    reason: str | None
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A statement with all that was said of it; `last` is the number of the last entry on it, whatever it did."""

    line: Line
    remarks: tuple[Remark, ...]
    last: int
    actor: str
    withdrawn: bool

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


class Shelf:
    """The filed reports of one ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = RLock()
        self._seen = 0
        self._filings: dict[str, list[Entry]] = defaultdict(list)
        self._read: dict[str, Entry] = {}
        self._of_report: dict[str, list[str]] = defaultdict(list)
        self._reviews: dict[str, list[Entry]] = defaultdict(list)
        self._withdrawals: dict[int, list[Entry]] = defaultdict(list)
        self._touched: dict[int, str] = {}
        self._rows: dict[str, Filed] = {}
        self._listed: dict[bool, tuple[Filed, ...]] = {}

    def rows(self, *, unreviewed: bool = False) -> tuple[Filed, ...]:
        """All reports, the last filed first; only those with something to judge where `unreviewed` is asked for."""
        with self._lock:
            self._catch_up()
            if unreviewed not in self._listed:
                rows = [self._row(key) for key in reversed(self._filings)]
                self._listed[unreviewed] = tuple(
                    row for row in rows if not row.withdrawn and (row.unreviewed or not unreviewed)
                )
            return self._listed[unreviewed]

    def report(self, report_id: str) -> OpenReport | None:
        """One report by its id; null where none was filed."""
        with self._lock:
            self._catch_up()
            if report_id not in self._filings:
                return None
            body = self._standing_filing(report_id).body
            assert isinstance(body, ReportFiled)  # noqa: S101 - only those are kept here
            found = [self._reviewed(key) for key in self._of_report[report_id]]
        found.sort(key=lambda r: (r.line.statement.trigger, r.line.seq))
        return OpenReport(self._row(report_id), body, tuple(found))

    def statement(self, key: str) -> Reviewed | None:
        """One statement by the id it was filed under."""
        with self._lock:
            self._catch_up()
            return self._reviewed(key) if key in self._read else None

    def _catch_up(self) -> None:
        end = self._ledger.head().seq
        if end == self._seen:
            return
        self._listed.clear()
        for entry in self._ledger.entries(after=self._seen, kinds=KEPT):
            self._take(entry)
            self._seen = entry.seq
        self._seen = max(end, self._seen)

    def _take(self, entry: Entry) -> None:
        body = entry.body
        if isinstance(body, ReportFiled):
            self._filings[body.report.id].append(entry)
            self._touch(entry.seq, body.report.id)
        elif isinstance(body, StatementRead):
            key = statement_id(body.statement)
            if key not in self._read:
                self._of_report[body.statement.report_id].append(key)
            if key not in self._read or self._gone(self._read[key].seq):
                self._read[key] = entry
            self._touch(entry.seq, body.statement.report_id)
        elif isinstance(body, StatementReviewed) and body.statement_id in self._read:
            self._reviews[body.statement_id].append(entry)
            self._touch(entry.seq, self._touched[self._read[body.statement_id].seq])
        elif isinstance(body, EntryWithdrawn) and body.seq < entry.seq:
            self._withdrawals[body.seq].append(entry)
            if body.seq in self._touched:
                self._touch(entry.seq, self._touched[body.seq])

    def _touch(self, seq: int, report_id: str) -> None:
        self._touched[seq] = report_id
        self._rows.pop(report_id, None)

    def _gone(self, seq: int) -> bool:
        return any(not self._gone(entry.seq) for entry in self._withdrawals.get(seq, ()))

    def _standing_filing(self, report_id: str) -> Entry:
        filings = self._filings[report_id]
        return next((entry for entry in filings if not self._gone(entry.seq)), filings[0])

    def _row(self, report_id: str) -> Filed:
        if report_id not in self._rows:
            entry = self._standing_filing(report_id)
            assert isinstance(entry.body, ReportFiled)  # noqa: S101 - only those are kept here
            states = [self._state(key) for key in self._of_report[report_id] if not self._gone(self._read[key].seq)]
            self._rows[report_id] = Filed(
                source_of(entry.body.report),
                entry.seq,
                entry.recorded_at,
                entry.actor,
                len(states),
                sum(state is Review.UNREVIEWED for state in states),
                self._gone(entry.seq),
            )
        return self._rows[report_id]

    def _state(self, key: str) -> Review:
        """What was said of a statement; one that a human filed needs no review."""
        if any(not self._gone(entry.seq) for entry in self._reviews.get(key, ())):
            return Review.ACCEPTED
        return Review.UNREVIEWED if self._read[key].by_machine else Review.ACCEPTED

    def _reviewed(self, key: str) -> Reviewed:
        entry, reviews = self._read[key], self._reviews.get(key, [])
        standing = next((e.body for e in reversed(reviews) if not self._gone(e.seq)), None)
        review = standing if isinstance(standing, StatementReviewed) else None
        filing = self._filings.get(self._touched[entry.seq])
        sources = {}
        if filing and isinstance(body := self._standing_filing(self._touched[entry.seq]).body, ReportFiled):
            sources = {body.report.id: source_of(body.report)}
        return Reviewed(
            line(key, entry, sources, review),
            tuple(self._remark(e, e.body) for e in reviews if isinstance(e.body, StatementReviewed)),
            max(self._seqs([entry, *reviews])),
            entry.actor,
            self._gone(entry.seq),
        )

    def _seqs(self, entries: Iterable[Entry]) -> Iterable[int]:
        for entry in entries:
            yield entry.seq
            yield from self._seqs(self._withdrawals.get(entry.seq, ()))

    def _remark(self, entry: Entry, body: StatementReviewed) -> Remark:
        return Remark(entry.seq, entry.recorded_at, entry.actor, body.verdict, body.reason, self._gone(entry.seq))
