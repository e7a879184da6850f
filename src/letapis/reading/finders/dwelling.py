"""Whose home it is: by who lives there."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, verbs
from letapis.reading import syntax
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Token


def dweller(thing: "Token") -> "Token | None":
    """“Stormed the house in which X was asleep", "the flat where X lives”: whose home it is by who lives there."""
    for clause in syntax.children(thing, "relcl", "acl"):
        who = syntax.child(clause, *syntax.SUBJECTS)
        told = (clause, *syntax.children(clause, "acomp", "attr", "advmod"))
        lives = any(t.lemma_.lower() in verbs.DWELLING for t in told)
        if lives and who is not None and is_human(who) and who.lower_ not in syntax.RELATIVES:
            return who
    return None


def _premises_behind(token: "Token") -> "Token | None":
    """“Went through the flat of X", "descended on his home”: whose home it is."""
    preps = (p for p in syntax.children(token, "prep", "prt") if p.lower_ in prepositions.AT_PREMISES)
    places = (t for p in preps for t in syntax.children(p, "pobj"))
    for place in places:
        if place.lemma_.lower() in LISTS["premises"] or place.lower_ in LISTS["premises"]:
            return syntax.of_phrase(place) or dweller(place)
    return None


OF_HOMES: Finders = {"premises-behind": _premises_behind}
"""Places of those whose home it is."""
