"""Who does it at the head of a sentence, taken for a word of whom it is done to: "The military freed economist X"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import human_nouns
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import climbed, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def body_did(verb: "Token") -> None:
    """“The military freed economist X and Y", "The army arrested A": it did, and nobody is freed by the way."""
    doc, start = verb.doc, verb.sent.start
    body = doc[verb.i - 1] if verb.i > start else verb
    if body.lower_ not in human_nouns.FORCES or body.i > start + 1 or doc[start].tag_ not in {"DT", body.tag_}:
        return
    top = climbed(verb, lambda t: t.dep_ != "ROOT")
    human = top.ent_type_ == "PERSON" or (top.pos_ in {"NOUN", "PROPN"} and (is_human_noun(top) or top == body))
    if not human or has(verb, "agent") or doc[min(verb.i + 1, len(doc) - 1)].pos_ == "ADP":
        return
    whom = top if top != body else next((c for c in verb.children if c.dep_ in _DONE_TO and c.i > verb.i), None)
    if whom is None:
        return
    verb.head, verb.dep_, verb.tag_, verb.pos_ = verb, "ROOT", "VBD", "VERB"
    whom.head, whom.dep_ = verb, "dobj"
    body.head, body.dep_, body.pos_, body.tag_ = verb, "nsubj", "NOUN", "NN"
    doc[start].head = body if doc[start] != body else verb
    for word in [c for c in whom.children if c.dep_ in {"prep", "npadvmod", "advmod"} and c.i > whom.i]:
        word.head = verb


_DONE_TO = {"dobj", "nsubj", "oprd"}
