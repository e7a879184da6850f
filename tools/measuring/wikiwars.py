"""WikiWars: encyclopedia texts on wars, each time in them with its TIMEX2 value."""

import re
from collections.abc import Sequence
from pathlib import Path

from letapis.model import Basis, Days, Reading, TimeExpression, days
from measuring import files, matching
from measuring.files import sentence
from measuring.records import Case, Confusion, DataSet, Json, Marks, Measure, Tally, by_reading

MAPPING = """\
Read through `Reading.times`. A marked time counts where its TIMEX2 value is a day, a month, a season, a year, a
decade or a century of our era, or begins with one (a time of day is cut off); durations, sets, vague references
(`PRESENT_REF`), values without a year and years before Christ neither help nor hurt, nor does what of ours
overlaps them.

*values*: a time of ours shares a letter with the marked one and covers exactly its days, or is a range that
begins or ends with them ("5–12 September" is one time here and two there); where the mark says START, MID or
END, any days within it. Of nested marked times the inner one is let pass where the outer one is right. A time
of ours that fits no mark, or has another value, is invented; one without a value or with the basis `bounded`
("later") is not, as TIMEX2 marks no such words.
"""

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
_VALUE = re.compile(r"(\d{4})(?:-(\d\d|XX|[A-Z][A-Z0-9])(?:-(\d\d|XX))?)?(?:T.*)?")
OPEN = frozenset({"", "..", None})
_LONG = {2: "XX", 3: "X"}


def load(shared: Path) -> list[Case]:
    """The texts."""
    return files.cases(shared / "eval/wikiwars/wikiwars_en.jsonl")


def edtf(value: str | None) -> str | None:
    """A TIMEX2 value as EDTF; null for what `MAPPING` leaves out."""
    if value is None:
        return None
    if value.isdecimal() and len(value) in _LONG:
        return value + _LONG[len(value)]
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    year, month, day = match.groups()
    if month is None or month == "XX":
        return year
    if not month.isdecimal():
        return f"{year}-{_MONTHS[month]}" if month in _MONTHS else None
    return f"{year}-{month}" if day in {None, "XX"} else f"{year}-{month}-{day}"


def right(time: TimeExpression, item: Json) -> bool:
    """Whether a time of ours, or the end of a range that it is, covers the marked days."""
    want = days(edtf(item.get("val")))
    within = item.get("mod") in {"START", "MID", "END"}
    parts = [time.edtf, *(time.edtf or "").split("/")] if time.edtf else []
    covered = [got for part in parts if part not in OPEN and (got := days(part)) is not None]
    return want is not None and any(
        _within(got, want) if within else (got.earliest, got.latest) == (want.earliest, want.latest) for got in covered
    )


def _within(got: Days, want: Days) -> bool:
    return bool(
        got.earliest
        and got.latest
        and want.earliest
        and want.latest
        and want.earliest <= got.earliest
        and got.latest <= want.latest
    )


def mark(case: Case, reading: Reading) -> Marks:
    """Values of one text."""
    text = reading.report.text
    scored = [item for item in case.gold["times"] if edtf(item.get("val")) and not item.get("set")]
    free = [item for item in case.gold["times"] if item not in scored]
    found = [item for item in scored if any(right(time, item) for time in _at(item, reading.times))]
    missed = [item for item in scored if item not in found and not _inside(item, found)]
    invented = [
        time
        for time in reading.times
        if time.edtf
        and time.basis is not Basis.BOUNDED
        and not _near(time, free)
        and not any(right(time, item) for item in _near(time, scored))
    ]
    wrong = [
        Confusion(
            "values",
            "missed",
            f"{item['val']} {item.get('mod', '')} read as {_told(_at(item, reading.times))}",
            sentence(text, item["start"], item["end"]),
        )
        for item in missed
    ]
    wrong += [Confusion("values", "invented", _told([t]), sentence(text, t.span.start, t.span.end)) for t in invented]
    return Marks({"values": Tally(len(found), len(invented), len(missed))}, tuple(wrong))


def _at(item: Json, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    return [time for time in times if matching.shares(time.span, item["start"], item["end"])]


def _near(time: TimeExpression, items: Sequence[Json]) -> list[Json]:
    return [item for item in items if matching.shares(time.span, item["start"], item["end"])]


def _inside(item: Json, others: Sequence[Json]) -> bool:
    return any(o is not item and o["start"] <= item["start"] and item["end"] <= o["end"] for o in others)


def _told(times: Sequence[TimeExpression]) -> str:
    return "; ".join(f"{t.span.text!r} {t.edtf} {t.basis}" for t in times) or "nothing"


SET = DataSet("wikiwars", MAPPING, (Measure("values"),), load, by_reading(mark))
