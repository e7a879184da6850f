"""Dates in words, as a person reads them in a terminal."""

import pytest

from letapis.cli.dates import bound_in_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2020-05-29", "29 May 2020"),
        ("2020-05~", "about May 2020"),
        ("2021/..", "2021 or later"),
        ("../2021-12-15", "15 Dec 2021 at the latest"),
        ("2021-03-01/2021-03-15", "some day of 1 Mar 2021 – 15 Mar 2021"),
    ],
)
def test_a_bound_in_words(edtf: str, words: str) -> None:
    assert bound_in_words(edtf) == words
