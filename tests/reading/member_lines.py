"""Lines on some of several, on what is set off beside a name, and on verbs joined to the wrong word.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    ("A labourer named Vijay Tirki got ten years.", ["sentenced Vijay Tirki P10Y"]),
    (
        "Six men were arrested. Two of them, Pandu Narote and Vijay Tirki, were beaten.",
        ["detained -", "ill_treated Pandu Narote", "ill_treated Vijay Tirki"],
    ),
    (
        "Six men were detained. One of the men, Pandu Narote, died of swine flu in August 2022.",
        ["detained -", "died Pandu Narote 2022-08"],
    ),
    ("One of the papers, Novaya Gazeta, closed. One of them, Great Britain, left.", []),
    (
        "Ales Bialiatski and four others, among them the student Hem Mishra and the poet Prashant Rahi, were detained.",
        ["detained Ales Bialiatski", "detained -", "detained Hem Mishra", "detained Prashant Rahi"],
    ),
    ("Nine people, among them the lawyer Maksim Znak, were arrested.", ["detained -", "detained Maksim Znak"]),
    (
        "Nargiz Absalamova was given eight years, and Mahammad Kekalov, whose title is coordinator, seven and a half.",
        ["sentenced Nargiz Absalamova P8Y", "sentenced Mahammad Kekalov P7Y6M"],
    ),
    (
        "The court gave Nargiz Absalamova eight years and Mahammad Kekalov, who coordinated projects, seven.",
        ["sentenced Nargiz Absalamova P8Y", "sentenced Mahammad Kekalov P7Y"],
    ),
    (
        "The court gave Nargiz Absalamova eight years. Mahammad Kekalov, a reporter, 34, was detained.",
        ["sentenced Nargiz Absalamova P8Y", "detained Mahammad Kekalov"],
    ),
    (
        "Leopoldo López and Antonio Ledezma, both under house arrest until last night, were picked up by agents.",
        [
            "house_arrest Leopoldo López ../2024-04-30",
            "house_arrest Antonio Ledezma ../2024-04-30",
            "detained Leopoldo López",
            "detained Antonio Ledezma",
        ],
    ),
    (
        "Khaled Drareni was detained on March 7 while filming a march in the capital and let go three days later.",
        ["detained Khaled Drareni 2024-03-07", "released Khaled Drareni 2024-03-10"],
    ),
    (
        "Victoire Ingabire was put under house arrest in April 2010 and jailed in October.",
        ["house_arrest Victoire Ingabire 2010-04", "sentenced Victoire Ingabire 2010-10"],
    ),
    ("Maria Ressa had spent two years and four months in jail.", ["held Maria Ressa P2Y4M"]),
    (
        "Maria Kalesnikava, in prison since 2020, was moved to a hospital on Monday.",
        ["held Maria Kalesnikava 2020/..", "transferred Maria Kalesnikava 2024-04-29"],
    ),
    ("108 people were on trial, 18 of them behind bars.", ["tried -", "held -"]),
    ("Six journalists, two of them in prison, won the prize.", ["held -"]),
]
