"""Lines on people told beside one whom the report knows: "him, A and B", "as did B", "X and wife", short forms.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A pronoun opens a row of people, behind a verb or before it.
    (
        (
            "Ulvi Hasanli was arrested in 2023. The court gave him, Sevinj Vagifgizi and Farid "
            "Mehralizada, an economist, nine years each."
        ),
        [
            "detained Ulvi Hasanli 2023",
            "sentenced Farid Mehralizada P9Y",
            "sentenced Sevinj Vagifgizi P9Y",
            "sentenced Ulvi Hasanli P9Y",
        ],
    ),
    (
        ("Ulvi Hasanli was arrested in 2023. The court gave him and Farid Mehralizada nine years each."),
        [
            "detained Ulvi Hasanli 2023",
            "sentenced Farid Mehralizada P9Y",
            "sentenced Ulvi Hasanli P9Y",
        ],
    ),
    (
        (
            "Nasrin Sotoudeh was arrested in 2018. Prosecutors charged her, Reza Khandan and Farhad "
            "Meysami with propaganda."
        ),
        [
            "charged Farhad Meysami",
            "charged Nasrin Sotoudeh",
            "charged Reza Khandan",
            "detained Nasrin Sotoudeh 2018",
        ],
    ),
    (
        (
            "Jimmy Lai was arrested in 2020. In 2021 a judge handed him, Lee Cheuk-yan and Albert Ho "
            "prison terms of 8 to 18 months."
        ),
        [
            "detained Jimmy Lai 2020",
            "sentenced Albert Ho 2021 P8M/P18M",
            "sentenced Jimmy Lai 2021 P8M/P18M",
            "sentenced Lee Cheuk-yan 2021 P8M/P18M",
        ],
    ),
    (
        ("Jimmy Lai was arrested in 2020. In 2021 he, Lee Cheuk-yan and lawyer Albert Ho were jailed over a march."),
        [
            "detained Jimmy Lai 2020",
            "sentenced Albert Ho 2021",
            "sentenced Jimmy Lai 2021",
            "sentenced Lee Cheuk-yan 2021",
        ],
    ),
    (
        "Ihar Losik was arrested in 2020. He, his wife Darya and Maxim Znak were jailed.",
        [
            "detained Ihar Losik 2020",
            "sentenced Darya",
            "sentenced Ihar Losik",
            "sentenced Maxim Znak",
        ],
    ),
    # And none where another clause goes on, or one who only says so.
    (
        ("Ihar Losik was detained. Guards tortured him, and Maxim Znak, who saw it, was put in a cell."),
        [
            "detained Ihar Losik",
            "ill_treated Ihar Losik",
        ],
    ),
    (
        ("Maria Kolesnikova was arrested. They beat her, Maxim Znak wrote and his lawyer confirmed."),
        [
            "detained Maria Kolesnikova",
            "ill_treated Maria Kolesnikova",
        ],
    ),
    (
        ("Ihar Losik was detained. Police told him, Maxim Znak and Darya Losik that they were suspects."),
        [
            "detained Ihar Losik",
        ],
    ),
    (
        "Ihar Losik was detained. He, a blogger and consultant, was held in Homel.",
        [
            "detained Ihar Losik",
            "held Ihar Losik",
        ],
    ),
    # What a court handed several is told of all of them.
    (
        ("The court handed Sergei Tikhanovsky, Mikola Statkevich and four others prison terms of 14 to 18 years."),
        [
            "sentenced - P14Y/P18Y",
            "sentenced Mikola Statkevich P14Y/P18Y",
            "sentenced Sergei Tikhanovsky P14Y/P18Y",
        ],
    ),
    (
        (
            "Imran Khan was jailed along with his wife Bushra Bibi, a day after a court gave him and "
            "Shah Mahmood Qureshi 10 years each."
        ),
        [
            "sentenced Bushra Bibi",
            "sentenced Imran Khan",
            "sentenced Imran Khan P10Y",
            "sentenced Shah Mahmood Qureshi P10Y",
        ],
    ),
    # "As did", "as are": of accusations and appeals too, but not of what was denied or of who accused.
    (
        "Trinh Ba Phuong lost his appeal, as did Nguyen Thi Tam.",
        [
            "appealed Nguyen Thi Tam",
            "appealed Trinh Ba Phuong",
        ],
    ),
    (
        (
            "Ulvi Hasanli is accused of smuggling, as are reporters Nargiz Absalamova and Elnara "
            "Gasimova and investigator Hafiz Babali."
        ),
        [
            "accused Elnara Gasimova",
            "accused Hafiz Babali",
            "accused Nargiz Absalamova",
            "accused Ulvi Hasanli",
        ],
    ),
    (
        "Ekrem Imamoglu got two years, as did his aide Necati Ozkan.",
        [
            "sentenced Ekrem Imamoglu P2Y",
            "sentenced Necati Ozkan P2Y",
        ],
    ),
    (
        ("Ihar Losik was recognised as a political prisoner, as were Maxim Znak and Maria Kolesnikova."),
        [
            "recognised Ihar Losik",
            "recognised Maria Kolesnikova",
            "recognised Maxim Znak",
        ],
    ),
    (
        "Prosecutors accused Ihar Losik of treason, as did a KGB officer.",
        [
            "charged Ihar Losik",
        ],
    ),
    # Relatives without an article, in headlines.
    (
        (
            "Imran Khan and wife get 14 years\n\n"
            "Former prime minister Imran Khan and his wife Bushra Bibi were sentenced to 14 years."
        ),
        [
            "sentenced Bushra Bibi P14Y",
            "sentenced Bushra Bibi P14Y",
            "sentenced Imran Khan P14Y",
            "sentenced Imran Khan P14Y",
        ],
    ),
    (
        "Imran Khan, wife jailed for 14 years",
        [
            "sentenced - P14Y",
            "sentenced Imran Khan P14Y",
        ],
    ),
    (
        (
            "Kizza Besigye and aide charged with treason\n\n"
            "Opposition leader Kizza Besigye and his aide Obeid Lutale were charged on Friday."
        ),
        [
            "charged Kizza Besigye",
            "charged Kizza Besigye 2024-04-26",
            "charged Obeid Lutale",
            "charged Obeid Lutale 2024-04-26",
        ],
    ),
    (
        "Mehdi and Sepideh Qolian, brother and sister, are out on bail.",
        [
            "released Mehdi Qolian",
            "released Sepideh Qolian",
        ],
    ),
    # A short form beside the same surname is the same person; a nephew is not.
    (
        (
            "Zhenya Berkovich gets six years\n\n"
            "A court sent director Yevgenia Berkovich to a penal colony for six years. Berkovich was "
            "arrested in May 2023."
        ),
        [
            "detained Yevgenia Berkovich 2023-05",
            "sentenced Yevgenia Berkovich P6Y",
            "sentenced Yevgenia Berkovich P6Y",
        ],
    ),
    (
        (
            "Sasha Skochilenko freed\n\n"
            "Artist Alexandra Skochilenko was freed on Thursday. Skochilenko had been jailed for "
            "seven years."
        ),
        [
            "released Alexandra Skochilenko",
            "released Alexandra Skochilenko 2024-04-25",
            "sentenced Alexandra Skochilenko P7Y",
        ],
    ),
    (
        "Alexander Shestun was sentenced in 2020. His nephew Sasha Shestun was detained in May.",
        [
            "detained Sasha Shestun 2024-05",
            "sentenced Alexander Shestun 2020",
        ],
    ),
    # One who is told of twice before the verb is one.
    (
        "Amani Golugwa, Chadema's deputy secretary-general, was picked up at the airport.",
        [
            "detained Amani Golugwa",
        ],
    ),
    # The subject of what lets him go is another than he.
    (
        (
            "A Guatemalan court found Jose Ruben Zamora guilty of money laundering.\n\n"
            "An appeals court threw out the conviction in October. Last year a judge let him go to "
            "house arrest."
        ),
        [
            "appealed Jose Ruben Zamora 2023-10",
            "convicted Jose Ruben Zamora",
            "house_arrest Jose Ruben Zamora 2023",
            "released Jose Ruben Zamora 2023",
        ],
    ),
    # A surname with and without the ending of another language, and one that is another's.
    (
        (
            "Kazakh Activist Aigerim Tleuzhan Loses Appeal\n\n"
            "An appeals court has left unchanged a four-year prison sentence given to activist "
            "Aigerim Tleuzhanova."
        ),
        [
            "appealed Aigerim Tleuzhan",
            "appealed Aigerim Tleuzhan",
            "sentenced Aigerim Tleuzhan P4Y",
        ],
    ),
    (
        "Ali Karim was jailed in 2020. Ali Karimov was freed in 2021.",
        [
            "released Ali Karimov 2021",
            "sentenced Ali Karim 2020",
        ],
    ),
]
