"""A verb has one subject: where a day opens the sentence the parser gives it two, in a headline's clause none."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, prepositions, stance, verbs
from letapis.language.chosen import names as name_words
from letapis.reading.humans import is_human, is_human_noun
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


def joined_to_verb(noun: "Token") -> None:
    """“Editor freed as colleague stays in jail”: no verb is a compound, and it is the colleague who stays there."""
    verb = noun.head
    if verb.tag_ not in FINITE or verb.pos_ not in VERBAL or noun.i != verb.i - 1 or not is_human(noun):
        return
    if not has(verb, "nsubj", "nsubjpass", "expl"):
        noun.dep_ = "nsubjpass" if has(verb, "auxpass") else "nsubj"


def behind_as(verb: "Token") -> None:
    """“Editor released as colleague remains behind bars”: nobody is released as a colleague, who does remain."""
    noun = next_to(verb, -1) if verb.i else verb
    mark = noun.head
    if verb.tag_ not in FINITE or noun.dep_ != "pobj" or mark.lower_ not in prepositions.AS or not is_human(noun):
        return
    if mark.head == verb.head and noun.left_edge.i == mark.i + 1 and not has(verb, "nsubj", "nsubjpass", "mark"):
        noun.head, noun.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
        mark.head, mark.dep_ = verb, "mark"


def went_as_far(verb: "Token") -> None:
    """“The ministry went as far as to accuse him", "went so far as to say that …”: it did, and did not only mean to."""
    far, went = verb.head, verb.head.head
    if verb.tag_ != "VB" or far.lower_ not in stance.FAR or far.dep_ != "advmod" or went.lemma_ not in verbs.GOING:
        return
    if not has(went, "nsubj") or not went.i < far.i < verb.i:
        return
    for small in [c for c in verb.children if c.i < verb.i and c.dep_ in {"mark", "aux"}]:
        small.head, small.dep_ = far, "dep"
    for child in [c for c in went.children if c != far]:
        child.head = verb
    verb.head, verb.dep_ = (verb if went.dep_ == "ROOT" else went.head), went.dep_
    verb.tag_, went.head, went.dep_, went.pos_ = went.tag_, verb, "dep", "ADV"


def of_marked_clause(noun: "Token") -> None:
    """“Freed as her co-accused stays in jail”: what has a subject and a mark is no plural, but what somebody does."""
    if noun.tag_ == "NNS" and has(noun, "mark") and has(noun, "nsubj"):
        noun.pos_, noun.tag_, noun.lemma_ = "VERB", "VBZ", noun.lower_.removesuffix(name_words.PLURAL)
