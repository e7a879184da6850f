"""Verbs with two subjects, as the parser gives them where a day opens the sentence: one of them is none."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, VERBAL, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def done_to(whom: "Token") -> None:
    """“On Tuesday a court remanded Omar Radi in custody”: what stands behind the verb, which has its doer before."""
    verb = whom.head
    if not verb.i < whom.i or verb.tag_ not in FINITE or verb.pos_ not in VERBAL or verb.lemma_ in SAY_VERBS:
        return
    before = any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    if before and whom.left_edge.i == verb.i + 1 and not has(verb, "dobj", "ccomp", "auxpass"):
        whom.dep_ = "dobj"


def beside_noun(name: "Token") -> None:
    """“In 2021, the charges against the journalist Stella Nyanzi were dropped”: the charges were, and she is described.

    A name right behind a noun for one person, where the verb has another subject before it.
    """
    verb, start = name.head, name.left_edge.i
    noun = next_to(name.left_edge, -1) if start else name
    if name.pos_ != "PROPN" or noun.tag_ != "NN" or noun.dep_ != "pobj" or not name.i < verb.i:
        return
    first = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < start), None)
    if first is not None and first.is_ancestor(noun) and is_human_noun(noun):
        name.head, name.dep_ = noun, "appos"
