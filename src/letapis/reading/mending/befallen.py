"""Participles that stand for those whom something befell: "the arrested include X", "among the freed was X"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions, verbs
from letapis.reading.mending.tree import VERBAL
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def those_befallen(word: "Token") -> None:
    """“The arrested include Losik", "among the 52 freed were Losik and Znak”: as "those arrested" would do.

    Only where a name tells who they are: of "the freed went home" nobody knows whom it means.
    """
    lemma = mends.BEFALLEN.get(word.lower_)
    first = next_to(word, -1)
    counted = first.pos_ == "NUM" and first.head == word
    article = next_to(first, -1) if counted else first
    if lemma is None or article.dep_ != "det" or article.head != word or article.lower_ not in mends.THE:
        return
    if not _who_they_are(word):
        return
    those = first if counted else article
    those.head, those.dep_ = word.head, word.dep_
    word.head, word.dep_, word.pos_, word.tag_, word.lemma_ = those, "acl", "VERB", "VBN", lemma
    if counted:
        article.head = those
    else:
        those.pos_ = "PRON"


def _who_they_are(word: "Token") -> bool:
    """Whether names are told of these: as what they include, as what they are, or as who is among them."""
    over = word.head
    if word.dep_ == "nsubj":
        behind = "dobj" if over.lemma_ in verbs.INCLUDE else "attr" if over.lemma_ in verbs.BE else ""
        return any(c.dep_ == behind and _told(c) for c in over.children)
    be = over.head if word.dep_ == "pobj" and over.lower_ in prepositions.AMONG else word
    return (
        be.pos_ in VERBAL
        and be.lemma_ in verbs.BE
        and any(c.dep_ in {"nsubj", "attr"} and _told(c) for c in be.children)
    )


def _told(who: "Token") -> bool:
    """A name, or a noun with one beside it: "his deputy, Valiantsin Stefanovich"."""
    return any(t.ent_type_ == "PERSON" for t in (who, *who.conjuncts, *who.children))
