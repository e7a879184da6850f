"""Rows of which not all are named: "Losik and four others were sentenced. They", "and his wife … Both"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.page import Block
from letapis.reading.referents import Referent
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def row_of(one: Referent) -> int:
    """How many are joined where somebody is spoken of."""
    return len(syntax.coordinated(one.token))


def told_of(one: Referent) -> bool:
    """Whether people without a name are told of for themselves, and not beside what befalls others."""
    subject = one.token.head if one.token.dep_ == "conj" else one.token  # "she and twenty others were rounded up"
    counted = subject.dep_ in syntax.SUBJECTS or one.token.pos_ == "NUM"  # "lists the eight as prisoners"
    return counted or (one.affected and row_of(one) > 1)  # "police detained her and four others"


def many_taken(group: Referent) -> bool:
    """“Police arrested the activists in January. They were charged": those of the sentence before, unnamed."""
    return group.affected and group.token.dep_ == "dobj" and group.token.tag_ == "NNS"


def of_part_named(told: Told, block: Block, token: "Token", here: int) -> tuple[str | None, ...]:
    """“Losik and four others were sentenced. They were beaten": Losik, and others whom nobody names.

    Nobody where another group was told of since.
    """
    before = [r for r in told.near(here, 1) if r.plural and r.block.offset(r.token) < block.offset(token)]
    last = max(before, key=lambda r: r.block.offset(r.token), default=None)
    if last is None or last.clusters or not last.affected or row_of(last) == 1 or token.tag_ not in {"PRP", "PRP$"}:
        return (None,)
    row = [t for t in syntax.coordinated(last.token) if is_human(t)]
    if any(t.lemma_.lower() in LISTS["defenders"] for t in row):
        return (None,)  # "Znak and his lawyer appealed. They"
    named = [told.names.cluster_at(last.block, t) for t in row]
    names = [c.name for c in named if c is not None]
    return (*names, None) if len(names) == 1 else (None,)
