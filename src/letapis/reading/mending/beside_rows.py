"""What stands behind a row of names and describes all of them, or the last: "A and B, two lawyers held since May"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import mends
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_last_name(noun: "Token") -> None:
    """“A and B, a camerawoman held since May, were jailed”: one of the two, and she is the one named last."""
    first, start = noun.head, noun.left_edge.i
    if first.ent_type_ != "PERSON" or not has(first, "conj") or noun.tag_ != "NN" or not is_human_noun(noun):
        return
    lemma = noun.lemma_.lower()
    if lemma in group_words.GROUPS or start < _ROW or not has(noun, "det", "poss", "prep"):
        return  # "A and B, a couple"
    last = noun.doc[start - 2]
    if next_to(last).text == "," and last.ent_type_ == "PERSON" and last in first.conjuncts:
        noun.head = last


_ROW = 2


def of_named_beside(participle: "Token") -> None:
    """“He and X, arrested in April, walked out”: said of X, as nothing is set behind a pronoun to tell who it is."""
    he = participle.head
    comma = next_to(participle, -1)
    if he.tag_ != "PRP" or comma.text != "," or not has(he, "conj") or has(participle, "nsubj", "nsubjpass"):
        return
    last = next((t for t in reversed(he.conjuncts) if he.i < t.i < comma.i), None)
    if last is not None and next_to(comma, -1) in last.subtree:
        participle.head = last


def names_before_plural(noun: "Token") -> None:
    """“A and B, journalists held since May, were jailed”: who is jailed stands before what they are said to be."""
    start, verb = noun.left_edge.i, noun.head
    if start < _ROW or noun.tag_ != "NNS" or next_to(noun.doc[start], -1).text != "," or not is_human_noun(noun):
        return
    last = noun.doc[start - 2]
    if last.ent_type_ != "PERSON" or last.dep_ != "conj":
        return
    first = climbed(last, lambda t: t.dep_ == "conj" and t.head.ent_type_ == "PERSON")
    main = _main(noun, verb)
    closed = any(t.text == "," for t in noun.doc[noun.i + 1 : main.i]) if main is not None else False
    if main is None or not closed or first.head in noun.subtree or first in {main, verb} or main in first.subtree:
        return
    if (first.dep_ in _SUBJECTS and first.head == main) or _of_something(first):
        return
    if main != verb:
        for before in [c for c in verb.children if c.i < first.i]:
            before.head = main
        verb.head, verb.dep_, verb.tag_ = noun, "acl", "VBN"
    first.head, first.dep_ = main, "nsubjpass" if has(main, "auxpass") else "nsubj"
    noun.head, noun.dep_ = first, "appos"


def _of_something(first: "Token") -> bool:
    """“In support of A and B, protesters, …, were held”: named for something else; not "in 2017 A and B"."""
    day = first.head
    behind_day = any(c.dep_ == "pobj" and c.i < first.left_edge.i for c in day.children)
    return first.dep_ == "pobj" and not behind_day


def _main(noun: "Token", verb: "Token") -> "Token | None":
    """The verb told of all of them: of several, with an auxiliary behind what they are said to be."""
    bare = verb.tag_ in {"VBD", "VBN"} and not has(verb, "aux", "auxpass")
    over = verb.head if bare and verb.dep_ == "advcl" and verb.i == noun.i + 1 and verb.head.i > verb.i else verb
    if over != verb and has(over, *_SUBJECTS):
        return None
    several = any(c.lower_ in mends.OF_SEVERAL for c in over.children if c.dep_ in {"aux", "auxpass"} and c.i > noun.i)
    return over if several else None


_SUBJECTS = ("nsubj", "nsubjpass")
