"""Actions: dates of the calendar, as words and figures give them."""

from dataclasses import replace

from letapis.reading.times.captured import integer, offset_of, parts_of, text_argument, year_of
from letapis.reading.times.grammar import Found
from letapis.reading.times.values import Calendar, Choice, Range, Step, Value, Within

_CENTURY = 100
_PIVOT = 40  # a two-digit year below this is of the 2000s
_DIGITS = 8
_LONG_RUN = 50  # years that a run like 1915-17 may last
_LATEST = 2100


def calendar(found: Found) -> Value | None:
    """Parts of a date, unless they are impossible together."""
    parts = parts_of(found)
    digits = found.captured.get(text_argument(found, "digits", ""))
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


def digits(found: Found) -> Value | None:
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


def pair(found: Found) -> Value | None:
    """`22/04`: a day and a month in one order or the other."""
    first, _, second = found.captured["pair"].text.partition("/")
    return _choice(_orders(int(first), int(second), year_of(found)))


def _whole(year: int, month: int, day: int) -> Value | None:
    return Calendar(year, month, day) if _on_calendar(month, day) else None


def compact(found: Found) -> Value | None:
    """`20201024`."""
    text = found.captured["eight"].text
    if len(text) != _DIGITS:
        return None
    year = int(text[:4])
    return _whole(year, int(text[4:6]), int(text[6:])) if 1900 <= year <= _LATEST else None  # noqa: PLR2004


def numeric(found: Found) -> Value | None:
    """`2016 10 16`."""
    year, month, day = (integer(found, c, "NUMBER") or 0 for c in ("y", "m", "d"))
    return _whole(year, month, day)


def days(found: Found) -> Value | None:
    """From one day to another of the same month, or into the next."""
    first = parts_of(found)
    second = integer(found, "e", "DAYNUM", "DAY", "ORDINAL")
    if first.day is None or second is None:
        return None
    if second > first.day:
        return Range(first, replace(first, day=second))
    month = first.month if found.row.arguments.get("rolls") else None
    return Range(first, replace(first, day=second, month=month % 12 + 1)) if month else None


def months(found: Found) -> Value | None:
    """From one month to another, the year said once."""
    last = parts_of(found)
    first = integer(found, "m1", "ANYMONTH")
    return Range(Calendar(month=first), replace(last, day=last.day)) if first and last.month else None


def month_year_digits(found: Found) -> Value | None:
    """`12-2015`."""
    month = integer(found, "n", "TWODIGIT")
    return Calendar(year_of(found), month) if month and month <= 12 else None  # noqa: PLR2004 - months


def decade_apart(found: Found) -> Value | None:
    """`1990 s`."""
    year = year_of(found)
    return Calendar(decade=year // 10) if year and not year % 10 else None


def week_number(found: Found) -> Value | None:
    """A week by its number in the year (ISO 8601)."""
    number, year = integer(found, "k", "NUMBER"), year_of(found)
    outer: Value = Calendar(year) if year else Step("year", offset_of(found))
    return Within(outer, "week", number) if number and 1 <= number <= 53 else None  # noqa: PLR2004 - ISO 8601


def feast(found: Found) -> Value | None:
    """A feast, of the year said or beside the publication."""
    parts = parts_of(found)
    if "step" in found.captured and parts.year is None:
        return Step(None, offset_of(found), inner=parts)
    return parts


def year_pair(found: Found) -> Value | None:
    """`2015-12` is a month, `1915-17` a run of years."""
    year, number = integer(found, "y", "YEAR"), integer(found, "n", "TWODIGIT")
    if year is None or number is None:
        return None
    after = number - year % _CENTURY
    if after == 1 or (0 < after <= _LONG_RUN and (number > 12 or year < 2000)):  # noqa: PLR2004 - months
        return Range(Calendar(year), Calendar(year - year % _CENTURY + number))
    return Calendar(year, number) if 1 <= number <= 12 else None  # noqa: PLR2004 - months
