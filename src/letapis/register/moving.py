"""How counts move: the difference of two sets of days in custody, as runs of days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain, pairwise

from letapis.model import Held, Moved, Presence
from letapis.register.segments import BEFORE, NEVER, segments

Steps = Mapping[int, tuple[int, int]]
"""By day (ordinal), how much the lower and the upper count rise on it."""


def steps_of(presences: Iterable[Iterable[Presence]]) -> Steps:
    """The steps of the counts that these people make up. A beginning nobody dates counts only from where it is sure."""
    lower: Counter[int] = Counter()
    upper: Counter[int] = Counter()
    for runs in presences:
        for first, after, held in segments(runs):
            if held is Held.UNDATED:
                continue
            upper.update({first: 1})
            upper.subtract({after: 1})
            if held is Held.YES:
                lower.update({first: 1})
                lower.subtract({after: 1})
    return {day: (lower[day], upper[day]) for day in lower.keys() | upper.keys() if lower[day] or upper[day]}


def moves(before: Steps, now: Steps) -> tuple[Moved, ...]:
    """The runs of days on which the counts differ, and by how much."""
    found: list[Moved] = []
    low = high = 0
    for day, then in pairwise((*sorted((before.keys() | now.keys()) - {NEVER}), NEVER)):
        old, new = before.get(day, (0, 0)), now.get(day, (0, 0))
        low, high = low + new[0] - old[0], high + new[1] - old[1]
        if low or high:
            run = Moved(date.fromordinal(day), date.fromordinal(then) if then < NEVER else None, low, high)
            _add(found, run)
    return tuple(found)


def moves_of(parts: Iterable[Iterable[Moved]]) -> tuple[Moved, ...]:
    """How the counts move for several groups of people together, each of whose moves are told."""
    lower: defaultdict[int, int] = defaultdict(int)
    upper: defaultdict[int, int] = defaultdict(int)
    for moved in chain.from_iterable(parts):
        start = moved.first.toordinal() if moved.first else BEFORE
        end = moved.after.toordinal() if moved.after else NEVER
        lower[start] += moved.lower
        upper[start] += moved.upper
        lower[end] -= moved.lower
        upper[end] -= moved.upper
    return moves({}, {day: (low, upper[day]) for day, low in lower.items()})


def _add(found: list[Moved], run: Moved) -> None:
    last = found[-1] if found else None
    if last and last.after == run.first and (last.lower, last.upper) == (run.lower, run.upper):
        found[-1] = Moved(last.first, run.after, run.lower, run.upper)
    else:
        found.append(run)
