"""Whether the news is of somebody's relative, who has no name: "he" and "the man" may then be the relative."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import people as words
from letapis.reading import syntax
from letapis.reading.people import Cluster
from letapis.reading.referents import Referent
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token

_STILL = 2
"""Sentences in which a relative told of without a name may be meant, where nobody is named in between."""


def kin_told(told: Told, meant: Sequence[Cluster], near: Sequence[Referent], here: int) -> bool:
    """“Losik's father was arrested. He was fined”: it may be the father, of whom the news is, and not Losik."""
    between = any(r.sentence == here - 1 and r.clusters and r.token.pos_ == "PROPN" for r in near)
    for r in near:
        owner = syntax.child(r.token, "poss")
        still = 1 <= here - r.sentence <= (1 if between else _STILL)
        subject = not r.clusters and r.token.dep_ in syntax.SUBJECTS
        news = subject and ((r.affected and still) or _alone_told(r, near, here))
        whose = set(told.clusters(told.resolve(r.block, owner).names)) if news and owner is not None else set()
        theirs = news and owner is not None and words.PRONOUNS.get(owner.lower_) == words.SEVERAL_MEANT
        if (whose and set(meant) == whose) or (theirs and set(meant) >= whose):
            return True
    return False


def _alone_told(kin: Referent, near: Sequence[Referent], here: int) -> bool:
    """“Their daughter stood outside with a sign. She was fined”: the sentence before tells of the daughter alone."""
    above = kin.token.head == kin.token.sent.root and kin.sentence == here - 1
    others = (r for r in near if r.sentence == kin.sentence and r.clusters and r.token.head != kin.token)
    return above and next(others, None) is None


def of_another(told: Told, kin: "Token", concerned: str | None) -> bool:
    """“X's wife, Y, wept. The captain was freed, his wife said”: she who speaks of him is not the wife of X."""
    owner = syntax.child(kin, "poss")
    if owner is None or concerned is None or owner.tag_ != "PRP$":
        return False
    for before in reversed(told.referents):
        noun = before.token.head if before.token.dep_ == "appos" else before.token
        whose = syntax.child(noun, "poss") if noun.lemma_ == kin.lemma_ else None
        if whose is not None and whose.tag_ != "PRP$":
            names = told.resolve(before.block, whose).names
            return any(names) and concerned not in names
    return False
