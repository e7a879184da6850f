"""Who holds an office, named behind a comma: "sentenced the Chair of the Association (TTB), Prof. X, to two years"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, posts
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import VERBAL, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOST = 20  # words that tell of what it is an office


def named_holder(name: "Token") -> None:
    """“Released the editor of the newspaper Y, X, on Friday”: the editor is X."""
    start = name.i
    while start > name.sent.start and name.doc[start - 1].pos_ == "PROPN":
        start -= 1
    if name.ent_type_ != "PERSON" or name.pos_ != "PROPN" or start < 2 or name.doc[start - 1].text != ",":  # noqa: PLR2004
        return
    office = _office(name.doc[start - 1])
    if office is None or office == name.head or has(office, "appos") or office.head.i > office.i:
        return
    verb = office.head
    behind = [c for c in name.children if c.i > name.i and c.dep_ in {"prep", "appos"}]
    name.head, name.dep_ = office, "appos"
    if office.pos_ == "PROPN":
        office.pos_, office.tag_ = "NOUN", "NN"
    for one in behind if verb.pos_ in VERBAL and name.i + 1 < len(name.doc) and next_to(name).text == "," else ():
        one.head = verb
        one.dep_ = "dobj" if one.dep_ == "appos" else one.dep_


def _office(comma: "Token") -> "Token | None":
    """The noun for an office before a comma, with what it is an office of and nothing else between."""
    doc, inside = comma.doc, False
    for i in range(comma.i - 1, max(comma.sent.start, comma.i - _MOST), -1):
        word = doc[i]
        inside = word.text == ")" or (inside and word.text != "(")
        if not inside and (word.pos_ in VERBAL or word.ent_type_ == "PERSON" or (word.is_punct and word.text != "(")):
            return None
        if _is_office(word):
            return word
    return None


def _is_office(word: "Token") -> bool:
    """“The Chair of”, "the former head of", "its editor of": one office, told by "the"."""
    noun = is_human_noun(word) or word.lower_ in posts.NOUNS
    one = word.tag_ in {"NN", "NNP"} and word.dep_ in {"dobj", "pobj", "nsubj", "nsubjpass"} and noun
    return one and next_to(word).lower_ in mends.OF and has(word, "det")
