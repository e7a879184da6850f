"""Precision, recall, F1 and accuracy, with bootstrap intervals."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from measuring.records import Headline, Tally

SEED = 20201027
RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Figures:
    """What a set's tallies come to. `low` and `high` bound the headline figure's 95% interval.

    `support` is the number of things marked in the gold; precision and F1 are null for an accuracy.
    """

    precision: float | None
    recall: float
    f1: float | None
    headline: float
    low: float
    high: float
    support: int


def figures(documents: Sequence[Tally], of: Headline, seed: int = SEED) -> Figures:
    """The figures over all documents; the interval is had by resampling documents, so the same seed gives the same."""
    counts = np.array([(t.hit, t.invented, t.missed) for t in documents], dtype=np.int64).reshape(-1, 3)
    hit, invented, missed = (int(n) for n in counts.sum(axis=0))
    precision, recall, f1 = (
        _ratio(hit, hit + invented),
        _ratio(hit, hit + missed),
        _ratio(2 * hit, 2 * hit + invented + missed),
    )
    low, high = _interval(counts, of, seed)
    only_right_or_wrong = of == "accuracy"
    return Figures(
        None if only_right_or_wrong else precision,
        recall,
        None if only_right_or_wrong else f1,
        f1 if of == "f1" else recall,
        low,
        high,
        hit + missed,
    )


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _interval(counts: NDArray[np.int64], of: Headline, seed: int) -> tuple[float, float]:
    """The percentile interval (Efron and Tibshirani 1993, chapter 13) of the headline figure."""
    documents = len(counts)
    if not documents:
        return 0.0, 0.0
    draws = np.random.default_rng(seed).multinomial(documents, [1 / documents] * documents, size=RESAMPLES)
    hit, invented, missed = (draws @ counts).T
    part = 2 * hit if of == "f1" else hit
    whole = 2 * hit + invented + missed if of == "f1" else hit + missed
    values = np.divide(part, whole, out=np.zeros(RESAMPLES), where=whole > 0)
    low, high = np.quantile(values, [0.025, 0.975])
    return float(low), float(high)
