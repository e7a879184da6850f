"""Publishing a case, and taking it back."""

from datetime import date

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.disclosing import ALL
from letapis.desk.rights import Right
from letapis.model import DisclosureSet
from letapis.web.desk.asked import case, clocks
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import Form, ReadingVisit, back, text

router = APIRouter(include_in_schema=False)


@router.post("/people/{key}/disclose")
def disclose(visit: ReadingVisit, sent: Form, key: str) -> Response:
    """Make a case public from a day on, or nothing of it."""
    visit.need(Right.DISCLOSE)
    found, _ = case(visit, key, clocks(visit, "", ""))
    day = text(sent, "public_from", 10) or None
    try:
        date.fromisoformat(day or "2020-01-01")
    except ValueError:
        raise Problem(422, "day") from None
    fields = {"case": (ALL,), "nothing": ()}.get(text(sent, "what"))
    if fields is None:
        raise Problem(422, "form")
    reason = text(sent, "reason", 2000) or None
    # Every mention is said anew, or an earlier word on one of them would go on counting.
    bodies = [DisclosureSet(mention, fields, day if fields else None, reason) for mention in found.person.mentions]
    visit.desk.ledger.append(bodies, actor=visit.actor)
    return back(f"/people/{key}")
