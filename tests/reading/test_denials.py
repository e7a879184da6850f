"""A claim and who denies it in the next words: two statements of one event, the second denied by its own sayer."""

import pytest

from letapis.model import Polarity, Report
from letapis.reading import Reader

BY_OTHERS = [
    (
        "Relatives said Ruth López was beaten in custody. The prison service denied it.",
        ("ill_treated", "Ruth López", "The prison service"),
    ),
    (
        "According to his lawyer, Ihar Losik was tortured. Officials have rejected the allegations.",
        ("ill_treated", "Ihar Losik", "Officials"),
    ),
    (
        "His wife said that Kizza Besigye had been tortured.\n\nArmy spokesman Felix Kulayigye rejected the claims.",
        ("ill_treated", "Kizza Besigye", "Felix Kulayigye"),
    ),
    (
        "Viasna reported that Ihar Losik had died in prison. The report was later denied by the interior ministry.",
        ("died", "Ihar Losik", "the interior ministry"),
    ),
    (
        "The newspaper wrote that Ihar Losik had been released. The penitentiary service called the report false.",
        ("released", "Ihar Losik", "The penitentiary service"),
    ),
    (
        "His family said Evan Gershkovich had been denied medical care, a claim the prison service denies.",
        ("ill_treated", "Evan Gershkovich", "the prison service"),
    ),
    (
        "Ihar Losik was beaten in the colony in May. The prison service denied it.",
        ("ill_treated", "Ihar Losik", "The prison service"),
    ),
    (
        "Activists say that Kizza Besigye was beaten, which the government denies.",
        ("ill_treated", "Kizza Besigye", "the government"),
    ),
    (
        "Nika Melia was beaten by police; the Interior Ministry denied that force had been used.",
        ("ill_treated", "Nika Melia", "the Interior Ministry"),
    ),
    (
        "Ihar Losik was tortured, his lawyer said. The prison service denies any ill-treatment.",
        ("ill_treated", "Ihar Losik", "The prison service"),
    ),
    (
        "Ihar Losik was tortured, his lawyer said. The ministry said that no force had been used.",
        ("ill_treated", "Ihar Losik", "The ministry"),
    ),
]
"""A claim with its denial; of what event, of whom, by whom."""

NOT_DENIED = {
    "harm, not denied": "Relatives say Ihar Losik was beaten. The ministry did not deny using force.",
    "another abuse": "Relatives say Ihar Losik was beaten. The ministry denied any abuse of office.",
    "not told as a claim": "Ihar Losik was arrested in May for treason. His embassy denied it.",
    "two kinds of event": "Amnesty International said Ihar Losik was beaten and had been charged. Minsk denied this.",
    "not denied": "Relatives say Ihar Losik was beaten. The ministry has not denied it.",
    "a court that rules": "His lawyer said Ihar Losik had been tortured. The judge dismissed the claim.",
    "what is denied is told": "Viasna said Ihar Losik was beaten. His wife denies the claim that he sent money.",
    "another matter": "Police said Ihar Losik was arrested for stealing. His family rejected the accusation.",
    "what may come": "Relatives said Ihar Losik was beaten. The prison service would deny it.",
    "nobody known": "Viasna said that Ihar Losik was beaten. They denied it.",
}


def denied(text: str) -> list[tuple[str, str | None, str | None]]:
    read = Reader().read(Report(text=text, published="2024-05-01")).statements
    return [
        (s.event.value, s.person.name, s.attribution[0].name)
        for s in read
        if s.polarity is Polarity.DENIED and s.event.value != "accused"
    ]


@pytest.mark.parametrize(("text", "told"), BY_OTHERS)
def test_a_denial_is_told_of_what_was_claimed(text: str, told: tuple[str, str, str]) -> None:
    assert denied(text) == [told]


@pytest.mark.parametrize("text", [text for text, _ in BY_OTHERS])
def test_the_claim_stays(text: str) -> None:
    read = Reader().read(Report(text=text)).statements
    assert {s.polarity for s in read} == {Polarity.AFFIRMED, Polarity.DENIED}


@pytest.mark.parametrize("text", NOT_DENIED.values(), ids=NOT_DENIED)
def test_nothing_is_denied_without_need(text: str) -> None:
    assert denied(text) == []
