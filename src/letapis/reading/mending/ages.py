"""An age that stands for a person, which the parser took for a word of what stands behind it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import mends
from letapis.reading.mending.tree import FINITE, VERBAL, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def by_age(old: "Token") -> None:
    """“Remanded the 36-year-old for 90 days”: the age stands for whom the verb befalls."""
    if old.lower_ in group_words.OLD and old.head.pos_ in VERBAL and has(old, "det", "npadvmod") and old.i > old.head.i:
        old.dep_ = old.dep_ if has(old.head, "dobj") else "dobj"


def by_age_alone(old: "Token") -> None:
    """“The 49-year-old spoke of his faith", "the 49-year-old thanked diplomats”: the age stands for who does."""
    over, article = old.head, next_to(old, -5) if old.i >= _LENGTH else old
    if over.i <= old.i or article.lower_ not in mends.ARTICLES or next_to(old, -1).text != "-":
        return
    verb = over if over.pos_ in VERBAL and over.tag_ in FINITE else _taken_for_adjective(old)
    if verb is None or has(verb, "nsubj", "nsubjpass"):
        return
    if verb != over:
        for own in [c for c in over.children if c.i < verb.i]:
            own.head = verb
        verb.head, verb.dep_, over.head, over.dep_ = verb, "ROOT", verb, "dobj"
        verb.pos_, verb.tag_ = "VERB", "VBD"
        for behind in [c for c in over.children if c.i > over.i and c.is_punct]:
            behind.head = verb
    old.head, old.dep_, old.pos_, old.tag_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj", "NOUN", "NN"
    article.head = old


_LENGTH = 5
"""Tokens before "old" in "the 49-year-old"."""


def _taken_for_adjective(old: "Token") -> "Token | None":
    """The participle right behind an age that is the only verb of its sentence, before a noun that is its root."""
    verb = next_to(old)
    alone = old.head.dep_ == "ROOT" and old.head.pos_ not in VERBAL and verb.head == old.head and verb.dep_ == "amod"
    if not alone or verb.tag_ not in {"VBN", "VBD"} or old.head.tag_ == "NN":  # "the 49-year-old jailed activist"
        return None
    return None if any(t.tag_ in FINITE and t != verb for t in old.sent) else verb
