"""What was made of the same things is not made again: a search, after an entry that touched nobody it looks at."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Things = TypeVar("Things")
Made = TypeVar("Made")
MOST = 64
"""Questions of which the last answer is kept; all are let go when there are more."""


class Again(Generic[Things, Made]):
    """By question, what was made last, and of what. Equal things are mostly the same objects, so they compare fast."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[Things, Made]] = {}

    def get(self, question: Hashable, things: Things, make: Callable[[], Made]) -> Made:
        """What is made of some things for a question: as before where they are equal to those of before."""
        before = self._made.get(question)
        if before is not None and before[0] == things:
            return before[1]
        made = make()
        if len(self._made) >= MOST:
            self._made = {}
        self._made[question] = things, made
        return made
