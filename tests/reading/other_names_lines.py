"""Lines on other names of somebody, and on names whose first word is one of English as well.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "The blogger Nguyen Ngoc Nhu Quynh, known by her pen name Me Nam, or Mother Mushroom, was arrested "
            "in October 2016. Mother Mushroom was sentenced to ten years. Me Nam was freed in 2018."
        ),
        [
            "detained Nguyen Ngoc Nhu Quynh 2016-10",
            "sentenced Nguyen Ngoc Nhu Quynh P10Y",
            "released Nguyen Ngoc Nhu Quynh 2018",
        ],
    ),
    (
        (
            "Nguyen Ngoc Nhu Quynh, or Mother Mushroom, was arrested in October 2016. Mother Mushroom was "
            "sentenced to ten years."
        ),
        ["detained Nguyen Ngoc Nhu Quynh 2016-10", "sentenced Nguyen Ngoc Nhu Quynh P10Y"],
    ),
    (
        (
            "The rapper Oxxxymiron, whose real name is Miron Fyodorov, was put on a wanted list in 2022. "
            "Fyodorov left Russia."
        ),
        ["wanted Oxxxymiron 2022", "left_country Oxxxymiron"],
    ),
    (
        "Police will not say whether Joshua Wong, Agnes Chow, or Ivan Lam, was arrested.",
        [],
    ),
    (
        (
            "The cartoonist Zulkiflee Anwar Haque, or Zunar, was charged with sedition in 2015. Zunar was "
            "acquitted in 2018."
        ),
        ["charged Zulkiflee Anwar Haque 2015", "acquitted Zulkiflee Anwar Haque 2018"],
    ),
    (
        ("Rapper Pablo Rivadulla, who performs as Pablo Hasél, was arrested in Lleida. Hasél was taken to prison."),
        ["detained Pablo Rivadulla", "transferred Pablo Rivadulla"],
    ),
    (
        "Do Nam Trung was sentenced to ten years in Hanoi. Do was arrested in July 2021.",
        ["sentenced Do Nam Trung P10Y", "detained Do Nam Trung 2021-07"],
    ),
    (
        "Vietnam has jailed Do Nam Trung for ten years.",
        ["sentenced Do Nam Trung P10Y"],
    ),
    (
        "Can Dündar was sentenced in absentia.",
        ["sentenced Can Dündar"],
    ),
    (
        "Will Alaa Abdel Fattah be freed?",
        [],
    ),
    (
        (
            "Vietnam has freed the blogger Nguyen Ngoc Nhu Quynh and put her on a plane. The 39-year-old, who "
            "wrote under the pen name Me Nam, or Mother Mushroom, arrived in Houston. Me Nam was arrested in "
            "2016."
        ),
        [
            "released Nguyen Ngoc Nhu Quynh",
            "deported Nguyen Ngoc Nhu Quynh",
            "left_country Nguyen Ngoc Nhu Quynh",
            "detained Nguyen Ngoc Nhu Quynh 2016",
        ],
    ),
    (
        "The hacker known as Guccifer was extradited from Romania. Chelsea Manning is in prison.",
        ["extradited -", "held Chelsea Manning"],
    ),
    (
        (
            "Natasha Narwal, Devangana Kalita and Asif Iqbal Tanha left Tihar jail on Thursday. Justices "
            "Siddharth Mridul and Anup Jairam Bhambhani held that no offence was made out. They had been "
            "detained in May 2020."
        ),
        [
            "released Natasha Narwal 2024-04-25",
            "released Devangana Kalita 2024-04-25",
            "released Asif Iqbal Tanha 2024-04-25",
            "detained Natasha Narwal 2020-05",
            "detained Devangana Kalita 2020-05",
            "detained Asif Iqbal Tanha 2020-05",
        ],
    ),
    (
        "An Jun was arrested in July 1999.",
        ["detained An Jun 1999-07"],
    ),
    (
        (
            "Vietnam arrested Nguyen Huu Vinh in 2014. The blogger, better known as Anh Ba Sam, was sentenced "
            "in 2016. Ba Sam got five years."
        ),
        ["detained Nguyen Huu Vinh 2014", "sentenced Nguyen Huu Vinh 2016", "sentenced Nguyen Huu Vinh P5Y"],
    ),
    (
        (
            "Take, for instance, Lisbeth Añez, or “Mama Lis.” For years, she was known for aiding protesters. "
            "In May, she was arrested and charged with treason."
        ),
        ["detained Lisbeth Añez 2024-05", "charged Lisbeth Añez 2024-05"],
    ),
]
