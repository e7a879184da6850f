"""Why humans judged as they did, with nothing in it that is sealed where they judged.

A reason is typed freely, so it may name a relative or a source whom a report names, too: "her mother Vera told us".
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from letapis.desk.picking import pick
from letapis.desk.sealing import Cover, joined, seal_reason
from letapis.model import (
    Change,
    Entry,
    EntryWithdrawn,
    IdentityJudged,
    Line,
    StatementReviewed,
)
from letapis.model.chain import KINDS
from letapis.web.desk.covering import cover_of_all, covers
from letapis.web.desk.state import Desk
from letapis.web.learned import PRIOR, TAKEN_BACK

JUDGING = frozenset(KINDS[kind] for kind in (StatementReviewed, IdentityJudged, EntryWithdrawn))
"""Kinds of entries for which a human gives a reason."""


class Judged(NamedTuple):
    """Somebody whom a human judged: the name, and the reports that tell of the person."""

    name: str
    reports: frozenset[str]


def judged_people(desk: Desk, entries: Iterable[Entry], lines: Iterable[Line]) -> dict[str, Judged]:
    """By mention, who it is, of all whom a human judged among the entries; `lines` need not be asked for again."""
    people = {one.mention: Judged(one.statement.person.name or "", frozenset({one.source.report_id})) for one in lines}
    others = sorted(_judged_mentions(entries) - people.keys())
    people |= dict.fromkeys(others, Judged("", frozenset()))
    for case in desk.register.cases(others):
        found = Judged(case.person.name or "", frozenset(line.source.report_id for line in case.lines))
        people |= dict.fromkeys(case.person.mentions, found)
    return people


def _judged_mentions(entries: Iterable[Entry]) -> set[str]:
    """The mentions of whom humans said who is who."""
    judged = (entry.body for entry in entries if isinstance(entry.body, IdentityJudged) and not entry.by_machine)
    return {one for body in judged for one in (body.left, body.right)}


def cover_about(desk: Desk, entries: Iterable[Entry], lines: Iterable[Line], people: Iterable[Judged]) -> Cover:
    """All that is sealed in the reports that any of these are about."""
    reports = {line.source.report_id for line in lines} | {report for one in people for report in one.reports}
    return cover_of_all(desk, reports.union(desk.shelf.reports_of({entry.seq for entry in entries}).values()))


def sealed_reasons(desk: Desk, entries: Collection[Entry], lines: Collection[Line]) -> tuple[Entry, ...]:
    """Judgements of humans on who is who as they may be shown; `lines` are those of the person they are about."""
    cover = cover_about(desk, (), lines, judged_people(desk, entries, lines).values()) if entries else Cover()
    return tuple(_sealed(entry, cover) for entry in entries)


def _sealed(entry: Entry, cover: Cover) -> Entry:
    if not isinstance(entry.body, IdentityJudged):
        return entry
    reasons = tuple(seal_reason(why, cover) for why in entry.body.reasons)
    return replace(entry, body=replace(entry.body, reasons=reasons))


def sealed_changes(desk: Desk, changes: Collection[Change]) -> tuple[Change, ...]:
    """What was learned as it may be shown: where a human may have given a reason, with nothing sealed in it."""
    typed: dict[str, list[int]] = {}
    for one in changes:
        if any(map(may_be_typed, one.why)):
            typed.setdefault(one.person, []).extend(one.entries)
    if not typed:
        return tuple(changes)
    judged = pick(desk.ledger, {seq for seqs in typed.values() for seq in seqs}, JUDGING)
    taken_back = [entry.body.seq for entry in judged.values() if isinstance(entry.body, EntryWithdrawn)]
    entries = {**pick(desk.ledger, taken_back), **judged}
    told_in = desk.register.reports_on([*typed, *sorted(_judged_mentions(entries.values()))])
    told_by = desk.shelf.reports_of(entries.keys())
    reports: dict[str, set[str]] = {}
    for person, seqs in typed.items():
        own = _own(seqs, entries)
        about = reports[person] = {told_by[entry.seq] for entry in own if entry.seq in told_by}
        about.update(*(told_in.get(one, ()) for one in (person, *_judged_mentions(own))))
    known = covers(desk, set().union(*reports.values()))
    return tuple(
        _sealed_change(one, joined(*(known[r] for r in reports[one.person]))) if one.person in typed else one
        for one in changes
    )


def _own(seqs: Iterable[int], entries: Mapping[int, Entry]) -> list[Entry]:
    """The judgements among what was learned of somebody, with what they took back."""
    own = [entries[seq] for seq in seqs if seq in entries]
    targets = (entry.body.seq for entry in own if isinstance(entry.body, EntryWithdrawn))
    return own + [entries[seq] for seq in targets if seq in entries]


def _sealed_change(change: Change, cover: Cover) -> Change:
    return replace(change, why=tuple([seal_reason(why, cover) if may_be_typed(why) else why for why in change.why]))


def may_be_typed(why: str) -> bool:
    """Whether a sentence on what was learned may hold what a human typed: it has a reason that is not the program's."""
    if found := re.fullmatch(r"Withdrawn \((.*?)\): (.+)", why, re.DOTALL):
        return found[1] != TAKEN_BACK or may_be_typed(found[2])
    found = re.fullmatch(r"(?:Reviewed \(\w+\)|Two mentions judged \w+): (.+)\.", why, re.DOTALL)
    return found is not None and found[1] != "no reason given" and PRIOR not in found[1]
