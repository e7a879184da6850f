"""How a report describes the people of a case: the sentence, and what must be told of whom."""

import pytest

from letapis.model import EventKind, Polarity, Report, RoleName
from letapis.reading import Reader

SAID = [
    (
        "The former mayor Yevgeny Roizman and the politician Ilya Yashin on Friday were detained.",
        ("Ilya Yashin", "occupation", "the politician"),
    ),
    (
        "Seven co-defendants, among them the architect Mücella Yapıcı and the lawyer Can Atalay, were jailed.",
        ("Mücella Yapıcı", "occupation", "the architect"),
    ),
    (
        "The FSB detained Evan Gershkovich, a correspondent of the Wall Street Journal, in Yekaterinburg.",
        ("Evan Gershkovich", "occupation", "a correspondent of the Wall Street Journal"),
    ),
    (
        "Boris Kagarlitsky, then 64, was arrested by the FSB in July 2023.",
        ("Boris Kagarlitsky", "age", "64"),
    ),
    (
        "Ihar Losik, aged 28 at the time, was arrested in June 2020.",
        ("Ihar Losik", "age", "28"),
    ),
    ("Aron Atabek died in custody at the age of 68.", ("Aron Atabek", "age", "68")),
    ("Liu Xiaobo died in hospital, aged 61.", ("Liu Xiaobo", "age", "61")),
    ("Ihar Losik turned 30 in prison in May 2022.", ("Ihar Losik", "age", "30")),
    ("Ihar Losik, a blogger of 28, was arrested in June 2020.", ("Ihar Losik", "age", "28")),
    ("A lawyer of 59, Nasrin Sotoudeh was arrested.", ("Nasrin Sotoudeh", "age", "59")),
    (
        "Her husband, Taghi Rahmani, who resides in Paris, said Narges Mohammadi was freed.",
        ("Taghi Rahmani", "residence", "Paris"),
    ),
    (
        "Police took Niloofar Hamedi, 29, from her home.",
        ("Niloofar Hamedi", "age", "29"),
    ),
    (
        "Paul Rusesabagina, a Belgian citizen and permanent resident of the United States, was arrested.",
        ("Paul Rusesabagina", "residence", "the United States"),
    ),
    (
        "Rocío San Miguel, who heads the NGO Control Ciudadano, was arrested on Friday.",
        ("Rocío San Miguel", "occupation", "heads the NGO Control Ciudadano"),
    ),
    (
        "A judge sentenced Rolando Álvarez and called the 56-year-old a traitor.",
        ("Rolando Álvarez", "age", "56-year-old"),
    ),
    (
        "Patrick Zaki was arrested. A graduate student of the University of Bologna, he was beaten.",
        ("Patrick Zaki", "occupation", "A graduate student of the University of Bologna"),
    ),
    (
        "Raif Badawi was freed, his wife, Ensaf Haidar, said on Friday.",
        ("Raif Badawi", "family", "his wife"),
    ),
    (
        "Ihar Losik, born in 1992 in Baranavichy, was detained in Minsk.",
        ("Ihar Losik", "birth_date", "1992"),
    ),
    (
        "Bolot Temirov was deported. The journalist also holds a Russian passport.",
        ("Bolot Temirov", "document", "a Russian passport"),
    ),
    (
        "Kara-Murza was moved to Omsk. The 42-year-old, a citizen of Russia and Britain, was beaten.",
        ("Kara-Murza", "citizenship", "a citizen of Russia and Britain"),
    ),
    ("Céline Lebrun, who is French, was deported.", ("Céline Lebrun", "citizenship", "French")),
    (
        "Mohamed Soltan was deported. Soltan was an Egyptian as well as an American.",
        ("Mohamed Soltan", "citizenship", "American"),
    ),
    (
        "Sudha Bharadwaj was arrested. She gave up US citizenship in her youth.",
        ("Sudha Bharadwaj", "citizenship", "US citizenship"),
    ),
    (
        "Sudha Bharadwaj was arrested. She studied mathematics at IIT Kanpur.",
        ("Sudha Bharadwaj", "education", "mathematics at IIT Kanpur"),
    ),
    (
        "Abduljalil Al-Singace was jailed. He took his doctorate in Manchester.",
        ("Abduljalil Al-Singace", "education", "his doctorate"),
    ),
    (
        "Hassan Sultan and Ali al-Aswad, both former members of parliament, live abroad and were sentenced to life.",
        ("Ali al-Aswad", "residence", "abroad"),
    ),
    (
        "Hisham Kassem was jailed. Kassem was managing director of the daily Al-Masry Al-Youm.",
        ("Hisham Kassem", "occupation", "managing director of the daily Al-Masry Al-Youm"),
    ),
    (
        "Muhammad Ssegirinya was jailed in 2021. A member of parliament, he died at 36.",
        ("Muhammad Ssegirinya", "occupation", "A member of parliament"),
    ),
    ("Muhammad Ssegirinya, who was jailed in 2021, died at 36.", ("Muhammad Ssegirinya", "age", "36")),
]


