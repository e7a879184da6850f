"""What a report can tell of as done: nothing of a day after it was published."""

from datetime import date
from typing import TYPE_CHECKING

from letapis.model import When
from letapis.model.edtf import days
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_to_come(when: When, published: date | None) -> bool:
    """Whether a time begins after the day of publication."""
    covered = days(when.edtf)
    first = None if covered is None else covered.earliest
    return published is not None and first is not None and first > published


def told_as_past(token: "Token") -> bool:
    """“Was seized”: a verb that tells what has happened."""
    helped = [c for c in token.children if c.dep_ in {"aux", "auxpass"}]
    if token.tag_ == "VBN" and token.dep_ == "conj" and not helped and token.head.tag_ == "VBN":
        return told_as_past(token.head)  # "was spat at and beaten that night"
    return token.pos_ in syntax.VERBAL and (helped or [token])[0].tag_ == "VBD"
