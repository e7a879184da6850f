"""Names of people, places and times: the model's decisions for all words at once, and one by one only inside a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import IS_SPACE, SENT_START
from spacy.tokens import Doc, Span

from letapis.reading.swift.batches import batches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_FEATURES = 3
"""The word, the first word of the name that is open, and the last word of it."""
WORDS = 4096
"""How many words at a time: each takes some kilobytes meanwhile."""


class Entities:
    """Decides greedily, as spaCy's component does: where no name is open, a decision hangs on the word alone."""

    def __init__(self, pipe: Any) -> None:  # noqa: ANN401 - a compiled class without types
        self._layers = [pipe.model.get_ref(name) for name in ("tok2vec", "lower", "upper")]
        names: list[str] = [pipe.moves.get_class_name(n) for n in range(pipe.moves.n_moves)]
        self._labels = [name[2:] for name in names]
        self._begins = np.array([name[0] == "B" and len(name) > 1 for name in names])
        self._whole = np.array([name[0] == "U" and len(name) > len("U-") for name in names])
        self._out = names.index("O")
        self._move = {(name[0], name[2:]): n for n, name in enumerate(names)}

    @classmethod
    def of(cls, pipe: Any) -> "Entities | None":  # noqa: ANN401
        """For a component whose model looks at what is known here; None for another."""
        lower = pipe.model.get_ref("lower") if pipe.model.has_ref("lower") else None
        known = lower is not None and lower.get_dim("nF") == _FEATURES and lower.get_dim("nP") > 1
        return cls(pipe) if known and not pipe.model.attrs["unseen_classes"] and pipe.cfg["beam_width"] == 1 else None

    def tell(self, docs: Sequence[Doc]) -> None:
        """Note the names in each document, which has its sentences and none of its names."""
        for batch in batches((doc for doc in docs if len(doc)), together=WORDS):
            self._tell(batch)

    def _tell(self, docs: list[Doc]) -> None:
        tok2vec, lower, upper = self._layers
        cached = lower.predict(tok2vec.predict(docs))  # the first row stands for no word
        scored = _Scored(cached[1:], cached[0], lower.get_param("b"), upper.get_param("W"), upper.get_param("b"))
        blanks, starts = np.concatenate([doc.to_array([IS_SPACE, SENT_START]) for doc in docs]).T
        ends = np.cumsum([len(doc) for doc in docs])
        closing = np.append(starts[1:] == 1, values=True)
        closing[ends - 1] = True
        moves = self._outside(scored.outside(), blanks == 1, closing)
        telling = np.flatnonzero(moves != self._out)
        for doc, end in zip(docs, ends.tolist(), strict=True):
            at = end - len(doc)
            own = telling[np.searchsorted(telling, at) : np.searchsorted(telling, end)].tolist()
            doc.set_ents(
                [Span(doc, a - at, b - at, label=name) for a, b, name in self._names(own, moves, closing, scored)],
                default="outside",
            )

    def _names(
        self, telling: list[int], moves: "NDArray[np.intp]", closing: "NDArray[np.bool]", scored: "_Scored"
    ) -> Iterator[tuple[int, int, str]]:
        """Where names begin and end, and what they are, from the words at which one may begin."""
        after = 0
        for i in telling:
            if i < after:
                continue
            after = i + 1
            label = self._labels[moves[i]]
            if self._begins[moves[i]]:
                last, inside = self._move["L", label], self._move["I", label]
                while not closing[after] and scored.goes_on(after, i, inside, last):
                    after += 1
                after += 1
            yield i, after, label

    def _outside(self, scores: "Floats", blank: "NDArray[np.bool]", closing: "NDArray[np.bool]") -> "NDArray[np.intp]":
        """The best move at each word where no name is open: none begins at a blank or goes on behind a sentence."""
        barred = np.zeros(scores.shape, dtype=bool)
        barred[:, ~(self._begins | self._whole)] = True
        barred[blank] = True
        barred[np.ix_(closing, self._begins)] = True
        barred[:, self._out] = False
        scores[barred] = -np.inf
        best: NDArray[np.intp] = scores.argmax(axis=1)
        return best


@dataclass(frozen=True, slots=True)
class _Scored:
    """The features of words, what stands for no word, and the last layers of the model."""

    words: "Floats"
    none: "Floats"
    bias: "Floats"
    weights: "Floats"
    added: "Floats"

    def outside(self) -> "Floats":
        """The scores of all moves at each word, where no name is open."""
        pieces = self.words[:, 0] + (self.none[1] + self.none[2] + self.bias)
        hidden = np.maximum.reduce([pieces[:, :, n] for n in range(pieces.shape[2])])
        scores: Floats = hidden @ self.weights.T + self.added
        return scores

    def goes_on(self, i: int, first: int, inside: int, last: int) -> bool:
        """Whether the name that began at `first` goes on behind the word `i`."""
        hidden = (self.words[i, 0] + self.words[first, 1] + self.words[i - 1, 2] + self.bias).max(axis=1)
        on, end = (self.weights[m] @ hidden + self.added[m] for m in (inside, last))
        return bool(on > end or (on == end and inside < last))
