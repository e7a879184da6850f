"""Lists in which a term stands behind each name: "were sentenced: A (15 years), B to 18 and C to nine"."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.language.chosen import clauses
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, RoleName, Statement
from letapis.reading.attachment import Placed
from letapis.reading.moment import Moment
from letapis.reading.penalties import roles_of
from letapis.reading.times import FoundLength
from letapis.reading.word_places import next_to

_OF_TERMS = {EventKind.SENTENCED, EventKind.HELD}
_GAP = 2
"""Marks and small words between a name and the term behind it: "(", "to", ", for"."""


def each_own(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The statements of one trigger, none of them with a term that stands right behind somebody else's name."""
    if moment.trigger.row.person == event_rules.ENTRY:
        return [_with(s, _at(moment)) for s in read]
    if len(read) < 2 or moment.trigger.row.event not in _OF_TERMS:  # noqa: PLR2004 - two people
        return list(read)
    own = {n: placed for n, s in enumerate(read) if (placed := _behind(moment, s)) is not None}
    whose = {placed.found.span: n for n, placed in own.items() if not _for_each(placed)}
    if len(whose) < 2 and not any(_set_off(own[n]) for n in whose.values()):  # noqa: PLR2004
        return list(read)  # "sentenced A and B to 18 years"
    out = []
    for n, statement in enumerate(read):
        kept = tuple(
            r for r in statement.roles if r.role is not RoleName.TERM or r.span is None or whose.get(r.span, n) == n
        )
        one = replace(statement, roles=kept)
        out.append(_with(one, own[n]) if n in own and own[n].found.span in whose else one)
    return out


def _with(statement: Statement, placed: Placed[FoundLength] | None) -> Statement:
    """The statement with this term for its own."""
    if placed is None:
        return statement
    kept = tuple(r for r in statement.roles if r.role is not RoleName.TERM)
    return replace(statement, roles=(*kept, *roles_of([placed])))


def _at(moment: Moment) -> Placed[FoundLength] | None:
    """The term that is itself the trigger: "A (15 years), B (18 years)"."""
    i = moment.trigger.token.i
    return next((p for p in moment.measured if p.found.kind == "term" and p.first.i <= i <= p.last.i), None)


def _set_off(placed: Placed[FoundLength]) -> bool:
    """“A (15 years) and B were freed”: set off behind a name, it is nobody else's."""
    return placed.first.i > 0 and next_to(placed.first, -1).text in clauses.SETS_OFF


def _behind(moment: Moment, statement: Statement) -> Placed[FoundLength] | None:
    """The term right behind a person's name."""
    span = statement.person.span
    last = moment.block.token_at(span.end - 1) if span is not None and span.start is not None else None
    if last is None or last.sent != moment.trigger.token.sent:
        return None
    i, end = last.i + 1, len(last.doc)
    start = i
    while i < end and i - start < _GAP and last.doc[i].lower_ in clauses.BEFORE_OWN_TERM:
        i += 1
    return next((p for p in moment.measured if p.found.kind == "term" and p.first.i == i), None)


def _for_each(placed: Placed[FoundLength]) -> bool:
    """“A, B and C (eight months each)”: it is the term of all."""
    doc, end = placed.last.doc, placed.last.i + 1
    return any(t.lower_ in clauses.EACH for t in doc[end : end + 1])
