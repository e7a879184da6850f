"""Whom a sayer names in his own words: he is another, for nobody calls himself by his name."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def named_in_own_words(told: Told, block: Block, pronoun: "Token") -> frozenset[Cluster]:
    """“Losik and Babaryka are held alone,” he said: “he” is neither; of other pronouns nobody."""
    verb = pronoun.head
    if pronoun.dep_ != "nsubj" or verb.lemma_.lower() not in SAY_VERBS:
        return frozenset()
    said = {t.i: t for c in syntax.children(verb, "ccomp") for t in c.subtree}
    start, end = block.offset(pronoun.sent[0]), block.end_of(pronoun.sent[-1])
    spoken = [q for q in block.quotes if q[0] < end and start < q[1]]
    said |= {t.i: t for t in pronoun.sent if any(a <= block.offset(t) < b for a, b in spoken)}
    named = (told.names.cluster_at(block, t) for t in said.values() if t.pos_ == "PROPN")
    return frozenset(c for c in named if c is not None)
