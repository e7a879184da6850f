"""Lines on journeys abroad and home of those to whom something happens, beside journeys of everybody else.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        "Ihar Losik was freed in March. He left with his family for Germany.",
        ["released Ihar Losik 2024-03", "left_country Ihar Losik"],
    ),
    ("Keir Starmer left with his family for Germany.", []),
    (
        "Ihar Losik was freed in March and within hours he had boarded a plane at Stansted.",
        ["released Ihar Losik 2024-03", "left_country Ihar Losik"],
    ),
    ("Keir Starmer boarded a plane at Stansted. Ihar Losik was freed in March.", ["released Ihar Losik 2024-03"]),
    (
        "Ihar Losik, sentenced in 2017, has lived in Belgium ever since he slipped away in May 2018.",
        ["sentenced Ihar Losik 2017", "left_country Ihar Losik 2018-05"],
    ),
    ("Helmut Kohl slipped away peacefully in 2017. Ihar Losik was freed in March.", ["released Ihar Losik 2024-03"]),
    (
        "Ihar Losik was freed in March. He took refuge in Lithuania.",
        ["released Ihar Losik 2024-03", "left_country Ihar Losik"],
    ),
    (
        "Ihar Losik was freed in March. He made his way to Poland.",
        ["released Ihar Losik 2024-03", "left_country Ihar Losik"],
    ),
    ("Ihar Losik was freed in March. The book made its way to Poland.", ["released Ihar Losik 2024-03"]),
    (
        "Ihar Losik was arrested hours after getting back from a trip to Poland.",
        ["detained Ihar Losik", "returned Ihar Losik"],
    ),
    ("Keir Starmer was getting back from a trip to Poland.", []),
    ("Mo Salah was cheered upon his return from injury.", []),
    (
        "Nasta Loika was freed in March. Since her return she has been ill.",
        ["released Nasta Loika 2024-03", "returned Nasta Loika"],
    ),
    (
        "Danny Fenster was freed on Monday. The American journalist touched down in New York on Tuesday.",
        ["released Danny Fenster 2024-04-29", "returned Danny Fenster 2024-04-30"],
    ),
    (
        "Ihar Losik was freed on Monday. The plane carrying Losik has landed in Vilnius.",
        ["released Ihar Losik 2024-04-29"],
    ),
    (
        "Julian Assange was freed on Monday. He is home.",
        ["released Julian Assange 2024-04-29", "returned Julian Assange"],
    ),
    ("Mo Salah is home. Ihar Losik was freed in March.", ["released Ihar Losik 2024-03"]),
]
