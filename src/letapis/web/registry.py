"""The register as its page shows it: who is meant, how things stand with each, facets with their counts. Pure.

The desk and the public site both draw it from here, so a count is the same wherever it is read.
"""

from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from letapis.model import (
    Grouping,
    Held,
    HeldCount,
    HeldPerson,
    Individual,
    PersonCase,
    SeriesPoint,
    Status,
)
from letapis.register.counting import UNKNOWN

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

    def people(self, *, known: datetime | None = None) -> tuple[Individual, ...]:
        """Everyone with a name."""
        ...

    def case(self, person: str, *, known: datetime | None = None) -> PersonCase | None:
        """The case of a person."""
        ...

    def status(self, person: str, *, on: date, known: datetime | None = None) -> Status | None:
        """How things stood on a day."""
        ...

    def held(self, on: date, *, known: datetime | None = None, by: Grouping | None = None) -> HeldCount:
        """How many were in custody on a day, and who."""
        ...

    def broken_down(self, on: date, *, known: datetime | None = None) -> dict[Grouping, HeldCount]:
        """The count of a day, broken down in each way."""
        ...

    def cases_held(self, on: date, *, known: datetime | None = None) -> tuple[PersonCase, ...]:
        """The cases of those in custody on a day."""
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

    count: HeldCount
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
    counts = register.broken_down(asked.on, known=asked.known)
    count = counts[Grouping.STATE]
    everyone = register.people(known=asked.known)
    chosen = find(asked.q) if asked.q.strip() else everyone
    held = {row.person: row for row in count.people}
    fitting = chosen
    if asked.held or asked.keys:
        wanted = {Grouping(name): key for name, key in (asked.keys or {}).items() if key}
        keys = {by: {row.person for row in counts[by].people if key in row.keys} for by, key in wanted.items()}
        fitting = [p for p in chosen if _fits(p.id, asked, held.get(p.id), keys.values())]
    if asked.since or asked.until:
        fitting = [p for p in fitting if _taken(register, p.id, asked)]
    if asked.spell:
        cases = register.cases_held(asked.on, known=asked.known)
        long = {case.person.id for case in cases if length(case, asked.on) == asked.spell}
        fitting = [p for p in fitting if p.id in long]
    pages = max(1, -(-len(fitting) // size))
    page = min(max(1, page), pages)
    shown = fitting[(page - 1) * size : page * size]
    return Listing(
        count,
        tuple(
            _facet(
                by, counts[by], (asked.keys or {}).get(by.value, ""), MOST_WHOLE if asked.whole == by.value else MOST
            )
            for by in FACETS
        ),
        tuple(_listed(p, held.get(p.id)) for p in shown),
        len(fitting),
        page,
        pages,
        len(everyone),
    )


def _listed(person: Individual, row: HeldPerson | None) -> Listed:
    return Listed(person, row.held if row else Held.NO, row.state.value if row and row.state else None)


def _fits(person: str, asked: Asked, row: HeldPerson | None, wanted: Collection[Container[str]]) -> bool:
    """Whether a person is held as asked for, and in each of the groups."""
    held = row.held if row else Held.NO
    # A count has nobody in it whose custody began on a day that nobody tells, so the list behind it has neither.
    if (asked.held == "any" or (wanted and not asked.held)) and held not in {Held.YES, Held.MAYBE}:
        return False
    if asked.held not in {"", "any"} and held.value != asked.held:
        return False
    return all(person in group for group in wanted)


def _taken(register: Readable, person: str, asked: Asked) -> bool:
    """Whether somebody may have been taken into custody between two days."""
    case = register.case(person, known=asked.known)
    for spell in case.detentions if case else ():
        first, after = spell.start.earliest, spell.start.latest
        if (asked.until is None or first is None or first <= asked.until) and (
            asked.since is None or after is None or after > asked.since
        ):
            return True
    return False


def _facet(by: Grouping, count: HeldCount, chosen: str, most: int) -> Facet:
    """The groups of a facet, the largest first; those of whom nobody tells it stand last."""
    groups = sorted(
        ((g.key, g.lower, g.upper) for g in count.groups), key=lambda g: (g[0] == UNKNOWN, -g[2], -g[1], g[0])
    )
    first = groups[:most]
    if chosen and chosen not in {key for key, _, _ in first}:
        first += [group for group in groups if group[0] == chosen]
    return Facet(by, tuple(first), chosen, max(0, len(groups) - len(first)))


def lengths(cases: Iterable[PersonCase | None], on: date) -> tuple[tuple[str, int], ...]:
    """How long people have been held without a break on a day, in classes; by the latest day it may have begun."""
    counted = dict.fromkeys(CLASSES, 0)
    for case in cases:
        if case and (found := length(case, on)):
            counted[found] += 1
    return tuple(counted.items())


def length(case: PersonCase, on: date) -> str:
    """The class of time that somebody has been held without a break on a day; empty where nobody tells since when."""
    starts = [start for d in case.detentions if (start := d.start.latest) and _now(start, d.end, on)]
    if not starts:
        return ""
    held = (on - min(starts)).days + 1
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


def _now(begun: date | None, end: object, on: date) -> bool:
    latest = getattr(end, "latest", None)
    return begun is not None and begun <= on and (end is None or (latest is not None and latest > on))
