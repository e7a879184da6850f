"""The words around a trigger, in which its roles are looked for."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, stance, verbs
from letapis.language.chosen import places as place_words
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Role, RoleName, Span
from letapis.reading import syntax
from letapis.reading.kinds import VERDICTS
from letapis.reading.page import Block
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Scene:
    """The words around a trigger: the block, the trigger, and the function that gives a noun phrase its span."""

    block: Block
    trigger: Trigger
    phrase: Callable[[Block, "Token"], Span]
    fullest: Callable[[Block, "Token"], str | None]


def role_of(scene: Scene, name: RoleName, token: "Token") -> Role:
    """A role whose words are a noun phrase, with the fullest name that the report gives."""
    span = scene.phrase(scene.block, token)
    at = span.text.find(" (")
    if at > 0 and ")" not in span.text:  # "the Federation for Human Rights (FIDH", which the parser cut short
        span = scene.block.cut_at(span.start, span.start + at)
    fullest = None if name in _PLACES else scene.fullest(scene.block, token)  # "in Vladimir" is not Vladimir Voronin
    return Role(name, span, fullest or span.text)


_PLACES = frozenset({RoleName.PLACE, RoleName.PLACE_FROM, RoleName.FACILITY, RoleName.FACILITY_FROM})
"""Roles that no person has."""


def verb_of(scene: Scene) -> "Token":
    """The verb that the trigger is or hangs on."""
    token = scene.trigger.token
    if token.pos_ in syntax.VERBAL and scene.trigger.row.pos == "V":
        return token
    return syntax.set_off(token) or syntax.governor(token) or token


def phrases_of(scene: Scene) -> "Iterator[tuple[Token, Token]]":
    """Preposition and noun of the phrases below the trigger and the verb it hangs on."""
    described = scene.trigger.row.person == event_rules.DESCRIBED  # "political prisoner X was freed in Minsk": X was
    verb = scene.trigger.token if described or _by_time(scene) or _decided_later(scene) else verb_of(scene)
    heads = [scene.trigger.token, verb]
    heads += [
        c
        for c in syntax.children(verb, "dobj", "xcomp", "prt", "npadvmod", "advmod", "acomp")
        if c not in scene.trigger.people
    ]
    if scene.trigger.row.event is EventKind.REMANDED and verb.lemma_ in stance.ORDERING:
        heads += syntax.children(verb, "ccomp")  # "ordered him to be kept in a remand prison"
    if scene.trigger.row.event is EventKind.RELEASED:  # "set free from Insein prison", "let go from a prison in Minsk"
        heads += [c for c in syntax.children(verb, "oprd", "ccomp") if c.pos_ == "ADJ" or c.lemma_ in verbs.GOING]
    heads += [c for c in syntax.children(verb, "advcl") if c.i == verb.i + 1 and c.tag_ == "VBG"]  # "went missing in X"
    heads += list(syntax.children(scene.trigger.token, "prep", "agent"))
    seen = set()
    for head in heads:
        beside = head.lower_ in place_words.BEARINGS and head != scene.trigger.token  # "west of Algiers"
        for prep in _with_joined(c for c in syntax.children(head, "prep", "agent", "oprd") if c.pos_ == "ADP"):
            if (
                prep.lower_ in prepositions.NO_PLACE
                or head.lower_ in prepositions.THANKS
                or (beside and prep.lower_ in prepositions.OF)
            ):
                continue
            for noun in syntax.children(prep, "pobj"):
                for one in (_before_bearing(n) for n in syntax.coordinated(noun)):
                    if one.i not in seen:
                        seen.add(one.i)
                        yield prep, one
                    if prep.lower_ not in prepositions.BEFORE_OR_AFTER:  # "was detained after a search of his flat"
                        yield from ((_over(scene, prep, inner), noun) for inner, noun in _nested(one, seen))


def on_front(scene: Scene) -> "Iterator[tuple[Token, Token]]":
    """“At the prison he was stripped and beaten by guards": what opens the clause holds for the second verb, too."""
    verb = scene.trigger.token
    if scene.trigger.row.event not in _ON_THE_SPOT or scene.trigger.row.pos != "V":
        return
    first = verb
    while first.dep_ == "conj" and first.head.pos_ in syntax.VERBAL and syntax.child(first, *syntax.SUBJECTS) is None:
        if any(c.ent_type_ in {"DATE", "TIME"} for p in first.children for c in (p, *p.children)):
            return  # "was beaten, and in May detained again"
        first = first.head
    subject = syntax.child(first, *syntax.SUBJECTS)
    if (
        first == verb
        or subject is None
        or any(p.lower_ in prepositions.AT_PLACE for p in syntax.children(verb, "prep"))
    ):
        return
    for prep in syntax.children(first, "prep"):
        if prep.i < subject.left_edge.i and prep.lower_ in prepositions.INSIDE | prepositions.AT:
            yield from ((prep, noun) for noun in syntax.children(prep, "pobj"))


