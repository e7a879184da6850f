"""Where somebody was moved, where the parser hung the place on the way of getting there."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends

if TYPE_CHECKING:
    from spacy.tokens import Token


def beyond_way(prep: "Token") -> None:
    """“Was taken by stages to a colony”: it was he who came to the colony, and no stage of it."""
    way = prep.head
    if way.lemma_.lower() not in mends.WAYS or way.dep_ != "pobj" or way.i > prep.i:
        return
    by, verb = way.head, way.head.head
    if by.lower_ not in mends.BY_WAY or verb.pos_ != "VERB":
        return
    for behind in [c for c in way.children if c.dep_ == "prep" and c.i >= prep.i]:
        behind.head = verb
    by.dep_ = "prep"
