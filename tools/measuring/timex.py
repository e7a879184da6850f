"""Values of times in TIMEX2 and TIMEX3 (Ferro et al. 2005; ISO 24617-1) as EDTF."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from letapis.model import TimeExpression

_MONTHS = {
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
}
_VALUE = re.compile(r"(\d{4})(?:-(\d\d|XX|[A-Z][A-Z0-9]{1,2})(?:-(\d\d|XX))?)?(?:T.*)?")
_LONG = {2: "XX", 3: "X"}
_NO_DAY = frozenset({None, "XX"})
_WEEK = timedelta(days=6)


def edtf(value: str | None) -> str | None:
    """A TIMEX2 or TIMEX3 value as EDTF: a day, week, month, season, year, decade or century of our era; else null.

    A time of day is cut off.
    """
    value = value or ""
    if value.isdecimal() and len(value) in _LONG:
        return value + _LONG[len(value)]
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    year, part, day = match.groups()
    if part is None or part == "XX":
        return year
    return (
        _named_part(year, part)
        if not part.isdecimal()
        else f"{year}-{part}" + (f"-{day}" if day not in _NO_DAY else "")
    )


def _named_part(year: str, part: str) -> str | None:
    if part.startswith("W") and part[1:].isdecimal():
        return week(int(year), int(part[1:]))
    return f"{year}-{_MONTHS[part]}" if part in _MONTHS else None


def week(year: int, number: int) -> str | None:
    """An ISO 8601 week as an EDTF range of its seven days; null where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return f"{monday}/{monday + _WEEK}"


def told(times: Iterable[TimeExpression]) -> str:
    """Times as a list of confusions tells them."""
    return "; ".join(f"{t.span.text!r} {t.edtf} {t.basis}" for t in times) or "nothing"
