"""Names of which the model knew a part: "Luis Manuel | Otero Alcántara", "Hopewell | Chin'ono"."""

from typing import TYPE_CHECKING

import numpy as np

from letapis.language.chosen import around_names
from letapis.language.chosen import names as name_words
from letapis.reading.gazetteer import is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import climbed
from letapis.reading.same_names import fold
from letapis.reading.word_places import next_to, text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def whole_names(doc: "Doc") -> None:
    """The words that are surely one name with those the model took for somebody's, made one in the parse as well."""
    from spacy.attrs import ENT_TYPE, POS  # noqa: PLC0415  # whoever has a text has imported spaCy
    from spacy.symbols import PROPN  # noqa: PLC0415

    entity, pos = doc.to_array([ENT_TYPE, POS]).T
    named = entity == doc.vocab.strings["PERSON"]
    for i in np.flatnonzero(named[1:-1] & named[:-2] & (entity[2:] == 0) & (pos[2:] == PROPN)).tolist():
        _go_on(doc[i + 1])
    if name_words.MARK_WITHIN.search(text_of(doc)):
        for word in [t for t in doc if t.pos_ in _TAKEN_FOR and name_words.MARK_WITHIN.fullmatch(t.text)]:
            _with_given(word)


_TAKEN_FOR = {"PROPN", "PRON", "NUM", "NOUN", "X"}
"""What the model takes such a name for."""


def _go_on(last: "Token") -> None:
    """“Luis Manuel Otero Alcántara”, of which the model knew the first two words: two surnames behind them."""
    doc, end = last.doc, last.i + 1
    while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].ent_type_ in _PERHAPS and _of_name(doc[end]):
        end += 1
    behind = doc[end] if end < len(doc) else last
    if end - last.i - 1 != _SURNAMES or behind.pos_ in {"NOUN", "PROPN", "ADJ", "NUM"} or behind.tag_ == "POS":
        return
    words = doc[last.i + 1 : end]
    if any(t.sent != last.sent or fold(t.text) in _NO_NAME or is_place(t.text) for t in words) or is_place(words.text):
        return
    _join(last, doc[end - 1])


_SURNAMES = 2
_PERHAPS = {"", "PERSON", "PRODUCT"}
"""What the model takes a surname for that it does not know."""
_NO_NAME = around_names.ORGANISATION_WORDS | around_names.TITLES | around_names.PLACE_NOUNS | around_names.NEVER_NAMES


def _of_name(word: "Token") -> bool:
    return word.text.istitle() and word.is_alpha and not is_human_noun(word)


def _join(last: "Token", surname: "Token") -> None:
    begin = last.i
    while begin > last.sent.start and next_to(last.doc[begin], -1).ent_type_ == "PERSON":
        begin -= 1
    words = last.doc[begin : surname.i]
    above = climbed(last, lambda t: begin <= t.i <= surname.i and t.dep_ != "ROOT")
    if begin <= surname.head.i < surname.i:
        top = climbed(last, lambda t: begin <= t.head.i <= surname.i and t.dep_ != "ROOT")
        surname.dep_, surname.head = top.dep_, (surname if top.dep_ == "ROOT" else above)
    for word in words:
        for child in [c for c in word.children if not begin <= c.i <= surname.i]:
            child.head = surname
        word.head, word.dep_ = surname, "compound"
    for word in (*words, surname):
        word.ent_type_ = "PERSON"


def _with_given(word: "Token") -> None:
    """“Hopewell Chin'ono”: with a mark within it a word is a surname; what stands before it is given."""
    given = next_to(word, -1)
    plain = given.i < word.i and given.pos_ == "PROPN" and given.text.istitle() and given.is_alpha
    if not plain or is_place(word.text) or is_place(f"{given.text} {word.text}") or is_human_noun(given):
        return
    if fold(given.text) in _NO_NAME or given.ent_type_ in {"DATE", "TIME"} or given.sent != word.sent:
        return
    number = word.head
    if word.dep_ == "compound" and number.pos_ == "NUM" and number.i == word.i + 1 and number.head == given:
        word.head, word.dep_, number.head = given, "appos", word  # "A got ten years and Hopewell Chin'ono two"
    if not word.is_ancestor(given):
        word.dep_, word.head = given.dep_, (word if given.dep_ == "ROOT" else given.head)
        for child in [c for c in given.children if c != word]:
            child.head = word
    given.head, given.dep_ = word, "compound"
    word.pos_, word.tag_ = "PROPN", "NNP"
    person = word.doc[given.i : word.i + 1]
    person.label_ = "PERSON"
    word.doc.set_ents([person], default="unmodified")
