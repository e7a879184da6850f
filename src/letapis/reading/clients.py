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
    owner = syntax.child(lawyer, "poss") if lawyer is not None else None
    if owner is None and lawyer is not None:
        owner = syntax.pobj(lawyer, prepositions.OF_SAYER)
    found = told.clusters(told.resolve(block, owner).names) if owner is not None else ()
    return found[0] if len(found) == 1 else None


_LAWYER_BEFORE = 50
"""Words back to the lawyer who speaks of his client."""
