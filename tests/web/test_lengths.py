"""A length is understood as people write it, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.web import showing
from letapis.web.desk.lengths import iso_length
from letapis.web.translation import LANGUAGES, translations


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("3 years 6 months", "P3Y6M"),
        ("3 years, 6 months and 2 days", "P3Y6M2D"),
        ("1,5 years", "1,5 years"),
        ("15 days", "P15D"),
        ("15d", "P15D"),
        ("11 лет", "P11Y"),
        ("3 гады і 6 месяцаў", "P3Y6M"),
        ("2 тыдні", "P2W"),
        ("P3Y6M", "P3Y6M"),
        ("P7Y/P8Y", "P7Y/P8Y"),
        ("6 months 3 years", "6 months 3 years"),
        ("3 years or more", "3 years or more"),
        ("3 apples", "3 apples"),
        ("", ""),
    ],
)
def test_a_length_in_words(written: str, iso: str) -> None:
    assert iso_length(written) == iso


@pytest.mark.parametrize("language", LANGUAGES)
@given(years=st.integers(0, 40), months=st.integers(0, 40), days=st.integers(0, 400))
def test_what_a_page_says_is_understood(language: str, years: int, months: int, days: int) -> None:
    parts = "".join(f"{n}{unit}" for n, unit in ((years, "Y"), (months, "M"), (days, "D")) if n)
    if parts:
        said = showing.duration(f"P{parts}", translations(language))
        assert iso_length(said) == f"P{parts}", said


@given(st.text())
def test_it_never_fails_and_changes_only_what_is_a_length(text: str) -> None:
    told = iso_length(text)
    assert told == text or told.startswith("P")
