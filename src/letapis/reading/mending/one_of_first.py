"""“X was the first to be picked up", "was among the last to be freed”: what befell X himself."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import has

if TYPE_CHECKING:
    from spacy.tokens import Token


def befell(participle: "Token") -> None:
    """An infinitive that the parser hung on "first", of which nobody knows who it is, is that of the subject."""
    which = participle.head
    if participle.tag_ != "VBN" or not has(participle, "aux") or not has(participle, "auxpass"):
        return
    of_row = which.lower_ in mends.IN_ORDER or any(c.lower_ in mends.IN_ORDER for c in which.children)
    if not of_row or has(participle, "nsubj", "nsubjpass") or not (which.pos_ == "ADJ" or _several(which)):
        return
    over = which
    while over.dep_ in {"pobj", "prep"} and (over.dep_ == "pobj" or over.lower_ in _OF_THEM):
        over = over.head
    be = over.head if over.dep_ == "attr" else over
    who = next((c for c in be.children if c.dep_ == "nsubj" and c.i < which.i), None)
    if be.lemma_ in verbs.BE and who is not None:
        participle.head = who


def nth_to_be(mark: "Token") -> None:
    """“X is at least the third writer to be arrested", "one of five to have been jailed”: X was, and is one of them."""
    participle = mark.head
    if mark.tag_ != "TO" or participle.dep_ != "ccomp":
        return
    be, which = participle.head, next((c for c in participle.children if c.dep_ == "nsubjpass"), None)
    if which is None or be.lemma_ not in verbs.BE or not be.i < which.i < mark.i:
        return
    row = next((c for c in which.children if c.lower_ in prepositions.OF and c.head.tag_ == "CD"), None)
    in_order = any(c.ent_type_ == "ORDINAL" or c.lower_ in mends.IN_ORDER for c in which.children)
    if (row is None and not in_order) or not has(be, "nsubj"):
        return
    which.head, which.dep_ = be, "attr"
    participle.head, participle.dep_ = which, "relcl"


_OF_THEM = prepositions.AMONG | prepositions.OF


def _several(noun: "Token") -> bool:
    return noun.tag_ in {"NNS", "CD"} and (noun.tag_ == "CD" or is_human_noun(noun))
