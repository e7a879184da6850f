"""The acquaintances of a ledger kept at hand: brought up to date from the log before each filing, not read anew."""

from letapis.desk.identifying import Acquaintances
from letapis.desk.ports import Ledger
from letapis.model import IdentityJudged, StatementRead
from letapis.model.chain import KINDS

NAMING = frozenset((KINDS[StatementRead], KINDS[IdentityJudged]))
"""The kinds of entries that name somebody or judge who is who."""


class Met:
    """Those whom the entries of one ledger name. For one filing at a time."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known, self._seen = Acquaintances(), 0

    def now(self) -> Acquaintances:
        """The acquaintances as the ledger stands. Whoever met somebody with them and filed nothing must `forget`."""
        end = self._ledger.head().seq
        for entry in self._ledger.entries(after=self._seen, kinds=NAMING):
            self._known.take(entry)
            self._seen = entry.seq
        self._seen = max(end, self._seen)
        return self._known

    def forget(self) -> None:
        """Begin anew: what was met may not have been filed."""
        self._known, self._seen = Acquaintances(), 0
