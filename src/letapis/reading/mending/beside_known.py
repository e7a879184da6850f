"""Those told beside somebody whom the report knows already: "she, A and B were sentenced"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def next_to_pronoun(one: "Token") -> None:
    """“She, A and B were sentenced", "he, his wife and A were”: the second of three, and nobody who is she."""
    first, comma = one.head, next_to(one.left_edge, -1) if one.left_edge.i else one
    if first.tag_ != "PRP" or comma.i != first.i + 1 or comma.text != ",":
        return
    last = next((c for c in one.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), one)  # "his wife Darya"
    of_one = people.PRONOUNS.get(first.lower_) in people.OF_ONE and has(last, "conj") and has(last, "cc")
    several = any(c.lower_ in verbs.PLURAL_FORMS for c in first.head.children if c.i > one.i)
    if not of_one or not (one.ent_type_ == "PERSON" or (several and is_human_noun(one))):
        return
    one.dep_ = "conj"
    for other in [c for c in last.children if c.dep_ == "conj" and last != one]:
        other.head = first
