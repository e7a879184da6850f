"""What the rows of a language mean: one function an action, from captured words to a value."""

from collections.abc import Callable

from letapis.reading.times import counts, dates
from letapis.reading.times.captured import argument, count_of, integer, time_of, unit_of
from letapis.reading.times.grammar import Found
from letapis.reading.times.values import Calendar, Choice, Edge, Range, Step, Value, Within


def value_of(found: Found) -> Value | None:
    """The value of a match; None where its words turn out to mean no time."""
    return ACTIONS[found.row.action](found)


def _range(found: Found) -> Value | None:
    first, last = time_of(found, "a"), time_of(found, "b")
    return Range(first, last) if first is not None and last is not None else None


def _range_now(found: Found) -> Value | None:
    first = time_of(found, "a")
    return Range(first, Step("day", 0)) if first is not None else None


def _now_range(found: Found) -> Value | None:
    last = time_of(found, "b")
    return Range(Step("day", 0), last) if last is not None else None


def _edge(found: Found) -> Value | None:
    inner = time_of(found, "a")
    part = found.value("part", "PART") or found.value("edge", "EDGE")
    begins = found.value("part", "BEGINS") or found.value("edge", "BEGINS")
    return Edge(inner, str(part), begins if isinstance(begins, int) else 0) if inner is not None else None


def _same(found: Found) -> Value | None:
    return time_of(found, "a") or time_of(found, "b")


def _within(found: Found) -> Value | None:
    inner, unit = time_of(found, "a"), unit_of(found)
    if inner is None or unit is None:
        return None
    ordinal = argument(found, "ordinal")
    if ordinal is None:
        ordinal = integer(found, "o", "ORDINAL") if "o" in found.captured else -1
    count = count_of(found, "n", "k")
    return Within(inner, unit, ordinal or 0, int(count) if count else 1)


def _weekday_time(found: Found) -> Value | None:
    inner = time_of(found, "a")
    return (
        inner if isinstance(inner, Calendar | Choice) and not (isinstance(inner, Calendar) and inner.weekday) else None
    )


def _nothing(found: Found) -> None:
    """Words that look like a time and are none; being matched they are out of the way of other rows."""
    del found


ACTIONS: dict[str, Callable[[Found], Value | None]] = {
    "calendar": dates.calendar,
    "digits": dates.digits,
    "pair": dates.pair,
    "months": dates.months,
    "month-year-digits": dates.month_year_digits,
    "decade-apart": dates.decade_apart,
    "week-number": dates.week_number,
    "feast": dates.feast,
    "compact": dates.compact,
    "numeric": dates.numeric,
    "days": dates.days,
    "year-pair": dates.year_pair,
    "today": counts.today,
    "step": counts.step,
    "ago-named": counts.ago_named,
    "step-after": counts.step_after,
    "step-tale": counts.step_tale,
    "step-named": counts.step_named,
    "step-many": counts.step_many,
    "shift": counts.shift,
    "range": _range,
    "range-now": _range_now,
    "now-range": _now_range,
    "edge": _edge,
    "same": _same,
    "since": _same,
    "within": _within,
    "weekday-time": _weekday_time,
    "hours": counts.hours,
    "order": counts.order,
    "nothing": _nothing,
}
