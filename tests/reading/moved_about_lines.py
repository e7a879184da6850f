"""Lines of people taken off, put on planes, back home, and of what is said and done then, with ordinary ones beside.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Taken off.
    (
        "Noureddine Bhiri vanished when men in civilian clothes forced him out of his car and drove off with him.",
        ["disappeared Noureddine Bhiri", "detained Noureddine Bhiri"],
    ),
    ("The flood forced the mayor, Ekrem Imamoglu, out of his car.", []),
    (
        "A court let Fahad Shah go on the 26th; before he could leave the premises, police from Shopian took him.",
        ["released Fahad Shah 2024-04-26", "detained Fahad Shah"],
    ),
    ("Police met Fahad Shah at the station, took him home and took him aside.", []),
    (
        "Fahad Shah was bailed; within hours he was whisked off to Srinagar in a third case.",
        ["released Fahad Shah", "detained Fahad Shah"],
    ),
    ("Taylor Swift was whisked off to a party.", []),
    # On planes, and back.
    (
        "Nathan Maung was set free from Insein prison on Monday and put on a plane home the following day.",
        ["released Nathan Maung 2024-04-29", "returned Nathan Maung 2024-04-30"],
    ),
    ("Emin Huseynov was flown out aboard the plane of a foreign minister.", ["left_country Emin Huseynov"]),
    ("Mikheil Saakashvili slipped back into the country from Ukraine.", ["returned Mikheil Saakashvili"]),
    ("Mikheil Saakashvili slipped back into a comfortable lead.", []),
    (
        "Siddique Kappan reached home after two years in prison.",
        ["released Siddique Kappan", "held Siddique Kappan P2Y"],
    ),
    ("Siddique Kappan reached home on Friday.", []),
    # In prison, and after.
    (
        "Roberto Quiñones was jailed. In his cell he wrote articles for which he was disciplined.",
        ["sentenced Roberto Quiñones", "punished Roberto Quiñones"],
    ),
    ("The deputy was disciplined by his party.", []),
    (
        "Mehman Huseynov was jailed. He had taken a beating from policemen in 2017.",
        ["sentenced Mehman Huseynov", "ill_treated Mehman Huseynov 2017"],
    ),
    ("The team took a beating from its rivals.", []),
    (
        "Nika Gvaramia was jailed for three years in May. The Court of Appeal left the sentence as it was in November.",
        ["sentenced Nika Gvaramia 2024-05 P3Y", "appealed Nika Gvaramia 2023-11"],
    ),
    (
        "The European Parliament called for an end to the harassment of Mehman Huseynov.",
        ["intervention Mehman Huseynov"],
    ),
    # A day does nothing.
    ("Vitold Ashurak was tortured and the next day died.", ["ill_treated Vitold Ashurak", "died Vitold Ashurak"]),
    (
        "Mehman Huseynov was jailed. Huseynov protested his innocence and the same day stopped eating.",
        ["sentenced Mehman Huseynov", "accused Mehman Huseynov denied", "hunger_strike Mehman Huseynov"],
    ),
    ("Ihar Losik was arrested on Monday and the next day brought rain.", ["detained Ihar Losik 2024-04-29"]),
    # Who goes as far as to say so says so.
    (
        "Ihar Losik was arrested in June. State television went so far as to call him a terrorist.",
        ["detained Ihar Losik 2023-06", "accused Ihar Losik"],
    ),
    (
        (
            "Lakhdar Bouregaa was arrested. State television went as far as to claim that he had usurped another "
            "man's name, which the veterans' organisation denied."
        ),
        ["detained Lakhdar Bouregaa", "accused Lakhdar Bouregaa", "accused Lakhdar Bouregaa denied"],
    ),
    (
        "Nika Gvaramia was arrested. The ruling Georgian Dream has always countered that he embezzled.",
        ["detained Nika Gvaramia", "accused Nika Gvaramia"],
    ),
    # What a deed was for is no second one; what organisations appeal to is no court.
    ("The police allege that Fahad Shah spread fake news to provoke violence.", ["accused Fahad Shah"]),
    (
        "Ihar Losik was arrested. The fear had led dozens of organisations to appeal to Bangkok.",
        ["detained Ihar Losik"],
    ),
    # He is that American.
    (
        "Another American, Danny Fenster, managing editor of Frontier Myanmar, was brought before a court on Thursday.",
        ["tried Danny Fenster 2024-04-25"],
    ),
]
