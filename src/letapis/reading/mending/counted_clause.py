"""Clauses that a count of time opens, hung on a verb too far off: "who left on Friday, two days after X had"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions
from letapis.reading.mending.tree import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_nearest(verb: "Token") -> None:
    """“Welcomed the release of X, who walked out on Friday, two days after Y signed it”: she did, not they."""
    mark = next((c for c in verb.children if c.dep_ == "mark" and c.lower_ in prepositions.BEFORE_OR_AFTER), None)
    count = next((c for c in verb.children if c.dep_ == "npadvmod" and c.ent_type_ == "DATE"), None)
    if mark is None or count is None or count.i + 1 != mark.i or not verb.head.i < count.left_edge.i:
        return
    comma = verb.doc[count.left_edge.i - 1]
    between = verb.doc[verb.head.i + 1 : comma.i]
    nearest = next((t for t in reversed(between) if t.dep_ == "relcl" and t.pos_ in VERBAL), None)
    if comma.text == "," and nearest is not None and nearest.right_edge.i == comma.i - 1:
        verb.head = nearest
