"""Lines on what becomes of a verdict by another court, and on charges that are added or have to be answered.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A term of office is none.
    ("The opposition sought a referendum in 2016 that could have cut short Nicolás Maduro's six-year term.", []),
    # What another court did in its turn.
    (
        ("The appeal court upheld the sentence of Nedim Türfent in June 2018 and the Court of Cassation in May 2019."),
        ["appealed Nedim Türfent 2018-06", "appealed Nedim Türfent 2019-05", "sentenced Nedim Türfent"],
    ),
    (
        "The appeals court confirmed the term of Ahmed Douma in 2019, as did the Court of Cassation in 2020.",
        ["appealed Ahmed Douma 2019", "appealed Ahmed Douma 2020"],
    ),
    (
        ("The appeal court upheld the verdict against Maria Ressa in July 2022; the Supreme Court did so in October."),
        ["appealed Maria Ressa 2022-07", "appealed Maria Ressa 2022-10", "convicted Maria Ressa"],
    ),
    (
        (
            "The Supreme Court rejected the appeal of Ihar Losik in March, and the Constitutional Court "
            "followed suit in April."
        ),
        ["appealed Ihar Losik 2024-03", "appealed Ihar Losik 2024-04"],
    ),
    (
        ("The court upheld the sentence of Ihar Losik in March, and the Supreme Court rejected his appeal in April."),
        ["appealed Ihar Losik 2024-03", "appealed Ihar Losik 2024-04", "sentenced Ihar Losik"],
    ),
    (
        "Abduljalil al-Singace was jailed for life. An appeal court let it stand in September 2012.",
        ["appealed Abduljalil al-Singace 2012-09", "sentenced Abduljalil al-Singace"],
    ),
    # What a term becomes.
    (
        "Ihar Losik had been given 11 years; the Supreme Court cut that to seven last year.",
        ["appealed Ihar Losik 2023", "sentenced Ihar Losik P11Y"],
    ),
    (
        "Ihar Losik was given 11 years, reduced on appeal to seven.",
        ["appealed Ihar Losik", "sentenced Ihar Losik P11Y"],
    ),
    (
        "Yuri Dmitriev was convicted in 2020. On appeal the ten years became 13.",
        ["appealed Yuri Dmitriev", "convicted Yuri Dmitriev 2020", "sentenced Yuri Dmitriev P13Y"],
    ),
    ("On appeal, the term of Ihar Losik became 13 years.", ["appealed Ihar Losik", "sentenced Ihar Losik P13Y"]),
    (
        "Victor Yeimo was given eight months. The High Court made it a year.",
        ["sentenced Victor Yeimo P1Y", "sentenced Victor Yeimo P8M"],
    ),
    (
        "Ihar Losik had been fined in March. The court of appeal turned the fine into two years in prison.",
        ["sentenced Ihar Losik 2024-03", "sentenced Ihar Losik P2Y"],
    ),
    ("The Appeal Court suspended the rest of Rong Chhun's term.", ["appealed Rong Chhun"]),
    ("His years in prison became a legend.", []),
    ("The court of appeal sits in Minsk.", []),
    # Charges added, to be answered, the ground for one; cases by their number.
    (
        "Marfa Rabkova was arrested in 2020. In February treason was added.",
        ["charged Marfa Rabkova 2024-02", "detained Marfa Rabkova 2020"],
    ),
    (
        (
            "Frenchie Mae Cumpio was arrested in 2020. To the count of illegal possession of firearms another "
            "was added in 2021."
        ),
        ["charged Frenchie Mae Cumpio 2021", "detained Frenchie Mae Cumpio 2020"],
    ),
    (
        "Gubad Ibadoghlu was arrested in March. In April the authorities added an accusation of extremism.",
        ["charged Gubad Ibadoghlu 2024-04", "detained Gubad Ibadoghlu 2024-03"],
    ),
    (
        "The charge was struck out, but Befeqadu Hailu was ordered to answer one of inciting violence.",
        ["case_closed Befeqadu Hailu", "charged Befeqadu Hailu"],
    ),
    ("The minister answered the charges of the opposition.", []),
    (
        "Ihar Losik was arrested. His posts became the ground for a charge of extremism.",
        ["charged Ihar Losik", "detained Ihar Losik"],
    ),
    ("In all, Anon Nampa was facing 14 cases.", ["charged Anon Nampa"]),
    ("The hospital is facing 14 cases of cholera.", []),
    ("Sugar was added later.", []),
    ("The cases against Maria Ressa were ruled inadmissible.", ["case_closed Maria Ressa"]),
    ("Evidence was ruled inadmissible.", []),
    ("Ihar Losik was jailed. Appeals brought no relief.", ["appealed Ihar Losik", "sentenced Ihar Losik"]),
    ("Ihar Losik was jailed. Appeals for calm brought nothing.", ["sentenced Ihar Losik"]),
    (
        "Makhabat Tajibek kyzy got six years. Azamat Ishenbekov must serve five.",
        ["sentenced Azamat Ishenbekov P5Y", "sentenced Makhabat Tajibek kyzy P6Y"],
    ),
    (
        "Aike Beishekeeva and Aktilek Kaparov were found guilty but got off with three years' probation each.",
        [
            "convicted Aike Beishekeeva",
            "convicted Aktilek Kaparov",
            "sentenced Aike Beishekeeva P3Y",
            "sentenced Aktilek Kaparov P3Y",
        ],
    ),
    (
        "Paris regrets the sentence of seven years' imprisonment imposed on Christophe Gleizes.",
        ["sentenced Christophe Gleizes P7Y"],
    ),
    # What will be served by a ruling; what somebody walked away with; what a post has brought on.
    ("Ihar Losik will spend the next nine years in a penal colony.", ["sentenced Ihar Losik"]),
    (
        "Seven activists will serve between 13 and 19 years in prison under a verdict pronounced in Rostov.",
        ["sentenced - P13Y/P19Y"],
    ),
    (
        "Ihar Losik is to serve 15 years in a strict-regime colony, a court in Minsk ruled.",
        ["sentenced Ihar Losik P15Y"],
    ),
    ("The doctor will spend two years in Minsk.", []),
    ("The students will spend the next year in London.", []),
    ("Ihar Losik was given a decade behind bars.", ["sentenced Ihar Losik P10Y"]),
    ("Ihar Losik walked away with a two-year suspended sentence.", ["sentenced Ihar Losik P2Y"]),
    ("The tourists walked away with a fine view.", []),
    ("A post on Facebook earned Ihar Losik six years in prison.", ["sentenced Ihar Losik P6Y"]),
    ("A tweet landed Ihar Losik in prison for six years.", ["sentenced Ihar Losik P6Y"]),
    ("The film earned her six prizes.", []),
    ("Ihar Losik was slapped with three more years.", ["sentenced Ihar Losik P3Y"]),
    ("Ihar Losik had another year added to his sentence.", ["sentenced Ihar Losik"]),
    (
        "Gao Zhisheng was given probation. In December the probation was revoked.",
        ["sentenced Gao Zhisheng", "sentenced Gao Zhisheng 2023-12"],
    ),
    ("Ihar Losik has to pay a fine of 500 rubles.", ["sentenced Ihar Losik"]),
    ("Ihar Losik was dispatched to a penal colony for 15 years.", ["sentenced Ihar Losik P15Y"]),
    (
        "The court handed down prison terms of between eight and 15 years to Ihar Losik and four others.",
        ["sentenced - P8Y/P15Y", "sentenced Ihar Losik P8Y/P15Y"],
    ),
    # Behind a colon.
    ("The verdict: 15 years in prison for Ihar Losik.", ["sentenced Ihar Losik P15Y"]),
    (
        ("The court in Minsk announced its verdict in March: 15 years for Ihar Losik and 18 for Siarhei Tsikhanouski."),
        ["sentenced Ihar Losik 2024-03 P15Y", "sentenced Siarhei Tsikhanouski 2024-03 P18Y"],
    ),
    ("Ihar Losik learned his punishment in March: 15 years.", ["sentenced Ihar Losik 2024-03 P15Y"]),
    ("The jury will announce its verdict soon: 15 days from now.", []),
    # In court.
    ("Nedim Türfent first saw a judge in June 2017.", ["tried Nedim Türfent 2017-06"]),
    ("The boys saw the judge on television.", []),
    ("Ihar Losik faced a judge in March.", ["tried Ihar Losik 2024-03"]),
    ("Ihar Losik was led into the courtroom in handcuffs.", ["tried Ihar Losik"]),
    ("Ihar Losik stepped into the dock in March.", ["tried Ihar Losik 2024-03"]),
    ("Ihar Losik testified in his own defence in March.", ["tried Ihar Losik 2024-03"]),
    ("Ihar Losik made his final statement in court in March.", ["tried Ihar Losik 2024-03"]),
    ("The candidate made his closing speech in Minsk.", []),
    ("Proceedings against Ihar Losik got under way in March.", ["tried Ihar Losik 2024-03"]),
    (
        "Ihar Losik was arrested in March. The hearings were held inside a prison.",
        ["detained Ihar Losik 2024-03", "tried Ihar Losik"],
    ),
    # Charged by those who investigate.
    ("Ihar Losik has been accused by investigators of organising riots.", ["charged Ihar Losik"]),
    ("The indictment accuses Ihar Losik of treason.", ["charged Ihar Losik"]),
    ("The Investigative Committee presented charges to Ihar Losik in March.", ["charged Ihar Losik 2024-03"]),
    (
        "Ihar Losik was arrested in March. The charge was later changed to treason.",
        ["charged Ihar Losik 2024-03/..", "detained Ihar Losik 2024-03"],
    ),
    ("The case against Ihar Losik has fallen apart.", ["case_closed Ihar Losik"]),
    ("The vase fell apart.", []),
    # Appeals announced, asked for otherwise, waived; what somebody saw become of a sentence.
    (
        "Maria Ressa was convicted in March. The defence has announced an appeal.",
        ["appealed Maria Ressa planned", "convicted Maria Ressa 2024-03"],
    ),
    (
        "Maria Ressa was convicted in March. The defence announced that it would appeal.",
        ["appealed Maria Ressa planned", "convicted Maria Ressa 2024-03"],
    ),
    (
        "Maria Ressa was convicted in March. She petitioned the Supreme Court.",
        ["appealed Maria Ressa", "convicted Maria Ressa 2024-03"],
    ),
    (
        "Maria Ressa was convicted in March. She asked the Supreme Court to overturn the verdict.",
        ["appealed Maria Ressa", "convicted Maria Ressa 2024-03"],
    ),
    ("Maria Ressa was convicted in March. She waived her right to appeal.", ["convicted Maria Ressa 2024-03"]),
    ("Osman Kavala saw his life sentence upheld.", ["appealed Osman Kavala", "sentenced Osman Kavala"]),
    (
        "Maria Ressa saw her sentence cut to five years on appeal.",
        ["appealed Maria Ressa", "sentenced Maria Ressa P5Y"],
    ),
    ("The reporter saw the sentence printed in a paper.", []),
    # By one court and then another, behind "by"; a challenge; death ordered; behind a colon without a number.
    (
        (
            "Vladimir Kara-Murza was given 25 years in April 2023. It was upheld in July by an appeals court, "
            "and in May 2024 by the Supreme Court."
        ),
        [
            "appealed Vladimir Kara-Murza 2023-07",
            "appealed Vladimir Kara-Murza 2024-05",
            "sentenced Vladimir Kara-Murza 2023-04 P25Y",
        ],
    ),
    (
        (
            "The sentence of Vladimir Kara-Murza was upheld by an appeals court in July 2023 and by the "
            "Supreme Court in April 2024."
        ),
        [
            "appealed Vladimir Kara-Murza 2023-07",
            "appealed Vladimir Kara-Murza 2024-04",
            "sentenced Vladimir Kara-Murza",
        ],
    ),
    (
        "Jimmy Lai was jailed for fraud in 2022; the Court of Appeal threw out his challenge in May 2023.",
        ["appealed Jimmy Lai 2023-05", "sentenced Jimmy Lai 2022"],
    ),
    (
        "Toomaj Salehi was bailed in November 2023. In April 2024 a court in Isfahan ordered the death penalty.",
        ["released Toomaj Salehi 2023-11", "sentenced Toomaj Salehi 2024-04"],
    ),
    (
        (
            "Ilham Tohti went on trial in 2014. Six days later the verdict came: life in prison and the loss "
            "of all his property."
        ),
        ["sentenced Ilham Tohti 2014~", "tried Ilham Tohti 2014"],
    ),
    (
        "Omar Radi's six-year sentence for espionage and rape was confirmed on appeal in March 2022.",
        ["appealed Omar Radi 2022-03", "sentenced Omar Radi P6Y"],
    ),
    (
        (
            "Floriane Irangabiye, whose ten-year term for undermining the state had been confirmed in May "
            "2023, was freed."
        ),
        ["appealed Floriane Irangabiye 2023-05", "released Floriane Irangabiye", "sentenced Floriane Irangabiye P10Y"],
    ),
    ("The four-year term of the president was extended by parliament.", []),
    (
        (
            "Mikita Zalatarou was convicted in February 2021; the judge gave him five years, later reduced to "
            "four and a half."
        ),
        [
            "appealed Mikita Zalatarou 2021-02/..",
            "convicted Mikita Zalatarou 2021-02",
            "sentenced Mikita Zalatarou 2021-02 P5Y",
        ],
    ),
    # How long a trial took is no day from now on.
    ("Nguyen Ngoc Nhu Quynh was tried within a day in June 2017.", ["tried Nguyen Ngoc Nhu Quynh 2017-06"]),
    # What a trial came to, behind a colon; the prosecution's appeal; a term of others.
    (
        (
            "Sasha Skochilenko stood trial for swapping price tags. The verdict fell on 16 November 2023: "
            "seven years in a penal colony."
        ),
        ["sentenced Sasha Skochilenko 2023-11-16 P7Y", "tried Sasha Skochilenko"],
    ),
    (
        "José Rubén Zamora got six years. Prosecutors, who had pressed for 40 years, said they would appeal.",
        [
            "appealed José Rubén Zamora planned",
            "sentenced José Rubén Zamora P6Y",
            "sentenced José Rubén Zamora planned P40Y",
        ],
    ),
    (
        "Five of the accused got between four and six years, three were let off with suspended sentences.",
        ["sentenced -", "sentenced - P4Y/P6Y"],
    ),
    ("Fans said they would appeal to the president.", []),
]
