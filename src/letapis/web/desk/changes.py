"""What changed between two days of knowledge, person by person, and what it did to past counts."""

from datetime import datetime, timedelta

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.web.clocks import read_clocks
from letapis.web.desk.asked import case, clocks, person_id
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import ReadingVisit

router = APIRouter(include_in_schema=False)

MOST = 200
"""People on the page."""


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
        found=found,
        changes=shown[:MOST],
        total=len(shown),
        since=_needed(start).date(),
        until=until,
        named=named,
        person=person,
    )


def _needed(instant: datetime | None) -> datetime:
    if instant is None:
        raise Problem(422, "day")
    return instant
