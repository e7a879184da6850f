"""Dates in news: every time that the expected readings of our own reports mark, by its value."""

from pathlib import Path

from letapis.model import Basis, Days, Reading, TimeExpression, days
from measuring import golds, matching
from measuring.files import sentence
from measuring.records import Case, Confusion, DataSet, Json, Marks, Measure, Tally, by_reading
from measuring.timex import told

MAPPING = """\
The `times` of the expected readings of all dated reports (reference, examples, reports), held against
`Reading.times`. *values*: a time of ours shares a letter with the marked one and covers the same days as its
value or one of its alternatives, `~` and `?` aside. A time of ours that fits no mark, or has another value, is
invented; one without a value, with the basis `bounded`, or in what is set aside is not. HeidelTime reads them
with its rules for news.
"""


def load(shared: Path) -> list[Case]:
    """Our reports that have a day of publication, which HeidelTime cannot do without."""
    ours = (golds.REFERENCE, golds.EXAMPLES, golds.REPORTS)
    return [case for data_set in ours for case in data_set.load(shared) if case.report.published]


def right(time: TimeExpression, item: Json) -> bool:
    """Whether a time of ours covers the marked days."""
    got = _bounds(days(time.edtf))
    return got is not None and got in [_bounds(days(edtf)) for edtf in (item["edtf"], *item.get("alt", []))]


def _bounds(covered: Days | None) -> tuple[object, object] | None:
    return None if covered is None else (covered.earliest, covered.latest)


def mark(case: Case, reading: Reading) -> Marks:
    """Values of one report."""
    text, gold, aside = reading.report.text, case.gold["gold"]["times"], case.gold["gold"]["set_aside"]
    found = [item for item in gold if any(right(time, item) for time in matching.at(item, reading.times))]
    missed = [item for item in gold if item["edtf"] and item not in found]
    invented = [
        time
        for time in reading.times
        if time.edtf
        and time.basis is not Basis.BOUNDED
        and not any(matching.shares(time.span, part["start"], part["end"]) for part in aside)
        and not any(matching.shares(time.span, item["start"], item["end"]) and right(time, item) for item in gold)
    ]
    wrong = [
        Confusion(
            "values", "missed", f"{item['edtf']} read as {told(matching.at(item, reading.times))}", _shown(text, item)
        )
        for item in missed
    ]
    wrong += [Confusion("values", "invented", told([t]), sentence(text, t.span.start, t.span.end)) for t in invented]
    return Marks({"values": Tally(len(found), len(invented), len(missed))}, tuple(wrong))


def _shown(text: str, item: Json) -> str:
    return sentence(text, item["start"], item["end"])


SET = DataSet("newsdates", MAPPING, (Measure("values"),), load, by_reading(mark), peer="HeidelTime news")
