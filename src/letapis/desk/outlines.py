"""Entries as a list of reports needs them: which report each is about, without its words being read.

Whoever lists a hundred thousand reports wants to know of each statement only that it is there. A ledger that keeps rows
is asked for those, and of their bodies (canonical JSON, keys in order) only the beginning is looked at.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple, Protocol, runtime_checkable

from letapis.desk.ports import Ledger
from letapis.model import (
    Entry,
    EntryWithdrawn,
    ReportFiled,
    Source,
    StatementRead,
    StatementReviewed,
    is_machine,
    statement_id,
)
from letapis.model.chain import KINDS, instant_from_text
from letapis.register.lines import source_of

FILED, READ, REVIEWED, WITHDRAWN = (KINDS[k] for k in (ReportFiled, StatementRead, StatementReviewed, EntryWithdrawn))
KEPT = frozenset((FILED, READ, REVIEWED, WITHDRAWN))
"""The kinds of entries that are outlined."""

_REPORT = b'{"report_id":"'


class Outline(NamedTuple):
    """An entry's number, kind and maker, and of the rest what its kind has.

    `report` and `source` are those of a report; `report` and `statement` of what was read; `statement` of a review;
    `target` of a withdrawal.
    """

    seq: int
    recorded_at: str | datetime
    actor: str
    kind: str
    report: str = ""
    statement: str = ""
    source: Source | None = None
    target: int = 0

    @property
    def by_machine(self) -> bool:
        """Whether the program itself made it."""
        return is_machine(self.actor)

    @property
    def instant(self) -> datetime:
        """When it was recorded."""
        return instant_from_text(self.recorded_at) if isinstance(self.recorded_at, str) else self.recorded_at


class Row(Protocol):
    """An entry as it is stored: its body as canonical JSON."""

    @property
    def seq(self) -> int: ...  # noqa: D102 - as in `Entry`
    @property
    def recorded_at(self) -> str: ...  # noqa: D102 - as text
    @property
    def actor(self) -> str: ...  # noqa: D102 - as in `Entry`
    @property
    def kind(self) -> str: ...  # noqa: D102 - as in `KINDS`
    @property
    def subject(self) -> str | None: ...  # noqa: D102 - what it is of
    @property
    def body(self) -> bytes: ...  # noqa: D102 - JSON


@runtime_checkable
class Rows(Protocol):
    """A ledger that tells its entries as they are stored."""

    def rows(self, *, after: int = 0) -> Iterator[Row]:
        """The stored rows in order."""
        ...


def outlines(ledger: Ledger, after: int = 0) -> Iterator[Outline]:
    """The outlines of the entries after one of them."""
    if isinstance(ledger, Rows):
        return (of_row(row) for row in ledger.rows(after=after) if row.kind in KEPT)
    return (of_entry(entry) for entry in ledger.entries(after=after, kinds=KEPT))


def of_entry(entry: Entry) -> Outline:
    """The outline of an entry that was read."""
    body = entry.body
    base = Outline(entry.seq, entry.recorded_at, entry.actor, KINDS[type(body)])
    if isinstance(body, ReportFiled):
        return base._replace(report=body.report.id, source=source_of(body.report))
    if isinstance(body, StatementRead):
        return base._replace(report=body.statement.report_id, statement=statement_id(body.statement))
    if isinstance(body, StatementReviewed):
        return base._replace(statement=body.statement_id)
    return base._replace(target=body.seq) if isinstance(body, EntryWithdrawn) else base


def of_row(row: Row) -> Outline:
    """The outline of an entry that is stored; of one of the kinds in `KEPT`."""
    base = (row.seq, row.recorded_at, row.actor, row.kind)
    if row.kind == READ:
        return Outline(*base, _report_id(row.body), row.subject or "")
    data = json.loads(row.body)
    if row.kind == FILED:
        source = _source(data["report"])
        return Outline(*base, source.report_id, "", source)
    if row.kind == REVIEWED:
        return Outline(*base, statement=str(data["statement_id"]))
    return Outline(*base, target=int(data["seq"]))


def _report_id(body: bytes) -> str:
    if body.startswith(_REPORT):
        return body[len(_REPORT) : body.index(b'"', len(_REPORT))].decode()
    return str(json.loads(body)["report_id"])


def _source(report: dict[str, Any]) -> Source:
    keys = ("outlet", "title", "published", "url", "language", "source_id")
    return Source(str(report["id"]), *(report.get(key) for key in keys))
