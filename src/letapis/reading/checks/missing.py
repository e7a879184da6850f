"""Whether it is asked if somebody lives, what is not learned, and whether somebody is to come in."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, prepositions, pronouns, verbs
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.finders.missing import living_clauses
from letapis.reading.matching import matches

if TYPE_CHECKING:
    from spacy.tokens import Token


def _alive_clause(token: "Token", wanted: str) -> bool:
    said = (k for c in living_clauses(token) for k in syntax.children(c, "acomp", "attr", "oprd"))
    return any(matches(k, wanted) or any(matches(j, wanted) for j in k.conjuncts) for k in said)


def _comes_in(token: "Token", _: str) -> bool:
    """“Asked him to come in”, and nowhere into."""
    ways = (k for c in syntax.children(token, "xcomp", "ccomp") for k in syntax.children(c, "prt", "advmod", "prep"))
    return any(k.lower_ in prepositions.IN and syntax.child(k, "pobj") is None for k in ways)


def _where_held(token: "Token", wanted: str) -> bool:
    """“Where he is", "where he has been taken”; not "where he got the money", "where he is travelling"."""
    asked = [c for c in syntax.children(token, "ccomp", "acl", "relcl", "advcl", "xcomp") if c.i > token.i]
    return any(matches(c, wanted) and syntax.child(c, "attr", "acomp") is None and _kept(c) for c in asked)


def _kept(clause: "Token") -> bool:
    return clause.lemma_ in verbs.BE or syntax.is_passive(clause) or syntax.child(clause, "dobj") is not None


def _own_thing(token: "Token", _: str) -> bool:
    """“X searched his flat for the keys”: it is his own."""
    who, thing = syntax.child(token, "nsubj"), syntax.child(token, "dobj")
    one = who is not None and (who.ent_type_ == "PERSON" or people.PRONOUNS.get(who.lower_) in people.OF_ONE)
    return one and thing is not None and any(c.lower_ in people.HIS_OR_HER for c in syntax.children(thing, "poss"))


OF_MISSING: Checks = {
    "own-thing": _own_thing,
    "where-held": _where_held,
    "alive-clause": _alive_clause,
    "comes-in": _comes_in,
    "object-named": lambda t, _: any(c.ent_type_ == "PERSON" for c in syntax.children(t, "dobj")),
    "without-doing": lambda t, _: t.dep_ == "pcomp" and t.head.lower_ in prepositions.WITHOUT,
    "one-thing": lambda t, _: any(c.lower_ in pronouns.INDEFINITE for c in syntax.children(t, "det")),
}
"""Checks of those who are missed or called in."""
