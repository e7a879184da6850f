"""The steps of a parse, taken by many texts at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from letapis.reading.swift.batches import batches

if TYPE_CHECKING:
    from spacy.tokens import Doc

TOGETHER = 128
"""How many texts go step by step, those of like length together."""
WORDS = 4096
"""And how many words: each takes some kilobytes meanwhile."""
FEW = 3
"""Fewer are left to the component: each step by itself costs more than the lock."""


def parse(pipe: Any, docs: Sequence["Doc"]) -> None:  # noqa: ANN401 - a compiled class without types
    """Parse, or find names, greedily, as the component itself does.

    It lets go of the interpreter's lock and takes it again for every move that it asks about: a third to a half of its
    time. Here the lock is held.
    """
    ordered = sorted((doc for doc in docs if len(doc)), key=len)
    for batch in batches(ordered, together=WORDS, most=TOGETHER):
        pipe.set_annotations(batch, pipe.predict(batch) if len(batch) < FEW else _states(pipe, batch))


def _states(pipe: Any, docs: Sequence["Doc"]) -> list[Any]:  # noqa: ANN401
    """The last state of each text."""
    states: list[Any] = pipe.moves.init_batch(docs)
    model = pipe.model.predict(docs)
    upper = model.vec2scores
    weights, bias = np.ascontiguousarray(upper.get_param("W").T), upper.get_param("b")
    unseen = np.flatnonzero(np.asarray(model._class_mask) == 0)  # noqa: SLF001 - no other way to ask
    unfinished = [state for state in states if not state.is_final()]
    while unfinished:
        scores = model.state2vec.predict(model.get_token_ids(unfinished)) @ weights
        scores += bias
        if len(unseen):
            scores[:, unseen] = scores.min()
        unfinished = pipe.transition_states(unfinished, scores)
    return states
