"""Whether a clause speaks of the present."""

from typing import TYPE_CHECKING

from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_now(verb: "Token") -> bool:
    """Whether a clause speaks of the present."""
    return verb.tag_ in _PRESENT or any(c.tag_ in _PRESENT for c in syntax.children(verb, "aux", "auxpass"))


_PRESENT = {"VBZ", "VBP"}
