"""A person's days in custody, cut where the answer changes: from these every count over time is summed."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from letapis.model import Held, Presence

BEFORE = 0
"""Stands for a beginning that nobody dates: before the calendar's first day."""

NEVER = date.max.toordinal() + 1
"""Stands for an end that nobody knows."""


class Segment(NamedTuple):
    """Days from `first` up to before `after` (proleptic ordinals) on which somebody is held in one and the same way."""

    first: int
    after: int
    held: Held


def segments(runs: Iterable[Presence]) -> Iterator[Segment]:
    """The segments of one person, in order; days on which he is not held are left out."""
    known = [
        (run.first.toordinal() if run.first else BEFORE, run.after.toordinal() if run.after else NEVER, run.sure)
        for run in runs
    ]
    cuts = sorted({day for first, after, _ in known for day in (first, after)})
    for first, after in pairwise(cuts):
        held = _held([(begin, sure) for begin, end, sure in known if begin <= first < end])
        if held is not Held.NO:
            yield Segment(first, after, held)


def _held(covering: list[tuple[int, bool]]) -> Held:
    if any(sure for _, sure in covering):
        return Held.YES
    if any(begin > BEFORE for begin, _ in covering):
        return Held.MAYBE
    return Held.UNDATED if covering else Held.NO
