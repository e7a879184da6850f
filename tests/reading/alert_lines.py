"""Lines as alerts and digests of rights groups put them (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    # Terms of office, and of prison.
    ("Elections in 2019 gave President Kassym-Jomart Tokayev a fresh term in office.", []),
    (
        "Leyla Zana was sentenced to four years and eight months after pleading guilty.",
        ["sentenced Leyla Zana P4Y8M", "accused Leyla Zana"],
    ),
    ("Joshua Wong was jailed for 13 months and 15 days after his plea.", ["sentenced Joshua Wong P13M15D"]),
    (
        "Police arrested Joshua Wong on 5 May 2019. He was freed one year and two months after his arrest.",
        ["detained Joshua Wong 2019-05-05", "released Joshua Wong 2020-07~", "detained Joshua Wong 2019-05~"],
    ),
    # What is pressed for, and what must stop.
    ("A delegation presses for Nguyen Van Dai's freedom.", ["released Nguyen Van Dai demanded"]),
    ("Egypt must stop imprisoning reporters. Turkey should end the jailing of critics.", []),
    ("The police stopped beating Can Dündar after an hour.", ["ill_treated Can Dündar"]),
    # One person, however many words tell who he is.
    (
        "Viasna chair and Nobel laureate Ales Bialiatski has been sentenced to 10 years in prison.",
        ["sentenced Ales Bialiatski P10Y"],
    ),
    ("Lawyer and blogger Nguyen Van Dai was arrested on Monday.", ["detained Nguyen Van Dai 2024-04-29"]),
    (
        "A court in Baku has sentenced former MP and political prisoner Tofiq Yaqublu to four years.",
        ["sentenced Tofiq Yaqublu P4Y", "held Tofiq Yaqublu"],
    ),
    # Where and when a report was sent is no part of its first sentence.
    (
        "Baku, May 1, 2024—Police in Baku arrested Khadija Ismayilova on Monday, her lawyer said.",
        ["detained Khadija Ismayilova 2024-04-29"],
    ),
    ("Tunis—Police arrested Taoufik Ben Brik on Monday.", ["detained Taoufik Ben Brik 2024-04-29"]),
    # Each his own term, behind a dash.
    (
        (
            "Ales Bialiatski was sentenced to 10 years in prison; his deputy Valiantsin Stefanovic – to nine years; "
            "and Uladzimir Labkovich – to 7 years in prison."
        ),
        ["sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovic P9Y", "sentenced Uladzimir Labkovich P7Y"],
    ),
    (
        (
            "Chairman of Viasna, Nobel laureate Ales Bialiatski - 10 years in prison. Valiantsin Stefanovic, deputy "
            "chairman of Viasna - 9 years of imprisonment."
        ),
        ["sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovic P9Y"],
    ),
    (
        "Leyla Zana was sentenced to 15 years, Hatip Dicle - to 12 years, Orhan Dogan – 9 years.",
        ["sentenced Leyla Zana P15Y", "sentenced Hatip Dicle P12Y", "sentenced Orhan Dogan P9Y"],
    ),
    ("Three activists received from seven to nine years in prison.", ["sentenced - P7Y/P9Y"]),
    # Whom a court sentenced, behind what it sentenced to.
    (
        "A court in Minsk on Friday sentenced to 10 years in prison Ales Bialiatski, a founder of Viasna.",
        ["sentenced Ales Bialiatski 2024-04-26 P10Y"],
    ),
    ("A court in Tehran sentenced to death Navid Afkari.", ["sentenced Navid Afkari"]),
    (
        "The court has sentenced to two years of imprisonment Khadija Ismayilova.",
        ["sentenced Khadija Ismayilova P2Y"],
    ),
    # Tried with another, and sentenced.
    (
        (
            "Viasna said two activists tried with Ales Bialiatski, Valiantsin Stefanovic and Uladzimir Labkovich, were "
            "sentenced to nine and seven years, respectively."
        ),
        [
            "tried Valiantsin Stefanovic",
            "tried Uladzimir Labkovich",
            "tried Ales Bialiatski",
            "sentenced Valiantsin Stefanovic P9Y",
            "sentenced Uladzimir Labkovich P7Y",
        ],
    ),
    # Times within the year so long ago.
    ("Umida Niyazova was arrested a year ago in mid-April.", ["detained Umida Niyazova 2023-04"]),
    ("Can Dündar was arrested two years ago, on 9 August.", ["detained Can Dündar 2022-08-09"]),
    # What opens a sentence tells of its subject.
    (
        "Initially detained for tax evasion, Ales Bialiatski is now accused of smuggling.",
        ["detained Ales Bialiatski", "accused Ales Bialiatski"],
    ),
    (
        "The court found Can Dündar and two others guilty of espionage.",
        ["convicted Can Dündar", "convicted -"],
    ),
    # Who says so, several in a row at the end: none of them was arrested.
    (
        (
            "On July 28 police detained Khaled Drareni and Ihsane El Kadi, according to a report by France 24, news "
            "reports, and Zoubida Assoul, a lawyer."
        ),
        ["detained Khaled Drareni 2023-07-28", "detained Ihsane El Kadi 2023-07-28"],
    ),
    (
        "Police arrested Ihsane El Kadi, according to news reports and local journalist Zoubida Assoul.",
        ["detained Ihsane El Kadi"],
    ),
    # The day of an arrest is not that of what came after it.
    (
        "Can Dündar was charged with espionage after his arrest on 26 November.",
        ["charged Can Dündar", "detained Can Dündar 2023-11-26"],
    ),
    ("Can Dündar was freed after a hearing on Friday.", ["released Can Dündar 2024-04-26"]),
    # Whoever rejects charges for him, they are his.
    (
        "Nika Gvaramia was held on charges that rights groups denounced as politically motivated.",
        ["held Nika Gvaramia", "charged Nika Gvaramia denied"],
    ),
    # Into custody before a trial nobody is sentenced.
    (
        "A judge in Tbilisi sentenced Nika Gvaramia to pre-trial detention as a preventive measure.",
        ["remanded Nika Gvaramia"],
    ),
    ("Nika Gvaramia was sentenced to two months of pre-trial detention.", ["remanded Nika Gvaramia P2M"]),
    (
        "Authorities in Delhi should drop their investigation into journalist Mohammed Zubair.",
        ["case_closed Mohammed Zubair demanded"],
    ),
    (
        "Authorities detain, charge environmental journalist Luis Alejandro Acosta",
        ["detained Luis Alejandro Acosta", "charged Luis Alejandro Acosta"],
    ),
    # What is so already, beside what is called for.
    (
        "The group urges China to release Zhao Yan now that the charge has been dropped against him.",
        ["intervention Zhao Yan", "released Zhao Yan demanded", "case_closed Zhao Yan"],
    ),
    ("Prosecutors have not responded to two requests to release Zhao Yan.", ["released Zhao Yan demanded"]),
    ("Turkey should not continue imprisoning journalists for their work.", []),
    (
        "The army should free Ismail al-Zway and stop prosecuting journalists in secret trials.",
        ["released Ismail al-Zway demanded"],
    ),
    ("Some defendants accused the judge of serving politicians.", []),
    # A penalty's words, each his own.
    (
        "Volha Loika was sentenced to four years of imprisonment, Ihar Losik to two years of restricted freedom.",
        ["sentenced Volha Loika P4Y", "sentenced Ihar Losik P2Y"],
    ),
    # What is set off at the end says what it was.
    ("A court jailed Ihar Losik for 15 years — the longest term so far.", ["sentenced Ihar Losik P15Y"]),
    (
        "Police arrested Ihar Losik on Friday -- a move that the EU called a disgrace.",
        ["detained Ihar Losik 2024-04-26"],
    ),
    (
        "A court sentenced three of the activists -- Ihar Losik, Artur Kuran, and Dzmitry Papou -- to 15 years.",
        ["sentenced Ihar Losik P15Y", "sentenced Artur Kuran P15Y", "sentenced Dzmitry Papou P15Y"],
    ),
    # Many demand it, and no trial does.
    (
        "Activists believe that the trial of Ihar Losik is unfair and demand his immediate release.",
        ["tried Ihar Losik", "intervention Ihar Losik", "released Ihar Losik demanded"],
    ),
    (
        "A court in Minsk gave a guilty verdict to spouses Ihar Losik and Daria Losik.",
        ["convicted Ihar Losik", "convicted Daria Losik"],
    ),
    ("Mikalai Autukhovich was sentenced to preventive supervision for a year.", ["sentenced Mikalai Autukhovich P1Y"]),
    # Names behind a colon are of those counted before it, and of nobody who learned it.
    (
        "Human rights activists learned that three bloggers were released: Ihar Losik, Artur Kuran, Dzmitry Papou.",
        ["released Ihar Losik", "released Artur Kuran", "released Dzmitry Papou"],
    ),
    ("The officials do not comment on the incident in the Vitsebsk colony.", []),
    # A line that names somebody of whom the paragraphs below go on to tell heads a part of the report.
    (
        (
            "Two prisoners were freed last week: Uladzimir Turnou and Anton Lysau.\n\nUladzimir Zhurauka was moved to "
            "a prison\n\nUladzimir is a former worker.\n\nHe was detained on September 18, 2021.\n\nZhurauka was sent "
            "to the Babruisk colony."
        ),
        [
            "held Uladzimir Turnou",
            "held Anton Lysau",
            "released Uladzimir Turnou 2024-04-22/2024-04-28",
            "released Anton Lysau 2024-04-22/2024-04-28",
            "transferred Uladzimir Zhurauka",
            "detained Uladzimir Zhurauka 2021-09-18",
            "transferred Uladzimir Zhurauka",
        ],
    ),
    # Lines of a list of verdicts are no headlines of other articles.
    (
        (
            "A court in Minsk sentenced three leaders of Viasna on Friday.\n\nAles Bialiatski – 10 years in prison\n\n"
            "Valiantsin Stefanovic – nine years"
        ),
        ["sentenced - 2024-04-26", "sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovic P9Y"],
    ),
    # What befalls people befalls no posts.
    ("Blogger jailed for posts freed in Vietnam", ["sentenced -", "released -"]),
    ("A prisoner convicted for donations died of pneumonia in the colony", ["convicted -", "died -"]),
    # Who got days of detention did not get out of it.
    ("Activist Viachaslau Kasinerau got 15 days of detention.", ["sentenced Viachaslau Kasinerau P15D"]),
    ("Pavel Seviarynets got two days of detention in Vorsha.", ["sentenced Pavel Seviarynets P2D"]),
    ("Ihar Losik got out of prison on Friday.", ["released Ihar Losik 2024-04-26"]),
    (
        "Ihar Losik was charged over a protest against decree #3 which was held in Homiel on February 19.",
        ["charged Ihar Losik"],
    ),
    # The order of another language.
    (
        "Yesterday at the railway station was arrested activist Aliaksei Tseply.",
        ["detained Aliaksei Tseply 2024-04-30"],
    ),
    ("In Minsk was detained the journalist Ihar Losik.", ["detained Ihar Losik"]),
    # For how long somebody is arrested tells who did it.
    ("Anar Mammadli was arrested for 15 days.", ["sentenced Anar Mammadli P15D"]),
    ("Ulvi Hasanli was arrested for four months.", ["remanded Ulvi Hasanli P4M"]),
    ("Police arrested Anar Mammadli for two days.", ["detained Anar Mammadli"]),
    ("Anar Mammadli was arrested for his posts.", ["detained Anar Mammadli"]),
    ("The case of Ilya Yashin was brought to the European Court of Human Rights.", []),
    (
        "Narges Mohammadi is a journalist, activist, and author, who was arrested on 5 May 2015.",
        ["detained Narges Mohammadi 2015-05-05"],
    ),
    # Another, on a day of his own.
    (
        "Police arrested the commentator Sonia Dahmani in May and, two days later, the broadcaster Mourad Zeghidi.",
        ["detained Sonia Dahmani 2024-05", "detained Mourad Zeghidi"],
    ),
]
