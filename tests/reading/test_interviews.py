"""Whoever answers the questions of a paper speaks of himself."""

import pytest

from letapis.model import Report, Statement
from letapis.reading import Reader


def _read(text: str) -> list[Statement]:
    return [s for s in Reader().read(Report(text=text, published="2015-02-05")).statements if s.event != "profile"]


QUESTIONS = """
How did it begin?
{0}I was arrested on 28 December 2013 in my hotel room. We were accused of helping the Brotherhood.{1}

Were you beaten?
{0}No, I was not tortured, nobody laid a hand on me. They held me in Tora prison.{1}

When did you learn that you would be freed?
{0}The governor told me. An hour later I was released.{1}
"""
TOLD = [
    ("detained", "Peter Greste", "affirmed"),
    ("accused", "Peter Greste", "affirmed"),
    ("ill_treated", "Peter Greste", "denied"),
    ("held", "Peter Greste", "affirmed"),
    ("released", "Peter Greste", "affirmed"),
]
MARKS = {"marked": ('"', '"'), "curly": ("“", "”"), "bare": ("", "")}
HEADS = {
    "headline": "“I kept running”: Peter Greste on 400 days in Egyptian jails\n\nHe was deported on Sunday.\n",
    "spoke": "The long way home\n\nPeter Greste, the Australian reporter, spoke to us in Brisbane.\n",
}


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("head", HEADS)
def test_the_guest_tells_what_befell_him(head: str, marks: str) -> None:
    read = _read(HEADS[head] + QUESTIONS.format(*MARKS[marks]))
    told = [(s.event.value, s.person.name, s.polarity.value) for s in read]
    assert [one for one in told if one[0] != "deported"] == TOLD
    sayers = {a.name for s in read if s.event == "ill_treated" for a in s.attribution}
    assert sayers == {"Peter Greste"}


def test_a_wife_who_answers_is_not_the_prisoner() -> None:
    head = "Interview: the wife of Peter Greste\n\nPeter Greste is in jail. His wife spoke to us in Brisbane.\n"
    read = _read(head + QUESTIONS.format('"', '"'))
    assert {s.person.name for s in read if s.event in {"detained", "ill_treated", "released"}} <= {None}


def test_of_two_guests_neither_is_chosen() -> None:
    read = _read("Peter Greste and Mohamed Fahmy on Egyptian jails\n" + QUESTIONS.format('"', '"'))
    assert {s.person.name for s in read if s.event in {"detained", "ill_treated"}} == {None}


def test_questions_explained_are_no_interview() -> None:
    text = """Explainer: what is Peter Greste accused of?

Who is he?
Peter Greste is an Australian reporter.

When was he arrested?
He was arrested in December 2013. "I was beaten," Mohamed Fahmy told the court.

Has he been convicted?
He was sentenced to seven years.
"""
    told = {(s.event.value, s.person.name) for s in _read(text)}
    assert ("ill_treated", "Mohamed Fahmy") in told
    assert ("ill_treated", "Peter Greste") not in told


def test_a_writer_who_asks_himself_is_nobody_s_guest() -> None:
    text = """Peter Greste and the silence of Cairo

Why did they do it?
I was arrested myself in Cairo, at the airport.

Was it the speech?
I do not know. I was beaten that night.
"""
    assert {s.person.name for s in _read(text)} <= {None}


def test_the_guest_is_named_before_an_answer() -> None:
    read = _read(
        "Five years of prison\n\nWere you told why you had been arrested?\n\nPeter Greste: Nobody told me. I was"
        " arrested on 28 December 2013.\n\nWere you beaten?\n\nNo, I was not tortured.\n"
    )
    assert [(s.event.value, s.person.name) for s in read] == [
        ("detained", "Peter Greste"),
        ("ill_treated", "Peter Greste"),
    ]
