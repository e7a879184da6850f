"""Entries of a list that name the event first: whom it befell stands behind the colon, not in the entry before."""

import pytest

from letapis.model import Report
from letapis.reading import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Detained: Anna Ivanova and Petr Sidorov.", {("detained", "Anna Ivanova"), ("detained", "Petr Sidorov")}),
        (
            "Detained: Maryna Zolatava, from Zhodzina. Freed: Ihar Bancer, Hrodna (term served, 4 June).",
            {("detained", "Maryna Zolatava"), ("released", "Ihar Bancer")},
        ),
        ("Mikalai Klimovich died in May.\nSentenced in June:\n", {("died", "Mikalai Klimovich")}),
    ],
)
def test_who_is_told_of(text: str, expected: set[tuple[str, str | None]]) -> None:
    read = Reader().read(Report(text=text, published="2023-06-30")).statements
    assert {(s.event.value, s.person.name) for s in read if s.event != "profile"} == expected
