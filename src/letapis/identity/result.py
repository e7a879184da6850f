"""What a comparison says: a score, a decision and the reasons for both."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """Whether two names are names of one person; ``unsure`` leaves it to a human."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence: the row of a table, its weight (log-odds; above 0 speaks for one person) and words."""

    feature: str
    weight: float
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """``score`` in 0..1 is the logistic function of the weights' sum; ``reasons`` are never empty."""

    score: float
    decision: Decision
    reasons: tuple[Reason, ...]

    @property
    def match(self) -> bool:
        """Whether the decision is ``same``."""
        return self.decision is Decision.SAME
