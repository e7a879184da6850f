"""Who was called so last: "the lawyer", where the report tells of two of them, or more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster
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
