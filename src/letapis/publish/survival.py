"""Kaplan–Meier: how long it takes until something is over, where for many it is not over yet.

The product-limit estimator of Kaplan and Meier (1958), by scipy, with Greenwood's confidence interval on the log-log
scale. scipy is an optional dependency (`letapis[stats]`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

HALF = 0.5
CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Step:
    """After `days`, this share still waits; `low` and `high` bound it with 95% confidence, null where undefined."""

    days: float
    share: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Survival:
    """The curve, and the median: the first day on which at most half still wait, null where it is not reached."""

    number: int
    over: int
    median: float | None
    steps: tuple[Step, ...]


def survival(waits: Sequence[tuple[float, bool]]) -> Survival:
    """The curve of spans in days, each with whether it is over."""
    over = sum(ended for _, ended in waits)
    if not over:
        return Survival(len(waits), 0, None, ())
    from scipy import stats  # noqa: PLC0415 - an optional dependency, half a second to load

    sample = stats.CensoredData(
        uncensored=[days for days, ended in waits if ended], right=[days for days, ended in waits if not ended]
    )
    curve = stats.ecdf(sample).sf
    steps = tuple(_steps(curve))
    median = next((step.days for step in steps if step.share <= HALF), None)
    return Survival(len(waits), over, median, steps)


def _steps(curve: object) -> list[Step]:
    import warnings  # noqa: PLC0415 - with scipy alone

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the interval is undefined where nobody waits any more
        interval = curve.confidence_interval(CONFIDENCE, method="log-log")  # type: ignore[attr-defined]
    rows = zip(
        curve.quantiles,  # type: ignore[attr-defined]
        curve.probabilities,  # type: ignore[attr-defined]
        interval.low.probabilities,
        interval.high.probabilities,
        strict=True,
    )
    return [Step(float(days), float(share), _number(low), _number(high)) for days, share, low, high in rows]


def _number(value: float) -> float | None:
    return None if value != value else float(value)  # noqa: PLR0124 - NaN is not itself
