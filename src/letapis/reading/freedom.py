"""Whose freedom is called for: that of people who have lost it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import stance
from letapis.model import EventKind
from letapis.reading.people import Cluster
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def to_be_freed(token: "Token") -> bool:
    """“Called for the release of both”: of two who have lost their freedom."""
    over = token.head.head if token.dep_ == "pobj" else token.head
    return over.lemma_.lower() in stance.FREEDOM | stance.FREED


def in_custody(told: Told, cluster: Cluster) -> bool:
    """Whether it was told that somebody was taken, held or sentenced."""
    return any(cluster in told.fates.get(kind, ()) for kind in _LOST)


_LOST = (EventKind.DETAINED, EventKind.HELD, EventKind.REMANDED, EventKind.SENTENCED, EventKind.HOUSE_ARREST)
"""What takes somebody's freedom."""
