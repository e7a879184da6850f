"""Lines on releases told by what is no longer so and by who gives back, beside news of other things let go.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # No longer so.
    ("Nabeel Rajab is no longer in prison.", ["released Nabeel Rajab"]),
    ("Nabeel Rajab is no longer behind bars.", ["released Nabeel Rajab"]),
    ("Nabeel Rajab was no longer held on Tuesday.", ["released Nabeel Rajab 2024-04-30"]),
    ("Nabeel Rajab's time behind bars is over.", ["released Nabeel Rajab"]),
    ("The judge found no reason to keep Ihar Losik in custody.", ["held Ihar Losik", "released Ihar Losik"]),
    ("The doctors found no reason to keep Ihar Losik in hospital.", []),
    ("The meeting is no longer held in May.", []),
    # Given back, sent away, brought by an exchange.
    ("A decree put Nabeel Rajab at liberty.", ["released Nabeel Rajab"]),
    ("Boniface Mwangi was turned loose at midnight.", ["released Boniface Mwangi"]),
    ("Boniface Mwangi was questioned and sent away.", ["questioned Boniface Mwangi", "released Boniface Mwangi"]),
    ("They held Boniface Mwangi for a day and sent him on his way.", ["released Boniface Mwangi"]),
    (
        "Boniface Mwangi was held for six hours before officers let him leave.",
        ["held Boniface Mwangi", "released Boniface Mwangi"],
    ),
    ("The authorities gave Trevor Reed back his freedom.", ["released Trevor Reed"]),
    ("The exchange brought Vladimir Kara-Murza to Cologne.", ["released Vladimir Kara-Murza"]),
    (
        "Vladimir Kara-Murza left Russia in an exchange.",
        ["left_country Vladimir Kara-Murza", "released Vladimir Kara-Murza"],
    ),
    ("The amnesty covered Luaty Beirão.", ["released Luaty Beirão"]),
    ("The president signed a pardon for Boualem Sansal.", ["released Boualem Sansal"]),
    (
        "Oleg Sentsov stepped off the plane in Kyiv on 7 September 2019, a free man.",
        ["released Oleg Sentsov 2019-09-07"],
    ),
    (
        "Ihar Losik was arrested on Monday. By evening he was back on the street.",
        ["detained Ihar Losik 2024-04-29", "released Ihar Losik"],
    ),
    ("The police let the crowd leave.", []),
    ("The firm sent the letters away.", []),
    ("The law gave women freedom.", []),
    ("The amnesty covered all debts.", []),
    ("The exchange brought Minsk new profits.", []),
    # Headlines.
    ("Zhang Zhan freed, friends say", ["released Zhang Zhan"]),
    ("A judge ordered Ihar Losik freed.", ["released Ihar Losik planned"]),
    # Sent home, out of the gates, with a pardon.
    (
        "The state dropped the case against Mahlet Fantahun and sent her home.",
        ["case_closed Mahlet Fantahun", "released Mahlet Fantahun"],
    ),
    (
        "The judge acquitted Mahlet Fantahun on Monday and sent her home.",
        ["acquitted Mahlet Fantahun 2024-04-29", "released Mahlet Fantahun 2024-04-29"],
    ),
    ("Police searched her home.", ["searched -"]),
    (
        "Leonard Peltier was jailed in 1977. He was driven out of the gates of USP Coleman.",
        ["released Leonard Peltier", "sentenced Leonard Peltier 1977"],
    ),
    ("Ihar Losik was jailed in 2021. His lawyer left the court with a smile.", ["sentenced Ihar Losik 2021"]),
    # Who is visited is there; halfway through a term; back behind bars.
    (
        "Jimmy Lai was arrested in 2020. The ambassador saw him in Stanley Prison on Monday.",
        ["detained Jimmy Lai 2020", "held Jimmy Lai", "intervention Jimmy Lai 2024-04-29"],
    ),
    (
        "Christophe Gleizes was arrested in 2024. Consular staff have been granted access to Gleizes in detention.",
        ["detained Christophe Gleizes 2024", "held Christophe Gleizes"],
    ),
    ("Jimmy Lai was arrested in 2020. He met the ambassador in prison.", ["detained Jimmy Lai 2020"]),
    ("The minister saw the film in prison.", []),
    ("Ihar Losik is halfway through a 15-year sentence.", ["held Ihar Losik P15Y"]),
    ("The book is halfway through a long sentence.", []),
    ("Narges Mohammadi was banished to Zanjan prison in 2019.", ["transferred Narges Mohammadi 2019"]),
    ("Jimmy Lai went back behind bars.", ["held Jimmy Lai"]),
    (
        "Alexei Gorinov was jailed in 2022. He was loaded on a train to Altai.",
        ["sentenced Alexei Gorinov 2022", "transferred Alexei Gorinov"],
    ),
    ("The coal was loaded on a train to Altai.", []),
]
