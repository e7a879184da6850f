"""Lines on custody, transfers and handovers told by the place, beside news of those who only stay or travel.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "Huang Xueqin and Wang Jianbing were detained in 2021. The two were held for five months in solitary "
            "confinement. In June the court sentenced Huang to five years and Wang to three years."
        ),
        [
            "detained Huang Xueqin 2021",
            "detained Wang Jianbing 2021",
            "held Huang Xueqin P5M",
            "held Wang Jianbing P5M",
            "sentenced Huang Xueqin 2023-06 P5Y",
            "sentenced Wang Jianbing 2023-06 P3Y",
        ],
    ),
    ("Alexei Navalny was detained as he walked out of the metro station.", ["detained Alexei Navalny"]),
    # Held, by the place and by who shares it.
    (
        "Victor Yeimo was arrested in 2021. He had been inside for most of the previous two and a half years.",
        ["detained Victor Yeimo 2021", "held Victor Yeimo P2Y6M"],
    ),
    (
        "Erick Kabendera was arrested in July 2019. In Segerea prison his health deteriorated.",
        ["detained Erick Kabendera 2019-07", "held Erick Kabendera"],
    ),
    (
        "Floriane Irangabiye was arrested in 2022. Muyinga prison, where she spent a year, is overcrowded.",
        ["detained Floriane Irangabiye 2022", "held Floriane Irangabiye P1Y"],
    ),
    (
        "Osman Kavala was arrested in 2017. Kavala follows the news from his cell in Silivri.",
        ["detained Osman Kavala 2017", "held Osman Kavala"],
    ),
    (
        "Viktoriia Roshchyna was detained in 2023. People who shared a cell with Roshchyna said that she was thin.",
        ["detained Viktoriia Roshchyna 2023", "held Viktoriia Roshchyna"],
    ),
    ("Russia has Evan Gershkovich locked up in Lefortovo.", ["held Evan Gershkovich"]),
    ("They have had Evan Gershkovich in a cell since March 2023.", ["held Evan Gershkovich 2023-03/.."]),
    (
        "Mohammed Zubair was arrested in June 2022. Warrants from other towns kept Zubair inside.",
        ["detained Mohammed Zubair 2022-06", "held Mohammed Zubair"],
    ),
    ("A second warrant kept Mohammed Zubair in jail.", ["held Mohammed Zubair"]),
    ("Ilham Tohti was jailed in 2014. He has six years to go.", ["held Ilham Tohti P6Y", "sentenced Ilham Tohti 2014"]),
    ("Nasrin Sotoudeh is in the women's ward of Evin.", ["held Nasrin Sotoudeh"]),
    ("Nasrin Sotoudeh was locked in a cell for two days.", ["held Nasrin Sotoudeh P2D"]),
    ("For weeks Victor Yeimo was isolated at the headquarters of the Mobile Brigade.", ["held Victor Yeimo"]),
    ("The patients were isolated in a ward of the hospital.", []),
    ("They have had a cat in the basement since March.", []),
    ("The storm kept him inside.", []),
    ("The court where he spent a year as a clerk is closed.", []),
    ("In Berlin prison guards went on strike.", []),
    # On the way to another prison.
    (
        "David McBride was sentenced in April. He was driven to the Alexander Maconochie Centre.",
        ["sentenced David McBride 2024-04", "transferred David McBride"],
    ),
    (
        "Max Bokayev was held in Petropavl before he was brought back to his native city.",
        ["held Max Bokayev", "transferred Max Bokayev"],
    ),
    (
        "Victor Yeimo was arrested in 2021. In August 2021 he was admitted to a hospital.",
        ["detained Victor Yeimo 2021", "transferred Victor Yeimo 2021-08"],
    ),
    (
        "Alexei Gorinov was jailed in 2022. He is being moved east by train.",
        ["sentenced Alexei Gorinov 2022", "transferred Alexei Gorinov"],
    ),
    ("Alexei Gorinov has left the detention centre for an unknown destination.", ["transferred Alexei Gorinov"]),
    ("Oleg Orlov has reached a detention centre in Syzran.", ["transferred Oleg Orlov"]),
    (
        "Ilya Yashin was jailed in 2022. He is on his way to a colony in Smolensk.",
        ["sentenced Ilya Yashin 2022", "transferred Ilya Yashin"],
    ),
    (
        "Nasrin Sotoudeh was jailed in 2018. She was brought back to Qarchak from hospital.",
        ["sentenced Nasrin Sotoudeh 2018", "transferred Nasrin Sotoudeh"],
    ),
    ("The minister was driven to the conference centre.", []),
    ("The mayor was driven back to his native city.", []),
    ("Ihar Losik was arrested in 2020. His lawyer was admitted to hospital.", ["detained Ihar Losik 2020"]),
    # Handed over, put out of the country.
    (
        "Kimberley Motley was arrested in Havana and sent out of the country the next day.",
        ["deported Kimberley Motley", "detained Kimberley Motley"],
    ),
    ("Men in Georgian uniform had handed Afgan Mukhtarli over at the border.", ["extradited Afgan Mukhtarli"]),
    ("Afgan Mukhtarli was passed to Azerbaijani officers at the border.", ["extradited Afgan Mukhtarli"]),
    ("Thailand gave up Y Quynh Bdap to Vietnam.", ["extradited Y Quynh Bdap"]),
    ("Thailand sent Y Quynh Bdap back to Vietnam.", ["deported Y Quynh Bdap"]),
    ("The courts in Belgium have refused to hand Valtònyc over.", ["extradited Valtònyc denied"]),
    ("Serbia surrendered Andrei Hniot to Belarus.", ["extradited Andrei Hniot"]),
    (
        "Benjamin Brière was arrested in 2020. On Friday he was on his way to Paris.",
        ["detained Benjamin Brière 2020", "left_country Benjamin Brière 2024-04-26"],
    ),
    ("Ihar Losik was arrested in 2020 as he was on his way to Poland.", ["detained Ihar Losik 2020"]),
    ("The team was sent back to France after the match.", []),
    ("The officer gave the letter to Polish police.", []),
    ("The general surrendered the city to Russia.", []),
    ("She surrendered her passport to Belarus.", []),
    # Locked up, let go, seized again.
    ("In April 1982 the KGB locked Boris Kagarlitsky up in Lefortovo.", ["detained Boris Kagarlitsky 1982-04"]),
    (
        "Golog Jigme, let go after seven months and later detained again, slipped away.",
        ["detained Golog Jigme", "released Golog Jigme"],
    ),
    (
        "Ihar Losik, detained in March, let go in April and seized again on Monday, is in prison.",
        [
            "detained Ihar Losik 2024-03",
            "detained Ihar Losik 2024-04-29",
            "held Ihar Losik",
            "released Ihar Losik 2024-04",
        ],
    ),
    ("The workers, let go by the company in May, protested.", []),
]
