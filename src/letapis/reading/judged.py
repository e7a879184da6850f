"""Whom a judge deals with: "convicted the two", where two of all who were told of have been in court."""

from typing import TYPE_CHECKING

from letapis.language.chosen import verbs
from letapis.model import EventKind
from letapis.reading.people import Cluster
from letapis.reading.told import Told
from letapis.reading.two_of_headline import of_gender

if TYPE_CHECKING:
    from spacy.tokens import Token


def judged_two(told: Told, token: "Token") -> tuple[Cluster, ...]:
    """“Judge Majoka convicted the two”: of all who were told of the two who have been in court."""
    if token.dep_ != "dobj" or token.head.lemma_ not in verbs.JUDGING:
        return ()
    judged = tuple(dict.fromkeys(c for kind in _JUDGED for c in told.fates.get(kind, ()) if of_gender(c, token)))
    return judged if len(judged) == 2 else ()  # noqa: PLR2004


_JUDGED = (EventKind.SENTENCED, EventKind.CONVICTED, EventKind.TRIED)
