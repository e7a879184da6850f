"""The tables: complete, in order, and their examples true."""

import pytest

from letapis.model import (
    Certainty,
    Days,
    EventKind,
    Person,
    Review,
    SayerKind,
    Source,
    Span,
    Statement,
    When,
    days,
)
from letapis.register.dating import edtf_of, possible_days, widened
from letapis.register.precedence import CERTAINTY_RANK, REVIEW_RANK, SOURCE_RANK
from letapis.register.table import EFFECTS, ROWS
from letapis.register.words import FACILITIES, OUTCOMES, PENALTIES, Outcome, Word, outcome_of, points_back, state_of


def test_the_table_has_every_event_once() -> None:
    assert sorted(row.event for row in ROWS) == sorted(EventKind)
    assert len(EFFECTS) == len(ROWS)


def test_every_kind_of_source_review_and_certainty_has_a_rank() -> None:
    assert set(SOURCE_RANK) == {None, *SayerKind}
    assert set(REVIEW_RANK) == set(Review)
    assert set(CERTAINTY_RANK) == set(Certainty)


@pytest.mark.parametrize("row", FACILITIES, ids=lambda row: row.word)
def test_a_word_of_a_facility_is_found_in_its_example(row: Word) -> None:
    assert state_of(row.example, FACILITIES) == row


@pytest.mark.parametrize("row", PENALTIES, ids=lambda row: row.word)
def test_a_word_of_a_penalty_is_found_in_its_example(row: Word) -> None:
    found = state_of(row.example, PENALTIES)
    assert found is not None
    assert found.state is row.state


@pytest.mark.parametrize("row", OUTCOMES, ids=lambda row: row.word or "decided")
def test_a_word_of_an_outcome_is_found_in_its_example(row: Outcome) -> None:
    assert outcome_of(row.example) is row.stage


@pytest.mark.parametrize(
    ("name", "expected"),
    [("there", True), ("The same colony", True), ("Theresienstadt", False), ("Prison No. 8", False)],
)
def test_words_that_point_back_name_nothing(name: str, *, expected: bool) -> None:
    assert points_back(name) is expected


TOLD = [
    # published, event, told, possible days
    ("2020-10-27", "detained", "2020-07-29", "2020-07-29"),
    ("2020-10-27", "detained", "2020", "2020-01-01/2020-10-27"),
    ("2020-10-27", "detained", None, "../2020-10-27"),
    ("2020-10-27", "charged", "2020-07-29/..", "2020-07-29/2020-10-27"),
    ("2020-10-27", "held", "2020-07-29/..", "2020-07-29"),
    ("2020-10-27", "released", "2020-10-19~", "2020-10-16/2020-10-22"),
    ("2020-10-27", "detained", "2020-12-01", "2020-12-01"),
    (None, "detained", None, None),
    ("not a day", "detained", "2020-05", "2020-05"),
    ("9999-12-31", "detained", None, "../9999-12-30"),
]


@pytest.mark.parametrize(("published", "event", "told", "expected"), TOLD)
def test_on_which_days_something_told_may_have_happened(
    published: str | None, event: str, told: str | None, expected: str | None
) -> None:
    span = Span(0, 1, "x")
    statement = Statement("r", EventKind(event), span, Person(span), span, when=When(told))
    assert edtf_of(possible_days(statement, Source("r", published=published))) == expected


@pytest.mark.parametrize("text", ["2020-05-06", "2020-05", "2020", "2020-05-06/2020-05-20", "../2020-05-06"])
def test_days_are_written_as_they_are_read(text: str) -> None:
    found = days(text)
    assert found is not None
    assert edtf_of(found) == text


def test_a_margin_is_wider_for_a_wider_date() -> None:
    assert [widened(found) for text in ("2020-05~", "2020-05") if (found := days(text))] == [
        Days(days("2020-04-16").earliest, days("2020-06-15").latest, approximate=True),  # type: ignore[union-attr]
        days("2020-05"),
    ]
