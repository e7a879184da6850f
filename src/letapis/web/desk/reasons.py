"""Why humans judged as they did, with nothing in it that is sealed where they judged.

A reason is typed freely, so it may name a relative or a source whom a report names, too: "her mother Vera told us".
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from letapis.desk.picking import pick
from letapis.desk.sealing import Cover, seal_reason
from letapis.model import Change, Entry, IdentityJudged, Line, ReportFiled, StatementRead, StatementReviewed
from letapis.web.desk.covering import cover_of_all
from letapis.web.desk.visits import Visit
from letapis.web.learned import PRIOR, TAKEN_BACK


class Judged(NamedTuple):
    """Somebody whom a human judged: the name, and the reports that tell of the person."""

    name: str
    reports: frozenset[str]


def judged_people(visit: Visit, entries: Iterable[Entry], lines: Iterable[Line]) -> dict[str, Judged]:
    """By mention, who it is, of all whom a human judged among the entries; `lines` need not be asked for again."""
    people = {one.mention: Judged(one.statement.person.name or "", frozenset({one.source.report_id})) for one in lines}
    judged = (e.body for e in entries if isinstance(e.body, IdentityJudged) and not e.by_machine)
    for mention in {one for body in judged for one in (body.left, body.right)} - people.keys():
        found = visit.desk.register.case(mention)
        reports = frozenset(line.source.report_id for line in found.lines) if found else frozenset()
        people[mention] = Judged((found.person.name or "") if found else "", reports)
    return people


def cover_about(visit: Visit, entries: Iterable[Entry], lines: Collection[Line], people: Iterable[Judged]) -> Cover:
    """All that is sealed in the reports that any of these are about."""
    reports = {line.source.report_id for line in lines} | {report for one in people for report in one.reports}
    reports |= set(_reports(visit, entries, {line.id for line in lines}))
    return cover_of_all(visit.desk, reports)


def _reports(visit: Visit, entries: Iterable[Entry], known: Collection[str]) -> Iterator[str]:
    """The reports of entries, but for judgements of statements whose reports are `known`."""
    for entry in entries:
        body = entry.body
        if isinstance(body, StatementRead):
            yield body.statement.report_id
        elif isinstance(body, ReportFiled):
            yield body.report.id
        elif isinstance(body, StatementReviewed) and body.statement_id not in known:
            found = visit.desk.shelf.statement(body.statement_id)
            if found:
                yield found.line.source.report_id


def sealed_reasons(visit: Visit, entries: Collection[Entry], lines: Collection[Line]) -> tuple[Entry, ...]:
    """Judgements of humans on who is who as they may be shown; `lines` are those of the person they are about."""
    cover = cover_about(visit, (), lines, judged_people(visit, entries, lines).values()) if entries else Cover()
    return tuple(_sealed(entry, cover) for entry in entries)


def _sealed(entry: Entry, cover: Cover) -> Entry:
    if not isinstance(entry.body, IdentityJudged):
        return entry
    reasons = tuple(seal_reason(why, cover) for why in entry.body.reasons)
    return replace(entry, body=replace(entry.body, reasons=reasons))


def sealed_changes(visit: Visit, changes: Collection[Change]) -> tuple[Change, ...]:
    """What was learned as it may be shown: where a human may have given a reason, with nothing sealed in it."""
    asked = [one.person for one in changes if any(map(may_be_typed, one.why))]
    cases = {case.person.id: case for case in visit.desk.register.cases(asked)} if asked else {}
    lines = {key: case.lines for key, case in cases.items()}
    return tuple(
        _sealed_change(visit, one, lines.get(one.person, ())) if one.person in asked else one for one in changes
    )


def may_be_typed(why: str) -> bool:
    """Whether a sentence on what was learned may hold what a human typed: it has a reason that is not the program's."""
    if found := re.fullmatch(r"Withdrawn \((.*?)\): (.+)", why, re.DOTALL):
        return found[1] != TAKEN_BACK or may_be_typed(found[2])
    found = re.fullmatch(r"(?:Reviewed \(\w+\)|Two mentions judged \w+): (.+)\.", why, re.DOTALL)
    return found is not None and found[1] != "no reason given" and PRIOR not in found[1]


def _sealed_change(visit: Visit, change: Change, lines: Collection[Line]) -> Change:
    entries = pick(visit.desk.ledger, change.entries).values()
    cover = cover_about(visit, entries, lines, judged_people(visit, entries, lines).values())
    return replace(change, why=tuple(seal_reason(why, cover) if may_be_typed(why) else why for why in change.why))
