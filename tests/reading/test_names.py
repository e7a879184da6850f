"""Names that the model takes for something else, and the words around that give them away."""

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
