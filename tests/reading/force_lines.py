"""Lines on arrests told by force, on rides to prison and on the way out of it, beside news that only sounds like them.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Seized in the street, put in handcuffs, led to a van, pulled out of a taxi.
    (
        "Nasta Loika was grabbed in the street on 30 May 2023 with a bag over her head.",
        ["detained Nasta Loika 2023-05-30"],
    ),
    ("The minister was grabbed by the arm by a fan in the street.", []),
    ("The striker was grabbed by a defender in the box.", []),
    ("Ihar Losik was handcuffed in the courtroom on 13 February.", ["detained Ihar Losik 2024-02-13"]),
    ("Ihar Losik was handcuffed and driven away.", ["detained Ihar Losik"]),
    ("The magician was handcuffed and thrown into the river.", []),
    ("Officers put Ihar Losik in handcuffs in front of his children.", ["detained Ihar Losik"]),
    ("Ihar Losik shouted as he was led to the van.", ["detained Ihar Losik"]),
    ("Ihar Losik was escorted to a police car by officers.", ["detained Ihar Losik"]),
    ("The star was led to his car by bodyguards.", []),
    ("Police led the children to a van after the fire.", []),
    ("Ihar Losik was shoved into the back of a black jeep.", ["detained Ihar Losik"]),
    ("The crowd pushed the boy into the back of the hall.", []),
    (
        "Ihar Losik was himself taken on 13 November 2019 by four men in plain clothes.",
        ["detained Ihar Losik 2019-11-13"],
    ),
    ("The decision was taken by men in suits.", []),
    ("The lead was taken by men from Kent.", []),
    ("Ihar Losik was taken at gunpoint from his office.", ["detained Ihar Losik"]),
    ("Ihar Losik was whisked away in an unmarked car.", ["detained Ihar Losik"]),
    ("The singer was whisked away in a limousine.", []),
    ("Ihar Losik was frogmarched out of the newsroom by officers.", ["detained Ihar Losik"]),
    ("Soldiers marched out of the city.", []),
    ("Ihar Losik was pulled out of a taxi by security men.", ["detained Ihar Losik"]),
    ("Rescuers pulled a woman from the car.", []),
    ("Police pulled a boy out of the river.", []),
    ("Ihar Losik was forced off the road and dragged away.", ["detained Ihar Losik"]),
    ("The boy was dragged away by a crocodile.", []),
    ("Ihar Losik was asleep. They burst into the flat and took him away.", ["detained Ihar Losik"]),
    ("They took her away to a spa for the weekend.", []),
    ("Nasta Loika was 33 when they came for her.", ["detained Nasta Loika"]),
    ("Before dawn they came for Ihar Losik.", ["detained Ihar Losik"]),
    ("Parents were late when they came for her at the school.", []),
    ("Thousands of fans came for Taylor Swift on Saturday.", []),
    # Stopped on the road: of one who has been in custody since, and of nobody else.
    (
        "Ihar Losik was stopped on 22 October in Brest, where protests had broken out. He is in prison.",
        ["detained Ihar Losik 2023-10-22", "held Ihar Losik"],
    ),
    ("Imran Khan was stopped on 22 October in Lahore by police.", []),
    # Rides to a prison: of prisoners, and not of visitors.
    (
        "A judge charged Ihar Losik with treason and had him taken the same day to Navapolatsk prison.",
        ["charged Ihar Losik", "transferred Ihar Losik"],
    ),
    (
        "Ihar Losik, who was in Evin, was taken away to Qarchak, a jail for women.",
        ["held Ihar Losik", "transferred Ihar Losik"],
    ),
    (
        "Ihar Losik was arrested in March and driven to the prison of Navapolatsk.",
        ["detained Ihar Losik 2024-03", "transferred Ihar Losik 2024-03"],
    ),
    (
        "Police came for Ihar Losik on 25 July and flew him to the Komi republic.",
        ["detained Ihar Losik 2023-07-25", "transferred Ihar Losik 2023-07-25"],
    ),
    ("The minister was driven to the jail for a visit.", []),
    ("The president was flown to the north of the country.", []),
    # The way out: of those who were in custody.
    (
        "Ihar Losik was arrested on Monday. He came out on Tuesday, waving to supporters.",
        ["detained Ihar Losik 2024-04-29", "released Ihar Losik 2024-04-30"],
    ),
    ("Keir Starmer came out smiling after the talks.", []),
    (
        "Ihar Losik was arrested on Monday. On Tuesday the judge sent him home.",
        ["detained Ihar Losik 2024-04-29", "released Ihar Losik 2024-04-30"],
    ),
    ("The judge sent the jurors home on Friday.", []),
    ("Ihar Losik was driven out of the prison on Monday.", ["released Ihar Losik 2024-04-29"]),
    ("The pope was driven out of the stadium.", []),
    (
        "Ihar Losik was arrested on Monday. He left the headquarters of the KGB on Tuesday.",
        ["detained Ihar Losik 2024-04-29", "released Ihar Losik 2024-04-30"],
    ),
    ("Sadiq Khan left the headquarters of the police at noon.", []),
    ("Officers let Ihar Losik leave after three hours of questioning.", ["released Ihar Losik"]),
    ("The referee let the player leave after an hour.", []),
    (
        "Ihar Losik was reunited with his family on Monday after four years in prison.",
        ["released Ihar Losik 2024-04-29", "held Ihar Losik P4Y"],
    ),
    ("The boy was reunited with his mother after four years.", []),
    ("The thief was handed over to relatives of the victim.", []),
]
