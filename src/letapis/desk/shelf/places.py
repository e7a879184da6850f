"""Where everything about reports stands in the log, and how far each is judged. A fold of outlines, entry by entry."""

from array import array
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from letapis.desk.outlines import FILED, READ, REVIEWED, WITHDRAWN, Outline
from letapis.desk.shelf.records import Filed
from letapis.model import Source


@dataclass(slots=True)
class Place:
    """Where a report stands in the log: its filings, and the first reading of each of its statements."""

    filings: list[Outline] = field(default_factory=list)
    statements: "array[int]" = field(default_factory=lambda: array("Q"))


class Places:
    """The places of reports and of what was said of them, up to the last entry taken."""

    def __init__(self) -> None:
        self._places: dict[str, Place] = {}
        self._first: dict[str, int] = {}  # by statement, its first reading
        self._again: dict[int, int] = {}  # by first reading, the one that counts, where the first was withdrawn
        self._by_hand: set[int] = set()
        self._reviews: dict[int, list[int]] = defaultdict(list)  # by first reading
        self._withdrawals: dict[int, list[int]] = defaultdict(list)
        self._report_of: dict[int, str] = {}  # by entry
        self._rows: dict[str, Filed] = {}
        self._last: dict[str, int] = {}  # by report, the last entry about it
        self.order: dict[str, int] = {}
        """By report that was filed, its place among all: in the order of their first filings."""

    def take(self, made: Outline) -> str:
        """One more entry; the report that it is about, empty for none."""
        if made.kind == FILED:
            place = self._places.setdefault(made.report, Place())
            if not place.filings:  # a report is listed from where it was first filed, not from an earlier statement
                self.order[made.report] = len(self.order)
            place.filings.append(made)
            return self._touch(made.seq, made.report)
        if made.kind == READ:
            return self._take_statement(made)
        if made.kind == REVIEWED and made.statement in self._first:
            first = self._first[made.statement]
            self._reviews[first].append(made.seq)
            return self._touch(made.seq, self.report_of(first))
        if made.kind == WITHDRAWN and made.target < made.seq:
            self._withdrawals[made.target].append(made.seq)
            if report := self.report_of(made.target):
                return self._touch(made.seq, report)
        return ""

    def at(self, report_id: str) -> Place:
        """Where a report stands."""
        return self._places.get(report_id) or Place()

    def first_reading(self, statement: str) -> int | None:
        """The entry that a statement was first read by; null where it never was."""
        return self._first.get(statement)

    def report_of(self, seq: int) -> str:
        """The report that an entry is about; empty for none."""
        return self._report_of.get(seq, "")

    def last(self, report_id: str) -> int:
        """The last entry about a report; 0 for none."""
        return self._last.get(report_id, 0)

    def row(self, report_id: str) -> Filed:
        """A report that was filed, with how many of its statements stand, and how many of these nobody judged."""
        if report_id not in self._rows:
            made = self.standing_filing(report_id)
            standing = [first for first in self._places[report_id].statements if not self.gone(self.standing(first))]
            self._rows[report_id] = Filed(
                made.source or Source(report_id),
                made.seq,
                made.instant,
                made.actor,
                len(standing),
                sum(not self._judged(first) for first in standing),
                self.gone(made.seq),
            )
        return self._rows[report_id]

    def standing_filing(self, report_id: str) -> Outline:
        """The filing of a report that counts."""
        filings = self._places[report_id].filings
        return next((made for made in filings if not self.gone(made.seq)), filings[0])

    def standing(self, first: int) -> int:
        """The reading of a statement that counts, by its first."""
        return self._again.get(first, first)

    def reviews(self, first: int) -> list[int]:
        """The judgements of a statement, by its first reading."""
        return self._reviews.get(first, [])

    def withdrawals(self, seq: int) -> list[int]:
        """The entries that withdraw an entry."""
        return self._withdrawals.get(seq, [])

    def gone(self, seq: int) -> bool:
        """Whether an entry is withdrawn by one that stands."""
        return any(not self.gone(entry) for entry in self._withdrawals.get(seq, ()))

    def with_withdrawals(self, seqs: Iterable[int]) -> Iterable[int]:
        """Entries, each with those that withdraw it, and those that withdraw these."""
        for seq in seqs:
            yield seq
            yield from self.with_withdrawals(self._withdrawals.get(seq, ()))

    def _take_statement(self, made: Outline) -> str:
        first = self._first.setdefault(made.statement, made.seq)
        if first == made.seq:
            self._places.setdefault(made.report, Place()).statements.append(first)
        elif self.gone(self.standing(first)):
            self._again[first] = made.seq
        if not made.by_machine:
            self._by_hand.add(made.seq)
        return self._touch(made.seq, made.report)

    def _touch(self, seq: int, report_id: str) -> str:
        self._report_of[seq] = report_id
        self._last[report_id] = seq
        self._rows.pop(report_id, None)
        return report_id

    def _judged(self, first: int) -> bool:
        """Whether nobody needs to judge a statement any more; one that a human filed needs no review."""
        if self.standing(first) in self._by_hand:
            return True
        return any(not self.gone(seq) for seq in self._reviews.get(first, ()))
