"""Steps on the calendar ("last year", "the following July", "next Tuesday")."""

from datetime import timedelta

from letapis.model import days
from letapis.model.edtf import SEASON_MONTHS
from letapis.reading.times import calendar as cal
from letapis.reading.times.complete import day_of_year, weekday_near
from letapis.reading.times.context import Context
from letapis.reading.times.units import day_of, fine_enough, units_text
from letapis.reading.times.values import PUBLISHED, Calendar, Step


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
    if not fine_enough(origin, unit):
        return None
    text = units_text(unit, step.offset, step.count, origin)
    return _narrow(text, step.inner) if step.inner and text else text


def _published(context: Context) -> cal.Partial | None:
    day = context.published
    return (day.year, day.month, day.day) if day else None


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
    if not fine_enough(origin, "day"):
        return None
    day = day_of(origin)
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
