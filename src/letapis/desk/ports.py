"""What the desk needs from the floors above it, as protocols. `letapis.wiring` fills them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from letapis.model import Body, Entry, Explanation, Head, Reading, Report


class Ledger(Protocol):
    """The append-only log of entries."""

    def append(self, bodies: Sequence[Body], *, actor: str) -> tuple[Entry, ...]:
        """Chain `bodies` to the log, all in one transaction or none, and return the entries that were made.

        A `ReportFiled` of the same text, outlet, address and day as one already there, and a `StatementRead` whose
        statement is already there, are passed over (unless the earlier one was withdrawn): filing twice adds nothing.
        """
        ...

    def entries(
        self, *, after: int = 0, known: datetime | None = None, kinds: frozenset[str] | None = None
    ) -> Iterator[Entry]:
        """The entries in order, those with `seq > after` and, where `known` is given, recorded up to then.

        Where `kinds` is given, only those of these kinds (`letapis.model.chain.KINDS`).
        """
        ...

    def head(self) -> Head:
        """Where the chain ends; seq 0 and `GENESIS` for an empty ledger."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...


class Reader(Protocol):
    """Something that reads reports."""

    def read(self, report: Report) -> Reading:
        """The reading of one report."""
        ...

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The readings of reports, in order, one at a time, as they come."""
        ...

    def explain(self, report: Report) -> Explanation:
        """The reading of one report, with the rule of each statement and the words that gave each field."""
        ...
