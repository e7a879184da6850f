"""Lines on "they" behind a row of which not all are named, and on "including her".

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Not the pair told of before them, but who is named of the row, and others.
    (
        (
            "Mancho Bibixy and Penn Terence Khan were jailed in 2018. Ayuk Tabe and nine others were "
            "given life in August 2019. Their appeals were thrown out."
        ),
        [
            "appealed -",
            "appealed Ayuk Tabe",
            "sentenced - 2019-08",
            "sentenced Ayuk Tabe 2019-08",
            "sentenced Mancho Bibixy 2018",
            "sentenced Penn Terence Khan 2018",
        ],
    ),
    (
        (
            "Maxim Znak and Maria Kolesnikova were arrested in 2020. Ihar Losik and four others were "
            "sentenced in December 2021. They were tortured."
        ),
        [
            "detained Maria Kolesnikova 2020",
            "detained Maxim Znak 2020",
            "ill_treated -",
            "ill_treated Ihar Losik",
            "sentenced - 2021-12",
            "sentenced Ihar Losik 2021-12",
        ],
    ),
    (
        (
            "Maxim Znak and Maria Kolesnikova were arrested in 2020. Police detained Ihar Losik and "
            "four others in December 2021. They were tortured."
        ),
        [
            "detained - 2021-12",
            "detained Ihar Losik 2021-12",
            "detained Maria Kolesnikova 2020",
            "detained Maxim Znak 2020",
            "ill_treated -",
            "ill_treated Ihar Losik",
        ],
    ),
    (
        (
            "Maxim Znak and Maria Kolesnikova were jailed in 2021. Znak and his lawyer appealed. They "
            "were freed in 2023."
        ),
        [
            "appealed -",
            "appealed Maxim Znak",
            "released - 2023",
            "sentenced Maria Kolesnikova 2021",
            "sentenced Maxim Znak 2021",
        ],
    ),
    # Nor does a relative or lawyer beside them hide a pair.
    (
        (
            "Maxim Znak and Maria Kolesnikova were jailed in 2021. Their lawyer Ludmila Kazak was "
            "fined. They are in Homel prison."
        ),
        [
            "held Maria Kolesnikova",
            "held Maxim Znak",
            "sentenced Ludmila Kazak",
            "sentenced Maria Kolesnikova 2021",
            "sentenced Maxim Znak 2021",
        ],
    ),
    # One known already is included.
    (
        (
            "Chow Hang-tung was jailed in 2021. Six people, including her and Lee Cheuk-yan, were "
            "arrested on May 28, 2023."
        ),
        [
            "detained - 2023-05-28",
            "detained Chow Hang-tung 2023-05-28",
            "detained Lee Cheuk-yan 2023-05-28",
            "sentenced Chow Hang-tung 2021",
        ],
    ),
    (
        "Chow Hang-tung was jailed in 2021. Ten women including her cellmate were freed.",
        [
            "released -",
            "sentenced Chow Hang-tung 2021",
        ],
    ),
    # A name that only the story below is known to have.
    (
        (
            "Hong Kong: Chow Hang-tung begins sixth year in prison\n\n"
            "Barrister Chow Hang-tung has been held in Tai Lam since September 2021."
        ),
        [
            "held Chow Hang-tung",
            "held Chow Hang-tung 2021-09/..",
        ],
    ),
    # Roles set off behind two names are no further people; those in a row are.
    (
        (
            "Faromuz Irgashov and Manuchehr Kholiqnazarov, lawyers and members of a commission, were "
            "sentenced in December."
        ),
        [
            "sentenced Faromuz Irgashov 2023-12",
            "sentenced Manuchehr Kholiqnazarov 2023-12",
        ],
    ),
    (
        "Ihar Losik, Maxim Znak, journalists and Maria Kolesnikova were arrested.",
        [
            "detained -",
            "detained Ihar Losik",
            "detained Maria Kolesnikova",
            "detained Maxim Znak",
        ],
    ),
    # What came to him of whom the main clause tells, and not to a relative who waited.
    (
        (
            "Jacob Ngarivhume was cleared in 2023. Journalist Blessed Mhlanga spent 72 days in remand "
            "before bail was granted."
        ),
        [
            "acquitted Jacob Ngarivhume 2023",
            "released Blessed Mhlanga",
        ],
    ),
    (
        ("Ihar Losik was freed in March. His wife, Darya, waited for hours before bail was granted."),
        [
            "released Ihar Losik",
            "released Ihar Losik 2024-03",
        ],
    ),
]
