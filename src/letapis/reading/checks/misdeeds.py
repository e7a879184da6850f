"""Whether what somebody is said to have done is a wrong."""

from typing import TYPE_CHECKING

from letapis.language.chosen import misdeeds, prepositions
from letapis.reading import syntax
from letapis.reading.checks.check import Checks
from letapis.reading.humans import is_human_noun

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_wrongful(verb: "Token") -> bool:
    """“Had embezzled money", "headed a spy ring", "was behind the riots”: by the verb, or by what stands with it."""
    if verb.lemma_.lower() in misdeeds.MISDEEDS:
        return True
    behind = verb.doc[verb.i + 1 : verb.i + _NEAR + 1]
    return any(_wrong(t) and verb.is_ancestor(t) and _leads_to(verb, t) for t in behind)


_NEAR = 14
"""Words from a deed to what makes it a wrong."""


def _wrong(token: "Token") -> bool:
    return token.lower_ in misdeeds.WRONGFUL or token.lemma_.lower() in misdeeds.WRONGFUL


def _leads_to(verb: "Token", wrong: "Token") -> bool:
    """Whether the deed itself is of the wrong: "headed a spy ring", "helped to organise the unrest".

    Not "helped the victims of violence", "took part in a rally against violence", "left because of the riots", nor what
    a clause of its own tells: "worked with a man who turned out to be a spy".
    """
    between = [a for a in wrong.ancestors if verb.is_ancestor(a)]
    steps = [wrong, *between]
    if any(t.dep_ not in _OF_DEED and not (t is wrong and t.dep_ == "acl") for t in steps):
        return False
    if any(t.dep_ == "prep" and not _of_the_wrong(t) for t in between):
        return False
    whose = between[1:] if wrong.dep_ in _SAYS_WHAT_SORT else between
    return not any(is_human_noun(t) and not (_wrong(t) or t.lemma_.lower() in misdeeds.PARTAKERS) for t in whose)


_OF_DEED = frozenset(
    {
        "dobj",
        "pobj",
        "compound",
        "amod",
        "nmod",
        "conj",
        "prep",
        "xcomp",
        "attr",
        "pcomp",
        "appos",
        "oprd",
        "acomp",
        "advmod",
    }
)
"""The links of the parse from a verb to what its deed is."""
_SAYS_WHAT_SORT = {"amod", "compound", "nmod", "acl"}
"""“A banned group", "a spy ring”: the wrong is said of the word that it hangs on."""


def _of_the_wrong(prep: "Token") -> bool:
    """“Had links to a banned group", "took money from spies”; nothing "against", "after", "because of" or "by" it."""
    things = (prep.head, *syntax.children(prep.head, "dobj"))
    taken = prep.lower_ in prepositions.FROM and any(t.lemma_.lower() in misdeeds.TAKEN for t in things)
    return taken or prep.lower_ in misdeeds.JOINING


def is_misdeed(verb: "Token") -> bool:
    """Whether a clause tells a wrong that its subject did, and not what befell him or what he would do."""
    if verb.pos_ not in syntax.VERBAL or syntax.is_passive(verb) or syntax.child(verb, "neg") is not None:
        return False
    return is_wrongful(verb) and not any(c.tag_ == "MD" for c in syntax.children(verb, "aux"))


def _content_misdeed(token: "Token", _: str) -> bool:
    """“Dismissed as a lie a statement that he had helped to organise the unrest”: what is denied says he did it."""
    nouns = [*syntax.children(token, "dobj", "nsubjpass")]
    nouns += [n for prep in token.children if prep.lower_ in prepositions.AS for n in syntax.children(prep, "pobj")]
    claims = (noun for noun in nouns if noun.lemma_.lower() in misdeeds.CLAIMS)
    clauses = (c for claim in claims for c in claim.subtree if c.dep_ in {"acl", "ccomp", "relcl"})
    return any(is_misdeed(c) and syntax.child(c, "mark") is not None for c in clauses)


def _as_outlaw(token: "Token", _: str) -> bool:
    """“Portrayed him as the leader of a spy ring", "as a ranking member of the rebels”."""
    as_ = (c for c in token.children if c.lower_ in prepositions.AS)
    told = (t for prep in as_ for t in prep.subtree)
    return any(_wrong(t) for t in told)


def _to_wrong(token: "Token", _: str) -> bool:
    """“Linked him to the drones that exploded", "tied him to the plot to kill the president”."""
    preps = (p for p in syntax.children(token, "prep", "dative") if p.lower_ in prepositions.LINKED)
    things = (t for p in preps for t in syntax.children(p, "pobj"))
    return any(_linked(k) for thing in things for k in (thing, *syntax.children(thing, "compound", "amod", "conj")))


def _linked(token: "Token") -> bool:
    return token.lower_ in misdeeds.LINKED_TO or token.lemma_.lower() in misdeeds.LINKED_TO


OF_MISDEEDS: Checks = {
    "to-wrong": _to_wrong,
    "wrongful": lambda t, _: is_wrongful(t),
    "misdeed": lambda t, _: is_misdeed(t),
    "content-misdeed": _content_misdeed,
    "as-outlaw": _as_outlaw,
    "claimed": lambda *_: True,
}
"""Checks of a deed; "claimed" only asks for a word of speech before parsing: who speaks is told later."""
