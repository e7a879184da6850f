"""Of several persons each has the term, the freedom and the judge that the report gives that one."""

import pytest

from letapis.model import EventKind, Report, RoleName, Statement
from letapis.reading import Reader


def _read(text: str, event: EventKind) -> list[Statement]:
    return [s for s in Reader().read(Report(text=text, published="2022-03-03")).statements if s.event is event]


TERMS = [
    "Three journalists — Katsiaryna Andreeva, Daria Chultsova and Ihar Losik — were sentenced to 5, 6 and 7 years.",
    "Katsiaryna Andreeva, Daria Chultsova and Ihar Losik were sentenced to five, six, and seven years respectively.",
    "Katsiaryna Andreeva, Daria Chultsova and Ihar Losik got 5, 6 and 7 years in prison.",
]


@pytest.mark.parametrize("text", TERMS)
def test_of_three_each_has_one_term(text: str) -> None:
    told = {
        s.person.name: [r.duration for r in s.roles if r.role is RoleName.TERM]
        for s in _read(text, EventKind.SENTENCED)
    }
    assert told == {"Katsiaryna Andreeva": ["P5Y"], "Daria Chultsova": ["P6Y"], "Ihar Losik": ["P7Y"]}


def test_years_hung_on_respectively_are_got() -> None:
    read = _read("Katsiaryna Andreeva and Daria Chultsova got 5 and 6 years respectively.", EventKind.SENTENCED)
    assert [(s.person.name, [r.duration for r in s.roles]) for s in read] == [
        ("Katsiaryna Andreeva", ["P5Y"]),
        ("Daria Chultsova", ["P6Y"]),
    ]


def test_an_amnesty_is_no_pardon() -> None:
    for text in ("Ihar Losik was amnestied.", "Ihar Losik was included in the amnesty."):
        (read,) = _read(text, EventKind.RELEASED)
        assert [r.name for r in read.roles if r.role is RoleName.MODE] == ["amnesty"]


def test_a_day_between_the_parts_of_a_verb() -> None:
    (read,) = _read("Ihar Losik was on Friday put on a wanted list.", EventKind.WANTED)
    assert (read.person.name, read.when.edtf) == ("Ihar Losik", "2022-02-25")


def test_a_judge_has_a_name_and_a_court() -> None:
    text = "A judge named Natallia Buhuk of the Leninsky District Court sentenced Ihar Losik to two years in prison."
    (read,) = _read(text, EventKind.SENTENCED)
    told = {r.role: r.span.text for r in read.roles if r.span}
    assert (told[RoleName.JUDGE], told[RoleName.COURT]) == ("Natallia Buhuk", "the Leninsky District Court")


QUOTED = [
    ('MINSK, March 3 (Reuters) - "Ihar Losik was beaten," said his lawyer.', ["his lawyer"]),
    ('KYIV — "Ihar Losik was beaten," Olga Onuch told the BBC.', ["Olga Onuch", "the BBC"]),
]


@pytest.mark.parametrize(("text", "sayers"), QUOTED)
def test_a_quotation_behind_a_dateline_has_its_sayer(text: str, sayers: list[str]) -> None:
    (read,) = _read(text, EventKind.ILL_TREATED)
    assert [a.name for a in read.attribution] == sayers


def test_a_short_second_quotation_is_of_the_same_sayer() -> None:
    read = _read('"They beat me," Ihar Losik said. "I was denied a lawyer."', EventKind.ILL_TREATED)
    assert [(s.person.name, [a.name for a in s.attribution]) for s in read] == [("Ihar Losik", ["Ihar Losik"])] * 2
