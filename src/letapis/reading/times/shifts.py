"""Steps and counts on the calendar ("last year", "two days later", "the first week of 2015")."""

from dataclasses import replace
from datetime import date, timedelta

from letapis.model import days
from letapis.model.edtf import SEASON_MONTHS
from letapis.reading.times import calendar as cal
from letapis.reading.times.complete import day_of_year, weekday_near
from letapis.reading.times.context import Context
from letapis.reading.times.values import PUBLISHED, Calendar, Shift, Step, Within

_WEEKEND = 6
_FINE = {
    "day": 3,
    "week": 3,
    "weekend": 3,
    "fortnight": 3,
    "month": 2,
    "quarter": 2,
    "year": 1,
    "decade": 1,
    "century": 1,
}
_SCALE = {"fortnight": (2, "week"), "half": (6, "month")}


def step_text(step: Step, context: Context) -> str | None:
    """The EDTF of a step; null where its origin is unknown or too coarse."""
    told = step.origin != PUBLISHED or (
        context.narrative and step.unit in {"year", "month"} and context.now is not None
    )
    origin = context.origin if told else _published(context)
    if step.origin != PUBLISHED and context.now is None and step.unit in {None, "day"}:
        return None  # "the day before" of nothing told
    if origin is None:
        return None
    if step.unit is None and step.inner is not None:
        return _named(step, step.inner, origin)
    unit = step.unit or "day"
    if not _fine_enough(origin, unit):
        return None
    text = _units(unit, step.offset, step.count, origin)
    return _narrow(text, step.inner) if step.inner and text else text


def _published(context: Context) -> cal.Partial | None:
    day = context.published
    return (day.year, day.month, day.day) if day else None


def _fine_enough(origin: cal.Partial, unit: str) -> bool:
    precision = 3 if origin[2] else 2 if origin[1] else 1
    return precision >= _FINE.get(unit, 3)


def _day_of(origin: cal.Partial) -> date:
    return date(origin[0], origin[1] or 1, origin[2] or 1)


def _units(unit: str, offset: int, count: int, origin: cal.Partial) -> str | None:
    """`count` units on, the first of them `offset` units from the origin's own."""
    try:
        return _UNITS[unit](offset, count, origin)
    except (ValueError, OverflowError, KeyError):
        return None


def _days(offset: int, count: int, origin: cal.Partial) -> str:
    first = _day_of(origin) + timedelta(days=offset)
    return cal.span_text(first, first + timedelta(days=count - 1))


