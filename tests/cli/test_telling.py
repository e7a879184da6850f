"""A statement in words, as a line of the chronicle has it."""

import pytest

from letapis.cli.telling import what
from letapis.model import Report
from letapis.reading import Reader

SAID = {
    "Officers detained Ihar Losik in Minsk.": "detained in Minsk by Officers",
    "Ihar Losik was detained at the border.": "detained at the border",
    "They detained Ihar Losik in Minsk.": "detained in Minsk",
}


@pytest.mark.parametrize(("text", "words"), SAID.items(), ids=list(SAID))
def test_an_event_in_words(text: str, words: str) -> None:
    (statement,) = [s for s in Reader().read(Report(text=text)).statements if s.event.value == "detained"]
    assert what(statement) == words
