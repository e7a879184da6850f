"""Parts of dates made whole: a day without its year, a weekday, a season of an unnamed year."""

from dataclasses import replace
from datetime import date, timedelta

from letapis.model import Basis
from letapis.model.edtf import SEASON_MONTHS
from letapis.reading.times import calendar as cal
from letapis.reading.times.context import Context
from letapis.reading.times.values import Calendar, Value

Text = tuple[str | None, Basis | None]
_NOTHING: Text = (None, None)
_BACK = 3  # months that a tale may step back without a new year
_SEARCH = 8  # years until a 29 February recurs, at most
_MONTH_END = 31  # a day no day of the month is behind


def calendar_text(value: Calendar, context: Context) -> Text:
    """The EDTF of parts of a date and how it was had; nothing where the context does not give the year."""
    if value.century is not None:
        return f"{value.century:02d}XX", Basis.STATED
    if value.decade is not None:
        return f"{value.decade:03d}X", Basis.STATED
    if value.year is not None:
        return _with_year(value, value.year), Basis.STATED
    if value.month is not None or value.season is not None or value.feast is not None:
        return _without_year(value, context)
    return _without_month(value, context)


def _without_month(value: Calendar, context: Context) -> Text:
    if value.day is None:
        return _weekday(value, context)
    if value.weekday is not None:
        return _weekday_and_day(value.weekday, value.day, context)
    return _day_alone(value, context)


def _with_year(value: Calendar, year: int) -> str | None:
    if value.feast is not None:
        day = _feast(value.feast, year)
        return day.isoformat() if day else None
    if value.season is not None:
        return f"{year:04d}-{value.season}"
    if value.month is None:
        return f"{year:04d}"
    if value.day is None:
        return cal.month_text(year, value.month)
    if not cal.valid(year, value.month, value.day):
        return None
    return cal.text_of((year, value.month, value.day))


def _feast(feast: str, year: int) -> date | None:
    """The day of a feast: `easter1` is a day after Easter, `11-4-4+1` one after November's fourth Thursday."""
    base, _, add = feast.partition("+") if "+" in feast else (feast, "", "0")
    if base.startswith("easter"):
        offset = int(feast.removeprefix("easter") or "0")
        return cal.easter(year) + timedelta(days=offset)
    month, nth, weekday = (int(part) for part in base.split("-"))
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % cal.WEEK + (nth - 1) * cal.WEEK)
    return day + timedelta(days=int(add or 0))


def day_of_year(value: Calendar, year: int) -> date | None:
    """The day of a feast, or of a day and month, in a year."""
    if value.feast is not None:
        return _feast(value.feast, year)
    known = value.month and value.day and cal.valid(year, value.month, value.day)
    return date(year, value.month or 1, value.day or 1) if known else None


def _start_month(value: Calendar, year: int) -> tuple[int, int]:
    """The month and the day by which parts of a date are compared with other dates."""
    if value.feast is not None:
        day = _feast(value.feast, year)
        return (day.month, day.day) if day else (1, 1)
    if value.season is not None:
        return SEASON_MONTHS[value.season][0], 1
    return value.month or 1, value.day or 1


def _without_year(value: Calendar, context: Context) -> Text:
    feast = value.feast is not None and context.now is not None
    month, day = _start_month(value, context.now[0]) if feast and context.now else (value.month, value.day)
    lender = None if context.guessed and not context.back else context.lender(month, day)
    if context.doubtful(month, day):
        return _NOTHING
    if lender is not None:
        year = _year_in_tale(value, lender, context)
    elif context.published is not None:
        year = _year_by_publication(value, context.published, ahead=context.ahead)
        if context.nearest and year is not None:
            year = _nearer(value, year, context.published)
    else:
        return _NOTHING
    if year is None:
        return _NOTHING
    edtf = next((text for step in (0, 1, -1) if (text := _with_year(value, year + step))), None) if lender else None
    edtf = edtf or _with_year(value, year)
    return edtf, (Basis.COMPLETED if edtf else None)


def _year_in_tale(value: Calendar, now: cal.Partial, context: Context) -> int | None:
    """The year that keeps the tale going forward: a few months back are allowed, a whole year is not."""
    year, month, day = now
    if month is None:
        return year
    start, first = _start_month(value, year)
    if context.back and not (
        context.ahead or context.onward
    ):  # "was sentenced on 24 June 2022. He had been arrested on 30 May"
        return year if (start, first if value.day else 1) <= (month, day or _MONTH_END) else year - 1
    held = context.nearest and not context.narrative
    if held and start < month and context.published is not None and year < context.published.year:
        published = context.published  # "taken in December 2023 and held until August": of the year after
        return year + 1 if (year + 1, start) <= (published.year, published.month) or context.ahead else None
    if context.onward and start < month:
        limit = context.published
        return year + 1 if limit is None or (year + 1, start) <= (limit.year, limit.month) else year
    ahead = start - month
    if ahead < -cal.MONTHS + 1 + _BACK + 1:
        year += 1
    elif ahead > cal.MONTHS - 1 - _BACK:
        year -= 1
    limit = context.published
    if limit and not context.ahead and not context.nearest and (year, start) > (limit.year, limit.month):
        year -= 1
    return year


