"""Publishing a case, what of it would be public, and taking it back."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.disclosing import ALL, preview, standing_disclosures
from letapis.desk.rights import Right
from letapis.model import DisclosureSet, MentionType, PersonCase, ReportFiled
from letapis.web.desk.asked import case, clocks
from letapis.web.desk.covering import covered_case
from letapis.web.desk.keeping import LOOK
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import Form, ReadingVisit, Visit, back, text

router = APIRouter(include_in_schema=False)


MOST_NAMES = 100
"""Names in the reports of a case that are looked up; of whom others name, it is taken that they are not public."""


@dataclass(frozen=True, slots=True)
class Publishing:
    """The form that publishes a case or takes it back.

    What is typed in it, what of the case is public by now, and `seen`: what would be public, in short.
    """

    seen: str
    disclosed: DisclosureSet | None
    public_from: str = ""
    reason: str = ""


def publishing(visit: Visit, found: PersonCase, given: Mapping[str, str] | None = None) -> Publishing:
    """The form as the case stands."""
    sets = standing_disclosures(visit.desk.disclosures.of(found.person.mentions))
    return Publishing(seen_in(found), _in_force(found, sets), **(given or {}))


def seen_in(found: PersonCase) -> str:
    """What publishing a case depends on, in short: who is in it, and what was judged of each line."""
    told = (*found.person.mentions, *(f"{line.id} {line.review} {line.reason}" for line in found.lines))
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()


def _in_force(found: PersonCase, sets: Mapping[str, DisclosureSet]) -> DisclosureSet | None:
    """What makes a case public, the earliest first, else what took it back: any mention makes all of them public."""
    said = [sets[mention] for mention in found.person.mentions if mention in sets]
    return min(said, key=lambda one: (not one.fields, one.public_from or ""), default=None)


@router.get("/people/{key}/disclose")
def see(visit: ReadingVisit, key: str) -> Response:
    """What the public would see of a case, before it is published."""
    visit.need(Right.DISCLOSE)
    return _page(visit, key, case(visit, key, clocks(visit, "", ""))[0])


def _page(
    visit: Visit, key: str, found: PersonCase, given: Mapping[str, str] | None = None, *, stale: bool = False
) -> Response:
    reports = _reports(visit, found)
    said, today = visit.desk.disclosures.entries(), visit.desk.clock().date()
    lines = preview(found, _named(visit, reports), said, reports, today)
    return visit.page(
        "desk/preview.html",
        status=409 if stale else 200,
        stale=stale,
        person=found.person,
        key=key,
        shown=[one for one in lines if one.statement],
        kept=[
            line for one, line in zip(lines, covered_case(visit.desk, found).lines, strict=True) if not one.statement
        ],
        publishing=publishing(visit, found, given),
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
def disclose(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """Make a case public from a day on, or nothing of it."""
    visit.need(Right.DISCLOSE)
    found, _ = case(visit, key, clocks(visit, "", ""))
    given = {"public_from": text(sent, "public_from", 10), "reason": text(sent, "reason", 2000)}
    if LOOK in sent:
        return _page(visit, key, found, given)
    day = given["public_from"] or None
    try:
        date.fromisoformat(day or "2020-01-01")
    except ValueError:
        raise Problem(422, "day") from None
    fields = {"case": (ALL,), "nothing": ()}.get(text(sent, "what"))
    if fields is None:
        raise Problem(422, "form")
    if fields and "seen" in sent and text(sent, "seen", 64) != seen_in(found):
        return _page(visit, key, found, given, stale=True)  # taking back waits for nothing
    reason = given["reason"] or None
    # Every mention is said anew, or an earlier word on one of them would go on counting.
    bodies = [DisclosureSet(mention, fields, day if fields else None, reason) for mention in found.person.mentions]
    visit.desk.ledger.append(bodies, actor=visit.actor)
    return back(f"/people/{key}#public-h")
