"""The register as its page shows it: who is meant, how things stand with each, facets with their counts. Pure.

The desk and the public site both draw it from here, so a count is the same wherever it is read.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Protocol

from letapis.model import AsOf, Grouping, Held, HeldGroup, Individual, PersonCase, Present, SeriesPoint, Status
from letapis.register.counting import UNKNOWN
from letapis.register.present import PLACES, Gathering

FACETS = (
    Grouping.STATE,
    Grouping.ARTICLE,
    Grouping.FACILITY,
    Grouping.REGION,
    Grouping.SOURCE,
    Grouping.OUTLET,
    Grouping.RECOGNISED_BY,
)
MOST, MOST_WHOLE = 8, 400
"""Groups of a facet on the page, and where all of them are asked for."""
PAGE = 50


class Readable(Protocol):
    """What the pages ask of a register; it can write nothing."""

    def as_of(self, *, known: datetime | None = None) -> AsOf:
        """What answers are computed from."""
        ...

    def order(self, *, known: datetime | None = None) -> Sequence[str]:
        """The ids of everyone with a name."""
        ...

    def some(self, ids: Sequence[str], *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those of these ids who have a name, in the order of the ids."""
        ...

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person."""
        ...

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on a day."""
        ...

    def present(self, on: date, *, known: datetime | None = None) -> Gathering:
        """Everybody in custody on a day, and the counts of them."""
        ...

    def taken(
        self, *, since: date | None = None, until: date | None = None, known: datetime | None = None
    ) -> frozenset[str]:
        """Those who may have been taken into custody from one day on, up to another; null for any."""
        ...

    def first_day(self, *, known: datetime | None = None) -> date | None:
        """The first day on which anybody was in custody."""
        ...

    def series(
        self, start: date, end: date, *, step: timedelta = timedelta(days=1), known: datetime | None = None
    ) -> tuple[SeriesPoint, ...]:
        """The counts of a stretch of days."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What is on the screen: words of a name, held or not, one key of each facet, both clocks, dates of detention.

    `spell` is a class of time held, of `CLASSES`; `whole` the facet that is shown with all its groups.
    """

    on: date
    known: datetime | None
    q: str = ""
    held: str = ""
    keys: Mapping[str, str] | None = None
    since: date | None = None
    until: date | None = None
    spell: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to break the count down, its largest groups first; `chosen` is the key asked for."""

    by: Grouping
    groups: tuple[tuple[str, int, int], ...]
    chosen: str
    more: int


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list. `held` and `keys` are of the day asked about."""

    person: Individual
    held: Held
    state: str | None


@dataclass(frozen=True, slots=True)
class Listing:
    """What is on the screen."""

    count: Gathering
    facets: tuple[Facet, ...]
    people: tuple[Listed, ...]
    total: int
    page: int
    pages: int
    everyone: int


