"""Whether a clause speaks of the present, or of what went on."""

from typing import TYPE_CHECKING

from letapis.language.chosen import verbs
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_now(verb: "Token") -> bool:
    """Whether a clause speaks of the present."""
    return verb.tag_ in _PRESENT or any(c.tag_ in _PRESENT for c in syntax.children(verb, "aux", "auxpass"))


def goes_on(verb: "Token") -> bool:
    """Whether a clause tells what goes on, or went on: "was being kept in a cell"."""
    return any(c.lower_ == verbs.BEING for c in syntax.children(verb, "aux", "auxpass"))


_PRESENT = {"VBZ", "VBP"}
