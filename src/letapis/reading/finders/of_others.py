"""What a phrase beside a noun is said of: of a thing or a court and of nobody, or of the last of a chain of people."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, human_nouns, prepositions
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as people_words
from letapis.reading.humans import is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_thing(token: "Token") -> bool:
    """“A request for house arrest was denied", "was tried by a court inside the prison”: of a request, of a court."""
    before = next_to(token.head, -1) if token.dep_ == "pobj" and token.head.i else token
    if before.lemma_.lower() in court_words.COURTS | court_words.TRIALS:
        return token.lemma_.lower() in LISTS["facility_head"]
    asked = token.head.head if token.dep_ == "pobj" and token.head.lower_ in prepositions.FOR else token
    return asked != token and asked.pos_ == "NOUN" and asked.lemma_.lower() in people_words.NO_DOERS


def last_of_chain(last: "Token", first: "Token") -> bool:
    """“Relatives of activists on trial", "the son of pastors in custody”: it is said of those right before it."""
    of = last.dep_ == "pobj" and last.head.lower_ in prepositions.OF and last != first
    one = last.ent_type_ == "PERSON" or (is_human_noun(last) and last.lemma_.lower() not in human_nouns.GROUP_NOUNS)
    return of and one and first.pos_ == "NOUN" and first.is_ancestor(last)  # not "two of the protesters in custody"
