"""A ledger in memory: the oracle that the databases are tested against. Gone when the process ends."""

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from letapis.ledger.chaining import chain, check_actor, next_instant
from letapis.ledger.row import End, Row, draft, entries_beside
from letapis.ledger.standing import Standing
from letapis.model import Body, Entry, Head, Issue
from letapis.model.chain import KINDS


def utc_now() -> datetime:
    """The clock that ledgers use unless they are given another."""
    return datetime.now(UTC)


class MemoryLedger:
    """The `letapis.desk.ports.Ledger` as two lists."""

    place = "memory"

    def __init__(self, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._clock = clock
        self._entries: list[Entry] = []
        self._rows: list[Row] = []
        self._standing = Standing()
        self._lock = threading.Lock()

    def append(self, bodies: Sequence[Body], *, actor: str) -> tuple[Entry, ...]:
        """Chain `bodies` to the log; see `letapis.desk.ports.Ledger`."""
        drafts = [draft(body) for body in bodies]
        with self._lock:
            end = self.end()
            instant = next_instant(self._clock(), end.recorded_at)
            trial = self._standing.copy() if any(item.target is not None for item in drafts) else self._standing
            kept, rows = chain(drafts, end, trial, instant, check_actor(actor))
            entries = entries_beside(rows, kept, instant)
            self._standing = trial
            self._rows.extend(map(Row._make, rows))
            self._entries.extend(entries)
        return entries

    def entries(
        self, *, after: int = 0, known: datetime | None = None, kinds: frozenset[str] | None = None
    ) -> Iterator[Entry]:
        """The entries in order; see `letapis.desk.ports.Ledger`."""
        for entry in self._entries[after:]:
            if known is not None and entry.recorded_at > known:
                return
            if kinds is None or KINDS[type(entry.body)] in kinds:
                yield entry

    def head(self) -> Head:
        """Where the chain ends."""
        return self.end().head

    def end(self) -> End:
        """Where the chain ends, with the time of its last entry."""
        if not self._rows:
            return End()
        last = self._rows[-1]
        return End(last.seq, last.hash, last.recorded_at)

    def kept_end(self) -> End:
        """Where the chain ends; a list notes nothing beside."""
        return self.end()

    def rows(self, *, after: int = 0, kinds: frozenset[str] | None = None) -> Iterator[Row]:
        """The stored rows in order, of these kinds where any are given."""
        yield from (row for row in self._rows[max(after, 0) :] if kinds is None or row.kind in kinds)

    def filings(self, report_id: str) -> list[Row]:
        """The rows of the filings of one text."""
        return [row for row in self._rows if row.kind == "report_filed" and (row.subject or "").startswith(report_id)]

    def guards(self) -> list[Issue]:
        """Nothing guards a list."""
        return []

    def unfound(self) -> list[int]:
        """A list is searched from end to end."""
        return []

    def close(self) -> None:
        """Nothing to let go of."""
