"""The acquaintances of a ledger kept at hand: brought up to date from the log before each filing, not read anew.

Of a ledger that keeps rows only the names are looked at, not the statements that bear them. One that keeps those named
in it (`letapis.desk.acquainted`) is asked for them, and nobody is loaded.
"""

import json
from collections.abc import Iterator

from letapis.desk.acquainted import Keeps, Kept, Named
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
AT_ONCE = 5000
"""Mentions of which note is taken in one transaction, and which are in memory at once."""


class Met:
    """Those whom the entries of one ledger name. For one filing at a time."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._kept = ledger.acquainted() if isinstance(ledger, Keeps) else None
        self._known, self._seen = Acquaintances(), 0

    def now(self) -> Acquaintances:
        """The acquaintances as the ledger stands. Whoever met somebody with them and filed nothing must `forget`."""
        end = self._ledger.head().seq
        if self._kept is not None:
            self._note(self._kept, end)
            return Acquaintances(before=self._kept)
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

    def _note(self, kept: Kept, end: int) -> None:
        """Let the ledger take note of what was filed since it did so last, some names at a time."""
        while isinstance(self._ledger, Rows) and (seen := kept.seen()) < end:
            named, last = Named(), seen
            for row in self._ledger.rows(after=seen):
                last = row.seq
                if met := _met(row):
                    named.mentions.setdefault(*met)
                elif judged := _judged(row):
                    named.pairs.add(frozenset(judged[:2]))
                    if judged[2] is Judgement.DIFFERENT:
                        named.different.append(judged[:2])
                if len(named.mentions) >= AT_ONCE:
                    break
            kept.keep(named, after=seen, seq=last)

    def _new(self) -> "Iterator[Entry] | Iterator[Row]":
        if isinstance(self._ledger, Rows):
            return self._ledger.rows(after=self._seen)
        return self._ledger.entries(after=self._seen, kinds=frozenset((READ, JUDGED)))

    def _take(self, row: Row) -> None:
        if met := _met(row):
            self._known.meet(*met)
        elif judged := _judged(row):
            self._known.note(*judged)


def _met(row: Row) -> tuple[str, str] | None:
    """The mention that a row tells of, and its name."""
    if row.kind != READ:
        return None
    data = json.loads(row.body)
    name = data["statement"]["person"].get("name")
    return (_mention(data["report_id"], name), name) if name else None


def _judged(row: Row) -> tuple[str, str, Judgement] | None:
    """Two mentions that a row judges, and how."""
    if row.kind != JUDGED:
        return None
    data = json.loads(row.body)
    return data["left"], data["right"], Judgement(data["judgement"])


def _mention(report_id: str, name: str) -> str:
    """The mention of a name in a report: of a statement, no more than these two tells it."""
    return mention_id(Statement(report_id, EventKind.PROFILE, _NOWHERE, Person(None, name), _NOWHERE), "")
