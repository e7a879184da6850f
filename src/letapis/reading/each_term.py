"""Lists in which a term stands behind each name: "were sentenced: A (15 years), B to 18 and C to nine"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, terms
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Person, RoleName, Span, Statement, When
from letapis.reading.attachment import Placed
from letapis.reading.behind_mark import each_behind_mark, with_own
from letapis.reading.endless import KIND, endless, penalty_role, without_end
from letapis.reading.gapped_people import and_before, joined_to, person_before
from letapis.reading.moment import Moment
from letapis.reading.penalties import roles_of
from letapis.reading.times import FoundLength, resolve
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_OF_TERMS = {EventKind.SENTENCED, EventKind.HELD}
_GAP = 2
"""Marks and small words between a name and the term behind it: "(", "to", ", for"."""


def each_own(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The statements of one trigger, none of them with a term that stands right behind somebody else's name."""
    read = _days_in_order(moment, read)
    if moment.trigger.row.person == event_rules.ENTRY:
        return [_with(s, _at(moment)) for s in read]
    if moment.trigger.row.event in _OF_TERMS and (behind := each_behind_mark(moment)):
        return with_own(read, behind)
    if len(read) == 1 and moment.trigger.row.event in _OF_TERMS:
        return [_bracketed(moment, read[0])]
    if len(read) < 2 or moment.trigger.row.event not in _OF_TERMS:  # noqa: PLR2004 - two people
        return list(read)
    if (in_order := _in_order(moment, read)) is not None:
        return in_order
    own = {n: placed for n, s in enumerate(read) if (placed := _behind(moment, s)) is not None}
    own = own or _named_behind(moment, read)
    whose = {placed.found.span: n for n, placed in own.items() if not _for_each(placed)}
    own_alone = _others_too(own) or any(_set_off(own[n]) or _second(moment, own[n]) for n in whose.values())
    if len(whose) < 2 and not own_alone:  # noqa: PLR2004
        return list(read)  # "sentenced A and B to 18 years"
    out = []
    for n, statement in enumerate(read):
        kept = tuple(
            r for r in statement.roles if r.role is not RoleName.TERM or r.span is None or whose.get(r.span, n) == n
        )
        one = replace(statement, roles=kept)
        out.append(_with(one, own[n]) if n in own and own[n].found.span in whose else one)
    return out


def _others_too(own: Mapping[int, Placed[FoundLength]]) -> bool:
    """“A, B and C for 18 years each, and D for life”: D is none of those who got 18 years."""
    return len({placed.first.i for placed in own.values()}) > 1


def _second(moment: Moment, placed: Placed[FoundLength]) -> bool:
    """“A was sentenced to four years, B to twelve”: behind the first's own term that of B is no term of A."""
    verb = moment.trigger.token
    return any(verb.i < p.first.i < placed.first.i and p.first.sent == verb.sent for p in _lengths(moment))


def _named_behind(moment: Moment, read: Sequence[Statement]) -> dict[int, Placed[FoundLength]]:
    """“Jailed four people: A for 14 years, his fiancée B for nine”: of a number the names that stand before a term."""
    if len({s.person.span for s in read}) > 1:
        return {}
    places = {s.person.name: n for n, s in enumerate(read) if s.person.name is not None}
    found: dict[int, Placed[FoundLength]] = {}
    token = moment.trigger.token
    end = token.sent.end if moment.trigger.row.event is EventKind.HELD else len(token.doc)  # a verdict is told later
    behind = sorted((p for p in _lengths(moment) if token.i < p.first.i < end), key=lambda p: p.first.i)
    for placed in behind:
        who = person_before(placed, moment.trigger.token)
        people = and_before(who, moment.trigger.token, placed) if who is not None else ()
        names = [name for one in people for name in moment.story.coref.resolve(moment.block, one).names]
        row = joined_to(placed, behind)
        if len(row) in {1, len(names)}:  # "gave A and B nine and seven years": each his own
            own = row if len(row) == len(names) else row * len(names)
            found |= {places[name]: one for name, one in zip(names, own, strict=True) if name in places}
    return found if len(found) == len(read) else {}


def _days_in_order(moment: Moment, read: Sequence[Statement]) -> Sequence[Statement]:
    """“A and B were arrested in October and November last year respectively”: each on his own day."""
    if len(read) < 2 or len(moment.dated) < 2:  # noqa: PLR2004
        return read
    last = next((t.i for t in moment.trigger.token.sent if t.lower_ in terms.RESPECTIVELY), None)
    days = [p for p in moment.dated if last is not None and last - _TO_LAST < p.first.i < last]
    if len(read) < 2 or len(days) < 2 or not any(p.found.span == s.when.span for s in read for p in days):  # noqa: PLR2004
        return read
    if len(days) != len(read):
        return [replace(s, when=When()) for s in read]
    told = [(resolve(p.found, None, moment.story.published), p.found.span) for p in days]
    whens = [When(edtf, basis, span) if edtf is not None else When() for (edtf, basis), span in told]
    return [replace(s, when=when) for s, when in zip(read, whens, strict=True)]


