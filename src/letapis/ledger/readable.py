"""What cannot be read of a ledger: whether somebody changed it, or the program is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from letapis.desk.errors import LedgerBroken
from letapis.ledger.row import End
from letapis.ledger.verify import Log, verify


class Placed(Log, Protocol):
    """A ledger that can be verified, and says where it is."""

    @property
    def place(self) -> str:
        """Its place for a reader."""
        ...


@contextmanager
def readable(ledger: Placed) -> Iterator[None]:
    """While entries are read: LedgerBroken where one makes no sense and the ledger is not whole."""
    try:
        yield
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        issues = [issue for issue in verify(ledger) if issue.code.startswith(("entry", "end"))]
        if not issues:
            raise
        raise LedgerBroken(ledger.place, issues[0].message.rstrip(".")) from error


@contextmanager
def to_the_end(ledger: Placed) -> Iterator[list[End]]:
    """While all entries are read: LedgerBroken unless the last one read, which is put into the list, is the one noted.

    Somebody may add entries meanwhile, so it is at or after that noted before, and at or before that noted after.
    """
    before, read = ledger.kept_end(), [End()]
    yield read
    last, after = read[-1], ledger.kept_end()
    if not 0 <= before.seq <= last.seq <= after.seq:
        noted = f"{before.seq} is noted as the last" if before.seq >= 0 else "which is the last is not noted any more"
        raise LedgerBroken(ledger.place, f"its last entry is {last.seq}, and {noted}")
    if any(last.seq == noted.seq and last.hash != noted.hash for noted in (before, after)):
        raise LedgerBroken(ledger.place, f"entry {last.seq} is not the one that is noted as the last")