def listing(
    register: Readable, asked: Asked, find: Callable[[str], Sequence[Individual]], page: int = 1, size: int = PAGE
) -> Listing:
    """The list, the count and the facets for what is asked."""
    there = register.present(asked.on, known=asked.known)
    everyone = register.order(known=asked.known)
    fitting: Sequence[str] = [person.id for person in find(asked.q)] if asked.q.strip() else everyone
    total, kept = len(fitting), _kept(there, asked)
    if asked.since or asked.until:
        taken = register.taken(since=asked.since, until=asked.until, known=asked.known)
        fitting = [one for one in fitting if one in taken]
    if kept and fitting is everyone:  # all who are there have a name, so to count them nobody has to be looked at
        total = len(kept.ids) if kept.inside else total - len(kept.ids)
    else:
        fitting = list(kept.among(fitting)) if kept else fitting
        total, kept = len(fitting), None
    pages = max(1, -(-total // size))
    page = min(max(1, page), pages)
    first, after = (page - 1) * size, page * size
    ids = list(islice(kept.among(everyone), first, after)) if kept else fitting[first:after]
    shown = register.some(ids, known=asked.known)
    return Listing(
        there,
        tuple(_facet(by, there.groups(by), asked) for by in FACETS),
        tuple(_listed(p, there.by_id.get(p.id)) for p in shown),
        total,
        page,
        pages,
        len(everyone),
    )


@dataclass(frozen=True, slots=True)
class _Kept:
    """Whom a facet keeps of a list: those of the ids, or (`inside` false) all others."""

    ids: Collection[str]
    inside: bool

    def among(self, people: Iterable[str]) -> Iterator[str]:
        """Those of these people, in their order."""
        return (one for one in people if (one in self.ids) is self.inside)


def _kept(there: Gathering, asked: Asked) -> _Kept | None:
    """Whom the facets keep; null where none is asked for."""
    keys = asked.keys or {}
    if not (asked.held or asked.keys or asked.spell):
        return None
    if asked.held == Held.NO and not any(keys.values()) and not asked.spell:
        return _Kept(there.by_id.keys(), inside=False)
    question = (asked.held, tuple(sorted(keys.items())), asked.spell, asked.on)
    return _Kept(there.picked(question, lambda rows: _fitting(rows, asked)), inside=True)


def _listed(person: Individual, row: Present | None) -> Listed:
    return Listed(person, row.held if row else Held.NO, row.facts.state if row else None)


def _fitting(rows: Iterable[Present], asked: Asked) -> set[str]:
    """The ids of those in custody who are held as asked for, for as long, and are in each of the groups."""
    rows = list(rows)
    wanted = {Grouping(name): key for name, key in (asked.keys or {}).items() if key}
    # A count has nobody in it whose custody began on a day that nobody tells, so the list behind it has neither.
    if asked.held == "any" or (wanted and not asked.held):
        rows = [one for one in rows if one.held is not Held.UNDATED]
    elif asked.held:
        rows = [one for one in rows if one.held == asked.held]
    for by, key in wanted.items():
        place = PLACES[by]
        rows = [one for one in rows if key in one.facts.keys[place]]
    if asked.spell:
        told = {one.since for one in rows if one.since}
        fitting = {since for since in told if length(since, asked.on) == asked.spell}
        rows = [one for one in rows if one.since in fitting]
    return {one.person for one in rows}


def _facet(by: Grouping, counted: Iterable[HeldGroup], asked: Asked) -> Facet:
    """The groups of a facet, the largest first; those of whom nobody tells it stand last."""
    chosen = (asked.keys or {}).get(by.value, "")
    groups = sorted(((g.key, g.lower, g.upper) for g in counted), key=lambda g: (g[0] == UNKNOWN, -g[2], -g[1], g[0]))
    first = groups[: MOST_WHOLE if asked.whole == by.value else MOST]
    if chosen and chosen not in {key for key, _, _ in first}:
        first += [group for group in groups if group[0] == chosen]
    return Facet(by, tuple(first), chosen, max(0, len(groups) - len(first)))


def lengths(there: Gathering, on: date) -> tuple[tuple[str, int], ...]:
    """How long people have been held without a break on a day, in classes; by the latest day it may have begun."""
    counted = dict.fromkeys(CLASSES, 0)
    for since, many in there.since.items():
        counted[length(since, on)] += many
    return tuple(counted.items())


def length(since: date, on: date) -> str:
    """The class of time that somebody has been held on a day who is held since another."""
    held = (on - since).days + 1
    return next(name for name, most in BOUNDS if held <= most)


BOUNDS = (
    ("P0D/P1M", 31),
    ("P1M/P6M", 183),
    ("P6M/P1Y", 365),
    ("P1Y/P2Y", 730),
    ("P2Y/P4Y", 1461),
    ("P4Y/..", date.max.toordinal()),
)
"""Classes of time held as ISO 8601 intervals of duration, and the most days of each."""
CLASSES = tuple(name for name, _ in BOUNDS)
