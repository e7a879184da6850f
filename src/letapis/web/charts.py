"""Where the lines and bars of the register's charts stand. Pure; the template draws them and sets the data below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, log10

from letapis.model import HeldGroup, SeriesPoint
from letapis.register.counting import UNKNOWN

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 960, 320, 56, 36, 16


@dataclass(frozen=True, slots=True)
class Grid:
    """A line across with its number."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Year:
    """A line down with its year."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Band:
    """How many were held: the lower bound as a line, up to the upper bound as a band (`points` of SVG shapes)."""

    lower: str
    upper: str
    area: str
    grid: tuple[Grid, ...]
    years: tuple[Year, ...]
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True, slots=True)
class Row:
    """A horizontal bar: what is sure, and what may be so beyond it."""

    key: str
    lower: int
    upper: int
    sure: float
    maybe: float
    y: int


def band(points: Sequence[SeriesPoint]) -> Band | None:
    """The chart of a series; None for fewer than two points."""
    if len(points) < 2:  # noqa: PLR2004 - one point is no line
        return None
    top = nice(max(point.upper for point in points))
    first, last = points[0].on, points[-1].on

    def x(day: date) -> float:
        return round(LEFT + (day - first).days / max(1, (last - first).days) * (WIDTH - LEFT - 8), 1)

    def y(count: int) -> float:
        return round(TOP + (1 - count / top) * (HEIGHT - TOP - BOTTOM), 1)

    lower = " ".join(f"{x(p.on)},{y(p.lower)}" for p in points)
    upper = " ".join(f"{x(p.on)},{y(p.upper)}" for p in points)
    back = " ".join(f"{x(p.on)},{y(p.lower)}" for p in reversed(points))
    step = max(1, top // 4)
    grid = tuple(Grid(y(count), str(count)) for count in range(0, top + 1, step))
    many = max(1, ceil((last.year - first.year + 1) / 12))
    starts = [date(year, 1, 1) for year in range(first.year, last.year + 1, many)]
    years = tuple(Year(x(day), str(day.year)) for day in starts if first <= day <= last)
    return Band(lower, upper, f"{upper} {back}", grid, years)


def rows(groups: Sequence[HeldGroup], most: int = 20) -> tuple[Row, ...]:
    """The largest groups as bars, then what nobody tells; lengths are shares of the largest, 0 to 100."""
    largest = sorted(groups, key=lambda g: (-g.upper, -g.lower, g.key))[:most]
    ordered = sorted(largest, key=lambda g: g.key == UNKNOWN)
    top = max((group.upper for group in ordered), default=1) or 1
    return tuple(
        Row(g.key, g.lower, g.upper, round(g.lower / top * 100, 2), round((g.upper - g.lower) / top * 100, 2), n)
        for n, g in enumerate(ordered)
    )


def nice(most: int) -> int:
    """A round number at or above `most` that four steps divide."""
    if most <= 4:  # noqa: PLR2004
        return 4
    size = int(10 ** int(log10(most)))
    return next(
        n for n in (size * f // 10 for f in (10, 12, 16, 20, 24, 32, 40, 60, 80, 100, 120)) if n >= most and n % 4 == 0
    )
