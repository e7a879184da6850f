"""Lines of reports from many countries that were read wrongly at first sight, and all that each of them tells.

They are in the form of `wire_lines`, each for a class of faults, not for a sentence; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # What is signed, and what is said not to have come.
    ("The minister signed the extradition of Maria Ressa to the United States.", ["extradited Maria Ressa planned"]),
    ("The president signed the pardon of Maria Ressa.", ["released Maria Ressa"]),
    ("The release of Maria Ressa is overdue.", ["released Maria Ressa planned"]),
    ("The trial of Maria Ressa is imminent.", ["tried Maria Ressa planned"]),
    # A day before whom it befell; out of a car, by whom.
    ("Police detained on Monday journalist Maria Ressa in Manila.", ["detained Maria Ressa 2024-04-29"]),
    ("Police detained on 3 April journalist Maria Ressa in Manila.", ["detained Maria Ressa 2024-04-03"]),
    ("Maria Ressa was pulled from her car by plainclothes men.", ["detained Maria Ressa"]),
    ("Maria Ressa was pulled from her car by firefighters.", []),
    # Of whom of a list it is told.
    (
        "Among them are Maria Ressa, who had been under house arrest since 2021, and Leila de Lima, a senator.",
        ["house_arrest Maria Ressa 2021/.."],
    ),
    (
        "Maria Ressa, in prison since March, and Leila de Lima criticised the law.",
        ["held Maria Ressa 2024-03/.."],
    ),
    (
        "Maria Ressa and Leila de Lima, who are under house arrest, criticised the law.",
        ["house_arrest Maria Ressa", "house_arrest Leila de Lima"],
    ),
    (
        "Maria Ressa and Leila de Lima, who are in prison, criticised the law.",
        ["held Maria Ressa", "held Leila de Lima"],
    ),
    (
        (
            "Also released were Maria Ressa of Rappler, convicted last month of libel, and the critic Leila de Lima,"
            " who was serving five years."
        ),
        [
            "released Maria Ressa",
            "released Leila de Lima",
            "convicted Maria Ressa 2024-04",
            "held Leila de Lima P5Y",
        ],
    ),
    (
        "Freed in April were Maria Ressa, jailed in March for libel, and Leila de Lima.",
        ["released Maria Ressa 2024-04", "released Leila de Lima 2024-04", "sentenced Maria Ressa 2024-03"],
    ),
    (
        "A court freed Ahmet Altan in April. Altan, 69, and his brother Mehmet were detained in September 2016.",
        ["released Ahmet Altan 2024-04", "detained Ahmet Altan 2016-09", "detained Mehmet 2016-09"],
    ),
    # What is said of anybody, and who speaks on in a sentence.
    (
        (
            "Youssef Chahed lives in Paris. President Kais Saied has called the defendants terrorists; judges who"
            " acquit them, he said, would be accomplices."
        ),
        ["accused -"],
    ),
    ("The charge carries the death penalty, though Algeria has not executed anyone since 1993.", []),
    ("Ales Bialiatski was at Evin prison in March to visit his wife.", []),
    (
        (
            "José Rubén Zamora, 66, has been at a military prison since his arrest on 29 March, when agents searched"
            " his house for seven hours."
        ),
        [
            "held José Rubén Zamora 2024-03-29/..",
            "detained José Rubén Zamora 2024-03-29",
            "searched José Rubén Zamora 2024-03-29",
        ],
    ),
    ("José Rubén Zamora remains at a military prison.", ["held José Rubén Zamora"]),
    (
        "Chaïma Issa, the only woman of the group to have been jailed, was let go in July.",
        ["sentenced Chaïma Issa", "released Chaïma Issa 2023-07"],
    ),
    (
        "A court on Tuesday adjourned until 2 June the trial of some 40 people accused of plotting.",
        ["tried - planned 2024-06-02", "accused -"],
    ),
    ("The trial of Issam Chebbi was adjourned until 2 June.", ["tried Issam Chebbi planned 2024-06-02"]),
    # Each month without a year is had by the day of the report, not by another such month.
    (
        "Freed in April were Maria Ressa, jailed in July for libel, and Leila de Lima.",
        ["released Maria Ressa 2024-04", "released Leila de Lima 2024-04", "sentenced Maria Ressa 2023-07"],
    ),
    (
        "Maria Ressa, jailed in July, was freed in April.",
        ["released Maria Ressa 2024-04", "sentenced Maria Ressa 2023-07"],
    ),
    (
        "Maria Ressa, arrested in October, is to be tried in July.",
        ["detained Maria Ressa 2023-10", "tried Maria Ressa planned 2024-07"],
    ),
    (
        "Maria Ressa was arrested in October 2021. She was freed in November and tried in March.",
        ["detained Maria Ressa 2021-10", "released Maria Ressa 2021-11", "tried Maria Ressa 2022-03"],
    ),
    (
        "In April 2024 a court freed Maria Ressa, convicted in September of libel.",
        ["released Maria Ressa 2024-04", "convicted Maria Ressa 2023-09"],
    ),
    # A year of long ago is none of what lasts.
    (
        (
            "Ermek Narymbaev was imprisoned in 2010 over a rally, and again in 2016. He fled to Ukraine in 2016 and"
            " came back in 2019.\n\nAbai Begimbetov remains in a colony. He has been on hunger strike since 22 March."
        ),
        [
            "sentenced Ermek Narymbaev 2010",
            "sentenced Ermek Narymbaev 2016",
            "left_country Ermek Narymbaev 2016",
            "returned Ermek Narymbaev 2019",
            "held Abai Begimbetov",
            "hunger_strike Abai Begimbetov 2024-03-22/..",
        ],
    ),
    # Words for an event that were unknown.
    ("Stella Nyanzi has slipped out of the country, her lawyer said.", ["left_country Stella Nyanzi"]),
    ("Vilma Núñez was smuggled across the border by friends.", ["left_country Vilma Núñez"]),
    (
        "Cecilia Sala was freed on Tuesday and is on her way home.",
        ["released Cecilia Sala 2024-04-30", "returned Cecilia Sala"],
    ),
    (
        "The Nicaraguan government flew Félix Maradiaga to Washington in February 2023.",
        ["deported Félix Maradiaga 2023-02"],
    ),
    ("Paul Whelan was freed and handed over to a US diplomat.", ["released Paul Whelan"]),
    ("Dilmurod Ergashev was taken off the street in March.", ["detained Dilmurod Ergashev 2024-03"]),
    ("Rafael Tudares was stopped by hooded men on 7 January and driven off.", ["detained Rafael Tudares 2024-01-07"]),
    ("Nasrin Sotoudeh remains in Evin.", ["held Nasrin Sotoudeh"]),
    ("Andrei Pivovarov is now in IK-7.", ["held Andrei Pivovarov"]),
    ("About 30 students are imprisoned in Myanmar, a monitor said.", ["held -"]),
    ("Behrouz Ehsani is one of hundreds of dissidents imprisoned in Iran.", ["held Behrouz Ehsani"]),
    ("Mohamed Adel said he had been kept in leg irons.", ["ill_treated Mohamed Adel"]),
    ("Igor Baryshnikov does not get the medicine he needs.", ["ill_treated Igor Baryshnikov"]),
    ("Her family do not know where Golrokh Iraee is being held.", ["disappeared Golrokh Iraee", "held Golrokh Iraee"]),
    (
        "Ko Mya Aye was sentenced to death in March; the punishment was later commuted to 20 years.",
        ["sentenced Ko Mya Aye 2024-03", "appealed Ko Mya Aye 2024-03/.."],
    ),
    (
        "Jacob Ngarivhume was sentenced to four years in April 2023. The court set aside the conviction in December.",
        ["sentenced Jacob Ngarivhume 2023-04 P4Y", "appealed Jacob Ngarivhume 2023-12"],
    ),
    (
        "Russian court adds four years to term of Zarema Musaeva",
        ["sentenced Zarema Musaeva P4Y"],
    ),
    (
        "Viasna put Mikalai Khila on its list of political prisoners on Monday.",
        ["recognised Mikalai Khila 2024-04-29"],
    ),
    (
        "Sandra Muhoza was arrested in April. Prosecutors alleged that she had insulted the president.",
        ["detained Sandra Muhoza 2024-04", "accused Sandra Muhoza"],
    ),
    (
        "Luis Robles was freed in March. The court said that he had broken the conditions of his parole.",
        ["released Luis Robles 2024-03", "accused Luis Robles"],
    ),
    (
        "A court on Monday ordered that Nika Melia be jailed for ten days for disobeying police.",
        ["sentenced Nika Melia 2024-04-29 P10D"],
    ),
    # Nouns hung on the wrong word.
    (
        "Samar Badawi was questioned for weeks and kept in solitary confinement.",
        ["punished Samar Badawi", "questioned Samar Badawi"],
    ),
    (
        "Ho Duc Hoa was taken from his home in Vinh the following May and Dang Xuan Dieu was apprehended in June.",
        ["detained Dang Xuan Dieu 2023-06", "detained Ho Duc Hoa"],
    ),
    (
        "The men were tried in May: Martha O'Donovan had left her flat and Job Sikhala had been arrested.",
        ["detained Job Sikhala", "tried - 2024-05"],
    ),
    (
        (
            "Nika Gvaramia was freed in June. Gvaramia is no stranger to the courts. The founder of the channel "
            "Mtavari Arkhi was convicted in May 2022."
        ),
        ["convicted Nika Gvaramia 2022-05", "released Nika Gvaramia 2023-06"],
    ),
    (
        "Iran arrests lawyers Nasrin Sotoudeh and Reza Khandan",
        ["detained Nasrin Sotoudeh", "detained Reza Khandan"],
    ),
    (
        (
            "Meydan TV director Aynur Elgunes, editor in chief Aytac Tapdiq, reporter Khayala Agayeva and Aysel "
            "Umudova, a photographer who works for several papers, received eight years each."
        ),
        [
            "sentenced Aynur Elgunes P8Y",
            "sentenced Aytac Tapdiq P8Y",
            "sentenced Khayala Agayeva P8Y",
            "sentenced Aysel Umudova P8Y",
        ],
    ),
    (
        "Nine people are in jail. Three of them, most of them students, were locked up in May 2023.",
        ["held -", "held - 2023-05"],
    ),
    (
        "Emir-Usein Kuku was tried in Rostov-on-Don. A court in Rostov-on-Don found him and two others guilty in 2019.",
        ["convicted - 2019", "convicted Emir-Usein Kuku 2019", "tried Emir-Usein Kuku"],
    ),
    # Names that the model takes for something else.
    (
        "Another critic, Marat Zhylanbaev, the leader of an unregistered party, is serving seven years.",
        ["held Marat Zhylanbaev P7Y"],
    ),
    (
        "Nguyen Tuong Thuy and Le Huu Minh Tuan got 11 years each.",
        ["sentenced Le Huu Minh Tuan P11Y", "sentenced Nguyen Tuong Thuy P11Y"],
    ),
    # Groups whose names follow, or came before.
    (
        (
            "A court in Hanoi on Monday convicted three bloggers of spreading propaganda.\n\nPham Chi "
            "Dung was convicted although he was ill, while Nguyen Tuong Thuy and Pham Van Diep were convicted too."
        ),
        [
            "convicted Nguyen Tuong Thuy",
            "convicted Nguyen Tuong Thuy 2024-04-29",
            "convicted Pham Chi Dung",
            "convicted Pham Chi Dung 2024-04-29",
            "convicted Pham Van Diep",
            "convicted Pham Van Diep 2024-04-29",
        ],
    ),
    (
        "Three citizen reporters disappeared in Wuhan in February 2020: Chen Qiushi, Fang Bin and Li Zehua.",
        ["disappeared Chen Qiushi 2020-02", "disappeared Fang Bin 2020-02", "disappeared Li Zehua 2020-02"],
    ),
    # What is nobody's, or another's.
    (
        "Hisham Kassem was jailed in May. The pardon committee has secured the release of hundreds of detainees.",
        ["released -", "sentenced Hisham Kassem 2024-05"],
    ),
    (
        "Nika Gvaramia was arrested on Monday as officers searched the offices of opposition parties.",
        ["detained Nika Gvaramia 2024-04-29"],
    ),
    (
        (
            "Chung Pui-kuen and Patrick Lam were found guilty last month. Two board members, Denise Ho and Margaret "
            "Ng, were arrested in 2021. The trial opened in October 2022."
        ),
        [
            "convicted Chung Pui-kuen 2024-04",
            "convicted Patrick Lam 2024-04",
            "detained Denise Ho 2021",
            "detained Margaret Ng 2021",
            "tried Chung Pui-kuen 2022-10",
            "tried Patrick Lam 2022-10",
        ],
    ),
    (
        (
            "Saudi student Salma al-Shehab freed\n\nSalma al-Shehab was freed in February.\n\nMohammed al-Ghamdi was "
            "sentenced to death in July 2023; the penalty was commuted in September 2023."
        ),
        [
            "appealed Mohammed al-Ghamdi 2023-09",
            "released Salma al-Shehab",
            "released Salma al-Shehab 2024-02",
            "sentenced Mohammed al-Ghamdi 2023-07",
        ],
    ),
    # Numbers and groups that a word stands for.
    (
        "Memet Belyalov got 14 years. Timur Ibragimov was given 17 and Ernes Ametov 11.",
        ["sentenced Memet Belyalov P14Y", "sentenced Timur Ibragimov P17Y", "sentenced Ernes Ametov P11Y"],
    ),
    (
        "Memet Belyalov got 14 years. Timur Ibragimov was given 18 and Server Mustafayev 17.",
        ["sentenced Memet Belyalov P14Y", "sentenced Timur Ibragimov P18Y", "sentenced Server Mustafayev P17Y"],
    ),
    (
        "Félix Navarro and Luis Robles were jailed. Cuba condemned the arrest of the two. It called for their release.",
        [
            "detained Félix Navarro",
            "detained Luis Robles",
            "intervention Félix Navarro",
            "intervention Félix Navarro",
            "intervention Luis Robles",
            "intervention Luis Robles",
            "released Félix Navarro demanded",
            "released Luis Robles demanded",
            "sentenced Félix Navarro",
            "sentenced Luis Robles",
        ],
    ),
    (
        "Those still behind bars are Cécile Kohler, who was held in May 2022, and Ahmadreza Djalali, who fell ill.",
        ["held Ahmadreza Djalali", "held Cécile Kohler", "held Cécile Kohler 2022-05"],
    ),
    ("Anton Radniankou was arrested while people were dying in the war.", ["detained Anton Radniankou"]),
    # Words that tell of custody only in their place.
    ("Xu Zhiyong was caught on Saturday after two months in hiding.", ["detained Xu Zhiyong 2024-04-27"]),
    (
        "Sonia Dahmani was arrested on Monday. Her lawyer Mehdi Zagrouba was taken two days later.",
        ["detained Mehdi Zagrouba 2024-05-01", "detained Sonia Dahmani 2024-04-29"],
    ),
    ("Mehdi Zagrouba was freed on Monday and was taken ill two days later.", ["released Mehdi Zagrouba 2024-04-29"]),
    ("Andrei Pivovarov was moved in May and is now in IK-11.", ["held Andrei Pivovarov"]),
    (
        "Boris Nemkov surrendered to police on Monday. Aung Kyaw turned himself in a day later.",
        ["detained Aung Kyaw 2024-04-30", "detained Boris Nemkov 2024-04-29"],
    ),
    (
        "Osman Kavala was sentenced to life in prison. He says he is innocent.",
        ["accused Osman Kavala denied", "sentenced Osman Kavala"],
    ),
    (
        "Osman Kavala was freed in May. Kavala insists that he did nothing wrong.",
        ["accused Osman Kavala denied", "released Osman Kavala 2024-05"],
    ),
    ("Dawit Isaak, the longest-held journalist in the world, was arrested in 2001.", ["detained Dawit Isaak 2001"]),
    (
        "Nika Melia jailed for a year; Elene Khoshtaria, Mamuka Khazaradze also sentenced",
        ["sentenced Elene Khoshtaria", "sentenced Mamuka Khazaradze", "sentenced Nika Melia P1Y"],
    ),
    # What a court holds, what is appealed for, who is spoken of beside a clause.
    ("The court held that Penguin Akkarat had insulted the king.", ["convicted Penguin Akkarat"]),
    (
        "Luis Robles was arrested in 2020. Experts appealed to Cuba to let him go.",
        ["detained Luis Robles 2020", "intervention Luis Robles", "released Luis Robles demanded"],
    ),
    ("Stan Swamy, jailed for nine months, dies in hospital", ["died Stan Swamy", "sentenced Stan Swamy P9M"]),
    (
        "The opposition leader, Pavel Latushka, who was himself sentenced to 18 years, said the trial was a farce.",
        ["sentenced Pavel Latushka P18Y", "tried Pavel Latushka"],
    ),
    ("Hundreds of students rounded up in May remain in detention.", ["detained - 2024-05", "held -"]),
    ("Sebhat Nega was granted amnesty in January.", ["released Sebhat Nega 2024-01"]),
    ("Ihar Losik was freed. The website was declared extremist.", ["released Ihar Losik"]),
    (
        "Baku court jails two Abzas Media reporters for eight years",
        ["sentenced - P8Y"],
    ),
    # What is demanded or to come, and when it was.
    (
        "Hisham Kassem was arrested. Groups called on Cairo to set him free and to drop all charges against him.",
        [
            "case_closed Hisham Kassem demanded",
            "detained Hisham Kassem",
            "intervention Hisham Kassem",
            "released Hisham Kassem demanded",
        ],
    ),
    (
        "Luis Robles refused food in January to demand the release of his brother.",
        ["hunger_strike Luis Robles 2024-01", "intervention -", "released - demanded"],
    ),
    ("Mansur Mingelov to be freed after 12 years, exiles say", ["released Mansur Mingelov planned"]),
    (
        "In February Duman Mukhammedkarim declared a hunger strike, and in March he cut his abdomen.",
        ["hunger_strike Duman Mukhammedkarim 2024-02"],
    ),
    (
        "Ana Rey was freed on 9 April. On Monday she said Rey Santos was seized. Li Hu was taken away the same day.",
        ["detained Li Hu 2024-04-29", "detained Rey Santos", "released Ana Rey 2024-04-09"],
    ),
    ("Chung Pui-kuen was found guilty last month of sedition.", ["convicted Chung Pui-kuen 2024-04"]),
    (
        "Manuchehr Kholiqnazarov gets 16 years after closed trial",
        ["sentenced Manuchehr Kholiqnazarov P16Y", "tried Manuchehr Kholiqnazarov"],
    ),
    ("Alsu Kurmasheva was sentenced to 6 1/2 years in prison.", ["sentenced Alsu Kurmasheva P6Y6M"]),
    # Bodies and groups that are nobody told of.
    ("Ten members of the youth group Mother Nature were sentenced in July.", ["sentenced - 2023-07"]),
    (
        "Floriane Irangabiye was freed. Four men of the Iwacu group were in jail before the president pardoned them.",
        ["held -", "released -", "released Floriane Irangabiye"],
    ),
    # Two, of whom neither; relatives; lists of names with descriptions; whose freedom is called for.
    (
        "Oumar Sylla and Mamadou Bah were arrested in May. Neither man is held in any prison. Neither was charged.",
        [
            "charged Mamadou Bah denied",
            "charged Oumar Sylla denied",
            "detained Mamadou Bah 2024-05",
            "detained Oumar Sylla 2024-05",
            "held Mamadou Bah denied",
            "held Oumar Sylla denied",
        ],
    ),
    (
        "Abdulhadi al-Khawaja is in jail, his daughter Maryam said. Her father was beaten in April 2011.",
        ["held Abdulhadi al-Khawaja", "ill_treated Abdulhadi al-Khawaja 2011-04"],
    ),
    (
        "Amnesty has declared Ruth López, the activist Luis Robles and the pastor José Pérez prisoners of conscience.",
        ["recognised José Pérez", "recognised Luis Robles", "recognised Ruth López"],
    ),
    (
        "Oleg Orlov was jailed. Josep Borrell called for calm. Washington called for his release.",
        ["intervention Oleg Orlov", "released Oleg Orlov demanded", "sentenced Oleg Orlov"],
    ),
    (
        "A court gave Siarhei Tsikhanouski 18 years, and 18 months were added in February 2023.",
        ["sentenced Siarhei Tsikhanouski 2023-02 P18M", "sentenced Siarhei Tsikhanouski P18Y"],
    ),
    ("Oleg Orlov was sent to prison for calling Russia fascist.", ["sentenced Oleg Orlov"]),
    (
        "Ruth López was arrested in May. Neither her family nor her lawyers knew where she was.",
        ["detained Ruth López 2024-05", "disappeared Ruth López"],
    ),
    ("Abdulhadi al-Khawaja has gone back on hunger strike.", ["hunger_strike Abdulhadi al-Khawaja"]),
    (
        "Guards led Ruth López into the courtroom in handcuffs. Some of those freed proved to be innocent.",
        ["released -", "tried Ruth López"],
    ),
    (
        "Sherwan Sherwani was freed. The UN had sent observers to the trial.",
        ["released Sherwan Sherwani", "tried Sherwan Sherwani"],
    ),
    # Whose the words are, once more.
    (
        "At least 14 are behind bars, among them Vladyslav Yesypenko of RFE/RL, who was arrested in March 2021.",
        ["detained Vladyslav Yesypenko 2021-03", "held -", "held Vladyslav Yesypenko"],
    ),
    (
        "Narges Mohammadi is in jail. A spokesperson, Thameen Kheetan, said that she and others held should be freed.",
        ["held -", "held Narges Mohammadi", "released - demanded", "released Narges Mohammadi demanded"],
    ),
    ("Saudi rights campaigner Mohammed al-Qahtani free after ban", ["released Mohammed al-Qahtani"]),
    (
        "A court jailed Truong Huy San, one of its best reporters, who writes under the name Huy Duc.",
        ["sentenced Truong Huy San"],
    ),
    ("Ivan Safronov was kept in Lefortovo for two years.", ["held Ivan Safronov P2Y"]),
    ("Mohamed Bazoum has been confined to his palace since July.", ["held Mohamed Bazoum 2023-07/.."]),
    (
        "Pakhshan Azizi and Varisheh Moradi are under sentence of death.",
        ["sentenced Pakhshan Azizi", "sentenced Varisheh Moradi"],
    ),
    ("Two armed men came for Moussa Tchangari in December.", ["detained Moussa Tchangari 2023-12"]),
    (
        "Ihar Losik was arrested. His family heard nothing of him for a year.",
        ["detained Ihar Losik", "disappeared Ihar Losik"],
    ),
    ("Prison is no place for reporters; 38 of them are locked up there.", ["held -"]),
]
