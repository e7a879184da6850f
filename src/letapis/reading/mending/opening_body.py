"""Who does it at the head of a sentence, taken for a word of whom it is done to: "The military freed economist X"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, human_nouns
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import climbed, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def body_did(verb: "Token") -> None:
    """“The military freed economist X and Y", "The army arrested A": it did, and nobody is freed by the way."""
    doc, start = verb.doc, verb.sent.start
    body = doc[verb.i - 1] if verb.i > start else verb
    if body.lower_ not in DOERS or not _opens(body, start):
        return
    top = climbed(verb, lambda t: t.dep_ != "ROOT")
    human = top.ent_type_ == "PERSON" or (top.pos_ in {"NOUN", "PROPN"} and (is_human_noun(top) or top == body))
    if not human or has(verb, "agent") or doc[min(verb.i + 1, len(doc) - 1)].pos_ == "ADP":
        return
    whom = _done_to(verb) or (top if top != body else None)
    if whom is None:
        return
    verb.head, verb.dep_, verb.tag_, verb.pos_ = verb, "ROOT", "VBD", "VERB"
    for word in [t for t in doc[verb.i + 1 : whom.i] if t.head.i <= verb.i or t.head.i > whom.i]:
        word.head, word.dep_ = whom, "compound"
    whom.head, whom.dep_ = verb, "dobj"
    if top not in {whom, body, verb}:  # "jailed journalist X for two years and activist Y for three"
        top.head, top.dep_ = whom, "conj"
    body.head, body.dep_, body.pos_, body.tag_ = verb, "nsubj", "NOUN", "NN"
    for word in [t for t in doc[start : body.i] if t.head.i > body.i]:
        word.head = body
    for word in [c for t in (whom, body) for c in t.children if c.dep_ in _OF_VERB and c.i > whom.i]:
        word.head = verb


_OF_VERB = {"prep", "npadvmod", "advmod"}
DOERS = human_nouns.FORCES | courts.COURTS | courts.JUDGES


def _opens(body: "Token", start: int) -> bool:
    """“The army", "A military court”: an article and words of it."""
    first = body.doc[start]
    return first.tag_ in {"DT", body.tag_} and all(t.tag_ in _OF_BODY for t in body.doc[start + 1 : body.i])


_OF_BODY = {"JJ", "NN", "NNP", "NNPS", "POS"}


def _done_to(verb: "Token") -> "Token | None":
    """Who is named right behind the verb, his calling before him ("a court jailed journalist X"), or its object."""
    end = verb.i + 1
    while end < verb.sent.end and verb.doc[end].pos_ in _OF_NAME:
        end += 1
    last = verb.doc[end - 1]
    if last.ent_type_ == "PERSON":
        return last
    return next((c for c in verb.children if c.dep_ in _DONE_TO and c.i > verb.i), None)


_OF_NAME = {"PROPN", "NOUN", "ADJ", "DET"}


_DONE_TO = {"dobj", "nsubj", "oprd"}
