"""Counts on the calendar ("two days later", "a week ago")."""

from dataclasses import replace
from datetime import date

from letapis.reading.times import calendar as cal
from letapis.reading.times.units import day_of, fine_enough
from letapis.reading.times.values import EVENT, Shift

_SCALE = {"fortnight": (2, "week"), "half": (6, "month")}
_LENGTH = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365, "decade": 3650, "century": 36500}
_FEW_YEARS = 4
"""Years that a tale counts on from its last month; a longer count is a round one."""


def shift_text(shift: Shift, start: str | None) -> str | None:
    """The EDTF of a count away from a start. Counts in days are exact, of longer units approximate."""
    point = cal.point_of(start)
    if start is None or point is None:
        return None
    if shift.amounts[0][1] == "hour":
        return cal.text_of(point)
    if shift.vague:
        return f"{cal.last_of(start)}/.." if shift.sign > 0 else f"../{cal.first_of(start)}"
    if shift.limit and point[2] is not None:
        return _limited(shift, point)
    amounts = [_scaled(count, unit) for count, unit in shift.amounts]
    finest = min(amounts, key=lambda a: _LENGTH[a[1]])[1]
    if len(amounts) == 1 and amounts[0][0] != int(amounts[0][0]):
        amounts, finest = _halved(amounts[0])
    if not fine_enough(point, finest):
        return f"{cal.text_of(point)}~" if _small(amounts, point) else _coarse(amounts, shift.sign, point)
    if finest == "year" and shift.origin == EVENT and amounts[0][0] <= _FEW_YEARS:
        if point[1] is None:
            return _coarse(amounts, shift.sign, point, about="")  # "in 2013, and a year later": in 2014
        finest = "month"  # "was held in August 2020. Two years later he was tried"
    return _counted(amounts, shift.sign, point, "day" if shift.exact else finest)


def _limited(shift: Shift, point: cal.Partial) -> str | None:
    """The time on the near side of a count (`less`, `within`) or beyond it (`more`)."""
    there = shift_text(replace(shift, limit=None, exact=True), cal.text_of(point))
    if there is None:
        return None
    here = cal.text_of(point)
    if shift.limit == "lasting":
        last = cal.shift_day(date.fromisoformat(there), -1, "day")
        return f"{here}/{last.isoformat()}" if last else None
    if shift.limit == "more":
        return f"{there}/.." if shift.sign > 0 else f"../{there}"
    return f"{here}/{there}" if shift.sign > 0 else f"{there}/{here}"


def _scaled(count: float, unit: str) -> tuple[float, str]:
    factor, base = _SCALE.get(unit, (1, unit))
    return count * factor, base


def _halved(amount: tuple[float, str]) -> tuple[list[tuple[float, str]], str]:
    """A count with a half, in the next smaller unit."""
    count, unit = amount
    factor, smaller = {"century": (10, "decade"), "decade": (10, "year"), "year": (12, "month")}.get(unit, (0, unit))
    if not factor:
        factor, smaller = {"month": (30, "day"), "week": (7, "day")}.get(unit, (1, unit))
        return [(round(count * factor), smaller)], "week"
    return [(round(count * factor), smaller)], smaller


def _small(amounts: list[tuple[float, str]], point: cal.Partial) -> bool:
    """Whether the count is shorter than the origin is precise."""
    total = sum(count * _LENGTH[unit] for count, unit in amounts)
    return total < (_LENGTH["month"] if point[1] else _LENGTH["year"])


def _coarse(amounts: list[tuple[float, str]], sign: int, point: cal.Partial, *, about: str = "~") -> str | None:
    day = day_of(point)
    moved: date | None = day
    for count, unit in amounts:
        moved = cal.shift_day(moved, sign * int(count), unit) if moved else None
    if moved is None:
        return None
    return cal.text_of((moved.year, moved.month if point[1] else None, None)) + about


def _counted(amounts: list[tuple[float, str]], sign: int, point: cal.Partial, finest: str) -> str | None:
    day = day_of(point)
    moved: date | None = day
    for count, unit in sorted(amounts, key=lambda a: -_LENGTH[a[1]]):
        moved = cal.shift_day(moved, sign * int(count), unit) if moved else None
    if moved is None:
        return None
    if finest == "day":
        return moved.isoformat()
    if finest == "week":
        return moved.isoformat() + "~"
    if finest in {"month", "quarter"}:
        return cal.month_text(moved.year, moved.month) + "~"
    return f"{moved.year:04d}~"
