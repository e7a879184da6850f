"""Who was called so last, or just named: "the lawyer", "the campaigner", where the report tells of several people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns
from letapis.reading import syntax
from letapis.reading.descriptions import definite
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import acts, told_gender
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def called_last(told: Told, block: Block, token: "Token", people: Sequence[Cluster]) -> tuple[Cluster | None, ...]:
    """“Another lawyer, Lu Siwei, was deported. The lawyer was tried”: of several called so those just told of.

    They are looked for in the words before, else in the sentence before.
    """
    if len(people) < 2:  # noqa: PLR2004 - one alone is he
        return ()
    here = told.sentence(block, token)
    near = [r for r in told.near(here, 1) if told.possible(r, block, token, here, 1)]
    for sentence in (here, here - 1):
        said = [r for r in near if r.sentence == sentence]
        if any(_brought_in(r.token, token) and not r.clusters for r in said):
            return (None, None)  # "a lawyer was detained with X. The lawyer …": he who has no name
        fits = tuple(dict.fromkeys(c for r in said for c in r.clusters if c in people))
        if fits:
            return fits
    return ()


def _brought_in(noun: "Token", like: "Token") -> bool:
    """Whether a noun brings in one more whom the report calls so: "a lawyer", "his lawyer"."""
    new = any(c.lower_ in pronouns.INDEFINITE for c in noun.lefts) or syntax.child(noun, "poss") is not None
    return new and noun.lemma_ == like.lemma_


def just_named(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“Hoang Thi Minh Hong was arrested on May 31. The campaigner got three years”: the one whom that first named.

    Where the sentence before tells of nobody else, what befell somebody of whom the report had not told.
    """
    about = token.head if token.dep_ == "poss" else token
    if about.dep_ not in syntax.SUBJECTS or about.left_edge.i != token.sent.start or not definite(token):
        return None
    here = told.sentence(block, token)
    near = [r for r in told.near(here, 1) if r.sentence == here - 1 and r.clusters]
    people = {c for r in near for c in r.clusters}
    if len(people) != 1 or not any(r.affected and _subject(r.token) for r in near):
        return None
    (one,) = people
    before = any(r.sentence < here - 1 for r in told.referents.of(one))
    fits = told_gender(token) in {None, one.gender or told_gender(token)}
    return one if fits and not before and not acts(one) else None


def _subject(name: "Token") -> bool:
    """“X was abducted", "another journalist, X, was abducted”."""
    return (name.head if name.dep_ == "appos" else name).dep_ in syntax.SUBJECTS
