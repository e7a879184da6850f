"""Lines on who is meant, further: either of two, the former and the latter, another's lawyer, siblings.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Of two joined by "and", also behind a noun, neither is "he".
    (
        "Chen Mei and his friend Cai Wei were arrested in April 2020. He was sentenced to 15 months.",
        ["detained Cai Wei 2020-04", "detained Chen Mei 2020-04", "sentenced - P15M"],
    ),
    (
        "Jason Rezaian and his wife, Yeganeh Salehi, were seized in Tehran. She was released on bail.",
        ["detained Jason Rezaian", "detained Yeganeh Salehi", "released Yeganeh Salehi"],
    ),
    # The former and the latter, told of one by one, and without a verb.
    (
        "Luis Otero and Maykel Castillo were arrested. The former was given five years, the latter nine.",
        [
            "detained Luis Otero",
            "detained Maykel Castillo",
            "sentenced Luis Otero P5Y",
            "sentenced Maykel Castillo P9Y",
        ],
    ),
    (
        (
            "Luis Otero was arrested on 11 July 2021. Maykel Castillo had been taken from his home in May. "
            "The latter was sentenced to nine years."
        ),
        ["detained Luis Otero 2021-07-11", "detained Maykel Castillo 2021-05", "sentenced Maykel Castillo P9Y"],
    ),
    ("The latter two were freed.", ["released -"]),
    # Another's lawyer is not whom a new noun means.
    (
        (
            "A court in Istanbul sentenced Ekrem İmamoğlu to two years. The mayor's lawyer, Mehmet "
            "Pehlivan, was himself arrested in June. The politician has been in Silivri since March."
        ),
        ["detained Mehmet Pehlivan 2023-06", "held Ekrem İmamoğlu 2024-03/..", "sentenced Ekrem İmamoğlu P2Y"],
    ),
    # Siblings are of one family, however many were told of; a colleague may be whom a new noun means.
    (
        (
            "The brothers Asan and Aziz Akhtemov were seized in September 2021. Nariman Dzhelyal was taken "
            "the same night. The brothers were tortured with electric shocks. The siblings got 15 and 13 "
            "years."
        ),
        [
            "detained Asan Akhtemov 2021-09",
            "detained Aziz Akhtemov 2021-09",
            "detained Nariman Dzhelyal",
            "ill_treated Asan Akhtemov",
            "ill_treated Aziz Akhtemov",
            "sentenced Asan Akhtemov P15Y",
            "sentenced Aziz Akhtemov P13Y",
        ],
    ),
    (
        "Alaa Abd El-Fattah and his sister Sanaa were jailed. The siblings were freed in 2014.",
        ["released Alaa Abd El-Fattah 2014", "released Sanaa 2014", "sentenced Alaa Abd El-Fattah", "sentenced Sanaa"],
    ),
    (
        (
            "Mykola Semena was convicted in 2017. His colleague Vladyslav Yesypenko was detained in March "
            "2021. The freelancer was sentenced to six years. The elder journalist was allowed to leave "
            "Crimea in 2020."
        ),
        [
            "convicted Mykola Semena 2017",
            "detained Vladyslav Yesypenko 2021-03",
            "left_country - 2020",
            "sentenced Vladyslav Yesypenko P6Y",
        ],
    ),
    # An unnamed relative of whom alone the sentence before tells may be "she".
    (
        (
            "Irina Slavina's flat was searched in October 2020. Her husband said that she had been "
            "questioned for hours. Their daughter stood outside with a sign. She was fined."
        ),
        ["questioned Irina Slavina", "searched Irina Slavina 2020-10", "sentenced -"],
    ),
    (
        "Ihar Losik was arrested in 2020. His brother lives in Poland. He was fined.",
        ["detained Ihar Losik 2020", "sentenced -"],
    ),
    (
        "Ihar Losik was arrested in 2020. His mother wept. He was sentenced to 15 years.",
        ["detained Ihar Losik 2020", "sentenced Ihar Losik P15Y"],
    ),
    (
        "Ihar Losik was arrested in 2020. His father pleaded for him. He was sentenced to 15 years.",
        ["detained Ihar Losik 2020", "intervention Ihar Losik", "sentenced Ihar Losik P15Y"],
    ),
]
