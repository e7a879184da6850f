"""Lines in the manner of news agencies, and all that each of them tells (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "Victor Hugo Tinoco has yet to be sentenced.",
        ["sentenced Victor Hugo Tinoco planned"],
    ),
    (
        "Dora María Téllez was convicted this month of conspiracy.",
        ["convicted Dora María Téllez 2024-05"],
    ),
    (
        "Ramin Deko was taken into custody the same day, December 6, and remanded later.",
        ["detained Ramin Deko 2023-12-06", "remanded Ramin Deko 2023-12-06/.."],
    ),
    (
        (
            "Last month, Farid Mehralizada saw his detention extended by three months. RFE/RL President "
            "Stephen Capus has called for his immediate release."
        ),
        [
            "remanded Farid Mehralizada 2024-04 P3M",
            "intervention Farid Mehralizada",
            "released Farid Mehralizada demanded",
        ],
    ),
    (
        (
            "The court ordered that Aynur Elgunes, the editor, Aytac Tapdiq, Khayala Agayeva and Aysel "
            "Umudova be held until April."
        ),
        ["remanded Aynur Elgunes", "remanded Aytac Tapdiq", "remanded Khayala Agayeva", "remanded Aysel Umudova"],
    ),
    (
        (
            "Police picked Hugo Torres up together with Dora María Téllez, another former commander, and the "
            "politician Victor Hugo Tinoco."
        ),
        ["detained Hugo Torres", "detained Dora María Téllez", "detained Victor Hugo Tinoco"],
    ),
    (
        "Most of those accused were picked up in January 2021.",
        ["detained - 2021-01"],
    ),
    (
        "Hugo Torres was taken from El Chipote prison to a hospital.",
        ["transferred Hugo Torres"],
    ),
    (
        (
            "Dora María Téllez and Lesther Alemán were jailed. Vilma Núñez urged the government to let the "
            "remaining prisoners go home."
        ),
        ["sentenced Dora María Téllez", "sentenced Lesther Alemán", "intervention -", "released - demanded"],
    ),
    (
        "Of the 16, two - Lawrence Lau and Lee Yue-shun - were acquitted in May.",
        ["acquitted Lawrence Lau 2024-05", "acquitted Lee Yue-shun 2024-05"],
    ),
    (
        "Aysel Umudova and Natig Javadli were charged. Meydan TV has rejected the accusations.",
        ["charged Aysel Umudova", "charged Natig Javadli"],
    ),
]