_ON_THE_SPOT = {EventKind.ILL_TREATED, EventKind.QUESTIONED, EventKind.HELD, EventKind.DETAINED}


def _before_bearing(noun: "Token") -> "Token":
    """“To the Wadi al-Natrun prison north-west of Cairo”: the prison, and not the west of Cairo."""
    if noun.lower_ not in place_words.BEARINGS:
        return noun
    before = (c for c in syntax.children(noun, "compound", "nmod") if c.lower_ not in place_words.BEARINGS)
    return next((c for c in reversed(list(before)) if c.pos_ in {"NOUN", "PROPN"}), noun)


def _by_time(scene: Scene) -> bool:
    """“Have been detained in 39 cities since his death”: he did not die there."""
    token = scene.trigger.token
    if scene.trigger.row.pos != "N" or token.dep_ != "pobj":
        return False
    over = token.head.head  # "was found at the border after five days in custody"
    spent = over.ent_type_ in {"DATE", "TIME"} and over.dep_ == "pobj" and over.head.lower_ in stance.TEMPORAL
    return spent or token.head.lower_ in stance.TEMPORAL - prepositions.UPON


def _decided_later(scene: Scene) -> bool:
    """“The conviction was affirmed by the Court of Appeals”: which court did that, and not which convicted."""
    token, row = scene.trigger.token, scene.trigger.row
    done = token.head.lemma_ in verbs.DONE_ABOUT and token.dep_ in {*syntax.SUBJECTS, "dobj"}
    return done and row.pos == "N" and row.event in VERDICTS


def _with_joined(preps: "Iterable[Token]") -> "Iterator[Token]":
    """Each preposition and those joined to it: “was flown to Ankara and then to Germany"."""
    for prep in preps:
        yield prep
        yield from syntax.children(prep, "conj")


def _over(scene: Scene, outer: "Token", inner: "Token") -> "Token":
    """“Was moved from a prison in Zhodzina": the town, too, is that from where."""
    moved = scene.trigger.row.event in MOVES and outer.lower_ in prepositions.FROM
    return outer if moved else inner


MOVES = {
    EventKind.TRANSFERRED,
    EventKind.EXTRADITED,
    EventKind.DEPORTED,
    EventKind.LEFT_COUNTRY,
    EventKind.RETURNED,
}
"""Events from one place to another."""


def _no_place_itself(noun: "Token") -> bool:
    """“Was stopped by the FSB near Alushta", "dragged into a truck outside the court”: what follows is where."""
    by_whom = noun.dep_ == "pobj" and noun.head.dep_ == "agent"
    return by_whom or noun.lemma_.lower() in LISTS["vehicle"]


def _nested(noun: "Token", seen: set[int]) -> "Iterator[tuple[Token, Token]]":
    for prep in syntax.children(noun, "prep"):
        for inner in syntax.children(prep, "pobj"):
            beside = prep.lower_ in prepositions.NEAR and not _no_place_itself(noun)  # "in a park near his home"
            of_thing = prep.lower_ in prepositions.OF and (
                inner.pos_ == "NOUN" or noun.lemma_.lower() in place_words.ACTS_OF
            )  # "for abuse of office", "at the request of Moscow"
            if inner.i not in seen and prep.lower_ in prepositions.ABOUT_PLACE and not (beside or of_thing):
                seen.add(inner.i)
                yield prep, inner
                if inner.lemma_.lower() in place_words.SITES:
                    yield from _nested(inner, seen)  # "into a car outside his house in Termez"
