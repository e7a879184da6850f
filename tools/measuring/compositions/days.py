"""Days counted from the day of a gap: "date+2d", "date-1w", "date+1m"."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

_COUNTED = re.compile(r"(?P<gap>[a-z]+)(?:(?P<by>[+-]\d+)(?P<unit>[dwmy]))?(?P<mark>[~]?)")
_DAYS = {"d": 1, "w": 7}


def counted(told: str, values: Mapping[str, str]) -> str:
    """The day of a gap, or so many days, weeks, months, years from it."""
    found = _COUNTED.fullmatch(told)
    if found is None:
        raise ValueError(told)
    value = values[found["gap"]]
    if found["by"] is None:
        return value
    return _moved(value, int(found["by"]), found["unit"]) + found["mark"]


def _moved(value: str, by: int, unit: str) -> str:
    if unit in _DAYS:
        return (date.fromisoformat(value) + timedelta(by * _DAYS[unit])).isoformat()
    year, month = (int(part) for part in value.split("-")[:2])
    if unit == "y":
        return str(year + by)
    months = year * 12 + month - 1 + by
    return f"{months // 12}-{months % 12 + 1:02d}"
