"""The register as JSON: the same answers as the pages, with sealed words covered. It only reads."""

from dataclasses import replace
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.responses import JSONResponse

from letapis.desk.blocks import blocked
from letapis.model import Grouping, statement_to_json
from letapis.web.desk.asked import case, clocks
from letapis.web.desk.covering import cover_in, covered_all, covered_case, covered_rows, covered_source
from letapis.web.desk.inbox import find
from letapis.web.desk.problems import Problem
from letapis.web.desk.reasons import sealed_changes
from letapis.web.desk.visits import ReadingVisit
from letapis.web.shapes import as_json

PROBLEM = {
    "description": "What is wrong, in words",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {"error": {"type": "string"}, "detail": {"type": "string"}},
                "required": ["error", "detail"],
            }
        }
    },
}
router = APIRouter(
    prefix="/api/v1", tags=["register"], responses={code: dict(PROBLEM) for code in (401, 403, 404, 421, 422)}
)

Day = Annotated[str, Query(description="The day it was so, `2021-03-01`; empty: today", max_length=10)]
Known = Annotated[str, Query(description="The day or instant (UTC) of knowledge; empty: now", max_length=40)]
Key = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="The hex part of an id")]
Most = Annotated[int, Query(ge=1, le=500)]
Skip = Annotated[int, Query(ge=0, le=10_000_000)]
LONGEST_SERIES = 3700
"""Days of a series."""


@router.get("/people")
def people(
    visit: ReadingVisit,
    q: Annotated[str, Query(max_length=200)] = "",
    known: Known = "",
    limit: Most = 100,
    skip: Skip = 0,
) -> JSONResponse:
    """Everyone with a name, or those whose names may be `q` in any spelling, the likeliest first."""
    when = clocks(visit, "", known)
    if q.strip():
        hits = visit.desk.find(q, when.known)
        found = [
            {**as_json(hit.person), "matched": hit.name, "score": hit.comparison.score}
            for hit in hits[skip : skip + limit]
        ]
        return _json({"total": len(hits), "people": found})
    everyone = visit.desk.register.order(known=when.known)
    some = visit.desk.register.some(everyone[skip : skip + limit], known=when.known)
    return _json({"total": len(everyone), "people": as_json(some)})


@router.get("/people/{key}")
def person(visit: ReadingVisit, key: Key, on: Day = "", known: Known = "") -> JSONResponse:
    """The case of one person, and how it stands on a day."""
    found, status = case(visit, key, clocks(visit, on, known))
    return _json({"case": as_json(covered_case(visit.desk, found)), "status": as_json(status)})


@router.get("/held")
def held(visit: ReadingVisit, on: Day = "", known: Known = "", by: Grouping | None = None) -> JSONResponse:
    """How many were in custody on a day, and who, with the statements each rests on."""
    when = clocks(visit, on, known)
    return _json(as_json(visit.desk.register.held(when.on, known=when.known, by=by)))


@router.get("/series")
def series(
    visit: ReadingVisit, start: Day, end: Day, step: Annotated[int, Query(ge=1, le=3660)] = 7, known: Known = ""
) -> JSONResponse:
    """The counts from `start` up to before `end`, every `step` days."""
    first, last = clocks(visit, start, known), clocks(visit, end, known)
    if (last.on - first.on).days // step > LONGEST_SERIES:
        raise Problem(422, "form", "a series of more than 3700 points")
    points = visit.desk.register.series(first.on, last.on, step=timedelta(days=step), known=first.known)
    return _json({"points": as_json(points)})


@router.get("/changes")
def changes(visit: ReadingVisit, since: Known, until: Known = "") -> JSONResponse:
    """What was learned between two instants, and which counts it moved."""
    start, end = clocks(visit, "", since), clocks(visit, "", until)
    if start.known is None:
        raise Problem(422, "day")
    found = visit.desk.register.changes(start.known, until=end.known)
    return _json(as_json(replace(found, changes=sealed_changes(visit.desk, found.changes))))


@router.get("/reports")
def reports(visit: ReadingVisit, limit: Most = 100, skip: Skip = 0) -> JSONResponse:
    """The reports, last filed first, without their texts."""
    found = visit.desk.shelf.page(skip, limit)
    return _json({"total": found.total, "reports": as_json(covered_rows(visit.desk, found.rows))})


@router.get("/reports/{key}")
def report(visit: ReadingVisit, key: Key) -> JSONResponse:
    """One report with its text and its statements, and what was said of each."""
    found = find(visit, key)
    cover = cover_in(found)
    told = [
        {
            "statement": statement_to_json(r.line.statement),
            "filed_as": r.line.id,
            "review": r.line.review.value,
            "remarks": as_json(r.remarks),
            "last": r.last,
        }
        for r in covered_all(visit.desk, found.statements, cover)
    ]
    text = blocked(found.body.report.text, cover.spans)
    return _json({"filed": as_json(covered_source(found).filed), "text": text, "statements": told})


def _json(value: object) -> JSONResponse:
    return JSONResponse(value)
