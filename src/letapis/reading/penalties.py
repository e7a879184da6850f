"""What somebody got: term, penalty, regime, sum."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import penalties as words
from letapis.language.chosen import prepositions, verbs
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.attachment import Placed, hangs_below, heads_of
from letapis.reading.humans import is_human_noun
from letapis.reading.relative_terms import length_of, of_other_clause, term_given
from letapis.reading.times import FoundLength
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
WITH_TERM = {E.SENTENCED, E.REMANDED, E.HOUSE_ARREST, E.HELD, E.PUNISHED, E.HUNGER_STRIKE}
"""Events that last or are measured."""


def terms_of(
    trigger: Trigger, placed: Sequence[Placed[FoundLength]], others: Sequence[Trigger]
) -> list[Placed[FoundLength]]:
    """The terms and sums that belong to an event, in order."""
    before_noun = trigger.token.dep_ == "amod" or (
        trigger.token.dep_ == "compound" and trigger.token.head.ent_type_ == "PERSON"
    )
    before_noun = before_noun and trigger.token.i < trigger.token.head.i
    if trigger.row.event not in WITH_TERM or before_noun:  # "sentenced jailed leader X to 19 years"
        return []
    here = [p for p in placed if p.first.sent == trigger.token.sent and p.found.kind != "age"]
    if _in_passing(trigger) or _where_struck(trigger, others):
        return []
    changed = changing(trigger.token)
    if changed is not None and (new := [p for p in here if _new_term(p, changed)]):
        return new
    if (what := term_given(trigger.token)) is not None and trigger.row.event is E.SENTENCED:
        return [p for p in here if length_of(p.first, p.last, what)]
    heads = heads_of(trigger)
    taken = {t.token.i for t in others if t.token != trigger.token}
    here = [p for p in here if not _of_else(p, trigger, heads)]
    return [p for p in here if hangs_below(p, heads) or _follows(p, trigger.token, taken)]


def _of_else(placed: Placed[FoundLength], trigger: Trigger, heads: "list[Token]") -> bool:
    """Whether a length is no term of the event: a difference, somebody else's, a part of another, of a thing."""
    return (
        (trigger.row.event not in _PROLONGED and _difference(placed))
        or (placed.last.dep_ == "nsubj" and placed.last.head == trigger.token)  # "the ten years became 13"
        or _in_place_of(placed)
        or of_other_clause(placed.last, trigger.token)
        or _spent(placed, trigger.token)
        or _of_children(placed)
        or _to_people(placed)
        or (trigger.row.event is not E.HUNGER_STRIKE and _after(placed, trigger.token))
        or _suspended(placed)
        or _first_part(placed)
        or _rate(placed)
        or _compared(placed)
        or _of_others(placed)
        or _in_clause_before(placed, trigger.token)
        or _of_next(placed, trigger.token)
        or _of_thing(placed)
        or _done_with(placed, heads)
        or _part_of(placed, trigger.token)
        or (trigger.token.lemma_ in verbs.ADDED and placed.last.head != trigger.token)
    )


def changing(noun: "Token") -> "Token | None":
    """The verb by which a sentence is made longer or shorter: "reduced the ten-year sentence to four"."""
    deps = {"dobj", "nsubjpass", "nsubj"} if noun.head.tag_ == "VBN" else {"dobj", "nsubjpass"}
    verb = noun.head if noun.pos_ == "NOUN" and noun.dep_ in deps else None
    return verb if verb is not None and verb.lemma_ in verbs.CHANGED else None


def _new_term(placed: Placed[FoundLength], verb: "Token") -> bool:
    """“From ten years to four”: what the sentence is now, and not what it was before."""
    before = next_to(placed.first, -1)
    return before.lower_ in prepositions.CHANGED_TO and placed.first.i > verb.i


_PROLONGED = {E.REMANDED, E.HOUSE_ARREST}
"""“Extended his arrest by two months": how long the new order holds, which no earlier length is told beside."""


