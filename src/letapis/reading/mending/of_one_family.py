"""Two of one family before one surname, and two titles before one: "brothers Oleg and Alexei Navalny", "Mr and Mrs"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, mends
from letapis.reading.one_family import before_surname
from letapis.reading.same_names import fold
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_one_surname(joint: "Token") -> None:
    """“Tural and Elnur Sadigli, two brothers", "Brothers Oleg and Alexei Navalny”: two people, and no one else."""
    first, given, last = next_to(joint, -1), next_to(joint), next_to(joint, 2)
    if first == joint or not before_surname(first):
        return
    before = next_to(first, -1) if first.i else joint
    kin = before.lower_ in mends.KIN_OF_SEVERAL
    if kin and before.pos_ == "PROPN":
        before.pos_, before.tag_, before.lemma_ = "NOUN", "NNS", mends.KIN_OF_SEVERAL[before.lower_]
    first.pos_, first.tag_ = "PROPN", "NNP"
    if last in (first.head, first.head.head):
        first.head, first.dep_ = (first if last.dep_ == "ROOT" else last.head), last.dep_
        last.head, last.dep_, given.head, given.dep_, joint.head = first, "conj", last, "compound", first
    if kin and before.head in (last, first) and before.dep_ != "appos":
        before.head, before.dep_ = first, "nmod"


def two_titles(joint: "Token") -> None:
    """“Mr and Mrs Yunus were held”: a title is nobody without the name behind the second."""
    first, second = next_to(joint, -1), next_to(joint)
    name = second.head
    titles = all(fold(t.text).strip(".") in around_names.TITLES and t.text.istitle() for t in (first, second))
    if not titles or second.dep_ != "compound" or name.pos_ != "PROPN" or name.head != first or first.pos_ != "PROPN":
        return
    name.head, name.dep_ = (name if first.dep_ == "ROOT" else first.head), first.dep_
    first.head, first.dep_, joint.head = name, "compound", first
