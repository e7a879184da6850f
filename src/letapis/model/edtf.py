"""EDTF dates (ISO 8601-2:2019) as half-open intervals of days.

Of the standard this reads what the contract writes: dates (`2020`, `2020-10`, `2020-10-24`), seasons, quarters and
the like (`2020-21` to `-41`), `?` `~` `%`, `XX` and `X` for unspecified digits, intervals with open ends (`../2020-10`,
`2020-07-29/..`) and one-of sets (`[2020-05-20,2020-05-27]`).
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

# Months that a level-1 or level-2 season number covers: (first month, number of months).
SEASON_MONTHS = {
    21: (3, 3),
    22: (6, 3),
    23: (9, 3),
    24: (12, 3),
    25: (3, 3),
    26: (6, 3),
    27: (9, 3),
    28: (12, 3),
    29: (9, 3),
    30: (12, 3),
    31: (3, 3),
    32: (6, 3),
    33: (1, 3),
    34: (4, 3),
    35: (7, 3),
    36: (10, 3),
    37: (1, 4),
    38: (5, 4),
    39: (9, 4),
    40: (1, 6),
    41: (7, 6),
}

_DATE = re.compile(r"([~?%]?)(\d{4}|\d{3}X|\d{2}XX)(?:-([~?%]?)(\d{2}|XX)(?:-([~?%]?)(\d{2}|XX))?)?([~?%]?)")
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class Days:
    """A half-open interval of days: `earliest` is the first day it may be, `latest` the first day it can no longer be.

    Null is an open end. A qualifier (`~`, `?`) is told by `approximate` and does not widen the interval.
    """

    earliest: date | None
    latest: date | None
    approximate: bool = False

    def overlaps(self, other: "Days") -> bool:
        """Whether some day lies in both."""
        return (self.latest is None or other.earliest is None or other.earliest < self.latest) and (
            other.latest is None or self.earliest is None or self.earliest < other.latest
        )


@lru_cache(4096)
def days(edtf: str | None) -> Days | None:
    """The days that an EDTF text covers; None where it is null or not of the kinds above."""
    if edtf is None:
        return None
    if edtf.startswith(("[", "{")):
        return _hull([_single(part) for part in re.split(r",|\.\.", edtf.strip("[]{}")) if part])
    if "/" not in edtf:
        return _single(edtf)
    first, _, last = edtf.partition("/")
    return _interval(first, last)


def is_edtf(text: str) -> bool:
    """Whether this is an EDTF text that Letapis reads."""
    return days(text) is not None


def _interval(first: str, last: str) -> Days | None:
    open_first, open_last = first in {"", ".."}, last in {"", ".."}
    start, end = _single(first), _single(last)
    if (start is None and not open_first) or (end is None and not open_last):
        return None
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest and latest and latest <= earliest:
        return None
    return Days(earliest, latest, any(d is not None and d.approximate for d in (start, end)))


def _hull(parts: list[Days | None]) -> Days | None:
    known = [part for part in parts if part is not None]
    if not known or len(known) < len(parts):
        return None
    firsts = [d.earliest for d in known if d.earliest]
    lasts = [d.latest for d in known if d.latest]
    return Days(min(firsts), max(lasts), any(d.approximate for d in known))


def _single(text: str) -> Days | None:
    match = _DATE.fullmatch(text)
    if not match:
        return None
    q1, year, q2, month, q3, day, q4 = match.groups()
    approximate = any((q1, q2, q3, q4))
    try:
        first, after = _bounds(year, month, day)
    except (ValueError, OverflowError):
        return None
    return Days(first, after, approximate)


def _bounds(year: str, month: str | None, day: str | None) -> tuple[date, date]:
    first_year = int(year.replace("X", "0"))
    if month in {None, "XX"}:
        last_year = int(year.replace("X", "9"))
        return date(first_year, 1, 1), date(last_year + 1, 1, 1)
    number = int(month or "")
    if number > _LAST_MONTH:
        if number not in SEASON_MONTHS or day is not None:
            raise ValueError(month)
        start, length = SEASON_MONTHS[number]
        return date(first_year, start, 1), _month_after(first_year, start, length)
    if day in {None, "XX"}:
        return date(first_year, number, 1), _month_after(first_year, number, 1)
    exact = date(first_year, number, int(day or ""))
    return exact, exact + timedelta(days=1)


def _month_after(year: int, month: int, count: int) -> date:
    total = year * 12 + month - 1 + count
    return date(total // 12, total % 12 + 1, 1)
