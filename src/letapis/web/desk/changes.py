"""What changed between two days of knowledge, person by person, and what it did to past counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.picking import pick
from letapis.model import Entry, EntryWithdrawn, StatementRead, StatementReviewed, statement_id
from letapis.register.reasons import reason
from letapis.web.clocks import read_clocks
from letapis.web.desk.asked import case, clocks, person_id
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import ReadingVisit, Visit

router = APIRouter(include_in_schema=False)

MOST = 200
"""People on the page."""
MOST_TOLD = 100
"""Entries on the page of one person."""


@router.get("/changes")
def changes(visit: ReadingVisit, since: str = "", until: str = "", person: str = "") -> Response:
    """What was learned since a day (a week ago, if none is given), of everybody or of one person."""
    today = visit.desk.clock().date()
    try:
        start = read_clocks("", since or (today - timedelta(days=7)).isoformat(), today).known
        end = read_clocks("", until, today).known
    except (ValueError, OverflowError):
        raise Problem(422, "day") from None
    found = visit.desk.register.changes(_needed(start), until=end)
    shown = found.changes
    named = None
    if person:
        named = case(visit, person, clocks(visit, "", ""))[0].person
        shown = tuple(change for change in shown if change.person in {named.id, person_id(person)})
    return visit.page(
        "desk/changes.html",
        told=tuple(told for change in shown for told in _told(visit, change.entries)) if named else (),
        found=found,
        changes=shown[:MOST],
        total=len(shown),
        since=_needed(start).date(),
        until=until,
        named=named,
        person=person,
    )


@dataclass(frozen=True, slots=True)
class Told:
    """One entry about a person: what it taught, and the statement it is about, where it is about one."""

    entry: Entry
    why: str
    statement: str | None


def _told(visit: Visit, seqs: Sequence[int]) -> tuple[Told, ...]:
    """What the last entries taught, the latest first, each with whoever made it."""
    entries = pick(visit.desk.ledger, seqs[-MOST_TOLD:])
    targets = [entry.body.seq for entry in entries.values() if isinstance(entry.body, EntryWithdrawn)]
    known = entries | pick(visit.desk.ledger, targets)
    return tuple(Told(entry, reason(entry, known), _statement(entry)) for _, entry in sorted(entries.items())[::-1])


def _statement(entry: Entry) -> str | None:
    if isinstance(entry.body, StatementRead):
        return statement_id(entry.body.statement)
    return entry.body.statement_id if isinstance(entry.body, StatementReviewed) else None


def _needed(instant: datetime | None) -> datetime:
    if instant is None:
        raise Problem(422, "day")
    return instant
