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
    # Not where those are who had it done, nor a town that the place lies beside.
    ("Ahmed Samir was arrested in Bangkok at the request of Moscow.", "detained", [("place", "Bangkok")]),
    ("Ahmed Samir was arrested at his dacha outside Moscow.", "detained", [("place", "his dacha")]),
    (
        "Alaa Abdel Fattah walked out of Tora prison, south of Cairo, on Friday.",
        "released",
        [("facility", "Tora prison")],
    ),
    (
        "Ihar Losik was transferred from a remand prison in Zhodzina to a colony in Navapolatsk.",
        "transferred",
        [
            ("facility_from", "a remand prison in Zhodzina"),
            ("place_from", "Zhodzina"),
            ("facility", "a colony in Navapolatsk"),
            ("place", "Navapolatsk"),
        ],
    ),
    # Told by those who did it, by the name the town hangs on, by the clause above.
    ("Gendarmes in Bejaia arrested Merzoug Touati.", "detained", [("place", "Bejaia")]),
    (
        "Agents of the Cuban State Security arrested Luis Manuel Otero Alcantara in Old Havana.",
        "detained",
        [("place", "Old Havana")],
    ),
    ("It was in Grozny that Ramzan Dzhabrailov was arrested.", "detained", [("place", "Grozny")]),
    ("Ales Bialiatski was in Minsk when he was arrested.", "detained", [("place", "Minsk")]),
    ("Ales Bialiatski was in Minsk. When he was arrested, nobody knew.", "detained", []),
    ("Ciham Ali went missing in Tesseney on Sunday.", "disappeared", [("place", "Tesseney")]),
    # "There" is the one place told of right before.
    (
        "Tesfalem Waldyes travelled to Bahir Dar on Thursday. Police arrested him there the next day.",
        "detained",
        [("place", "there")],
    ),
    (
        "Tesfalem Waldyes travelled from Addis Ababa to Bahir Dar and to Gondar. Police arrested him there.",
        "detained",
        [],
    ),
    # Where somebody is from, or where it is said, it did not happen.
    ("The Algiers-based blogger Merzoug Touati was arrested on Monday.", "detained", []),
    ("Merzoug Touati, a blogger from Bejaia, was arrested on Monday.", "detained", []),
    ("Merzoug Touati was arrested, his lawyer said in Algiers.", "detained", []),
    ("Speaking in Paris, his wife said Merzoug Touati had been arrested.", "detained", []),
]

PLACES = {"place", "place_from", "facility", "facility_from", "court"}


@pytest.mark.parametrize(("text", "event", "expected"), WHERE, ids=[text for text, _, _ in WHERE])
def test_where(text: str, event: str, expected: list[tuple[str, str]]) -> None:
    statements = Reader().read(Report(text=text, published="2025-03-10")).statements
    (told,) = [s for s in statements if s.event.value == event]
    assert sorted((r.role.value, r.span.text) for r in told.roles if r.role.value in PLACES and r.span) == sorted(
        expected
    )


def test_there_has_the_name_of_the_place() -> None:
    text = "Tesfalem Waldyes travelled to Bahir Dar on Thursday. Police arrested him there the next day."
    (told,) = Reader().read(Report(text=text, published="2025-03-10")).statements
    assert [r.name for r in told.roles if r.role.value == "place"] == ["Bahir Dar"]


WHO: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "Ahmed Samir was picked up by agents of the National Security Agency on Monday.",
        "detained",
        [("agent", "agents of the National Security Agency")],
    ),
    (
        "The public prosecutor's office in Bejaia charged Merzoug Touati with insulting the state.",
        "charged",
        [("agent", "The public prosecutor's office"), ("offence", "insulting the state")],
    ),
    (
        "The arrest of Ihar Losik by the security service was condemned.",
        "detained",
        [("agent", "the security service")],
    ),
    (
        "Stella Nyanzi was convicted under the Computer Misuse Act 2011.",
        "convicted",
        [("law", "the Computer Misuse Act 2011")],
    ),
    ("Jimmy Lai was convicted under the national security law.", "convicted", [("law", "the national security law")]),
    ("Jimmy Lai was arrested under international law.", "detained", []),
    (
        "Ihar Losik was given a 15-day administrative arrest for disobeying police.",
        "sentenced",
        [("penalty", "administrative arrest"), ("term", "15-day"), ("offence", "disobeying police")],
    ),
    (
        "Ihar Losik received a suspended sentence of three years, with a probation period of four years.",
        "sentenced",
        [("penalty", "suspended sentence"), ("term", "three years")],
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), WHO, ids=[text for text, _, _ in WHO])
def test_who_and_under_which_law(text: str, event: str, expected: list[tuple[str, str]]) -> None:
    statements = Reader().read(Report(text=text, published="2025-03-10")).statements
    (told,) = [s for s in statements if s.event.value == event]
    assert told.when.edtf in {None, "2025-03-10"}
    roles = [(r.role.value, r.span.text) for r in told.roles if r.role.value not in PLACES and r.span]
    assert sorted(roles) == sorted(expected)


def test_who_is_trusted_is_no_place() -> None:
    text = "Voters lost confidence in Navalny. Navalny was arrested in Moscow."
    (arrest,) = Reader().read(Report(text=text, published="2025-03-10")).statements
    assert arrest.person.name == "Navalny"