def _weeks(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.monday(_day_of(origin)) + timedelta(weeks=offset)
    return cal.span_text(first, first + timedelta(days=cal.WEEK * count - 1))


def _workweeks(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.monday(_day_of(origin)) + timedelta(weeks=offset)
    return cal.span_text(first, first + timedelta(days=cal.WEEK * (count - 1) + 4))


def _weekends(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.monday(_day_of(origin)) + timedelta(days=_WEEKEND - 1 + cal.WEEK * offset)
    return cal.span_text(first, first + timedelta(days=cal.WEEK * (count - 1) + 1))


def _recent_weekend(offset: int, count: int, origin: cal.Partial) -> str:
    """The weekend last begun, or, with an offset, the next."""
    begun = _day_of(origin).isoweekday() >= _WEEKEND
    return _weekends(0 if begun or offset else -1, count, origin)


def _months(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.month_text(*cal.add_months(origin[0], origin[1] or 1, offset))
    last = cal.month_text(*cal.add_months(origin[0], origin[1] or 1, offset + count - 1))
    return first if first == last else f"{first}/{last}"


def _quarters(offset: int, count: int, origin: cal.Partial) -> str:
    index = origin[0] * 4 + ((origin[1] or 1) - 1) // 3 + offset
    first, last = (f"{n // 4:04d}-{33 + n % 4}" for n in (index, index + count - 1))
    return first if first == last else f"{first}/{last}"


def _years(offset: int, count: int, origin: cal.Partial) -> str:
    first, last = f"{origin[0] + offset:04d}", f"{origin[0] + offset + count - 1:04d}"
    return first if first == last else f"{first}/{last}"


def _decades(offset: int, count: int, origin: cal.Partial) -> str:
    first = origin[0] // 10 + offset
    return f"{first:03d}X" if count == 1 else f"{first:03d}0/{first + count - 1:03d}9"


def _centuries(offset: int, count: int, origin: cal.Partial) -> str:
    first = origin[0] // 100 + offset
    return f"{first:02d}XX" if count == 1 else f"{first:02d}00/{first + count - 1:02d}99"


_UNITS = {
    "day": _days,
    "week": _weeks,
    "weekend": _weekends,
    "workweek": _workweeks,
    "recent-weekend": _recent_weekend,
    "fortnight": lambda offset, count, origin: _weeks(offset * 2, count * 2, origin),
    "month": _months,
    "quarter": _quarters,
    "year": _years,
    "decade": _decades,
    "century": _centuries,
}


def _narrow(text: str, inner: Calendar) -> str | None:
    """A day or a month within the units stepped to ("Monday of last week", "July last year")."""
    bounds = days(text)
    if bounds is None or bounds.earliest is None:
        return None
    first = bounds.earliest
    if inner.weekday and not inner.month:
        return weekday_near(first, inner.weekday, ahead=True).isoformat()
    if inner.season:
        return f"{first.year:04d}-{inner.season}"
    if inner.month:
        known = inner.day is None or cal.valid(first.year, inner.month, inner.day)
        return cal.text_of((first.year, inner.month, inner.day)) if known else None
    if inner.day:
        return (
            cal.text_of((first.year, first.month, inner.day)) if cal.valid(first.year, first.month, inner.day) else None
        )
    return text


def _named(step: Step, inner: Calendar, origin: cal.Partial) -> str | None:
    """A weekday, month or season before or after the origin ("last Tuesday", "the following July")."""
    if inner.weekday and not inner.month:
        return _named_weekday(step, inner.weekday, origin)
    if inner.feast or (inner.month and inner.day):
        return _named_day(step, inner, origin)
    month = SEASON_MONTHS[inner.season][0] if inner.season else inner.month or 1
    length = SEASON_MONTHS[inner.season][1] if inner.season else 1
    if origin[1] is None:
        year = origin[0] + step.offset
    elif step.offset == 0:
        year = origin[0]
        if step.origin != PUBLISHED and origin[1] - month > cal.MONTHS // 2:
            year += 1
    elif step.offset < 0:
        year = origin[0] if month + length - 1 < origin[1] else origin[0] - 1
    else:
        year = origin[0] if month > origin[1] else origin[0] + 1
    if inner.season:
        return f"{year:04d}-{inner.season}"
    known = inner.day is None or cal.valid(year, month, inner.day)
    return cal.text_of((year, month, inner.day)) if known else None


def _named_day(step: Step, inner: Calendar, origin: cal.Partial) -> str | None:
    """A feast or a day of a month before or after the origin ("next Easter")."""
    here = (origin[0], origin[1] or 1, origin[2] or 1)
    years = (origin[0] - 1, origin[0], origin[0] + 1)
    got = [day for year in years if (day := day_of_year(inner, year)) is not None]
    if step.offset == 0:
        return next((day.isoformat() for day in got if day.year == origin[0]), None)
    beyond = [day for day in got if ((day.year, day.month, day.day) > here) == (step.offset > 0)]
    return (beyond[0] if step.offset > 0 else beyond[-1]).isoformat() if beyond else None


def _named_weekday(step: Step, weekday: int, origin: cal.Partial) -> str | None:
    """Of "last" and "next" both readings are kept where this week and the one beside it both have the day."""
    if not _fine_enough(origin, "day"):
        return None
    day = _day_of(origin)
    here = cal.monday(day) + timedelta(days=weekday - 1)
    if step.offset == 0:
        return here.isoformat() if step.origin == PUBLISHED else weekday_near(day, weekday, ahead=True).isoformat()
    there = here + timedelta(weeks=step.offset)
    if step.origin != PUBLISHED:
        near = weekday_near(day + timedelta(days=step.offset), weekday, ahead=step.offset > 0)
        return near.isoformat()
    between = here < day if step.offset < 0 else here > day
    if not between:
        return there.isoformat()
    return "[" + ",".join(sorted((here.isoformat(), there.isoformat()))) + "]"


def shift_text(shift: Shift, start: str | None) -> str | None:
    """The EDTF of a count away from a start. Counts in days are exact, of longer units approximate."""
    point = cal.point_of(start)
    if start is None or point is None:
        return None
    if shift.vague:
        return f"{cal.last_of(start)}/.." if shift.sign > 0 else f"../{cal.first_of(start)}"
    if shift.limit and point[2] is not None:
        return _limited(shift, point)
    amounts = [_scaled(count, unit) for count, unit in shift.amounts]
    finest = min(amounts, key=lambda a: _LENGTH[a[1]])[1]
    if len(amounts) == 1 and amounts[0][0] != int(amounts[0][0]):
        amounts, finest = _halved(amounts[0])
    if not _fine_enough(point, finest):
        return f"{cal.text_of(point)}~" if _small(amounts, point) else _coarse(amounts, shift.sign, point)
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


_LENGTH = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365, "decade": 3650, "century": 36500}


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


def _coarse(amounts: list[tuple[float, str]], sign: int, point: cal.Partial) -> str | None:
    day = _day_of(point)
    moved: date | None = day
    for count, unit in amounts:
        moved = cal.shift_day(moved, sign * int(count), unit) if moved else None
    if moved is None:
        return None
    return cal.text_of((moved.year, moved.month if point[1] else None, None)) + "~"


def _counted(amounts: list[tuple[float, str]], sign: int, point: cal.Partial, finest: str) -> str | None:
    day = _day_of(point)
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


def within_text(value: Within, outer: str | None) -> str | None:
    """The EDTF of units within a time, or of the week that holds it."""
    bounds = days(outer)
    if bounds is None or bounds.earliest is None or bounds.latest is None:
        return None
    first, last = bounds.earliest, bounds.latest - timedelta(days=1)
    try:
        return _within(value, first, last)
    except (ValueError, OverflowError):
        return None


def _within(value: Within, first: date, last: date) -> str | None:
    if value.ordinal == 0:
        return _units(value.unit, 0, 1, (first.year, first.month, first.day))
    if value.unit == "week":
        base = cal.monday(first if value.ordinal > 0 else last)
        if value.ordinal > 0 and first.isoweekday() > 4:  # noqa: PLR2004 - ISO 8601: a week belongs to the year of its Thursday
            base += timedelta(weeks=1)
        if value.ordinal < 0 and last.isoweekday() < 4:  # noqa: PLR2004 - the same
            base -= timedelta(weeks=1)
        weeks = value.ordinal - 1 if value.ordinal > 0 else value.ordinal + 1 - (value.count - 1)
        start = base + timedelta(weeks=weeks)
        return cal.span_text(start, start + timedelta(days=cal.WEEK * value.count - 1))
    offset = value.ordinal - 1 if value.ordinal > 0 else value.ordinal + 1 - (value.count - 1)
    edge = first if value.ordinal > 0 else last
    return _units(value.unit, offset, value.count, (edge.year, edge.month, edge.day))
