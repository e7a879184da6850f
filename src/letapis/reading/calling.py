"""What a noun calls somebody: "the director", and "the deputy director", who is another."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from letapis.language.chosen import human_nouns
from letapis.language.chosen import people as words
from letapis.language.chosen import sayings as speech
from letapis.reading.people import Cluster
from letapis.reading.referents import noun_gender
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def calling(noun: "Token") -> str:
    """The lemma of a noun; of "attorney general" that of the office; a deputy is not called as whose deputy he is."""
    behind = next_to(noun).lower_ if noun.i + 1 < len(noun.doc) else ""
    before = next_to(noun, -1).lower_ if noun.i else ""
    if before in human_nouns.DEPUTIES:
        return f"{before} {noun.lemma_.lower()}"
    offices = (speech.PUBLIC_ATTORNEYS.get(two) for two in ((noun.lower_, behind), (before, noun.lower_)))
    return next((office for office in offices if office is not None), noun.lemma_.lower())


def call(people: Iterable[Cluster], noun: "Token") -> None:
    """“A and B were held … The journalists”: keep what those are called whom a noun was found to mean."""
    word = calling(noun)
    said_of = noun.dep_ in {"attr", "oprd", "appos", "compound", "nmod", "conj"}
    if word not in _NO_CALLING and noun_gender(noun) is None and not said_of:
        for one in people:
            one.descriptions.add(word)


_NO_CALLING = human_nouns.OFFICIALS | human_nouns.GROUP_NOUNS | human_nouns.INDEFINITE_PEOPLE | words.FAMILY
"""Nouns that are not kept: whoever acts in a case, many, and relatives are told of by more than the noun."""
