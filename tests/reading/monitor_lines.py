"""Lines as monitors get them: cards, lists, digests, statements of rights groups (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "The women Maria Kolesnikova and Elena Znak were accused of plotting. The experts later admitted "
            "that they had found no calls to violence."
        ),
        ["accused Maria Kolesnikova", "accused Elena Znak"],
    ),
    (
        (
            "Christine Kamikazi and Agnes Ndirubusa were arrested. The high court changed the charge and gave"
            " the journalists two years."
        ),
        [
            "detained Christine Kamikazi",
            "detained Agnes Ndirubusa",
            "sentenced Christine Kamikazi P2Y",
            "sentenced Agnes Ndirubusa P2Y",
        ],
    ),
    (
        "Can Thi Theu was jailed in 2021. Guards found papers in her cell and seized them.",
        ["sentenced Can Thi Theu 2021"],
    ),
    (
        (
            "Freed. The ballerina Ksenia Karelina is home after being exchanged on 10 April.\n\nAppeal lost. "
            "The court left in force the sentence of Alexander Skobov."
        ),
        [
            "released Ksenia Karelina",
            "released Ksenia Karelina",
            "released Ksenia Karelina 2024-04-10",
            "appealed Alexander Skobov",
            "sentenced Alexander Skobov",
        ],
    ),
    (
        (
            "Twenty prisoners are being let out. One of them is Roberto Abdul, an ally of the opposition "
            "leader María Corina Machado."
        ),
        ["released -", "released Roberto Abdul"],
    ),
    (
        (
            "They include Ilham Tohti, who is serving life, and Huang Qi, founder of the website 64 Tianwang,"
            " jailed for 12 years in 2019."
        ),
        ["held Ilham Tohti", "sentenced Huang Qi 2019 P12Y"],
    ),
    (
        "Police arrested his mother, Can Thi Theu, and his younger brother, Trinh Ba Tu.",
        ["detained Can Thi Theu", "detained Trinh Ba Tu"],
    ),
    (
        "Trinh Ba Phuong and another activist, Nguyen Thi Tam, were tried that December.",
        ["tried Trinh Ba Phuong", "tried Nguyen Thi Tam"],
    ),
    (
        "Seven were acquitted: Sapar Akunbekov, Saipidin Sultanaliev, Tynystan Asypbekov and Jumabek Turdaliev.",
        [
            "acquitted Sapar Akunbekov",
            "acquitted Saipidin Sultanaliev",
            "acquitted Tynystan Asypbekov",
            "acquitted Jumabek Turdaliev",
        ],
    ),
    (
        "The death in custody of Behnam Mahjoubi has never been investigated.",
        ["died Behnam Mahjoubi"],
    ),
    (
        "Pakhshan Azizi and Varisheh Moradi are on death row in Evin.",
        ["held Pakhshan Azizi", "held Varisheh Moradi"],
    ),
    (
        "The president granted clemency to Alex Saab.",
        ["released Alex Saab"],
    ),
    (
        "José Daniel Ferrer was arrested in 2021. Ferrer leaves for exile.",
        ["detained José Daniel Ferrer 2021", "left_country José Daniel Ferrer"],
    ),
    (
        "Guards tied Zhang Zhan's hands and fed her through a tube.",
        ["ill_treated Zhang Zhan", "ill_treated Zhang Zhan"],
    ),
    (
        "Trinh Ba Tu was jailed. Guards beat him and kept him shackled.",
        ["sentenced Trinh Ba Tu", "ill_treated Trinh Ba Tu"],
    ),
    (
        "Doctors refused to treat Palina Sharenda-Panasiuk.",
        ["ill_treated Palina Sharenda-Panasiuk"],
    ),
    (
        "Mohamed Oxygen's family has not been allowed to visit him since February 2020.",
        ["ill_treated Mohamed Oxygen"],
    ),
    (
        "Nasrin Sotoudeh's mother said police had beaten her.",
        ["ill_treated Nasrin Sotoudeh"],
    ),
    (
        "Ihsane El Kadi regained his freedom on 1 November.",
        ["released Ihsane El Kadi 2023-11-01"],
    ),
    (
        "Maria Ponomarenko is due for release next spring.",
        ["released Maria Ponomarenko planned 2025-21"],
    ),
    (
        "Jean Bigirimana, a reporter who has not been seen since 22 July 2016, is feared dead.",
        ["disappeared Jean Bigirimana 2016-07-22/.."],
    ),
    (
        "Navid Afkari was put to death in Shiraz on 12 September 2020.",
        ["died Navid Afkari 2020-09-12"],
    ),
    (
        "Behnam Mahjoubi fell into a coma and was pronounced dead two days later.",
        ["died Behnam Mahjoubi"],
    ),
    (
        "Memorial included Alexei Gorinov in its list of political prisoners.",
        ["recognised Alexei Gorinov"],
    ),
    (
        "State television called Andrzej Poczobut a terrorist.",
        ["accused Andrzej Poczobut"],
    ),
    (
        "In March four of the accused were moved to house arrest, and in April two more were let out.",
        ["house_arrest - 2024-03", "released - 2024-04"],
    ),
    (
        "In all 24 of the 108 defendants were convicted, and 12 acquitted.",
        ["convicted -", "acquitted -"],
    ),
    (
        "Andrzej Poczobut turned himself in at the police station.",
        ["detained Andrzej Poczobut"],
    ),
    (
        "Bahruz Samadov (15 years), Igbal Abilov (18 years) and Anar Mammadli (nine years) are in prison.",
        [
            "sentenced Bahruz Samadov P15Y",
            "sentenced Igbal Abilov P18Y",
            "sentenced Anar Mammadli P9Y",
            "held Bahruz Samadov P15Y",
            "held Igbal Abilov P18Y",
            "held Anar Mammadli P9Y",
        ],
    ),
    (
        "Seven people were sentenced: Bahruz Samadov to 15 years, Igbal Abilov to 18 and Anar Mammadli to nine.",
        ["sentenced Bahruz Samadov P15Y", "sentenced Igbal Abilov P18Y", "sentenced Anar Mammadli P9Y"],
    ),
    (
        "Neither Bahruz Samadov nor Igbal Abilov was released.",
        ["released Bahruz Samadov denied", "released Igbal Abilov denied"],
    ),
    (
        "Bahruz Samadov and a driver were detained. The driver was released.",
        ["detained Bahruz Samadov", "detained -", "released -"],
    ),
    (
        "Also in prison are Bahruz Samadov and Igbal Abilov.",
        ["held Bahruz Samadov", "held Igbal Abilov"],
    ),
    (
        "Twelve people were released. Among the freed are Bahruz Samadov and Igbal Abilov.",
        ["released -", "released Bahruz Samadov", "released Igbal Abilov"],
    ),
    (
        (
            "Four men were hanged. They are Kyaw Min Yu, whom everybody called Ko Jimmy, the former lawmaker "
            "Phyo Zeya Thaw, Hla Myo Aung and Aung Thura Zaw."
        ),
        ["died -", "died Kyaw Min Yu", "died Phyo Zeya Thaw", "died Hla Myo Aung", "died Aung Thura Zaw"],
    ),
    (
        "On 24 June 2022 the court sentenced Ales Pushkin to five years. He had been arrested on 30 May.",
        ["sentenced Ales Pushkin 2022-06-24 P5Y", "detained Ales Pushkin 2022-05-30"],
    ),
    (
        "Zhang Zhan disappeared on May 14, 2020. She was formally arrested in June.",
        ["disappeared Zhang Zhan 2020-05-14", "detained Zhang Zhan 2020-06"],
    ),
    (
        "Ales Pushkin was held in May 2019 and jailed in June 2020. In March he was moved to a prison in Hrodna.",
        ["held Ales Pushkin 2019-05", "sentenced Ales Pushkin 2020-06", "transferred Ales Pushkin"],
    ),
    (
        "Darya Kozyreva was jailed. She had taped a verse there on 24 February 2023 and was detained the same day.",
        ["sentenced Darya Kozyreva", "detained Darya Kozyreva 2023-02-24"],
    ),
    (
        "Bolot Temirov was cleared of forging papers in September 2022, but two months later deported to Russia.",
        ["acquitted Bolot Temirov", "deported Bolot Temirov 2022-11~"],
    ),
    (
        "Bolot Temirov was arrested on 5 May 2020 over posts written in March 2019; two months later he was freed.",
        ["detained Bolot Temirov 2020-05-05", "released Bolot Temirov 2020-07~"],
    ),
    (
        "Zavqibek Saidamini. Seven years, October 2022.",
        ["sentenced Zavqibek Saidamini 2022-10 P7Y"],
    ),
    (
        (
            "Case profile\n\nName: Sharifeh Mohammadi\nOccupation: engineer\nCharge: armed rebellion\nSentence: "
            "death\nStatus: held in Lakan prison, Rasht; appeal pending before the Supreme Court"
        ),
        [
            "charged Sharifeh Mohammadi",
            "sentenced Sharifeh Mohammadi",
            "held Sharifeh Mohammadi",
            "appealed Sharifeh Mohammadi",
        ],
    ),
    (
        (
            "Two cases\n\nSharifeh Mohammadi\nArrested: 5 December 2023\nSentence: five years in prison\nStatus: "
            "released on bail\n\nAles Bialiatski\nDate of arrest: 5 December 2022\nHeld in: Evin prison\nStatus: "
            "in prison"
        ),
        [
            "detained Sharifeh Mohammadi 2023-12-05",
            "sentenced Sharifeh Mohammadi P5Y",
            "released Sharifeh Mohammadi",
            "detained Ales Bialiatski 2022-12-05",
            "held Ales Bialiatski",
            "held Ales Bialiatski",
        ],
    ),
    (
        "Prosecutors have asked for the remand of José Rubén Zamora.",
        ["remanded José Rubén Zamora planned"],
    ),
    (
        "Gedevan Popkhadze spent five months on remand.",
        ["remanded Gedevan Popkhadze P5M"],
    ),
    (
        "Tofik Abdulgaziev is in hospital under guard.",
        ["held Tofik Abdulgaziev"],
    ),
    (
        "Christophe Gleizes was arrested. PEN has campaigned for Christophe Gleizes.",
        ["detained Christophe Gleizes", "intervention Christophe Gleizes"],
    ),
    (
        "Iryna Danylovych was arrested and is losing her hearing.",
        ["detained Iryna Danylovych"],
    ),
    (
        (
            "On 28 May Christophe Gleizes was arrested in Tizi Ouzou, accused of having been in touch with a "
            "club official."
        ),
        ["detained Christophe Gleizes 2023-05-28", "accused Christophe Gleizes"],
    ),
    (
        (
            "José Zamora turned himself in after Judge Erick García revoked his bail, and was taken to the "
            "Mariscal Zavala prison."
        ),
        ["detained José Zamora", "remanded José Zamora", "transferred José Zamora"],
    ),
    (
        '"We will not forget them" - four men hanged',
        ["died -"],
    ),
    (
        (
            '"I am guilty of not stopping this": three more years for Alexei Gorinov\n\nThe court found Alexei '
            "Gorinov guilty."
        ),
        ["sentenced Alexei Gorinov P3Y", "convicted Alexei Gorinov"],
    ),
    (
        "Christophe Gleizes came to Algeria in June 2023. On 28 June he was arrested.",
        ["detained Christophe Gleizes 2023-06-28"],
    ),
    (
        "Ihsane El Kadi was freed on 1 April 2023. Saad Bouakba was remanded on 27 April.",
        ["released Ihsane El Kadi 2023-04-01", "remanded Saad Bouakba"],
    ),
    (
        "Trinh Ba Phuong risks being sentenced to death.",
        ["sentenced Trinh Ba Phuong conditional"],
    ),
    (
        "Prison officials say that Pavel Kushnir killed himself.",
        ["died Pavel Kushnir"],
    ),
    (
        "A year ago today Pavel Kushnir died.",
        ["died Pavel Kushnir 2023-05-01"],
    ),
    (
        "Alexei Gorinov has four years of his sentence left.",
        ["sentenced Alexei Gorinov"],
    ),
    (
        "In 2022 Alexei Gorinov, then a councillor, was jailed for seven years.",
        ["sentenced Alexei Gorinov 2022 P7Y"],
    ),
    (
        "Alexei Gorinov wrote to his wife that his cellmate had been released.",
        ["released -"],
    ),
    (
        "The teacher Natalia Taranushenko was sentenced in absentia on Tuesday.",
        ["sentenced Natalia Taranushenko 2024-04-30"],
    ),
    (
        "Zarema Musaeva was due to leave the colony in March but a new case was opened against her.",
        ["released Zarema Musaeva planned 2024-03", "investigated Zarema Musaeva"],
    ),
    (
        "Artyom Kamardin was jailed. He married Alexandra Popova in prison.",
        ["sentenced Artyom Kamardin"],
    ),
    (
        (
            "Nariman Dzhelyal, freed in an exchange, marked the week by naming all 133 Crimean Tatars in "
            "Russian prisons."
        ),
        ["released Nariman Dzhelyal", "held -"],
    ),
    (
        "Profile\n\nFull name: Salma al-Shehab\nArrested: 15 January 2021\nStatus: released on 10 February 2024",
        ["detained Salma al-Shehab 2021-01-15", "released Salma al-Shehab 2024-02-10"],
    ),
    (
        "Ahmed Mansoor was taken from his home in Ajman eight years ago, on March 20, 2017.",
        ["detained Ahmed Mansoor 2017-03-20"],
    ),
    (
        "Rahile Dawut was jailed in Urumqi in China. She told a relative that she was leaving for Beijing.",
        ["sentenced Rahile Dawut"],
    ),
    (
        "Kagame pardoned Victoire Ingabire and some 2,100 others.",
        ["released Victoire Ingabire", "released -"],
    ),
    (
        "Aynur Elgunesh, Aytaj Tapdig, Khayala Aghayeva, Natig Javadli and Aysel Umudova were detained.",
        [
            "detained Aynur Elgunesh",
            "detained Aytaj Tapdig",
            "detained Khayala Aghayeva",
            "detained Natig Javadli",
            "detained Aysel Umudova",
        ],
    ),
    (
        "Five more work there: Aynur Elgunesh, Aytaj Tapdig and Natig Javadli were detained last December.",
        ["detained Aynur Elgunesh 2023-12", "detained Aytaj Tapdig 2023-12", "detained Natig Javadli 2023-12"],
    ),
    (
        (
            "The outlet's director, Ulvi Hasanli, the editor-in-chief, Sevinj Vagifgizi, the reporter Hafiz "
            "Babali and Farid Mehralizada got nine years each."
        ),
        [
            "sentenced Ulvi Hasanli P9Y",
            "sentenced Sevinj Vagifgizi P9Y",
            "sentenced Hafiz Babali P9Y",
            "sentenced Farid Mehralizada P9Y",
        ],
    ),
    (
        (
            "The court found six staff members of the outlet Abzas Media and Farid Mehralizada, an economist "
            "who works for RFE/RL, guilty of smuggling."
        ),
        ["convicted Farid Mehralizada"],
    ),
    (
        "Rahile Dawut vanished in 2017. Nobody in her family has heard from her since.",
        ["disappeared Rahile Dawut 2017", "disappeared Rahile Dawut"],
    ),
    (
        "Syridio Dusabumuremyi was stabbed to death that September.",
        ["died Syridio Dusabumuremyi"],
    ),
    (
        "Life in prison for Rahile Dawut",
        ["sentenced Rahile Dawut"],
    ),
    (
        (
            "On 19 April investigators arrested Victoire Ingabire, hours after a court had ordered an inquiry"
            " against her."
        ),
        ["detained Victoire Ingabire 2024-04-19"],
    ),
    (
        "Ales Bialiatski was arrested and, in 2012, sentenced to eight years.",
        ["detained Ales Bialiatski", "sentenced Ales Bialiatski 2012 P8Y"],
    ),
    (
        "Christophe Gleizes was arrested. He admitted that he should have asked for a visa.",
        ["detained Christophe Gleizes"],
    ),
    (
        "The prosecution added Mohamed Oxygen to a third case.",
        ["investigated Mohamed Oxygen"],
    ),
    (
        "Brooklyn Rivera was arrested in 2023, and the authorities will not say where he is.",
        ["detained Brooklyn Rivera 2023", "disappeared Brooklyn Rivera"],
    ),
    (
        ("Mohammed al-Qahtani was finally freed on 7 January 2024, more than two years after the end of his sentence."),
        ["released Mohammed al-Qahtani 2024-01-07"],
    ),
    (
        "Among the 1,584 prisoners pardoned were more than 650 political prisoners, but not Hassan Mushaima.",
        ["released -"],
    ),
    (
        "The release of Ihar Losik had been demanded by the EU for years.",
        ["released Ihar Losik demanded", "intervention Ihar Losik"],
    ),
    (
        "Ihar Losik was jailed. Ihar Losik's father was arrested in 2023. He was fined.",
        ["sentenced Ihar Losik", "detained - 2023", "sentenced -"],
    ),
    (
        "The fate of Gui Minhai, sentenced to ten years in 2020, is unknown.",
        ["sentenced Gui Minhai 2020 P10Y"],
    ),
    (
        "Human Rights Watch is concerned about the health of Mahmoud Hussein, detained since December 2016.",
        [],
    ),
    (
        "Patrick Zaki was arrested on his return from Bologna, beaten and given electric shocks.",
        ["returned Patrick Zaki", "detained Patrick Zaki", "ill_treated Patrick Zaki", "ill_treated Patrick Zaki"],
    ),
    (
        "Hoda Abdelmoneim, who completed a five-year term in 2023, was not freed but charged in a new case.",
        ["released Hoda Abdelmoneim denied", "charged Hoda Abdelmoneim"],
    ),
    (
        "Ihar Losik was neither tried nor released but moved to another prison.",
        ["tried Ihar Losik denied", "released Ihar Losik denied", "transferred Ihar Losik"],
    ),
    (
        "Valiantsin Stefanovich, his deputy, and Uladzimir Labkovich were freed earlier, in September.",
        ["released Valiantsin Stefanovich 2023-09", "released Uladzimir Labkovich 2023-09"],
    ),
    (
        "Leanid Sudalenka was freed in July 2023 and tried again in absentia.",
        ["released Leanid Sudalenka 2023-07", "tried Leanid Sudalenka"],
    ),
    (
        "Since November 2020 272 people have been charged. Mongkol Thirakot received 50 years in January.",
        ["charged - 2020-11/..", "sentenced Mongkol Thirakot 2024-01 P50Y"],
    ),
    (
        "Enrique Márquez has not been seen since 7 January. The same day hooded men seized Rafael Tudares.",
        ["disappeared Enrique Márquez 2024-01-07/..", "detained Rafael Tudares 2024-01-07"],
    ),
    (
        (
            "Tantawan Tuatulanon and Nattanon Chaimahabud were held. The court refused for the fourth time to"
            " release them on bail."
        ),
        [
            "held Tantawan Tuatulanon",
            "held Nattanon Chaimahabud",
            "released Tantawan Tuatulanon denied",
            "released Nattanon Chaimahabud denied",
        ],
    ),
    (
        "Tantawan Tuatulanon was arrested. Another, Nattanon Chaimahabud, was arrested with her.",
        ["detained Tantawan Tuatulanon", "detained Nattanon Chaimahabud"],
    ),
    (
        (
            "Profile\n\nFull name: Duman Mukhametkarim\nCharges: financing an extremist organisation\nSentence: "
            "seven years' imprisonment\nCurrent status: in remand prison, Taldykorgan"
        ),
        ["charged Duman Mukhametkarim", "sentenced Duman Mukhametkarim P7Y", "held Duman Mukhametkarim"],
    ),
    (
        "He stood for parliament in 2023. Duman Mukhametkarim was jailed for 25 days in May of that year.",
        ["sentenced Duman Mukhametkarim 2023-05 P25D"],
    ),
    (
        "Belay Manaye and Bekalu Alamrew, who had been arrested in 2023, were freed in January.",
        [
            "detained Belay Manaye 2023",
            "detained Bekalu Alamrew 2023",
            "released Belay Manaye 2024-01",
            "released Bekalu Alamrew 2024-01",
        ],
    ),
    (
        "The heaviest sentence, 66 years, went to the businessman Kamel Ltaief.",
        ["sentenced Kamel Ltaief P66Y"],
    ),
    (
        (
            "Sonia Dahmani is in prison. The journalists Mourad Zeghidi and Borhen Bsaies, arrested on the "
            "same day as she, have been sentenced to eight months."
        ),
        [
            "held Sonia Dahmani",
            "detained Mourad Zeghidi",
            "detained Borhen Bsaies",
            "sentenced Mourad Zeghidi P8M",
            "sentenced Borhen Bsaies P8M",
        ],
    ),
]
