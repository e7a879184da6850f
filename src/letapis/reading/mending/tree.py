"""What the mends ask of the parse."""

from collections.abc import Callable
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Mend = Callable[["Token"], None]
"""Looks at one word and, where the parse is surely wrong there, sets it right in place."""

VERBAL = {"VERB", "AUX"}
FINITE = {"VBD", "VBZ", "VBP"}
PARTICIPLES = {"VBN", "VBD"}


def keep(doc: "Doc") -> Callable[[], "Doc"]:
    """A function that brings back the parse as it is now."""
    before = doc.to_array(list(_CHANGED))
    return lambda: doc.from_array(list(_CHANGED), before)  # type: ignore[arg-type]  # spaCy's stubs contradict it


_CHANGED = ("HEAD", "DEP", "TAG", "POS", "LEMMA")


def is_tree(doc: "Doc") -> bool:
    """Whether from each word the heads lead up to a root that is labelled so: who walks up any other never ends."""
    top = np.arange(len(doc)) + doc.to_array("HEAD").astype(np.int64)
    roots = top == np.arange(len(doc))
    for _ in range(len(doc).bit_length()):
        top = top[top]
    labels = doc.to_array("DEP")
    labelled = (labels == doc.vocab.strings["ROOT"]) | (labels == doc.vocab.strings[_OF_BLANKS])
    return bool(roots[top].all() and labelled[roots].all())


def climbed(token: "Token", on: "Callable[[Token], bool]") -> "Token":
    """The first word, from this one up its heads, at which one need not go on; itself where there is none.

    Between two mends the heads may lead round in a circle, and who follows them by himself never ends.
    """
    return next((t for t in chain((token,), token.ancestors) if not on(t)), token)


def verb_over(token: "Token") -> "Token":
    """The first verb, from this word up its heads; the head of the sentence where none stands over it."""
    return climbed(token, lambda t: t.pos_ not in VERBAL and t.dep_ != "ROOT")


_OF_BLANKS = "dep"
"""The label that blanks have, in the place of what the parser was not shown: as a root of their own too."""


def has(token: "Token", *deps: str) -> bool:
    """Whether the word has a child with one of these labels."""
    for c in token.children:  # noqa: SIM110 - called so often that a generator costs
        if c.dep_ in deps:
            return True
    return False
