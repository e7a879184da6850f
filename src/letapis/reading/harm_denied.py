"""“The ministry denied using force", "said that no violence had been used”: harm denied in general.

Of nobody in particular: what is meant is the harm that was told just before.
"""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS
from letapis.language.chosen import stance as words
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def denies_harm(verb: "Token") -> bool:
    """Whether a verb denies harm that is named, but not to whom it was done."""
    if any(c.dep_ == "neg" or c.lower_ in words.FUTURE_MODALS | words.CONDITIONAL_MODALS for c in verb.children):
        return False
    if verb.lemma_ in words.DENY_VERBS:
        return any(_of_harm(thing) for thing in _denied(verb))
    if verb.lemma_.lower() not in SAY_VERBS:
        return False
    told = (s for clause in syntax.children(verb, "ccomp") for s in syntax.children(clause, "nsubjpass", "dobj"))
    return any(_of_harm(thing) and any(c.lower_ in words.NOBODY for c in thing.children) for thing in told)


def _denied(verb: "Token") -> list["Token"]:
    """What is denied: an object, that of a claim, that of a verb ("using force"), what "had been used"."""
    things = [*syntax.children(verb, "dobj", "nsubjpass")]
    claimed = [
        o
        for t in things
        if t.lemma_.lower() in words.CLAIMS
        for p in t.children
        for o in p.children
        if p.dep_ == "prep"
    ]
    below = syntax.children(verb, "xcomp", "ccomp", "pcomp")
    clauses = [c for c in below if not any(k.dep_ == "neg" for k in c.children)]
    used = [o for c in clauses for o in syntax.children(c, "dobj", "nsubjpass")]
    return [*things, *claimed, *used, *clauses]


def _of_harm(thing: "Token") -> bool:
    """“Any ill-treatment", "force", "beating anyone”; not "the beating of his cellmate"."""
    hyphened = thing.doc[max(0, thing.i - 2) : thing.i + 1].text.lower()
    if words.HARM.isdisjoint({thing.lower_, hyphened}):
        return False
    whom = [o for c in thing.children if c.dep_ in {"dobj", "prep", "poss"} for o in (c, *c.children)]
    return not any(o.pos_ in {"NOUN", "PROPN"} or o.ent_type_ == "PERSON" for o in whom)
