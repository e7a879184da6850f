"""The words of a text that may speak of somebody, found without a look at each of its words."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, human_nouns, prepositions, pronouns
from letapis.language.chosen import people as words
from letapis.language.chosen import stance as stance_words
from letapis.reading import syntax
from letapis.reading.descriptions import count, definite
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOUNS = ("NOUN", "PROPN", "NUM")


def referring(doc: "Doc") -> set[int]:
    """The places of names, nouns, numbers and the pronouns for people."""
    from spacy.attrs import ENT_TYPE, LOWER, POS  # noqa: PLC0415  # whoever has a text has imported spaCy

    known = doc.vocab.strings
    nouns, small, person = {known[one] for one in _NOUNS}, {known[one] for one in words.OF_PEOPLE}, known["PERSON"]
    rows = enumerate(doc.to_array([ENT_TYPE, LOWER, POS]).tolist())
    return {i for i, (entity, lower, part) in rows if part in nouns or lower in small or entity == person}


def beside_others(token: "Token") -> bool:
    """“All seven", "eight years each", "all charges”: told by the word beside it, be it of people or of things."""
    return token.dep_ in {"det", "predet", "preconj", "advmod", "npadvmod"} or (
        token.dep_ == "appos" and not is_human(token.head)
    )


def any_people(token: "Token") -> bool:
    """“Dozens of students were jailed”: several of whom it is not said who they are."""
    return token.lemma_.lower() in human_nouns.INDEFINITE_PEOPLE and is_human(token)


def one_of_several(token: "Token") -> bool:
    """“One of the judges dissented; he said": a man of whom the next clause tells, whoever he is."""
    of = syntax.pobj(token, prepositions.OF) if token.lower_ in clauses.ONE and token.dep_ == "nsubj" else None
    return of is not None and of.tag_ == "NNS" and is_human(of)


def told_aside(person: "Token") -> bool:
    """“Karasartova, who herself was in SIZO, demanded that he be freed”: the news is not about her who demands it."""
    over = person.head.head if person.lower_ in pronouns.RELATIVE_SUBJECTS else person
    over = over.head if over.dep_ == "appos" else over  # "his sister Sanaa Seif, who …"
    if over.dep_ not in syntax.SUBJECTS or not any(c.dep_ == "relcl" for t in (person, over) for c in t.children):
        return False
    return over.head.lemma_.lower() in stance_words.DEMAND_VERBS


def counted(token: "Token") -> bool:
    """“All four deny it”: a number that stands for those told of before."""
    many = token.dep_ == "dobj" and (count(token) or 0) > 2  # noqa: PLR2004 - "lists the eight"
    return token.pos_ == "NUM" and (many or token.dep_ in syntax.SUBJECTS) and definite(token)
