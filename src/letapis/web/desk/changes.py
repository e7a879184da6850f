"""What changed between two days of knowledge, person by person, and what it did to past counts."""

from datetime import date, datetime, timedelta

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.picking import pick
from letapis.model import Change, Moved, PersonCase
from letapis.web.clocks import WEEK, read_clocks
from letapis.web.desk.asked import case, clocks, person_id
from letapis.web.desk.history import about, told
from letapis.web.desk.problems import Problem
from letapis.web.desk.reasons import sealed_changes
from letapis.web.desk.visits import ReadingVisit, Visit

router = APIRouter(include_in_schema=False)

PAGE = 60
"""People on one page."""
MOST_TOLD = 100
"""Entries on the page of one person."""


@router.get("/changes")
def changes(visit: ReadingVisit, since: str = "", until: str = "", person: str = "", page: int = 1) -> Response:
    """What was learned since a day, of everybody or of one person; without a day, in the last week, or ever."""
    today = visit.desk.clock().date()
    whole = case(visit, person, clocks(visit, "", ""))[0] if person else None
    named = whole.person if whole else None
    try:
        start = read_clocks("", since or _since(visit, whole, today).isoformat(), today).known
        end = read_clocks("", until, today).known
    except (ValueError, OverflowError):
        raise Problem(422, "day") from None
    found, shown = _found(visit, _needed(start), end, (named.id, person_id(person)) if named else ())
    pages = max(1, -(-len(shown) // PAGE))
    page = min(max(1, page), pages)
    seqs = [seq for change in shown for seq in change.entries]
    return visit.page(
        "desk/changes.html",
        told=told(visit, pick(visit.desk.ledger, seqs[-MOST_TOLD:]), whole.lines) if whole else (),
        moved=found,
        changes=sealed_changes(visit.desk, shown[(page - 1) * PAGE : page * PAGE]),
        number=page,
        pages=pages,
        total=len(shown),
        since=_needed(start).date(),
        until=until,
        named=named,
        person=person,
    )


def _found(
    visit: Visit, start: datetime, end: datetime | None, people: tuple[str, ...]
) -> tuple[tuple[Moved, ...], tuple[Change, ...]]:
    """The counts that moved and what was learned of everybody; of some people, what was learned of them alone."""
    register = visit.desk.register
    if people:
        return (), tuple([one for key in dict.fromkeys(people) for one in register.changes_of(key, start, until=end)])
    found = register.changes(start, until=end)
    return found.moved, found.changes


def _since(visit: Visit, whole: PersonCase | None, today: date) -> date:
    """A week ago; of one person, the day before the first that was learned."""
    first = min((entry.recorded_at for entry in about(visit, whole)), default=None) if whole else None
    return first.date() - timedelta(days=1) if first else today - WEEK


def _needed(instant: datetime | None) -> datetime:
    if instant is None:
        raise Problem(422, "day")
    return instant
