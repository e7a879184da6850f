"""WikiWars: encyclopedia texts on wars, each time in them with its TIMEX2 value."""

from collections.abc import Sequence
from pathlib import Path

from letapis.model import Basis, Days, Reading, TimeExpression, days
from measuring import files, matching, timex
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

OPEN = frozenset({"", "..", None})


def load(shared: Path) -> list[Case]:
    """The texts."""
    return files.cases(shared / "eval/wikiwars/wikiwars_en.jsonl")


def right(time: TimeExpression, item: Json) -> bool:
    """Whether a time of ours, or the end of a range that it is, covers the marked days."""
    want = days(timex.edtf(item.get("val")))
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
    scored = [item for item in case.gold["times"] if timex.edtf(item.get("val")) and not item.get("set")]
    free = [item for item in case.gold["times"] if item not in scored]
    found = [item for item in scored if any(right(time, item) for time in matching.at(item, reading.times))]
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
            f"{item['val']} {item.get('mod', '')} read as {timex.told(matching.at(item, reading.times))}",
            sentence(text, item["start"], item["end"]),
        )
        for item in missed
    ]
    wrong += [
        Confusion("values", "invented", timex.told([t]), sentence(text, t.span.start, t.span.end)) for t in invented
    ]
    return Marks({"values": Tally(len(found), len(invented), len(missed))}, tuple(wrong))


def _near(time: TimeExpression, items: Sequence[Json]) -> list[Json]:
    return [item for item in items if matching.shares(time.span, item["start"], item["end"])]


def _inside(item: Json, others: Sequence[Json]) -> bool:
    return any(o is not item and o["start"] <= item["start"] and item["end"] <= o["end"] for o in others)


SET = DataSet("wikiwars", MAPPING, (Measure("values"),), load, by_reading(mark), peer="HeidelTime narratives")
