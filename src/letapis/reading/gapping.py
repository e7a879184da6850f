"""Sentences that leave their verb out: "gave Kolesnikova 11 years and Znak 10".

A length of time that directly follows a person, behind a sentence that was read in full, is that person's own.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, clauses, prepositions
from letapis.language.chosen import rules as event_rules
from letapis.language.chosen import terms as term_words
from letapis.model import EventKind, Person, Role, RoleName, Span, Statement, When
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.behind_mark import each_behind_mark
from letapis.reading.endless import KIND, endless, penalty_role, without_end
from letapis.reading.gapped_courts import gapped_courts
from letapis.reading.gapped_days import gapped_days, whose_day, with_day
from letapis.reading.gapped_offences import gapped_offences, own_offences
from letapis.reading.gapped_people import and_before, joined_to, person_before
from letapis.reading.gapped_places import gapped_places, own_places
from letapis.reading.given_again import on_day_behind
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.moment import Moment
from letapis.reading.own_reasons import own_reasons
from letapis.reading.page import Block
from letapis.reading.penalties import roles_of
from letapis.reading.penalty_words import own_penalty
from letapis.reading.times import FoundLength, FoundTime
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

GIVING_TERMS = {EventKind.SENTENCED, EventKind.HELD}
"""“Is to serve 14 years and Chapiuk five": each his own."""


