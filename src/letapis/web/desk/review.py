"""Judging what was read: accept, reject, correct, add what was missed, take back."""

from collections import defaultdict

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.rights import Right
from letapis.desk.sealing import SEALED, seal
from letapis.desk.shelf import OpenReport, Reviewed
from letapis.desk.together import StaleEdit
from letapis.model import (
    Attribute,
    Basis,
    Certainty,
    EventKind,
    Polarity,
    Reality,
    ReleaseMode,
    ReportFiled,
    RoleName,
    SayerKind,
    Verdict,
    is_edtf,
)
from letapis.web.desk import catalogued
from letapis.web.desk.asked import content_id
from letapis.web.desk.covering import cover_in, covered, covered_source, covered_text, spans_in, uncovered
from letapis.web.desk.inbox import LONGEST, find, part_of, parts_of
from letapis.web.desk.keeping import LOOK
from letapis.web.desk.problems import Problem
from letapis.web.desk.statement_form import (
    MORE_ROLES,
    MORE_SAYERS,
    ROLE_ROWS,
    SAYER_ROWS,
    Written,
    fields_of,
    locate,
    shown,
    written,
)
from letapis.web.desk.visits import Form, ReadingVisit, Visit, back, text
from letapis.web.learned import TAKEN_BACK
from letapis.web.marking import Mark, Piece, paragraphs
from letapis.web.portions import portion_of
from letapis.web.queries import number
from letapis.web.showing import plain, tail

router = APIRouter(include_in_schema=False)

LONGEST_DATE = 100
"""Code points of a date that are read."""


