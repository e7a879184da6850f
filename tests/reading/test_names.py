"""Names that the model takes for something else, and the words around that give them away."""

import pytest

from letapis.model import Report
from letapis.reading import Reader

AGED = (
    "Khairullozhon Matanov, 23, faces one count of destroying records.\n\n"
    "Matanov was arrested on Friday. He is not charged with taking part in the attack."
)


def test_words_before_an_age_are_a_person_all_through_the_report() -> None:
    reading = Reader().read(Report(text=AGED, published="2014-06-01"))
    told = [(s.event.value, s.person.span.text if s.person.span else "", s.person.name) for s in reading.statements]
    assert told == [
        ("profile", "Khairullozhon Matanov", "Khairullozhon Matanov"),
        ("charged", "Khairullozhon Matanov", "Khairullozhon Matanov"),
        ("detained", "Matanov", "Khairullozhon Matanov"),
        ("charged", "He", "Khairullozhon Matanov"),
    ]


def test_a_verb_behind_a_name_makes_no_place_of_it() -> None:
    reading = Reader().read(Report(text="Burundian journalist Floriane Irangabiye jailed for 10 years"))
    assert [s.person.name for s in reading.statements if s.event.value == "sentenced"] == ["Floriane Irangabiye"]


HALVED = {
    "Among those in custody is the journalist Pape Alé Niang, who was freed in January.": "Pape Alé Niang",
    "Police arrested Pape Alé Niang in May.": "Pape Alé Niang",
    "Chaïma Issa was freed in May.": "Chaïma Issa",
    "Kurdish Issa Amro was freed in May.": "Issa Amro",
}
"""Names of which the model knew a half, or took one for a people; a people before a name is no part of it."""


@pytest.mark.parametrize("text", HALVED)
def test_both_halves_of_a_name_are_one(text: str) -> None:
    told = {s.person.name for s in Reader().read(Report(text=text, published="2024-06-01")).statements}
    assert told == {HALVED[text]}
