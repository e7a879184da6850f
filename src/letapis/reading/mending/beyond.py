"""The verb of a sentence that the parser took for a part of the relative clause before it."""

from typing import TYPE_CHECKING

from letapis.reading.mending.tree import FINITE, has

if TYPE_CHECKING:
    from spacy.tokens import Token


def beyond_relative(verb: "Token") -> None:
    """“X, whose help inspired the film, will be freed, Y said": behind a comma, without a subject, that of X."""
    clause, first = verb.head, verb.left_edge
    over = clause.head
    finite = verb.tag_ in FINITE or has(verb, "aux", "auxpass")
    if clause.dep_ != "relcl" or not finite or has(verb, "nsubj", "nsubjpass", "mark", "expl"):
        return
    if first.i == 0 or first.nbor(-1).text != "," or not over.i < clause.i < verb.i:
        return
    if over.dep_ == "nsubj" and over.head.i > verb.i:
        verb.head = over.head
    elif over.dep_ == "ROOT":
        verb.head, verb.dep_ = verb, "ROOT"
    else:
        return
    over.head, over.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


def beyond_headline(verb: "Token") -> None:
    """“Bishop who refused exile gets 26 years”: what is now and what was before are no clause of each other."""
    clause = verb.head
    over, object_ = clause.head, next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if clause.dep_ != "relcl" or over.dep_ != "ROOT" or object_ is None or has(verb, "mark"):
        return
    apart = clause.tag_ == "VBD" and verb.tag_ == "VBZ" and not over.i > clause.i
    if not apart or object_.left_edge.i != clause.i + 1 or object_.i != verb.i - 1 or object_.pos_ == "PROPN":
        return
    for behind in [c for c in clause.children if c.i > verb.i]:
        behind.head, behind.dep_ = verb, "dobj" if behind.dep_ == "npadvmod" else behind.dep_
    object_.head, object_.dep_ = clause, "dobj"
    verb.head, verb.dep_ = verb, "ROOT"
    over.head, over.dep_ = verb, "nsubj"
