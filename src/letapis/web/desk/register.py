"""The register at the desk: search, facets, both clocks, charts, methods, CSV."""

from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import Response

from letapis.model import Individual
from letapis.web.csvtext import as_csv
from letapis.web.desk.asked import clocks
from letapis.web.desk.visits import ReadingVisit, Visit
from letapis.web.exhibits import chart_csv, charts, table
from letapis.web.methods import SECTIONS, order
from letapis.web.queries import address, asked, page_number
from letapis.web.registry import listing

router = APIRouter(include_in_schema=False)

MOST_ROWS = 100_000
"""Rows of a CSV."""


@router.get("/people")
def people(visit: ReadingVisit, request: Request) -> Response:
    """The list of people with facets."""
    query = request.query_params
    when = clocks(visit, query.get("on", ""), query.get("known", ""))
    found = asked(query, when)
    shown = listing(visit.desk.register, found, lambda text: _found(visit, text, when.known), page_number(query))
    return visit.page("desk/register.html", view=shown, asked=found, clocks=when, here_query=address(found, when))


@router.get("/people.csv")
def people_csv(visit: ReadingVisit, request: Request) -> Response:
    """What is on the screen, all pages of it, as CSV."""
    query = request.query_params
    when = clocks(visit, query.get("on", ""), query.get("known", ""))
    found = asked(query, when)
    shown = listing(visit.desk.register, found, lambda text: _found(visit, text, when.known), 1, MOST_ROWS)
    header, rows = table(shown.people, when)
    return as_csv(header, rows, "letapis-register.csv")


@router.get("/charts")
def drawn(visit: ReadingVisit, on: str = "", known: str = "") -> Response:
    """Held over time, by article, by time held."""
    when = clocks(visit, on, known)
    return visit.page("desk/charts.html", charts=charts(visit.desk.register, when), clocks=when)


@router.get("/charts.csv")
def charts_csv(visit: ReadingVisit, of: str = "time", on: str = "", known: str = "") -> Response:
    """The data of one chart as CSV."""
    return chart_csv(charts(visit.desk.register, clocks(visit, on, known)), of)


@router.get("/methods")
def methods(visit: ReadingVisit) -> Response:
    """How the register is computed, rule by rule."""
    return visit.page("desk/methods.html", sections=SECTIONS, order=order(visit.desk.register.rules))


@router.get("/keys")
def keys(visit: ReadingVisit) -> Response:
    """What the keyboard does."""
    return visit.page("desk/keys.html")


def _found(visit: Visit, text: str, known: datetime | None) -> tuple[Individual, ...]:
    register = visit.desk.register
    exact = register.find(text, known=known)
    near = (hit.person for hit in visit.desk.find(text, known))
    return tuple({person.id: person for person in (*exact, *near)}.values())
