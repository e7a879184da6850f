"""What a noun is of, and the name it stands before."""

from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import prepositions
from letapis.language.chosen import terms as term_words
from letapis.reading.syntax.links import SUBJECTS, child, children

if TYPE_CHECKING:
    from spacy.tokens import Token


def bearer(noun: "Token") -> "Token":
    """The name that a description stands before: of "jailed journalist X" it is X who is jailed."""
    while noun.dep_ in {"compound", "nmod"} and noun.head.ent_type_ == "PERSON":
        noun = noun.head
    if noun.ent_type_ == "NORP" and noun.dep_ == "appos" and noun.head.ent_type_ == "PERSON":
        return noun.head  # "Rico Krieger, a German sentenced to death"
    return _first_of_row(noun) or noun


def _first_of_row(noun: "Token") -> "Token | None":
    """“Wa Lone and Kyaw Soe Oo, two reporters jailed in 2018”: the first of those who are the reporters."""
    name = noun.head
    several = noun.tag_ == "NNS" or noun.lemma_.lower() in group_words.GROUPS
    if noun.dep_ != "appos" or not several or name.ent_type_ != "PERSON" or noun.i < name.i:
        return None
    first = name
    while first.dep_ == "conj" and first.head.ent_type_ == "PERSON":
        first = first.head
    return first if first != name or any(c.dep_ == "conj" for c in name.children) else None


def of_phrase(noun: "Token") -> "Token | None":
    """What a noun is of: `of` phrase, possessor, or a name before it."""
    for prep in children(noun, "prep"):
        if (
            prep.lower_ in prepositions.OF
            and (inner := child(prep, "pobj")) is not None
            and inner.lemma_ not in term_words.MEASURES
        ):
            return inner
    owner = child(noun, "poss")
    if owner is not None:
        return _whose(owner) or owner
    return next((c for c in children(noun, "compound", "nmod") if c.ent_type_ == "PERSON"), None)


def _whose(owner: "Token") -> "Token | None":
    """“The detainees whose release they sought”: of whom "whose" is said."""
    clause = next((a for a in owner.ancestors if a.dep_ == "relcl"), None) if owner.tag_ == "WP$" else None
    return clause.head if clause is not None else None


def set_off(noun: "Token") -> "Token | None":
    """“X, in prison since 2020, was moved to a hospital”: the subject of whom commas set off a state, of no verb."""
    prep = noun.head
    over = prep.head
    behind = noun.dep_ == "pobj" and prep.dep_ == "prep" and over.i < prep.i and prep.doc[prep.i - 1].text == ","
    return over if behind and over.dep_ in SUBJECTS and over.ent_type_ == "PERSON" else None


def of_many(noun: "Token") -> "Token":
    """“A number of arrests”, "dozens of arrests": the word for how many; else the noun itself."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in prepositions.OF else noun
    return over if over.pos_ in {"NOUN", "NUM"} else noun
