"""Lines on where a name begins and ends, on two who are told of as a pair, and on "the latter".

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Whose people they are is no part of the name.
    (
        (
            "Crimean Tatar journalist Vilen Temeryanov jailed for 14 years\n\n"
            "A military court found Crimean Tatars Vilen Temeryanov, Enver Krosh and Rinat Aliev "
            "guilty. Temeryanov received 14 years."
        ),
        [
            "convicted Enver Krosh",
            "convicted Rinat Aliev",
            "convicted Vilen Temeryanov",
            "sentenced Vilen Temeryanov P14Y",
            "sentenced Vilen Temeryanov P14Y",
        ],
    ),
    (
        "Belarusians Ihar Losik and Maxim Znak were freed.",
        [
            "released Ihar Losik",
            "released Maxim Znak",
        ],
    ),
    (
        "Police detained Kurds Selahattin Demirtas and Figen Yuksekdag.",
        [
            "detained Figen Yuksekdag",
            "detained Selahattin Demirtas",
        ],
    ),
    (
        "Britons Craig and Lindsay Foreman were charged in Iran.",
        [
            "charged Craig Foreman",
            "charged Lindsay Foreman",
        ],
    ),
    # The whole of a name, and without an ending.
    (
        (
            "Artist Otero Alcántara sentenced to five years\n\n"
            "A court sentenced Luis Manuel Otero Alcántara to five years. Otero Alcántara was "
            "arrested in July."
        ),
        [
            "detained Luis Manuel Otero Alcántara 2023-07",
            "sentenced Luis Manuel Otero Alcántara P5Y",
            "sentenced Luis Manuel Otero Alcántara P5Y",
        ],
    ),
    (
        'Mongkol "Bas" Thirakot\'s 28-year term was raised to 50 by an appeals court.',
        [
            'appealed Mongkol "Bas" Thirakot',
        ],
    ),
    # A couple, each of them.
    (
        (
            "Louis Arnaud was freed in June 2023. British couple Craig and Lindsay Foreman were "
            "charged with espionage in February 2024."
        ),
        [
            "charged Craig Foreman 2024-02",
            "charged Lindsay Foreman 2024-02",
            "released Louis Arnaud 2023-06",
        ],
    ),
    (
        ("Iranian couple Astiyazh Haghighi and Amir Mohammad Ahmadi were given ten years each for dancing."),
        [
            "sentenced Amir Mohammad Ahmadi P10Y",
            "sentenced Astiyazh Haghighi P10Y",
        ],
    ),
    # Of two the second or the first.
    (
        "Ihar Losik and Maxim Znak, the latter held in Navapolatsk, have not written since May.",
        [
            "held Maxim Znak",
        ],
    ),
    (
        "Ales Bialiatski and Valiantsin Stefanovic, the former on hunger strike, were beaten.",
        [
            "hunger_strike Ales Bialiatski",
            "ill_treated Ales Bialiatski",
            "ill_treated Valiantsin Stefanovic",
        ],
    ),
    (
        "Evan Gershkovich and Paul Whelan, the latter jailed since 2018, were freed.",
        [
            "held Paul Whelan 2018/..",
            "released Evan Gershkovich",
            "released Paul Whelan",
        ],
    ),
    # What is set off behind a name tells of it, and the verb too.
    (
        (
            "Netiporn died in May. Anchan Preelert, handed 43 years in 2021, was let out early by "
            "royal pardon in August 2023."
        ),
        [
            "released Anchan Preelert",
            "released Anchan Preelert 2023-08",
            "sentenced Anchan Preelert 2021 P43Y",
        ],
    ),
    # The same day as that of another is not the day last told.
    (
        (
            "Police seized Sonia Dahmani on May 11, 2023. On May 13 they seized Mehdi Zagrouba. "
            "Borhen Bssais, arrested the same evening as Dahmani, was jailed."
        ),
        [
            "detained Borhen Bssais",
            "detained Mehdi Zagrouba 2023-05-13",
            "detained Sonia Dahmani 2023-05-11",
            "sentenced Borhen Bssais",
        ],
    ),
    # Swaps, and where somebody missing is.
    (
        "Alsu Kurmasheva was part of a prisoner swap.",
        [
            "released Alsu Kurmasheva",
        ],
    ),
    (
        "Paul Whelan was not part of the prisoner swap.",
        [],
    ),
    (
        (
            "Iryna Danylovych vanished in Koktebel on 29 April 2022 and turned up in a Simferopol "
            "cell eleven days later."
        ),
        [
            "disappeared Iryna Danylovych 2022-04-29",
            "held Iryna Danylovych 2022-05-10",
        ],
    ),
]
