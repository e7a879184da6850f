"""Lines on what is done to prisoners, on homes searched, and on those of whom nobody knows where they are.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Done to a prisoner.
    ("FSB officers banged the head of Ihar Losik against the wall.", ["ill_treated Ihar Losik"]),
    ("The boy banged his head against a wall.", []),
    ("Ihar Losik had been tied down and fed through a tube.", ["ill_treated Ihar Losik", "ill_treated Ihar Losik"]),
    ("The manager was tied down by his contract.", []),
    (
        "Ihar Losik was arrested on Monday. He was blindfolded for hours.",
        ["detained Ihar Losik 2024-04-29", "ill_treated Ihar Losik"],
    ),
    ("The dancer was blindfolded for the show.", []),
    (
        "Ihar Losik was arrested on Monday. He was left out in the yard for eight hours without a coat.",
        ["detained Ihar Losik 2024-04-29", "ill_treated Ihar Losik"],
    ),
    ("The children were left in the yard for an hour.", []),
    ("The party was left out in the cold for years.", []),
    (
        "Ihar Losik was arrested on Monday. He was roughly searched.",
        ["detained Ihar Losik 2024-04-29", "ill_treated Ihar Losik"],
    ),
    ("The passengers were roughly handled by the storm.", []),
    ("Ihar Losik was pinned to the ground by officers.", ["ill_treated Ihar Losik"]),
    ("The wrestler was pinned to the ground.", []),
    ("Ihar Losik was denied pain relief.", ["ill_treated Ihar Losik"]),
    ("Farmers were denied tax relief.", []),
    ("The side endured a beating.", []),
    # Homes searched.
    ("Soldiers stormed the house in which Nasta Loika was asleep.", ["searched Nasta Loika"]),
    ("Police raided the flat where Nasta Loika lives.", ["searched Nasta Loika"]),
    ("Police raided a house in which gunmen were hiding.", []),
    ("Police turned the flat of Nasta Loika upside down.", ["searched Nasta Loika"]),
    ("He turned the house over to his son.", []),
    ("Firefighters broke down the door of the flat of an old woman.", []),
    ("The protesters forced their way into the building.", []),
    # Nobody knows where.
    ("Neither his family nor his lawyers had any idea where Ihar Losik was.", ["disappeared Ihar Losik"]),
    ("Neither the coach nor the players had any idea where the ball was.", []),
    ("For two days nobody would say where Ihar Losik was.", ["disappeared Ihar Losik"]),
    ("The police would not say where the explosives were found.", []),
    ("For a day nobody would confirm the whereabouts of Ihar Losik.", ["disappeared Ihar Losik"]),
    ("The police refused to disclose the whereabouts of Ihar Losik.", ["disappeared Ihar Losik"]),
    ("The fate of the bill is unknown.", []),
    ("Nobody knows what has become of Ihar Losik.", ["disappeared Ihar Losik"]),
    ("Nobody knows what has become of the plan.", []),
    ("There has been no sign of rain since Friday.", []),
    ("Ihar Losik was last seen on Monday being led to a car.", ["disappeared Ihar Losik 2024-04-29"]),
    ("Mo Salah was last seen in action in March.", []),
]
