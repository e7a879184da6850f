"""Where it happened: the words, and the places and facilities that are read from them."""

import pytest

from letapis.model import Report
from letapis.reading import Reader

WHERE: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "Kizza Besigye appeared before a military court in Kampala on Wednesday.",
        "tried",
        [("place", "Kampala"), ("court", "a military court in Kampala")],
    ),
    (
        "Tundu Lissu went on trial at the High Court in Dar es Salaam on Monday.",
        "tried",
        [("place", "Dar es Salaam"), ("court", "the High Court in Dar es Salaam")],
    ),
    (
        "A court in Minsk tried Ales Bialiatski on Thursday.",
        "tried",
        [("place", "Minsk"), ("court", "A court in Minsk")],
    ),
    (
        "Vladimir Kara-Murza arrived at penal colony IK-6 in the Siberian city of Omsk on Thursday.",
        "transferred",
        [("facility", "penal colony IK-6"), ("place", "Omsk")],
    ),
    (
        "Siarhei Tsikhanouski was released in Belarus on Saturday and brought to Vilnius.",
        "transferred",
        [("place", "Vilnius")],
    ),
    ("Aron Atabek was jailed in 2007. He was freed in Pavlodar on 1 October.", "released", [("place", "Pavlodar")]),
    (
        "Paul Rusesabagina disappeared during a visit to Dubai in August 2020.",
        "disappeared",
        [("place", "Dubai")],
    ),
    (
        "Leyla Yunus was released in November. Leyla Yunus has left the country to get treatment in the Netherlands.",
        "left_country",
        [("place_from", "the country"), ("place", "the Netherlands")],
    ),
    (
        "Ilya Yashin was flown out of Russia to Ankara and then to Germany.",
        "left_country",
        [("place", "Ankara"), ("place", "Germany"), ("place_from", "Russia")],
    ),
    (
        "The court ordered Zhanbolat Mamai to be kept in a remand prison for two months.",
        "remanded",
        [("court", "The court"), ("facility", "a remand prison")],
    ),
    ("Mikheil Saakashvili is serving a six-year sentence for abuse of office.", "held", []),
    (
        "Belay Manaye was arrested. He was moved to Awash Arba, a military camp east of the capital.",
        "transferred",
        [("facility", "Awash Arba")],
    ),
    ("More than 400 people have been detained in 39 cities since the death of Alexei Navalny.", "died", []),
    ("Tundu Lissu was arrested at a rally in Mbinga.", "detained", [("place", "Mbinga")]),
]

PLACES = {"place", "place_from", "facility", "facility_from", "court"}


@pytest.mark.parametrize(("text", "event", "expected"), WHERE, ids=[text for text, _, _ in WHERE])
def test_where(text: str, event: str, expected: list[tuple[str, str]]) -> None:
    statements = Reader().read(Report(text=text, published="2025-03-10")).statements
    (told,) = [s for s in statements if s.event.value == event]
    assert sorted((r.role.value, r.span.text) for r in told.roles if r.role.value in PLACES and r.span) == sorted(
        expected
    )


def test_who_is_trusted_is_no_place() -> None:
    text = "Voters lost confidence in Navalny. Navalny was arrested in Moscow."
    (arrest,) = Reader().read(Report(text=text, published="2025-03-10")).statements
    assert arrest.person.name == "Navalny"
