"""Values on the calendar: what a time means, given the day of publication and the times told before it."""

from dataclasses import dataclass, replace
from datetime import date

from letapis.model import Basis, days
from letapis.reading.times import calendar as cal
from letapis.reading.times import complete, shifts
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
    """The time that a value names in a context; the EDTF is null where the context does not give it."""
    if isinstance(value, Calendar):
        edtf, basis = complete.calendar_text(value, context)
        return Resolved(edtf, basis, "published" if basis is Basis.RELATIVE else "absolute")
    if isinstance(value, Choice):
        return Resolved(_choice_text(value), Basis.STATED, "absolute")
    if isinstance(value, Step):
        edtf = shifts.step_text(value, context)
        return Resolved(edtf, Basis.RELATIVE if edtf else None, value.origin)
    if isinstance(value, Shift):
        return _shift(value, context)
    if isinstance(value, Range):
        return _range(value, context)
    if isinstance(value, Within):
        return _within(value, context)
    if isinstance(value, Edge):
        return resolve_value(value.of, context)
    return _order(value, context)


def _choice_text(value: Choice) -> str | None:
    texts = sorted({cal.text_of(option) for option in value.options if cal.valid(*option)})
    if not texts:
        return None
    return texts[0] if len(texts) == 1 else "[" + ",".join(texts) + "]"


def _shift(value: Shift, context: Context) -> Resolved:
    if value.origin == PUBLISHED:
        start, anchor = context.published.isoformat() if context.published else None, PUBLISHED
    elif value.origin == EVENT or isinstance(value.origin, str):
        start, anchor = cal.text_of(context.now) if context.now else None, EVENT
    else:
        origin = resolve_value(value.origin, context)
        start, anchor = origin.edtf, origin.anchor
    edtf = shifts.shift_text(value, start)
    basis = None if edtf is None else Basis.BOUNDED if ".." in edtf else Basis.RELATIVE
    return Resolved(edtf, basis, anchor)


def _range(value: Range, context: Context) -> Resolved:
    first, last = complete.fill_range(value.first, value.last)
    if isinstance(first, Calendar) and first.year is None and isinstance(last, Calendar) and last.year is None:
        end = resolve_value(last, context)
        start = resolve_value(first, _before(context, end.edtf))
    else:
        start = resolve_value(first, context)
        end = resolve_value(last, context.after(start.edtf))
    if start.edtf is None or end.edtf is None:
        return UNKNOWN
    edtf = f"{cal.first_of(start.edtf)}/{cal.last_of(end.edtf)}"
    if days(edtf) is None:
        return UNKNOWN
    basis = max((start.basis or Basis.STATED, end.basis or Basis.STATED), key=_ORDER.index)
    return Resolved(edtf, basis, start.anchor if start.anchor != "absolute" else end.anchor)


_ORDER = [Basis.STATED, Basis.COMPLETED, Basis.RELATIVE, Basis.BOUNDED]


def _before(context: Context, edtf: str | None) -> Context:
    """The context for the first time of a range whose last is known: the latest such time up to that."""
    bounds = days(edtf)
    if not bounds or not bounds.latest:
        return context
    last = date.fromordinal(bounds.latest.toordinal() - 1)
    return replace(context, published=last, now=None, ahead=False)


def _within(value: Within, context: Context) -> Resolved:
    origin = resolve_value(value.of, context)
    edtf = shifts.within_text(value, origin.edtf)
    return replace(origin, edtf=edtf) if edtf else UNKNOWN


def _order(value: Order, context: Context) -> Resolved:
    if value.origin == PUBLISHED:
        return Resolved(None, None, PUBLISHED)
    if not context.now:
        return Resolved(None, None, EVENT)
    now = cal.text_of(context.now)
    edtf = f"{now}/.." if value.sign > 0 else f"../{now}" if value.sign < 0 else now
    return Resolved(edtf, Basis.BOUNDED if value.sign else Basis.RELATIVE, EVENT)
