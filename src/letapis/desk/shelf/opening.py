"""A report taken from the shelf: its words, and its statements with what was said of each."""

from collections.abc import Mapping

from letapis.desk.picking import Log, pick
from letapis.desk.shelf.places import Places
from letapis.desk.shelf.records import Remark, Reviewed, Undone
from letapis.model import (
    Entry,
    EntryWithdrawn,
    ReportFiled,
    Source,
    StatementRead,
    StatementReviewed,
    statement_id,
)
from letapis.register.lines import line


def opened(log: Log, places: Places, report_id: str) -> tuple[ReportFiled | None, tuple[Reviewed, ...]]:
    """A report's words from the log, null where it was not filed, and its statements in the order of theirs."""
    place = places.at(report_id)
    filing = places.standing_filing(report_id) if place.filings else None
    wanted = [filing.seq] if filing else []
    for first in place.statements:
        wanted += places.with_withdrawals((places.standing(first), *places.reviews(first)))
    told = _Told(places, pick(log, wanted), {report_id: filing.source} if filing and filing.source else {})
    found = [told.reviewed(first) for first in place.statements]
    found.sort(key=lambda r: (r.line.statement.trigger, r.line.seq))
    body = told.entries[filing.seq].body if filing else None
    return body if isinstance(body, ReportFiled) else None, tuple(found)


class _Told:
    """The entries about a report, each seen together with those that judge it or take it back."""

    def __init__(self, places: Places, entries: Mapping[int, Entry], sources: dict[str, Source]) -> None:
        self._places, self.entries, self._sources = places, entries, sources

    def reviewed(self, first: int) -> Reviewed:
        """A statement, by its first reading."""
        entry = self.entries[self._places.standing(first)]
        reviews = [self.entries[seq] for seq in self._places.reviews(first)]
        standing = next((e.body for e in reversed(reviews) if not self._places.gone(e.seq)), None)
        review = standing if isinstance(standing, StatementReviewed) else None
        last = max(self._places.with_withdrawals(e.seq for e in (entry, *reviews)))
        return Reviewed(
            line(_key(entry), entry, self._sources, review),
            tuple(self._remark(e, e.body) for e in reviews if isinstance(e.body, StatementReviewed)),
            last,
            entry.actor,
            self._places.gone(entry.seq),
            self._undone(entry.seq),
            self.entries[last].actor,
        )

    def _remark(self, entry: Entry, body: StatementReviewed) -> Remark:
        gone, undone = self._places.gone(entry.seq), self._undone(entry.seq)
        return Remark(entry.seq, entry.recorded_at, entry.actor, body.verdict, body.reason, gone, undone)

    def _undone(self, seq: int) -> Undone | None:
        """The last withdrawal of an entry that itself stands."""
        for made in reversed(self._places.withdrawals(seq)):
            by = self.entries[made]
            if isinstance(by.body, EntryWithdrawn) and not self._places.gone(made):
                return Undone(by.recorded_at, by.actor, by.body.reason)
        return None


def _key(entry: Entry) -> str:
    """The id that a statement was filed under."""
    return statement_id(entry.body.statement) if isinstance(entry.body, StatementRead) else ""
