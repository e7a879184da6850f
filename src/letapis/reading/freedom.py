"""Whose freedom is called for: that of people who have lost it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import stance, verbs
from letapis.model import EventKind
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import Referent, of_freedom
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


def held_of_headline(told: Told, best: Referent, block: Block, pronoun: "Token", kind: str) -> Cluster | None:
    """“Y, who had been sentenced in 2018, was under house arrest then. ¶ A union called for his release”: X's.

    For the freedom of the one whom the headline tells of, where a new paragraph goes back to him from what another
    had been through before.
    """
    opens = block.index > best.block.index  # nobody else who may be meant stands before it in its paragraph
    had = (t for t in best.token.sent if t.tag_ == "VBD" and t.dep_ == "aux" and t.lemma_ in verbs.HAVE)
    before = opens and next(had, None) is not None
    if not before or told.headline is None or not of_freedom(pronoun):
        return None
    start, end = told.headline
    named = [c for c in told.people.clusters if any(start <= s.start < end for s in c.spans)]
    fits = len(named) == 1 and named[0] not in best.clusters and named[0].gender in {None, kind}
    return named[0] if fits and in_custody(told, named[0]) else None


_LOST = (EventKind.DETAINED, EventKind.HELD, EventKind.REMANDED, EventKind.SENTENCED, EventKind.HOUSE_ARREST)
"""What takes somebody's freedom."""
