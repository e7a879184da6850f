"""Some kinds of entries kept at hand, brought up to date from the log before each answer instead of read anew."""

from collections.abc import Callable, Iterable
from threading import Lock

from letapis.desk.ports import Ledger
from letapis.model import Body, DisclosureSet, Entry, EntryWithdrawn
from letapis.model.chain import KINDS
from letapis.register.standing import standing


class Following:
    """The standing entries of some kinds, of those that `keep` lets through; withdrawals are followed with them."""

    def __init__(self, ledger: Ledger, *kinds: type, keep: Callable[[Entry], bool] = lambda _: True) -> None:
        self._ledger, self._keep, self._lock = ledger, keep, Lock()
        self._kinds = frozenset(KINDS[kind] for kind in (*kinds, EntryWithdrawn))
        self._kept: list[Entry] = []
        self._standing: tuple[Entry, ...] | None = None
        self._seen = 0

    def entries(self) -> tuple[Entry, ...]:
        """Those that stand, in order, withdrawals among them."""
        with self._lock:
            self._renewed()
            if self._standing is None:
                self._standing = standing(self._kept)
            return self._standing

    def _renewed(self) -> list[Entry]:
        """What is new since the last time, and is kept from now on; whoever calls this holds the lock."""
        end = self._ledger.head().seq
        if end == self._seen:
            return []
        new = list(self._ledger.entries(after=self._seen, kinds=self._kinds))
        self._seen = max(end, new[-1].seq if new else 0)
        kept = [entry for entry in new if isinstance(entry.body, EntryWithdrawn) or self._keep(entry)]
        self._kept += kept
        self._standing = None if kept else self._standing
        return kept


class Disclosures(Following):
    """What humans disclosed, or took back from the public, by what it is about."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger, DisclosureSet)
        self._about: dict[int, str] = {}
        self._of: dict[str, list[Entry]] = {}

    def of(self, targets: Iterable[str]) -> tuple[Entry, ...]:
        """All that was said of some targets, in order, with what withdrew any of it."""
        with self._lock:
            self._renewed()
            found = {entry.seq: entry for target in targets for entry in self._of.get(target, ())}
        return tuple([found[seq] for seq in sorted(found)])

    def _renewed(self) -> list[Entry]:
        kept = super()._renewed()
        for entry in kept:
            body = entry.body
            target = body.target if isinstance(body, DisclosureSet) else self._withdrawn(body)
            if target is not None:
                self._about[entry.seq] = target
                self._of.setdefault(target, []).append(entry)
        return kept

    def _withdrawn(self, body: Body) -> str | None:
        return self._about.get(body.seq) if isinstance(body, EntryWithdrawn) else None
