"""Sentences whose verb stands before its subject."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, pronouns, verbs
from letapis.reading.humans import is_human
from letapis.reading.mending.lists import may_be_person
from letapis.reading.mending.tree import PARTICIPLES, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_passive(name: "Token") -> None:
    """“Also released was X", "also to be freed is X", "freed in April were X and Y”: it befell who stands behind."""
    verb = name.head
    if verb.tag_ != "VBN" or verb.i > name.i:
        return
    be = next((c for c in verb.children if c.lemma_ in verbs.BE and verb.i < c.i < name.left_edge.i), None)
    opens = verb.i == verb.sent.start or any(c.lower_ in clauses.ALSO and c.i < verb.i for c in verb.children)
    if be is not None and opens and (is_human(name) or may_be_person(name)) and not has(verb, "nsubj", "nsubjpass"):
        name.dep_ = "nsubjpass"


def fronted_passive(name: "Token") -> None:
    """“Yesterday at the station was arrested activist X”, as other languages have it: it befell X."""
    verb = name.head
    if verb.tag_ != "VBN" or verb.i > name.i or name.ent_type_ != "PERSON" or has(verb, "nsubj", "nsubjpass", "expl"):
        return
    be = next((c for c in verb.children if c.dep_ == "auxpass"), None)
    if be is not None and be.i == verb.i - 1 and name.doc[be.i - 1].pos_ in {"NOUN", "PROPN"}:
        name.dep_ = "nsubjpass"


def behind_state(name: "Token") -> None:
    """“Still in Evin are X and Y", "also in Insein is Z”: behind the place where they are stands who is there."""
    be = name.head
    if be.lemma_ not in verbs.BE or name.i < be.i or has(be, "nsubj", "nsubjpass", "expl"):
        return
    there = any(c.dep_ == "prep" and c.i < be.i for c in be.children)
    if there and (is_human(name) or may_be_person(name)):
        name.dep_ = "nsubj"


def place_before_state(place: "Token") -> None:
    """“Still in Prey Sar prison is Theary Seng”: no subject, but where she is, behind a preposition left alone."""
    be, first = place.head, place.left_edge
    prep = next_to(first, -1) if first.i else place
    alone = prep.dep_ == "prep" and prep.head == be and not has(prep, "pobj", "pcomp", "prep")
    if alone and be.lemma_ in verbs.BE and place.i < be.i and has(be, "attr"):
        place.head, place.dep_ = prep, "pobj"


def next_behind_passive(noun: "Token") -> None:
    """“Also released were X, and the critic Y”: a passive has no object, so Y is joined to X."""
    verb = noun.head
    if verb.tag_ != "VBN" or verb.i > noun.i or not has(verb, "auxpass"):
        return
    first = next((c for c in verb.children if c.dep_ == "nsubjpass" and verb.i < c.i < noun.i), None)
    before = noun.doc[noun.left_edge.i - 1]
    named = noun.ent_type_ == "PERSON" or any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in noun.children)
    if first is not None and named and before.dep_ == "cc":
        noun.head, noun.dep_, before.head = first, "conj", first


def before_when(verb: "Token") -> None:
    """“X was arrested, hours after he had commented on it”: what "after" opens only tells when."""
    over = verb.head
    if over.i < verb.i or over.dep_ != "ROOT" or not has(over, "mark"):
        return
    mark = next(c for c in over.children if c.dep_ == "mark")
    if mark.lower_ in mends.TIME_MARKS and mark.i > verb.i and not has(verb, "mark"):
        verb.head, verb.dep_, over.head, over.dep_ = verb, "ROOT", verb, "advcl"


def of_cleft(verb: "Token") -> None:
    """“It was X who was arrested", "it was X that police arrested”: told of X, as if it stood right behind the name."""
    over = verb.head
    it = next((c for c in over.children if c.dep_ == "nsubj" and c.lower_ in pronouns.IT), None)
    name = next((c for c in over.children if c.dep_ == "attr" and it is not None and it.i < c.i < verb.i), None)
    if name is None or over.lemma_ not in verbs.BE or not is_human(name):
        return
    who = name.doc[name.right_edge.i + 1]
    if who.head == verb and who.tag_ == "WP":
        verb.head, verb.dep_ = name, "relcl"
    elif who.head == verb and who.dep_ == "mark" and who.lower_ in mends.THAT and not has(verb, "dobj", "auxpass"):
        verb.head, verb.dep_, who.dep_ = name, "relcl", "dobj"


def of_compound(word: "Token") -> None:
    """“Who went on hunger strike several times, has been in custody”: no subject, no object, but what he went on."""
    first = next_to(word, -1)
    if (
        (first.lower_, word.lower_) not in mends.SPLIT_COMPOUNDS
        or first.dep_ != "pobj"
        or word.dep_ not in {"dobj", "nsubj"}
    ):
        return
    who = next((c for c in word.children if c.dep_ == "nsubj" and c.i < first.i), None)
    verb, prep = word.head, first.head
    word.head, word.dep_, first.head, first.dep_ = prep, "pobj", word, "compound"
    word.pos_, word.tag_ = "NOUN", "NN"
    if who is not None:
        who.head = verb


def that_include(participle: "Token") -> None:
    """“Other Americans still held in Russia include X”: those held are the subject of what includes."""
    verb = participle.head
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    plain = noun is not None and not has(participle, "aux", "auxpass", "mark", "dobj")
    if noun is None or not plain or participle.tag_ not in PARTICIPLES or verb.lemma_ not in verbs.INCLUDE:
        return
    if participle.i < verb.i and not has(verb, "nsubj", "nsubjpass"):
        noun.head, noun.dep_ = verb, "nsubj"
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def of_court(name: "Token") -> None:
    """“Georgia court jails journalist Mzia Amaglobeli”: a headline's verb, taken for a part of the name."""
    if name.ent_type_ != "PERSON" or name.n_lefts == 0:
        return
    doc, start = name.doc, name.left_edge.i
    verb = next((t for t in doc[start + 1 : name.i] if t.tag_ == "NNS" and t.lemma_ in mends.VERBS_BEFORE_NAMES), None)
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
