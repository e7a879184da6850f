"""Lines in the manner of newsrooms, long ones and all that they tell (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "José Rubén Zamora was sentenced in May 2023. His sons fled, fearing arrest.",
        ["sentenced José Rubén Zamora 2023-05"],
    ),
    (
        "José Rubén Zamora was jailed. Facing arrest, the editor Julia Corado fled Guatemala.",
        ["sentenced José Rubén Zamora", "left_country Julia Corado"],
    ),
    (
        (
            "José Rubén Zamora was arrested in 2022. Judge Erick García, who had granted the 68-year-old house arrest "
            "in October, was threatened."
        ),
        ["detained José Rubén Zamora 2022", "house_arrest José Rubén Zamora 2023-10"],
    ),
    ("A judge granted José Rubén Zamora house arrest in October.", ["house_arrest José Rubén Zamora 2023-10"]),
    (
        "Andrzej Poczobut was arrested. A court on Friday gave the 47-year-old eight years in prison.",
        ["detained Andrzej Poczobut", "sentenced Andrzej Poczobut 2024-04-26 P8Y"],
    ),
    (
        "The United States and the EU have called for all those detained unjustly to be freed.",
        ["intervention -", "detained -", "released - demanded"],
    ),
    (
        "Amnesty has appealed for everyone arrested at the rally to be released at once.",
        ["intervention -", "detained -", "released - demanded"],
    ),
    (
        "Groups fighting for those convicted of treason to be pardoned met. Osman Kavala was freed.",
        ["convicted -", "released - planned", "released Osman Kavala"],
    ),
    (
        "Ihar Losik appealed for a lighter sentence. Maxim Znak appealed the verdict.",
        ["appealed Maxim Znak"],
    ),
    (
        "An appeal by the Pope for the release of Rolando Álvarez was ignored.",
        ["intervention Rolando Álvarez", "released Rolando Álvarez demanded"],
    ),
    (
        "The appeal court released Rolando Álvarez in May 2023.",
        ["released Rolando Álvarez 2023-05"],
    ),
    (
        "Rolando Álvarez was freed in July 2023, only to be seized again the same month.",
        ["released Rolando Álvarez 2023-07", "detained Rolando Álvarez 2023-07"],
    ),
    (
        "Bolot Temirov returned to Kyrgyzstan in 2021, only to be deported the following year.",
        ["returned Bolot Temirov 2021", "deported Bolot Temirov 2022"],
    ),
    (
        "Police are waiting at the airport only to arrest Bolot Temirov.",
        ["detained Bolot Temirov planned"],
    ),
    (
        "In 2018 Kagame pardoned the singer Kizito Mihigo, who was to die in a police cell in February 2020.",
        ["released Kizito Mihigo 2018", "died Kizito Mihigo 2020-02"],
    ),
    (
        "Inga Imanbai was beaten; Zhanbolat Mamai was sentenced to six years, a term that was later reduced.",
        ["ill_treated Inga Imanbai", "sentenced Zhanbolat Mamai P6Y", "appealed Zhanbolat Mamai"],
    ),
    (
        "In 2011 Nabeel Rajab was jailed. By 2014 Rajab had been freed.",
        ["sentenced Nabeel Rajab 2011", "released Nabeel Rajab ../2014"],
    ),
    (
        "Gubad Ibadoghlu, who suffers from diabetes and an enlarged aorta, has been denied insulin for days.",
        ["ill_treated Gubad Ibadoghlu"],
    ),
    ("Félix Navarro was taken on 29 April 2023.", ["detained Félix Navarro 2023-04-29"]),
    ("Maxim Znak was taken on as a lawyer on Monday. He was jailed in 2021.", ["sentenced Maxim Znak 2021"]),
    ("Zarganar was put away for 35 years in 2008 over his jokes.", ["sentenced Zarganar 2008 P35Y"]),
    ("Saylí Navarro is still inside, too.", ["held Saylí Navarro"]),
    ("Saylí Navarro is still inside the building. She was beaten.", ["ill_treated Saylí Navarro"]),
    (
        "Chhim Sithar, sentenced in May 2023 to two years, is due out in September.",
        ["sentenced Chhim Sithar 2023-05 P2Y", "released Chhim Sithar planned 2024-09"],
    ),
    ("His book is due out in September. Chhim Sithar was jailed.", ["sentenced Chhim Sithar"]),
    (
        "Long Kunthea and Thun Ratha were wrestled into police cars outside the court.",
        ["detained Long Kunthea", "detained Thun Ratha"],
    ),
    (
        "Victoire Ingabire was given eight years in 2012. In December 2013 the Supreme Court nearly doubled the term.",
        ["sentenced Victoire Ingabire 2012 P8Y", "appealed Victoire Ingabire 2013-12"],
    ),
    (
        "Nabeel Rajab was arrested in April 2012, let go in May and rearrested in July.",
        ["detained Nabeel Rajab 2012-04", "released Nabeel Rajab 2012-05", "detained Nabeel Rajab 2012-07"],
    ),
    (
        "Nabeel Rajab was arrested that April, let out on bail and picked up again in October.",
        ["detained Nabeel Rajab", "released Nabeel Rajab", "detained Nabeel Rajab 2023-10"],
    ),
    (
        "Nabeel Rajab was released and charged on Tuesday.",
        ["released Nabeel Rajab 2024-04-30", "charged Nabeel Rajab 2024-04-30"],
    ),
    (
        "The Committee to Protect Journalists on Monday urged the authorities to free Nabeel Rajab at once.",
        ["intervention Nabeel Rajab 2024-04-29", "released Nabeel Rajab demanded"],
    ),
    (
        "Nabeel Rajab had stopped eating on 9 August, one of some 800 inmates of Jau prison.",
        ["hunger_strike Nabeel Rajab 2023-08-09"],
    ),
    (
        "In 2012, the year in which he went without food for 110 days and was force-fed, Nabeel Rajab was jailed.",
        ["hunger_strike Nabeel Rajab 2012 P110D", "ill_treated Nabeel Rajab 2012", "sentenced Nabeel Rajab 2012"],
    ),
    (
        "It began on July 29, 2022, when police searched the home of José Rubén Zamora and arrested him.",
        ["searched José Rubén Zamora 2022-07-29", "detained José Rubén Zamora 2022-07-29"],
    ),
    (
        "José Rubén Zamora was freed on 5 May 2023, when he was put on a plane and, on 6 May, deported.",
        [
            "released José Rubén Zamora 2023-05-05",
            "deported José Rubén Zamora 2023-05-05",
            "deported José Rubén Zamora 2023-05-06",
        ],
    ),
    (
        "José Rubén Zamora spent 813 days behind bars before his release on October 19 last year.",
        ["held José Rubén Zamora P813D", "released José Rubén Zamora 2023-10-19"],
    ),
    (
        "Kagame pardoned Victoire Ingabire in 2018, along with some 2,100 others, including the singer Kizito Mihigo.",
        ["released Victoire Ingabire 2018", "released - 2018", "released Kizito Mihigo 2018"],
    ),
    (
        "Wanchalearm Satsaksit was taken on 4 June 2020. Nothing has been heard of him since.",
        ["disappeared Wanchalearm Satsaksit", "detained Wanchalearm Satsaksit 2020-06-04"],
    ),
    (
        "Ten members of the environmental group Mother Nature Cambodia were convicted on Tuesday of plotting.",
        ["convicted - 2024-04-30"],
    ),
    (
        (
            "Thun Ratha, Long Kunthea, Phuon Keoraksmey and Yim Leanghy, who had turned up at court in white, were "
            "wrestled into police cars outside."
        ),
        [
            "detained Thun Ratha",
            "detained Long Kunthea",
            "detained Phuon Keoraksmey",
            "detained Yim Leanghy",
        ],
    ),
    (
        (
            "At dawn on 29 April agents forced their way into the house of José Daniel Ferrer and took him back to "
            "prison, three months after the government, in a deal brokered by the Vatican, had let him go."
        ),
        ["transferred José Daniel Ferrer 2024-04-29", "released José Daniel Ferrer 2024-01~"],
    ),
    (
        "Maryam al-Khawaja was beaten in 2014. She walked up to the desk, hoping to fly to Bahrain.",
        ["ill_treated Maryam al-Khawaja 2014", "left_country Maryam al-Khawaja planned"],
    ),
    (
        "In 2004 Nabeel Rajab was detained for having criticised the prime minister and sentenced to a year.",
        ["detained Nabeel Rajab 2004", "sentenced Nabeel Rajab 2004 P1Y"],
    ),
    (
        "Nabeel Rajab was jailed for having filmed and beaten a guard.",
        ["sentenced Nabeel Rajab"],
    ),
    (
        (
            'Victoire Ingabire was remanded. "My client denies every one of the six counts," her lawyer told '
            "reporters. Police took her from her home on 19 June 2023."
        ),
        [
            "remanded Victoire Ingabire",
            "charged Victoire Ingabire denied",
            "detained Victoire Ingabire 2023-06-19",
        ],
    ),
    (
        "Victoire Ingabire was remanded. Gatera Gashabana, her lawyer, said he would appeal.",
        ["remanded Victoire Ingabire", "appealed Victoire Ingabire planned"],
    ),
    (
        "Buzurgmehr Yorov was given two more years for quoting an eleventh-century poet in the dock.",
        ["sentenced Buzurgmehr Yorov P2Y"],
    ),
    (
        'Brooklyn Rivera was seized. "We do not know where they have taken him," his daughter said.',
        ["detained Brooklyn Rivera", "disappeared Brooklyn Rivera"],
    ),
    ("Brooklyn Rivera has been arrested, a friend said. Nobody has denied it.", ["detained Brooklyn Rivera"]),
    (
        "Nancy Henríquez was one of 135 political prisoners who were freed.",
        ["recognised Nancy Henríquez", "released Nancy Henríquez"],
    ),
    (
        "Mahrang Baloch was detained on March 22 in a pre-dawn raid on a sit-in in Quetta.",
        ["detained Mahrang Baloch 2024-03-22"],
    ),
    (
        "The High Court on Tuesday dismissed a petition against the detention of Mahrang Baloch.",
        ["detained Mahrang Baloch"],
    ),
    (
        "A judge rejected an appeal against the arrest of Tundu Lissu.",
        ["detained Tundu Lissu", "appealed Tundu Lissu"],
    ),
    (
        "Sammi Deen Baloch was picked up on March 24, detained again at the gates, and finally sent home on April 1.",
        [
            "detained Sammi Deen Baloch 2024-03-24",
            "detained Sammi Deen Baloch",
            "released Sammi Deen Baloch 2024-04-01",
        ],
    ),
    (
        (
            "Selahattin Demirtaş was held in Edirne in 2016. The nationalist leader Devlet Bahçeli told reporters "
            "that his release would be good for the country."
        ),
        ["held Selahattin Demirtaş 2016", "released Selahattin Demirtaş planned"],
    ),
    (
        (
            "A court in Kazakhstan's biggest city on Monday convicted opposition politician Zhanbolat Mamay of "
            "organising mass riots, but spared him prison, handing the 34-year-old a six-year suspended term."
        ),
        ["convicted Zhanbolat Mamay 2024-04-29", "sentenced Zhanbolat Mamay 2024-04-29 P6Y"],
    ),
    (
        (
            "Zhanbolat Mamay denied any part in the violence, in which 238 people were killed and thousands more, by "
            "the government's own count, were detained."
        ),
        ["died -", "detained -"],
    ),
    (
        (
            "Buzurgmehr Yorov was tried together with a colleague, Nuriddin Mahkamov, on charges that by then included "
            "inciting hatred."
        ),
        ["tried Buzurgmehr Yorov", "tried Nuriddin Mahkamov"],
    ),
    (
        "Ethiopia re-arrests ex-minister Taye Dendea",
        ["detained Taye Dendea"],
    ),
    (
        "Inga Imanbai was fined in May 2022. It was not her first conviction.",
        ["sentenced Inga Imanbai 2022-05", "convicted Inga Imanbai"],
    ),
    ("It was not a conviction of Inga Imanbai, a court said.", ["convicted Inga Imanbai denied"]),
    (
        (
            "Mikheil Saakashvili, the former president of Georgia and once a hero of its reforms, may have been moved "
            "from Rustavi prison to a military hospital last Friday, his lawyer said."
        ),
        ["transferred Mikheil Saakashvili 2024-04-26"],
    ),
    (
        "Wife says Ihar Losik was beaten, officials deny it",
        ["ill_treated Ihar Losik", "ill_treated Ihar Losik denied"],
    ),
    (
        "Ihar Losik beaten, wife says; officials deny it",
        ["ill_treated Ihar Losik", "ill_treated Ihar Losik denied"],
    ),
    (
        "Those freed included Ales Bialiatski and Maria Kalesnikava.",
        ["released Ales Bialiatski", "released Maria Kalesnikava"],
    ),
    ("Those arrested were Ales Bialiatski and his son.", ["detained Ales Bialiatski", "detained -"]),
    ("Those jailed include the editor Ulvi Hasanli.", ["sentenced Ulvi Hasanli"]),
    ("The committee to protest and those tired of it met Ulvi Hasanli, who was freed.", ["released Ulvi Hasanli"]),
    (
        "Tanzania's Tundu Lissu in the dock on treason charge",
        ["tried Tundu Lissu", "charged Tundu Lissu"],
    ),
    ("Amnesty is dismayed by the five-year sentence handed to Huang Xueqin.", ["sentenced Huang Xueqin P5Y"]),
    (
        (
            "Meskerem Abera and Abay Zewdu are on trial. Meskerem, the mother of a small child, was arrested on 9 "
            "April 2023."
        ),
        ["tried Meskerem Abera", "tried Abay Zewdu", "detained Meskerem Abera 2023-04-09"],
    ),
    (
        "Tran Huynh Duy Thuc was freed. Officers lifted him and put him on a plane home from Nghe An province.",
        ["released Tran Huynh Duy Thuc"],
    ),
    (
        (
            "Chhim Sithar was bailed in 2022, only to be arrested again that November at the airport on her return "
            "from Australia."
        ),
        ["released Chhim Sithar 2022", "detained Chhim Sithar 2022-11", "returned Chhim Sithar"],
    ),
    (
        "Nabeel Rajab was jailed in 2012 and freed that May in Manama.",
        ["sentenced Nabeel Rajab 2012", "released Nabeel Rajab 2012-05"],
    ),
    (
        "Ulvi Hasanli and Sevinj Vagifgizi have been arrested on smuggling charges, which they deny.",
        [
            "detained Ulvi Hasanli",
            "detained Sevinj Vagifgizi",
            "charged Ulvi Hasanli denied",
            "charged Sevinj Vagifgizi denied",
        ],
    ),
]
