"""Recognizers-Text: short sentences with a reference day, and the date or the range of days that their words name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from letapis.model import Basis, Days, Reading, TimeExpression, days
from measuring import files, matching
from measuring.files import sentence
from measuring.records import Case, Confusion, DataSet, Json, Marks, Measure, Tally, by_reading
from measuring.timex import told

MAPPING = """\
Read through `Reading.times`, the reference day as publication date. An expected time is right (*values*) where
a time of ours shares a letter with it and covers exactly the days of one of its readings (the set lists the
past and the future reading of a yearless date; either counts). Where the set gives no value ("feb 30", a fiscal
year) ours must have none. Some things the two schemes write differently, and both count: the set's ranges end
before their last part ("from 2014 to 2018" on 2018-01-01), ours with it; of "since August" our times hold
August (what begins then is the statement's matter, see `conventions.md` of the contract), so that for an open
range the closed one at its edge counts, and an open one a day off ("after 5 May"); and a time of ours that says
that it is unsure (`~`, `?`, one-of sets, basis `bounded`) counts where it holds all expected days.

*sentences*: all expected times right and nothing else read as a time, but for what the set does not score; 67
sentences expect nothing.
"""

DAY = timedelta(days=1)
UNRESOLVED = "not resolved"
SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
UNSURE = re.compile(r"[~?%\[{]")


def load(shared: Path) -> list[Case]:
    """The sentences, each published on its reference day."""
    lines = files.lines(shared / "eval/recognizers_text/date_cases.jsonl")
    return [_case(item, number) for number, item in enumerate(lines)]


def _case(item: Json, number: int) -> Case:
    case = files.case({**item, "id": f"recognizers-{number}"})
    return replace(case, report=replace(case.report, published=(item["reference"] or "")[:10] or None))


def wanted(value: Json) -> Days | None:
    """The days of one reading; an end that is missing is open. Null where the set gives none ("feb 30")."""
    if value.get("value") == UNRESOLVED:
        season = SEASON.fullmatch(value["timex"])
        return days(f"{season[1]}-{SEASONS[season[2]]}") if season else None
    if "value" in value:
        first = date.fromisoformat(value["value"])
        return Days(first, first + DAY)
    start, end = value.get("start"), value.get("end")
    return Days(date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None)


def found(item: Json, times: Sequence[TimeExpression]) -> bool:
    """Whether one of the times has one of the item's values; where it has none, whether none of the times has."""
    readings = [wanted(value) for value in item["values"]]
    known = [reading for reading in readings if reading is not None]
    if not known:
        return not any(time.edtf for time in times)
    return any(right(time, reading) for time in times for reading in known)


def right(time: TimeExpression, want: Days) -> bool:
    """Whether a time of ours covers the days of a reading, with the kindnesses of `MAPPING`."""
    got = days(time.edtf)
    if got is None or time.edtf is None:
        return False
    if (got.earliest, got.latest) == (want.earliest, want.latest) or _same_but_last_part(time.edtf, got, want):
        return True
    if want.earliest is None or want.latest is None:
        return _open(got, want)
    unsure = bool(UNSURE.search(time.edtf)) or time.basis is Basis.BOUNDED
    return unsure and _holds(got, want)


def _same_but_last_part(edtf: str, got: Days, want: Days) -> bool:
    """Whether ours ends with the part that the set's end begins."""
    last = days(edtf.partition("/")[2] or None)
    return last is not None and got.earliest == want.earliest and last.earliest == want.latest


def _open(got: Days, want: Days) -> bool:
    """Whether ours is the same open range, give or take a day, or the closed one at its edge."""
    edge = want.earliest or want.latest
    if got.earliest and got.latest:
        return edge in {got.earliest, got.latest}
    return _near(got.earliest, want.earliest) and _near(got.latest, want.latest)


def _near(one: date | None, other: date | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= DAY


def _holds(got: Days, want: Days) -> bool:
    return bool(
        got.earliest
        and got.latest
        and want.earliest
        and want.latest
        and got.earliest <= want.earliest
        and want.latest <= got.latest
    )


def mark(case: Case, reading: Reading) -> Marks:
    """Values and whole sentences."""
    text, expected = reading.report.text, case.gold["expected"]
    wrong = [item for item in expected if not found(item, matching.at(item, reading.times))]
    known = expected + case.gold.get("not_scored", [])
    invented = [t for t in reading.times if not any(matching.shares(t.span, k["start"], k["end"]) for k in known)]
    confusions = [
        Confusion(
            "values",
            "wrong",
            f"{_readings(item)} read as {told(matching.at(item, reading.times))}",
            _shown(case, text, item),
        )
        for item in wrong
    ]
    confusions += [
        Confusion("sentences", "invented", told([t]), sentence(text, t.span.start, t.span.end)) for t in invented
    ]
    fine = not wrong and not invented
    return Marks(
        {
            "values": Tally(hit=len(expected) - len(wrong), missed=len(wrong)),
            "sentences": Tally(int(fine), 0, int(not fine)),
        },
        tuple(confusions),
    )


def _readings(item: Json) -> str:
    return " or ".join(f"{want.earliest}–{want.latest}" if (want := wanted(v)) else "no value" for v in item["values"])


def _shown(case: Case, text: str, item: Json) -> str:
    return f"{sentence(text, item['start'], item['end'])} (on {case.report.published})"


SET = DataSet(
    "recognizers",
    MAPPING,
    (Measure("values", "accuracy", floor=0.88), Measure("sentences", "accuracy")),
    load,
    by_reading(mark),
    peer=None,
)
