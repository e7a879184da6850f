"""Where somebody was taken, told by what he was doing then: "while filming a protest in Yangon"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, verbs
from letapis.language.chosen import places as place_words
from letapis.reading import syntax
from letapis.reading.doers import clauses_of_when
from letapis.reading.place_nouns import is_facility_noun, places_named, unknown_town
from letapis.reading.scene import Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

_DEEPEST = 3
"""Nouns from a verb to the place: "taking pictures of the break-up of a sit-in in Cairo"."""


def where_he_acted(scene: Scene) -> "Iterator[Token]":
    """“Was arrested while taking pictures of a sit-in in Cairo", "was filming in Yangon when police seized him”."""
    for clause in syntax.children(scene.trigger.token, "advcl", "pcomp"):
        when = any(c.lower_ in place_words.JUST_THEN for c in syntax.children(clause, "advmod", "mark"))
        who = syntax.child(clause, *syntax.SUBJECTS)
        himself = who is None or who.tag_ == "PRP" or who in scene.trigger.people
        if when and himself and _done(clause):
            yield from _around(clause)
    over = _interrupted(scene)
    if over is not None and _done(over):
        yield from _around(over)


def _done(clause: "Token") -> bool:
    """What somebody was doing, and not what he was about to do, or where he was going."""
    if syntax.child(clause, "neg", "xcomp") is not None:
        return False
    return not any(p.lower_ in prepositions.TO for p in syntax.children(clause, "prep"))


def _interrupted(scene: Scene) -> "Token | None":
    """“Was sleeping in the office when police barged in and arrested her”: what was going on with the one taken."""
    clause = scene.trigger.token
    while clause.dep_ == "conj" and clause.pos_ in syntax.VERBAL and syntax.child(clause, *syntax.SUBJECTS) is None:
        clause = clause.head
    over = clause.head
    if clause.dep_ != "advcl" or over.tag_ != "VBG" or over.i > clause.i or clause not in clauses_of_when(over):
        return None
    who = syntax.child(over, "nsubj")
    taken = scene.trigger.people
    same = who is not None and (who in taken or all(p.tag_ == "PRP" for p in taken))
    going_on = any(c.lemma_ in verbs.BE for c in syntax.children(over, "aux"))
    return over if same and going_on and not any(syntax.children(who, "poss") if who else ()) else None


def _around(verb: "Token") -> "Iterator[Token]":
    """The places behind "in", "at", "outside" below a verb, its object and what that is of."""
    heads = [verb]
    for head in heads[:]:
        heads += syntax.children(head, "dobj")
    for head in heads[1:]:
        thing: Token | None = head
        for _ in range(_DEEPEST):
            thing = syntax.pobj(thing, prepositions.OF) if thing is not None else None
            heads += [thing] if thing is not None else []
    for head in heads:
        for prep in syntax.children(head, "prep", "advmod"):
            for noun in syntax.children(prep, "pobj") if prep.lower_ in prepositions.STANDING else ():
                yield from _named(prep, noun)
                for inner in syntax.children(noun, "prep"):  # "alone at a rally in Caracas"
                    town = syntax.child(inner, "pobj") if inner.lower_ in prepositions.IN_PLACE else None
                    yield from _named(inner, town) if town is not None else ()


def _named(prep: "Token", noun: "Token") -> "list[Token]":
    if noun.lemma_.lower() in place_words.WAYS | LISTS["vehicle"] or noun.ent_type_ in {"DATE", "TIME"}:
        return []
    return places_named(noun) or ([noun] if is_facility_noun(noun) else unknown_town(prep, noun))


def where_he_went(scene: Scene) -> "Iterator[Token]":
    """“Went to a police station in Havana, where he had been summoned, and was arrested”."""
    verb = scene.trigger.token
    before = verb.head
    if verb.dep_ != "conj" or before.lemma_.lower() not in verbs.REPORTING or before.tag_ != "VBD":
        return
    if not syntax.is_passive(verb) or syntax.child(verb, *syntax.SUBJECTS) is not None:
        return
    if any(p.lower_ in prepositions.STANDING for p in syntax.children(verb, "prep")):
        return  # "went to the office and was arrested in Brest"
    noun = syntax.pobj(before, prepositions.TO)
    if noun is not None and (noun.lemma_.lower() in place_words.SITES or is_facility_noun(noun)):
        yield noun
