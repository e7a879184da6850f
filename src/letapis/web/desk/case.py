"""The chronicle of one person: three axes on any day as known on any day, the timeline, the lines with their quotes."""

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.web.casework import case_view
from letapis.web.desk.asked import case, clocks
from letapis.web.desk.covering import covered_case
from letapis.web.desk.disclosure import publishing
from letapis.web.desk.history import about, at_once, judges, told
from letapis.web.desk.visits import Form, ReadingVisit, Visit, text
from letapis.web.queries import number

router = APIRouter(include_in_schema=False)

MOST_TOLD = 10
"""Judgements on the page of a case; all of them are a link away."""


@router.get("/people/{key}")
def show(visit: ReadingVisit, key: str, on: str = "", known: str = "", page: int = 1) -> Response:
    """The page of a case; `page` is that of a long chronicle."""
    return shown(visit, key, on, known, page, unsealed=False)


@router.post("/people/{key}/unseal")
def unseal(visit: ReadingVisit, sent: Form, key: str) -> Response:
    """The page of a case with its sealed words; that somebody looked is noted first."""
    visit.look(f"/people/{key}")
    page = number(text(sent, "page", 6), 1)
    return shown(visit, key, text(sent, "on", 10), text(sent, "known", 40), page, unsealed=True)


def shown(visit: Visit, key: str, on: str, known: str, page: int, *, unsealed: bool) -> Response:
    """The page, with sealed words covered unless asked for."""
    asked = clocks(visit, on, known)
    found, status = case(visit, key, asked)
    covered = covered_case(visit.desk, found)
    said = at_once(entry for entry in about(visit, found, asked.known) if not entry.by_machine)
    return visit.page(
        "desk/case.html",
        judged=judges(found.lines, said),
        told=told(visit, {entry.seq: entry for entry in said[-MOST_TOLD:]}, found.lines, unsealed=unsealed),
        more=max(0, len(said) - MOST_TOLD),
        view=case_view(found if unsealed else covered, status, page),
        clocks=asked,
        key=key,
        sealed=covered != found and not unsealed,
        publishing=publishing(visit, found),
        today=visit.desk.clock().date(),
    )
