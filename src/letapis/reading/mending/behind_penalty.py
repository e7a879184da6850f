"""Whom a sentence befalls, where he is named behind the penalty: "sentenced to ten years in prison Ales Bialiatski"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import VERBAL, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def named_behind(name: "Token") -> None:
    """“A court sentenced to ten years in prison X", "to death X”: no prison of that name, but whom it sentenced."""
    if name.ent_type_ != "PERSON" or name.pos_ != "PROPN":
        return
    first = next((t for t in name.subtree if t.ent_type_ == "PERSON"), name)
    place = name.doc[first.i - 1] if first.i else name
    beside = place.dep_ == "pobj" and place.head == name.head
    if place.tag_ != "NN" or is_human_noun(place) or not (beside or (place.dep_ == "compound" and place.head == name)):
        return
    verb = next((a for a in name.ancestors if a.pos_ in VERBAL), name)
    court = verb.head if verb.dep_ == "acl" and verb.head.dep_ == "ROOT" else None
    if verb.lemma_ not in LISTS["sentencing"] or has(verb, "dobj", "auxpass") or not (court or has(verb, "nsubj")):
        return
    if verb.i < place.i and not any(c.lower_ in verbs.BE for c in verb.children):
        place.head, place.dep_ = name.head, "pobj"
        name.head, name.dep_ = verb, "dobj"
        if court is not None:
            verb.head, verb.dep_, court.head, court.dep_ = verb, "ROOT", verb, "nsubj"
