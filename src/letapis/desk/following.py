"""Some kinds of entries kept at hand, brought up to date from the log before each answer instead of read anew."""

from collections.abc import Callable
from threading import Lock

from letapis.desk.ports import Ledger
from letapis.model import Entry, EntryWithdrawn
from letapis.model.chain import KINDS
from letapis.register.standing import standing


class Following:
    """The standing entries of some kinds, of those that `keep` lets through; withdrawals are followed with them."""

    def __init__(self, ledger: Ledger, *kinds: type, keep: Callable[[Entry], bool] = lambda _: True) -> None:
        self._ledger, self._keep, self._lock = ledger, keep, Lock()
        self._kinds = frozenset(KINDS[kind] for kind in (*kinds, EntryWithdrawn))
        self._kept: list[Entry] = []
        self._standing: tuple[Entry, ...] = ()
        self._seen = 0

    def entries(self) -> tuple[Entry, ...]:
        """Those that stand, in order, withdrawals among them."""
        with self._lock:
            end = self._ledger.head().seq
            if end != self._seen:
                new = list(self._ledger.entries(after=self._seen, kinds=self._kinds))
                self._seen = max(end, new[-1].seq if new else 0)
                kept = [entry for entry in new if isinstance(entry.body, EntryWithdrawn) or self._keep(entry)]
                if kept:
                    self._kept += kept
                    self._standing = standing(self._kept)
            return self._standing
