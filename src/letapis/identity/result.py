"""What a comparison says: a score, a decision and the reasons for both."""

from enum import StrEnum
from typing import NamedTuple


class Decision(StrEnum):
    """Whether two names are names of one person; ``unsure`` leaves it to a human."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


class Reason(NamedTuple):
    """One piece of evidence: the row of a table and the words it is about.

    ``weight`` is a log-odds; above 0 it speaks for one person. ``says`` has ``{a}`` and ``{b}`` for the words.
    """

    feature: str
    weight: float
    says: str
    a: str = ""
    b: str = ""

    @property
    def text(self) -> str:
        """The reason in words."""
        return self.says.format(a=self.a, b=self.b)


class Comparison(NamedTuple):
    """``score`` in 0..1 is the logistic function of the weights' sum; ``reasons`` are never empty."""

    score: float
    decision: Decision
    reasons: tuple[Reason, ...]

    @property
    def match(self) -> bool:
        """Whether the decision is ``same``."""
        return self.decision is Decision.SAME
