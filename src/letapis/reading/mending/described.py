"""Names behind what is said of the one before them in a list."""

from typing import TYPE_CHECKING

from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import has

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_description(name: "Token") -> None:
    """“A, the editor, B, C and D were held”: what is set off behind A says who A is; the names go on from A."""
    noun, first = name.head, name.head.head
    if noun.dep_ != "appos" or noun.pos_ != "NOUN" or not is_human_noun(noun) or name.i < noun.i:
        return
    if {first.pos_, name.pos_} != {"PROPN"} or not (has(first, "compound") and has(name, "compound")):
        return  # "a reporter of one paper, Radio Liberty, and others"
    rest = [t for t in (*name.conjuncts, *first.conjuncts) if t.i > name.i]
    apart = noun.right_edge.i >= name.i and name.doc[name.left_edge.i - 1].text == ","
    if apart and any(t.ent_type_ == "PERSON" for t in rest):
        name.head, name.dep_ = first, "conj"


def next_described(noun: "Token") -> None:
    """“A, a former commander, and the politician B”: who has a name of his own is no second description of A."""
    before, first = noun.head, noun.head.head
    named = any(c.dep_ == "appos" and c.ent_type_ == "PERSON" and c.left_edge.i == noun.i + 1 for c in noun.children)
    if not named or before.dep_ != "appos" or before.pos_ != "NOUN" or first.ent_type_ != "PERSON":
        return
    if is_human_noun(noun) and has(noun, "det") and before.i > first.i:
        noun.head = first
