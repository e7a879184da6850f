"""Lines with words of events told for other reasons, beside such as tell them (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    # Childhoods, time long served, and what prosecutors say that is no deed.
    ("Cheng Lei was jailed in 2020. Cheng moved to Australia at the age of ten.", ["sentenced Cheng Lei 2020"]),
    (
        "Cheng Lei was jailed in 2020. Cheng moved to Australia in 2023.",
        ["sentenced Cheng Lei 2020", "left_country Cheng Lei 2023"],
    ),
    ("Kizza Besigye was jailed in 2020. Besigye left Uganda as a child.", ["sentenced Kizza Besigye 2020"]),
    (
        "Kizza Besigye was jailed in 2020. Besigye left Uganda in May.",
        ["sentenced Kizza Besigye 2020", "left_country Kizza Besigye 2024-05"],
    ),
    ("Ihar Losik was sentenced on Monday to the time he had long served.", ["sentenced Ihar Losik 2024-04-29"]),
    ("Ihar Losik is serving time in Navapolatsk.", ["held Ihar Losik"]),
    ("Prosecutors said Aleksandra Skochilenko played the flute.", []),
    ("Prosecutors said Aleksandra Skochilenko replaced price tags.", ["accused Aleksandra Skochilenko"]),
    ("Prosecutors accused the editor of haste.", ["charged -"]),
    ("For two words, Se fue, Luis Robles was arrested.", ["detained Luis Robles"]),
    # Let go, released and moved for other reasons.
    ("His editor was released from hospital.", []),
    ("His editor was released from a psychiatric hospital.", ["released -"]),
    ("The lawyer was given two days to appeal.", []),
    ("The warden was transferred to Minsk.", []),
    ("The prisoner was transferred to Minsk.", ["transferred -"]),
    ("The inspector left the colony for an unknown destination.", []),
    ("The children were taken away from school by their grandmother.", []),
    ("The children were taken away by agents.", ["detained -"]),
    ("The mayor went missing in May.", ["disappeared - 2024-05"]),
    ("Nixon was condemned by history.", []),
]
