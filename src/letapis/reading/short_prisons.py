"""Prisons that a report names in full once and then by their first word: "Kashimpur Central Jail", "at Kashimpur"."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from letapis.language.chosen import places as place_words
from letapis.language.chosen import prepositions
from letapis.reading.gazetteer import is_demonym, is_place
from letapis.reading.page import Block

if TYPE_CHECKING:
    from spacy.tokens import Token


def note_prisons(text: str, blocks: Iterable[Block]) -> None:
    """Keep beside the words of each block which names are those of prisons in this report."""
    found = {match.group(1) for match in place_words.NAMED_PRISON.finditer(text)}
    names = frozenset(n for n in found if n.lower() not in place_words.NO_PRISON_NAMES and not is_demonym(n))
    if names:
        for block in blocks:
            block.doc.user_data[_PRISONS] = names


def is_short_prison(token: "Token") -> bool:
    """“He was beaten at Matsapha", "was released from Kashimpur”: no town that is known as one."""
    names: frozenset[str] = token.doc.user_data.get(_PRISONS, frozenset())
    if token.text not in names or token.dep_ != "pobj" or token.pos_ != "PROPN" or any(token.children):
        return False
    at = token.head.lower_ in prepositions.AT
    return at or (token.head.lower_ not in prepositions.IN_PLACE and not is_place(token.text))


_PRISONS = "prisons"
