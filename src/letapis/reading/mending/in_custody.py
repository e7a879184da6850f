"""Where custody was, hung on the verb above it: "landed in Melbourne after three years in detention in China"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def where_it_was(prep: "Token") -> None:
    """Behind so many years in custody "in China" tells where that was, and not where somebody went."""
    custody = next_to(prep, -1)
    if prep.lower_ not in prepositions.IN_PLACE or custody.lower_ not in mends.CUSTODY or custody.dep_ != "pobj":
        return
    if prep.head != custody and custody.head.head.lemma_.lower() in mends.UNITS_OF_TIME and prep.head.i < custody.i:
        prep.head = custody
