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
        "An Ni was arrested in Yangon on Monday.",
        ["detained An Ni 2024-04-29"],
    ),
    (
        "Will Hoover was arrested in Kampala.",
        ["detained Will Hoover"],
    ),
    (
        "Can Dündar was sentenced in absentia.",
        ["sentenced Can Dündar"],
    ),
    (
        "Will Alaa Abdel Fattah be freed?",
        [],
    ),
]
