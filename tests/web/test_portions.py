"""A long report in portions: nothing is lost, nothing is told twice, and no portion is large."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Span
from letapis.web.portions import MOST_BYTES, MOST_SPANS, STEP, portion_of, portions

TEXTS = st.text(st.sampled_from("аб <&\n"), max_size=120).map(lambda text: text * 400)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 50_000), st.integers(1, 300)), max_size=60))
def test_the_portions_of_a_text_are_the_text(text: str, places: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + many, "") for start, many in places if start + many <= len(text)]
    found = portions(text, spans)
    assert [first for first, _ in found] == [0, *(last for _, last in found[:-1])]
    assert found[-1][1] == len(text)
    for span in spans:
        start, end = found[portion_of(span.start, found)]
        assert start <= span.start < span.end <= end


@given(TEXTS)
def test_no_portion_of_a_text_is_large(text: str) -> None:
    for start, end in portions(text):
        assert len(escape(text[start:end]).encode()) <= MOST_BYTES + STEP * len("&quot;")


def test_a_text_with_many_statements_has_few_in_each_portion() -> None:
    text = "Anna was detained.\n" * 100
    spans = [Span(at * 19, at * 19 + 4, "Anna") for at in range(100)]
    found = portions(text, spans)
    assert [sum(start <= span.start < end for span in spans) for start, end in found] == [MOST_SPANS] * 3 + [10]


def test_a_short_text_is_one_portion() -> None:
    assert portions("") == ((0, 0),)
    assert portions("Anna was detained.") == ((0, 18),)
