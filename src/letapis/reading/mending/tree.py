"""What the mends ask of the parse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

Mend = Callable[["Token"], None]
"""Looks at one word and, where the parse is surely wrong there, sets it right in place."""

VERBAL = {"VERB", "AUX"}
FINITE = {"VBD", "VBZ", "VBP"}
PARTICIPLES = {"VBN", "VBD"}


def has(token: "Token", *deps: str) -> bool:
    """Whether the word has a child with one of these labels."""
    return any(c.dep_ in deps for c in token.children)
