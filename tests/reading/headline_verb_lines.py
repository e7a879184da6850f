"""Headlines whose verbs look like nouns, landings and returns, and what courts and accusers tell by the way.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Verbs of headlines that look like nouns; terms without a verb; who is meant by a title.
    (
        (
            "Russian election watchdog Golos co-chair gets five years\n\nA Moscow court sentenced "
            "Grigory Melkonyants, the co-chair of the movement Golos, to five years on Wednesday."
        ),
        ["sentenced Grigory Melkonyants 2024-05-01 P5Y", "sentenced Grigory Melkonyants P5Y"],
    ),
    (
        (
            "Rights group chief jailed for ten years\n\nAles Bialiatski, the chief of the rights group "
            "Viasna, was sentenced to ten years in prison on Friday."
        ),
        ["sentenced Ales Bialiatski 2024-04-26 P10Y", "sentenced Ales Bialiatski P10Y"],
    ),
    (
        (
            "Hrodna: six years each for journalist Mazheika and lawyer Yurhilevich\n\nPavel Mazheika "
            "and Yulia Yurhilevich were sentenced to six years in prison on Wednesday."
        ),
        [
            "sentenced Pavel Mazheika 2024-05-01 P6Y",
            "sentenced Pavel Mazheika P6Y",
            "sentenced Yulia Yurhilevich 2024-05-01 P6Y",
            "sentenced Yulia Yurhilevich P6Y",
        ],
    ),
    (
        (
            "Two years each for reporters Andreyeva and Chultsova\n\nKatsiaryna Andreyeva and Darya "
            "Chultsova were sentenced to two years in prison on Thursday."
        ),
        [
            "sentenced Darya Chultsova 2024-04-25 P2Y",
            "sentenced Darya Chultsova P2Y",
            "sentenced Katsiaryna Andreyeva 2024-04-25 P2Y",
            "sentenced Katsiaryna Andreyeva P2Y",
        ],
    ),
    ("Two years each for new roads in Minsk", []),
    (
        (
            "Chechen court jails mother of Kadyrov critics for five years\n\nA court in Grozny on "
            "Tuesday sentenced Zarema Musayeva, the mother of three activists, to five years in "
            "prison."
        ),
        ["sentenced Zarema Musayeva 2024-04-30 P5Y", "sentenced Zarema Musayeva P5Y"],
    ),
    (
        (
            "Court jails wife of opposition leader for two years\n\nA court in Minsk sentenced Daria "
            "Losik, the wife of the blogger Ihar Losik, to two years on Thursday."
        ),
        ["sentenced Daria Losik 2024-04-25 P2Y", "sentenced Daria Losik P2Y"],
    ),
    (
        (
            "Russian court jails Navalny ally for nine years\n\nLilia Chanysheva, an ally of Alexei "
            "Navalny, was sentenced to seven years on Wednesday."
        ),
        ["sentenced Lilia Chanysheva 2024-05-01 P7Y", "sentenced Lilia Chanysheva P9Y"],
    ),
    ("Court jails overcrowded, report says", []),
    ("Supreme Court releases list of judges", []),
    ("Police arrests down by ten percent", []),
    ("JnU student Khadija freed after nearly 15 months, goes straight to exam", ["held - P15M", "released -"]),
    (
        (
            "BSU student Alana freed after almost three years\n\nAlana Gebremariam walked out of Homel "
            "prison on Monday morning."
        ),
        ["held Alana Gebremariam P3Y", "released Alana Gebremariam", "released Alana Gebremariam 2024-04-29"],
    ),
    (
        (
            "Swedish journalist freed from Turkish prison lands in Stockholm\n\nJoakim Medin, a "
            "reporter for the Swedish newspaper Dagens ETC, was released on Friday."
        ),
        ["released Joakim Medin", "released Joakim Medin 2024-04-26", "returned Joakim Medin"],
    ),
    ("Wetlands in Poland are shrinking", []),
    ("Prison lands in trouble after riot", []),
    (
        (
            "Siddique Kappan out of Lucknow jail after 28 months\n\nSiddique Kappan walked out of the "
            "district jail on Thursday."
        ),
        ["released Siddique Kappan", "released Siddique Kappan 2024-04-25"],
    ),
    (
        (
            "Saudi Arabia: Student Free After Four Years for Tweets\n\nSalma al-Shehab, a student, was "
            "released in February."
        ),
        ["held Salma al-Shehab P4Y", "released Salma al-Shehab", "released Salma al-Shehab 2024-02"],
    ),
    ("Student free to choose courses after reform", []),
    (
        (
            "Iranian director Panahi leaves Evin on bail\n\nJafar Panahi, who was arrested in July, was "
            "released on Friday."
        ),
        ["detained Jafar Panahi 2023-07", "released Jafar Panahi", "released Jafar Panahi 2024-04-26"],
    ),
    # Who comes home, and who will not.
    (
        (
            "From Hong Kong cell to Toronto campus: Agnes Chow will not come back\n\nAgnes Chow was "
            "released in June 2021."
        ),
        ["released Agnes Chow 2021-06", "returned Agnes Chow denied planned"],
    ),
    (
        ("Joakim Medin, a Swedish journalist, was released on Friday and landed at Stockholm's Arlanda airport."),
        ["released Joakim Medin 2024-04-26", "returned Joakim Medin 2024-04-26"],
    ),
    (
        (
            "The journalist Cecilia Sala was freed on Wednesday and flown home. Her plane landed at "
            "Ciampino airport at about 4 p.m."
        ),
        ["released Cecilia Sala 2024-05-01", "returned Cecilia Sala", "returned Cecilia Sala 2024-05-01"],
    ),
    (
        "Ihar Losik was arrested on 25 June. His plane had landed at Minsk airport an hour before.",
        ["detained Ihar Losik 2023-06-25"],
    ),
    ("The prime minister's plane landed at Ciampino airport on Monday.", []),
    (
        "Agnes Chow left Hong Kong in September. She said that she would not go back.",
        ["left_country Agnes Chow 2023-09", "returned Agnes Chow denied planned"],
    ),
    ("Ihar Losik was arrested in May. He will not come back to the paper.", ["detained Ihar Losik 2024-05"]),
    ("The singer said that she would never return to the stage.", []),
    (
        "Gamal al-Gamal was arrested in February on his return from Istanbul.",
        ["detained Gamal al-Gamal 2024-02", "returned Gamal al-Gamal"],
    ),
    (
        (
            "Ilgar Mammadov was released by a court in Azerbaijan. He left the courtroom and "
            "travelled to Baku the same day."
        ),
        ["released Ilgar Mammadov"],
    ),
    (
        ("Joakim Medin, a Swedish reporter, was detained on 27 March as he arrived in Istanbul to cover the protests."),
        ["detained Joakim Medin 2024-03-27"],
    ),
    # Free again: by who waits, by the family; taken by oneself.
    (
        "Ihar Losik was arrested in May. Colleagues were waiting at the gate when he came out.",
        ["detained Ihar Losik 2024-05", "released Ihar Losik"],
    ),
    (
        "Ihar Losik was arrested in May. Colleagues were waiting when the report came out.",
        ["detained Ihar Losik 2024-05"],
    ),
    (
        ("Wang Quanzhang was jailed in 2019. He was reunited with his wife and their son in Beijing on Monday."),
        ["released Wang Quanzhang 2024-04-29", "sentenced Wang Quanzhang 2019"],
    ),
    ("Ihar Losik was arrested in May. In prison he was reunited with his brother.", ["detained Ihar Losik 2024-05"]),
    (
        ("Khadijatul Kubra was arrested in August 2022. Lower courts turned down her bail prayers several times."),
        ["detained Khadijatul Kubra 2022-08", "remanded Khadijatul Kubra"],
    ),
    (
        (
            "The writer Gautam Navlakha and the scholar Anand Teltumbde surrendered to the National "
            "Investigation Agency on 14 April."
        ),
        ["detained Anand Teltumbde 2024-04-14", "detained Gautam Navlakha 2024-04-14"],
    ),
    ("Ihar Losik was arrested in May. He surrendered his passport to the court.", ["detained Ihar Losik 2024-05"]),
    ("Ihar Losik was ordered to surrender to the prison.", []),
    (
        "Siddique Kappan was arrested in 2020. The court dismissed a petition to release Siddique Kappan.",
        ["detained Siddique Kappan 2020", "intervention Siddique Kappan", "released Siddique Kappan denied demanded"],
    ),
    # What a court finds; what is added; by the way.
    (
        (
            "Ilgar Mammadov was jailed in 2014. The appeal court changed the unserved part of his "
            "sentence to a suspended term of two years."
        ),
        ["appealed Ilgar Mammadov", "sentenced Ilgar Mammadov 2014"],
    ),
    ("A tribunal changed part of the wording of its sentence.", []),
    (
        ('"The court finds that the charges against Diane Rwigara and Adeline Rwigara are baseless," the judge said.'),
        ["acquitted Adeline Rwigara", "acquitted Diane Rwigara"],
    ),
    (
        "The lawyer said the charges against Ihar Losik are baseless.",
        ["charged Ihar Losik", "charged Ihar Losik denied"],
    ),
    (
        "Khadijatul Kubra was arrested in August 2022. A charge sheet was submitted in October.",
        ["charged Khadijatul Kubra 2023-10", "detained Khadijatul Kubra 2022-08"],
    ),
    ("Ihar Losik was arrested in May. The balance sheet was submitted in June.", ["detained Ihar Losik 2024-05"]),
    (
        "Esraa Abdel Fattah was arrested in October 2019. In August 2020 prosecutors added a second case.",
        ["detained Esraa Abdel Fattah 2019-10", "investigated Esraa Abdel Fattah 2020-08"],
    ),
    (
        "Ihar Losik was arrested in May. The minister added a second case to his list of examples.",
        ["detained Ihar Losik 2024-05"],
    ),
    ("Nathan Law and Anna Kwok are the subject of arrest warrants.", ["wanted Anna Kwok", "wanted Nathan Law"]),
    ("The party is the subject of a documentary about arrest warrants.", []),
    (
        "Maksim Znak was sentenced to ten years in 2021. He is serving 10.",
        ["held Maksim Znak P10Y", "sentenced Maksim Znak 2021 P10Y"],
    ),
    ("He is serving 15 tables.", []),
    (
        "Ihar Losik was charged in 2020. The 28-year-old faces ten years.",
        ["charged Ihar Losik 2020", "sentenced Ihar Losik conditional P10Y"],
    ),
    ("The 28-year-old faces ten rivals.", []),
    (
        (
            "Joakim Medin was detained in March. The Turkish authorities claimed that he had taken "
            "part in a rally in Stockholm."
        ),
        ["accused Joakim Medin", "detained Joakim Medin 2024-03"],
    ),
    (
        (
            "Sudha Bharadwaj was arrested in 2018. The police allege that she and others had links "
            "with the banned party."
        ),
        ["accused Sudha Bharadwaj", "detained Sudha Bharadwaj 2018"],
    ),
    ("Officials claim that the fund has links with banks.", []),
    ("The government said it had taken part in the talks.", []),
    (
        ("Yulia Yurhilevich was arrested in 2022. She had defended many people prosecuted after the 2020 election."),
        ["detained Yulia Yurhilevich 2022"],
    ),
    (
        "Police arrested Khadijatul Kubra in two cases filed under the Digital Security Act.",
        ["detained Khadijatul Kubra"],
    ),
    (
        "Muhammad Bekjanov was released on Monday, the newspaper's exiled colleagues said.",
        ["released Muhammad Bekjanov 2024-04-29"],
    ),
    # Headlines without a verb, or with a passive that has lost its auxiliary.
    (
        "Blogger: four years\n\nIhar Losik was sentenced to four years in prison on Friday.",
        ["sentenced Ihar Losik 2024-04-26 P4Y", "sentenced Ihar Losik P4Y"],
    ),
    ("Teacher: 20 years in the classroom", []),
    (
        "Jail for protest singer\n\nMehdi Yarrahi was sentenced to two years in prison on Tuesday.",
        ["sentenced Mehdi Yarrahi", "sentenced Mehdi Yarrahi 2024-04-30 P2Y"],
    ),
    ("Jail for drunk drivers, says minister", []),
    (
        (
            "House arrest for editor of Novaya Gazeta\n\nA court in Moscow placed Sergei Sokolov under "
            "house arrest on Friday."
        ),
        ["house_arrest Sergei Sokolov", "house_arrest Sergei Sokolov 2024-04-26"],
    ),
    (
        (
            "Rapper free after appeal court quashes death sentence\n\nToomaj Salehi was sentenced to "
            "death in April. He was released on Sunday."
        ),
        ["released Toomaj Salehi", "released Toomaj Salehi 2024-04-28", "sentenced Toomaj Salehi 2024-04"],
    ),
    (
        "Editor faces 15 years\n\nProsecutors charged Ihsane El Kadi with terrorism on Monday.",
        ["charged Ihsane El Kadi 2024-04-29", "sentenced Ihsane El Kadi conditional P15Y"],
    ),
    (
        ("Retrial ordered for reporter\n\nThe Supreme Court ordered a retrial of José Rubén Zamora on Friday."),
        ["tried José Rubén Zamora planned", "tried José Rubén Zamora planned 2024-04-26"],
    ),
    (
        "No bail for student leader\n\nA Delhi court on Monday refused bail to Umar Khalid.",
        ["remanded Umar Khalid", "remanded Umar Khalid 2024-04-29"],
    ),
    ("No bail for big banks this time", []),
    (
        (
            "Charges against Golos co-chair dropped\n\nA Moscow court on Friday ended the case against "
            "Grigory Melkonyants."
        ),
        ["case_closed Grigory Melkonyants", "case_closed Grigory Melkonyants 2024-04-26"],
    ),
    ("Case against merger dropped", []),
    # On from the conviction, and not from the deed.
    (
        "Ales Pushkin was found guilty of insulting the president and given five years.",
        ["convicted Ales Pushkin", "sentenced Ales Pushkin P5Y"],
    ),
    (
        "Ales Pushkin was convicted in April of taking part in the protest and handed a two-year term.",
        ["convicted Ales Pushkin 2024-04", "sentenced Ales Pushkin 2024-04 P2Y"],
    ),
    (
        "Min Ko Naing was picked up in August 2007, given 65 years, and freed in January 2012.",
        ["detained Min Ko Naing 2007-08", "released Min Ko Naing 2012-01", "sentenced Min Ko Naing P65Y"],
    ),
    (
        (
            "Appeals court frees Tajik journalist Mirsaidov, leaves conviction in force\n\nKhairullo "
            "Mirsaidov was freed on Wednesday."
        ),
        ["appealed Khairullo Mirsaidov", "released Khairullo Mirsaidov", "released Khairullo Mirsaidov 2024-05-01"],
    ),
    (
        (
            "Long terms for Abzas Media journalists in Baku\n\nA court in Baku sentenced Sevinj "
            "Vagifgizi and Ulvi Hasanli to nine years on Friday."
        ),
        [
            "sentenced Sevinj Vagifgizi",
            "sentenced Sevinj Vagifgizi 2024-04-26 P9Y",
            "sentenced Ulvi Hasanli",
            "sentenced Ulvi Hasanli 2024-04-26 P9Y",
        ],
    ),
    ("Tougher sentences for drunk drivers", []),
    (
        ("Siddique Kappan was arrested in 2020. Police said he had links to the Popular Front of India, since banned."),
        ["accused Siddique Kappan", "detained Siddique Kappan 2020"],
    ),
    ("Police said they had links to the town.", []),
    (
        "Jafar Panahi was arrested in July. Police said that he had tried to seize a guard's weapon.",
        ["accused Jafar Panahi", "detained Jafar Panahi 2023-07"],
    ),
    # What complex sentences lost: trials of two, cases that are closed and opened again, returns, terms for each.
    (
        (
            "A court handed journalist Pavel Mazheika and lawyer Yulia Yurhilevich six years each on "
            "Wednesday. Mazheika's flat had been searched. The trial began on 10 April."
        ),
        [
            "searched Pavel Mazheika",
            "sentenced Pavel Mazheika 2024-05-01 P6Y",
            "sentenced Yulia Yurhilevich 2024-05-01 P6Y",
            "tried Pavel Mazheika 2024-04-10",
            "tried Yulia Yurhilevich 2024-04-10",
        ],
    ),
    (
        "Cecilia Sala back in Rome after three weeks in Evin\n\nCecilia Sala was released on Wednesday.",
        ["held Cecilia Sala", "released Cecilia Sala 2024-05-01", "returned Cecilia Sala"],
    ),
    (
        (
            "Agnes Chow was arrested in 2020. She has been living in Canada since September and will "
            "probably never return."
        ),
        ["detained Agnes Chow 2020", "returned Agnes Chow denied planned"],
    ),
    ("The bar association expelled Yulia Yurhilevich in February.", []),
    (
        "Sudha Bharadwaj was arrested in 2018. She is the first of the 16 accused to be granted bail.",
        ["detained Sudha Bharadwaj 2018"],
    ),
    (
        "Ales Bialiatski was arrested in 2021. Brussels started infringement proceedings.",
        ["detained Ales Bialiatski 2021"],
    ),
    (
        "Grigory Melkonyants was arrested. Investigators claim that the movement Golos works for others.",
        ["detained Grigory Melkonyants"],
    ),
    (
        "Ihar Losik was charged in May. Losik has been behind bars for 1,000 days.",
        ["charged Ihar Losik 2024-05", "held Ihar Losik P1000D"],
    ),
    (
        ("Ihar Losik was charged in May. A tribunal convicted Losik in absentia and sentenced him to 12 years."),
        ["charged Ihar Losik 2024-05", "convicted Ihar Losik", "sentenced Ihar Losik P12Y"],
    ),
    (
        ("The case against Ihar Losik, which was closed in 2019 for lack of evidence, was reopened last month."),
        ["case_closed Ihar Losik 2019", "investigated Ihar Losik 2024-04"],
    ),
    (
        ("The prosecutor asked the court to jail Ihar Losik for nine years, two more than for Eduard Palchys."),
        ["sentenced Ihar Losik planned P9Y"],
    ),
    (
        "Ihar Losik spent four months under arrest before a court cleared him.",
        ["acquitted Ihar Losik", "held Ihar Losik P4M"],
    ),
    ("Ihar Losik, against whom charges were dropped in May, thanked his lawyers.", ["case_closed Ihar Losik 2024-05"]),
    (
        (
            "Ihar Losik left for Poland in 2021, returned in secret to bury his mother, and was "
            "arrested at the cemetery."
        ),
        ["detained Ihar Losik", "left_country Ihar Losik 2021", "returned Ihar Losik"],
    ),
    ("Police raided the home of Ihar Losik and took him in.", ["detained Ihar Losik", "searched Ihar Losik"]),
    ("Police took the children in after the flood.", []),
    (
        "Ihar Losik was charged in May. He dismissed the charges as absurd.",
        ["charged Ihar Losik 2024-05", "charged Ihar Losik denied"],
    ),
    (
        "Ihar Losik was arrested in May. An acquaintance alleged that Losik had offered him money.",
        ["accused Ihar Losik", "detained Ihar Losik 2024-05"],
    ),
    ("The opposition alleged that they had failed to provide security.", []),
    ("Ihar Losik took his seat in the dock on Monday.", ["tried Ihar Losik 2024-04-29"]),
    # What a headline tells of what is to come, and each of two.
    (
        (
            "Berkovich and Petriychuk: six years each\n\nZhenya Berkovich and Svetlana Petriychuk were "
            "sentenced to six years in Moscow on Monday."
        ),
        [
            "sentenced Svetlana Petriychuk 2024-04-29 P6Y",
            "sentenced Svetlana Petriychuk P6Y",
            "sentenced Zhenya Berkovich 2024-04-29 P6Y",
            "sentenced Zhenya Berkovich P6Y",
        ],
    ),
    (
        (
            "Gershkovich to stay behind bars until June\n\nA Moscow court extended the detention of "
            "Evan Gershkovich on Tuesday."
        ),
        ["held Evan Gershkovich ../2024-06", "remanded Evan Gershkovich 2024-04-30"],
    ),
    (
        "Gershkovich to stand trial in June\n\nEvan Gershkovich was arrested in March.",
        ["detained Evan Gershkovich 2024-03", "tried Evan Gershkovich planned 2024-06"],
    ),
    (
        "Blogger to stand trial for treason\n\nIhar Losik was charged with treason in March.",
        ["charged Ihar Losik 2024-03", "tried Ihar Losik planned"],
    ),
    (
        "Bialiatski to appeal verdict\n\nAles Bialiatski was sentenced to ten years on Friday.",
        ["appealed Ales Bialiatski planned", "sentenced Ales Bialiatski 2024-04-26 P10Y"],
    ),
    ("City to build new prison\n\nThe mayor said so on Friday.", []),
]
