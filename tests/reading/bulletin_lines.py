"""Lines as bulletins of rights groups write them: rows of names, whose case goes on, what becomes of an order.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Names behind a colon, counted before it.
    (
        "A judge in Minsk remanded three: Maryna Zolatava, editor of Tut.by, Liudmila Chekina and Volha Loika.",
        ["remanded Maryna Zolatava", "remanded Liudmila Chekina", "remanded Volha Loika"],
    ),
    (
        (
            "On Monday police detained five: Hasan Cemal, a columnist, Can Dündar, Erdem Gül, Ahmet Altan and "
            "Nazlı Ilıcak."
        ),
        [
            "detained Hasan Cemal 2024-04-29",
            "detained Can Dündar 2024-04-29",
            "detained Erdem Gül 2024-04-29",
            "detained Ahmet Altan 2024-04-29",
            "detained Nazlı Ilıcak 2024-04-29",
        ],
    ),
    (
        "The appeals court acquitted two: Ahmet Altan, the novelist, and Nazlı Ilıcak.",
        ["acquitted Ahmet Altan", "acquitted Nazlı Ilıcak"],
    ),
    (
        (
            "Nine were remanded: Ulvi Hasanli, director of Abzas Media, Sevinj Vagifgizi, Nargiz Absalamova and "
            "Hafiz Babali."
        ),
        ["remanded Ulvi Hasanli", "remanded Sevinj Vagifgizi", "remanded Nargiz Absalamova", "remanded Hafiz Babali"],
    ),
    # A row before "must" and "will", which are said of one and of several.
    (
        (
            "Maryna Zolatava, who runs the news site, Liudmila Chekina and Volha Loika must pay a fine of 2,000 "
            "roubles each."
        ),
        ["sentenced Maryna Zolatava", "sentenced Liudmila Chekina", "sentenced Volha Loika"],
    ),
    (
        (
            "Ales Bialiatski, the head of Viasna, Valiantsin Stefanovich and Uladzimir Labkovich will stand trial"
            " in Minsk."
        ),
        ["tried Ales Bialiatski planned", "tried Valiantsin Stefanovich planned", "tried Uladzimir Labkovich planned"],
    ),
    ("Osman Kavala, who has met Can Dündar and Ahmet Altan, must pay a fine.", ["sentenced Osman Kavala"]),
    # Terms of those who are described, without a verb.
    (
        (
            "The chairman of the association, Pham Chi Dung, was jailed for fifteen years, his deputy Nguyen "
            "Tuong Thuy and the young editor Le Huu Minh Tuan for eleven years each."
        ),
        ["sentenced Pham Chi Dung P15Y", "sentenced Nguyen Tuong Thuy P11Y", "sentenced Le Huu Minh Tuan P11Y"],
    ),
    (
        (
            "Ulvi Hasanli was sentenced to nine years, his colleague Sevinj Vagifgizi and the reporter Hafiz "
            "Babali to eight years each."
        ),
        ["sentenced Ulvi Hasanli P9Y", "sentenced Sevinj Vagifgizi P8Y", "sentenced Hafiz Babali P8Y"],
    ),
    # What befell somebody told of in another's news is not what the story goes on about.
    (
        (
            "In March 2022 a court gave Salma al-Shehab six years; she had followed women who were in prison, "
            "among them Loujain al-Hathloul. On appeal six became 34. The Supreme Court sent the case back."
        ),
        [
            "sentenced Salma al-Shehab 2022-03 P6Y",
            "held -",
            "held Loujain al-Hathloul",
            "appealed Salma al-Shehab",
            "appealed Salma al-Shehab",
        ],
    ),
    (
        (
            "Omar Radi was convicted in July 2021, ten days after the editor Soulaimane Raissouni was given five "
            "years. The verdict was upheld on appeal in March."
        ),
        ["convicted Omar Radi 2021-07", "sentenced Soulaimane Raissouni 2021-07~ P5Y", "appealed Omar Radi 2024-03"],
    ),
    (
        (
            "Ales Bialiatski got ten years in the prison where Maria Kalesnikava had been held before. On appeal "
            "the sentence was upheld."
        ),
        ["sentenced Ales Bialiatski P10Y", "held Maria Kalesnikava", "appealed Ales Bialiatski"],
    ),
    (
        ("Osman Kavala was sentenced to life, while Mücella Yapıcı got 18 years. The verdicts were upheld on appeal."),
        ["sentenced Osman Kavala", "sentenced Mücella Yapıcı P18Y", "appealed Osman Kavala", "appealed Mücella Yapıcı"],
    ),
    # Whom a pronoun means in the clause of another, and behind a semicolon.
    (
        (
            "Omar Radi was convicted ten days after the editor Soulaimane Raissouni was given five years for a "
            "sexual assault that he, too, denies."
        ),
        ["convicted Omar Radi", "sentenced Soulaimane Raissouni P5Y", "accused Soulaimane Raissouni denied"],
    ),
    (
        "Maria Ressa was arrested a year after the senator Leila de Lima was jailed for a crime that she denies.",
        ["detained Maria Ressa", "sentenced Leila de Lima", "accused Leila de Lima denied"],
    ),
    (
        (
            "Maria Ressa was convicted in 2020. Another case is that of Leila de Lima, who was held for six "
            "years; her trial ended in 2023."
        ),
        ["convicted Maria Ressa 2020", "held Leila de Lima P6Y", "tried Leila de Lima 2023"],
    ),
    (
        (
            "Salma al-Shehab was freed on Monday. Nor is she the last one: Nourah al-Qahtani, a mother of five, "
            "was handed 45 years in 2022; her trial was short."
        ),
        ["released Salma al-Shehab 2024-04-29", "sentenced Nourah al-Qahtani 2022 P45Y", "tried Nourah al-Qahtani"],
    ),
    # A day, or a deed, between two things done.
    (
        (
            "Both were tried behind closed doors and on 6 October 2016 convicted of fraud and of calling for the "
            "overthrow of the order."
        ),
        ["tried -", "convicted - 2016-10-06"],
    ),
    (
        (
            "Dawit Isaak was seized in September 2001 on the accusation of having betrayed his country and let "
            "out in November 2005."
        ),
        ["detained Dawit Isaak 2001-09", "released Dawit Isaak 2005-11"],
    ),
    (
        "Ihar Losik was arrested in 2020 over his posts and let out in 2022.",
        ["detained Ihar Losik 2020", "released Ihar Losik 2022"],
    ),
    # What goes on with a case.
    (
        "Ihar Losik was called in for questioning on 25 June 2020 and kept there.",
        ["questioned Ihar Losik 2020-06-25", "detained Ihar Losik 2020-06-25"],
    ),
    (
        "Andrei Aliaksandrau was invited for a talk at the KGB on 12 January 2021 and kept.",
        ["questioned Andrei Aliaksandrau 2021-01-12", "detained Andrei Aliaksandrau 2021-01-12"],
    ),
    (
        "Ihar Losik was freed in June and taken again in August.",
        ["released Ihar Losik 2023-06", "detained Ihar Losik 2023-08"],
    ),
    ("The journalist Mahmoud Hussein, whose detention a court keeps extending, is ill.", ["remanded Mahmoud Hussein"]),
    (
        "Sanaa Seif was ordered held for 15 days. The order was prolonged again and again.",
        ["remanded Sanaa Seif P15D", "remanded Sanaa Seif"],
    ),
    ("Osman Kavala was jailed in 2017. The order was extended to the whole country.", ["sentenced Osman Kavala 2017"]),
    ("The High Court set aside the charges of terrorism against Siddique Kappan.", ["case_closed Siddique Kappan"]),
    ("The High Court quashed the PSA order against Sajad Gul.", ["case_closed Sajad Gul"]),
    ("Judges annulled the preventive detention order against Aasif Sultan.", ["case_closed Aasif Sultan"]),
    ("Imad Stitou was heard as a witness and was turned into a co-accused.", ["charged Imad Stitou"]),
    (
        "Dawit Isaak was arrested in 2001. The army denies that Isaak is in its hands.",
        ["detained Dawit Isaak 2001", "held Dawit Isaak denied"],
    ),
    (
        "Ahmadreza Djalali was arrested in 2016. Experts of the UN voiced concern about Djalali last year.",
        ["detained Ahmadreza Djalali 2016", "intervention Ahmadreza Djalali 2023"],
    ),
    (
        (
            "The Supreme Court sentenced Narges Mohammadi to ten years. The term came down to six years in "
            "January 2023 and last September to four."
        ),
        [
            "sentenced Narges Mohammadi P10Y",
            "sentenced Narges Mohammadi 2023-01 P6Y",
            "sentenced Narges Mohammadi 2023-09 P4Y",
        ],
    ),
    (
        "Alaa Abdel Fattah was arrested in 2019. Abdel Fattah is out at last.",
        ["detained Alaa Abdel Fattah 2019", "released Alaa Abdel Fattah"],
    ),
    ("Alaa Abdel Fattah was arrested in 2019. Abdel Fattah is out at sea.", ["detained Alaa Abdel Fattah 2019"]),
    # Hearings, and until when an appeal may be lodged.
    (
        "Maria Ressa was charged in 2019. At a hearing on Monday the judge set bail at 100,000 pesos.",
        ["charged Maria Ressa 2019", "tried Maria Ressa 2024-04-29"],
    ),
    (
        "Maria Ressa was charged in 2019. At the hearings the prosecution relied on her posts.",
        ["charged Maria Ressa 2019", "tried Maria Ressa"],
    ),
    (
        "Maria Ressa was charged in 2019. At the hearing of the senate committee he spoke about fraud.",
        ["charged Maria Ressa 2019"],
    ),
    (
        (
            "Agnès Ndirubusa and Christine Kamikazi were jailed in January. Their driver, Adolphe Masabarakiza, "
            "was acquitted. At the appeal hearing on 6 May last year their lawyer pointed out that they had "
            "informed the authorities."
        ),
        [
            "sentenced Agnès Ndirubusa 2024-01",
            "sentenced Christine Kamikazi 2024-01",
            "acquitted Adolphe Masabarakiza",
            "tried Agnès Ndirubusa 2023-05-06",
            "tried Christine Kamikazi 2023-05-06",
        ],
    ),
    (
        "Maria Ressa was convicted on Monday. An appeal has to be lodged within a month.",
        ["convicted Maria Ressa 2024-04-29"],
    ),
    ("Maria Ressa was convicted on Monday. The appeal must be filed by 30 May.", ["convicted Maria Ressa 2024-04-29"]),
    # Headings in capitals with which a paragraph begins, and of whom a headline with a label tells.
    ("NINE KURDISH JOURNALISTS BEHIND BARS. At dawn on Tuesday police raided homes in Ankara.", ["held -"]),
    (
        "MARIA RESSA CONVICTED. On Monday Maria Ressa got up to six years for cyber libel.",
        ["convicted Maria Ressa", "sentenced Maria Ressa 2024-04-29 P6Y"],
    ),
    (
        (
            "Prisoner of the month: Ihar Losik, Belarus\n\nIhar Losik was arrested in June 2020.\n\nHis father "
            "Aliaksandr was detained in 2022. His mother says that he was put in a punishment cell."
        ),
        ["detained Ihar Losik 2020-06", "detained Aliaksandr 2022", "punished Ihar Losik"],
    ),
    (
        (
            "Case of the week: Osman Kavala\n\nOsman Kavala was arrested in 2017.\n\nHis colleague Hakan Altınay was "
            "sentenced to 18 years. He was freed in 2023."
        ),
        ["detained Osman Kavala 2017", "sentenced Hakan Altınay P18Y", "released Hakan Altınay 2023"],
    ),
    # Missing since the day of which the sentence tells, and who is guilty.
    (
        "Jean Bigirimana left his home on 22 July 2016 and has not been seen since.",
        ["disappeared Jean Bigirimana 2016-07-22"],
    ),
    (
        "A court in Bubanza found four reporters of the weekly Iwacu guilty yesterday of a failed attempt.",
        ["convicted - 2024-04-30"],
    ),
    ("A court found two reporters of Iwacu guilty on Monday of a plot.", ["convicted - 2024-04-29"]),
]
