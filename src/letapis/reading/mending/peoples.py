"""People told by a number and the name of theirs, which the model takes for a place or for somebody's name."""

from typing import TYPE_CHECKING

from letapis.reading.counts import number_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_a_people(noun: "Token") -> None:
    """“Seven Crimean Tatars", "two Baloch”: so many of a people, and neither a place nor somebody's name."""
    if noun.pos_ != "PROPN" or noun.ent_type_ not in _TAKEN_FOR:
        return
    number = next((c for c in noun.children if c.dep_ == "nummod" and c.i < noun.i), None)
    if number is None:
        return
    between = noun.doc[number.i + 1 : noun.i]
    of_people = len(between) == 1 and between[0].ent_type_ == "NORP"
    alone = noun.ent_type_ == "PERSON" and number.is_alpha and (number_of(number) or 0) > 1
    if (of_people and noun.tag_ == "NNPS") or (alone and len(between) == 0):
        noun.ent_type_ = "NORP"
        noun.tag_ = "NNPS"


_TAKEN_FOR = {"GPE", "LOC", "ORG", "PERSON", ""}
