"""Whether a ledger is whole: every entry as it was filed, in its place, and every word where it is said to stand."""

from collections.abc import Iterator
from typing import Protocol

from letapis.ledger.contents import REVIEWS, Contents, reviewed
from letapis.ledger.row import End, Row, seal, well_formed
from letapis.model import GENESIS, Issue

MOST = 1000
"""More findings than these are not listed: the first ones say where to look."""


BEFORE_ALL = -(2**31)
"""A number below that of any entry, even of one put in."""


UNFOUND = "Entry {} is whole, and is not found by its subject; `letapis rebuild` mends that."


class Log(Protocol):
    """What can be verified."""

    def rows(self, *, after: int = 0, kinds: frozenset[str] | None = None) -> Iterator[Row]:
        """The stored rows in order, of these kinds where any are given."""
        ...

    def kept_end(self) -> End:
        """Where the chain ends by what the ledger notes of it."""
        ...

    def filings(self, report_id: str) -> list[Row]:
        """The rows of the filings of one text."""
        ...

    def guards(self) -> list[Issue]:
        """What is wrong with the database's own guards."""
        ...

    def unfound(self) -> list[int]:
        """The first entries that are there, and are not found by their subjects."""
        ...


def verify(log: Log, *, head: str | None = None) -> list[Issue]:
    """What is wrong with a ledger, each issue naming the entry; empty for a whole one.

    Found are entries changed, removed, inserted and reordered, guards taken away, spans that are not the words of their
    report, ids that are not those of their content. Whoever can write the file can also write all of it anew, hashes
    and all; that shows only against a head noted elsewhere: with `head`, the hash that `letapis head` gave on some
    day (or its beginning), nothing before it was changed if there is no issue. Reads the ledger once, and before that
    its reviews, in constant memory but for the ids of the statements that were reviewed.
    """
    found: list[Issue] = []
    for issue in _findings(log, head):
        if len(found) == MOST:
            return [*found, Issue("more", f"There are more findings than the first {MOST}, which stand here.")]
        found.append(issue)
    return found or [Issue("entry-unfound", UNFOUND.format(seq)) for seq in log.unfound()]  # else it follows from that


def _findings(log: Log, head: str | None) -> Iterator[Issue]:
    yield from log.guards()
    contents = Contents(log, reviewed(log.rows(after=BEFORE_ALL, kinds=REVIEWS)))
    last, seen = End(), head is None or GENESIS.startswith(head)
    for row in log.rows(after=BEFORE_ALL):
        if not well_formed(row):
            yield Issue("entry-changed", f"Entry {row.seq} was changed: it holds values of another type.")
        elif row.seq < 1:
            yield Issue("entry-added", f"Entry {row.seq} was put in before the first.")
        else:
            yield from _link(last, row)
            yield from contents.check(row)
        if row.seq > 0:
            last = End(row.seq, row.hash, row.recorded_at)
        seen = seen or (head is not None and row.hash.startswith(head))
    yield from _ending(last, log.kept_end())
    if not seen:
        yield Issue(
            "head-unknown", f"No entry has the hash {head}: it, or something before it, was changed or removed."
        )


def _link(last: End, row: Row) -> Iterator[Issue]:
    """Whether a row is itself, and follows the one before."""
    name = f"Entry {row.seq}"
    if row.hash != seal(row.seq, row.recorded_at, row.actor, row.kind, row.body, row.previous):
        yield Issue("entry-changed", f"{name} was changed: its hash is not that of what it says.")
    if row.seq > last.seq + 1:
        yield Issue("entry-missing", f"{_entries(last.seq + 1, row.seq - 1)} missing.")
    elif row.previous != last.hash:
        yield Issue(
            "chain-broken",
            f"{name} does not continue entry {last.seq}: one of them was changed, put in or moved, or is another's.",
        )
    if row.recorded_at < last.recorded_at:
        yield Issue("clock-backwards", f"{name} was recorded before entry {last.seq}, which stands before it.")


def _entries(first: int, last: int) -> str:
    """``Entry 5 is``, ``Entries 5 to 7 are``."""
    return f"Entry {first} is" if first == last else f"Entries {first} to {last} are"


def _ending(last: End, kept: End) -> Iterator[Issue]:
    if kept.seq < 0:
        yield Issue("end-unknown", "The note of which entry is the last is missing.")
    elif last.seq < kept.seq:
        yield Issue("end-missing", f"{_entries(last.seq + 1, kept.seq)} missing: {kept.seq} is noted as the last.")
    elif last.seq > kept.seq:
        yield Issue("end-added", f"Entries were put in after {kept.seq}, which is noted as the last.")
    elif last != kept:
        yield Issue("end-changed", f"Entry {last.seq} is not the one that is noted as the last.")
