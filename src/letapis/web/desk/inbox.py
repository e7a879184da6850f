"""What came in: the list of reports, a report with its statements marked in the words, and filing a new one."""

import math
from collections.abc import Sequence

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.datastructures import UploadFile

from letapis.desk.blocks import blocked
from letapis.desk.rights import Right
from letapis.desk.sealing import Cover, has_sealed
from letapis.desk.shelf import OpenReport, Reviewed
from letapis.model import Review
from letapis.web.desk.asked import content_id
from letapis.web.desk.covering import cover_in, covered_all, covered_rows, covered_source
from letapis.web.desk.keeping import LOOK, carried, carry
from letapis.web.desk.problems import Problem
from letapis.web.desk.uploads import Upload, read_upload
from letapis.web.desk.visits import AnyVisit, Form, ReadingVisit, Visit, back, own_path, text
from letapis.web.marking import Mark, paragraphs
from letapis.web.portions import Portion, portion_of, portions
from letapis.web.queries import number
from letapis.web.security import MOST
from letapis.web.showing import tail
from letapis.web.translation import LANGUAGES

router = APIRouter(include_in_schema=False)

PAGE = 40
"""Reports on one page of the list."""
MOST_PAGES = 1_000_000
"""A page with a larger number is not asked for."""
LONGEST = 400_000
"""Code points of a report that a page takes; longer ones are split by whoever files them."""


@router.get("/")
def first(visit: AnyVisit) -> Response:
    """The inbox is where a day begins; somebody who has to sign in, or to make the first account, does that first."""
    if visit.desk.accounts is not None and not visit.desk.accounts.all():
        return back("/setup")
    return back("/inbox" if Right.READ in visit.rights else "/signin")


@router.get("/language")
def language(visit: AnyVisit, to: str = "en", back: str = "/") -> Response:
    """Choose the language of the pages."""
    answer = RedirectResponse(own_path(back), 303)
    if to in LANGUAGES:
        answer.set_cookie(
            "letapis_language", to, max_age=31_536_000, httponly=True, samesite="lax", secure=visit.secure
        )
    return answer


@router.get("/inbox")
def inbox(visit: ReadingVisit, page: int = 1, show: str = "open", q: str = "") -> HTMLResponse:
    """The reports, last filed first: those with something to judge, or all."""
    words = q.casefold().split()[:8]
    page = min(max(page, 1), MOST_PAGES)
    found = visit.desk.shelf.page((page - 1) * PAGE, PAGE, unreviewed=show != "all", words=words)
    pages = max(1, math.ceil(found.total / PAGE))
    if page > pages:
        page = pages
        found = visit.desk.shelf.page((page - 1) * PAGE, PAGE, unreviewed=show != "all", words=words)
    rows = covered_rows(visit.desk, found.rows)
    filed = found.total or visit.desk.shelf.page(0, 1).total
    return visit.page(
        "desk/inbox.html", rows=rows, total=found.total, number=page, pages=pages, show=show, q=q, filed=filed
    )


@router.get("/reports/new")
def new(visit: ReadingVisit) -> HTMLResponse:
    """The form for a new report."""
    visit.need(Right.FILE)
    return _new(visit, Upload())


def _new(visit: Visit, given: Upload, file: tuple[str, bytes] = ("", b""), wrong: str = "") -> HTMLResponse:
    """The form, with what was typed; a file that was chosen goes with it as far as a page can carry it."""
    status = 422 if wrong else 200
    carrying = dict(carry(*file))
    return visit.page("desk/new.html", status=status, wrong=wrong, given=given, most=MOST, carrying=carrying)


@router.post("/reports/new")
def file(sent: Form, visit: ReadingVisit) -> Response:
    """Read and file what was pasted or uploaded, then show it."""
    visit.need(Right.FILE)
    upload = sent.get("file")
    given = Upload(
        text=text(sent, "text", LONGEST + 1),
        title=text(sent, "title", 1000),
        outlet=text(sent, "outlet", 200),
        published=text(sent, "published", 10),
        url=text(sent, "url", 2000),
        language=text(sent, "language", 35) or "en",
    )
    chosen = isinstance(upload, UploadFile) and upload.filename
    found = (
        (upload.filename or "", upload.file.read(MOST)) if isinstance(upload, UploadFile) and chosen else carried(sent)
    )
    if LOOK in sent:
        return _new(visit, given, found)
    report, wrong = read_upload(given, found[1], LONGEST)
    if report is None:
        return _new(visit, given, found, visit.say(wrong))
    visit.desk.file(report, visit.actor)
    return back(f"/reports/{tail(report.id)}")


