"""Names that the model takes for a body, though the given name is known and only people are told of so."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, mends
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.same_names import fold, gender_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def whom_it_befell(name: "Token") -> None:
    """“Sentenced Félix Maradiaga to five years”: words with a capital, the first of them a known given name."""
    if name.ent_type_ == "ORG" and name.pos_ == "PROPN" and name.head.lower_ in mends.DONE_TO_PEOPLE:
        _made_person(name)


def beside_person(name: "Token") -> None:
    """“A, B and the dissident José Daniel Ferrer", "his lawyer, Iván Velásquez”: beside people, a person."""
    if name.ent_type_ not in {"ORG", ""} or name.pos_ != "PROPN" or name.n_lefts == 0:
        return
    over = name.head
    if over.ent_type_ == "PERSON" or (name.dep_ == "appos" and over.tag_ == "NN" and is_human_noun(over)):
        _made_person(name)


def aged(age: "Token") -> None:
    """“And Eskinder Nega, 38, to five years”: no body has an age between commas, and the age is of the name."""
    doc, at = age.doc, age.i
    if age.tag_ != "CD" or not age.text.isdecimal() or len(age.text) != _AGE or at < 3 or at + 1 >= len(doc):  # noqa: PLR2004
        return
    name, behind = doc[at - 2], doc[at + 1]
    if not doc[at - 1].text == behind.text == "," or name.pos_ != "PROPN":
        return
    if name.ent_type_ == "ORG":
        _made_person(name)
    if name.ent_type_ == "PERSON" and age.head not in {name, name.head}:
        age.head, age.dep_, doc[at - 1].head = name, "appos", name


_AGE = 2
"""Digits of an age."""


def _made_person(name: "Token") -> None:
    start = name.i
    while start and next_to(name.doc[start], -1).head == name and name.doc[start - 1].dep_ == "compound":
        start -= 1
        if name.doc[start].pos_ == "NOUN":
            start += 1  # "dissident José Daniel Ferrer"
            break
    words = name.doc[start : name.i + 1]
    goes_on = name.i + 1 < len(name.doc) and name.doc[name.i + 1].ent_type_ == name.ent_type_ != ""
    if goes_on or not 1 < len(words) <= _WORDS or gender_of(words[0].text) is None:
        return
    plain = all(t.is_alpha and t.text.istitle() for t in words)
    if plain and not any(map(_of_body, words)) and not is_body(words.text) and not is_place(words.text):
        words.label_ = "PERSON"
        name.doc.set_ents([words], default="unmodified")


_WORDS = 3


def _of_body(word: "Token") -> bool:
    return fold(word.text) in around_names.ORGANISATION_WORDS or is_place(word.text)
