"""Two of a pair that the parse sets apart: "not only A but also B", "in addition to A, B and C were arrested"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, people, prepositions, pronouns
from letapis.reading.mending.lists import may_be_person
from letapis.reading.mending.tree import FINITE, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def not_only(joint: "Token") -> None:
    """“Not only Bialiatski but also Stefanovich was arrested”: both were."""
    first = joint.head
    if joint.lower_ not in clauses.BUT or first.i > joint.i or not _said_only(first, joint):
        return
    behind = joint.doc[joint.i + 1 : joint.i + _REACH]
    second = next((t for t in behind if t.dep_ in _SUBJECTS and t.head.i > t.i), None)
    if second is None:
        return
    verb = second.head
    if first.dep_ == "ROOT" and verb.head == first:
        verb.head, verb.dep_ = verb, "ROOT"
        first.head, first.dep_ = verb, second.dep_
    if first.head == verb and first.dep_ in _SUBJECTS and first != second:
        second.head, second.dep_ = first, "conj"


_REACH = 8
"""Words from "but" to the noun behind it."""
_SUBJECTS = {"nsubj", "nsubjpass"}


def _said_only(first: "Token", joint: "Token") -> bool:
    """Whether "not only" stands before the first of two."""
    before = joint.doc[max(first.left_edge.i - 2, 0) : joint.i]
    return any(t.lower_ in clauses.ONLY and next_to(t, -1).lower_ in pronouns.NOT for t in before)


def behind_fronted(name: "Token") -> None:
    """“In addition to A, B and C were arrested", "like A, B is in jail”: the subject begins behind the comma."""
    first, start = name.head, name.left_edge.i
    if first.dep_ == "appos" and first.ent_type_ == "" and first.head.dep_ == "pobj":
        first = first.head  # "besides A, a well-known activist, B and C were"
    placed = first.ent_type_ == "GPE" and first.dep_ == "pobj" and name.ent_type_ == "PERSON"  # "In Minsk, X, 33, was"
    beside = first.dep_ == "pobj" and first.head.lower_ in prepositions.SET_AGAINST and first.ent_type_ == "ORG"
    if not placed and not (
        (first.ent_type_ == "PERSON" or beside) and (name.ent_type_ == "PERSON" or may_be_person(name))
    ):
        return
    if first.i != start - 2 and not (first.dep_ == "pobj" and _set_off(first, start)):
        return
    if next_to(first).text != "," or first.dep_ not in {"pobj", *_SUBJECTS}:
        return
    if first.dep_ == "pobj":
        verb = climbed(first.head, lambda t: t.dep_ in {"prep", "pobj"} and t.head.pos_ not in VERBAL).head
        opens = verb.i > name.i and not has(verb, *_SUBJECTS) and _opens_sentence(first, verb)
        told = verb.tag_ in FINITE or has(verb, "auxpass")
        if opens and told:
            name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
        return
    prep, verb = next_to(first.left_edge, -1), first.head
    if prep.dep_ == "prep" and prep.head == verb and prep.i == prep.sent.start and not has(prep, "pobj"):
        name.head, name.dep_ = verb, first.dep_
        first.head, first.dep_ = prep, "pobj"


def _set_off(first: "Token", start: int) -> bool:
    """“Besides A, 25, B and C were arrested”: what is told of the first name alone, between two commas."""
    between = first.doc[first.i + 1 : start]
    ends = len(between) > 2 and between[0].text == between[-1].text == ","  # noqa: PLR2004
    return ends and not any(t.text == "," or t.ent_type_ == "PERSON" or t.tag_ in FINITE for t in between[1:-1])


def _opens_sentence(first: "Token", verb: "Token") -> bool:
    """Whether the phrase that ends with a name is all that stands before it in the sentence of a verb."""
    top = climbed(first, lambda t: t.head != verb and t.dep_ != "ROOT")
    return top.dep_ == "prep" and top.left_edge.i == verb.sent.start


def all_but(word: "Token") -> None:
    """“All but Maksim Znak were released”: all were, and he was not."""
    name, but = word.head, next_to(word)
    if name.dep_ not in _SUBJECTS or name.i < word.i or but.lower_ not in people.EXCEPT or but.head != word:
        return
    word.head, word.dep_, word.pos_, word.tag_ = name.head, name.dep_, "PRON", "DT"
    name.head, name.dep_ = word, "conj"
