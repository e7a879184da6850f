"""A case as runs of days in custody that do not overlap, so that a count is a count of rows. Pure."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from letapis.ledger.projection.keys import number
from letapis.model import Held, PersonCase, Presence
from letapis.register.status import held_on

ALWAYS = 0
"""`first` of a run that began on a day nobody tells."""

NEVER = date.max.toordinal() + 1
"""`after` of a run with no known end."""

HELD = (Held.NO, Held.UNDATED, Held.MAYBE, Held.YES)
"""What the number in the column `held` stands for."""


class Run(NamedTuple):
    """A run of days of one person (by number): ordinals, from `first` up to before `after`."""

    person: int
    first: int
    after: int
    held: int


def runs_of(case: PersonCase) -> set[Run]:
    """The runs of a case, joined where they touch in the same state."""
    person = number(case.person.id)
    edges = sorted({edge for presence in case.presence for edge in _edges(presence)})
    found: list[Run] = []
    for first, after in pairwise(edges):
        how = HELD.index(held_on(case.presence, date.fromordinal(max(first, 1))))
        if found and (found[-1].after, found[-1].held) == (first, how):
            found[-1] = found[-1]._replace(after=after)
        elif how:
            found.append(Run(person, first, after, how))
    return set(found)


def _edges(presence: Presence) -> tuple[int, int]:
    first = presence.first.toordinal() if presence.first else ALWAYS
    return first, presence.after.toordinal() if presence.after else NEVER


def runs_of_all(cases: Iterable[PersonCase]) -> set[Run]:
    """The runs of everybody who has a name."""
    return {run for case in cases for run in runs_of(case)}
