"""Those told beside somebody whom the report knows already: "she, A and B were sentenced", "A and B, the latter"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, pronouns, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import PARTICIPLES, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def next_to_pronoun(one: "Token") -> None:
    """“She, A and B were sentenced", "he, his wife and A were”: the second of three, and nobody who is she."""
    first, comma = one.head, next_to(one.left_edge, -1) if one.left_edge.i else one
    if first.tag_ != "PRP" or comma.i != first.i + 1 or comma.text != ",":
        return
    last = next((c for c in one.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), one)  # "his wife Darya"
    of_one = people.PRONOUNS.get(first.lower_) in people.OF_ONE and has(last, "conj") and has(last, "cc")
    several = any(c.lower_ in verbs.PLURAL_FORMS for c in first.head.children if c.i > one.i)
    if not of_one or not (one.ent_type_ == "PERSON" or (several and is_human_noun(one))):
        return
    one.dep_ = "conj"
    for other in [c for c in last.children if c.dep_ == "conj" and last != one]:
        other.head = first


def latter_of_two(word: "Token") -> None:
    """“A and B, the latter held in Homel, were freed”: it is B who is held, and of "the former" A."""
    if word.lower_ not in pronouns.FORMER_OR_LATTER or not word.i or next_to(word, -1).lower_ not in pronouns.THE:
        return
    first = climbed(word.head, lambda t: t.dep_ == "conj")
    two = [first, *first.conjuncts]
    if len(two) == 2 and all(t.i < word.i for t in two):  # noqa: PLR2004
        word.head = two[word.lower_ not in pronouns.FORMER]


def set_off_before_verb(participle: "Token") -> None:
    """“X, handed 43 years in 2021, was let out”: X is the subject of what follows, and the participle tells of X."""
    verb = participle.head
    if participle.tag_ not in PARTICIPLES or verb.i < participle.i or next_to(participle, -1).text != ",":
        return
    who = next((c for c in participle.children if c.dep_ == "nsubj"), participle)
    if who.i != participle.i - 2 or has(participle, "aux", "auxpass"):
        return
    helped = next((c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.i > participle.i), verb)
    if has(verb, "nsubj", "nsubjpass") or next_to(helped, -1).text != ",":
        return
    who.head, who.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    participle.head, participle.dep_, participle.tag_ = who, "acl", "VBN"


def names_of_couple(name: "Token") -> None:
    """“British couple Craig and Lindsay Foreman were charged”: who the couple are, and no measure of it."""
    if name.ent_type_ == "PERSON" and is_human_noun(name.head) and name.left_edge.i == name.head.i + 1:
        name.dep_ = "appos"
