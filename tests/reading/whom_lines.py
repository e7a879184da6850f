"""Lines on whom it happened to: groups told by a number, other names, who is described, who only acts for another.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A people told by a number.
    (
        "Four Crimean Tatars from Alushta were sentenced to between 12 and 18 years in prison.",
        ["sentenced - P12Y/P18Y"],
    ),
    ("Two Baloch were abducted in Quetta.", ["detained -"]),
    ("Police arrested two Rohingya in Yangon.", ["detained -"]),
    ("Two Koreas were divided by the war.", []),
    # Who is found guilty, told without a name; the judge is another.
    (
        (
            "Chow Hang-tung was arrested in June 2021. Amy Chan, a magistrate in West Kowloon, found the "
            "36-year-old guilty over a post and an article that called for a vigil."
        ),
        ["convicted Chow Hang-tung", "detained Chow Hang-tung 2021-06"],
    ),
    (
        (
            "Nazanin Zaghari-Ratcliffe was arrested in 2016. A court in Tehran found the British-Iranian "
            "guilty of propaganda."
        ),
        ["convicted -", "detained Nazanin Zaghari-Ratcliffe 2016"],
    ),
    ("The jury found the company guilty of fraud.", []),
    # Who leads a body.
    (
        (
            "The vice-chair of the Hong Kong Alliance was first arrested on 4 June 2021, bailed a day later "
            "and let out on bail again in August 2021."
        ),
        ["detained - 2021-06-04", "released - 2021-06-05", "released - 2021-08"],
    ),
    ("The co-chair of the Green Party was bailed on Monday.", ["released - 2024-04-29"]),
    # Another name of the same person.
    (
        (
            "Mahmoud Abu Zeid, a photojournalist better known as Shawkan, was freed in March 2019. Shawkan "
            "had been beaten in 2013."
        ),
        ["ill_treated Mahmoud Abu Zeid 2013", "released Mahmoud Abu Zeid 2019-03"],
    ),
    (
        (
            "Danilo Maldonado, a painter many call El Sexto, was released in January 2017. El Sexto was first"
            " detained in 2014."
        ),
        ["detained Danilo Maldonado 2014", "released Danilo Maldonado 2017-01"],
    ),
    (
        "Ihar Losik, a member of a group known as Belarus Brain, was arrested in June 2020.",
        ["detained Ihar Losik 2020-06"],
    ),
    # Parts of a round-up that open with a country, and a pronoun before the name.
    (
        (
            "MALAYSIA. Anwar Ibrahim was freed in May 2018.\n\n"
            "THAILAND. Two years after police arrested her over a play, the activist Pornthip Mankhong walked"
            " out of prison in August 2016."
        ),
        ["detained Pornthip Mankhong 2014~", "released Anwar Ibrahim 2018-05", "released Pornthip Mankhong 2016-08"],
    ),
    (
        (
            "Kazakhstan. Zhanbolat Mamay was released. His wife, Inga Imanbay, was detained.\n\n"
            "Eritrea. In December 2012 Ciham Ali was seized at the border. She was 15."
        ),
        ["detained Ciham Ali 2012-12", "detained Inga Imanbay", "released Zhanbolat Mamay"],
    ),
    # Those of many who are told of by the same deed, once each.
    (
        (
            "A court in Bishkek acquitted more than 20 people in June 2024. Among those acquitted are Rita "
            "Karasartova and Klara Sooronkulova."
        ),
        ["acquitted -", "acquitted Klara Sooronkulova", "acquitted Rita Karasartova"],
    ),
    (
        ("Venezuela released five people in October 2023. Among the freed are Juan Requesens and Roland Carreño."),
        ["released - 2023-10", "released Juan Requesens 2023-10", "released Roland Carreño 2023-10"],
    ),
    # Who acts for another in court is not he who is held.
    (
        (
            "Ihsane El Kadi was arrested in December 2022. Abdelghani Badi, who defends him, expects to see "
            "him freed this week."
        ),
        ["detained Ihsane El Kadi 2022-12", "released Ihsane El Kadi planned 2024-04-29/2024-05-05"],
    ),
    (
        "Jimmy Lai was arrested in August 2020. Robert Pang, representing him, said he would appeal.",
        ["appealed Jimmy Lai planned", "detained Jimmy Lai 2020-08"],
    ),
    # A headline that counts is of none of those who are named below.
    (
        (
            "Military court convicts six Crimean Tatars, acquits one\n\n"
            "Server Mustafayev was sentenced to 14 years. Edem Smailov got 13 years. Kyiv called on Moscow to"
            " free Smailov."
        ),
        [
            "acquitted -",
            "convicted -",
            "intervention Edem Smailov",
            "released Edem Smailov demanded",
            "sentenced Edem Smailov P13Y",
            "sentenced Server Mustafayev P14Y",
        ],
    ),
]
