"""The desk's app: pages and the JSON API over one ledger."""

from importlib.resources import files

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from letapis import __version__
from letapis.desk.errors import EntryRefused, LedgerError
from letapis.desk.rights import Right
from letapis.desk.sealing import Cover
from letapis.desk.together import StaleEdit, StatementUnknown
from letapis.web.desk import account, api, case, changes, disclosure, inbox, register, review, team, who
from letapis.web.desk.covering import cover_in, covered
from letapis.web.desk.problems import LEDGER, Problem
from letapis.web.desk.state import Desk
from letapis.web.desk.visits import Lost, visit
from letapis.web.security import Guarded

PAGES = (inbox, review, case, register, who, changes, disclosure, account, team, api)
API = "/api/"
COMES_AFTER = "5"
"""Seconds after which a page is asked for again by the browser itself while the register is being made ready."""


def build_app(desk: Desk) -> FastAPI:
    """The app of a desk. Interactive API pages are off: they would load their scripts from elsewhere."""
    app = FastAPI(
        title="Letapis",
        version=__version__,
        description="The register and the reports of one Letapis ledger.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        redirect_slashes=False,  # such a redirect would name the host that was asked for, whoever made it up
    )
    app.state.desk = desk
    for page in PAGES:
        app.include_router(page.router)
    app.mount("/static", StaticFiles(directory=str(files("letapis.web") / "static")), name="static")
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(LedgerError, _ledger)
    app.add_exception_handler(StaleEdit, _stale)
    app.add_exception_handler(StatementUnknown, _unknown)
    app.add_middleware(Guarded)
    return app


def shown(request: Request, problem: Problem) -> Response:
    """A problem as a page, or as JSON for the API."""
    if request.url.path.startswith(API):
        return JSONResponse({"error": problem.title, "detail": problem.detail or problem.text}, problem.status)
    try:
        answer = visit(request).page("desk/problem.html", status=problem.status, problem=problem)
    except Problem as other:
        return Response(f"{other.title}. {other.text}\n", other.status, media_type="text/plain")
    except LedgerError:  # who asks cannot be told, since the accounts cannot be read
        return Response(f"{problem.title}. {problem.text}\n", problem.status, media_type="text/plain")
    if problem.name == "preparing" and request.method == "GET":
        answer.headers["Refresh"] = COMES_AFTER
    return answer


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)  # noqa: S101 - registered for this kind
    if isinstance(error, Lost):
        return account.lost_page(visit(request), error)
    return shown(request, error)


async def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    return shown(request, Problem(status, "missing" if status == 404 else "form"))  # noqa: PLR2004


async def _invalid(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else ()
    detail = "; ".join(f"{'.'.join(map(str, e.get('loc', ())))}: {e.get('msg')}" for e in found)
    return shown(request, Problem(422, "form", detail))


async def _ledger(request: Request, error: Exception) -> Response:
    status, name = next((text for kind, text in LEDGER.items() if isinstance(error, kind)), (503, "ledger"))
    # Where the ledger lies concerns those who run the desk; which rule an entry would break, whoever filed it.
    need = Right.FILE if isinstance(error, EntryRefused) else Right.PEOPLE
    try:
        told = str(error) if need in visit(request).rights else ""
    except (Problem, LedgerError):
        told = ""
    return shown(request, Problem(status, name, told))


async def _stale(request: Request, error: Exception) -> Response:
    assert isinstance(error, StaleEdit)  # noqa: S101 - registered for this kind
    found = visit(request)
    report = found.desk.shelf.report(error.now.line.statement.report_id)
    now = covered(found.desk, error.now, cover_in(report) if report else Cover())
    return found.page("desk/stale.html", status=409, now=now, problem=Problem(409, "stale"))


async def _unknown(request: Request, error: Exception) -> Response:  # noqa: ARG001 - Starlette's signature
    return shown(request, Problem(404, "missing"))
