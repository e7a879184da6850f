"""The layers that put a word's context into its vector, with memory that is used again."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from letapis.reading.swift.batches import batches

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from thinc.api import Model

    Floats = NDArray[np.float32]

ROWS = 1024
"""How many words pass the layers at once: what they need then stays in the processor's cache."""
DEPTH = 4
ENCODER = f"with_array({'>>'.join(['residual(expand_window>>maxout>>layernorm>>dropout)'] * DEPTH)})"
"""The name of the only encoder known here; another is left as it is."""
PIECES = 3
_LEAST = 1e-8
"""Added to the spread of a vector, so that nothing is divided by nothing; as in thinc's `layernorm`."""


class Encoder:
    """Each layer: a word between its neighbours, the greatest of three products, made even, and added to the word."""

    def __init__(self, encode: "Model[list[Floats], list[Floats]]") -> None:
        self._layers: list[tuple[Floats, ...]] = []
        for residual in encode.layers[0].layers:
            maxout, norm = (next(n for n in residual.walk() if n.name == name) for name in ("maxout", "layernorm"))
            weights, bias = np.asarray(maxout.get_param("W")), np.asarray(maxout.get_param("b"))
            self._width, _, window = weights.shape
            product = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(window, -1))
            added = np.ascontiguousarray(bias.T.reshape(-1))
            self._layers.append((product, added, np.asarray(norm.get_param("G")), np.asarray(norm.get_param("b"))))
        self._make_room(ROWS)

    def _make_room(self, rows: int) -> None:
        self._window: Floats = np.empty((rows, self._width * 3), dtype="f")
        self._pieces: Floats = np.empty((rows, self._width * PIECES), dtype="f")

    def forward(self, _: object, docs: Sequence["Floats"], is_train: bool) -> tuple[list["Floats"], object]:  # noqa: FBT001, ARG002 - as thinc calls it
        """The vectors of words in their context, as a layer of thinc gives them; nothing is trained."""
        return [vectors for batch in batches(docs, together=ROWS) for vectors in self._encoded(batch)], None

    def _encoded(self, docs: Sequence["Floats"]) -> Iterator["Floats"]:
        """Documents one below the other, with as many blank rows between them as keep them from seeing each other."""
        x: Floats = np.zeros((sum(len(doc) + DEPTH for doc in docs) + DEPTH, self._width), dtype="f")
        ends = np.cumsum([len(doc) + DEPTH for doc in docs])
        for doc, end in zip(docs, ends, strict=True):
            x[end - len(doc) : end] = doc
        self._pass(x)
        return (x[end - len(doc) : end] for doc, end in zip(docs, ends, strict=True))

    def _pass(self, x: "Floats") -> None:
        """All layers, in place."""
        n, w = x.shape
        if n > len(self._window):
            self._make_room(n)
        window, pieces = self._window[:n], self._pieces[:n]
        for product, added, scale, shift in self._layers:
            window[0, :w], window[n - 1, 2 * w :] = 0, 0
            window[1:, :w], window[:, w : 2 * w], window[: n - 1, 2 * w :] = x[:-1], x, x[1:]
            np.dot(window, product, out=pieces)
            np.add(pieces, added, out=pieces)
            y = np.maximum(pieces[:, :w], pieces[:, w : 2 * w])
            np.maximum(y, pieces[:, 2 * w :], out=y)
            y -= y.mean(axis=1, keepdims=True)
            y *= ((np.einsum("ij,ij->i", y, y) / np.float32(w) + np.float32(_LEAST)) ** np.float32(-0.5))[:, None]
            y *= scale
            y += shift
            x += y
