"""Where somebody was taken, by what he was doing then; towns of prisons, and of custody behind a journey."""

import pytest

from letapis.model import Report, RoleName
from letapis.reading import Reader

WHERE: list[tuple[str, str, list[str]]] = [
    ("Mahmoud Abu Zeid was arrested while taking pictures of a sit-in in Cairo.", "detained", ["Cairo"]),
    (
        "Ruslan Biketov was arrested while he protested alone outside Almaty's opera house.",
        "detained",
        ["Almaty's opera house"],
    ),
    ("María Corina Machado was detained as she left a rally in the east of Caracas.", "detained", ["Caracas"]),
    ("Bernardo Caal Xol was arrested when he attended a hearing in Coban.", "detained", ["Coban"]),
    ("Toru Kubota was filming a protest in Yangon when police seized him.", "detained", ["Yangon"]),
    ("Danilo Maldonado was painting a wall in Havana when agents dragged him into a car.", "detained", ["Havana"]),
    (
        "Lázaro Yuri Valle Roca went to a police station in Havana and was arrested.",
        "detained",
        ["a police station", "Havana"],
    ),
    # What somebody was about to do, where he was going, what he went in.
    ("Ihar Losik was detained while driving to a meeting in Vilnius.", "detained", []),
    ("Benjamin Brière was detained while touring in a camper van.", "detained", []),
    ("His wife was filming a protest in Minsk when police seized Ihar Losik.", "detained", []),
    # A jail of a town, and a prison whose name looks like one.
    ("Irena Biernacka was let out of a Minsk jail.", "released", ["Minsk"]),
    ("Natasha Narwal was let out of Tihar jail.", "released", []),
    ("Joakim Medin was held in a prison in Silivri.", "held", ["Silivri"]),
    # Custody in a country that somebody came from.
    ("Cheng Lei landed in Melbourne after three years in detention in China.", "held", ["China"]),
    ("Cheng Lei landed in Melbourne after three years in detention in China.", "left_country", ["Melbourne"]),
]


@pytest.mark.parametrize(("text", "event", "expected"), WHERE, ids=[f"{event}: {text}" for text, event, _ in WHERE])
def test_where_it_was(text: str, event: str, expected: list[str]) -> None:
    statements = Reader().read(Report(text=text, published="2025-03-10")).statements
    told = [s for s in statements if s.event.value == event]
    assert told
    places = {r.span.text for s in told for r in s.roles if r.role is RoleName.PLACE and r.span}
    assert places == set(expected)