def _year_by_publication(value: Calendar, published: date, *, ahead: bool) -> int | None:
    """The year of the last such time up to publication, or of the next one where the words look ahead."""
    step = 1 if ahead else -1
    for year in range(published.year, published.year + step * _SEARCH, step):
        month, day = _start_month(value, year)
        if value.day is not None and not cal.valid(year, month, day):
            continue
        start = (year, month, day if value.day or value.feast else published.day)
        today = (published.year, published.month, published.day)
        if not ahead and value.day and _soon(year, month, day, published):
            return year
        if (start >= today) if ahead else (start <= today):
            return year
        if not value.day and not value.feast and (year, month) == today[:2]:
            return year
    return None


def _soon(year: int, month: int, day: int, published: date) -> bool:
    """Whether a day comes within a week of publication: an update's, or one announced; a year ago is farther."""
    return cal.valid(year, month, day) and 0 < (date(year, month, day) - published).days <= cal.WEEK


def _nearer(value: Calendar, year: int, published: date) -> int:
    """Of the last such time and the one a year on, the one nearer to the publication."""
    month, day = _start_month(value, year)
    if not cal.valid(year, month, day) or not cal.valid(year + 1, month, day):
        return year
    past, future = date(year, month, day), date(year + 1, month, day)
    return year + 1 if past < published and future - published < published - past else year


def _day_alone(value: Calendar, context: Context) -> Text:
    """A day of an unnamed month: of the month last told, else the last such day up to publication."""
    day = value.day or 1
    lender = context.lender(context.now[1] if context.now else None, day)
    if lender is not None:
        year, month, told = lender
        if month is None:
            return _NOTHING
        if told is not None and day < told and context.narrative and told - day > cal.WEEK * 3:
            year, month = cal.add_months(year, month, 1)
        return (cal.text_of((year, month, day)), Basis.COMPLETED) if cal.valid(year, month, day) else _NOTHING
    if context.published is None:
        return _NOTHING
    year, month = context.published.year, context.published.month
    if context.ahead and day < context.published.day:
        year, month = cal.add_months(year, month, 1)
    if not context.ahead and day > context.published.day:
        year, month = cal.add_months(year, month, -1)
    return (cal.text_of((year, month, day)), Basis.COMPLETED) if cal.valid(year, month, day) else _NOTHING


def _weekday_and_day(weekday: int, day: int, context: Context) -> Text:
    """Of "Monday 26" the nearest month in which that day is that weekday."""
    if context.origin is None:
        return _NOTHING
    year, month, told = context.origin
    near = date(year, month or 1, told or 1)
    months = [cal.add_months(near.year, near.month, n) for n in range(-cal.MONTHS, cal.MONTHS + 1)]
    fits = [date(y, m, day) for y, m in months if cal.valid(y, m, day) and date(y, m, day).isoweekday() == weekday]
    best = min(fits, key=lambda one: (abs(one - near), one), default=None)
    return (best.isoformat(), Basis.COMPLETED) if best else _NOTHING


def _weekday(value: Calendar, context: Context) -> Text:
    """The last such day up to publication, or the next where the words look ahead; in a tale the next from there."""
    if value.weekday is None:
        return _NOTHING
    if context.narrative and context.now and context.now[1] and context.now[2]:
        now = date(context.now[0], context.now[1], context.now[2])
        return weekday_near(now, value.weekday, ahead=True).isoformat(), Basis.RELATIVE
    if context.published is None or context.narrative:
        return _NOTHING
    return weekday_near(context.published, value.weekday, ahead=context.ahead).isoformat(), Basis.RELATIVE


def weekday_near(day: date, weekday: int, *, ahead: bool) -> date:
    """The last such weekday up to a day, that day included, or the next one from it."""
    if ahead:
        return day + timedelta(days=(weekday - day.isoweekday()) % cal.WEEK)
    return day - timedelta(days=(day.isoweekday() - weekday) % cal.WEEK)


def fill_range(first: Value, last: Value) -> tuple[Value, Value]:
    """Both ends of a range, each lending the other what it lacks ("May to October 2020", "14 March to the 16th")."""
    if not isinstance(first, Calendar) or not isinstance(last, Calendar):
        return first, last
    if first.day and first.month is None and last.month is not None:
        first = replace(first, month=last.month)
    if last.day and last.month is None and first.month is not None and first.day:
        month = first.month if last.day >= first.day else first.month % cal.MONTHS + 1
        last = replace(last, month=month)
    if first.year is None and last.year is not None and (first.month or first.season):
        wraps = _start_month(first, 1)[0] > _start_month(last, 1)[0]
        first = replace(first, year=last.year - wraps)
    elif last.year is None and first.year is not None and (last.month or last.season) and (first.month or first.season):
        wraps = _start_month(last, 1)[0] < _start_month(first, 1)[0]
        last = replace(last, year=first.year + wraps)
    return first, last
