"""ISO 8601 durations of calendar units, and days counted with them."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

_DURATION = re.compile(r"P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?")


class Duration(NamedTuple):
    """Whole months (a year is twelve) and days (a week is seven)."""

    months: int
    days: int


def duration(text: str | None) -> Duration | None:
    """A duration from ISO 8601; null for none, for a range (`P7Y/P8Y`) and for what is no duration of whole days."""
    match = _DURATION.fullmatch(text or "")
    if not match or not any(match.groups()):
        return None
    years, months, weeks, days = (int(group or 0) for group in match.groups())
    return Duration(12 * years + months, 7 * weeks + days)


def after(start: date, length: Duration) -> date:
    """The day so much later, up to the calendar's last; a day that its month lacks becomes the month's last."""
    month = start.year * 12 + start.month - 1 + length.months
    year, number = divmod(month, 12)
    if year > date.max.year:
        return date.max
    day = date(year, number + 1, min(start.day, monthrange(year, number + 1)[1]))
    return date.fromordinal(min(day.toordinal() + length.days, date.max.toordinal()))
