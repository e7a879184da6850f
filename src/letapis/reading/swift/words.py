"""The vectors of words before their context is looked at: worked out once a word."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from spacy.attrs import NORM, ORTH, SPACY
from spacy.tokens import Doc

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from thinc.api import Model

    Floats = NDArray[np.float32]

MOST = 40_000
"""How many words are remembered before all are forgotten: 16 MB for each component that has vectors of its own."""
_MIX = np.uint64(0x9E3779B97F4A7C15)
"""Spreads the parts of a key: hashes of 64 bits in, a hash of 64 bits out."""


def keys(doc: Doc, *attributes: int) -> list[int]:
    """One number a word for its attributes."""
    first, *others = doc.to_array(list(attributes)).T
    for values in others:
        first = first * _MIX ^ values
    return [int(key) for key in first.tolist()]


class Words:
    """The vectors of words met, each by all that they depend on: its form, its norm and whether a blank follows."""

    def __init__(self, embed: "Model[list[Doc], list[Floats]]") -> None:
        self._embed = embed
        self._rows: dict[int, int] = {}
        self._table: Floats = np.empty((0, 0), dtype="f")

    def forward(self, _: object, docs: Sequence[Doc], is_train: bool) -> tuple[list["Floats"], object]:  # noqa: FBT001, ARG002 - as thinc calls it
        """The vectors of the words of each document, as a layer of thinc gives them; nothing is trained."""
        own = [keys(doc, ORTH, NORM, SPACY) for doc in docs]
        new = {
            key: doc[i] for doc, of in zip(docs, own, strict=True) for i, key in enumerate(of) if key not in self._rows
        }
        if len(self._rows) + len(new) > MOST:
            self._rows.clear()
            return self._embed.predict(list(docs)), None
        if new:
            words = list(new.values())
            alone = Doc(docs[0].vocab, [t.text for t in words], [bool(t.whitespace_) for t in words])
            for token, word in zip(alone, words, strict=True):
                token.norm_ = word.norm_
            self._keep(list(new), self._embed.predict([alone])[0])
        return [self._table[[self._rows[key] for key in of]] for of in own], None

    def _keep(self, new: Sequence[int], vectors: "Floats") -> None:
        start = len(self._rows)
        if not start:
            self._table = np.empty((MOST, vectors.shape[1]), dtype="f")
        self._table[start : start + len(new)] = vectors
        self._rows |= {key: start + n for n, key in enumerate(new)}
