"""Actions: steps and counts from the publication, from what was told, or from another time."""

from letapis.reading.times.atom import Atom
from letapis.reading.times.captured import (
    amounts_of,
    argument,
    count_of,
    inner_of,
    integer,
    offset_of,
    part_of,
    text_argument,
    unit_of,
)
from letapis.reading.times.grammar import Found
from letapis.reading.times.values import EVENT, PUBLISHED, Order, Range, Shift, Step, Value


def today(found: Found) -> Value:
    """A day counted from the publication."""
    return Step("day", integer(found, "today", "TODAY") or 0)


def step(found: Found) -> Value | None:
    """A unit stepped to from the publication."""
    if unit_of(found) == "day" and "step" in found.captured and inner_of(found) is None:
        return None  # "this day", "last day": of something, not of the calendar
    step = Step(
        unit_of(found),
        offset_of(found),
        text_argument(found, "origin", PUBLISHED),
        inner_of(found),
        argument(found, "count") or 1,
    )
    return part_of(step, found)


def ago_named(found: Found) -> Value | None:
    """A month or day of the year so many years ago: "a year ago in April"."""
    count, inner = count_of(found, "n", "k"), inner_of(found)
    if count is None or inner is None or unit_of(found) != "year":
        return None
    return inner if inner.year else Step("year", -int(count), PUBLISHED, inner)


def step_after(found: Found) -> Value:
    """A unit beside the one that was told ("the day before")."""
    return Step(unit_of(found), integer(found, "after", "AFTER") or 0, EVENT)


def step_tale(found: Found) -> Value | None:
    """A unit stepped to from what was told."""
    return part_of(Step(unit_of(found), offset_of(found), EVENT, inner_of(found)), found) if unit_of(found) else None


def step_named(found: Found) -> Value:
    """A weekday, month or season stepped to."""
    return Step(None, offset_of(found), text_argument(found, "origin", PUBLISHED), inner_of(found))


def step_many(found: Found) -> Value | None:
    """The last three years: from that long ago until the publication."""
    count = count_of(found, "n", "n") or count_of(found, "n2", "n2") or count_of(found, "f", "f") or 1.0
    unit, sign = unit_of(found), offset_of(found)
    if unit is None or sign == 0:
        return None
    if unit in {"quarter", "decade", "century"} and "step" in found.captured and "f" not in found.captured:
        many = int(count)
        return Step(unit, -many if sign < 0 else 1, count=many)
    vague = "f" in found.captured and found.value("f", "FEW") is None
    ends: tuple[Value, Value] = (Shift(((count, unit),), sign, vague=vague, exact=True), Step("day", 0))
    return Range(*ends) if sign < 0 else Range(Step("day", 1), ends[0])


def shift(found: Found) -> Value | None:
    """A count of units away from an origin."""
    amounts = amounts_of(found)
    if not amounts or len({unit for _, unit in amounts}) < len(amounts):
        return None  # "sentenced to 15 days two days earlier": two counts of one unit are two times
    sign = argument(found, "sign") or integer(found, "later", "LATER") or integer(found, "after", "AFTER") or 1
    vague = ("f" in found.captured and found.value("f", "FEW") is None) or bool(argument(found, "vague"))
    inner = found.captured.get("a")
    origin: str | Value = text_argument(found, "origin", PUBLISHED)
    if isinstance(inner, Atom) and inner.value is not None:
        origin = inner.value
    limit = found.value("limit", "LIMIT") or found.row.arguments.get("limit")
    exact = bool(
        {"exact", "very"} & found.captured.keys()
    )  # "exactly a year after", "three years ago today", "two years to the day after"
    return Shift(amounts, sign, origin, vague, exact, limit if isinstance(limit, str) else None)


def hours(found: Found) -> Value:
    """Hours or less from what was told: of the same day, as far as a day was told."""
    return Shift(((1.0, "hour"),), integer(found, "later", "LATER") or 1, EVENT)


def order(found: Found) -> Value:
    """Only an order."""
    return Order(argument(found, "sign") or 0, text_argument(found, "origin", EVENT))
