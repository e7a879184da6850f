"""Sentences whose verb stands before its subject."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, masks, verbs
from letapis.reading.humans import is_human
from letapis.reading.mending.tree import has

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_passive(name: "Token") -> None:
    """“Also released was Ihar Losik", "also to be freed is X”: the one behind the verb is whom it befell."""
    verb = name.head
    if verb.tag_ != "VBN" or verb.i > name.i:
        return
    be = next((c for c in verb.children if c.lemma_ in verbs.BE and verb.i < c.i < name.left_edge.i), None)
    opens = any(c.lower_ in clauses.ALSO and c.i < verb.i for c in verb.children)
    if be is not None and opens and is_human(name) and not has(verb, "nsubj", "nsubjpass"):
        name.dep_ = "nsubjpass"


def of_court(name: "Token") -> None:
    """“Georgia court jails journalist Mzia Amaglobeli”: a headline's verb, taken for a part of the name."""
    if name.ent_type_ != "PERSON" or name.n_lefts == 0:
        return
    doc, start = name.doc, name.left_edge.i
    verb = next((t for t in doc[start + 1 : name.i] if t.tag_ == "NNS" and t.lemma_ in masks.VERBS_BEFORE_NAMES), None)
    if verb is None or verb.dep_ != "compound":
        return
    doer, behind = doc[verb.i - 1], [t for t in doc[verb.i + 1 : name.i] if t.ent_type_ != "PERSON"]
    if doer.pos_ not in {"NOUN", "PROPN"} or any(t.dep_ not in {"compound", "amod", "nmod"} for t in behind):
        return
    verb.head, verb.dep_, verb.pos_, verb.tag_ = verb, "ROOT", "VERB", "VBZ"
    name.head, name.dep_, doer.head, doer.dep_ = verb, "dobj", verb, "nsubj"
    for word in (t for t in doc[start : verb.i] if t != doer and t.head in (verb, name, doer)):
        word.head = doer
    for word in behind:
        word.head = name if word.head == verb or word.head.i < verb.i else word.head
    for prep in [c for c in name.children if c.dep_ == "prep" and c.i > name.i]:
        prep.head = verb
