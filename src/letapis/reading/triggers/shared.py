"""Which events befall those with whom somebody was, too: "was arrested with X", "is accused of it, as are A and B"."""

from typing import TYPE_CHECKING

from letapis.language.rows import EventRow
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.companions import as_well, companions

if TYPE_CHECKING:
    from spacy.tokens import Token

SHARED = {
    EventKind.DETAINED,
    EventKind.DIED,
    EventKind.HELD,
    EventKind.REMANDED,
    EventKind.RELEASED,
    EventKind.CHARGED,
    EventKind.TRIED,
    EventKind.CONVICTED,
    EventKind.SENTENCED,
    EventKind.ACQUITTED,
    EventKind.DEPORTED,
    EventKind.EXTRADITED,
    EventKind.LEFT_COUNTRY,
    EventKind.TRANSFERRED,
    EventKind.ILL_TREATED,
    EventKind.QUESTIONED,
}
"""Events that befall those with whom somebody was, too."""


def sharing(row: EventRow, token: "Token") -> "list[Token]":
    """Who shares it; an accusation and an appeal only with those told to have met with as much: "as were A and B"."""
    of_subject = row.person in _OF_SUBJECT
    if row.event in SHARED:
        return companions(token, of_subject=of_subject)
    told = token.pos_ in syntax.VERBAL and not row.denies  # "pleaded not guilty, as did B": each says so of himself
    return as_well(token) if told and (of_subject or syntax.is_passive(token)) else []


_OF_SUBJECT = {"subject"}
