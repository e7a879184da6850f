"""Whether what somebody is said to have done is a wrong."""

from typing import TYPE_CHECKING

from letapis.language.chosen import misdeeds, prepositions
from letapis.reading import syntax
from letapis.reading.checks.check import Checks

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_wrongful(verb: "Token") -> bool:
    """“Had embezzled money", "headed a spy ring", "was behind the riots”: by the verb, or by what stands with it."""
    if verb.lemma_.lower() in misdeeds.MISDEEDS:
        return True
    behind = (t for t in verb.subtree if verb.i < t.i <= verb.i + _NEAR)
    return any(_wrong(t) and _of_own_clause(t, verb) for t in behind)


_NEAR = 14
"""Words from a deed to what makes it a wrong."""


def _wrong(token: "Token") -> bool:
    return token.lower_ in misdeeds.WRONGFUL or token.lemma_.lower() in misdeeds.WRONGFUL


def _of_own_clause(token: "Token", verb: "Token") -> bool:
    """Not what a clause of its own tells: "worked with a man who turned out to be a spy"."""
    between = (a for a in token.ancestors if verb.is_ancestor(a))
    return all(a.dep_ not in {"relcl", "advcl", "nsubj", "nsubjpass"} for a in between)


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


OF_MISDEEDS: Checks = {
    "wrongful": lambda t, _: is_wrongful(t),
    "misdeed": lambda t, _: is_misdeed(t),
    "content-misdeed": _content_misdeed,
    "as-outlaw": _as_outlaw,
    "claimed": lambda *_: True,
}
"""Checks of a deed; "claimed" only asks for a word of speech before parsing: who speaks is told later."""
