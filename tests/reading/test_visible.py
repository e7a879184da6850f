"""Letters that nobody sees keep nothing from being read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Report
from letapis.reading import Reader
from letapis.reading.visible import visible

SEEN = [
    "Ihar Losik was arrested\x00 in Minsk.",
    "Ihar Losik \u200bwas arrested in Minsk.",
    "Ihar Losik was \ufeffarrested\u00ad in Minsk.",
    "\u202eIhar Losik was arrested\u202c in Minsk.",
]


@pytest.mark.parametrize("text", SEEN, ids=["NUL", "zero-width-blank", "byte-order-mark", "direction"])
def test_an_arrest_is_read_whatever_stands_between_the_words(text: str) -> None:
    (told,) = Reader().read(Report(text=text)).statements
    assert (told.event, told.person.name) == ("detained", "Ihar Losik")


def test_a_word_with_a_soft_hyphen_is_that_word() -> None:
    assert visible("was ar\u00adrest\u00aded in Minsk") == "was arrested   in Minsk"


@given(st.text())
def test_the_text_keeps_its_length(text: str) -> None:
    assert len(visible(text)) == len(text)
