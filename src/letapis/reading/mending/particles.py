"""Particles that the parse took for prepositions: "called in the lawyer X for questioning"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions
from letapis.reading.humans import is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def called_in(particle: "Token") -> None:
    """“Police called in the lawyer X for questioning”: whom they called, and no place in which they did."""
    verb = particle.head
    if (
        particle.lower_ not in prepositions.IN
        or verb != next_to(particle, -1)
        or verb.lower_ not in prepositions.CALLED_IN
    ):
        return
    objects = (c for t, label in ((particle, "pobj"), (verb, "dobj")) for c in t.children if c.dep_ == label)
    whom = next(objects, None)
    if whom is not None and whom.i > particle.i and (whom.ent_type_ == "PERSON" or is_human_noun(whom)):
        particle.dep_, particle.pos_, particle.tag_ = "prt", "ADP", "RP"
        whom.head, whom.dep_ = verb, "dobj"