@router.get("/reports/{key}")
def report(visit: ReadingVisit, key: str, s: str = "", part: int = 0) -> HTMLResponse:
    """A report and its statements; `s` is the one whose words are to be shown in their parts, `part` which portion."""
    return show_report(visit, key, s, part, unsealed=False)


@router.get("/reports/{key}/next")
def following(visit: ReadingVisit, key: str) -> Response:
    """On to the next report with something to judge, at the first such statement; to the inbox where there is none."""
    row = visit.desk.shelf.next_open(content_id(key))
    found = visit.desk.shelf.report(row.source.report_id) if row else None
    if found is None:
        return back("/inbox")
    waiting = (r for r in found.statements if not (r.withdrawn or r.standing or r.line.by_human))
    first = next((tail(one.line.id) for one in waiting), "")
    return back(f"/reports/{tail(found.body.report.id)}" + (f"?s={first[:16]}#s-{first[:12]}" if first else ""))


@router.post("/reports/{key}/unseal")
def unseal(visit: ReadingVisit, sent: Form, key: str) -> HTMLResponse:
    """A report with its sealed words, for those who may see them; that they looked is noted first."""
    visit.look(f"/reports/{key}")
    return show_report(visit, key, text(sent, "s"), number(text(sent, "part", 6), 0), unsealed=True)


@router.get("/reports/{key}/news")
def news(visit: ReadingVisit, key: str, after: int = 0, count: int = 0, part: int = 1) -> Response:
    """What was judged in a report after an entry, as cards that take the place of those shown; 204 for nothing."""
    found = find(visit, key)
    cover = cover_in(found)
    parts = parts_of(found)
    later = [(n, r) for n, r in enumerate(found.statements, 1) if r.last > after]
    fresh = _covered(visit, later, cover)
    if not fresh:
        return Response(status_code=204)
    # A statement that somebody added has no card on the page whose place it could take: that is told of by itself.
    here = [(n, r) for n, r in fresh if part_of(r, parts) == part and not (r.line.by_human and r.line.seq > after)]
    added = len(found.statements) > count
    return visit.page(
        "desk/news.html", report=found, news=here, added=added, last=_last(found), focus="", part=part, portions=parts
    )


def show_report(visit: Visit, key: str, focus: str, part: int, *, unsealed: bool) -> HTMLResponse:
    """The page of a report, or of one portion of a long one: that of the statement in focus where none is asked for."""
    found = find(visit, key)
    statements = [r.line.statement for r in found.statements]
    cover = Cover() if unsealed else cover_in(found)
    parts = parts_of(found)
    focused = [r for r in found.statements if focus and tail(r.line.id).startswith(focus)]
    part = min(part, len(parts)) if part > 0 else part_of(focused[0], parts) if focused else 1
    shown = [(n, r) for n, r in enumerate(found.statements, 1) if part_of(r, parts) == part]
    notes = shown if unsealed else _covered(visit, shown, cover)
    marks = [
        Mark(n, r.line.statement, focused=r.line.id in {f.line.id for f in focused}, struck=_struck(r))
        for n, r in notes
    ]
    body = blocked(found.body.report.text, cover.spans)
    return visit.page(
        "desk/report.html",
        report=found if unsealed else covered_source(found),
        notes=notes,
        ids={n: r.line.id for n, r in notes},
        story=paragraphs(body, marks, found.body.set_aside, within=parts[part - 1]),
        focus=focus,
        sealed=has_sealed(statements) and not unsealed,
        unsealed=unsealed,
        last=_last(found),
        part=part,
        portions=parts,
    )


def _covered(visit: Visit, notes: Sequence[tuple[int, Reviewed]], cover: Cover) -> list[tuple[int, Reviewed]]:
    """Numbered statements as they may be shown."""
    sealed = covered_all(visit.desk, [reviewed for _, reviewed in notes], cover)
    return [(n, one) for (n, _), one in zip(notes, sealed, strict=True)]


def parts_of(report: OpenReport) -> tuple[Portion, ...]:
    """The portions that the pages of a report show."""
    return portions(report.body.report.text, [r.line.statement.trigger for r in report.statements])


def part_of(reviewed: Reviewed, parts: Sequence[Portion]) -> int:
    """The number, from 1, of the portion that shows a statement."""
    return portion_of(reviewed.line.statement.trigger.start, parts) + 1


def find(visit: Visit, key: str) -> OpenReport:
    """The report of an address; a Problem where there is none."""
    found = visit.desk.shelf.report(content_id(key))
    if found is None:
        raise Problem(404, "missing")
    return found


def _last(report: OpenReport) -> int:
    """The last entry on anything in a report."""
    return max((r.last for r in report.statements), default=report.filed.seq)


def _struck(reviewed: Reviewed) -> bool:
    return reviewed.withdrawn or reviewed.line.review is Review.REJECTED