def _in_passing(trigger: Trigger) -> bool:
    """“In colony No. 2 he refused food for 24 days”: where it was, not for how long he was there."""
    token, verb = trigger.token, syntax.governor(trigger.token)
    opens = trigger.row.event in {E.HELD, E.REMANDED} and trigger.row.person == "carrier" and token.dep_ == "pobj"
    states = verbs.STAYING | verbs.BE | verbs.SERVING
    return opens and verb is not None and token.head.head == verb and token.i < verb.i and verb.lemma_ not in states


def _where_struck(trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Went on hunger strike in jail for six weeks”: how long he refused food, not how long he was there."""
    verb = syntax.governor(trigger.token)
    refusing = (t for t in others if t.row.event is E.HUNGER_STRIKE and syntax.governor(t.token) == verb)
    return trigger.row.event is E.HELD and trigger.row.person == "carrier" and next(refusing, None) is not None


def _to_people(placed: Placed[FoundLength]) -> bool:
    """“Hands long terms to six”: to how many, not for how long."""
    number, to = placed.first, placed.first.head
    alone = number == placed.last and number.dep_ == "pobj" and to.lower_ in prepositions.TO
    return alone and to.head.lemma_ in verbs.GIVING


def _after(placed: Placed[FoundLength], token: "Token") -> bool:
    """“Was returned to prison after a week”: what had passed; not "after a week in prison"."""
    within = placed.last.i < token.i and placed.last in (token, *token.ancestors)
    return not within and placed.first.i > 0 and next_to(placed.first, -1).lower_ in prepositions.AFTER


def _spent(placed: Placed[FoundLength], token: "Token") -> bool:
    """“Minus the ten months that he had spent at home”: what has been served is told by its own verb."""
    told = (c for c in syntax.children(placed.last, "relcl") if c.lemma_ in verbs.SERVING and c != token)
    return any(aux.lemma_ in verbs.PERFECT for c in told for aux in syntax.children(c, "aux"))


def _of_children(placed: Placed[FoundLength]) -> bool:
    """“Sentenced X, a mother of two, to six years”: two of somebody are no years."""
    of = placed.first.head
    return placed.first.dep_ == "pobj" and of.lower_ in prepositions.OF and is_human_noun(of.head)


def _rate(placed: Placed[FoundLength]) -> bool:
    """“No more than a few minutes a day”: how much of each day, and no length."""
    return next_to(placed.first, -1).tag_ == "NNS" and placed.first.tag_ == "DT" and placed.first.i > 0


def _difference(placed: Placed[FoundLength]) -> bool:
    """“Reduced the sentence by one year”: by how much, not to how much."""
    if placed.last.dep_ == "compound" and placed.last.head.i > placed.last.i:
        return False  # "dismayed by the five-year sentence"
    if placed.last.head.head.lemma_ in verbs.REPLACING:
        return False  # "the fine was replaced by five years"
    near = placed.first.doc[max(placed.first.i - 3, 0) : placed.first.i]
    told = [t.lower_ for t in near if t.tag_ != "DT"]  # "by the four months that she had spent in prison"
    return told[-1:] != [] and (told[-1] in prepositions.BY or tuple(told[-2:]) == words.ON_TOP_OF)


def _in_place_of(placed: Placed[FoundLength]) -> bool:
    """“Will serve 14 years instead of 15”: what somebody does not get."""
    before = [t.lower_ for t in placed.first.doc[max(placed.first.i - 3, 0) : placed.first.i] if t.tag_ != "DT"]
    return tuple(before[-2:]) in words.IN_PLACE_OF


def _of_thing(placed: Placed[FoundLength]) -> bool:
    """“After a two-week siege”: how long something else took."""
    top = placed.last
    while placed.first.i <= top.head.i <= placed.last.i and top.head != top:
        top = top.head
    thing = top.head
    of = thing.lower_ in prepositions.OF and thing.head.lemma_.lower() in words.LASTING_THINGS
    if of and thing.head.dep_ == "pobj":
        return True  # "after a trial of two days"
    beside = top.dep_ in {"compound", "amod", "nmod"} and thing.pos_ == "NOUN" and thing.i > placed.last.i
    return beside and thing.lemma_.lower() in words.LASTING_THINGS


def _done_with(placed: Placed[FoundLength], heads: "Sequence[Token]") -> bool:
    """“38 years, of which at least 12 years must be served”: what is told of a part of the term."""
    top = placed.last
    while placed.first.i <= top.head.i <= placed.last.i and top.head != top:
        top = top.head
    return top.dep_ in syntax.SUBJECTS and top.head.i > top.i and top.head not in heads


def _part_of(placed: Placed[FoundLength], noun: "Token") -> bool:
    """“Has four years of his sentence left”: a part of the sentence is not how long it is."""
    preps = (c for t in placed.last.doc[placed.first.i : placed.last.i + 1] for c in syntax.children(t, "prep"))
    return any(p.lower_ in prepositions.OF and syntax.child(p, "pobj") == noun for p in preps)


def _first_part(placed: Placed[FoundLength]) -> bool:
    """“Four years, the first two and a half of them in prison”: how a part of the term is to be served."""
    before = placed.first.doc[max(placed.first.i - 2, 0) : placed.first.i]
    return len(before) == 2 and before[1].lower_ in words.FIRST and before[0].tag_ == "DT"  # noqa: PLR2004


def _of_others(placed: Placed[FoundLength]) -> bool:
    """“Five were given 15 years and five 10 years”: what is told of others, by their number alone."""
    before = next_to(placed.first, -1)
    return before.tag_ == "CD" and before.dep_ == "nummod" and before.head == placed.last and before != placed.first


def _compared(placed: Placed[FoundLength]) -> bool:
    """“Nine years, a year more than the prosecution had requested”: by how much, not how long."""
    behind = [t.lower_ for t in placed.last.doc[placed.last.i + 1 : placed.last.i + 3]]
    return len(behind) == 2 and behind[0] in words.MORE_OR_LESS and behind[1] in prepositions.THAN  # noqa: PLR2004


def _in_clause_before(placed: Placed[FoundLength], token: "Token") -> bool:
    """“The two women got 18 months; he was given 20": what is told before a semicolon."""
    return placed.last.i < token.i and any(t.text == ";" for t in token.doc[placed.last.i : token.i])


def _of_next(placed: Placed[FoundLength], token: "Token") -> bool:
    """“A got ten years; B, nine; C, seven”: what stands behind another's name beyond a semicolon is not A's."""
    between = token.doc[token.i + 1 : placed.first.i]
    marks = [t.i for t in between if t.text == ";"]
    return bool(marks) and any(t.pos_ == "PROPN" for t in token.doc[marks[-1] : placed.first.i])


def _suspended(placed: Placed[FoundLength]) -> bool:
    """“A year in prison, eight months of them suspended”: a part of the term, told beside the whole."""
    behind = [t.lower_ for t in placed.last.doc[placed.last.i + 1 : placed.last.i + 3]]
    return len(behind) == len(words.OF_WHICH[0]) and tuple(behind) in words.OF_WHICH


def _follows(placed: Placed[FoundLength], token: "Token", taken: set[int]) -> bool:
    """A length after the event with no verb and no other event between, where the parse joins nothing."""
    if placed.first.i < token.i:
        near = token.i - placed.last.i <= (_WITHIN if placed.last in token.ancestors else _NEAR)
        return near and token.pos_ == "NOUN"
    between = token.doc[token.i + 1 : placed.first.i]
    return not any(
        (t.pos_ in syntax.VERBAL and t.dep_ not in {"aux", "auxpass"}) or t.i in taken or t.text == ";" for t in between
    )


_NEAR, _WITHIN = 3, 6
"""Words from a length to the noun behind it: "15 months in prison", "in pre-trial detention"."""


def roles_of(terms: Sequence[Placed[FoundLength]]) -> list[Role]:
    """Terms and sums as roles."""
    out = []
    for p in terms:
        found = p.found
        if found.kind == "money":
            out.append(Role(RoleName.AMOUNT, found.span, found.span.text, value=found.value, currency=found.currency))
        elif found.duration is not None:
            out.append(Role(RoleName.TERM, found.span, found.span.text, duration=found.duration))
    return out
