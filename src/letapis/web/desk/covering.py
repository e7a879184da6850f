"""Forms over sealed words: they show blocks, and what is filed has the words again.

A form is no look at what is sealed, so whoever may judge a statement can correct the rest of it without seeing a
source's name. Blocks are as long as the words they cover, so what is found among them stands in the report there.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from letapis.desk.blocks import BLOCK, blocked
from letapis.desk.sealing import (
    SEALED,
    Cover,
    cover_of,
    joined,
    seal,
    seal_case,
    seal_reason,
    seal_remark,
    seal_source,
)
from letapis.desk.shelf import Filed, OpenReport, Reviewed
from letapis.desk.shelf.records import Remark, Undone
from letapis.model import PersonCase, Role, Sayer, Span, Statement
from letapis.web.desk.state import Desk
from letapis.web.learned import TAKEN_BACK


def cover_in(report: OpenReport) -> Cover:
    """All that is sealed in a report."""
    told = [s for r in report.statements for s in (r.line.statement, r.line.machine) if s]
    return cover_of(report.body.report.text, told)


def spans_in(report: OpenReport) -> tuple[Span, ...]:
    """All words of a report that are sealed."""
    return cover_in(report).spans


def covered_text(report: OpenReport) -> str:
    """A report's text with its sealed words covered."""
    return blocked(report.body.report.text, spans_in(report))


def covered_source(report: OpenReport) -> OpenReport:
    """A report whose headline, address and remarks show no name that is sealed in its text."""
    cover = cover_in(report)
    remarks = tuple(replace(issue, message=seal_remark(issue.message, cover)) for issue in report.body.issues)
    filed = replace(report.filed, source=seal_source(report.filed.source, cover))
    return replace(report, filed=filed, body=replace(report.body, issues=remarks))


MOST_COVERS = 20_000
"""Reports of which is kept what is sealed in them, each as of the last entry about it, whoever filed that."""


def covers(desk: Desk, reports: Collection[str]) -> Mapping[str, Cover]:
    """What is sealed in each of some reports."""
    lasts = desk.shelf.lasts(reports)
    return {report: _cover(desk, report, lasts.get(report, 0)) for report in reports}


def _cover(desk: Desk, report: str, last: int) -> Cover:
    kept, key = desk.covers, (report, last)
    cover = kept.get(key)
    if cover is None:
        found = desk.shelf.report(report)
        cover = cover_in(found) if found else Cover()
        if len(kept) >= MOST_COVERS:
            kept.clear()
        kept[key] = cover
    return cover


def covered_rows(desk: Desk, rows: Sequence[Filed]) -> list[Filed]:
    """Rows of a list of reports as they may be shown."""
    told = covers(desk, {row.source.report_id for row in rows if row.statements})
    return [replace(r, source=seal_source(r.source, told.get(r.source.report_id, Cover()))) for r in rows]


def covered_case(desk: Desk, case: PersonCase) -> PersonCase:
    """A case as it may be shown: what its reports seal in statements on others is covered in its lines too."""
    return seal_case(case, covers(desk, {line.source.report_id for line in case.lines}))


def covered(desk: Desk, reviewed: Reviewed, cover: Cover) -> Reviewed:
    """A statement with what is sealed in its report covered; in what was said of it, what is sealed of its person."""
    return covered_all(desk, [reviewed], cover)[0]


def covered_all(desk: Desk, some: Sequence[Reviewed], cover: Cover) -> list[Reviewed]:
    """The same of several statements of a report.

    Whoever says why may name somebody whom another report on the same person seals.
    """
    cases = desk.register.cases(list({one.line.mention for one in some if _reasons(one)}))
    known = covers(desk, {line.source.report_id for case in cases for line in case.lines})
    of = {
        mention: joined(cover, *{line.source.report_id: known[line.source.report_id] for line in case.lines}.values())
        for case in cases
        for mention in case.person.mentions
    }
    return [_covered(one, cover, of.get(one.line.mention, cover)) for one in some]


def _covered(reviewed: Reviewed, cover: Cover, of_person: Cover) -> Reviewed:
    line = reviewed.line
    sealed = replace(
        line,
        statement=seal(line.statement, cover.spans),
        machine=seal(line.machine, cover.spans) if line.machine else None,
        reason=seal_reason(line.reason, of_person) if line.reason else line.reason,
    )
    remarks = tuple([_remark(remark, of_person) for remark in reviewed.remarks])
    return replace(reviewed, line=sealed, remarks=remarks, undone=_undone(reviewed.undone, of_person))


def _reasons(reviewed: Reviewed) -> set[str | None]:
    """What humans typed who judged a statement, or took that back."""
    undone = (reviewed.undone, *(remark.undone for remark in reviewed.remarks))
    said = {*(remark.reason for remark in reviewed.remarks), *(one.reason for one in undone if one)}
    return said - {None, TAKEN_BACK}


def _remark(remark: Remark, cover: Cover) -> Remark:
    reason = seal_reason(remark.reason, cover) if remark.reason else remark.reason
    return replace(remark, reason=reason, undone=_undone(remark.undone, cover))


def _undone(undone: Undone | None, cover: Cover) -> Undone | None:
    return replace(undone, reason=seal_reason(undone.reason, cover)) if undone else None


def cover_of_all(desk: Desk, reports: Collection[str]) -> Cover:
    """All that is sealed in some reports, for words that are of none of them: a reason names whom it likes."""
    return joined(*covers(desk, reports).values())


def uncovered(statement: Statement, text: str, before: Statement | None = None) -> Statement:
    """A statement of a form with its words from the report; `before` is what it corrects, with nothing covered."""
    return replace(
        statement,
        quote=_words(statement.quote, text),
        trigger=_words(statement.trigger, text),
        person=replace(statement.person, span=_maybe(statement.person.span, text)),
        when=replace(statement.when, span=_maybe(statement.when.span, text)),
        roles=tuple(_role(role, text, before) for role in statement.roles),
        attribution=tuple(_sayer(sayer, text, before) for sayer in statement.attribution),
    )


def _role(role: Role, text: str, before: Statement | None) -> Role:
    span = _maybe(role.span, text)
    if not _hidden(role.name):
        return replace(role, span=span)
    for was in before.roles if before else ():
        if was.role is role.role and _place(was.span) == _place(role.span):
            return replace(role, span=span, name=was.name, value=role.value or was.value)
    return replace(role, span=span, name=span.text if span else None)


def _sayer(sayer: Sayer, text: str, before: Statement | None) -> Sayer:
    span = _words(sayer.span, text)
    if not _hidden(sayer.name):
        return replace(sayer, span=span)
    names = [was.name for was in before.attribution if was.span == span] if before else []
    return replace(sayer, span=span, name=names[0] if names else span.text)


def _hidden(name: str | None) -> bool:
    return name is not None and (name == SEALED or BLOCK in name)


def _place(span: Span | None) -> tuple[int, int] | None:
    return (span.start, span.end) if span else None


def _words(span: Span, text: str) -> Span:
    return Span.cut(text, span.start, span.end)


def _maybe(span: Span | None, text: str) -> Span | None:
    return _words(span, text) if span else None
