"""Statements marked in the words of a report."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Certainty, EventKind, Person, Polarity, Reality, SetAside, Span, Statement
from letapis.web.marking import Mark, Stance, paragraphs, stance

TEXT = "Anna Alpha was detained in Minsk.\n\nREAD ALSO: Boris freed\n\nShe may be released."


def told(
    word: str,
    certainty: Certainty = Certainty.CERTAIN,
    polarity: Polarity = Polarity.AFFIRMED,
    reality: Reality = Reality.ACTUAL,
) -> Statement:
    start = TEXT.index(word)
    plain = Statement(
        "r", EventKind.DETAINED, Span.cut(TEXT, start, start + len(word)), Person(None), Span.cut(TEXT, 0, 33)
    )
    return replace(plain, certainty=certainty, polarity=polarity, reality=reality)


def test_a_trigger_is_cut_out_of_its_paragraph() -> None:
    first = paragraphs(TEXT, [Mark(1, told("detained"))])[0]
    assert [(p.text, [m.number for m in p.opens]) for p in first] == [
        ("Anna Alpha was ", []),
        ("detained", [1]),
        (" in Minsk.", []),
    ]


def test_what_is_set_aside_says_why() -> None:
    aside = SetAside(Span.cut(TEXT, TEXT.index("READ"), TEXT.index("freed") + 5), "related headline")
    second = paragraphs(TEXT, [], [aside])[1]
    assert [(p.text, p.aside) for p in second] == [("READ ALSO: Boris freed", "related headline")]


def test_two_statements_of_one_word_are_both_at_it() -> None:
    pieces = paragraphs(TEXT, [Mark(1, told("detained")), Mark(2, told("detained"))])[0]
    assert [m.number for m in pieces[1].triggers] == [1, 2]


def test_a_stance_is_told_in_the_order_denied_not_yet_hedged() -> None:
    assert stance(told("detained")) is Stance.CERTAIN
    assert stance(told("detained", certainty=Certainty.POSSIBLE)) is Stance.HEDGED
    assert stance(told("detained", certainty=Certainty.POSSIBLE, reality=Reality.PLANNED)) is Stance.PLANNED
    assert stance(told("detained", reality=Reality.PLANNED, polarity=Polarity.DENIED)) is Stance.DENIED


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(-5, 250), st.integers(-5, 250)), max_size=6))
def test_no_letter_is_lost_and_every_piece_stands_where_it_says(text: str, places: list[tuple[int, int]]) -> None:
    marks = [
        Mark(n, Statement("r", EventKind.HELD, Span(a, b, "x"), Person(None), Span(a, b, "x")), focused=True)
        for n, (a, b) in enumerate(places)
    ]
    pieces = [piece for paragraph in paragraphs(text, marks) for piece in paragraph]
    assert all(text[p.start : p.start + len(p.text)] == p.text for p in pieces)
    assert "".join("".join(p.text for p in pieces).split()) == "".join(text.split())
