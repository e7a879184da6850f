"""Names and nouns that the parser joined to the wrong one beside them: lists, bodies, years, numbers of people."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions
from letapis.language.chosen import names as name_words
from letapis.reading.humans import is_human
from letapis.reading.mending.tree import FINITE, PARTICIPLES, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def year_before_doer(year: "Token") -> None:
    """“In 2018 Kagame pardoned X", "in 2017 activists were arrested”: when, and no number of who stands behind it."""
    name, before = year.head, next_to(year, -1)
    likely = year.text.isdecimal() and len(year.text) == _DIGITS and int(year.text) in _YEARS
    if not likely or before.lower_ not in prepositions.AT_YEAR:
        return
    subject = name.dep_ in {"nsubj", "nsubjpass"} and before.head == name.head
    if subject and not has(before, "pobj", "pcomp") and before.dep_ == "prep":
        year.head, year.dep_ = before, "pobj"


def of_body(prep: "Token") -> None:
    """“The Committee to Protect Journalists on Monday urged …”: when, and nothing of the body's name."""
    inner = prep.head
    if inner.ent_type_ != "ORG" or inner.pos_ != "VERB" or prep.ent_type_ == "ORG" or prep.i < inner.i:
        return
    over = climbed(inner.head, lambda t: t.ent_type_ == "ORG" and t.dep_ != "ROOT")
    if over.pos_ in VERBAL and over.ent_type_ != "ORG":
        prep.head = over


def body_does(verb: "Token") -> None:
    """“The Committee to Protect Journalists called on Baku to free X”: the body does, no journalists."""
    whom = verb.head
    inner = whom.head
    body = inner.head
    named = verb.ent_type_ != "ORG" and all(t.ent_type_ == "ORG" for t in (whom, inner, body))
    if not named or verb.i != whom.i + 1 or verb.tag_ not in PARTICIPLES or inner.pos_ != "VERB" or whom.dep_ != "dobj":
        return
    if body.dep_ != "ROOT" or body.pos_ != "PROPN" or not body.i < inner.i < whom.i:
        return
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    for child in [c for t in (body, inner) for c in t.children if c.i > verb.i]:
        child.head = verb
    body.head, body.dep_ = verb, "nsubj"


def _is_year(word: "Token") -> bool:
    return word.ent_type_ == "DATE" and word.text.isdecimal() and len(word.text) == _DIGITS


_DIGITS = 4
_YEARS = range(1800, 2200)
"""Numbers behind "in" at the head of a clause that are a year, whatever the model takes them for."""


def next_in_clause(thing: "Token") -> None:
    """“Her father, who suffers from diabetes and an enlarged heart, was …”: what he suffers from, nobody beside him."""
    who, joint = thing.head, next_to(thing.left_edge, -1) if thing.left_edge.i else thing
    if thing.pos_ != "NOUN" or joint.dep_ != "cc" or joint.i < 1:
        return
    before = next_to(joint, -1)
    clause = next((c for c in who.children if c.dep_ == "relcl" and who.i < c.i < thing.i), None)
    if (
        clause is None
        or is_human(thing)
        or not is_human(who)
        or before.pos_ not in {"NOUN", "PROPN"}
        or not clause.is_ancestor(before)
    ):
        return
    thing.head, thing.dep_, joint.head = before, "conj", before


def of_surname(first: "Token") -> None:
    """“Gatera Gashabana, her lawyer, said …”: a first name that the parse took for a sentence of its own."""
    last = next_to(first)
    if last == first or first.tag_ != "NNP" or last.tag_ != "NNP" or first.n_lefts or first.n_rights:
        return
    if last.dep_ not in {"nsubj", "nsubjpass"} or last.left_edge != last or not (first.is_alpha and last.is_alpha):
        return
    first.head, first.dep_ = last, "compound"


def next_of_several(name: "Token") -> None:
    """“A, B, C and D, who had come in white, were led away”: each is one of the list, and none another's name."""
    first = name.head
    verb = first.head
    if name.pos_ != "PROPN" or first.pos_ != "PROPN" or name.i < first.i or has(name, "det"):
        return
    several = any(c.lower_ in mends.OF_SEVERAL for c in verb.children if c.dep_ in {"aux", "auxpass"})
    if first.dep_ not in {"nsubj", "nsubjpass"} or not several or next_to(name.left_edge, -1).text != ",":
        return
    beside = [c for c in first.children if c.dep_ in {"appos", "conj"} and c.pos_ == "PROPN"]
    if any(has(c, "conj") for c in (first, *beside)):
        name.dep_ = "conj"


def thousands_more(many: "Token") -> None:
    """“People were killed and thousands more, by its count, were detained”: thousands were detained, nobody else."""
    first = many.head
    if many.tag_ != "NNS" or many.lower_ not in mends.COUNTS or not has(first, "auxpass"):
        return
    behind = many.doc[many.i + 1 : many.sent.end]
    verb = next((t for t in behind if t.tag_ == "VBN" and has(t, "auxpass")), None)
    if verb is None or has(verb, "nsubj", "nsubjpass") or first.is_ancestor(verb):
        return
    if any(t.tag_ in FINITE and t.head != verb for t in many.doc[many.i + 1 : verb.i]):
        return
    for child in [c for c in verb.head.children if c.dep_ == "cc" and many.i < c.i < verb.i]:
        child.head = verb
    verb.head, verb.dep_ = first, "conj"
    many.head, many.dep_ = verb, "nsubjpass"


def country_does_again(verb: "Token") -> None:
    """“Ethiopia re-arrests ex-minister X”: a headline's verb, taken for a noun beside whom it befalls."""
    doer = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    whom = next((c for c in verb.children if c.dep_ == "appos" and c.i > verb.i), None)
    if verb.tag_ != "NNS" or doer is None or whom is None or whom.ent_type_ != "PERSON":
        return
    if (
        doer.ent_type_ not in {"GPE", "ORG"}
        or verb.lower_.removesuffix(name_words.PLURAL) not in mends.VERBS_BEFORE_NAMES
    ):
        return
    verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VBZ", verb.lower_.removesuffix(name_words.PLURAL)
    whom.dep_ = "dobj"


def once_so(noun: "Token") -> None:
    """“X, the former president and once a hero of reform, was moved”: what he was besides, and nobody else."""
    name = noun.head
    said = next((c for c in name.children if c.dep_ == "appos" and name.i < c.i < noun.i), None)
    once = noun.left_edge
    if name.ent_type_ != "PERSON" or said is None or once.lower_ not in mends.ONCE or once.head != noun:
        return
    joint = next_to(once, -1)
    if joint.dep_ == "cc" and noun.tag_ == "NN":
        noun.head, joint.head = said, said