def _in_order(moment: Moment, read: Sequence[Statement]) -> list[Statement] | None:
    """“A and B got death and ten years respectively”: each his own; where the numbers do not fit nobody's."""
    last = next((t.i for t in moment.trigger.token.sent if t.lower_ in terms.RESPECTIVELY), None)
    given = sorted(_lengths(moment), key=lambda p: p.first.i)
    given = [
        p for p in given if last is not None and last - _TO_LAST < p.first.i < last and not _of_other_verb(p, moment)
    ]
    before, given = given, _up_to_verb(given)
    shared = {r.span for s in read for r in s.roles if r.role is RoleName.TERM}
    if (
        len(given) < len(before) and moment.trigger.token.i < before[0].first.i
    ):  # they are in order of what is told next
        return [_without(s) for s in read] if shared & {p.found.span for p in given} else None
    if len(given) < 2 or not (shared or any(p.found.kind == KIND for p in given)):  # noqa: PLR2004 - one is that of all
        return None
    if len(given) != len(read):
        return [_without(s) for s in read] if len(shared) == 1 else None
    return [_patterned(s, placed) for s, placed in zip(read, given, strict=True)]


def _up_to_verb(given: Sequence[Placed[FoundLength]]) -> list[Placed[FoundLength]]:
    """“Got five years each, and after spending four and three respectively”: in order are those behind the verb."""
    for n in range(len(given) - 1, 0, -1):
        before, behind = given[n - 1].last, given[n].first
        if any(t.pos_ == "VERB" or t.lower_ in prepositions.AFTER for t in before.doc[before.i : behind.i]):
            return list(given[n:])
    return list(given)


def _of_other_verb(placed: Placed[FoundLength], moment: Moment) -> bool:
    """“A and B got six and five years respectively, while C and D received three”: not in the order of C and D."""
    token, at = moment.trigger.token, placed.first.i
    if moment.trigger.row.pos != "V":
        return False
    verbs = [t.token.i for t in moment.triggers if t.row.pos == "V" and t.token != token and t.token.sent == token.sent]
    return any(token.i < verb < at or verb < at < token.i for verb in verbs)


def _patterned(statement: Statement, placed: Placed[FoundLength]) -> Statement:
    roles = tuple(r for r in _without(statement).roles if r.role is not RoleName.PENALTY or not without_end(r.span))
    return replace(statement, roles=(*roles, *roles_of([placed]), *penalty_role(placed)))


def _without(statement: Statement) -> Statement:
    return replace(statement, roles=tuple(r for r in statement.roles if r.role is not RoleName.TERM))


_MEASURES = {"term", KIND}
_TO_LAST = 16
"""Words before "respectively" in which the terms stand."""


def _bracketed(moment: Moment, statement: Statement) -> Statement:
    """“Sentenced A (18 years), B (life) and C (16 years)”: the term in brackets behind a name is all that A got."""
    own = _behind(moment, statement)
    set_off = own is not None and next_to(own.first, -1).text == "(" and next_to(own.last).text == ")"
    return _with(statement, own) if set_off else statement


def also_in_brackets(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """“A (12 years), B (life) and C (8)”: of those behind a term in brackets what has no unit of its own."""
    placed = _at(moment) if moment.trigger.row.person == event_rules.ENTRY and len(read) == 1 else None
    found: list[Statement] = []
    while placed is not None and next_to(placed.last).text == ")":
        doc, i = placed.last.doc, placed.last.i + 2
        while i < len(doc) and doc[i].text in clauses.BETWEEN_ITEMS:
            i += 1
        start = i
        while i + 1 < len(doc) and doc[i].ent_type_ == "PERSON":
            i += 1
        placed = next((p for p in _lengths(moment) if p.first.i == i + 1 and p.first == p.last), None)
        if i == start or i + 1 >= len(doc) or doc[i].text != "(" or placed is None:
            break
        resolved = moment.story.coref.resolve(moment.block, doc[i - 1])
        people = [Person(resolved.span, name) for name in resolved.names if name]
        one = replace(read[0], trigger=placed.found.span)
        found += [_patterned(replace(one, person=person), placed) for person in people]
    return found


def _lengths(moment: Moment) -> list[Placed[FoundLength]]:
    return [p for p in (*moment.measured, *endless(moment)) if p.found.kind in _MEASURES]


def told_once(read: Sequence[Statement]) -> list[Statement]:
    """“Those jailed are A (12 years) and B (ten)”: a term that was read with its verb is no second sentence."""
    told = {
        (s.event, s.person.name, r.span) for s in read if _entry(s) is None for r in s.roles if r.role is RoleName.TERM
    }
    return [s for s in read if (own := _entry(s)) is None or (s.event, s.person.name, own) not in told]


def _entry(statement: Statement) -> Span | None:
    """The term that is itself the trigger."""
    terms = (r.span for r in statement.roles if r.role is RoleName.TERM and r.span is not None)
    at = statement.trigger
    return next((t for t in terms if t.start <= at.start and at.end <= t.end), None)


def _with(statement: Statement, placed: Placed[FoundLength] | None) -> Statement:
    """The statement with this term for its own."""
    if placed is None:
        return statement
    kept = tuple(r for r in statement.roles if r.role is not RoleName.TERM)
    return replace(statement, roles=(*kept, *roles_of([placed]), *penalty_role(placed)))


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
    i, end = _behind_age(last), len(last.doc)
    start = i
    while i < end and i - start < _GAP and last.doc[i].lower_ in clauses.BEFORE_OWN_TERM:
        i += 1
    return next((p for p in _lengths(moment) if p.first.i == i), None)


def _behind_age(name: "Token") -> int:
    """“B, 66, for eleven years”: past an age between commas."""
    aside = name.doc[name.i + 1 : name.i + 4]
    aged = len(aside) > 2 and aside[0].text == aside[2].text == "," and aside[1].is_digit  # noqa: PLR2004
    return name.i + (4 if aged else 1)


def _for_each(placed: Placed[FoundLength]) -> bool:
    """“A, B and C (eight months each)”: it is the term of all."""
    doc, end = placed.last.doc, placed.last.i + 1
    return any(t.lower_ in clauses.EACH for t in doc[end : end + 1])
