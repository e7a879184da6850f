"""The parse of a row of people that was read word by word: each joined to the first, and what each is said to be."""

from itertools import pairwise
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.reading.mending.tree import VERBAL, climbed
from letapis.reading.party import name_begins

if TYPE_CHECKING:
    from spacy.tokens import Token


def hang(people: "list[Token]", end: int, *, titles_first: bool = False) -> None:
    """Joins all of a row to the first, with what stands before and behind each up to where the row ends.

    With `titles_first` what stands between two tells of the second: "the director, A, the editor, B, and C".
    """
    doc, first = people[0].doc, people[0]
    name_all(people)
    for before, one in pairwise(people):
        joint = max((t.i for t in doc[before.i : one.i] if t.text in clauses.COMMA_OR_AND), default=before.i)
        one.head, one.dep_ = first, "conj"
        _describe(one if titles_first else before, before.i + 1, joint + 1)
        title(one, joint + 1)
    _describe(people[-1], people[-1].i + 1, end)


def name_all(people: "list[Token]") -> None:
    """“Freed Le Huu Minh Tuan, A and B”, of whom the model takes the first for a place: all are names of people."""
    from spacy.tokens import Span  # noqa: PLC0415  # whoever has a text has imported spaCy

    for name in people:
        words = name.doc[name_begins(name) : name.i + 1]
        if name.pos_ == "PROPN" and any(t.ent_type_ != "PERSON" for t in words):
            name.doc.set_ents([Span(name.doc, words.start, words.end, "PERSON")], default="unmodified")


def title(name: "Token", start: int) -> None:
    """“The rapper Toomaj Salehi”: what stands before the name hangs on it."""
    begin = name_begins(name)
    for word in name.doc[begin : name.i]:
        word.head, word.dep_ = name, "compound"
    for word in name.doc[start:begin]:
        for behind in [c for c in word.children if c.i > name.i]:
            behind.head = name
        if word.head.i < start or word.head.i >= begin:
            word.head = name
            word.dep_ = _LABELS.get(word.tag_, "compound")


_LABELS = {"DT": "det", "PRP$": "poss", "JJ": "amod", "CD": "nummod", "CC": "cc", ",": "punct", "VBN": "amod"}


def _describe(name: "Token", start: int, end: int) -> None:
    """“A, 33, a lawyer”: what stands behind a name, up to where the next begins, tells of him."""
    for word in name.doc[start:end]:
        if start <= word.head.i < end and word.head != word:
            continue
        word.head = name
        if word.pos_ in {"NOUN", "NUM"}:
            word.dep_ = "appos"
        elif word.is_punct or word.dep_ in {"conj", "appos"}:
            word.dep_ = "cc" if word.tag_ == "CC" else "punct" if word.is_punct else word.dep_


_INCLUDING = prepositions.INCLUDING


def free_behind(first: "Token", end: int) -> None:
    """What stands behind the row is told of all of it: "freed A and B on Monday", "took A and B, 52, into custody"."""
    behind = next((t for t in first.doc[end:] if not t.is_punct), first)
    verb = climbed(first.head, lambda t: t.dep_ != "ROOT" and (t.pos_ not in VERBAL or t.lower_ in _INCLUDING))
    if behind.dep_ == "prep" and first.i <= behind.head.i < end and verb.pos_ in VERBAL and verb.i < first.i:
        behind.head = verb
