"""Lines in plain words that were read wrongly or not at all: what was done to a body, who came home, who was taken.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Whoever arrives in his own country comes back; whoever arrives in another has left.
    (
        "Danny Fenster was freed on Monday. The American journalist arrived in New York on Tuesday.",
        ["released Danny Fenster 2024-04-29", "returned Danny Fenster 2024-04-30"],
    ),
    (
        "Italian reporter Cecilia Sala was freed on Monday. She arrived in Rome on Tuesday.",
        ["released Cecilia Sala 2024-04-29", "returned Cecilia Sala 2024-04-30"],
    ),
    (
        "Ales Bialiatski was freed on Monday. He arrived in Vilnius on Tuesday.",
        ["released Ales Bialiatski 2024-04-29", "left_country Ales Bialiatski 2024-04-30"],
    ),
    # Whoever was free and is taken to a police station is detained; whoever is held already is moved there.
    (
        "Police came to Boniface Mwangi's house on Monday and took him to a police station.",
        ["detained Boniface Mwangi 2024-04-29"],
    ),
    (
        "Boniface Mwangi was arrested at a protest and taken to a police station.",
        ["detained Boniface Mwangi", "transferred Boniface Mwangi"],
    ),
    # The name right behind the second of two people is his alone.
    (
        "The wife of the jailed dissident Liu Xiaobo was arrested on Monday.",
        ["held Liu Xiaobo", "detained - 2024-04-29"],
    ),
    ("A brother of the dissident Liu Xiaobo was kept under house arrest.", ["house_arrest -"]),
    (
        "Two of the lawyers, Vadim Kobzev and Igor Sergunin, were arrested.",
        ["detained Igor Sergunin", "detained Vadim Kobzev"],
    ),
    # What is expected looks ahead.
    (
        "Ales Bialiatski is in prison. His lawyer does not expect his release before the summer.",
        ["held Ales Bialiatski", "released Ales Bialiatski denied planned ../2024-05-31"],
    ),
    (
        "Lawyers do not expect the trial of Ales Bialiatski to start before the autumn.",
        ["tried Ales Bialiatski denied planned ../2024-08-31"],
    ),
    # Who accuses, and who only complains.
    (
        "Nika Gvaramia and Irma Dimitradze are in custody. Prosecutors say the two were planning to flee.",
        ["accused Irma Dimitradze", "accused Nika Gvaramia", "held Irma Dimitradze", "held Nika Gvaramia"],
    ),
    ("Salah Hammouri filed a complaint against the head of state.", []),
    ("Police filed a complaint against Siddique Kappan.", ["investigated Siddique Kappan"]),
    # Sentences and appeals.
    ("The Supreme Court refused to hear the appeal of Ales Bialiatski.", ["appealed Ales Bialiatski"]),
    (
        "Ales Bialiatski was jailed in March. He refused to appeal.",
        ["appealed Ales Bialiatski denied", "sentenced Ales Bialiatski 2024-03"],
    ),
    ("The judge passed sentence on Ales Bialiatski on Monday.", ["sentenced Ales Bialiatski 2024-04-29"]),
    ("Toomaj Salehi's Death Sentence Replaced With 30 Years", ["sentenced Toomaj Salehi P30Y"]),
    # Free again, in other words.
    ("Volha Kavalkova is at liberty again.", ["released Volha Kavalkova"]),
    (
        "Volha Kavalkova was jailed in March. Her lawyer is not at liberty to speak.",
        ["sentenced Volha Kavalkova 2024-03"],
    ),
    (
        "Nabeel Rajab was jailed in March. He got out on Monday.",
        ["released Nabeel Rajab 2024-04-29", "sentenced Nabeel Rajab 2024-03"],
    ),
    ("Nabeel Rajab was jailed in March. The news got out on Monday.", ["sentenced Nabeel Rajab 2024-03"]),
    ("Nabeel Rajab was jailed in March. His wife got out of the car on Monday.", ["sentenced Nabeel Rajab 2024-03"]),
    # What was done to a body: made to do it, kept from sleep, by what it was done with.
    ("Nabeel Rajab was made to dance in front of the guards.", ["ill_treated Nabeel Rajab"]),
    ("Guards forced Nabeel Rajab to stand for hours on one leg.", ["ill_treated Nabeel Rajab"]),
    ("Nabeel Rajab was kept awake for three days.", ["ill_treated Nabeel Rajab"]),
    ("Nabeel Rajab slept on bare boards in a cell.", ["ill_treated Nabeel Rajab"]),
    ("Nabeel Rajab said that pliers were used on his thighs.", ["ill_treated Nabeel Rajab"]),
    ("The children were made to dance at the ceremony.", []),
    ("The pain kept Nabeel Rajab awake.", []),
    ("Nabeel Rajab slept on the floor of a friend.", []),
    ("He used pliers on the door and a hose on the plants.", []),
    # Who denies that it was so, in what words ever; who does not deny it.
    ("The ministry dismissed as false reports that Nabeel Rajab was tortured.", ["ill_treated Nabeel Rajab denied"]),
    ("The ministry dismissed reports that Nabeel Rajab was tortured.", ["ill_treated Nabeel Rajab denied"]),
    ('The ministry rejected as "lies" claims that Nabeel Rajab was tortured.', ["ill_treated Nabeel Rajab denied"]),
    ("The ministry did not deny that Nabeel Rajab was tortured.", ["ill_treated Nabeel Rajab"]),
    ("Nabeel Rajab was denied access to a lawyer.", ["ill_treated Nabeel Rajab"]),
    (
        "Nabeel Rajab was neither beaten nor denied access to a lawyer.",
        ["ill_treated Nabeel Rajab denied", "ill_treated Nabeel Rajab denied"],
    ),
    # Whom a lawyer, a judge and a call are about.
    (
        (
            "Reckya Madougou got 20 years on Monday. One of the others, Sare Bio Traore, was tried in his absence.\n\n"
            "Madougou thanked the judges. Her lawyer, Mario Stasi, walked out of the courtroom."
            " He said his client would appeal."
        ),
        [
            "appealed Reckya Madougou planned",
            "sentenced Reckya Madougou 2024-04-29 P20Y",
            "tried Sare Bio Traore",
        ],
    ),
    (
        (
            "Reckya Madougou was arrested in March. Joel Aivo was jailed for ten years. A judge, Essowe Batamoussi,"
            " fled to France and said he had been told to have her detained. Washington called for the release of both."
        ),
        [
            "detained Reckya Madougou 2024-03",
            "detained Reckya Madougou",
            "intervention Joel Aivo",
            "intervention Reckya Madougou",
            "left_country Essowe Batamoussi",
            "released Joel Aivo demanded",
            "released Reckya Madougou demanded",
            "sentenced Joel Aivo P10Y",
        ],
    ),
    (
        (
            "Mahrang Baloch was arrested on Monday. Her sister said she was well. Gulzadi Dost was arrested in Karachi"
            " on Tuesday; a court there freed her."
        ),
        ["detained Gulzadi Dost 2024-04-30", "detained Mahrang Baloch 2024-04-29", "released Gulzadi Dost"],
    ),
    # What is no event: what must be handed in, what may not be done, what is asked for, a disease.
    ("Hejaaz Hizbullah must surrender his passport to police.", []),
    (
        "Jose Ruben Zamora was freed on Monday. He may not leave Guatemala without permission.",
        ["released Jose Ruben Zamora 2024-04-29"],
    ),
    (
        "Amadou Vamoulké is in prison. Requests that he be flown abroad were never answered.",
        ["held Amadou Vamoulké", "left_country Amadou Vamoulké demanded"],
    ),
    ("Amadou Vamoulké caught Covid-19 in prison.", []),
    (
        "Hejaaz Hizbullah was held for ten months, with no more than a few minutes a day with his lawyers.",
        ["held Hejaaz Hizbullah P10M"],
    ),
    # Jailed from one time to another: where somebody was, and no verdict of those years.
    ("Salah Hammouri was imprisoned between 2005 and 2011.", ["held Salah Hammouri 2005/2011"]),
    ("A court jailed Salah Hammouri for seven years in 2005.", ["sentenced Salah Hammouri 2005 P7Y"]),
    # A report that begins with days of no year is no history, whatever years it tells of below.
    (
        (
            "Salah Hammouri was arrested on 7 March. He had been arrested in 2001, jailed in 2005, freed in December"
            " 2011 and banned in 2016."
        ),
        [
            "detained Salah Hammouri 2001",
            "detained Salah Hammouri 2024-03-07",
            "released Salah Hammouri 2011-12",
            "sentenced Salah Hammouri 2005",
        ],
    ),
]
