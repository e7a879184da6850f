"""Nouns of a headline, and of the lead below it: "Writer jailed", and the story tells of the one whom it names."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people as words
from letapis.language.chosen import pronouns
from letapis.reading import syntax
from letapis.reading.descriptions import count
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def labelled(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """“Kizza Besigye: Ugandan opposition figure ends hunger strike”: the name before a colon is the subject."""
    colon = next((t.i for t in block.doc[: token.left_edge.i] if t.text == ":"), 0) if block.headline else 0
    name = told.names.at(block, block.doc[colon - 1]) if colon else None
    if name is None or name.first > 0 or name.last < colon - 1 or token.dep_ not in {*syntax.SUBJECTS, "dobj"}:
        return ()
    cluster = told.people.at(name.span.start) if token.tag_ == "NN" else None
    return (cluster,) if cluster is not None else ()


def kin_named_below(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """“Imran Khan and wife jailed”: the one who is called a wife in the story."""
    joined = token.dep_ == "conj" and told.names.cluster_at(block, token.head) is not None
    if not block.headline or not joined or token.lemma_.lower() not in words.FAMILY:
        return ()
    called = [c for c in told.people.clusters if token.lemma_.lower() in c.descriptions]
    return (called[0],) if len(called) == 1 else ()


def of_headline(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """“Two journalists …” at the head of a story are the two whom its headline names."""
    if block.index != 1 or token.sent.start > 0 or told.headline is None or token.lemma_.lower() in words.FAMILY:
        return ()
    if any(told.names.cluster_at(block, t) is not None for t in block.doc[: token.i]):
        return ()  # "X has been arrested, police said, adding that a policeman had been shot"
    start, end = told.headline
    if any(end <= s.start < block.offset(token) for c in told.people.clusters for s in c.spans):
        return ()  # the same, where who says so is set apart
    named = [c for c in told.people.clusters if any(start <= s.start < end for s in c.spans)]
    if token.tag_ == "NN" and _another_in_headline(told, token):
        return ()
    article = any(c.lower_ in pronouns.INDEFINITE for c in token.children)
    bare = syntax.child(token, "det", "poss", "nummod", "amod") is None and syntax.is_headline(token)
    single = token.tag_ == "NN" and (article or bare)  # "Writer found guilty", below a headline with the name
    return tuple(named) if (count(token) or int(single)) == len(named) else ()


def _another_in_headline(told: Told, token: "Token") -> bool:
    """“Trump presses Turkey to free pastor / A pastor jailed in Turkey …”: another than he whom the headline names."""
    head = next((b for b in told.blocks.values() if b.headline), None)
    alike = (t for t in head.doc if t.lemma_.lower() == token.lemma_.lower()) if head is not None else ()
    return any(head is not None and t.dep_ in _APART and told.names.cluster_at(head, t) is None for t in alike)


_APART = {"dobj", "pobj", "nsubj", "nsubjpass"}
"""Labels of who is told of for himself, and not beside a name."""
