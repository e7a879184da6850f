"""Dates as EDTF text, and counting on the calendar."""

import calendar as _calendar
import re
from datetime import date, timedelta

from letapis.model import days

MONTHS = 12
WEEK = 7
Partial = tuple[int, int | None, int | None]


def month_text(year: int, month: int) -> str:
    """`2020-07`."""
    return f"{year:04d}-{month:02d}"


def text_of(point: Partial) -> str:
    """`2020`, `2020-07` or `2020-07-29`."""
    year, month, day = point
    if month is None:
        return f"{year:04d}"
    if day is None:
        return month_text(year, month)
    return f"{year:04d}-{month:02d}-{day:02d}"


def point_of(edtf: str | None) -> Partial | None:
    """The year, month and day that an EDTF text begins with; None where it begins with none."""
    match = re.match(r"[\[.~?%]*(\d{4})(?:-(\d\d))?(?:-(\d\d))?", edtf or "")
    if not match:
        return None
    month = int(match[2]) if match[2] and int(match[2]) <= MONTHS else None
    if match[2] and month is None:
        covered = days(match.group().lstrip("[.~?%"))
        return (covered.earliest.year, covered.earliest.month, None) if covered and covered.earliest else None
    return int(match[1]), month, int(match[3]) if match[3] else None


def valid(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return 1 <= year <= date.max.year - 1 and 1 <= month <= MONTHS and 1 <= day <= _calendar.monthrange(year, month)[1]


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """A month, `count` months on."""
    total = year * MONTHS + month - 1 + count
    return total // MONTHS, total % MONTHS + 1


def shift_day(day: date, count: int, unit: str) -> date | None:
    """A day, `count` units on; the last day of a shorter month; None beyond the calendar."""
    try:
        if unit in {"day", "week"}:
            return day + timedelta(days=count * (WEEK if unit == "week" else 1))
        months = count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        year, month = add_months(day.year, day.month, months)
        return date(year, month, min(day.day, _calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError, _calendar.IllegalMonthError):
        return None


def monday(day: date) -> date:
    """The Monday of the ISO 8601 week that holds the day."""
    return day - timedelta(days=day.isoweekday() - 1)


def span_text(first: date, last: date) -> str:
    """`2020-10-19/2020-10-25`, or the one day."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, left = century // 4, century % 4
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * left + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def bounded(edtf: str, connective: str | None) -> str:
    """What a connective makes of a time: `since` and `until` open an end, `before` and `after` exclude it.

    `around` makes a day, a month or a year approximate.
    Another connective leaves it as it is. The text keeps the precision of the words: before 2018 is `../2017`.
    """
    first, last = _ends(edtf)
    if connective == "since":
        return f"{first}/.." if first != ".." else edtf
    if connective in {"until", "by", "upto"}:
        return f"../{last}" if last != ".." else edtf
    if connective == "before" and first != "..":
        return f"../{_neighbour(first, -1)}"
    if connective == "after" and last != "..":
        return f"{_neighbour(last, 1)}/.."
    if connective == "around" and _POINT.fullmatch(edtf):
        return f"{edtf}~"
    return edtf


_POINT = re.compile(r"\d{4}(-\d\d){0,2}")
"""A day, a month or a year, about which a time may lie."""


def first_of(edtf: str) -> str:
    """The text of the first date of an interval or a set."""
    return _ends(edtf)[0]


def last_of(edtf: str) -> str:
    """The text of the last date of an interval or a set."""
    return _ends(edtf)[1]


def _ends(edtf: str) -> tuple[str, str]:
    if edtf.startswith("["):
        parts = edtf.strip("[]").split(",")
        return parts[0], parts[-1]
    first, slash, last = edtf.partition("/")
    return (first, last) if slash else (edtf, edtf)


def _neighbour(edtf: str, sign: int) -> str:
    """The time next to one of the same precision; an approximate one is its own neighbour."""
    plain = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", edtf)
    if not plain:
        return edtf
    year, month, day = int(plain[1]), plain[2], plain[3]
    if month is None:
        return f"{year + sign:04d}"
    if int(month) > MONTHS:
        bounds = days(edtf)
        edge = bounds and (bounds.latest if sign > 0 else bounds.earliest)
        return (edge + timedelta(days=min(sign, 0))).isoformat() if edge else edtf
    if day is None:
        return month_text(*add_months(year, int(month), sign))
    return (date(year, int(month), int(day)) + timedelta(days=sign)).isoformat()
