"""EDTF texts beside the days they cover: the first day, and the first day after."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Days, days, is_edtf

CASES = {
    "2020": ("2020-01-01", "2021-01-01"),
    "2020-10": ("2020-10-01", "2020-11-01"),
    "2020-12": ("2020-12-01", "2021-01-01"),
    "2020-02": ("2020-02-01", "2020-03-01"),
    "2020-10-24": ("2020-10-24", "2020-10-25"),
    "2020-10-24~": ("2020-10-24", "2020-10-25"),
    "2020-21": ("2020-03-01", "2020-06-01"),
    "2020-22": ("2020-06-01", "2020-09-01"),
    "2020-24": ("2020-12-01", "2021-03-01"),
    "2020-33": ("2020-01-01", "2020-04-01"),
    "2020-36": ("2020-10-01", "2021-01-01"),
    "2020-41": ("2020-07-01", "2021-01-01"),
    "202X": ("2020-01-01", "2030-01-01"),
    "20XX": ("2000-01-01", "2100-01-01"),
    "2020-XX": ("2020-01-01", "2021-01-01"),
    "2020-10-XX": ("2020-10-01", "2020-11-01"),
    "2020-07-29/..": ("2020-07-29", None),
    "2020-07-29/": ("2020-07-29", None),
    "../2020-10-27": (None, "2020-10-28"),
    "2020-07-29/2020-10-20": ("2020-07-29", "2020-10-21"),
    "2020-05/2020-06~": ("2020-05-01", "2020-07-01"),
    "[2020-05-20,2020-05-27]": ("2020-05-20", "2020-05-28"),
    "{2020,2022}": ("2020-01-01", "2023-01-01"),
    "[2020-05-20..2020-05-27]": ("2020-05-20", "2020-05-28"),
}


@pytest.mark.parametrize("text", CASES)
def test_the_days_of_a_date(text: str) -> None:
    earliest, latest = (date.fromisoformat(day) if day else None for day in CASES[text])
    found = days(text)
    assert found is not None
    assert (found.earliest, found.latest) == (earliest, latest)
    assert found.approximate == any(mark in text for mark in "~?%")


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2020-13", "2020-02-30", "2020-00", "2020-21-05", "20", "2020-10-27/2020-07-29", "[]", "[2020,x]",
     "2020/x", "x/2020", "9999", "-2020", "2020-10-27T10:00"],
)  # fmt: skip
def test_what_is_no_date_gives_none(text: str) -> None:
    assert days(text) is None
    assert not is_edtf(text)


def test_no_date_has_no_days() -> None:
    assert days(None) is None


@given(st.text(max_size=20))
def test_any_text_gives_days_or_none(text: str) -> None:
    found = days(text)
    assert found is None or found.earliest is None or found.latest is None or found.earliest < found.latest


@given(st.text("0123456789X-/.~?%[]{},", max_size=24))
def test_any_row_of_its_signs_gives_days_or_none(text: str) -> None:
    days(text)


@given(st.dates(date(1000, 1, 1), date(9998, 12, 31)))
def test_a_day_is_that_day(day: date) -> None:
    assert days(day.isoformat()) == Days(day, day + timedelta(days=1))
    whole = days(f"{day:%Y-%m}")
    assert whole is not None
    assert whole.overlaps(Days(day, day + timedelta(days=1)))


DAYS = st.builds(
    lambda first, length, opens, ends: Days(None if opens else first, None if ends else first + timedelta(days=length)),
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.integers(1, 900),
    st.booleans(),
    st.booleans(),
)


@given(DAYS, DAYS)
def test_overlapping_is_mutual(one: Days, other: Days) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)


def test_half_open_intervals_that_touch_do_not_overlap() -> None:
    assert not Days(date(2020, 1, 1), date(2020, 2, 1)).overlaps(Days(date(2020, 2, 1), None))
