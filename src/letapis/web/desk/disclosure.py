"""Publishing a case, what of it would be public, and taking it back."""

from datetime import date

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.disclosing import ALL, preview
from letapis.desk.rights import Right
from letapis.model import DisclosureSet, MentionType, PersonCase, ReportFiled
from letapis.web.desk.asked import case, clocks
from letapis.web.desk.covering import covered_case
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import Form, ReadingVisit, Visit, back, text

router = APIRouter(include_in_schema=False)


MOST_NAMES = 100
"""Names in the reports of a case that are looked up; of whom others name, it is taken that they are not public."""


@router.get("/people/{key}/disclose")
def see(visit: ReadingVisit, key: str) -> Response:
    """What the public would see of a case, before it is published."""
    visit.need(Right.DISCLOSE)
    found, _ = case(visit, key, clocks(visit, "", ""))
    reports = _reports(visit, found)
    said, today = visit.desk.disclosures.entries(), visit.desk.clock().date()
    lines = preview(found, _named(visit, reports), said, reports, today)
    return visit.page(
        "desk/preview.html",
        person=found.person,
        key=key,
        shown=[one for one in lines if one.statement],
        kept=[
            line for one, line in zip(lines, covered_case(visit.desk, found).lines, strict=True) if not one.statement
        ],
        disclosed=None,
    )


def _reports(visit: Visit, found: PersonCase) -> list[ReportFiled]:
    """The reports that the lines of a case stand in."""
    ids = dict.fromkeys(line.source.report_id for line in found.lines)
    return [report.body for one in ids if (report := visit.desk.shelf.report(one))]


def _named(visit: Visit, reports: list[ReportFiled]) -> tuple[PersonCase, ...]:
    """The people whom reports name."""
    names = (m.name or m.span.text for body in reports for m in body.mentions if m.type is MentionType.PERSON)
    people = (one for name in list(dict.fromkeys(names))[:MOST_NAMES] for one in visit.desk.register.find(name)[:3])
    return visit.desk.register.cases(list(dict.fromkeys(person.id for person in people)))


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
    return back(f"/people/{key}#public-h")
