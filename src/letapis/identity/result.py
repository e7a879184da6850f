"""What a comparison says: a score, a decision and the reasons for both."""

from collections.abc import Iterator
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


Reasons = tuple[Reason, ...]


class Comparison:
    """``score`` in 0..1 is the logistic function of the weights' sum; ``reasons`` are never empty.

    Most comparisons are asked for their score only, so one without reasons words them when they are first asked for
    (`letapis.identity.comparing`).
    """

    __slots__ = ("_reasons", "decision", "score")

    def __init__(self, score: float, decision: Decision, reasons: Reasons = ()) -> None:
        self.score = score
        self.decision = decision
        self._reasons = reasons

    @property
    def reasons(self) -> Reasons:
        """What the score is made of, the start first."""
        if not self._reasons:
            self._reasons = self._worded()
        return self._reasons

    def _worded(self) -> Reasons:
        return ()

    @property
    def match(self) -> bool:
        """Whether the decision is ``same``."""
        return self.decision is Decision.SAME

    def __iter__(self) -> Iterator[float | Decision | Reasons]:
        """In the order of the fields: ``score, decision, reasons = compare(a, b)``."""
        return iter((self.score, self.decision, self.reasons))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Comparison):
            return NotImplemented
        return (self.score, self.decision, self.reasons) == (other.score, other.decision, other.reasons)

    def __hash__(self) -> int:
        return hash((self.score, self.decision))

    def __repr__(self) -> str:
        return f"Comparison(score={self.score}, decision={self.decision!r}, reasons={self.reasons!r})"

    def __reduce__(self) -> tuple[type["Comparison"], tuple[float, Decision, Reasons]]:
        return Comparison, (self.score, self.decision, self.reasons)
