"""Whole units on the calendar: days, weeks, months and the like, as EDTF."""

from datetime import date, timedelta

from letapis.model import days
from letapis.reading.times import calendar as cal
from letapis.reading.times.values import Within

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


def fine_enough(origin: cal.Partial, unit: str) -> bool:
    """Whether a time is precise enough to count such units from it."""
    precision = 3 if origin[2] else 2 if origin[1] else 1
    return precision >= _FINE.get(unit, 3)


def day_of(origin: cal.Partial) -> date:
    """The first day of a time."""
    return date(origin[0], origin[1] or 1, origin[2] or 1)


def units_text(unit: str, offset: int, count: int, origin: cal.Partial) -> str | None:
    """`count` units on, the first of them `offset` units from the origin's own."""
    try:
        return _UNITS[unit](offset, count, origin)
    except (ValueError, OverflowError, KeyError):
        return None


def _days(offset: int, count: int, origin: cal.Partial) -> str:
    first = day_of(origin) + timedelta(days=offset)
    return cal.span_text(first, first + timedelta(days=count - 1))


def _weeks(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.monday(day_of(origin)) + timedelta(weeks=offset)
    return cal.span_text(first, first + timedelta(days=cal.WEEK * count - 1))


def _workweeks(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.monday(day_of(origin)) + timedelta(weeks=offset)
    return cal.span_text(first, first + timedelta(days=cal.WEEK * (count - 1) + 4))


def _weekends(offset: int, count: int, origin: cal.Partial) -> str:
    first = cal.monday(day_of(origin)) + timedelta(days=_WEEKEND - 1 + cal.WEEK * offset)
    return cal.span_text(first, first + timedelta(days=cal.WEEK * (count - 1) + 1))


def _recent_weekend(offset: int, count: int, origin: cal.Partial) -> str:
    """The weekend last begun, or, with an offset, the next."""
    begun = day_of(origin).isoweekday() >= _WEEKEND
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
        return units_text(value.unit, 0, 1, (first.year, first.month, first.day))
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
    return units_text(value.unit, offset, value.count, (edge.year, edge.month, edge.day))
