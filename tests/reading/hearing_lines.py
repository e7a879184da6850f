"""Lines on hearings, their days, and whose a term is in a sentence of several.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Two days of a month are days only where no length follows.
    (
        (
            "Trinh Ba Phuong and Nguyen Thi Tam were sentenced on December 15 to 10 and six years in prison,"
            " respectively."
        ),
        ["sentenced Trinh Ba Phuong 2023-12-15 P10Y", "sentenced Nguyen Thi Tam 2023-12-15 P6Y"],
    ),
    # Each his own; in the order of the verb that stands before them.
    (
        (
            "Makhabat Tajibek and Azamat Ishenbekov were sentenced to six and five years, respectively, "
            "while Aike Beishekeyeva and Aktilek Kaparov received three years of probation."
        ),
        [
            "sentenced Makhabat Tajibek P6Y",
            "sentenced Azamat Ishenbekov P5Y",
            "sentenced Aike Beishekeyeva P3Y",
            "sentenced Aktilek Kaparov P3Y",
        ],
    ),
    (
        (
            "The court gave Valiantsin Stefanovic and Uladzimir Labkovich nine and seven years respectively,"
            " and Zmitser Salauyou eight."
        ),
        ["sentenced Valiantsin Stefanovic P9Y", "sentenced Uladzimir Labkovich P7Y", "sentenced Zmitser Salauyou P8Y"],
    ),
    # What stands behind others is not the first one's; whoever is wronged gets no term.
    (
        "Ales Bialiatski was sentenced to 17 years, his colleagues to 15 and 13.",
        ["sentenced Ales Bialiatski P17Y"],
    ),
    (
        "Ales Bialiatski was jailed for 17 years and his two deputies for 15 and 13.",
        ["sentenced Ales Bialiatski P17Y"],
    ),
    (
        (
            "Ales Bialiatski got ten years for insulting the president, two years for tax evasion and one "
            "year for slander."
        ),
        ["sentenced Ales Bialiatski P10Y P2Y P1Y"],
    ),
    (
        (
            "Valiantsin Stefanovic was sentenced to nine years, Uladzimir Labkovich, who had tried to flee, "
            "to seven, and Zmitser Salauyou to eight."
        ),
        ["sentenced Valiantsin Stefanovic P9Y", "sentenced Uladzimir Labkovich P7Y", "sentenced Zmitser Salauyou P8Y"],
    ),
    (
        (
            "Theary Seng was sentenced to six years in prison together with 50 others, who got between five "
            "and eight years."
        ),
        ["sentenced Theary Seng P6Y", "sentenced - P5Y/P8Y"],
    ),
    # Numbers of counts are no lengths.
    (
        "Tundu Lissu was sentenced to seven years on counts 2 and 3.",
        ["sentenced Tundu Lissu P7Y"],
    ),
    (
        "Tundu Lissu was sentenced to seven years on counts two, three and four.",
        ["sentenced Tundu Lissu P7Y"],
    ),
    # A sentence ends behind X.
    (
        (
            "A court sentenced Mohammed al-Ghamdi to death in July 2023 over posts on X. An appeals court "
            "quashed the verdict in August."
        ),
        ["sentenced Mohammed al-Ghamdi 2023-07", "appealed Mohammed al-Ghamdi 2023-08"],
    ),
    # The other one, who bears a name.
    (
        "Dmitry Talantov was detained on 28 June, while another, Ivan Pavlov, was freed in September.",
        ["detained Dmitry Talantov 2023-06-28", "released Ivan Pavlov 2023-09"],
    ),
    # Hearings to come, and the day to which they are put off.
    (
        "Tundu Lissu's case was adjourned until June 2.",
        ["tried Tundu Lissu planned 2024-06-02"],
    ),
    (
        "Tundu Lissu appeared in court on Monday, where his treason case was postponed to June 2.",
        ["tried Tundu Lissu 2024-04-29", "tried Tundu Lissu planned 2024-06-02"],
    ),
    (
        "A judge in Baku deferred Anar Mammadli's trial to June 11.",
        ["tried Anar Mammadli planned 2024-06-11"],
    ),
    (
        "The Supreme Court in April adjourned until October 9 the appeal hearing of Maria Ressa.",
        ["tried Maria Ressa planned 2024-10-09"],
    ),
    (
        "The case against Ekrem İmamoğlu will be heard on September 12.",
        ["tried Ekrem İmamoğlu planned 2024-09-12"],
    ),
    (
        "Yohannes Buayalew was denied bail in February and is due back in court on 20 May.",
        ["remanded Yohannes Buayalew 2024-02", "tried Yohannes Buayalew planned 2024-05-20"],
    ),
    (
        "The next session in the trial of Igbal Abilov will take place on 3 June.",
        ["tried Igbal Abilov planned 2024-06-03"],
    ),
    (
        "Alaa Abdel-Fattah was arrested on December 18, 2022 and held until August 14.",
        ["detained Alaa Abdel-Fattah 2022-12-18", "held Alaa Abdel-Fattah ../2023-08-14"],
    ),
    # What may be appealed has not been.
    (
        "Ekrem İmamoğlu was sentenced to two years. The sentence is subject to appeal.",
        ["sentenced Ekrem İmamoğlu P2Y"],
    ),
    # A court extends custody on a day, by so long, until another.
    (
        ("A Moscow court on Friday extended by two months the pre-trial detention of Evan Gershkovich until June 30."),
        ["remanded Evan Gershkovich 2024-04-26 P2M"],
    ),
    (
        "The pre-trial detention of Evan Gershkovich was extended on Tuesday until June 30.",
        ["remanded Evan Gershkovich 2024-04-30"],
    ),
    (
        (
            "Antonina Favorskaya was placed in custody until May 28 on charges of taking part in an "
            "extremist organisation."
        ),
        ["remanded Antonina Favorskaya", "charged Antonina Favorskaya"],
    ),
    # What a court decided on appeal; what it decides later is not when, or by which court, it was given.
    (
        "Ihar Losik was sentenced to ten years in 2019 and later acquitted on appeal.",
        ["sentenced Ihar Losik 2019 P10Y", "acquitted Ihar Losik 2019/.."],
    ),
    (
        "Salma al-Shehab was given 34 years. In January 2023 it was cut to 27 years on appeal.",
        ["sentenced Salma al-Shehab P34Y", "appealed Salma al-Shehab 2023-01"],
    ),
    (
        "Maria Ressa said her cyber libel conviction was affirmed by the Court of Appeals on July 7.",
        ["convicted Maria Ressa", "appealed Maria Ressa 2023-07-07"],
    ),
    # Not in place of which it was given, not what others got, and no sayer.
    (
        ("A court on Monday handed Ousmane Sonko a six-month suspended prison sentence, up from two months in March."),
        ["sentenced Ousmane Sonko 2024-04-29 P6M"],
    ),
    (
        "Three of them - Alejandro Gonzalez, Sun Ratha and Yim Leanghy - got eight years, the rest six.",
        ["sentenced Alejandro Gonzalez P8Y", "sentenced Sun Ratha P8Y", "sentenced Yim Leanghy P8Y"],
    ),
    (
        "Hanthar Nyein was sentenced in March 2022 to two years, with seven more added in December of that year.",
        ["sentenced Hanthar Nyein 2022-03 P2Y"],
    ),
    # A day is not that of what came months after it.
    (
        (
            "Mohammed al-Ghamdi was arrested on June 11, 2022, spent four months in solitary confinement and"
            " was moved to al-Ha'ir prison."
        ),
        ["detained Mohammed al-Ghamdi 2022-06-11", "punished Mohammed al-Ghamdi P4M", "transferred Mohammed al-Ghamdi"],
    ),
    # How long before: of whom the state is, and no term of what came then.
    (
        "Gubad Ibadoghlu was freed after nine months in prison.",
        ["released Gubad Ibadoghlu", "held Gubad Ibadoghlu P9M"],
    ),
    (
        "Gubad Ibadoghlu was moved to house arrest on January 22 after nine months in custody.",
        ["house_arrest Gubad Ibadoghlu 2024-01-22", "held Gubad Ibadoghlu P9M"],
    ),
    # What somebody is handed; who gets how much; another year and a half.
    (
        (
            "Job Sikhala was convicted on April 28 of obstructing justice and handed a six-month jail term, "
            "wholly suspended."
        ),
        ["convicted Job Sikhala 2024-04-28", "sentenced Job Sikhala 2024-04-28 P6M"],
    ),
    (
        "Miguel Mora and Miguel Mendoza received 13 and nine years, and Juan Lorenzo Holmann nine years.",
        ["sentenced Miguel Mora P13Y", "sentenced Miguel Mendoza P9Y", "sentenced Juan Lorenzo Holmann P9Y"],
    ),
    (
        "Siarhei Tsikhanouski was given another year and a half.",
        ["sentenced Siarhei Tsikhanouski P1Y6M"],
    ),
    # Of which end of the trial those are who are named.
    (
        (
            "Fourteen activists were convicted on Thursday and two acquitted. Among those found guilty were "
            "Leung Kwok-hung and Helena Wong."
        ),
        [
            "convicted - 2024-04-25",
            "acquitted -",
            "convicted Leung Kwok-hung 2024-04-25",
            "convicted Helena Wong 2024-04-25",
        ],
    ),
    # A verdict that somebody turns against has come.
    (
        "Maria Ressa intends to appeal against her conviction.",
        ["appealed Maria Ressa planned", "convicted Maria Ressa"],
    ),
    (
        "Prosecutors appealed against Maria Ressa's acquittal in May.",
        ["appealed Maria Ressa 2024-05", "acquitted Maria Ressa"],
    ),
    (
        "Maria Ressa's lawyers plan to challenge her conviction at the Supreme Court.",
        ["appealed Maria Ressa planned", "convicted Maria Ressa"],
    ),
    (
        "Lawrence Lau was granted bail after prosecutors said they would appeal.",
        ["released Lawrence Lau", "appealed Lawrence Lau planned"],
    ),
    # On from what had been before.
    (
        (
            "Chhim Sithar was sentenced on May 25, 2023 to two years. She had been arrested on January 4, "
            "2022, released on bail in March and re-arrested on November 26."
        ),
        [
            "sentenced Chhim Sithar 2023-05-25 P2Y",
            "detained Chhim Sithar 2022-01-04",
            "released Chhim Sithar 2022-03",
            "detained Chhim Sithar 2022-11-26",
        ],
    ),
    # What is told of the second verb alone; a court by its kind; what may yet be done.
    (
        "Nasser Zefzafi and most of the leaders were not pardoned and stay in Oukacha prison.",
        ["released Nasser Zefzafi denied", "released - denied", "held Nasser Zefzafi", "held -"],
    ),
    (
        "Natasha Narwal was arrested. On Thursday a trial court ordered that she be let go at once.",
        ["detained Natasha Narwal", "released Natasha Narwal planned 2024-04-25"],
    ),
    (
        (
            "Ali Salman was jailed for life on Sunday. The verdict can still be challenged before the Court "
            "of Cassation."
        ),
        ["sentenced Ali Salman 2024-04-28"],
    ),
    (
        "Ali Salman was accused of spying. The charges, brought in November 2017, rest on telephone calls.",
        ["accused Ali Salman", "charged Ali Salman 2017-11"],
    ),
    # Beyond what describes somebody; what ended; how long somebody was there.
    (
        (
            "On Tuesday a court in Al Hoceima sent Hamid El Mahdaoui, the editor of the news site Badil, to "
            "prison for three months."
        ),
        ["sentenced Hamid El Mahdaoui 2024-04-30 P3M"],
    ),
    (
        "Patrice Nganang was arrested in December. A judge in Yaoundé ended the proceedings on Wednesday.",
        ["detained Patrice Nganang 2023-12", "case_closed Patrice Nganang 2024-05-01"],
    ),
    (
        (
            "Ali Wazir walked free from Karachi's central prison in February, having spent 26 months there "
            "over a speech."
        ),
        ["released Ali Wazir 2024-02", "held Ali Wazir P26M"],
    ),
    # A term, and no time so long after; judges, and no first of April.
    (
        "Mikalai Statkevich had been sentenced to six years after the 2010 election.",
        ["sentenced Mikalai Statkevich 2010 P6Y"],
    ),
    (
        "Ahmed Abba was arrested in 2023. In April the first judges had found him guilty of laundering.",
        ["detained Ahmed Abba 2023", "convicted Ahmed Abba 2024-04"],
    ),
    # A month at the end of a sentence takes no year from the next.
    (
        "Somyot Prueksakasemsuk walked out of prison on 30 April. In 2013 he had been given 11 years.",
        ["released Somyot Prueksakasemsuk 2024-04-30", "sentenced Somyot Prueksakasemsuk 2013 P11Y"],
    ),
    (
        "Somyot Prueksakasemsuk was freed in March. In 2013 he had been given 11 years.",
        ["released Somyot Prueksakasemsuk 2024-03", "sentenced Somyot Prueksakasemsuk 2013 P11Y"],
    ),
    # Told right behind the noun: when it began, on which day it was, until what he is held.
    (
        ("Dzianis Ivashin was convicted of treason. The hearings, which began on March 15, were closed to the public."),
        ["convicted Dzianis Ivashin", "tried Dzianis Ivashin 2024-03-15"],
    ),
    (
        (
            "Ramón Esono Ebalé walked out of prison on 7 March. At his trial, on 27 February, the "
            "prosecution dropped the charge."
        ),
        [
            "released Ramón Esono Ebalé 2024-03-07",
            "tried Ramón Esono Ebalé 2024-02-27",
            "case_closed Ramón Esono Ebalé 2024-02-27",
        ],
    ),
    (
        "Akın Atalay remains in prison at least until the next hearing, on 16 May.",
        ["held Akın Atalay"],
    ),
    # Convicted and sentenced in one sentence: on one day.
    (
        (
            "In January 2018 a court in Balakan convicted Afgan Mukhtarli of smuggling; he was handed six "
            "years in prison."
        ),
        ["convicted Afgan Mukhtarli 2018-01", "sentenced Afgan Mukhtarli 2018-01 P6Y"],
    ),
    (
        ("Tofig Yagublu was sentenced on March 10 to nine years by a court in Baku, which found him guilty of fraud."),
        ["sentenced Tofig Yagublu 2024-03-10 P9Y", "convicted Tofig Yagublu 2024-03-10"],
    ),
    (
        "Ales Bialiatski, convicted in 2011 of tax evasion, was sentenced to ten years for smuggling.",
        ["convicted Ales Bialiatski 2011", "sentenced Ales Bialiatski P10Y"],
    ),
    # Where somebody refuses food, and what became of an appeal.
    (
        "In May 2018 Oleg Sentsov stopped eating in his prison at Labytnangi.",
        ["hunger_strike Oleg Sentsov 2018-05"],
    ),
    # Each on his own day.
    (
        "Igbal Abilov was sentenced to 18 years on March 20, and Bahruz Samadov to 15 years on April 23.",
        ["sentenced Igbal Abilov 2024-03-20 P18Y", "sentenced Bahruz Samadov 2024-04-23 P15Y"],
    ),
    (
        "Igbal Abilov was sentenced on March 20 to 18 years, and Bahruz Samadov on April 23 to 15 years.",
        ["sentenced Igbal Abilov 2024-03-20 P18Y", "sentenced Bahruz Samadov 2024-04-23 P15Y"],
    ),
    (
        (
            "Ales Bialiatski was sentenced on March 3 to ten years, Valiantsin Stefanovic to nine years for "
            "a protest on April 5."
        ),
        ["sentenced Ales Bialiatski 2024-03-03 P10Y", "sentenced Valiantsin Stefanovic 2024-03-03 P9Y"],
    ),
    # A year that opens a clause; a term served at home; the sentences of others.
    (
        "Eskinder Nega was jailed in 2012, freed in 2018 and in 2020 police arrested him again.",
        ["sentenced Eskinder Nega 2012", "released Eskinder Nega 2018", "detained Eskinder Nega 2020"],
    ),
    (
        "Cristiana Chamorro was sentenced on March 21 to eight years, which she is serving under house arrest.",
        ["sentenced Cristiana Chamorro 2024-03-21 P8Y", "house_arrest Cristiana Chamorro"],
    ),
    (
        "The court upheld the sentence of Osman Kavala and overturned those of Mucella Yapici and Hakan Altinay.",
        ["appealed Osman Kavala", "sentenced Osman Kavala", "appealed Mucella Yapici", "appealed Hakan Altinay"],
    ),
    # To come; when it was, and not until when; what more was given.
    (
        "Franklin Caldera and Darwin Urdaneta are to appear before a judge on May 14.",
        ["tried Franklin Caldera planned 2024-05-14", "tried Darwin Urdaneta planned 2024-05-14"],
    ),
    (
        "Joakim Medin was jailed pending trial on March 25. His first hearing is on May 30.",
        ["remanded Joakim Medin 2024-03-25", "tried Joakim Medin planned 2024-05-30"],
    ),
    (
        "Sonia Dahmani was given one year on January 6. A further two years were handed down on March 24.",
        ["sentenced Sonia Dahmani 2024-01-06 P1Y", "sentenced Sonia Dahmani 2024-03-24 P2Y"],
    ),
    (
        (
            "Moncef Marzouki was sentenced in absentia to eight years on February 23, having already been "
            "given four in December 2021."
        ),
        ["sentenced Moncef Marzouki 2024-02-23 P8Y", "sentenced Moncef Marzouki 2021-12 P4Y"],
    ),
    (
        "Yuri Dmitriev got three and a half years, raised to 13 on appeal on September 29.",
        ["sentenced Yuri Dmitriev P3Y6M", "appealed Yuri Dmitriev 2023-09-29"],
    ),
    (
        "Yuri Dmitriev got three and a half years, a term raised to 13 on September 29.",
        ["sentenced Yuri Dmitriev P3Y6M", "appealed Yuri Dmitriev 2023-09-29"],
    ),
    # A second term of the same person on a day of its own; no day of what is awaited.
    (
        (
            "Jimmy Lai was sentenced to 20 months for his role in four assemblies and, in December 2022, to "
            "five years and nine months for fraud."
        ),
        ["sentenced Jimmy Lai P20M", "sentenced Jimmy Lai 2022-12 P5Y9M"],
    ),
    (
        "Cheung Kim-hung and Chan Pui-man pleaded guilty in November 2022 and await sentencing.",
        [
            "accused Cheung Kim-hung 2022-11",
            "accused Chan Pui-man 2022-11",
            "sentenced Cheung Kim-hung planned",
            "sentenced Chan Pui-man planned",
        ],
    ),
    # Past what lasts until now, is due, or is had done.
    (
        "Abdulhadi al-Khawaja, serving life since June 2011, appeared before the Criminal Court on November 28.",
        ["held Abdulhadi al-Khawaja 2011-06/..", "tried Abdulhadi al-Khawaja 2023-11-28"],
    ),
    (
        (
            "Katsiaryna Andreyeva, already serving a two-year term due to end in September, was sentenced on"
            " July 13 to eight years for treason."
        ),
        ["held Katsiaryna Andreyeva P2Y", "sentenced Katsiaryna Andreyeva 2023-07-13 P8Y"],
    ),
    (
        (
            "In an earlier case Mohamed Tadjadit was sentenced to 16 months, six of them suspended, and "
            "freed in August 2021. Kamira Nait Sid had her five-year sentence reduced to three on appeal on "
            "July 4."
        ),
        [
            "sentenced Mohamed Tadjadit P16M",
            "released Mohamed Tadjadit 2021-08",
            "sentenced Kamira Nait Sid P3Y",
            "appealed Kamira Nait Sid 2023-07-04",
        ],
    ),
    (
        "Mohamed Tadjadit was sentenced to 16 months, six of them suspended, and was freed in August 2021.",
        ["sentenced Mohamed Tadjadit P16M", "released Mohamed Tadjadit 2021-08"],
    ),
    # What was given, extended, spent.
    (
        "Dauletmurat Tajimuratov was handed 16 years on January 31, 2023 over the unrest in Nukus.",
        ["sentenced Dauletmurat Tajimuratov 2023-01-31 P16Y"],
    ),
    (
        "Lolagul Kallykhanova received eight years' restricted freedom and was released in the courtroom.",
        ["sentenced Lolagul Kallykhanova P8Y", "released Lolagul Kallykhanova"],
    ),
    (
        "Jeanine Áñez was arrested in 2021. On Tuesday a court in La Paz extended by six months her detention.",
        ["detained Jeanine Áñez 2021", "remanded Jeanine Áñez 2024-04-30 P6M"],
    ),
    (
        "Jeanine Áñez was sentenced to ten years on June 10, 2022 after fifteen months in pre-trial detention.",
        ["sentenced Jeanine Áñez 2022-06-10 P10Y", "remanded Jeanine Áñez P15M"],
    ),
    (
        "Alexei Navalny was jailed in February 2021, minus the ten months he had spent under house arrest.",
        ["sentenced Alexei Navalny 2021-02", "house_arrest Alexei Navalny"],
    ),
    (
        "Eskinder Nega was arrested in 2020. The next session is due on May 29.",
        ["detained Eskinder Nega 2020", "tried Eskinder Nega planned 2024-05-29"],
    ),
    # What a court decided later, asked in other words; what is set to come.
    (
        "Pakhshan Azizi's request for a retrial was rejected on February 5.",
        ["appealed Pakhshan Azizi 2024-02-05"],
    ),
    (
        (
            "Boris Kagarlitsky walked free with a fine, but on February 13 an appeals court replaced it with"
            " five years in prison. His complaint was dismissed by the Supreme Court on April 5."
        ),
        [
            "released Boris Kagarlitsky",
            "appealed Boris Kagarlitsky 2024-02-13",
            "appealed Boris Kagarlitsky 2024-04-05",
        ],
    ),
    (
        (
            "Chung Pui-kuen and Patrick Lam were found guilty of sedition on Friday. Sentencing was "
            "adjourned to September 26."
        ),
        [
            "convicted Chung Pui-kuen 2024-04-26",
            "convicted Patrick Lam 2024-04-26",
            "sentenced Chung Pui-kuen planned 2024-09-26",
            "sentenced Patrick Lam planned 2024-09-26",
        ],
    ),
    # Held since a day, and sentenced after it; how long somebody else's rule lasted is beside it.
    (
        "Ma Aeint, held since June 5, 2022, was sentenced on March 24 to three years with hard labour.",
        ["held Ma Aeint 2022-06-05/..", "sentenced Ma Aeint 2024-03-24 P3Y"],
    ),
    (
        "On Monday a Bamako court sentenced the man who led Mali's government in 2014 and 2015 to two years.",
        ["sentenced - 2024-04-29 P2Y"],
    ),
    (
        "Do Nam Trung received ten years followed by four years' probation.",
        ["sentenced Do Nam Trung P10Y"],
    ),
    (
        "Uon Chhin and Yeang Sothearin face up to 15 years in prison.",
        ["sentenced Uon Chhin conditional P15Y", "sentenced Yeang Sothearin conditional P15Y"],
    ),
    # The same day as what was told, and not since when somebody had been held; on from a verdict; what goes on.
    (
        (
            "Freeman Mbowe was released on March 4, 2022; he had been in custody since July 21, 2021. His "
            "co-accused Halfan Hassan was freed the same day."
        ),
        ["released Freeman Mbowe 2022-03-04", "held Freeman Mbowe 2021-07-21/..", "released Halfan Hassan 2022-03-04"],
    ),
    (
        "Omar Radi was sentenced to six years on July 19, 2021, upheld on appeal on March 3.",
        ["sentenced Omar Radi 2021-07-19 P6Y", "appealed Omar Radi 2022-03-03"],
    ),
    (
        "Temur Katamadze's trial continues on June 2.",
        ["tried Temur Katamadze planned 2024-06-02"],
    ),
]
