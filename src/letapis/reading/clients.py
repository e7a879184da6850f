"""Whom a lawyer speaks of: his client."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import human_nouns, prepositions
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def client(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“My client denies it”, says a lawyer: the one to whom something happened last."""
    owner = syntax.child(token.head if token.dep_ == "compound" else token, "poss")  # "and his client five"
    if token.lemma_.lower() not in human_nouns.CLIENTS or owner is None or owner.tag_ != "PRP$":
        return None
    whose = _whose_lawyer(told, block, token)
    if whose is not None:
        return whose
    here = told.sentence(block, token)
    last = max((s for s, _ in told.focus if s < here), default=here)
    people = {c for s, c in told.focus if s == last}
    return next(iter(people)) if len(people) == 1 else None


def _whose_lawyer(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“Her French lawyer, Mario Stasi, walked out. He said his client would appeal”: the one whose lawyer he is."""
    before = block.doc[max(token.i - _LAWYER_BEFORE, 0) : token.i]
    lawyer = next(
        (t for t in reversed(before) if t.lemma_.lower() in court_words.COUNSEL and t.dep_ != "compound"), None
    )
    owner = _owner(lawyer)
    if owner is not None:
        found = told.clusters(told.resolve(block, owner).names)
    else:
        found = _told_before(told, block, lawyer) if lawyer is not None else ()
    return found[0] if len(found) == 1 else None


def _owner(lawyer: "Token | None") -> "Token | None":
    """Whose lawyer it is: "her lawyer", "the lawyer of X"."""
    if lawyer is None:
        return None
    return syntax.child(lawyer, "poss") or syntax.pobj(lawyer, prepositions.OF_SAYER)


def _told_before(told: Told, block: Block, lawyer: "Token") -> tuple[Cluster, ...]:
    """“Llaitul's lawyer, X, … The lawyer said her client …”: whose lawyer that one was told to be."""
    meant = told.clusters(told.resolve(block, lawyer).names)
    for before in reversed(told.referents):
        noun = before.token.head if before.token.dep_ == "appos" else before.token
        if len(meant) == 1 and before.clusters == meant and (owner := _owner(noun)) is not None:
            return told.clusters(told.resolve(before.block, owner).names)
    return ()


_LAWYER_BEFORE = 50
"""Words back to the lawyer who speaks of his client."""
