"""What the rows of a language mean: one function an action, from captured words to a value."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from letapis.reading.times.grammar import Found
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import (
    EVENT,
    PUBLISHED,
    Calendar,
    Choice,
    Edge,
    Order,
    Range,
    Shift,
    Step,
    Value,
    Within,
)

_CENTURY = 100
_PIVOT = 40  # a two-digit year below this is of the 2000s
_FIRST_QUARTER, _FIRST_HALF = 32, 39
_DIGITS = 8
_LONG_RUN = 50  # years that a run like 1915-17 may last
_LATEST = 2100


@dataclass(slots=True, eq=False)
class Atom(Token):
    """Words that were read as a time: they take part in the next level as one token."""

    value: Value | None = None
    rule: str = ""
    parts: "tuple[Atom, ...]" = ()
    opens: bool = False


def value_of(found: Found) -> Value | None:
    """The value of a match; None where its words turn out to mean no time."""
    return ACTIONS[found.row.action](found)


def _int(found: Found, capture: str, *classes: str) -> int | None:
    value = found.value(capture, *classes)
    return value if isinstance(value, int) else None


def _argument(found: Found, name: str) -> int | None:
    value = found.row.arguments.get(name)
    return value if isinstance(value, int) else None


def _text(found: Found, name: str, default: str) -> str:
    value = found.row.arguments.get(name)
    return value if isinstance(value, str) else default


def _year(found: Found) -> int | None:
    year = _int(found, "y", "YEAR")
    if year is not None:
        return year
    short = _int(found, "z", "SHORTYEAR", "TWODIGIT")
    return None if short is None else short + (2000 if short < _PIVOT else 1900)


def _day(found: Found) -> int | None:
    for name in ("d", "d2"):
        day = _int(found, name, "DAYNUM", "DAY", "ORDINAL", "COMPOUND", "NUMBERWORD")
        if day is not None:
            return day
    return None


def _season(found: Found) -> int | None:
    season = _int(found, "s", "ANYSEASON", "SEASON")
    if season is not None:
        return season
    for name, base in (("q", _FIRST_QUARTER), ("k", _FIRST_QUARTER), ("hy", _FIRST_HALF)):
        number = _int(found, name, "ORDINAL", "NUMBER")
        if number is not None:
            return base + number if 1 <= number <= (4 if base == _FIRST_QUARTER else 2) else -1
    return _FIRST_HALF + 2 if found.row.name == "half-year" else None


def _parts(found: Found) -> Calendar:
    decade, century = _int(found, "decade", "DECADE"), _int(found, "c", "ORDINAL")
    return Calendar(
        year=_year(found),
        month=_argument(found, "month") or _int(found, "m", "ANYMONTH", "MONTH", "WEAKMONTH"),
        day=_argument(found, "day") or _day(found),
        weekday=_int(found, "wd", "ANYWEEKDAY", "WEEKDAY", "WEAKWEEKDAY"),
        season=_season(found),
        decade=None if decade is None else (decade + (1900 if decade < _CENTURY else 0)) // 10,
        century=None if century is None else century - 1,
        feast=_text(found, "feast", "") or None,
    )


def _calendar(found: Found) -> Value | None:
    parts = _parts(found)
    digits = found.captured.get(_text(found, "digits", ""))
    if digits is not None and not digits.text[0].isdigit():
        return None
    if parts.season == -1 or (parts.century is not None and not 0 < parts.century < _CENTURY // 4):
        return None
    month, day = found.captured.get("m"), found.captured.get("d")
    if month and day and "MONTH" not in month.classes and not day.text[0].isdigit() and parts.year is None:
        return None  # "may first", "march second"
    if (parts.day or 1) > 31 or (parts.month is not None and parts.day == 0):  # noqa: PLR2004 - days of a month
        return None
    return parts


def _digits(found: Found) -> Value | None:
    """`2020-10-24`, `27.10.2020`, `10/27/2020`; where day and month could change places both are kept.

    With dots the day stands first.
    """
    text = found.captured["date"].text
    mark = next(c for c in text if not c.isdigit())
    numbers = [int(part) for part in text.split(mark)] if text.count(mark) == 2 else []  # noqa: PLR2004 - three parts
    if not numbers:
        return None
    if text.index(mark) == len("2020"):
        return _whole(numbers[0], numbers[1], numbers[2])
    first, second, year = numbers
    if text[-3:-2] == mark:
        year += 2000 if year < _PIVOT else 1900
    options = _orders(first, second, year)
    if mark == "." and second <= 12:  # noqa: PLR2004 - months
        options = options[:1]
    return _choice(options)


def _orders(first: int, second: int, year: int | None) -> tuple[Calendar, ...]:
    """Day before month, and month before day, as far as the calendar has them."""
    both = ((second, first), (first, second))
    return tuple(Calendar(year, month, day) for month, day in both if _on_calendar(month, day))


def _on_calendar(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31  # noqa: PLR2004 - the calendar


def _choice(options: tuple[Calendar, ...]) -> Value | None:
    if len(set(options)) < 2:  # noqa: PLR2004 - nothing to choose
        return options[0] if options else None
    return Choice(options)


def _pair(found: Found) -> Value | None:
    """`22/04`: a day and a month in one order or the other."""
    first, _, second = found.captured["pair"].text.partition("/")
    return _choice(_orders(int(first), int(second), _year(found)))


def _whole(year: int, month: int, day: int) -> Value | None:
    return Calendar(year, month, day) if _on_calendar(month, day) else None


def _compact(found: Found) -> Value | None:
    text = found.captured["eight"].text
    if len(text) != _DIGITS:
        return None
    year = int(text[:4])
    return _whole(year, int(text[4:6]), int(text[6:])) if 1900 <= year <= _LATEST else None  # noqa: PLR2004


def _numeric(found: Found) -> Value | None:
    year, month, day = (_int(found, c, "NUMBER") or 0 for c in ("y", "m", "d"))
    return _whole(year, month, day)


def _days(found: Found) -> Value | None:
    first = _parts(found)
    second = _int(found, "e", "DAYNUM", "DAY", "ORDINAL")
    if first.day is None or second is None:
        return None
    if second > first.day:
        return Range(first, replace(first, day=second))
    month = first.month if found.row.arguments.get("rolls") else None
    return Range(first, replace(first, day=second, month=month % 12 + 1)) if month else None


def _months(found: Found) -> Value | None:
    """From one month to another, the year said once."""
    last = _parts(found)
    first = _int(found, "m1", "ANYMONTH")
    return Range(Calendar(month=first), replace(last, day=last.day)) if first and last.month else None


def _month_year_digits(found: Found) -> Value | None:
    """`12-2015`."""
    month = _int(found, "n", "TWODIGIT")
    return Calendar(_year(found), month) if month and month <= 12 else None  # noqa: PLR2004 - months


def _decade_apart(found: Found) -> Value | None:
    """`1990 s`."""
    year = _year(found)
    return Calendar(decade=year // 10) if year and not year % 10 else None


def _week_number(found: Found) -> Value | None:
    number, year = _int(found, "k", "NUMBER"), _year(found)
    outer: Value = Calendar(year) if year else Step("year", _offset(found))
    return Within(outer, "week", number) if number and 1 <= number <= 53 else None  # noqa: PLR2004 - ISO 8601


def _feast(found: Found) -> Value | None:
    parts = _parts(found)
    if "step" in found.captured and parts.year is None:
        return Step(None, _offset(found), inner=parts)
    return parts


def _year_pair(found: Found) -> Value | None:
    """`2015-12` is a month, `1915-17` a run of years."""
    year, number = _int(found, "y", "YEAR"), _int(found, "n", "TWODIGIT")
    if year is None or number is None:
        return None
    after = number - year % _CENTURY
    if after == 1 or (0 < after <= _LONG_RUN and (number > 12 or year < 2000)):  # noqa: PLR2004 - months
        return Range(Calendar(year), Calendar(year - year % _CENTURY + number))
    return Calendar(year, number) if 1 <= number <= 12 else None  # noqa: PLR2004 - months


def _today(found: Found) -> Value:
    return Step("day", _int(found, "today", "TODAY") or 0)


def _offset(found: Found) -> int:
    given = _argument(found, "offset")
    if given is not None:
        return given
    step = _int(found, "step", "STEP", "TALESTEP")
    return 0 if step is None else step


def _unit(found: Found) -> str | None:
    given = found.row.arguments.get("unit")
    if isinstance(given, str):
        return given
    for name in ("u", "us"):
        value = found.value(name, "UNIT", "UNITS", "ANYUNIT")
        if isinstance(value, str):
            return value
    return None


def _inner(found: Found) -> Calendar | None:
    parts = _parts(found)
    return parts if parts.month or parts.weekday or parts.season or parts.day else None


def _step(found: Found) -> Value | None:
    if _unit(found) == "day" and "step" in found.captured and _inner(found) is None:
        return None  # "this day", "last day": of something, not of the calendar
    step = Step(
        _unit(found), _offset(found), _text(found, "origin", PUBLISHED), _inner(found), _argument(found, "count") or 1
    )
    return _part_of(step, found)


def _part_of(value: Value, found: Found) -> Value:
    """The value, or the part of it that the words name ("earlier this year")."""
    part = found.value("edge", "ORDERWORD", "EDGE") or found.value("edge2", "REST")
    return Edge(value, part) if isinstance(part, str) else value


def _step_after(found: Found) -> Value:
    return Step(_unit(found), _int(found, "after", "AFTER") or 0, EVENT)


def _step_tale(found: Found) -> Value | None:
    return _part_of(Step(_unit(found), _offset(found), EVENT, _inner(found)), found) if _unit(found) else None


def _step_named(found: Found) -> Value:
    return Step(None, _offset(found), _text(found, "origin", PUBLISHED), _inner(found))


def _step_many(found: Found) -> Value | None:
    """The last three years: from that long ago until the publication."""
    count = _count(found, "n", "n") or _count(found, "n2", "n2") or _count(found, "f", "f") or 1.0
    unit, sign = _unit(found), _offset(found)
    if unit is None or sign == 0:
        return None
    if unit in {"quarter", "decade", "century"} and "step" in found.captured and "f" not in found.captured:
        many = int(count)
        return Step(unit, -many if sign < 0 else 1, count=many)
    vague = "f" in found.captured and found.value("f", "FEW") is None
    ends: tuple[Value, Value] = (Shift(((count, unit),), sign, vague=vague, exact=True), Step("day", 0))
    return Range(*ends) if sign < 0 else Range(Step("day", 1), ends[0])


def _count(found: Found, words: str, digits: str) -> float | None:
    value = found.value(words, "COUNT", "NUMBER", "FEW")
    if value is None:
        value = found.value(digits, "NUMBER")
    return float(value) if isinstance(value, int) else None


def _amounts(found: Found) -> tuple[tuple[float, str], ...]:
    out: list[tuple[float, str]] = []
    for suffix in ("", "2", "3"):
        count = _count(found, f"n{suffix}", f"k{suffix}")
        if count is None and not suffix:
            count = _count(found, "f", "f")
        unit = found.value(f"u{suffix}", "UNIT", "UNITS", "ANYUNIT")
        if isinstance(unit, str) and (count is not None or not out):
            out.append((1.0 if count is None else count, unit))
    if out and "half" in found.captured:
        out[0] = (out[0][0] + 0.5, out[0][1])
    return tuple(out)


def _shift(found: Found) -> Value | None:
    amounts = _amounts(found)
    if not amounts:
        return None
    sign = _argument(found, "sign") or _int(found, "later", "LATER") or _int(found, "after", "AFTER") or 1
    vague = ("f" in found.captured and found.value("f", "FEW") is None) or bool(_argument(found, "vague"))
    inner = found.captured.get("a")
    origin: str | Value = _text(found, "origin", PUBLISHED)
    if isinstance(inner, Atom) and inner.value is not None:
        origin = inner.value
    limit = found.value("limit", "LIMIT") or found.row.arguments.get("limit")
    return Shift(amounts, sign, origin, vague, limit=limit if isinstance(limit, str) else None)


def _time(found: Found, capture: str) -> Value | None:
    token = found.captured.get(capture)
    return token.value if isinstance(token, Atom) else None


def _range(found: Found) -> Value | None:
    first, last = _time(found, "a"), _time(found, "b")
    return Range(first, last) if first is not None and last is not None else None


def _range_now(found: Found) -> Value | None:
    first = _time(found, "a")
    return Range(first, Step("day", 0)) if first is not None else None


def _now_range(found: Found) -> Value | None:
    last = _time(found, "b")
    return Range(Step("day", 0), last) if last is not None else None


def _edge(found: Found) -> Value | None:
    inner = _time(found, "a")
    part = found.value("part", "PART") or found.value("edge", "EDGE")
    return Edge(inner, str(part)) if inner is not None else None


def _same(found: Found) -> Value | None:
    return _time(found, "a") or _time(found, "b")


def _within(found: Found) -> Value | None:
    inner, unit = _time(found, "a"), _unit(found)
    if inner is None or unit is None:
        return None
    ordinal = _argument(found, "ordinal")
    if ordinal is None:
        ordinal = _int(found, "o", "ORDINAL") if "o" in found.captured else -1
    count = _count(found, "n", "k")
    return Within(inner, unit, ordinal or 0, int(count) if count else 1)


def _weekday_time(found: Found) -> Value | None:
    inner = _time(found, "a")
    return (
        inner if isinstance(inner, Calendar | Choice) and not (isinstance(inner, Calendar) and inner.weekday) else None
    )


def _order(found: Found) -> Value:
    return Order(_argument(found, "sign") or 0, _text(found, "origin", EVENT))


def _nothing(found: Found) -> None:
    """Words that look like a time and are none; being matched they are out of the way of other rows."""
    del found


ACTIONS: dict[str, Callable[[Found], Value | None]] = {
    "calendar": _calendar,
    "digits": _digits,
    "pair": _pair,
    "months": _months,
    "month-year-digits": _month_year_digits,
    "decade-apart": _decade_apart,
    "week-number": _week_number,
    "feast": _feast,
    "compact": _compact,
    "numeric": _numeric,
    "days": _days,
    "year-pair": _year_pair,
    "today": _today,
    "step": _step,
    "step-after": _step_after,
    "step-tale": _step_tale,
    "step-named": _step_named,
    "step-many": _step_many,
    "shift": _shift,
    "range": _range,
    "range-now": _range_now,
    "now-range": _now_range,
    "edge": _edge,
    "same": _same,
    "since": _same,
    "within": _within,
    "weekday-time": _weekday_time,
    "order": _order,
    "nothing": _nothing,
}