@pytest.mark.parametrize(("text", "told"), SAID, ids=[text for text, _ in SAID])
def test_a_description_is_told_of_its_person(text: str, told: tuple[str, str, str]) -> None:
    found = set()
    for statement in Reader().read(Report(text=text, published="2023-03-03")).statements:
        roles = {role.role: role for role in statement.roles}
        if RoleName.ATTRIBUTE in roles:
            value = roles[RoleName.VALUE]
            assert value.span is None or text[value.span.start : value.span.end] == value.span.text
            found.add((statement.person.name, roles[RoleName.ATTRIBUTE].name, value.name))
    assert told in found


def test_leading_a_march_is_no_office() -> None:
    report = Report(text="Maria Kalesnikava, who led the marches in Minsk, was arrested.", published="2020-09-07")
    assert not [s for s in Reader().read(report).statements if s.rule.startswith("leads")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Losik studied the documents.",
        "Losik took a degree of risk.",
        "Losik lost his citizenship.",
        "Losik's accent is French.",
        "His lawyer is French.",
        "Losik died at 12 noon.",
        "He was a member of the crowd.",
    ],
)
def test_no_description(sentence: str) -> None:
    report = Report(text=f"Ihar Losik was arrested in Minsk. {sentence}", published="2023-03-03")
    assert not [s for s in Reader().read(report).statements if s.event is EventKind.PROFILE]


DENIED = [
    (
        "Igbal Abilov was arrested in July. He told the judge that he had never worked for any foreign service.",
        "worked",
    ),
    ("Igbal Abilov was arrested in July. He worked for no foreign service.", "worked"),
    ("Igbal Abilov was arrested in July. His lawyer said he had not lived in Yerevan.", "lived"),
    ("Igbal Abilov was arrested in July. He was not born in Baku.", "born"),
    ("Igbal Abilov was arrested in July. He has no children.", "has no children"),
]
"""What is said not to be so, and the word that says it."""


@pytest.mark.parametrize(("text", "word"), DENIED)
def test_what_somebody_is_said_not_to_have_been_is_denied(text: str, word: str) -> None:
    told = [s for s in Reader().read(Report(text, published="2024-12-14")).statements if s.event is EventKind.PROFILE]
    assert [(s.person.name, s.trigger.text, s.polarity) for s in told] == [("Igbal Abilov", word, Polarity.DENIED)]


def test_what_somebody_may_not_be_is_no_description() -> None:
    text = "Igbal Abilov was freed in July. For five years he may not work for a university."
    assert all(s.event is not EventKind.PROFILE for s in Reader().read(Report(text, published="2024-12-14")).statements)


def test_what_is_said_beside_a_denial_is_not_denied() -> None:
    text = "Igbal Abilov was arrested in July. He worked for a university and has never denied it."
    told = [s for s in Reader().read(Report(text, published="2024-12-14")).statements if s.event is EventKind.PROFILE]
    assert [s.polarity for s in told] == [Polarity.AFFIRMED]
