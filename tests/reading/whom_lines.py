"""Lines on whom it happened to: groups told by a number, other names, who is described, who only acts for another.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Of both, where it is denied of either.
    (
        "Clément Dembélé and Adama Diarra vanished. The ministry denied that either man was in custody.",
        [
            "disappeared Clément Dembélé",
            "disappeared Adama Diarra",
            "held Clément Dembélé denied",
            "held Adama Diarra denied",
        ],
    ),
    (
        "Clément Dembélé and Adama Diarra vanished. The ministry said that either man might be in custody.",
        ["disappeared Clément Dembélé", "disappeared Adama Diarra", "held - conditional"],
    ),
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
        ["convicted Nazanin Zaghari-Ratcliffe", "detained Nazanin Zaghari-Ratcliffe 2016"],
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
        ["detained Pornthip Mankhong 2014-08~", "released Anwar Ibrahim 2018-05", "released Pornthip Mankhong 2016-08"],
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
    # People in a row before their verb, each described.
    (
        (
            "Ales Bialiatski, the chair of Viasna, his deputy Valiantsin Stefanovic and the lawyer Uladzimir "
            "Labkovich were convicted in March 2023."
        ),
        [
            "convicted Ales Bialiatski 2023-03",
            "convicted Uladzimir Labkovich 2023-03",
            "convicted Valiantsin Stefanovic 2023-03",
        ],
    ),
    (
        (
            "Maryna Zolatava, the editor of TUT.by, its director Liudmila Chekina, the economist and manager "
            "Andrei Audzeyeu and the reporter Alena Talkachova were detained in May 2021."
        ),
        [
            "detained Alena Talkachova 2021-05",
            "detained Andrei Audzeyeu 2021-05",
            "detained Liudmila Chekina 2021-05",
            "detained Maryna Zolatava 2021-05",
        ],
    ),
    (
        (
            "Maksim Znak was given ten years; the flautist Maria Kalesnikava, 39, and the manager Viktar "
            "Babaryka, 57, received 11 and 14 years."
        ),
        ["sentenced Maksim Znak P10Y", "sentenced Maria Kalesnikava P11Y", "sentenced Viktar Babaryka P14Y"],
    ),
    (
        ("Marfa Rabkova, who headed the volunteer service, Andrei Chapiuk and Leanid Sudalenka were jailed in 2021."),
        ["sentenced Andrei Chapiuk 2021", "sentenced Leanid Sudalenka 2021", "sentenced Marfa Rabkova 2021"],
    ),
    (
        "Nasrin Sotoudeh, who is married to Reza Khandan, and Narges Mohammadi were arrested.",
        ["detained Narges Mohammadi", "detained Nasrin Sotoudeh"],
    ),
    (
        "Eva Forest, wife of the playwright Alfonso Sastre, and Lidia Falcon were jailed in 1974.",
        ["sentenced Eva Forest 1974", "sentenced Lidia Falcon 1974"],
    ),
    (
        "Yury Dmitriev, a historian who worked with Anatoly Razumov, and Oyub Titiev were jailed.",
        ["sentenced Oyub Titiev", "sentenced Yury Dmitriev"],
    ),
    ("Police in Minsk, the mother of Ihar Losik and the lawyer Maksim Znak were told nothing.", []),
    (
        "Dozens of people, Wa Lone and Kyaw Soe Oo among them, were freed in May 2019.",
        ["released - 2019-05", "released Kyaw Soe Oo 2019-05", "released Wa Lone 2019-05"],
    ),
    (
        (
            "Seven people, among them the architect Mücella Yapıcı, the lawyer Can Atalay and the producer "
            "Çiğdem Mater, were jailed in April 2022."
        ),
        [
            "sentenced - 2022-04",
            "sentenced Can Atalay 2022-04",
            "sentenced Mücella Yapıcı 2022-04",
            "sentenced Çiğdem Mater 2022-04",
        ],
    ),
    # A town before the first sentence is no subject.
    (
        (
            "Phnom Penh -- Rong Chhun, the president of a union, left Prey Sar prison on Monday. Her "
            "colleague Sar Kanika was freed, too."
        ),
        ["released Rong Chhun 2024-04-29", "released Sar Kanika"],
    ),
    ("Minsk - A blogger was arrested on Monday.", ["detained - 2024-04-29"]),
    ("Hong Kong – where Joshua Wong was jailed – is quiet.", ["sentenced Joshua Wong"]),
    # The last two of a longer row are not all of them.
    (
        (
            "Marlen Asanov got 19 years, Memet Belyalov 18. Timur Ibragimov was given 17. Server Zekiryayev "
            "and Edem Smailov got 13 years each.\n\n"
            "All of them denied the charges."
        ),
        [
            "charged - denied",
            "sentenced Edem Smailov P13Y",
            "sentenced Marlen Asanov P19Y",
            "sentenced Memet Belyalov P18Y",
            "sentenced Server Zekiryayev P13Y",
            "sentenced Timur Ibragimov P17Y",
        ],
    ),
    (
        (
            "Ales Bialiatski got ten years. Valiantsin Stefanovic and Uladzimir Labkovich got nine and seven.\n\n"
            "They were arrested in July 2021."
        ),
        [
            "detained Uladzimir Labkovich 2021-07",
            "detained Valiantsin Stefanovic 2021-07",
            "sentenced Ales Bialiatski P10Y",
        ],
    ),
    # An appeal of several whom the report does not tell by name.
    (
        (
            "Police detained 17 people in Luanda in June 2015. In the autumn Luaty Beirão refused food. "
            "Lawyers for the group said they would appeal."
        ),
        ["appealed - planned", "detained - 2015-06", "hunger_strike Luaty Beirão 2023-23"],
    ),
    (
        (
            "Military judges jailed the two soldiers in May. Ihar Losik was jailed in December 2021. Their "
            "lawyers said an appeal would be lodged."
        ),
        ["appealed - planned", "sentenced - 2024-05", "sentenced Ihar Losik 2021-12"],
    ),
    (
        "Ihar Losik was jailed in December 2021. Lawyers for Losik said an appeal would be lodged.",
        ["appealed Ihar Losik planned", "sentenced Ihar Losik 2021-12"],
    ),
    # Many told of since, by a number.
    (
        (
            "Server Mustafayev and Edem Smailov were detained in May 2018. Memorial lists the eight as "
            "political prisoners. Kyiv called on Moscow to free the men."
        ),
        [
            "detained Edem Smailov 2018-05",
            "detained Server Mustafayev 2018-05",
            "intervention -",
            "recognised -",
            "released - demanded",
        ],
    ),
    # A clause on somebody whom a court, police or judges acted upon.
    ("The activist that a court sentenced to death last year was freed.", ["released -", "sentenced - 2023"]),
    ("The journalist police arrested in May was freed.", ["detained - 2024-05", "released -"]),
    ("The poet, whom a court in Minsk jailed for ten years, was freed.", ["released -", "sentenced - P10Y"]),
    ("A court set up by the president sentenced Ihar Losik.", ["sentenced Ihar Losik"]),
    # Some of many: what is told next is told of all of them.
    (
        (
            "A court in Bishkek acquitted more than 20 people in June 2024. Among those cleared are Rita "
            "Karasartova, Klara Sooronkulova and Asya Sasykbaeva. They had been charged with preparing "
            "disorder. The trial began in June 2023."
        ),
        [
            "acquitted -",
            "acquitted Asya Sasykbaeva",
            "acquitted Klara Sooronkulova",
            "acquitted Rita Karasartova",
            "charged -",
            "tried - 2023-06",
        ],
    ),
    (
        (
            "A court in Bishkek acquitted Rita Karasartova and Klara Sooronkulova. They had been charged with"
            " preparing disorder."
        ),
        [
            "acquitted Klara Sooronkulova",
            "acquitted Rita Karasartova",
            "charged Klara Sooronkulova",
            "charged Rita Karasartova",
        ],
    ),
    # Another who fared alike.
    (
        "A judge acquits Natnael Feleke and Abel Wabela. So too Soliana Shimelis.",
        ["acquitted Abel Wabela", "acquitted Natnael Feleke", "acquitted Soliana Shimelis"],
    ),
    # An interview whose questions open the paragraphs of the answers.
    (
        (
            "Ales Bialiatski, the founder of Viasna, left prison in December 2025.\n\n"
            "How did they arrest you? They came to my flat in July 2021 and searched my office.\n\n"
            "What happened in the colony? I was put in solitary confinement more than once."
        ),
        ["punished Ales Bialiatski", "released Ales Bialiatski", "searched Ales Bialiatski 2021-07"],
    ),
    (
        (
            "Ales Bialiatski, the founder of Viasna, left prison in December 2025.\n\n"
            "Why does it matter? Police detained 20 people in Minsk on Monday.\n\n"
            "Who pays for it? The state does."
        ),
        ["detained - 2024-04-29", "released Ales Bialiatski"],
    ),
    # Of whom an event is told behind its day.
    ("Police confirmed the arrest on Monday of Ihar Losik.", ["detained Ihar Losik"]),
    ("Police found the camera in May of a student.", []),
    # The other of two.
    (
        (
            "Dhondup Wangchen and Golog Jigme were arrested in March 2008. Wangchen was sentenced to six "
            "years. His companion was let out in October 2008."
        ),
        [
            "detained Dhondup Wangchen 2008-03",
            "detained Golog Jigme 2008-03",
            "released Golog Jigme 2008-10",
            "sentenced Dhondup Wangchen P6Y",
        ],
    ),
    (
        "Ihar Losik was arrested in June 2020. His cellmate was beaten.",
        ["detained Ihar Losik 2020-06", "ill_treated -"],
    ),
    # Those on trial are not surely those who were told of.
    (
        (
            "Sherwan Sherwani and Guhdar Zebari were jailed in February 2021. Days before, Masrour Barzani "
            "had said that those on trial were spies."
        ),
        ["sentenced Guhdar Zebari 2021-02", "sentenced Sherwan Sherwani 2021-02", "tried -"],
    ),
    # Freedom called for before somebody died in prison; and the freedom of another, behind a death.
    (
        (
            "Azimjon Askarov died in a prison hospital in July 2020. He was arrested in June 2010. In 2016 a "
            "UN committee called for his release."
        ),
        [
            "detained Azimjon Askarov 2010-06",
            "died Azimjon Askarov 2020-07",
            "intervention Azimjon Askarov 2016",
            "released Azimjon Askarov demanded",
        ],
    ),
    (
        "Liu Xiaobo died in July 2017. Wu Gan is in prison. Amnesty called on Beijing to release him.",
        ["died Liu Xiaobo 2017-07", "held Wu Gan", "intervention Wu Gan", "released Wu Gan demanded"],
    ),
    # She of whom a paragraph tells first.
    (
        (
            "Netiporn Sanesangkhom died in custody in May 2024. She had refused food.\n\n"
            "Tantawan Tuatulanon is in prison, too. She began a hunger strike in January."
        ),
        [
            "died Netiporn Sanesangkhom 2024-05",
            "held Tantawan Tuatulanon",
            "hunger_strike Netiporn Sanesangkhom",
            "hunger_strike Tantawan Tuatulanon 2024-01",
        ],
    ),
    (
        "Maria Ressa was convicted in Manila. Reynaldo Santos was convicted, too. She was fined.",
        ["convicted Maria Ressa", "convicted Reynaldo Santos", "sentenced -"],
    ),
]
