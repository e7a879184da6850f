"""Names between commas behind where somebody is or works: they are his, and none of the place."""

from typing import TYPE_CHECKING

from letapis.countries import country_of
from letapis.language.chosen import around_names
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE
from letapis.reading.same_names import fold
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def named_behind_place(name: "Token") -> None:
    """“A reporter for Deutsche Welle in Benin, Ignace Sossou, was arrested”: the reporter's name."""
    doc, first = name.doc, name.i
    while first and doc[first - 1].head == name and doc[first - 1].dep_ == "compound":
        first -= 1
    if not 1 < name.i + 1 - first <= _MOST_WORDS or first < _LEAST_BEFORE or name.i + 1 == len(doc):
        return
    comma, place = doc[first - 1], doc[first - 2]
    closed = next_to(name).text == "," and next_to(next_to(name)).dep_ != "cc"
    if comma.text != "," or not closed or place.pos_ != "PROPN" or not _may_be_persons(name, first, place):
        return
    who = _described(place)
    if who is None or name.head == who:
        return
    name.head, name.dep_ = who, "appos"
    comma.head = who
    for word in doc[first : name.i + 1]:
        word.ent_type_ = "PERSON"


_MOST_WORDS = 4
_LEAST_BEFORE = 5
"""Words before the name: an article, the noun, a preposition, the place and a comma."""


def _may_be_persons(name: "Token", first: int, place: "Token") -> bool:
    """Whether the words are taken for a man's name; or stand behind a country, behind which no larger place stands."""
    words = name.doc[first : name.i + 1]
    written = all(t.text[:1].isupper() and t.text.replace("-", "").isalpha() for t in words)
    if not written or is_place(words.text) or is_body(words.text) or any(is_place(t.text) for t in words):
        return False
    if any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words):
        return False
    return name.ent_type_ == "PERSON" or (name.ent_type_ != "ORG" and country_of(place.text) is not None)


def _described(place: "Token") -> "Token | None":
    """The noun for one person that the place is said of, with an article and no other name or clause between."""
    for i in range(place.i - 1, max(place.i - _FAR, -1), -1):
        word = place.doc[i]
        if word.text == "," or word.tag_ in FINITE or word.ent_type_ == "PERSON":
            return None
        if word.tag_ == "NN" and is_human_noun(word) and word.dep_ != "compound":
            article = any(c.dep_ in {"det", "poss"} for c in word.lefts)
            apart = any(c.dep_ == "appos" and c.i < place.i for c in word.children)
            return word if article and not apart and word.is_ancestor(place) else None
    return None


_FAR = 12
"""Words from the place back to whom it is said of."""
