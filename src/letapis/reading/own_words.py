"""Whom a sayer names in his own words: he is another, for nobody calls himself by his name."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import Referent, is_sayer, speaks
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


def speaks_first(told: Told, best: Referent, fits: Sequence[Referent], block: Block, pronoun: "Token") -> bool:
    """“Bobi Wine was arrested. Barbie Kyagulanyi said he had been beaten”: of whom nothing is told but that he speaks.

    Whether he tells of himself or of the one of whom the report told just before is not said.
    """
    who = best.token
    if best.block is not block or len(best.clusters) != 1 or not speaks(who, pronoun) or not is_sayer(who):
        return False
    (one,) = best.clusters
    new = one.first >= block.offset(who.sent[0]) and one not in told.affected and not one.descriptions
    last = best.sentence - 1
    rivals = (r for r in fits if r.sentence >= last and r.affected and one not in r.clusters)
    return new and any(r.clusters for r in rivals)