@router.post("/statements/{key}/judge")
def judge(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """Accept or reject a statement as it was seen."""
    visit.need(Right.REVIEW)
    verdicts = {"accept": Verdict.ACCEPT, "reject": Verdict.REJECT}
    if text(sent, "verdict") not in verdicts:
        raise Problem(422, "form")
    reason = text(sent, "reason", 2000) or None
    visit.desk.together.judge(
        content_id(key), verdicts[text(sent, "verdict")], seen=_seen(sent), actor=visit.actor, reason=reason
    )
    return _after(visit, key, sent)


@router.post("/statements/{key}/undo")
def undo(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """Take back what counts on a statement, by a new entry."""
    visit.need(Right.REVIEW)
    reason = text(sent, "reason", 2000) or TAKEN_BACK
    visit.desk.together.undo(content_id(key), seen=_seen(sent), actor=visit.actor, reason=reason)
    return _after(visit, key, sent)


@router.get("/statements/{key}")
def statement(visit: ReadingVisit, key: str) -> Response:
    """A statement in its place: the report it stands in, with its words shown."""
    found = _statement(visit, key)
    return back(f"/reports/{tail(found.line.source.report_id)}?s={key[:16]}#s-{key[:12]}")


@router.get("/statements/{key}/correct")
def correcting(visit: ReadingVisit, key: str) -> Response:
    """The form of a statement, filled in."""
    visit.need(Right.REVIEW)
    found = _statement(visit, key)
    report = _report(visit, found)
    return _form(visit, report, found, fields_of(seal(found.line.statement, spans_in(report))), Written())


@router.post("/statements/{key}/correct")
def correct(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """File a correction; the reading stays beside it."""
    visit.need(Right.REVIEW)
    found = _statement(visit, key)
    report = _report(visit, found)
    fields = {name: text(sent, name, LONGEST if name == "quote" else 4000) for name in sent}
    if LOOK in sent:
        return _form(visit, report, found, fields, Written(), stale=_seen(sent) != found.last)
    whole, before = report.body.report.text, found.line.statement
    seen = seal(before, spans_in(report))
    out = written(fields, whole, report.body.report.id, seen, shown=covered_text(report))
    if out.statement is None:
        return _form(visit, report, found, fields, out, status=422)
    try:
        visit.desk.together.judge(
            content_id(key),
            Verdict.CORRECT,
            seen=_seen(sent),
            actor=visit.actor,
            correction=uncovered(out.statement, whole, before),
            reason=fields.get("reason") or None,
        )
    except StaleEdit as stale:  # what was typed stays, beside what was said in the meantime
        return _form(visit, report, stale.now, fields, out, status=409, stale=True)
    return _after(visit, key, sent)


@router.get("/edtf")
def read_date(visit: ReadingVisit, edtf: str = "") -> Response:
    """How a date is understood, while somebody writes it."""
    written_date = edtf.strip()[:LONGEST_DATE]
    return visit.page("desk/edtf.html", fields={"edtf": plain(written_date)}, understood=is_edtf(written_date))


@router.get("/reports/{key}/add")
def adding(visit: ReadingVisit, key: str, start: int = -1, end: int = -1) -> Response:
    """The form for a statement that the reading missed; `start` and `end` are where its words were selected.

    A `start` alone tells which portion of a long report is to be shown.
    """
    visit.need(Right.REVIEW)
    report = find(visit, key)
    whole = covered_text(report)
    fields = {"certainty": "certain", "polarity": "affirmed", "reality": "actual"}
    if 0 <= start < end <= len(whole):
        words = whole[start:end]
        start += len(words) - len(words.lstrip())
        fields |= {"quote": words.strip(), "near": str(start)}
    elif start > 0:
        fields |= {"near": str(start)}
    return _form(visit, report, None, fields, Written())


@router.post("/reports/{key}/add")
def add(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """File a statement by hand."""
    visit.need(Right.REVIEW)
    report = find(visit, key)
    fields = {name: text(sent, name, LONGEST if name == "quote" else 4000) for name in sent}
    if LOOK in sent:
        return _form(visit, report, None, fields, Written())
    whole = report.body.report.text
    out = written(fields, whole, report.body.report.id, shown=covered_text(report))
    if out.statement is None:
        return _form(visit, report, None, fields, out, status=422)
    made = tail(visit.desk.together.add(uncovered(out.statement, whole), actor=visit.actor))
    return back(f"/reports/{key}?s={made[:16]}#s-{made[:12]}")


def _form(
    visit: Visit,
    report: OpenReport,
    found: Reviewed | None,
    fields: dict[str, str],
    out: Written,
    *,
    status: int = 200,
    stale: bool = False,
) -> Response:
    roles = sum(bool(fields.get(f"role{n}")) for n in range(ROLE_ROWS + MORE_ROLES))
    sayers = sum(bool(fields.get(f"sayer{n}")) for n in range(SAYER_ROWS + MORE_SAYERS))
    return visit.page(
        "desk/statement.html",
        status=status,
        report=covered_source(report),
        found=covered(visit.desk, found, cover_in(report)) if found else None,
        stale=stale,
        fields=defaultdict(str, shown(fields)),
        wrong={name: visit.say(message) for name, message in out.wrong.items()},
        events=tuple(EventKind),
        role_names=tuple(RoleName),
        sayer_kinds=tuple(SayerKind),
        certainties=tuple(Certainty),
        polarities=tuple(Polarity),
        realities=tuple(Reality),
        bases=tuple(Basis),
        values=(*ReleaseMode, *Attribute),
        role_rows=range(min(max(ROLE_ROWS, roles + 2), ROLE_ROWS + MORE_ROLES)),
        roles_shown=max(2, roles + 1),
        sayer_rows=range(min(max(SAYER_ROWS, sayers + 1), SAYER_ROWS + MORE_SAYERS)),
        sayers_shown=sayers + 1,
        understood=is_edtf(fields.get("edtf", "").strip()),
        story=_story(report, found, fields),
        known_names=_names_in(report),
        articles=catalogued.articles(),
    )


def _story(report: OpenReport, found: Reviewed | None, fields: dict[str, str]) -> tuple[tuple[Piece, ...], ...]:
    """The report beside the form, with the words of the statement, or those selected for it."""
    text = covered_text(report)
    marks = [Mark(1, found.line.statement, focused=True)] if found else []
    start = number(fields.get("near", ""), 0)
    chosen = locate(text, fields.get("quote", ""), start) if found is None else None
    place = found.line.statement.trigger.start if found else chosen.start if chosen else start
    parts = parts_of(report)
    within = parts[portion_of(place, parts)]
    return paragraphs(text, marks, report.body.set_aside, chosen, within)


def _names_in(report: OpenReport) -> dict[str, list[str]]:
    """What is already named in a report or stands in the catalogues, offered while one types."""
    spans = spans_in(report)
    told = [seal(r.line.statement, spans) for r in report.statements]
    people = {statement.person.name for statement in told if statement.person.name}
    others = {role.name for statement in told for role in statement.roles if role.name and role.name != SEALED}
    offered = {plain(name) for name in others} | set(catalogued.names())
    return {"people": sorted(map(plain, people)), "others": sorted(offered)}


def _after(visit: Visit, key: str, sent: Form) -> Response:
    """The card anew where the page asked for that alone, else the report with the card in view."""
    found = _statement(visit, key)
    report = _report(visit, found)
    place = number(text(sent, "number", 9), 1)
    if visit.partial:
        return visit.page(
            "desk/card.html", n=place, r=covered(visit.desk, found, cover_in(report)), report=report, focus=""
        )
    parts = parts_of(report)
    part = f"?part={part_of(found, parts)}" if len(parts) > 1 else ""
    return back(f"/reports/{tail(report.body.report.id)}{part}#s-{key[:12]}")


def _statement(visit: Visit, key: str) -> Reviewed:
    found = visit.desk.shelf.statement(content_id(key))
    if found is None:
        raise Problem(404, "missing")
    return found


def _report(visit: Visit, found: Reviewed) -> OpenReport:
    report = visit.desk.shelf.report(found.line.statement.report_id)
    if report is None or not isinstance(report.body, ReportFiled):
        raise Problem(404, "missing")
    return report


def _seen(sent: Form) -> int:
    return number(text(sent, "seen"), -1)
