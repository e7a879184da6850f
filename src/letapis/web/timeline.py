"""Where the bars of a timeline stand: three lanes of spells over the years. Pure; the template draws it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from letapis.model import Axis, PersonCase, Spell

WIDTH, LEFT, RIGHT = 960, 112, 16
ROW, GAP, TOP = 26, 18, 30
"""Units of the drawing: a row of bars, the space between lanes, the space for the years above."""
FARTHEST = 366 * 60
"""Days from the first that is told to the day asked about, beyond which that day is not drawn."""
MOST_ROWS = 4
"""Bars that overlap stand below one another, up to so many rows a lane."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A spell as drawn: solid from `x` on for `width`, with a faded part before and after where its days are open.

    One that `goes_on` has no end that anybody tells; the drawing ends before it does.
    """

    spell: Spell
    x: float
    width: float
    y: int
    fade_before: float
    fade_after: float
    label_room: bool
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """One axis with its bars."""

    axis: Axis
    y: int
    height: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A year, or a month of a short story."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole drawing; `on` is where the asked day stands, null where it lies outside."""

    width: int
    height: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    on: float | None


def timeline(case: PersonCase, on: date) -> Timeline | None:
    """The timeline of a case with the day `on` marked; None where no spell has a known day."""
    axes = ((Axis.CUSTODY, case.custody), (Axis.PROCEDURE, case.procedure), (Axis.RECOGNITION, case.recognition))
    known = [d for _, spells in axes for spell in spells for d in _known(spell)]
    if not known:
        return None
    drawn = [*known, on] if abs((on - min(known)).days) < FARTHEST else known
    scale = _Scale(_shifted(min(drawn), -20), _shifted(max(drawn), 40))
    lanes, y = [], TOP
    for axis, spells in axes:
        lane = _lane(axis, spells, scale, y)
        lanes.append(lane)
        y += lane.height + GAP
    return Timeline(WIDTH, y, tuple(lanes), tuple(_ticks(scale)), scale.x(on) if on in drawn else None)


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return round(LEFT + min(1.0, max(0.0, share)) * (WIDTH - LEFT - RIGHT), 1)


def _known(spell: Spell) -> list[date]:
    ends = [spell.start.earliest, spell.start.latest]
    if spell.end:
        ends += [spell.end.earliest, spell.end.latest]
    return [day for day in ends if day is not None]


def _lane(axis: Axis, spells: Sequence[Spell], scale: _Scale, y: int) -> Lane:
    rows: list[float] = []
    bars = []
    for spell in sorted(spells, key=lambda s: s.start.earliest or s.start.latest or date.min):
        start, sure_from, sure_to, end = _reach(spell, scale)
        row = next((n for n, taken in enumerate(rows) if taken <= start), len(rows))
        row = min(row, MOST_ROWS - 1)
        rows[row : row + 1] = [end]
        bars.append(
            Bar(
                spell,
                start,
                max(3.0, round(end - start, 1)),
                y + row * ROW,
                round(sure_from - start, 1),
                round(end - sure_to, 1),
                end - start > len(str(spell.state)) * 7.2,
                spell.end is None,
            )
        )
    return Lane(axis, y, max(1, len(rows)) * ROW, tuple(bars))


def _reach(spell: Spell, scale: _Scale) -> tuple[float, float, float, float]:
    """From where it may hold, from where and to where it surely holds, to where it may hold."""
    start = scale.x(spell.start.earliest or scale.first)
    sure_from = scale.x(_day_before(spell.start.latest) or scale.last)
    if spell.end is None:
        end = scale.x(scale.last)
        sure_to = scale.x(spell.doubted_from) if spell.doubted_from else end
    else:
        end = scale.x(spell.end.latest or scale.last)
        sure_to = scale.x(spell.end.earliest or scale.first)
    sure_to = max(start, min(sure_to, end))
    return start, min(max(sure_from, start), sure_to), sure_to, end


def _day_before(day: date | None) -> date | None:
    return _shifted(day, -1) if day else None


def _shifted(day: date, days: int) -> date:
    """A day so many days on; the first or the last that there is where that is beyond it."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def _ticks(scale: _Scale) -> Iterable[Tick]:
    years = scale.last.year - scale.first.year
    months = 3 if years < 1 else 6 if years < 2 else 12  # noqa: PLR2004 - a short story is told by months
    step = max(1, -(-years // 14)) if months == 12 else 1  # noqa: PLR2004
    for year in range(scale.first.year, scale.last.year + 1, step):
        for month in range(1, 13, months):
            day = date(year, month, 1)
            if scale.first <= day <= scale.last:
                yield Tick(scale.x(day), str(year) if month == 1 else f"{year}-{month:02}")
