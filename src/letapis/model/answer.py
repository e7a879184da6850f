"""What the register answers when asked about a day, about two days of knowledge, or about a stretch of time."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from letapis.model.case import AsOf, Axis, Custody, Individual, Spell


class Held(StrEnum):
    """Whether somebody is in custody on a day, as far as the statements say."""

    YES = "yes"
    MAYBE = "maybe"
    UNDATED = "undated"
    NO = "no"


class Grouping(StrEnum):
    """What a count of people held can be broken down by."""

    ARTICLE = "article"
    FACILITY = "facility"
    REGION = "region"
    STATE = "state"
    SOURCE = "source"
    OUTLET = "outlet"
    RECOGNISED_BY = "recognised_by"


@dataclass(frozen=True, slots=True)
class AxisStatus:
    """The spells that hold on one axis on a day, that to show first first; `sure` where it is beyond doubt."""

    axis: Axis
    spells: tuple[Spell, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Status:
    """How things stand with a person on a day, as known on another."""

    person: Individual
    on: date
    held: Held
    custody: AxisStatus
    procedure: AxisStatus
    recognition: AxisStatus
    as_of: AsOf


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """One line of the list behind a count. `keys` are the groups the person counts in, `statements` the evidence.

    Of the groups, sources disagree on those in `disputed`: whatever is sure of the person, none of these is.
    """

    person: str
    name: str | None
    held: Held
    state: Custody | None
    keys: tuple[str, ...]
    statements: tuple[str, ...]
    disputed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldGroup:
    """The count of one group; a person under two articles counts in both.

    Where sources disagree on the article, the person counts to the upper bound of each, and to the lower of none.
    """

    key: str
    lower: int
    upper: int


@dataclass(frozen=True, slots=True)
class HeldCount:
    """How many were held on a day, as known on another.

    At least `lower`, at most `upper`. `undated` people may have been held as well: their custody began on a day that
    nobody tells. `people` lists everyone counted in any of the three.
    """

    on: date
    lower: int
    upper: int
    undated: int
    groups: tuple[HeldGroup, ...]
    people: tuple[HeldPerson, ...]
    as_of: AsOf

    @property
    def in_several(self) -> int:
        """How many people count in more than one group, so that the groups add up to more than the count."""
        return sum(len(one.keys) > 1 and one.held in {Held.YES, Held.MAYBE} for one in self.people)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a count of people held breaks one of them down by: the state to show first, the keys by `Grouping` in order.

    Of the keys, sources disagree on those in `disputed`.
    Many people share them, so a register gives one object for all whose facts are equal.
    """

    state: str | None
    keys: tuple[tuple[str, ...], ...]
    disputed: tuple[tuple[str, ...], ...]


class Present(NamedTuple):
    """Somebody in custody on a day, by person id, without the statements that say so.

    `since` is the latest day on which the custody without a break that lasts on that day may have begun.
    """

    person: str
    held: Held
    facts: Facts
    since: date | None


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """The count of one day of a series."""

    on: date
    lower: int
    upper: int
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Moved:
    """A run of days whose count changed, by how much at the lower and at the upper bound; null is an open end."""

    first: date | None
    after: date | None
    lower: int
    upper: int


@dataclass(frozen=True, slots=True)
class Change:
    """What was learned of one person, and which days' counts it moved.

    `entries` are the sequence numbers of what was learned, `why` says each in words.
    """

    person: str
    name: str | None
    entries: tuple[int, ...]
    why: tuple[str, ...]
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What was learned between two instants, person by person, and what it did to the counts in all."""

    before: AsOf
    now: AsOf
    changes: tuple[Change, ...]
    moved: tuple[Moved, ...]
