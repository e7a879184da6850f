"""A verb left out before a name and a day: "A was arrested on 30 November, B on 13 December"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, terms
from letapis.language.chosen import people as people_words
from letapis.model import Person, Role, RoleName, Statement, When
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.gapped_people import person_before
from letapis.reading.moment import Moment
from letapis.reading.penalties import roles_of
from letapis.reading.times import FoundLength, FoundTime, resolve
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def gapped_days(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
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


def whose_day(moment: Moment, term: Placed[FoundLength]) -> "tuple[Token | None, Placed[FoundTime] | None]":
    """Whose a term is, and the day told with it: "and B to 15 years on June 23", "and B on June 23 to 15 years"."""
    who = person_before(term, moment.trigger.token)
    here = [d for d in moment.dated if d.first.sent == term.first.sent]
    if who is not None:
        return who, day_behind(term, moment)
    before = next((d for d in here if 0 < term.first.i - d.last.i <= _TO_TERM), None)
    return (_before_day(moment, before), before) if before is not None else (None, None)


def day_behind(term: Placed[FoundLength], moment: Moment) -> Placed[FoundTime] | None:
    """The day right behind a term, with nothing between them but where it is served."""
    here = (d for d in moment.dated if d.first.sent == term.first.sent and 0 < d.first.i - term.last.i <= _BEHIND_TERM)
    return next((d for d in here if _nothing_between(term.last, d.first)), None)


def with_day(pattern: Statement, moment: Moment, day: Placed[FoundTime] | None) -> Statement:
    """The pattern, on its own day where one is told."""
    if day is None or day.found.span == pattern.when.span:
        return pattern
    edtf, basis = resolve(day.found, pattern.when.edtf, moment.story.published)
    return replace(pattern, when=When(edtf, basis, day.found.span)) if edtf is not None else pattern


def _nothing_between(last: "Token", first: "Token") -> bool:
    """Whether nothing stands between a term and a day but where it is served; not "for a protest on 5 May"."""
    between = last.doc[last.i + 1 : first.i]
    served = all(t.lemma_.lower() in terms.WHERE_SERVED for t in between if t.pos_ == "NOUN")
    return served and not any(t.pos_ in {"PROPN", *syntax.VERBAL} or t.text in {",", ";"} for t in between)


_BEHIND_TERM, _TO_TERM = 5, 2
"""Words from a term to the day behind it: "years in prison on"; from a day to the term behind it: "to"."""


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
