"""Spans are exact because they are cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Span


@given(st.text(), st.integers(-3, 30), st.integers(-3, 30))
def test_a_span_is_cut_or_refused(text: str, start: int, end: int) -> None:
    if 0 <= start <= end <= len(text):
        span = Span.cut(text, start, end)
        assert text[span.start : span.end] == span.text
    else:
        with pytest.raises(ValueError, match="does not lie in a text of"):
            Span.cut(text, start, end)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 5), (5, 9), "apart"),
        ((0, 5), (4, 9), "overlapping"),
        ((0, 9), (4, 9), "containing"),
        ((4, 5), (0, 9), "overlapping"),
    ],
)
def test_overlapping_and_containing(one: tuple[int, int], other: tuple[int, int], expected: str) -> None:
    left, right = (Span.cut("0123456789", *place) for place in (one, other))
    assert left.overlaps(right) == right.overlaps(left) == (expected != "apart")
    assert left.contains(right) == (expected == "containing")
