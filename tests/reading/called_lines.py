"""Lines on whom a noun means where several are told of: two lawyers, a deputy, those whose relatives are told of.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "Azerbaijani police detained the director of Abzas Media, Ulvi Hasanli, in November 2023. The "
            "deputy director, Mahammad Kekalov, was taken by plainclothes men. A Baku court sentenced the "
            "director to nine years."
        ),
        ["detained Ulvi Hasanli 2023-11", "detained Mahammad Kekalov", "sentenced Ulvi Hasanli P9Y"],
    ),
    (
        (
            "The prosecutor Samari Gómez was arrested with José Rubén Zamora. The prosecutor was acquitted in "
            "June 2023 while the publisher was sentenced to six years."
        ),
        [
            "detained Samari Gómez",
            "detained José Rubén Zamora",
            "acquitted Samari Gómez 2023-06",
            "sentenced José Rubén Zamora P6Y",
        ],
    ),
    (
        (
            "The lawyer Yu Wensheng was jailed for three years. Another lawyer, Lu Siwei, was deported from "
            "Laos. The lawyer was tried in Chengdu."
        ),
        ["sentenced Yu Wensheng P3Y", "deported Lu Siwei", "tried Lu Siwei"],
    ),
    (
        (
            "The lawyer Sonia Dahmani was arrested on 11 May 2023. The lawyer Mehdi Zagrouba was arrested two "
            "days later. The bar said that the lawyer had been tortured. Dahmani's sister, Ramla, said the "
            "lawyer was held in Manouba."
        ),
        [
            "detained Sonia Dahmani 2023-05-11",
            "detained Mehdi Zagrouba 2023-05-13",
            "ill_treated Mehdi Zagrouba",
            "held Sonia Dahmani",
        ],
    ),
    (
        "The husband of the former candidate Sviatlana Tsikhanouskaya is in jail, too.",
        ["held -"],
    ),
    (
        "The wife of the lawyer Mohamed al-Baqer was arrested.",
        ["detained -"],
    ),
    (
        (
            "A court sentenced the reporters Katsiaryna Andreyeva and Darya Chultsova in February 2021. The "
            "journalists had been detained in Minsk. Andreyeva's husband, Ihar Iliyash, a journalist himself, "
            "was detained in 2024. The journalist was tried in secret."
        ),
        [
            "sentenced Katsiaryna Andreyeva 2021-02",
            "sentenced Darya Chultsova 2021-02",
            "detained Katsiaryna Andreyeva",
            "detained Darya Chultsova",
            "detained Ihar Iliyash 2024",
            "tried -",
        ],
    ),
    (
        (
            "The activist Alaa Abdel Fattah was arrested in September 2019. His lawyer, Mohamed al-Baqer, said "
            "he had been beaten. The lawyer was detained the same day."
        ),
        ["detained Alaa Abdel Fattah 2019-09", "ill_treated Alaa Abdel Fattah", "detained Mohamed al-Baqer"],
    ),
    (
        "Mahsa Amini died in custody in 2022. The father was summoned.",
        ["died Mahsa Amini 2022", "questioned -"],
    ),
    (
        "Laila Soueif, whose son Alaa Abdel Fattah is in prison, was taken to hospital in February.",
        ["held Alaa Abdel Fattah"],
    ),
    (
        "Sviatlana Tsikhanouskaya, whose husband remains behind bars, said so.",
        ["held -"],
    ),
    (
        (
            "Alaa Abdel Fattah is in prison. His lawyer, Khaled Ali, himself convicted in 2017 and later "
            "acquitted on appeal, said the family would petition the president."
        ),
        ["held Alaa Abdel Fattah", "convicted Khaled Ali 2017", "acquitted Khaled Ali 2017/.."],
    ),
    (
        (
            "Maria Ressa was found guilty in June 2020. Leila de Lima has been in jail since 2017. Theodore "
            "Te, a lawyer for Ressa, said an appeal would be filed."
        ),
        ["convicted Maria Ressa 2020-06", "held Leila de Lima 2017/..", "appealed Maria Ressa planned"],
    ),
    (
        (
            "DHAKA - Photographer Shahidul Alam was released on bail in November 2018. Justice Sheikh Abdul "
            "Awal and Justice Bhishmadev Chakrabortty had granted him bail."
        ),
        ["released Shahidul Alam 2018-11", "released Shahidul Alam"],
    ),
    (
        (
            "The environmental lawyer Dang Dinh Bach was sentenced to five years in January 2022. His wife, "
            "Tran Phuong Thao, said that the lawyer had begun a hunger strike. Hoang Thi Minh Hong was "
            "arrested in May 2023. The campaigner got three years."
        ),
        [
            "sentenced Dang Dinh Bach 2022-01 P5Y",
            "hunger_strike Dang Dinh Bach",
            "detained Hoang Thi Minh Hong 2023-05",
            "sentenced Hoang Thi Minh Hong P3Y",
        ],
    ),
    (
        (
            "Another journalist, Martinez Zogo, was abducted in January 2023. The radio host was found dead "
            "five days later. Amadou Vamoulké is in prison."
        ),
        ["detained Martinez Zogo 2023-01", "died Martinez Zogo 2023-01~", "held Amadou Vamoulké"],
    ),
    (
        ("The former president of Niger, Mohamed Bazoum, and his wife, Hadiza, have been held in the palace."),
        ["held Mohamed Bazoum", "held Hadiza"],
    ),
    (
        (
            "The doctor Hamid Ghare-Hasanlou and his wife, Farzaneh, were sentenced in the same case; the "
            "physician was beaten until his ribs broke."
        ),
        ["sentenced Hamid Ghare-Hasanlou", "sentenced Farzaneh", "ill_treated Hamid Ghare-Hasanlou"],
    ),
    (
        (
            "Héctor Llaitul was given 23 years in May 2024. Llaitul's lawyer, Victoria Bórquez, announced an "
            "appeal. His partner, Pamela Pezoa, was detained and freed. The lawyer said her client was a "
            "political prisoner."
        ),
        [
            "sentenced Héctor Llaitul 2024-05 P23Y",
            "appealed Héctor Llaitul planned",
            "detained Pamela Pezoa",
            "released Pamela Pezoa",
            "recognised Héctor Llaitul",
        ],
    ),
    (
        (
            "Omoyele Sowore, an activist and the publisher of Sahara Reporters, was arrested on 20 October. "
            "Nnamdi Kanu's lawyer, Aloy Ejimakor, was detained with the activist. The lawyer and the publisher "
            "were charged on 24 October."
        ),
        [
            "detained Omoyele Sowore 2023-10-20",
            "detained Aloy Ejimakor",
            "charged Aloy Ejimakor 2023-10-24",
            "charged Omoyele Sowore 2023-10-24",
        ],
    ),
    (
        (
            "Mzia Amaglobeli was jailed. The editor received the prize with Andrzej Poczobut, a journalist "
            "jailed in Belarus. The Pole has been in prison since March 2021."
        ),
        ["sentenced Mzia Amaglobeli", "sentenced Andrzej Poczobut", "held - 2021-03/.."],
    ),
    (
        "Andrzej Poczobut was jailed in Belarus. The Pole has been in prison since March 2021.",
        ["sentenced Andrzej Poczobut", "held Andrzej Poczobut 2021-03/.."],
    ),
    (
        (
            "Enrique Anaya was arrested on 7 June. Bukele's former security adviser Alejandro Muyshondt died "
            "in custody in 2024. His mother, Patricia Álvarez, said that he had been tortured."
        ),
        ["detained Enrique Anaya 2023-06-07", "died Alejandro Muyshondt 2024", "ill_treated Alejandro Muyshondt"],
    ),
    (
        "Boualem Sansal is in prison. His French lawyer, François Zimeray, was refused a visa.",
        ["held Boualem Sansal"],
    ),
    (
        (
            "A military court sentenced Julius Sisiku Ayuk Tabe and nine others to life in prison. Among the "
            "convicted are Wilfred Tassang, a teachers' leader, Nfor Ngala Nfor and the lawyer Shufai Blaise "
            "Berinyuy."
        ),
        [
            "sentenced Julius Sisiku Ayuk Tabe",
            "sentenced -",
            "convicted Wilfred Tassang",
            "convicted Nfor Ngala Nfor",
            "convicted Shufai Blaise Berinyuy",
        ],
    ),
    (
        (
            "Imaan Mazari and her husband, Hadi Ali Chattha, were sentenced to 17 years each. The lawyer had "
            "been arrested in August 2023 with the former lawmaker Ali Wazir. Judge Afzal Majoka convicted the "
            "two."
        ),
        [
            "sentenced Imaan Mazari P17Y",
            "sentenced Hadi Ali Chattha P17Y",
            "detained - 2023-08",
            "detained Ali Wazir 2023-08",
            "convicted Imaan Mazari",
            "convicted Hadi Ali Chattha",
        ],
    ),
    (
        (
            "Mohammed al-Ghamdi was sentenced to death in July 2023. His brother, Saeed, lives in exile in "
            "London. The sentence was quashed in August."
        ),
        ["sentenced Mohammed al-Ghamdi 2023-07", "left_country Saeed", "appealed Mohammed al-Ghamdi 2023-08"],
    ),
    (
        "A court jailed Kem Sokha for treason. One of his lawyers, Ang Udom, said he would appeal.",
        ["sentenced Kem Sokha", "appealed Kem Sokha planned"],
    ),
    (
        "Alaa Abdel Fattah is in prison. His mother, Laila Soueif, said her daughter was detained.",
        ["held Alaa Abdel Fattah", "detained -"],
    ),
    (
        (
            "The cartoonist Ramón Esono Ebalé spent six months in prison. Alfredo Okenve was beaten in 2018. "
            "The artist was released on 7 March."
        ),
        ["held Ramón Esono Ebalé P6M", "ill_treated Alfredo Okenve 2018", "released Ramón Esono Ebalé 2024-03-07"],
    ),
    (
        (
            "A judge in Delhi refused bail to the student leaders Umar Khalid and Sharjeel Imam. Imam was "
            "arrested in January 2020."
        ),
        ["remanded Umar Khalid", "remanded Sharjeel Imam", "detained Sharjeel Imam 2020-01"],
    ),
]
