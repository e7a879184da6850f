"""Lines on lists of people: several words for one man, those who are "the arrested", asides between the names.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Several nouns before one name are one person.
    ("The human rights defender, blogger and engineer Ahmed Mansoor was arrested.", ["detained Ahmed Mansoor"]),
    ("Human rights defender, blogger and engineer Ahmed Mansoor was arrested.", ["detained Ahmed Mansoor"]),
    ("The lawyer, activist and writer Maksim Znak was released.", ["released Maksim Znak"]),
    (
        "Police arrested human rights lawyer, blogger and former MP Mikalai Statkevich on Monday.",
        ["detained Mikalai Statkevich 2024-04-29"],
    ),
    (
        "The trial of the poet, translator and Nobel laureate Liu Xiaobo opened in December 2009.",
        ["tried Liu Xiaobo 2009-12"],
    ),
    ("The writer, poet, and activist Behrouz Boochani was held.", ["held Behrouz Boochani"]),
    (
        "The economist, blogger and activist Ilham Tohti and the lawyer Wang Quanzhang were arrested.",
        ["detained Ilham Tohti", "detained Wang Quanzhang"],
    ),
    (
        "Journalist Ihar Losik, lawyer Maksim Znak and activist Ales Bialiatski were held.",
        ["held Ihar Losik", "held Maksim Znak", "held Ales Bialiatski"],
    ),
    ("The journalist and the activist Maksim Znak were held.", ["held -", "held Maksim Znak"]),
    # An article for each: as many people.
    ("A lawyer, a journalist and an activist were arrested.", ["detained -", "detained -", "detained -"]),
    (
        "The poet, the lawyer and the activist Maksim Znak were arrested.",
        ["detained -", "detained -", "detained Maksim Znak"],
    ),
    ("Ihar Losik, a blogger and a consultant, was arrested.", ["detained Ihar Losik"]),
    # Those who stand for themselves with what befell them.
    (
        "Among the arrested were Ales Bialiatski, Valiantsin Stefanovich and Uladzimir Labkovich.",
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich", "detained Uladzimir Labkovich"],
    ),
    (
        "The arrested include Ales Bialiatski and his deputy, Valiantsin Stefanovich.",
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich"],
    ),
    ("Among the freed were Ihar Losik and Maryna Zolatava.", ["released Ihar Losik", "released Maryna Zolatava"]),
    ("Also among the released was Maria Kalesnikava.", ["released Maria Kalesnikava"]),
    ("The detained are Ihar Losik and Maryna Zolatava.", ["detained Ihar Losik", "detained Maryna Zolatava"]),
    ("Ihar Losik is among the jailed.", ["sentenced Ihar Losik"]),
    (
        "Among the 52 freed were Ihar Losik and Larysa Shchyrakova.",
        ["released Ihar Losik", "released Larysa Shchyrakova"],
    ),
    (
        "The four arrested are Artsiom Sakau, Dzmitry Papou, Ihar Losik and Maksim Znak.",
        ["detained Artsiom Sakau", "detained Dzmitry Papou", "detained Ihar Losik", "detained Maksim Znak"],
    ),
    (
        "The convicted include Ihar Losik, a blogger, and Maryna Zolatava.",
        ["convicted Ihar Losik", "convicted Maryna Zolatava"],
    ),
    ("Among the jailed are opposition leaders.", []),
    ("The freed were greeted by Maria Kalesnikava.", []),
    ("The released documents include a letter by Ihar Losik.", []),
    # Who they are said to be.
    (
        "The arrested men were named as Ihar Losik and Dzmitry Papou.",
        ["detained Ihar Losik", "detained Dzmitry Papou"],
    ),
    ("Those killed were named as Alaa Rahimi and Milad Armoon.", ["died Alaa Rahimi", "died Milad Armoon"]),
    (
        "Police identified the arrested men as Artsiom Sakau and Dzmitry Papou.",
        ["detained Artsiom Sakau", "detained Dzmitry Papou"],
    ),
    (
        "The detained journalists were identified as Ihar Losik and Maryna Zolatava.",
        ["held Ihar Losik", "held Maryna Zolatava"],
    ),
    ("The arrested man was identified as a teacher.", ["detained -"]),
    # What each is said to be stands between the names.
    (
        "Those detained are Artsiom Sakau, a blogger, Dzmitry Papou, a moderator, and Ihar Losik.",
        ["detained Artsiom Sakau", "detained Dzmitry Papou", "detained Ihar Losik"],
    ),
    (
        "Police arrested Artsiom Sakau, a blogger, Dzmitry Papou, a moderator, and Ihar Losik.",
        ["detained Artsiom Sakau", "detained Dzmitry Papou", "detained Ihar Losik"],
    ),
    (
        "Police detained the editor, Maryna Zolatava, her deputy, Volha Loika, and the director, Liudmila Chekina.",
        ["detained Maryna Zolatava", "detained Volha Loika", "detained Liudmila Chekina"],
    ),
    (
        "Police detained the editor, Maryna Zolatava, and Liudmila Chekina was fined.",
        ["detained Maryna Zolatava", "sentenced Liudmila Chekina"],
    ),
    (
        "Police detained Maryna Zolatava, the editor, and raided the office of Liudmila Chekina.",
        ["detained Maryna Zolatava", "searched Liudmila Chekina"],
    ),
    # Several people are no description of one.
    (
        "Jimmy Lai, his two sons and four executives were arrested.",
        ["detained Jimmy Lai", "detained -", "detained -"],
    ),
    (
        "Police arrested Jimmy Lai, his two sons and four executives.",
        ["detained Jimmy Lai", "detained -", "detained -"],
    ),
    (
        "Jimmy Lai and Joshua Wong, two activists and critics of Beijing, were arrested.",
        ["detained Jimmy Lai", "detained Joshua Wong"],
    ),
    # A term each behind a colon, a dash or a bracket.
    (
        (
            "Andrei Aliaksandrau, his girlfriend, Iryna Zlobina, and two others were sentenced: Aliaksandrau to "
            "14 years, Zlobina to nine, Dzmitry Navazhylau to six and Larysa Shchyrakova to three and a half."
        ),
        [
            "sentenced Andrei Aliaksandrau P14Y",
            "sentenced Iryna Zlobina P9Y",
            "sentenced Dzmitry Navazhylau P6Y",
            "sentenced Larysa Shchyrakova P3Y6M",
        ],
    ),
    (
        "Andrei Aliaksandrau and Iryna Zlobina were sentenced on Thursday: Aliaksandrau to 14 years, Zlobina to nine.",
        ["sentenced Andrei Aliaksandrau 2024-04-25 P14Y", "sentenced Iryna Zlobina 2024-04-25 P9Y"],
    ),
    (
        (
            "Ales Bialiatski and two colleagues were sentenced: Bialiatski to ten years, Valiantsin Stefanovich "
            "to nine and Uladzimir Labkovich to seven."
        ),
        [
            "sentenced Ales Bialiatski P10Y",
            "sentenced Valiantsin Stefanovich P9Y",
            "sentenced Uladzimir Labkovich P7Y",
        ],
    ),
    (
        (
            "The men were given long terms: Ales Bialiatski ten years, Valiantsin Stefanovich nine, Uladzimir "
            "Labkovich seven."
        ),
        [
            "sentenced -",
            "sentenced Ales Bialiatski P10Y",
            "sentenced Valiantsin Stefanovich P9Y",
            "sentenced Uladzimir Labkovich P7Y",
        ],
    ),
    (
        "Ales Bialiatski and Uladzimir Labkovich were sentenced for one crime – smuggling – to ten years.",
        ["sentenced Ales Bialiatski P10Y", "sentenced Uladzimir Labkovich P10Y"],
    ),
    (
        "Siarhei Tsikhanouski got 18 years, Mikalai Statkevich 14, Ihar Losik and Uladzimir Tsyhanovich 15 each.",
        [
            "sentenced Siarhei Tsikhanouski P18Y",
            "sentenced Mikalai Statkevich P14Y",
            "sentenced Ihar Losik P15Y",
            "sentenced Uladzimir Tsyhanovich P15Y",
        ],
    ),
    # What describes a row of names is said of all of them where it is of several, and else of the last.
    (
        "Ales Bialiatski and Maksim Znak, two lawyers arrested in 2020, were freed.",
        [
            "detained Ales Bialiatski 2020",
            "detained Maksim Znak 2020",
            "released Ales Bialiatski",
            "released Maksim Znak",
        ],
    ),
    (
        "Katsiaryna Andreyeva and Daria Chultsova, journalists arrested in November 2020, were jailed for two years.",
        [
            "detained Katsiaryna Andreyeva 2020-11",
            "detained Daria Chultsova 2020-11",
            "sentenced Katsiaryna Andreyeva P2Y",
            "sentenced Daria Chultsova P2Y",
        ],
    ),
    (
        "Katsiaryna Andreyeva and Daria Chultsova, a camerawoman arrested in November 2020, were jailed for two years.",
        ["detained Daria Chultsova 2020-11", "sentenced Katsiaryna Andreyeva P2Y", "sentenced Daria Chultsova P2Y"],
    ),
    (
        "Wa Lone and Kyaw Soe Oo, two Reuters reporters jailed in 2018, won the prize.",
        ["sentenced Wa Lone 2018", "sentenced Kyaw Soe Oo 2018"],
    ),
    (
        "Katsiaryna Andreyeva and Ihar Iliyash, a couple arrested in November 2020, were jailed.",
        [
            "detained Katsiaryna Andreyeva 2020-11",
            "detained Ihar Iliyash 2020-11",
            "sentenced Katsiaryna Andreyeva",
            "sentenced Ihar Iliyash",
        ],
    ),
    (
        (
            "Soukan Chaithad, Somphone Phimmasone and Lodkham Thammavong, three workers held since 2016, were "
            "given 20, 16 and 12 years."
        ),
        [
            "held Soukan Chaithad 2016/..",
            "held Somphone Phimmasone 2016/..",
            "held Lodkham Thammavong 2016/..",
            "sentenced Soukan Chaithad P20Y",
            "sentenced Somphone Phimmasone P16Y",
            "sentenced Lodkham Thammavong P12Y",
        ],
    ),
    ("In support of Ihar Losik and Maksim Znak, protesters were detained.", ["detained -"]),
    ("After the arrest of Ihar Losik, activists were beaten.", ["detained Ihar Losik", "ill_treated -"]),
    # Two of one family: of one surname, behind a word for kin, by two titles.
    ("Tural and Elnur Sadigli, two brothers, were arrested.", ["detained Tural Sadigli", "detained Elnur Sadigli"]),
    ("Twins Tural and Elnur Sadigli were freed.", ["released Tural Sadigli", "released Elnur Sadigli"]),
    ("Brothers Oleg and Alexei Navalny were sentenced.", ["sentenced Oleg Navalny", "sentenced Alexei Navalny"]),
    ("Brothers Vahid and Habib Afkari were sentenced.", ["sentenced Vahid Afkari", "sentenced Habib Afkari"]),
    (
        "Sisters Loujain and Lina al-Hathloul were arrested.",
        ["detained Loujain al-Hathloul", "detained Lina al-Hathloul"],
    ),
    (
        "Abdulhadi al-Khawaja and his daughters Zainab and Maryam were arrested.",
        ["detained Abdulhadi al-Khawaja", "detained Zainab", "detained Maryam"],
    ),
    ("Mr and Mrs Yunus were arrested.", ["detained Yunus"]),
    (
        "Leyla and Arif Yunus were arrested. Mr and Mrs Yunus were released in 2016.",
        [
            "detained Leyla Yunus",
            "detained Arif Yunus",
            "released Leyla Yunus 2016",
            "released Arif Yunus 2016",
        ],
    ),
    ("Rappler and Maria Ressa were convicted.", ["convicted Maria Ressa"]),
    ("Sisters and Maria Ressa were arrested.", ["detained -", "detained Maria Ressa"]),
    # A place for each, and no verb for the second.
    (
        (
            "Police arrested Ales Bialiatski at his flat, Valiantsin Stefanovich at a petrol station and Uladzimir "
            "Labkovich at home."
        ),
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich", "detained Uladzimir Labkovich"],
    ),
    (
        "Ales Bialiatski was arrested in Minsk and Ihar Losik in Brest.",
        ["detained Ales Bialiatski", "detained Ihar Losik"],
    ),
    (
        "Agents seized Maria Kalesnikava in central Minsk and Maksim Znak at his office.",
        ["detained Maria Kalesnikava", "detained Maksim Znak"],
    ),
    (
        "Maria Kalesnikava is held in Homel, Maksim Znak in Vitsba and Ihar Losik in Navapolatsk.",
        ["held Maria Kalesnikava", "held Maksim Znak", "held Ihar Losik"],
    ),
    (
        "Mikalai Statkevich was arrested in Minsk, and Ihar Losik in Brest was beaten.",
        ["detained Mikalai Statkevich", "ill_treated Ihar Losik"],
    ),
    (
        "Mikalai Statkevich was arrested at the home of Ihar Losik and Maksim Znak in Minsk.",
        ["detained Mikalai Statkevich"],
    ),
    ("Mikalai Statkevich was arrested in Minsk, Losik said in Brest.", ["detained Mikalai Statkevich"]),
    # Names behind a hyphen or in brackets, and bodies in brackets behind names.
    (
        "Three members of Viasna - Ales Bialiatski, Valiantsin Stefanovich and Uladzimir Labkovich - were arrested.",
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich", "detained Uladzimir Labkovich"],
    ),
    (
        "Police arrested two members of Viasna - Ales Bialiatski and Uladzimir Labkovich.",
        ["detained Ales Bialiatski", "detained Uladzimir Labkovich"],
    ),
    (
        "Two journalists from Belsat - Katsiaryna Andreyeva and Daria Chultsova - were jailed for two years.",
        ["sentenced Katsiaryna Andreyeva P2Y", "sentenced Daria Chultsova P2Y"],
    ),
    (
        "Three members of Viasna (Ales Bialiatski, Valiantsin Stefanovich and Uladzimir Labkovich) were arrested.",
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich", "detained Uladzimir Labkovich"],
    ),
    (
        "Yahor Martsinovich (Nasha Niva) and Maryna Zolatava (Tut.by) were arrested.",
        ["detained Yahor Martsinovich", "detained Maryna Zolatava"],
    ),
    (
        "Joshua Wong (Demosisto) and Benny Tai (HKU) were arrested.",
        ["detained Joshua Wong", "detained Benny Tai"],
    ),
    # What several are said to be is said of each: nobody knows which of them "the lawyer" is.
    (
        "Human rights lawyers Wang Quanzhang and Li Heping were held in 2015. The lawyer was freed in 2020.",
        ["held Wang Quanzhang 2015", "held Li Heping 2015", "released - 2020"],
    ),
    (
        "The activists Loujain al-Hathloul and Samar Badawi were held. The two activists were freed in 2021.",
        [
            "held Loujain al-Hathloul",
            "held Samar Badawi",
            "released Loujain al-Hathloul 2021",
            "released Samar Badawi 2021",
        ],
    ),
    # "Not only … but also" is no denial.
    (
        "Not only Ales Bialiatski but also his deputy, Valiantsin Stefanovich, was arrested.",
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich"],
    ),
    ("Not only Ihar Losik but his wife was arrested.", ["detained Ihar Losik", "detained -"]),
    (
        "Police arrested not only Ales Bialiatski but also Valiantsin Stefanovich.",
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich"],
    ),
    # Who stands behind the comma of a phrase at the head of a sentence.
    (
        "In addition to Jimmy Lai, Agnes Chow and Wilson Li were arrested.",
        ["detained Agnes Chow", "detained Wilson Li"],
    ),
    ("Besides Jimmy Lai, Agnes Chow was arrested.", ["detained Agnes Chow"]),
    ("Like Jimmy Lai, Joshua Wong is in jail.", ["held Joshua Wong"]),
    ("In the case of Maria Ressa, Reynaldo Santos was convicted.", ["convicted Reynaldo Santos"]),
    ("In addition to Jimmy Lai, Agnes Chow and Wilson Li, four others were arrested.", ["detained -"]),
    # What is told of one in an aside is not told of the next.
    (
        (
            "Those freed include Ihar Losik, a blogger who had been in prison since 2020, and Maryna Zolatava, the "
            "editor of Tut.by."
        ),
        ["held Ihar Losik 2020/..", "released Ihar Losik", "released Maryna Zolatava"],
    ),
    (
        "Ales Bialiatski, a Nobel laureate who was arrested in 2021, and Maria Kalesnikava were freed.",
        ["detained Ales Bialiatski 2021", "released Ales Bialiatski", "released Maria Kalesnikava"],
    ),
    (
        "Maryna Zolatava, Tut.by's editor-in-chief, and its director, Liudmila Chekina, were each jailed for 12 years.",
        ["sentenced Maryna Zolatava P12Y", "sentenced Liudmila Chekina P12Y"],
    ),
    # The same of the next, without its verb.
    (
        "Jimmy Lai is in prison. So are Joshua Wong and Benny Tai.",
        ["held Jimmy Lai", "held Joshua Wong", "held Benny Tai"],
    ),
    ("Jimmy Lai is behind bars. So is Joshua Wong.", ["held Jimmy Lai", "held Joshua Wong"]),
    (
        "Jimmy Lai was released in June 2022; Agnes Chow was too.",
        ["released Jimmy Lai 2022-06", "released Agnes Chow 2022-06"],
    ),
    (
        "Jimmy Lai was released in June 2022, and Agnes Chow was, too.",
        ["released Jimmy Lai 2022-06", "released Agnes Chow"],
    ),
    (
        "In June 2020 Nabeel Rajab was released; that August Zainab al-Khawaja was too.",
        ["released Nabeel Rajab 2020-06", "released Zainab al-Khawaja"],
    ),
    ("Jimmy Lai is in prison. So is the truth.", ["held Jimmy Lai"]),
    ("Jimmy Lai was arrested. Agnes Chow was there, too.", ["detained Jimmy Lai"]),
    ("Jimmy Lai was arrested, and Agnes Chow was not.", ["detained Jimmy Lai"]),
    # All but those who are named.
    ("All but Maksim Znak were released.", ["released -"]),
    (
        "Ales Bialiatski, Ihar Losik and Maksim Znak were held. All but Maksim Znak were released.",
        [
            "held Ales Bialiatski",
            "held Ihar Losik",
            "held Maksim Znak",
            "released Ales Bialiatski",
            "released Ihar Losik",
        ],
    ),
    ("All except Maksim Znak have been released.", ["released -"]),
    # Behind a passive that opens the sentence; what is told of two objects.
    ("Also charged are Agnes Chow, Wilson Li and two companies.", ["charged Agnes Chow", "charged Wilson Li"]),
    ("Also arrested were Agnes Chow and Wilson Li.", ["detained Agnes Chow", "detained Wilson Li"]),
    ("Also closed was Apple Daily.", []),
    (
        "Police freed the women but kept Maksim Znak and Ihar Losik in custody.",
        ["released -", "held Maksim Znak", "held Ihar Losik"],
    ),
]
