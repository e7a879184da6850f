"""What a row captured, as numbers, units and parts of dates."""

from letapis.reading.times.atom import Atom
from letapis.reading.times.grammar import Found
from letapis.reading.times.values import Calendar, Edge, Value

_CENTURY = 100
_PIVOT = 40  # a two-digit year below this is of the 2000s
_FIRST_QUARTER, _FIRST_HALF = 32, 39


def integer(found: Found, capture: str, *classes: str) -> int | None:
    """The number of a captured word, in the first of the classes that it has."""
    value = found.value(capture, *classes)
    return value if isinstance(value, int) else None


def argument(found: Found, name: str) -> int | None:
    """A number among the row's arguments."""
    value = found.row.arguments.get(name)
    return value if isinstance(value, int) else None


def text_argument(found: Found, name: str, default: str) -> str:
    """A text among the row's arguments."""
    value = found.row.arguments.get(name)
    return value if isinstance(value, str) else default


def year_of(found: Found) -> int | None:
    """The captured year; one of two figures is made whole."""
    year = integer(found, "y", "YEAR")
    if year is not None:
        return year
    short = integer(found, "z", "SHORTYEAR", "TWODIGIT")
    return None if short is None else short + (2000 if short < _PIVOT else 1900)


def day_of(found: Found) -> int | None:
    """The captured day of a month."""
    for name in ("d", "d2"):
        day = integer(found, name, "DAYNUM", "DAY", "ORDINAL", "COMPOUND", "NUMBERWORD")
        if day is not None:
            return day
    return None


def season_of(found: Found) -> int | None:
    """The captured season, quarter or half, as EDTF numbers them; -1 where there is no such quarter or half."""
    season = integer(found, "s", "ANYSEASON", "SEASON")
    if season is not None:
        return season
    for name, base in (("q", _FIRST_QUARTER), ("k", _FIRST_QUARTER), ("hy", _FIRST_HALF)):
        number = integer(found, name, "ORDINAL", "NUMBER")
        if number is not None:
            return base + number if 1 <= number <= (4 if base == _FIRST_QUARTER else 2) else -1
    return _FIRST_HALF + 2 if found.row.name == "half-year" else None


def parts_of(found: Found) -> Calendar:
    """All captured parts of a date."""
    decade, century = integer(found, "decade", "DECADE"), integer(found, "c", "ORDINAL")
    return Calendar(
        year=year_of(found),
        month=argument(found, "month") or integer(found, "m", "ANYMONTH", "MONTH", "WEAKMONTH"),
        day=argument(found, "day") or day_of(found),
        weekday=integer(found, "wd", "ANYWEEKDAY", "WEEKDAY", "WEAKWEEKDAY"),
        season=season_of(found),
        decade=None if decade is None else (decade + (1900 if decade < _CENTURY else 0)) // 10,
        century=None if century is None else century - 1,
        feast=text_argument(found, "feast", "") or None,
    )


def unit_of(found: Found) -> str | None:
    """The captured unit, or the one that the row names."""
    given = found.row.arguments.get("unit")
    if isinstance(given, str):
        return given
    for name in ("u", "us"):
        value = found.value(name, "UNIT", "UNITS", "ANYUNIT")
        if isinstance(value, str):
            return value
    return None


def offset_of(found: Found) -> int:
    """How many units the captured word steps."""
    given = argument(found, "offset")
    if given is not None:
        return given
    step = integer(found, "step", "STEP", "TALESTEP")
    return 0 if step is None else step


def inner_of(found: Found) -> Calendar | None:
    """The captured parts of a date that narrow a step."""
    parts = parts_of(found)
    return parts if parts.month or parts.weekday or parts.season or parts.day else None


def count_of(found: Found, words: str, digits: str) -> float | None:
    """A captured count."""
    value = found.value(words, "COUNT", "NUMBER", "FEW")
    if value is None:
        value = found.value(digits, "NUMBER")
    return float(value) if isinstance(value, int) else None


def amounts_of(found: Found) -> tuple[tuple[float, str], ...]:
    """The captured counts with their units."""
    out: list[tuple[float, str]] = []
    for suffix in ("", "2", "3"):
        count = count_of(found, f"n{suffix}", f"k{suffix}")
        if count is None and not suffix:
            count = count_of(found, "f", "f")
        unit = found.value(f"u{suffix}", "UNIT", "UNITS", "ANYUNIT")
        if isinstance(unit, str) and (count is not None or not out):
            out.append((1.0 if count is None else count, unit))
    if out and "half" in found.captured:
        whole = 0.0 if argument(found, "halved") else out[0][0]  # "half a year", "a year and a half"
        out[0] = (whole + 0.5, out[0][1])
    return tuple(out)


def time_of(found: Found, capture: str) -> Value | None:
    """The value of a captured time."""
    token = found.captured.get(capture)
    return token.value if isinstance(token, Atom) else None


def part_of(value: Value, found: Found) -> Value:
    """The value, or the part of it that the words name ("earlier this year")."""
    part = found.value("edge", "ORDERWORD", "EDGE") or found.value("edge2", "REST")
    return Edge(value, part) if isinstance(part, str) else value
