"""What is told for a day after the publication has not happened, and is in the year to come."""

import pytest

from letapis.model import Reality, Report
from letapis.reading import Reader


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Jacob Ngarivhume goes on trial in November.", "2018-11"),
        ("Jacob Ngarivhume faces trial in February.", "2019-02"),
        ("A judge set the trial of Jacob Ngarivhume for 7 November.", "2018-11-07"),
        ("The court adjourned the trial of Jacob Ngarivhume to 12 December.", "2018-12-12"),
    ],
)
def test_a_trial_to_come(text: str, edtf: str) -> None:
    read = Reader().read(Report(text=text, published="2018-10-03")).statements
    assert [(s.when.edtf, s.reality) for s in read if s.event == "tried"] == [(edtf, Reality.PLANNED)]


def test_a_sentence_that_ends_is_not_passed_then() -> None:
    read = Reader().read(Report(text="Ihar Losik's sentence ends in March.", published="2018-10-03")).statements
    assert [s for s in read if s.event == "sentenced"] == []


def test_what_has_happened_is_of_no_later_day() -> None:
    text = (
        "A court sentenced Borhen Bssais on Wednesday. Mehdi Zagrouba was seized when police burst into the building "
        "two days later."
    )
    read = Reader().read(Report(text=text, published="2024-05-22")).statements
    assert [(s.when.edtf, s.reality) for s in read if s.event == "detained"] == [(None, Reality.ACTUAL)]
