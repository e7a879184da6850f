"""Forms over sealed words: they show blocks, and what is filed has the words again.

A form is no look at what is sealed, so whoever may judge a statement can correct the rest of it without seeing a
source's name. Blocks are as long as the words they cover, so what is found among them stands in the report there.
"""

from collections.abc import Sequence
from dataclasses import replace

from letapis.desk.sealing import BLOCK, SEALED, seal, seal_text, seal_title, sealed_in
from letapis.desk.shelf import Filed, OpenReport, Reviewed
from letapis.model import Role, Sayer, Span, Statement
from letapis.web.desk.state import Desk


def spans_in(report: OpenReport) -> tuple[Span, ...]:
    """All words of a report that are sealed."""
    told = [s for r in report.statements for s in (r.line.statement, r.line.machine) if s]
    return sealed_in(report.body.report.text, told)


def covered_text(report: OpenReport) -> str:
    """A report's text with its sealed words covered."""
    return seal_text(report.body.report.text, spans_in(report))


def covered_source(report: OpenReport) -> OpenReport:
    """A report whose title shows no name that is sealed in its text."""
    told = [s for r in report.statements for s in (r.line.statement, r.line.machine) if s]
    source = report.filed.source
    title = seal_title(source.title, report.body.report.text, told)
    return replace(report, filed=replace(report.filed, source=replace(source, title=title)))


MOST_TITLES = 20_000
"""Titles kept as they are shown, each for the last entry about its report, whoever filed that and from where."""


def covered_rows(desk: Desk, rows: Sequence[Filed]) -> list[Filed]:
    """Rows of a list of reports whose titles show no sealed name."""
    lasts = desk.shelf.lasts([row.source.report_id for row in rows])
    return [_covered_row(desk, row, lasts.get(row.source.report_id, row.seq)) for row in rows]


def _covered_row(desk: Desk, row: Filed, last: int) -> Filed:
    kept, key = desk.titles, (row.source.report_id, last)
    title = kept.get(key, row.source.title)
    if key not in kept:
        found = desk.shelf.report(row.source.report_id) if row.source.title and row.statements else None
        title = row.source.title if found is None else covered_source(found).filed.source.title
        if len(kept) >= MOST_TITLES:
            kept.clear()
        kept[key] = title
    return replace(row, source=replace(row.source, title=title))


def covered(reviewed: Reviewed, spans: tuple[Span, ...]) -> Reviewed:
    """A statement with what is sealed in its report covered."""
    statement = seal(reviewed.line.statement, spans)
    machine = seal(reviewed.line.machine, spans) if reviewed.line.machine else None
    return replace(reviewed, line=replace(reviewed.line, statement=statement, machine=machine))


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
