"""The register others read: an app that is given a register of what is disclosed, and nothing else.

It runs no script, keeps no cookie but the language, and can write nothing: no ledger is behind it.
"""

from dataclasses import dataclass
from importlib.resources import files
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from letapis import __version__
from letapis.web.casework import case_view
from letapis.web.clocks import Clocks, read_clocks
from letapis.web.csvtext import as_csv
from letapis.web.exhibits import chart_csv, charts, table
from letapis.web.methods import SECTIONS, order
from letapis.web.public.source import NotReadyError, PublicSource
from letapis.web.queries import address, asked, page_number
from letapis.web.registry import listing
from letapis.web.rendering import render
from letapis.web.security import POLICY_WITHOUT_SCRIPT, Guarded
from letapis.web.shapes import as_json
from letapis.web.translation import LANGUAGES, negotiate

router = APIRouter(include_in_schema=False)
api = APIRouter(prefix="/api/v1", tags=["register"])
COOKIE = "letapis_language"
MOST_ROWS = 100_000
PROBLEMS = {404: "missing", 422: "day", 503: "not ready"}
"""What is wrong by its HTTP status; everything else could not be understood."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One request of a reader: the source, the language and the address."""

    source: PublicSource
    language: str
    here: str

    def page(self, template: str, *, status: int = 200, **context: object) -> HTMLResponse:
        """The page of a template."""
        body = render(template, self.language, {**context, "here": self.here})
        return HTMLResponse(body, status, headers={"Vary": "Cookie, Accept-Language"})


def reading(request: Request) -> Reading:
    """The reading of a request."""
    language = negotiate(request.cookies.get(COOKIE), request.headers.get("accept-language"))
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return Reading(request.app.state.source, language, here)


Asking = Annotated[Reading, Depends(reading)]


def build_public_app(source: PublicSource) -> FastAPI:
    """The app over a register of what is disclosed."""
    app = FastAPI(
        title="Letapis",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        redirect_slashes=False,
    )
    app.state.source = source
    app.include_router(router)
    app.include_router(api)
    app.mount("/static", StaticFiles(directory=str(files("letapis.web") / "static")), name="static")
    app.add_exception_handler(HTTPException, _problem)
    app.add_exception_handler(NotReadyError, _problem)
    app.add_middleware(Guarded, policy=POLICY_WITHOUT_SCRIPT, cache="public, max-age=60")
    return app


@router.get("/")
def first() -> Response:
    """The register is the first page."""
    return RedirectResponse("/people", 307)


@router.get("/language")
def language(to: str = "en", back: str = "/") -> Response:
    """Choose the language of the pages."""
    parts = urlsplit(back)
    own = back.startswith("/") and not back.startswith("//") and not parts.netloc and "\\" not in back
    answer = RedirectResponse(back if own and back.isprintable() else "/", 303)
    if to in LANGUAGES:
        answer.set_cookie(COOKIE, to, max_age=31_536_000, httponly=True, samesite="lax")
    return answer


@router.get("/people")
def people(ask: Asking, request: Request) -> Response:
    """The list of people with facets."""
    when = clocks(ask, request)
    found = asked(request.query_params, when)
    register = ask.source.register
    shown = listing(register, found, lambda text: ask.source.find(text, when.known), page_number(request.query_params))
    return ask.page("public/register.html", view=shown, asked=found, clocks=when, here_query=address(found, when))


@router.get("/people.csv")
def people_csv(ask: Asking, request: Request) -> Response:
    """What is on the screen as CSV."""
    when = clocks(ask, request)
    found = asked(request.query_params, when)
    shown = listing(ask.source.register, found, lambda text: ask.source.find(text, when.known), 1, MOST_ROWS)
    header, rows = table(shown.people, when)
    return as_csv(header, rows, "letapis-register.csv")


@router.get("/people/{key}")
def person(ask: Asking, request: Request, key: str) -> Response:
    """The case of one person."""
    when = clocks(ask, request)
    register = ask.source.register
    found = register.case(f"person:{key}", known=when.known)
    status = register.status(f"person:{key}", on=when.on, known=when.known)
    if found is None or status is None:
        raise HTTPException(404)
    return ask.page(
        "public/case.html", view=case_view(found, status, page_number(request.query_params)), clocks=when, key=key
    )


@router.get("/charts")
def drawn(ask: Asking, request: Request) -> Response:
    """Held over time, by article, by time held."""
    when = clocks(ask, request)
    return ask.page("public/charts.html", charts=charts(ask.source.register, when), clocks=when)


@router.get("/charts.csv")
def charts_csv(ask: Asking, request: Request, of: str = "time") -> Response:
    """The data of one chart as CSV."""
    return chart_csv(charts(ask.source.register, clocks(ask, request)), of)


@router.get("/methods")
def methods(ask: Asking) -> Response:
    """How the register is computed."""
    return ask.page("public/methods.html", sections=SECTIONS, order=order(ask.source.register.rules))


@api.get("/people")
def api_people(ask: Asking, request: Request) -> JSONResponse:
    """Everyone whose case is public."""
    when = clocks(ask, request)
    return JSONResponse({"people": as_json(ask.source.register.people(known=when.known))})


@api.get("/people/{key}")
def api_person(ask: Asking, request: Request, key: str) -> JSONResponse:
    """One public case, and how it stands on a day."""
    when = clocks(ask, request)
    found = ask.source.register.case(f"person:{key}", known=when.known)
    status = ask.source.register.status(f"person:{key}", on=when.on, known=when.known)
    if found is None or status is None:
        raise HTTPException(404)
    return JSONResponse({"case": as_json(found), "status": as_json(status)})


@api.get("/held")
def api_held(ask: Asking, request: Request) -> JSONResponse:
    """How many of those whose cases are public were in custody on a day."""
    when = clocks(ask, request)
    return JSONResponse(as_json(ask.source.register.held(when.on, known=when.known)))


def clocks(ask: Reading, request: Request) -> Clocks:
    """The clocks of an address; 422 where they are no days."""
    query = request.query_params
    try:
        return read_clocks(query.get("on"), query.get("known"), ask.source.today())
    except (ValueError, OverflowError):
        raise HTTPException(422) from None


async def _problem(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 503 if isinstance(error, NotReadyError) else 400
    name = PROBLEMS.get(status, "form")
    if request.url.path.startswith("/api/"):
        answer: Response = JSONResponse({"error": name}, status)
    else:
        answer = reading(request).page("public/problem.html", status=status, problem=name)
    if name == "not ready":
        answer.headers.update({"Retry-After": "30", "Cache-Control": "no-store"})
    return answer
