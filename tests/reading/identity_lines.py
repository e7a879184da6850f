"""Lines on who a description is said to be, and on what is set off behind a name.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # The name is told of a description behind a verb.
    ("The man police arrested at home is Wa Lone, a reporter.", ["detained Wa Lone"]),
    ("The first to be arrested was Maria Kalesnikava.", ["detained Maria Kalesnikava"]),
    ("The man arrested was Ales Bialiatski.", ["detained Ales Bialiatski"]),
    ("Those detained were named as Wa Lone and Kyaw Soe Oo.", ["detained Wa Lone", "detained Kyaw Soe Oo"]),
    (
        "The two arrested reporters were named as Wa Lone and Kyaw Soe Oo.",
        ["detained Wa Lone", "detained Kyaw Soe Oo"],
    ),
    ("The detained man was identified by police as Ales Bialiatski.", ["held Ales Bialiatski"]),
    # … but not where the verb tells something else of it, or not as many names as people.
    ("The man arrested was a friend of Ales Bialiatski.", ["detained -"]),
    ("The detained man was visited by Ales Bialiatski.", ["held -"]),
    ("The three arrested reporters were colleagues of Wa Lone and Kyaw Soe Oo.", ["detained -"]),
    # Told of the name that stands between "it was" and "who".
    ("It was Wa Lone who was arrested first.", ["detained Wa Lone"]),
    ("It was the reporter Wa Lone that police arrested.", ["detained Wa Lone"]),
    ("It was Maria Kalesnikava who was sentenced to 11 years.", ["sentenced Maria Kalesnikava P11Y"]),
    ("It was police who arrested Wa Lone.", ["detained Wa Lone"]),
    ("It was in Yangon that Wa Lone was arrested.", ["detained Wa Lone"]),
    ("It was clear that Wa Lone had been arrested.", ["detained Wa Lone"]),
    # What somebody once was, set off behind the name.
    (
        "Maria Kalesnikava, once the director of an arts centre in Minsk, was sentenced to 11 years.",
        ["sentenced Maria Kalesnikava P11Y"],
    ),
    (
        "Germain Rukuki, formerly an employee of a church group that the government banned, was arrested at his home.",
        ["detained Germain Rukuki"],
    ),
    ("Ilham Tohti, until then an economist at a university in Beijing, was arrested.", ["detained Ilham Tohti"]),
    ("Nasrin Sotoudeh, at the time a lawyer for activists, was arrested in 2010.", ["detained Nasrin Sotoudeh 2010"]),
    ("Once an editor of the paper, which was closed, Ales Bialiatski was freed.", ["released Ales Bialiatski"]),
    # A people or a month before a whole name.
    (
        "The Canadian Mohamed Fahmy and the Egyptian Baher Mohamed walked free.",
        ["released Mohamed Fahmy", "released Baher Mohamed"],
    ),
    ("In August Moussa Mara was arrested.", ["detained Moussa Mara 2023-08"]),
    # A penalty that is no more than a word.
    ("Ilham Tohti was given life in September 2014.", ["sentenced Ilham Tohti 2014-09"]),
    ("Ilham Tohti, an economist, got life in prison.", ["sentenced Ilham Tohti"]),
    ("The song gave Ilham Tohti life.", []),
    ("The book received life.", []),
    ("Ilham Tohti was given a new lease of life.", []),
    # A name between the noun for a body and what is told; a town that only tells where somebody is.
    (
        "Pape Alé Niang was freed. The director of the news site Dakar Matin had been arrested in Rufisque.",
        ["detained Pape Alé Niang", "released Pape Alé Niang"],
    ),
    (
        (
            "Ales Bialiatski met Mikola Dziadok and Aliaksandr Mantsevich, editor of the paper Rehiyanalnaya Hazeta in "
            "Maladzechna, who got four years in 2023."
        ),
        [
            "sentenced Aliaksandr Mantsevich 2023 P4Y",
        ],
    ),
    # Whole names: of two surnames, of half a double one, behind what somebody is.
    (
        "Miguel Ángel Gámez, Alejandro Laínez García and Saúl Agustín Rivas Ortega were arrested.",
        [
            "detained Alejandro Laínez García",
            "detained Miguel Ángel Gámez",
            "detained Saúl Agustín Rivas Ortega",
        ],
    ),
    (
        (
            "Imaan Mazari rearrested. Police held Imaan Zainab Mazari-Hazir in Islamabad. Ms Mazari was charged; "
            "her mother, Shireen Mazari, protested."
        ),
        [
            "charged Imaan Zainab Mazari-Hazir",
            "detained Imaan Zainab Mazari-Hazir",
            "held Imaan Zainab Mazari-Hazir",
        ],
    ),
    (
        "Cartoonist Kishore arrested. Ahmed Kabir Kishore was tortured.",
        ["detained Ahmed Kabir Kishore", "ill_treated Ahmed Kabir Kishore"],
    ),
    (
        "She and her lawyer, Gatera Gashabana, were arrested.",
        ["detained -", "detained Gatera Gashabana"],
    ),
    # What is told between the commas behind a name dates nothing else.
    (
        "Belarus released Ales Bialiatski, winner of the Nobel Peace Prize in 2022, on bail.",
        ["released Ales Bialiatski"],
    ),
    (
        "Police arrested Ales Bialiatski, a writer, in 2011, and questioned him.",
        ["detained Ales Bialiatski 2011", "questioned Ales Bialiatski 2011"],
    ),
    # Sent to prison for a deed, or to wait; sent to the prison on an errand.
    ("Saad Almadi was sent to prison for three tweets.", ["sentenced Saad Almadi"]),
    ("Bernardo Caal was sent to prison to wait for trial.", ["remanded Bernardo Caal"]),
    ("A nurse was sent to the prison for vaccinations.", ["transferred -"]),
    ("A military court jailed six Muslims for taking part in a banned group.", ["sentenced -"]),
    # A prisoner in hospital was moved there; somebody let go before was not.
    (
        "Sihem Bensedrine was arrested. Eleven days later she was taken to hospital when her health worsened.",
        ["detained Sihem Bensedrine", "transferred Sihem Bensedrine"],
    ),
    (
        "Pape Alé Niang was arrested. He was freed in May and was taken to hospital.",
        ["detained Pape Alé Niang", "released Pape Alé Niang 2024-05"],
    ),
    ("Pape Alé Niang was shot in the street and was taken to hospital.", []),
    # What is insisted on is said or is wanted.
    ("His family insists that Roland Carreño was tortured.", ["ill_treated Roland Carreño"]),
    ("His family insists that Roland Carreño be freed.", ["released Roland Carreño demanded"]),
    # Denials of a crime, and of what was found.
    ("Ousmane Sonko, who denies rape, was arrested.", ["accused Ousmane Sonko denied", "detained Ousmane Sonko"]),
    ("The ministry denied corruption; police denied torture.", []),
    (
        "Oyub Titiev was arrested. Titiev, 60, insists that the drug was planted.",
        ["accused Oyub Titiev denied", "detained Oyub Titiev"],
    ),
    ("Police planted trees with Oyub Titiev; a bomb was planted in his car.", []),
    # Bail asked for and granted; charges that somebody wants dropped are no new charges.
    (
        "Ali Wazir was arrested. The high court accepted Wazir's bail petition.",
        ["detained Ali Wazir", "released Ali Wazir"],
    ),
    (
        "Ali Wazir was arrested. A judge rejected his bail plea.",
        ["detained Ali Wazir", "remanded Ali Wazir"],
    ),
    ("The committee accepted Ali Wazir's application.", []),
    (
        "Ali Wazir was arrested. He spent eight months inside.",
        ["detained Ali Wazir", "held Ali Wazir P8M"],
    ),
    ("Ali Wazir spent the summer inside the house.", []),
    # A source without its comma, and another who says otherwise.
    (
        "Ales Bialiatski was jailed. According to the file he was held in July 2021, but his wife says he was beaten.",
        ["held Ales Bialiatski 2021-07", "ill_treated Ales Bialiatski", "sentenced Ales Bialiatski"],
    ),
    # Who judges is nobody to be freed; a row of surnames needs no "and"; a town is nobody.
    (
        (
            "Natasha Narwal and Devangana Kalita were arrested. Judge Siddharth Mridul and judge Anup Bhambhani heard "
            "their lawyers. A court ordered that they be freed at once."
        ),
        [
            "detained Devangana Kalita",
            "detained Natasha Narwal",
            "released Devangana Kalita planned",
            "released Natasha Narwal planned",
        ],
    ),
    (
        "Narwal, Kalita, Tanha walk out of prison\n\nNatasha Narwal met Devangana Kalita and Asif Tanha.",
        ["released Asif Tanha", "released Devangana Kalita", "released Natasha Narwal"],
    ),
    (
        "Yalta rights defender Kuku gets 12 years\n\nEmir-Usein Kuku was tried.",
        ["sentenced Emir-Usein Kuku P12Y", "tried Emir-Usein Kuku"],
    ),
    # What somebody waits for has not come, whoever is to do it.
    (
        'Ales Bialiatski was jailed. "I will not eat until they release me," he said.',
        ["released Ales Bialiatski planned", "sentenced Ales Bialiatski"],
    ),
    ("They marched until Ales Bialiatski was freed.", ["released Ales Bialiatski"]),
    # A school, a film, a visit in the sentence does not undo what is told.
    (
        "The university confirmed the detention of Kim Sang-duk, who taught at a school.",
        ["detained Kim Sang-duk"],
    ),
    ("A teacher jailed for filming a protest walked out of prison.", ["released -", "sentenced -"]),
    ("Turkish police arrest a protester chanting slogans in Istanbul.", ["detained -"]),
    # As many terms joined as people before them: each his own.
    (
        (
            "Siarhei Tsikhanouski was sentenced to 17 years, Ihar Losik and Mikalai Statkevich to 15 and 14, "
            "and Artsiom Sakau to 16."
        ),
        [
            "sentenced Artsiom Sakau P16Y",
            "sentenced Ihar Losik P15Y",
            "sentenced Mikalai Statkevich P14Y",
            "sentenced Siarhei Tsikhanouski P17Y",
        ],
    ),
    # Names behind a year, and who they are; what they did somewhere is no word on the rest.
    (
        (
            "In 2017 Somphone Phimmasone, Soukan Chaithad and Lodkham Thammavong, three workers arrested on their way "
            "from Thailand, where they had protested, were given 20, 16 and 12 years."
        ),
        [
            "detained Lodkham Thammavong",
            "detained Somphone Phimmasone",
            "detained Soukan Chaithad",
            "sentenced Lodkham Thammavong 2017 P12Y",
            "sentenced Somphone Phimmasone 2017 P20Y",
            "sentenced Soukan Chaithad 2017 P16Y",
        ],
    ),
    ("In 2017 police arrested Ales Bialiatski.", ["detained Ales Bialiatski 2017"]),
    ("In 2017 activists were arrested in Minsk.", ["detained - 2017"]),
    ("In 2017 courts jailed 20 activists.", ["sentenced - 2017"]),
    # Freedom called for is that of the one whom the headline tells of, not of whoever was not arrested.
    (
        (
            "Lissu charged with treason\n\nTundu Lissu was arrested on Monday. His deputy, John Heche, had not "
            "been arrested, police said.\n\nTreason allows no bail. Amnesty International demanded his release."
        ),
        [
            "charged Tundu Lissu",
            "detained John Heche denied",
            "detained Tundu Lissu 2024-04-29",
            "intervention Tundu Lissu",
            "released Tundu Lissu demanded",
        ],
    ),
    # Two who are counted and then named, behind a clause of theirs; each by his people.
    (
        (
            "Two activists who had come to the hearing, the Kenyan Boniface Mwangi and the Ugandan Agather Atuhaire, "
            "were seized at their hotel; both were tortured."
        ),
        [
            "detained Agather Atuhaire",
            "detained Boniface Mwangi",
            "ill_treated Agather Atuhaire",
            "ill_treated Boniface Mwangi",
        ],
    ),
    # A body that the report names is nobody.
    (
        (
            "Pastors of the evangelical group Mountain Gateway were jailed. Their lawyers, Maricarmen Espinoza and "
            "Harry Ríos, were fined. The group denies the accusation."
        ),
        ["accused - denied", "sentenced -", "sentenced Harry Ríos", "sentenced Maricarmen Espinoza"],
    ),
    # He of whom something is said is a man, whatever the parse hangs on the pronoun; nobody should have been tried.
    (
        "Bolot Temirov was arrested. A court acquitted him of theft in September but found him guilty of fraud.",
        ["acquitted Bolot Temirov 2023-09", "convicted Bolot Temirov 2023-09", "detained Bolot Temirov"],
    ),
    (
        "We urge Hanoi to say where the publisher is, to free Pham Doan Trang at once.",
        ["intervention Pham Doan Trang", "released Pham Doan Trang planned"],
    ),
    # Added to a list a month later is no term; who is being killed slowly has not died.
    (
        "Kizza Besigye was charged. A third man, Denis Oola, was added to the charge sheet the following month.",
        ["charged Kizza Besigye"],
    ),
    (
        'Kizza Besigye was charged. "My husband is being killed slowly," said Winnie Byanyima.',
        ["charged Kizza Besigye"],
    ),
    (
        "Kizza Besigye was charged. A court added three months to his term.",
        ["charged Kizza Besigye", "sentenced Kizza Besigye P3M"],
    ),
    # Doctors are denied to somebody; behind a town the court has its own article.
    (
        "Dzhemil Gafarov died in prison after doctors had been denied to him.",
        ["died Dzhemil Gafarov", "ill_treated Dzhemil Gafarov"],
    ),
    ("In Rostov-on-Don a military court gave Servet Gaziev 13 years.", ["sentenced Servet Gaziev P13Y"]),
    # What is set off behind the subject dates nothing else.
    (
        "Khaled Ali, himself convicted in 2017 and later acquitted, was freed.",
        ["acquitted Khaled Ali 2017/..", "convicted Khaled Ali 2017", "released Khaled Ali"],
    ),
]
