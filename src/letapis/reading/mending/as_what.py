"""What somebody is held as, or what was lodged against him, which the parser took for what befell another."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")


def as_what(noun: "Token") -> None:
    """“A and B, who were detained as suspects, were let go”: they were, and not the suspects."""
    verb, mark = noun.head, next_to(noun.left_edge, -1) if noun.left_edge.i else noun
    if mark.lower_ not in mends.AS or mark.dep_ != "mark" or mark.head != verb or not is_human_noun(noun):
        return
    first = next((c for c in verb.children if c.dep_ in _SUBJECTS and c.i < mark.i), None)
    clause = next((t for t in first.subtree if t.dep_ == "relcl" and t.i < mark.i), None) if first is not None else None
    if first is None or clause is None or not has(verb, "auxpass", "aux"):
        return
    mark.head, mark.dep_, mark.pos_ = clause, "prep", "ADP"
    noun.head, noun.dep_ = mark, "pobj"
    first.dep_ = "nsubjpass" if has(verb, "auxpass") else "nsubj"


def what_was_lodged(participle: "Token") -> None:
    """“Were named in an FIR (51/2002) lodged at a police station”: the report was, not those named in it."""
    before = next_to(participle, -1) if participle.i else participle
    thing = before.head if before.is_punct else before
    if before == participle or before.text == "," or thing.pos_ not in {"NOUN", "PROPN"} or is_human_noun(thing):
        return
    if thing.dep_ == "pobj" and thing.i < participle.i and not has(participle, "nsubj", "nsubjpass", "aux", "auxpass"):
        participle.head, participle.dep_ = thing, "acl"
