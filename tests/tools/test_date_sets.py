"""How times are held against the sets of dates."""

import pytest

from letapis.model import Basis, Reading, Span, TimeExpression
from measuring import (
    recognizers,
    timex,
    wikiwars,
)
from measuring.files import case
from measuring.records import Json, Tally
from tests.spans import cut
from tests.tools.documents import place


@pytest.mark.parametrize(
    ("edtf", "basis", "value", "right"),
    [
        ("2016-05-09", "completed", {"value": "2016-05-09"}, True),
        ("2016-05-10", "completed", {"value": "2016-05-09"}, False),
        ("2016-05", "completed", {"start": "2016-05-01", "end": "2016-06-01"}, True),
        ("2014/2018", "stated", {"start": "2014-01-01", "end": "2019-01-01"}, True),
        ("2014/2018", "stated", {"start": "2014-01-01", "end": "2018-01-01"}, True),  # the set leaves out the last part
        ("2016-05-05/..", "stated", {"start": "2016-05-06"}, True),  # "after 5 May"
        ("2016-05-05/..", "stated", {"start": "2016-05-08"}, False),
        ("../2016-05-05", "stated", {"end": "2016-05-05"}, True),
        ("2016-08", "completed", {"start": "2016-08-01"}, True),  # "since August": the edge of the open range
        ("2016", "stated", {"start": "2017-01-01"}, True),  # "after 2016"
        ("2016-07", "completed", {"end": "2016-09-01"}, False),
        ("2016-05", "relative", {"value": "2016-05-09"}, False),
        ("2016-05~", "relative", {"value": "2016-05-09"}, True),  # holds it and says that it is unsure
        ("[2016-05-09,2016-05-16]", "relative", {"value": "2016-05-09"}, True),
        ("../2016-06", "bounded", {"value": "2016-05-09"}, False),  # an open interval holds everything
        (None, None, {"value": "2016-05-09"}, False),
        (None, None, {"timex": "2016-02-30", "value": "not resolved"}, True),
        ("2016-02", "stated", {"timex": "2016-02-30", "value": "not resolved"}, False),
        ("2016-22", "stated", {"timex": "2016-SU", "value": "not resolved"}, True),
    ],
)
def test_a_date_is_right_by_its_days(edtf: str | None, basis: str | None, value: Json, *, right: bool) -> None:
    time = TimeExpression(Span(0, 4, "then"), edtf, Basis(basis) if basis else None)
    assert recognizers.found({"values": [value]}, [time]) is right


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1939-09-01", "1939-09-01"),
        ("1939-09-01T05:45", "1939-09-01"),
        ("1939-09-XX", "1939-09"),
        ("1939-XX-XX", "1939"),
        ("1939-SU", "1939-22"),
        ("1939-H1", "1939-40"),
        ("193", "193X"),
        ("19", "19XX"),
        ("1939-W35", "1939-08-28/1939-09-03"),
        ("1939-W99", None),
        ("P3D", None),
        ("PRESENT_REF", None),
        ("XXXX-09", None),
        ("BC0490", None),
        (None, None),
    ],
)
def test_timex_values_as_edtf(value: str | None, edtf: str | None) -> None:
    assert timex.edtf(value) == edtf


WAR = "From 5 May to 7 May 1945, in early 1946 and later, for three days, they fought. It began in June."


@pytest.mark.parametrize(
    ("times", "tally"),
    [
        ([("5 May to 7 May 1945", "1945-05-05/1945-05-07", "stated")], Tally(hit=2, missed=1)),
        ([("early 1946", "1946-01/1946-04", "stated")], Tally(hit=1, missed=2)),
        ([("early 1946", "1945-01", "stated")], Tally(invented=1, missed=3)),
        ([("later", "1946/..", "bounded"), ("three days", "1945", "stated"), ("June", None, None)], Tally(missed=3)),
        ([("June", "1945-06", "completed")], Tally(invented=1, missed=3)),
    ],
)
def test_values_of_times_in_a_text(times: list[tuple[str, str | None, str | None]], tally: Tally) -> None:
    marked = [("5 May", "1945-05-05", None), ("7 May 1945", "1945-05-07", None), ("early 1946", "1946", "START")]
    gold = [{**place(WAR, words), "val": value, "mod": mod} for words, value, mod in marked]
    gold.append({**place(WAR, "three days"), "val": "P3D"})
    read = tuple(TimeExpression(cut(WAR, words), edtf, Basis(basis) if basis else None) for words, edtf, basis in times)
    item = case({"id": "d", "text": WAR, "times": gold})
    assert wikiwars.mark(item, Reading(item.report, times=read)).tallies == {"values": tally}
