"""The steps of a parse, taken by many texts at once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

TOGETHER = 16
"""How many texts go step by step, those of like length together."""


def parse(pipe: Any, docs: Sequence["Doc"]) -> None:  # noqa: ANN401 - a compiled class without types
    """Parse, or find names, greedily, as the component itself does.

    It lets go of the interpreter's lock and takes it again for every move that it asks about: a third to a half of its
    time. Here the lock is held.
    """
    ordered = sorted((doc for doc in docs if len(doc)), key=len)
    for start in range(0, len(ordered), TOGETHER):
        batch = ordered[start : start + TOGETHER]
        states = pipe.moves.init_batch(batch)
        model = pipe.model.predict(batch)
        unfinished = [state for state in states if not state.is_final()]
        while unfinished:
            unfinished = pipe.transition_states(unfinished, model.predict(unfinished))
        pipe.set_annotations(batch, states)
