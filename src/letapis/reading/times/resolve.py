"""Values on the calendar: what a time means, given the day of publication and the times told before it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from letapis.model import Basis, days
from letapis.reading.times import calendar as cal
from letapis.reading.times import complete, shifts, steps, units
from letapis.reading.times.context import Context
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


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time on the calendar: EDTF or null, how it was had, and what it is anchored in."""

    edtf: str | None
    basis: Basis | None
    anchor: str


UNKNOWN = Resolved(None, None, "none")


def resolve_value(value: Value, context: Context) -> Resolved:
    """The time that a value names in a context; the EDTF is null where the context does not give it.

    Nor does any calendar give "next Friday" on 31 December 9999, which a broken record may have for its day.
    """
    try:
        return _RESOLVERS[type(value)](value, context)
    except (OverflowError, ValueError):
        return UNKNOWN


def _calendar(value: Calendar, context: Context) -> Resolved:
    edtf, basis = complete.calendar_text(value, context)
    return Resolved(edtf, basis, "published" if basis is Basis.RELATIVE else "absolute")


def _step(value: Step, context: Context) -> Resolved:
    edtf = steps.step_text(value, context)
    return Resolved(edtf, Basis.RELATIVE if edtf else None, value.origin)


def _edge(value: Edge, context: Context) -> Resolved:
    """A part without exact bounds: the whole is told, as the bounds within which it lies."""
    whole = resolve_value(value.of, context)
    if _yet_to_come(value, whole, context) and isinstance(value.of, Calendar) and context.published:
        whole = resolve_value(replace(value.of, year=context.published.year - 1), context)
    return replace(whole, basis=Basis.BOUNDED) if whole.edtf else whole


def _yet_to_come(value: Edge, whole: Resolved, context: Context) -> bool:
    """“Was arrested in late May”, in a report of 1 May: of a month that has hardly begun it is that of last year."""
    if context.published is None or context.ahead or not _lacks_year(value.of):
        return False
    this_month = whole.edtf == cal.month_text(context.published.year, context.published.month)
    return this_month and context.published.day < value.begins


def _choice(value: Choice, context: Context) -> Resolved:
    got = [resolve_value(option, context) for option in value.options]
    texts = sorted({one.edtf for one in got if one.edtf})
    if not texts:
        return UNKNOWN
    return replace(got[0], edtf=texts[0] if len(texts) == 1 else "[" + ",".join(texts) + "]", basis=got[-1].basis)


def _shift(value: Shift, context: Context) -> Resolved:
    if value.origin == PUBLISHED:
        start, anchor = context.published.isoformat() if context.published else None, PUBLISHED
    elif value.origin == EVENT or isinstance(value.origin, str):
        start, anchor = cal.text_of(context.now) if context.now else None, EVENT
    else:
        origin = resolve_value(value.origin, context)
        start, anchor = origin.edtf, origin.anchor
    if value.limit == "within" and value.origin == PUBLISHED and context.now and not context.ahead:
        start, anchor = cal.text_of(context.now), EVENT
    edtf = shifts.shift_text(value, start)
    basis = None if edtf is None else Basis.BOUNDED if ".." in edtf else Basis.RELATIVE
    return Resolved(edtf, basis, anchor)


def _range(value: Range, context: Context) -> Resolved:
    first, last = complete.fill_range(value.first, value.last)
    if isinstance(first, Choice) and isinstance(last, Choice):
        return _choices(first, last, context)
    if isinstance(last, Calendar) and last.weekday and not last.month and not last.day:
        return _to_weekday(first, last, context)
    if context.ahead and context.published and _lacks_year(first) and _lacks_year(last):
        now = _range(value, replace(context, ahead=False))
        covered = days(now.edtf)
        if covered and covered.latest and covered.latest > context.published:
            return now  # what is going on is neither past nor to come
    start = resolve_value(first, context)
    end = _end(last, start, context)
    if start.edtf is None or end.edtf is None:
        return UNKNOWN
    begins = cal.first_of(start.edtf) + ("~" if "[" in start.edtf else "")
    edtf = f"{begins}/{cal.last_of(end.edtf)}"
    if days(edtf) is None:
        return UNKNOWN
    basis = max((start.basis or Basis.STATED, end.basis or Basis.STATED), key=_ORDER.index)
    return Resolved(edtf, basis, start.anchor if start.anchor != "absolute" else end.anchor)


def _end(last: Value, start: Resolved, context: Context) -> Resolved:
    """The end of a range, a year on where it would lie before the start ("May to March")."""
    end = resolve_value(last, replace(context.after(start.edtf), nearest=True))  # it may well be to come
    begin, until = days(start.edtf), days(end.edtf)
    point = cal.point_of(start.edtf)
    backwards = begin and until and begin.earliest and until.latest and until.latest <= begin.earliest
    if backwards and point and isinstance(last, Calendar) and last.year is None:
        return resolve_value(replace(last, year=point[0] + 1), context)
    return end


def _lacks_year(value: Value) -> bool:
    return isinstance(value, Calendar) and value.year is None


def _choices(first: Choice, last: Choice, context: Context) -> Resolved:
    """A range between two dates whose day and month may change places: only orders that go forward are kept."""
    ranges = [_range(Range(one, other), context) for one, other in zip(first.options, last.options, strict=False)]
    known = [got for got in ranges if got.edtf]
    if len(known) < len(ranges) or len(known) == 1:
        return known[0] if known else UNKNOWN
    begins = min(cal.first_of(got.edtf or "") for got in known)
    ends = max(cal.last_of(got.edtf or "") for got in known)
    return replace(known[0], edtf=f"{begins}~/{ends}~")


def _to_weekday(first: Value, last: Calendar, context: Context) -> Resolved:
    """From a day to the next such weekday after it."""
    start = resolve_value(first, context)
    begin = days(start.edtf)
    if start.edtf is None or begin is None or begin.earliest is None:
        return UNKNOWN
    end = resolve_value(last, replace(context, published=begin.earliest, ahead=True, narrative=False))
    return replace(start, edtf=f"{cal.first_of(start.edtf)}/{end.edtf}") if end.edtf else UNKNOWN


_ORDER = [Basis.STATED, Basis.COMPLETED, Basis.RELATIVE, Basis.BOUNDED]


def _within(value: Within, context: Context) -> Resolved:
    origin = resolve_value(value.of, context)
    edtf = units.within_text(value, origin.edtf)
    return replace(origin, edtf=edtf) if edtf else UNKNOWN


def _order(value: Order, context: Context) -> Resolved:
    if value.origin == PUBLISHED:
        return Resolved(None, None, PUBLISHED)
    if not context.now or value.sign == 0:
        return Resolved(None, None, EVENT)
    now = cal.text_of(context.now)
    return Resolved(f"{now}/.." if value.sign > 0 else f"../{now}", Basis.BOUNDED, EVENT)


_RESOLVERS: dict[type, Callable[[Any, Context], Resolved]] = {
    Calendar: _calendar,
    Choice: _choice,
    Step: _step,
    Shift: _shift,
    Range: _range,
    Within: _within,
    Edge: _edge,
    Order: _order,
}