def gapped(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The further statements of a sentence of court, patterned on the one that was read in full."""
    if read and moment.trigger.row.name in event_rules.TERMS_FOR_PEOPLE:
        return _also_behind(moment, read, prepositions.FOR)  # "15 years for A and 18 for B"
    if not read or moment.trigger.row.pos != "V":
        return []
    if moment.trigger.row.event not in GIVING_TERMS:
        days = gapped_days(moment, read) or gapped_places(moment, read)
        return [*days, *gapped_offences(moment, read), *gapped_courts(moment, read)]
    if moment.trigger.row.person == event_rules.ASKED_FOR:
        return _also_behind(moment, read, prepositions.FOR)
    out: list[Statement] = []
    known = {s.person.name for s in read if s.person.name}
    here = [p for p in moment.measured if p.first.sent == moment.trigger.token.sent and p.found.kind in _GIVEN]
    behind = [p for p in here if p.first.i > moment.trigger.token.i]
    out += _also_behind(moment, read, prepositions.TO | prepositions.FOR) if _each_before_names(here) else []
    known |= {s.person.name for s in out if s.person.name}
    behind = sorted([*behind, *endless(moment)], key=lambda p: p.first.i)
    own = 0 if _none_of_verb(moment, read, behind) else 1
    for placed in behind[own:]:  # the first is the verb's own: "sentenced X, once a rival of Y, to eight years"
        who, day = whose_day(moment, placed)
        out += _on_another_day(placed, moment, read) if who is None else []
        if who is None and (again := on_day_behind(placed, moment, read)) is not None:
            out += [_patterned(moment.block, again, placed, s.person) for s in read]
        if who is None or _told_apart(placed, moment):
            continue
        for person, length in _each(moment, and_before(who, moment.trigger.token, placed), placed, behind):
            if person.name in known:
                continue
            known |= (
                {person.name} if person.name else set()
            )  # many may be nameless: "two co-defendants six, a driver four"
            out.append(_patterned(moment.block, with_day(read[0], moment, day), length, person))
    return own_reasons(moment, out) or gapped_places(moment, read)


_GIVEN = {"term", "money"}
_RULE = "gapped-sentence/1"
_LENGTHS = {RoleName.TERM, RoleName.AMOUNT}


def _each(
    moment: Moment, people: "Sequence[Token]", placed: Placed[FoundLength], behind: Sequence[Placed[FoundLength]]
) -> list[tuple[Person, Placed[FoundLength]]]:
    """“A and B to 15 and 13": each his own, where as many lengths are joined as people; else all the one length."""
    resolved = [(one, moment.story.coref.resolve(moment.block, one)) for one in people]
    found = [Person(r.span, name) for one, r in resolved for name in r.names if name or is_human_noun(one)]
    row = joined_to(placed, behind)
    if len(row) == len(found):
        return list(zip(found, row, strict=True))
    return [(person, placed) for person in found if len(row) == 1]


def _none_of_verb(moment: Moment, read: Sequence[Statement], behind: Sequence[Placed[FoundLength]]) -> bool:
    """Whether the first length behind the verb is somebody's own already."""
    without = _penalty_without_length(moment.trigger.token, behind) or _group_apart(moment, read, behind)
    return without or bool(each_behind_mark(moment))


def _on_another_day(placed: Placed[FoundLength], moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """“Given nine years in March, and in August nineteen years”: the day before a term is of another verdict."""
    day = next((d for d in moment.dated if d.found.edtf and _leads_to(d, placed)), None)
    if day is None or day.first.i <= moment.trigger.token.i + 1:
        return []
    if day.found.span == read[0].when.span and day.last.i + 1 == placed.first.i:
        return []
    before = next_to(day.first, -1)
    before = next_to(before, -1) if before.lower_ in prepositions.AT_DAY else before
    joints = clauses.AND if placed.first.i == day.last.i + _TO_TERM else clauses.COMMA_OR_AND | {";"}
    if before.lower_ not in joints:
        return []  # "sentenced, on Friday, to five years"
    when = When(day.found.edtf, day.found.basis, day.found.span)
    told = {RoleName.OFFENCE, RoleName.LAW}
    pattern = replace(read[0], when=when, roles=tuple(r for r in read[0].roles if r.role not in told))
    return [_patterned(moment.block, pattern, placed, s.person) for s in read]


_TO_TERM = 2
"""From a day to the term, with "to" alone between them."""


def _leads_to(day: "Placed[FoundTime]", term: Placed[FoundLength]) -> bool:
    """“In August nineteen years", "and, in December 2022, to five years”: nothing between but a comma and "to"."""
    between = [t.lower_ for t in term.first.doc[day.last.i + 1 : term.first.i]]
    plain = set(between) <= {",", *prepositions.TO, *term_words.BESIDE_NUMBER}  # "on Tuesday to another five years"
    return day.last.i < term.first.i and plain


def _each_before_names(terms: Sequence[Placed[FoundLength]]) -> bool:
    """“Gave five years to A and four each to B and C”: each term stands before those who got it."""
    return len(terms) > 1 and all(_given(term) is not None for term in terms)


def _given(term: Placed[FoundLength], preps: frozenset[str] = prepositions.TO | prepositions.FOR) -> "Token | None":
    """Who stands behind a term: "four each to B", "15 years for D", "ten years in prison to A"."""
    for token in term.last.doc[term.last.i + 1 : term.last.i + _TO_WHOM]:
        if token.lower_ in preps:
            who = syntax.child(token, "pobj")
            return who if who is not None and is_human(who) else None
        if token.is_punct or token.pos_ in syntax.VERBAL or token.pos_ == "PROPN":
            break
    return None


_TO_WHOM = 7
"""Words from a term to the one who is behind "to": "each", "in a penal colony"."""


def _also_behind(moment: Moment, read: Sequence[Statement], preps: frozenset[str]) -> list[Statement]:
    """“Asked for 18 years for A, 16 years each for B and C, and 15 for D”: each term with those behind it."""
    out: list[Statement] = []
    known = {s.person.name for s in read}
    for placed in moment.measured:
        who = _given(placed, preps) if placed.first.sent == moment.trigger.token.sent else None
        if who is None or placed.found.kind != "term":
            continue
        for one in syntax.coordinated(who):
            resolved = moment.story.coref.resolve(moment.block, one)
            people = [Person(resolved.span, name) for name in resolved.names if name and name not in known]
            known |= {p.name for p in people}
            out += [_patterned(moment.block, read[0], placed, p) for p in people]
    return out


def _group_apart(moment: Moment, read: Sequence[Statement], behind: Sequence[Placed[FoundLength]]) -> bool:
    """“Two members were sentenced, X to nine years and Y to seven”: the first length is X's, not the group's."""
    unnamed = all(s.person.name is None and (s.person.count or 0) > 1 for s in read)
    who = person_before(behind[0], moment.trigger.token) if unnamed and behind else None
    return who is not None and who.ent_type_ == "PERSON"


def _penalty_without_length(verb: "Token", behind: Sequence[Placed[FoundLength]]) -> bool:
    """“Got a life sentence, and her brother 18 years”: the verb's own penalty is no length."""
    inside = {i for p in behind for i in range(p.first.i, p.last.i + 1)}
    things = syntax.children(verb, "dobj", "oprd", "attr")
    return any(t.lemma_.lower() in LISTS["penalty"] and not inside & {c.i for c in t.subtree} for t in things)


def _told_apart(placed: Placed[FoundLength], moment: Moment) -> bool:
    """Whether the length hangs on a verb that is read by itself: "…; Yüksekdağ received 30 years"."""
    others = {t.token.i for t in moment.triggers if t.token != moment.trigger.token and t.row.pos == "V" and t.people}
    return any(a.i in others for a in placed.first.ancestors if moment.trigger.token.i < a.i < placed.first.i)


def _patterned(block: Block, pattern: Statement, placed: Placed[FoundLength], person: Person) -> Statement:
    kept = tuple(r for r in pattern.roles if r.role not in {RoleName.TERM, RoleName.AMOUNT})
    of_money = any(r.role is RoleName.AMOUNT for r in pattern.roles)  # "and fined 1,000 rubles, Y to one year"
    fined = placed.found.kind == "money" and any(
        r.role is RoleName.TERM for r in pattern.roles
    )  # "A to four years in prison, B to a fine of 2,000 euros"
    other = placed.found.kind == KIND or (placed.found.kind == "term" and of_money) or fined
    kept = tuple(r for r in kept if r.role is not RoleName.PENALTY or not (other or without_end(r.span)))
    own = own_penalty(block, placed) if pattern.event is EventKind.SENTENCED and not other else []
    kept = tuple(r for r in kept if r.role not in {o.role for o in own})
    return replace(
        pattern,
        trigger=block.cut(placed.first, placed.last),
        person=person,
        roles=(*kept, *own, *roles_of([placed]), *penalty_role(placed)),
        rule=_RULE,
    )


def _of_gap(role: Role, lives: Sequence[Span]) -> bool:
    """“A got 18 years, B a life sentence”: no penalty of A."""
    at = role.span if role.role is RoleName.PENALTY else None
    return at is not None and any(at.start <= span.start and span.end <= at.end for span in lives)


def _on_day_of(statement: Statement, gaps: Sequence[Statement]) -> bool:
    """“Got 20 months and, in December 2022, five years”: the day is that of the second term of the same person."""
    at = statement.when.span
    second = (g for g in gaps if g.rule == _RULE and g.person.name == statement.person.name and g.when.span == at)
    return at is not None and any(at.end <= g.trigger.start for g in second)


_OWN = {RoleName.LAW, RoleName.OFFENCE, RoleName.COURT}


def _of_gap_alone(role: Role, gap: Statement, read: Sequence[Statement]) -> bool:
    """“A to four years under Article 314, and B to two under Article 368”: what stands behind the name of B.

    Not in "A got seven years and B six for treason": where A has none of his own it is told of both.
    """
    name = gap.person.span
    if role.role not in _OWN or role.span is None or name is None or role.span.start < name.start:
        return False
    alike = (r.span for s in read for r in s.roles if r.role is role.role and r.span is not None)
    return any(span.start < name.start for span in alike)


def own_terms(moment: Moment, read: Sequence[Statement], gaps: Sequence[Statement]) -> list[Statement]:
    """The statements read in full, without the lengths that belong to others."""
    read = own_offences(moment, own_places(read, gaps), gaps)
    theirs = {r.span for s in gaps for r in s.roles if r.role in {RoleName.TERM, RoleName.AMOUNT}}
    theirs |= {r.span for s in gaps if s.event is EventKind.APPEALED for r in s.roles if r.role is RoleName.COURT}
    theirs |= {r.span for s in gaps if s.rule == _RULE for r in s.roles if _of_gap_alone(r, s, read)}
    first = min((s.trigger.start for s in gaps if s.rule == _RULE), default=None)
    for s in read:  # "17 years and his colleagues to 15 and 13"
        lengths = [r.span for r in s.roles if r.role in _LENGTHS and r.span is not None]
        theirs |= {span for span in lengths[1:] if first is not None and span.start > first}
    lives = [s.trigger for s in gaps if without_end(s.trigger)]
    days = {s.person.name: s.when for s in gaps if s.trigger == read[0].trigger} if read else {}
    read = [replace(s, when=When()) if _on_day_of(s, gaps) else s for s in read]
    return [
        replace(s, roles=tuple(r for r in s.roles if r.span not in theirs and not _of_gap(r, lives)))
        for s in read
        if days.get(s.person.name, s.when) == s.when  # "all three: A and B on 21 November, C on the 22nd"
    ]
