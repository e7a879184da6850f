"""The acquaintances of a ledger kept at hand: brought up to date from the log before each filing, not read anew.

Of a ledger that keeps rows only the names are looked at, not the statements that bear them.
"""

import json
from collections.abc import Iterator

from letapis.desk.identifying import Acquaintances
from letapis.desk.outlines import Row, Rows
from letapis.desk.ports import Ledger
from letapis.model import (
    Entry,
    EventKind,
    IdentityJudged,
    Judgement,
    Person,
    Span,
    Statement,
    StatementRead,
    mention_id,
)
from letapis.model.chain import KINDS

READ, JUDGED = KINDS[StatementRead], KINDS[IdentityJudged]
_NOWHERE = Span(0, 0, "")


class Met:
    """Those whom the entries of one ledger name. For one filing at a time."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known, self._seen = Acquaintances(), 0

    def now(self) -> Acquaintances:
        """The acquaintances as the ledger stands. Whoever met somebody with them and filed nothing must `forget`."""
        end = self._ledger.head().seq
        if end == self._seen:
            return self._known
        for made in self._new():
            if isinstance(made, Entry):
                self._known.take(made)
            else:
                self._take(made)
            self._seen = made.seq
        self._seen = max(end, self._seen)
        return self._known

    def forget(self) -> None:
        """Begin anew: what was met may not have been filed."""
        self._known, self._seen = Acquaintances(), 0

    def _new(self) -> "Iterator[Entry] | Iterator[Row]":
        if isinstance(self._ledger, Rows):
            return self._ledger.rows(after=self._seen)
        return self._ledger.entries(after=self._seen, kinds=frozenset((READ, JUDGED)))

    def _take(self, row: Row) -> None:
        if row.kind == READ:
            data = json.loads(row.body)
            if name := data["statement"]["person"].get("name"):
                self._known.meet(_mention(data["report_id"], name), name)
        elif row.kind == JUDGED:
            data = json.loads(row.body)
            self._known.note(data["left"], data["right"], Judgement(data["judgement"]))


def _mention(report_id: str, name: str) -> str:
    """The mention of a name in a report: of a statement, no more than these two tells it."""
    return mention_id(Statement(report_id, EventKind.PROFILE, _NOWHERE, Person(None, name), _NOWHERE), "")
