"""Surnames that stand alone and that the model missed: told by the noun before, by "who" or by a noun behind."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, pronouns
from letapis.language.chosen import people as words
from letapis.reading.gazetteer import is_body, is_demonym, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def told_alone(token: "Token") -> bool:
    """Whether one capitalised word is somebody's surname by what stands beside it."""
    named = token.text.istitle() and token.tag_ in {"NNP", "NN"} and not (is_body(token.text) or is_demonym(token.text))
    if not named or (token.tag_ == "NN" and not token.is_oov):
        return False
    return _behind_role(token) or _told_by_who(token) or _called(token) or _aged(token)


def _behind_role(name: "Token") -> bool:
    """“The blogger Losik", "her former colleague Andreyeva", "Blogger Losik": right behind a noun for one person."""
    noun = name.doc[name.i - 1] if name.i else name
    joined = (name.dep_ == "appos" and name.head == noun) or (noun.dep_ == "compound" and noun.head == name)
    if not joined or not _of_one(noun):
        return False
    if noun.is_sent_start:
        return True
    known = (c.lower_ in pronouns.DEFINITE or c.tag_ == "PRP$" for t in (name, noun) for c in t.lefts)
    return noun.text.islower() and noun.tag_ == "NN" and any(known)


def _told_by_who(name: "Token") -> bool:
    """“Poczobut, who is a citizen of Belarus”; not "the scholar of Islam, who was freed"."""
    if name.dep_ not in _ALONE:
        return False
    behind = name.doc[name.i + 1 : name.i + 3]
    set_off = len(behind) == 2 and behind[0].text == "," and behind[1].lower_ in pronouns.WHO  # noqa: PLR2004
    return set_off and any(c.dep_ == "relcl" and behind[1] in c.subtree for c in name.children)


_ALONE = {"nsubj", "nsubjpass", "dobj"}


def _called(name: "Token") -> bool:
    """“Poczobut, a journalist, was sentenced”."""
    nouns = (c for c in name.children if c.dep_ == "appos" and c.i > name.i + 2 and c.tag_ == "NN")
    return next_to(name).text == "," and any(_of_one(c) and c.left_edge.lower_ in words.INDEFINITE for c in nouns)


def _aged(name: "Token") -> bool:
    """“Kumerra, 38, was taken away”: an age between commas behind a subject that is no known place."""
    behind = name.doc[name.i + 1 : name.i + 4]
    marks = len(behind) == 3 and behind[0].text == behind[2].text == ","  # noqa: PLR2004 - comma, age, comma
    age = marks and behind[1].text.isdecimal() and int(behind[1].text) in _AGES
    return age and name.dep_ in _ALONE and name.pos_ == "PROPN" and not is_place(name.text)


_AGES = range(10, 110)


def _of_one(noun: "Token") -> bool:
    return is_human_noun(noun) and noun.lemma_.lower() not in around_names.BODY_NOUNS | around_names.MAKERS
