"""Sentences that leave their verb out: "gave Kolesnikova 11 years and Znak 10".

A length of time that directly follows a person, behind a sentence that was read in full, is that person's own.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, clauses, prepositions
from letapis.language.chosen import people as people_words
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Person, Role, RoleName, Statement, When
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.gapped_offences import gapped_offences
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.moment import Moment
from letapis.reading.page import Block
from letapis.reading.penalties import roles_of
from letapis.reading.times import FoundLength, FoundTime, resolve
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

"""Words that may stand between the person and the length."""


GIVING_TERMS = {EventKind.SENTENCED, EventKind.HELD}
"""“Is to serve 14 years and Chapiuk five": each his own."""


def gapped(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The further statements of a sentence of court, patterned on the one that was read in full."""
    if not read or moment.trigger.row.pos != "V":
        return []
    if moment.trigger.row.event not in GIVING_TERMS:
        return [*_gapped_days(moment, read), *gapped_offences(moment, read)]
    if moment.trigger.row.person == event_rules.ASKED_FOR:
        return _also_behind(moment, read, prepositions.FOR)
    out: list[Statement] = []
    known = {s.person.name for s in read if s.person.name}
    here = [p for p in moment.measured if p.first.sent == moment.trigger.token.sent and p.found.kind == "term"]
    behind = [p for p in here if p.first.i > moment.trigger.token.i]
    out += _also_behind(moment, read, prepositions.TO | prepositions.FOR) if _each_before_names(here) else []
    known |= {s.person.name for s in out if s.person.name}
    own = 0 if _penalty_without_length(moment.trigger.token, behind) or _group_apart(moment, read, behind) else 1
    for placed in behind[own:]:  # the first is the verb's own: "sentenced X, once a rival of Y, to eight years"
        who = _person_before(placed, moment.trigger.token)
        out += _on_another_day(placed, moment, read) if who is None else []
        if who is None or _told_apart(placed, moment):
            continue
        for one in _and_before(who, moment.trigger.token):
            resolved = moment.story.coref.resolve(moment.block, one)
            for name in resolved.names:
                if name in known or (name is None and not is_human_noun(one)):
                    continue
                known |= {name} if name else set()  # many may be nameless: "two co-defendants six, a driver four"
                out.append(_patterned(moment.block, read[0], placed, Person(resolved.span, name)))
    return out


def _on_another_day(placed: Placed[FoundLength], moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """“Given nine years in March, and in August nineteen years”: the day before a term is of another verdict."""
    day = next((d for d in moment.dated if d.last.i + 1 == placed.first.i and d.found.edtf), None)
    if day is None or day.first.i <= moment.trigger.token.i + 1 or day.found.span == read[0].when.span:
        return []
    before = next_to(day.first, -1)
    before = next_to(before, -1) if before.lower_ in prepositions.AT_DAY else before
    if before.lower_ not in clauses.COMMA_OR_AND | {";"}:
        return []
    when = When(day.found.edtf, day.found.basis, day.found.span)
    told = {RoleName.OFFENCE, RoleName.LAW}
    pattern = replace(read[0], when=when, roles=tuple(r for r in read[0].roles if r.role not in told))
    return [_patterned(moment.block, pattern, placed, s.person) for s in read]


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


def _gapped_days(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """“Absalamova was arrested on 30 November, Babali on 13 December”: a name and a day, with the verb before them."""
    trigger, when = moment.trigger.token, read[0].when
    if when.span is None or any(s.person.name is None for s in read):
        return []
    out: list[Statement] = []
    for placed in moment.dated:
        if placed.first.sent != trigger.sent or placed.found.span.start <= when.span.start:
            continue
        edtf, basis = resolve(placed.found, when.edtf, moment.story.published)
        who = _before_day(moment, placed)
        if edtf is None or who is None or who.i < trigger.i:
            continue
        first = who
        while first.i and (next_to(first, -1).dep_ == "poss" or _compound(next_to(first, -1))):
            first = next_to(first, -1)
        if next_to(first, -1).lower_ not in clauses.COMMA_OR_AND or _verb_within(trigger, who):
            continue
        all_of_them = (moment.story.coref.resolve(moment.block, one) for one in _named_together(moment, who))
        when = When(edtf, basis, placed.found.span)
        people = [Person(resolved.span, name) for resolved in all_of_them for name in resolved.names if name]
        pattern = replace(read[0], when=when, roles=_with_term_behind(moment, placed, read[0]), rule="gapped-day/1")
        out += [replace(pattern, person=one) for one in people]
    return out


def _named_together(moment: Moment, last: "Token") -> "list[Token]":
    """“…, and A, B and C two weeks later”: all whose names stand joined before the day, the last of them first."""
    found, names = [last], moment.story.coref.names
    name = names.at(moment.block, last)
    while name is not None and name.first > moment.trigger.token.i + 1:
        joint = next_to(name.doc[name.first], -1)
        before = names.at(moment.block, next_to(joint, -1)) if joint.lower_ in clauses.COMMA_OR_AND else None
        if before is None or before.first <= moment.trigger.token.i:
            break
        found.append(name.doc[before.last])
        name = before
    return found


def _with_term_behind(moment: Moment, day: Placed[FoundTime], pattern: Statement) -> tuple[Role, ...]:
    """“A and B on 21 November for four months, C on the 22nd for three": of the terms the one behind the day."""
    kept = tuple(r for r in pattern.roles if r.role is not RoleName.TERM)
    if len(kept) == len(pattern.roles):
        return kept
    behind = [p for p in moment.measured if 0 < p.first.i - day.last.i <= _BEHIND_DAY and p.found.kind == "term"]
    return (*kept, *roles_of(behind[:1]))


_BEHIND_DAY = 3
"""Words between a day and its term: "on the 22nd for three months"."""


def _compound(token: "Token") -> bool:
    return token.pos_ == "PROPN" and token.dep_ == "compound"


def _before_day(moment: Moment, placed: Placed[FoundTime]) -> "Token | None":
    """The name right before a day, with or without "on": "and Mohammadi a week later", "and his wife in December"."""
    before = next_to(placed.first, -1)
    if before.lower_ in prepositions.AT_DAY and before.i:
        before = next_to(before, -1)
    named = before.pos_ == "PROPN" and moment.story.coref.names.cluster_at(moment.block, before) is not None
    return before if named or (before.lower_ in people_words.FAMILY and _whose(before)) else None


def _whose(described: "Token") -> bool:
    return syntax.child(described, "poss") is not None and next_to(described.left_edge, -1).lower_ in clauses.AND


def _verb_within(trigger: "Token", who: "Token") -> bool:
    """Whether another verb stands between the one read in full and the name."""
    return any(t.pos_ in syntax.VERBAL for t in trigger.doc[trigger.i + 1 : who.i])


def _group_apart(moment: Moment, read: Sequence[Statement], behind: Sequence[Placed[FoundLength]]) -> bool:
    """“Two members were sentenced, X to nine years and Y to seven”: the first length is X's, not the group's."""
    unnamed = all(s.person.name is None and (s.person.count or 0) > 1 for s in read)
    who = _person_before(behind[0], moment.trigger.token) if unnamed and behind else None
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


def _person_before(placed: Placed[FoundLength], trigger: "Token") -> "Token | None":
    """The person right before a length, with no verb of their own."""
    if (described := _described_before(placed, trigger)) is not None:
        return described
    doc, i = placed.first.doc, placed.first.i - 1
    set_off = False
    while i > trigger.i and doc[i].lower_ in clauses.BETWEEN_PERSON_AND_TERM:
        set_off = set_off or doc[i].text == ","
        i -= 1
    token = _described(doc[i], trigger) if set_off else doc[i]
    while (
        token.dep_ == "appos"
        and token.ent_type_ != "PERSON"
        and token.head.ent_type_ == "PERSON"
        and trigger.i < token.head.i < token.i
    ):
        token = token.head  # "her former husband, X, a retired general, to 29 years"
    if i <= trigger.i or not is_human(token) or token.pos_ in syntax.VERBAL or token.ent_type_ in {"DATE", "CARDINAL"}:
        return None
    return token


def _described(last: "Token", trigger: "Token") -> "Token":
    """“Andrei Aliaksandrau, a former director of BelaPAN, to fourteen”: who is described, not the last word of that."""
    for over in (last, *last.ancestors):
        if over.dep_ in {"appos", "relcl"} and over.head.ent_type_ == "PERSON" and trigger.i < over.head.i < over.i:
            return over.head
        if over.pos_ in syntax.VERBAL:
            break
    return last


def _described_before(placed: Placed[FoundLength], trigger: "Token") -> "Token | None":
    """“And Figen Yüksekdağ, his co-chair at the time, 30 years”: the name before what describes it."""
    length = next((t for t in placed.first.doc[placed.first.i : placed.last.i + 1] if t.dep_ == "appos"), None)
    name = length.head if length is not None else None
    if name is None or name.ent_type_ != "PERSON" or not trigger.i < name.i or name.head != trigger:
        return None
    beside = [c for c in syntax.children(name, "appos") if name.i < c.i < placed.first.i]
    return name if beside and name.dep_ == "conj" and next_to(placed.first, -1).text == "," else None


def _and_before(who: "Token", trigger: "Token") -> "list[Token]":
    """“Claudia Mo and Jeremy Tam four years each”: the one right before the length, and the one joined before."""
    start = who.left_edge.i
    while start > trigger.i + 1 and (is_human_noun(who.doc[start - 1]) or who.doc[start - 1].dep_ in {"det", "amod"}):
        start -= 1  # "and the editor Tuan 11 years each": set beside the editor
    joint = who.doc[start - 1] if start > trigger.i + 1 else who
    first = next_to(joint, -1)
    named = joint.lower_ in clauses.AND and first.i > trigger.i and first.ent_type_ == who.ent_type_ == "PERSON"
    return [first, who] if named else [who]


def _patterned(block: Block, pattern: Statement, placed: Placed[FoundLength], person: Person) -> Statement:
    kept = tuple(r for r in pattern.roles if r.role not in {RoleName.TERM, RoleName.AMOUNT})
    return replace(
        pattern,
        trigger=block.cut(placed.first, placed.last),
        person=person,
        roles=(*kept, *roles_of([placed])),
        rule="gapped-sentence/1",
    )


def own_terms(read: Sequence[Statement], gaps: Sequence[Statement]) -> list[Statement]:
    """The statements read in full, without the lengths that belong to others."""
    theirs = {r.span for s in gaps for r in s.roles if r.role is RoleName.TERM}
    days = {s.person.name: s.when for s in gaps if s.trigger == read[0].trigger} if read else {}
    return [
        replace(s, roles=tuple(r for r in s.roles if r.role is not RoleName.TERM or r.span not in theirs))
        for s in read
        if days.get(s.person.name, s.when) == s.when  # "all three: A and B on 21 November, C on the 22nd"
    ]
