"""Lines on whose release, sentence and charges are told of, and who "they", "them all" and "both" are.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        "Salma al-Shehab was freed on Monday. Nourah al-Qahtani got 45 years. The release is long overdue.",
        [
            "released Salma al-Shehab 2024-04-29",
            "sentenced Nourah al-Qahtani P45Y",
            "released Salma al-Shehab planned",
        ],
    ),
    (
        "Salma al-Shehab was freed on Monday. Nourah al-Qahtani got 45 years. Her family demanded the release.",
        [
            "released Salma al-Shehab 2024-04-29",
            "sentenced Nourah al-Qahtani P45Y",
            "intervention Nourah al-Qahtani",
            "released Nourah al-Qahtani demanded",
        ],
    ),
    (
        "Ihar Losik got 15 years. All defendants were acquitted of a killing, for which prosecutors had demanded life.",
        ["sentenced Ihar Losik P15Y", "acquitted -", "sentenced - planned"],
    ),
    (
        (
            "G. N. Saibaba and four others, among them the student Hem Mishra and the journalist Prashant Rahi, were "
            "sentenced to life. In October 2022 the High Court acquitted them all."
        ),
        [
            "sentenced G. N. Saibaba",
            "sentenced -",
            "sentenced Hem Mishra",
            "sentenced Prashant Rahi",
            "acquitted G. N. Saibaba 2022-10",
            "acquitted Hem Mishra 2022-10",
            "acquitted Prashant Rahi 2022-10",
        ],
    ),
    (
        (
            "Four activists were jailed in Minsk.\n\nMaksim Znak and Ihar Losik got ten years. Marfa Rabkova and "
            "Andrei Chapiuk got six.\n\nThey were convicted of riots."
        ),
        [
            *(f"sentenced {name}" for name in ("Maksim Znak", "Ihar Losik", "Marfa Rabkova", "Andrei Chapiuk")),
            *(f"sentenced {name} P10Y" for name in ("Maksim Znak", "Ihar Losik")),
            *(f"sentenced {name} P6Y" for name in ("Marfa Rabkova", "Andrei Chapiuk")),
            *(f"convicted {name}" for name in ("Maksim Znak", "Ihar Losik", "Marfa Rabkova", "Andrei Chapiuk")),
        ],
    ),
    (
        "Zhang Zhan was convicted. The sentence was handed down by a court in Shanghai on Friday.",
        ["convicted Zhang Zhan", "sentenced Zhang Zhan 2024-04-26"],
    ),
    (
        "Marfa Rabkova was charged with rioting. In February 2021 two more charges were added.",
        ["charged Marfa Rabkova", "charged Marfa Rabkova 2021-02"],
    ),
    (
        "Judge Siarhei Khrypach sentenced Marfa Rabkova, a volunteer, to 15 years and fined her 750 base units.",
        ["sentenced Marfa Rabkova P15Y", "sentenced Marfa Rabkova"],
    ),
    (
        "The court gave her two years and fined her 500 roubles. It took her two years.",
        ["sentenced - P2Y", "sentenced -"],
    ),
    (
        "Alexei Gorinov was the first person to be sent to prison under the article.",
        ["sentenced Alexei Gorinov"],
    ),
    (
        (
            "Kobanî trial: 42 years for Demirtaş, five politicians leave prison\n\n"
            "Selahattin Demirtaş was sentenced on Friday."
        ),
        ["sentenced Selahattin Demirtaş P42Y", "released -", "sentenced Selahattin Demirtaş 2024-04-26"],
    ),
    (
        "Twenty years for Putin: what next\n\nAlexei Navalny was sentenced in Moscow on Friday.",
        ["sentenced Alexei Navalny 2024-04-26"],
    ),
    (
        (
            "Volunteers Rabkova and Chapiuk jailed for 15 years and six years\n\n"
            "Marfa Rabkova got 15 years. Andrei Chapiuk got six."
        ),
        [
            *["sentenced Marfa Rabkova P15Y"] * 2,
            *["sentenced Andrei Chapiuk P6Y"] * 2,
        ],
    ),
]
