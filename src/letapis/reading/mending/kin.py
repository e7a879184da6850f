"""Relatives in lists, each with a name of his own, and those whose relatives are told of."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, human_nouns, prepositions
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import climbed, has
from letapis.reading.same_names import gender_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def list_of_kin(own: "Token") -> None:
    """“Ihar Losik, his wife Darya Losik and her brother Andrei Dmitriev were held”: three people, each by a name."""
    doc, comma = own.doc, own.i - 1
    if comma < 1 or doc[comma].text != "," or doc[comma - 1].ent_type_ != "PERSON":
        return
    first, kin, second = doc[comma - 1], *_kin_and_name(doc, own.i)
    if kin is None or second is None or first.head in {kin, second} or first in kin.subtree:
        return
    joint = second.i + 1
    joint += joint < len(doc) and doc[joint].text == ","
    if joint + 1 >= len(doc) or doc[joint].lower_ not in clauses.AND:
        return
    next_kin, last = _kin_and_name(doc, joint + 1)
    if next_kin is None or last is None:
        return
    for noun, name in ((kin, second), (next_kin, last)):
        noun.head, noun.dep_ = first, "conj"
        name.head, name.dep_ = noun, "appos"
        for word in doc[noun.i + 1 : name.i]:
            word.head, word.dep_ = name, "compound"
        next_to(noun, -1).head, next_to(noun, -1).dep_ = noun, "poss"
    doc[joint].head = first


def _kin_and_name(doc: "Doc", at: int) -> "tuple[Token | None, Token | None]":
    """The noun and the last word of the name of "his wife Darya Losik"."""
    if at + 2 >= len(doc) or doc[at].tag_ != "PRP$" or doc[at + 1].tag_ != "NN" or not is_human_noun(doc[at + 1]):
        return None, None
    last = at + 1
    while last + 1 < len(doc) and doc[last + 1].ent_type_ == "PERSON" and doc[last + 1].pos_ == "PROPN":
        last += 1
    return doc[at + 1], doc[last] if last > at + 1 else None


def two_of_kin(own: "Token") -> None:
    """“Phuong's mother Can Thi Theu and his brother Trinh Ba Tu were sentenced”: two people, each by a name.

    And with commas: "his mother, Can Thi Theu, and his brother".
    """
    doc, joint = own.doc, own.i - 1
    first = joint - 1 - (joint > 1 and doc[joint - 1].text == ",")
    start = first
    while start > 0 and doc[start].ent_type_ == "PERSON" and doc[start].pos_ == "PROPN":
        start -= 1
    start -= start < first and doc[start].text == ","
    if first - start < 1 or start < 1 or doc[joint].lower_ not in clauses.AND:
        return
    kin, (second, last) = doc[start], _kin_and_name(doc, own.i)
    if second is None or last is None or kin.dep_ not in {"compound", "nmod"} or not _owned(kin):
        return
    top = climbed(kin, lambda t: t.dep_ in {"compound", "nmod", "appos", "conj"})
    if top != last:
        return
    kin.head, kin.dep_ = (kin if top.dep_ == "ROOT" else top.head), top.dep_
    second.head, second.dep_, doc[joint].head, own.head = kin, "conj", kin, second
    for noun, name in ((kin, doc[first]), (second, last)):
        name.head, name.dep_ = noun, "appos"
        for word in doc[noun.i + 1 : name.i]:
            if not word.is_punct:
                word.head, word.dep_ = name, "compound"


def _owned(kin: "Token") -> bool:
    """Whether somebody's: "Phuong's mother", "her husband"."""
    return kin.tag_ == "NN" and is_human_noun(kin) and next_to(kin, -1).tag_ in {"POS", "PRP$"}


def name_of_owner(name: "Token") -> None:
    """“The husband of the candidate X is in jail": right behind a noun for one human being the name is that one's."""
    kin, noun = name.head, name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    human = noun.tag_ == "NN" and is_human_noun(noun) and noun.lemma_.lower() not in human_nouns.GROUP_NOUNS
    if human and noun.dep_ == "pobj" and noun.head.head == kin and noun.head.lower_ in prepositions.OF:
        name.head = noun


def name_beyond_body(name: "Token") -> None:
    """“The director of Abzas Media, Ulvi Hasanli, was held”: behind a comma the name is the director's."""
    body, comma = name.head, name.doc[name.left_edge.i - 1]
    described = body.dep_ == "appos" and body.ent_type_ == "PERSON"  # "the lawyer of the activist X, Y, was held"
    body = body.head if described else body
    one = body.head.head
    of = body.dep_ == "pobj" and body.head.lower_ in prepositions.OF and body.head.i == one.i + 1
    named = described or body.pos_ == "PROPN"
    if of and named and comma.text == "," and one.tag_ == "NN" and is_human_noun(one):
        name.head = one
        for clause in [c for c in body.children if c.dep_ == "relcl" and c.i > name.i]:
            clause.head = name


def name_in_row_with_body(name: "Token") -> None:
    """“The president of Niger, Mohamed Bazoum”, of which the model made one body: the name is the president's."""
    body, first = name.head, name.left_edge
    of, one = body.head, body.head.head
    alone = body.dep_ == "pobj" and of.lower_ in prepositions.OF and of.i == one.i + 1 and not has(body, "cc")
    behind = name.doc[first.i - 1].text == "," and first.i - 2 == body.i and name.i > first.i
    if alone and behind and one.tag_ == "NN" and is_human_noun(one) and gender_of(name.doc[first.i : name.i + 1].text):
        name.head, name.dep_ = one, "appos"
        for word in name.doc[first.i : name.i + 1]:
            word.ent_type_ = "PERSON"


def name_of_subject(name: "Token") -> None:
    """“The environmental lawyer Dang Dinh Bach was jailed”: not two subjects, but one, and his name."""
    noun = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    if noun.head == name.head and noun.dep_ == name.dep_ and noun.tag_ == "NN" and is_human_noun(noun):
        name.head, name.dep_ = noun, "appos"
