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
