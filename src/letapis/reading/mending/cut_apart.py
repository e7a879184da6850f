"""Clauses and names that the parser cuts at the wrong word: "after X | was jailed"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, rulings, stance, verbs
from letapis.reading.mending.tree import FINITE, VERBAL, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = ("nsubj", "nsubjpass")


def after_he_was(name: "Token") -> None:
    """“A week after Hopewell Chin'ono was jailed”: he was, whom the parser leaves behind "after" alone."""
    after, verb = name.head, name.head.head
    if after.lower_ not in prepositions.BEFORE_OR_AFTER or verb.pos_ not in VERBAL or not after.i < name.i < verb.i:
        return
    helped = any(c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE and c.i > name.i for c in verb.children)
    if name.left_edge.i == after.i + 1 and helped and not has(verb, *_SUBJECTS, "mark"):
        name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
        after.dep_ = "mark"


def claim_is_false(deed: "Token") -> None:
    """“Reports that X had been freed were false”: it is the reports that were, and no deed that is told of them."""
    be = deed.head
    claim = be.head
    if deed.pos_ not in VERBAL or be.lemma_ not in verbs.BE or be.dep_ != "acl" or not has(deed, *_SUBJECTS):
        return
    if claim.lemma_.lower() not in stance.CLAIMS or not claim.i < deed.i < be.i:
        return
    be.head, be.dep_ = (be, "ROOT") if claim.dep_ == "ROOT" else (claim.head, claim.dep_)
    for child in [c for c in be.children if c.dep_ == "mark"]:
        child.head = deed
    for child in [c for c in claim.children if c.i > be.i]:
        child.head = be
    claim.head, claim.dep_, deed.head, deed.dep_ = be, "nsubj", claim, "acl"


def name_in_two(surname: "Token") -> None:
    """“Selahattin Demirtaş and Y were jailed”: the second word of a name completes no first one."""
    given = surname.head
    if given.i != surname.i - 1 or not surname.ent_type_ == given.ent_type_ == "PERSON" or given.pos_ != "PROPN":
        return
    surname.dep_, surname.head = given.dep_, (surname if given.dep_ == "ROOT" else given.head)
    for child in [c for c in given.children if c != surname]:
        child.head = surname
    given.head, given.dep_ = surname, "compound"


def next_of_gap(name: "Token") -> None:
    """“A was sentenced to ten years, B to seven and C to two”: B is not beside A, who stands before the verb."""
    first = name.head
    verb, behind = first.head, next_to(name) if name.i + 1 < len(name.doc) else name
    gap = behind.lower_ in prepositions.TO and next_to(name.left_edge, -1).text == ","
    if name.ent_type_ == "PERSON" and gap and first.dep_ in _SUBJECTS and first.i < verb.i < name.i:
        name.head, name.dep_ = verb, "npadvmod"


def to_term(to: "Token") -> None:
    """“Sentenced journalist Eskinder Nega | to seven years”: no sentence begins with the term."""
    whom = next_to(to, -1) if to.i else to
    verb = whom.head
    if to.lower_ not in prepositions.TO or whom.ent_type_ != "PERSON" or whom.dep_ != "dobj":
        return
    if verb.lemma_ in rulings.SENTENCING_TO and to.left_edge == to:
        for child in [c for c in to.children if c.is_punct]:
            child.head = verb
        to.head, to.dep_ = verb, "prep"
