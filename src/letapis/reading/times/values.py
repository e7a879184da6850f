"""What words of time mean before the calendar is asked: parts of dates, steps and counts, each from some origin."""

from dataclasses import dataclass

PUBLISHED = "published"
EVENT = "event"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Parts of a calendar date, as far as the words give them.

    `weekday` counts from 1, Monday; `season` is the number that EDTF gives seasons (21 to 24), quarters (33 to 36) and
    half years (40, 41); `decade` (`199`) and `century` (`18` for the 1800s) are leading digits; `feast` names a movable
    feast.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    decade: int | None = None
    century: int | None = None
    feast: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several dates: an order of day and month that the words leave open."""

    options: tuple[Calendar, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Whole units before or after an origin's own ("last year", "this week", "yesterday", "the following month").

    With `count` more than one it is a stretch of units ("the last three years"). `inner` narrows it ("Monday of last
    week"); where it names no `unit` of its own it is the thing stepped over ("last May", "next Tuesday").
    """

    unit: str | None
    offset: int
    origin: str = PUBLISHED
    inner: Calendar | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Shift:
    """A count of units away from an origin ("a week ago", "two days after 9 August").

    `vague` where no number is given ("a few days later"), `limit` where the count is only a bound (`more`, `less`,
    `within`) or a length from there on (`lasting`), `exact` where the very day is meant ("the last three years"
    begin on one).
    """

    amounts: tuple[tuple[float, str], ...]
    sign: int
    origin: "str | Value" = PUBLISHED
    vague: bool = False
    exact: bool = False
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """From one time to another, both included."""

    first: "Value"
    last: "Value"


@dataclass(frozen=True, slots=True)
class Within:
    """The n-th unit within a time ("the first week of 2015"), from the end where `ordinal` is negative.

    With `count` it is a run of units from there; with `ordinal` 0 it is the unit that holds the time ("the week of 9
    August").
    """

    of: "Value"
    unit: str
    ordinal: int
    count: int = 1


@dataclass(frozen=True, slots=True)
class Edge:
    """A part of a time that has no exact bounds: its start, middle or end.

    Of a month it has surely not come before the day `begins`.
    """

    of: "Value"
    part: str
    begins: int = 0


@dataclass(frozen=True, slots=True)
class Order:
    """Only an order is known: some time after (`sign` 1) or before (-1) the origin, or at that of an event (0)."""

    sign: int
    origin: str = EVENT


Value = Calendar | Choice | Step | Shift | Range | Within | Edge | Order
