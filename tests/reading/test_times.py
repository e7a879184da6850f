from datetime import date

import pytest

from letapis.language.en.times import ENGLISH
from letapis.language.timewords import TimeExample
from letapis.reading.times import FoundLength, find_durations, find_times

EXAMPLES = [(row.name, example) for row in ENGLISH.rows for example in row.examples]


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[f"{n}:{e.text[:30]}" for n, e in EXAMPLES])
def test_a_row_reads_its_example(name: str, example: TimeExample) -> None:
    published = date.fromisoformat(example.published) if example.published else None
    got = tuple((time.span.text, time.edtf) for time in find_times(example.text, published, lookups=ENGLISH))
    assert got == example.expected, name


LENGTHS = [(row.name, example) for row in ENGLISH.lengths for example in row.examples]


@pytest.mark.parametrize(("name", "example"), LENGTHS, ids=[f"{n}:{e.text[:30]}" for n, e in LENGTHS])
def test_a_row_of_lengths_reads_its_example(name: str, example: TimeExample) -> None:
    got = tuple((length.span.text, _said(length)) for length in find_durations(example.text, lookups=ENGLISH))
    assert got == example.expected, name


def _said(length: FoundLength) -> str | None:
    money = " ".join(word for word in (length.value, length.currency) if word)
    return money or length.duration
