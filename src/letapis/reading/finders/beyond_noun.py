"""People who stand behind another noun than the one that is told of them: whose sentence, whose charges."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def who_appeals(thing: "Token") -> "Token | None":
    """“The appeal of X against an eleven-year sentence”: it is the sentence of X."""
    if thing.dep_ != "pobj" or thing.head.lower_ not in prepositions.AGAINST:
        return None
    over = thing.head.head
    nouns = (over, *syntax.children(over, "dobj", "nsubjpass"))  # "rejected the appeal of X against": hung on the verb
    appeal = next((t for t in nouns if t.pos_ == "NOUN" and t.lemma_.lower() in clauses.APPEAL_FORM), None)
    if appeal is None:
        return None
    return syntax.of_phrase(appeal) or syntax.pobj(appeal, prepositions.BY)


def deed_charged(thing: "Token | None") -> "list[Token]":
    """“The charges of inciting hatred against X were dropped”: what the deed was done to, on which X may hang."""
    if thing is None or thing.lemma_.lower() not in term_words.CHARGES:
        return []
    deeds = (syntax.child(prep, "pcomp") for prep in syntax.children(thing, "prep") if prep.lower_ in prepositions.OF)
    things = (syntax.child(deed, "dobj") for deed in deeds if deed is not None)
    return [one for one in things if one is not None and _against_name(one)]


def _against_name(thing: "Token") -> bool:
    """Not "inciting hatred against Jews", which is a part of the deed."""
    whom = syntax.pobj(thing, prepositions.BROUGHT_AGAINST)
    return whom is not None and any(t.ent_type_ == "PERSON" for t in (whom, *syntax.children(whom, "appos")))
