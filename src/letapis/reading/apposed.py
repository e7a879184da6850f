"""What stands beside a person and describes him: an occupation, an age, a family, the place where he is from."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import profiles as words
from letapis.language.chosen import terms
from letapis.model import Attribute
from letapis.reading import syntax
from letapis.reading.coreference import Coreference
from letapis.reading.describing import Description, is_place_like, short, told_by
from letapis.reading.descriptions import is_age
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.page import Block
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_AGE = re.compile(r"\d{1,3}")


def beside(block: Block, token: "Token", coref: Coreference) -> Iterator[Description]:
    """All that is said beside a name or another word for a person."""
    if is_age(token):
        yield from _age_words(block, token, token)
    elif token.lower_ in group_words.OLD_ADJECTIVE and token.dep_ == "amod" and is_human_noun(token.head):
        yield from _age_words(block, token, token.head)
    name = coref.names.at(block, token)
    if name is not None and token.i != name.last:
        return
    if name is None and not (is_age(token) or is_human_noun(token) or token.tag_ == "PRP"):
        return
    yield from _age_after(block, token)
    yield from _appositions(block, token, coref)
    if name is None:
        return
    for noun in syntax.children(token, "compound", "amod", "nmod"):
        if noun.i < name.first and is_human_noun(noun) and coref.names.at(block, noun) is None:
            yield from told_by(block, noun, token, before_name=True)
    yield from _set_off(block, token)


def _age_words(block: Block, old: "Token", person: "Token") -> Iterator[Description]:
    """“The 27-year-old”, "the 44-year-old author"."""
    doc = old.doc
    if old.i < 4 or doc[old.i - 1].text != "-" or not _AGE.fullmatch(doc[old.i - 4].text):  # noqa: PLR2004 - "27", "-", "year", "-", "old"
        return
    span = block.cut(doc[old.i - 4], old)
    yield Description(Attribute.AGE, span, span, old, person, "age-noun/1")


def _age_after(block: Block, token: "Token") -> Iterator[Description]:
    """“Bialiatski, 60, was", "the mayor of Istanbul, then 54, has"; not "the reporter, 12 kilometres from"."""
    if token.tag_ == "PRP":
        return
    doc, end = block.doc, token.i if token.ent_type_ == "PERSON" else token.right_edge.i
    end = next((t.i - 1 for t in doc[token.i : end + 1] if t.text in {",", "("}), end)
    if end + 2 >= len(doc) or doc[end + 1].text not in {",", "("}:
        return
    age = next((t for t in doc[end + 2 : end + 5] if t.lower_ not in group_words.BEFORE_AGE), None)
    if age is None or not _AGE.fullmatch(age.text) or _of_terms(list(doc[token.sent.start : end + 2])):
        return
    after = next_to(age) if age.i + 1 < len(doc) else None
    closed = after is None or after.text in {",", ")", ".", ";"} or after.lower_ in group_words.BEHIND_AGE
    if closed or after is None or after.dep_ == "ROOT" or after.pos_ in {"VERB", "AUX"}:
        span = block.cut(age, age)
        yield Description(Attribute.AGE, span, span, age, token, "age-after-name/1")


def _of_terms(before: "Sequence[Token]") -> bool:
    """“A (18 years), B (14)”: a number in brackets, like the term in brackets before it."""
    if before[-1].text != "(":
        return False
    return any(t.text == ")" and next_to(t, -1).lemma_ in terms.UNITS for t in before[1:])


def _appositions(block: Block, token: "Token", coref: Coreference) -> Iterator[Description]:
    """“X, a citizen of Russia and resident of Omsk", "a graduate of Bologna, he"."""
    nouns = [c for c in syntax.children(token, "appos") if c.i > token.i]
    if token.dep_ == "appos" and token.head.i < token.i and not _anothers(token.head, token):
        nouns.append(token.head)
    if token.dep_ in syntax.SUBJECTS:
        nouns += [c for c in token.head.children if c.i < token.i and _fronted(c, token)]
    for noun in [n for first in nouns for n in (first, *(c for c in syntax.children(first, "conj") if not _other(c)))]:
        counted = syntax.child(noun, "nummod") is not None and noun.tag_ == "NNS"  # "three activists — A, B and C"
        if is_human_noun(noun) and not counted and coref.names.at(block, noun) is None:
            yield from told_by(block, noun, token)


def _anothers(noun: "Token", name: "Token") -> bool:
    """“The student leader A and B”: one leader, and he is A."""
    return noun.tag_ == "NN" and any(
        c.ent_type_ == "PERSON" and noun.i < c.i < name.i for c in syntax.children(noun, "appos")
    )


def _other(noun: "Token") -> bool:
    """“His deputy, A, and the group's lawyer, B”: one who has a name of his own is somebody else."""
    return any(c.ent_type_ == "PERSON" and c.i > noun.i for c in syntax.children(noun, "appos"))


def _fronted(noun: "Token", subject: "Token") -> bool:
    """“A graduate student of the University of Bologna, he was arrested”."""
    if noun.pos_ != "NOUN" or noun.left_edge.i != noun.sent.start or noun.i > subject.i:
        return False
    between = noun.doc[noun.right_edge.i : subject.left_edge.i]
    return {t.text for t in between[-1:]} == {","}


def _set_off(block: Block, token: "Token") -> Iterator[Description]:
    """“Hamedi, of the daily Shargh, was”, "Ihar Losik, from Baranavichy, was"."""
    for prep in syntax.children(token, "prep"):
        attribute = words.BESIDE.get(prep.lower_)
        value = syntax.child(prep, "pobj")
        if attribute is None or value is None or next_to(prep, -1).text != "," or value.ent_type_ == "PERSON":
            continue
        if attribute is Attribute.RESIDENCE and not is_place_like(value):
            continue
        yield Description(attribute, block.cut(prep, value), short(block, value), value, token, "set-off/1")


def family(block: Block, noun: "Token") -> Iterator[Description]:
    """“Her husband, the journalist Ihar Iliyash”: the family of the one who is meant by "her"."""
    owner = syntax.child(noun, "poss") if words.NOUNS.get(noun.lemma_.lower()) is Attribute.FAMILY else None
    if owner is None or not is_human(owner):
        return
    first = owner.left_edge
    yield Description(Attribute.FAMILY, block.cut(noun, noun), block.cut(first, noun), noun, owner, "family-of/1")
