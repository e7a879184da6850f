"""The layers that put a word's context into its vector, with memory that is used again."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from letapis.reading.swift.batches import batches

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from thinc.api import Model

    Floats = NDArray[np.float32]

ROWS = 512
"""How many words pass the layers at once: what they need then stays in the processor's cache."""
DEPTH = 4
ENCODER = f"with_array({'>>'.join(['residual(expand_window>>maxout>>layernorm>>dropout)'] * DEPTH)})"
"""The name of the only encoder known here; another is left as it is."""
PIECES = 3
_LEAST = 1e-8
"""Added to the spread of a vector, so that nothing is divided by nothing; as in thinc's `layernorm`."""


class Encoder:
    """Each layer: a word between its neighbours, the greatest of three products, made even, and added to the word.

    Two words that follow each other are worked out together, by four products where each alone takes three (Winograd's
    F(2, 3)): the words with even places stand by themselves, and so do those with odd ones.
    """

    def __init__(self, encode: "Model[list[Floats], list[Floats]]") -> None:
        self._layers: list[tuple[Floats, ...]] = []
        for residual in encode.layers[0].layers:
            maxout, norm = (next(n for n in residual.walk() if n.name == name) for name in ("maxout", "layernorm"))
            weights, bias = np.asarray(maxout.get_param("W")), np.asarray(maxout.get_param("b"))
            self._width, _, window = weights.shape
            before, own, behind = weights.transpose(2, 1, 0).reshape(window, -1).reshape(3, self._width, -1)
            both = (before + behind) / 2
            products = np.stack([before, both + own / 2, both - own / 2, behind])
            added = np.ascontiguousarray(bias.T.reshape(-1))
            self._layers.append((products, added, np.asarray(norm.get_param("G")), np.asarray(norm.get_param("b"))))
        self._even: Floats = np.full(self._width, 1 / self._width, dtype="f")
        self._make_room(ROWS)

    def _make_room(self, rows: int) -> None:
        half = (rows + 1) // 2
        self._seen: Floats = np.empty((4, half, self._width), dtype="f")
        self._pieces: Floats = np.empty((4, half, self._width * PIECES), dtype="f")
        self._greatest: Floats = np.empty((2, half, self._width), dtype="f")

    def forward(self, _: object, docs: Sequence["Floats"], is_train: bool) -> tuple[list["Floats"], object]:  # noqa: FBT001, ARG002 - as thinc calls it
        """The vectors of words in their context, as a layer of thinc gives them; nothing is trained."""
        return [vectors for batch in batches(docs, together=ROWS) for vectors in self._encoded(batch)], None

    def _encoded(self, docs: Sequence["Floats"]) -> Iterator["Floats"]:
        """Documents one below the other, with as many blank rows between them as keep them from seeing each other."""
        rows = sum(len(doc) + DEPTH for doc in docs) + DEPTH
        x: Floats = np.zeros((rows + rows % 2, self._width), dtype="f")
        ends = np.cumsum([len(doc) + DEPTH for doc in docs])
        for doc, end in zip(docs, ends, strict=True):
            x[end - len(doc) : end] = doc
        pairs: Floats = np.stack([x[::2], x[1::2]])
        self._pass(pairs)
        x[::2], x[1::2] = pairs
        return (x[end - len(doc) : end] for doc, end in zip(docs, ends, strict=True))

    def _pass(self, x: "Floats") -> None:
        """All layers, in place."""
        half = x.shape[1]
        if half > self._seen.shape[1]:
            self._make_room(2 * half)
        pieces, y = self._pieces[:, :half], self._greatest[:, :half]
        for products, added, scale, shift in self._layers:
            self._multiply(x, products, pieces)
            pieces[1] += added
            first, second = pieces[0], pieces[1]
            first += second
            second -= pieces[3]
            first += pieces[2]
            second -= pieces[2]
            w = self._width
            np.maximum(pieces[:2, :, :w], pieces[:2, :, w : 2 * w], out=y)
            np.maximum(y, pieces[:2, :, 2 * w :], out=y)
            y -= (y @ self._even)[..., None]
            y *= ((np.einsum("hij,hij->hi", y, y) / np.float32(w) + np.float32(_LEAST)) ** np.float32(-0.5))[..., None]
            y *= scale
            y += shift
            x += y

    def _multiply(self, x: "Floats", products: "Floats", pieces: "Floats") -> None:
        """The four products of each pair of words with what stands beside it; beyond the ends stands nothing."""
        even, odd = x
        seen = self._seen[:, : len(even)]
        seen[0, 0], seen[3, -1] = -odd[0], even[-1]
        np.subtract(odd[:-1], odd[1:], out=seen[0, 1:])
        np.add(even, odd, out=seen[1])
        np.subtract(odd, even, out=seen[2])
        np.subtract(even[:-1], even[1:], out=seen[3, :-1])
        np.matmul(seen, products, out=pieces)
