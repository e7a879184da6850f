"""Versions of a source: what changed, and which statements find their words again."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.model import Entry, EventKind, Person, Report, ReportFiled, Span, Statement, When
from letapis.register.versions import Change, difference, found_again, versions
from tests.spans import cut

URL = "https://news.example/1"


def filed(seq: int, text: str, url: str | None = URL) -> Entry:
    return Entry(seq, datetime(2021, 1, seq, tzinfo=UTC), "anna", ReportFiled(Report(text, url=url)), "", "")


def said(text: str, quote: str, name: str = "Anna Alpha") -> Statement:
    span = cut(text, quote)
    person = Person(Span.cut(text, 0, 1), name)
    return Statement(Report(text).id, EventKind.DETAINED, span, person, span, when=When())


def test_one_address_with_two_texts_has_two_versions() -> None:
    entries = [filed(1, "old"), filed(2, "other", "https://news.example/2"), filed(3, "new", f"{URL}#top")]
    [group] = versions(entries)
    assert (group.url, [report.text for report in group.reports]) == (URL, ["old", "new"])


def test_no_address_and_the_same_text_again_make_no_versions() -> None:
    assert (
        versions([filed(1, "old"), filed(2, "old"), filed(3, "x", None), filed(4, "y", None), filed(5, "z", "")]) == ()
    )


@pytest.mark.parametrize(
    ("new", "place"),
    [
        ("Anna Alpha was held. It rained.", 0),
        ("It rained. Anna Alpha was\nheld.", 11),
        ("Anna Alpha was held. Again: Anna Alpha was held.", 0),
        ("Anna Alpha was freed.", None),
        ("Anna Alpha was heldover", None),
        ("", None),
    ],
)
def test_words_are_found_again_or_gone(new: str, place: int | None) -> None:
    old = "Anna Alpha was held."
    found = found_again(said(old, "Anna Alpha was held"), Report(old), Report(new))
    assert (found.start if found else None) == place


def test_words_about_another_person_are_not_the_same() -> None:
    old, new = "Anna Alpha came. She was held.", "Boris Beta came. She was held."
    assert found_again(said(old, "She was held"), Report(old), Report(new)) is None


def test_a_difference_reads_word_by_word() -> None:
    pieces = difference("Same line.\nHeld in Minsk today.\n", "Same line.\nHeld in Brest today.\n")
    assert [(piece.change.value, piece.text) for piece in pieces] == [
        ("kept", "Same line.\nHeld in "),
        ("removed", "Minsk "),
        ("added", "Brest "),
        ("kept", "today.\n"),
    ]


@given(st.text("ab \n"), st.text("ab \n"))
def test_a_difference_holds_both_texts(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == new
    assert all(piece.text for piece in pieces)
