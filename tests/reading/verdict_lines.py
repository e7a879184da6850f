"""Lines on what a court gives, told in a clause of its own, by a verb seldom used or behind a list of deeds.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Condemned to die; hanged only where somebody was.
    ("Toomaj Salehi was condemned to die for his songs.", ["sentenced Toomaj Salehi"]),
    (
        "Toomaj Salehi, whom a court had sentenced to hang, was freed in March.",
        ["released Toomaj Salehi 2024-03", "sentenced Toomaj Salehi"],
    ),
    ("The villagers were condemned to die of hunger.", []),
    ("We are all condemned to die.", []),
    # A term told of in a clause of its own.
    ("The four years Zhang Zhan was given in 2020 ended in May.", ["sentenced Zhang Zhan 2020 P4Y"]),
    (
        "Zhang Zhan served the four-year term that she received in 2020.",
        ["held Zhang Zhan P4Y", "sentenced Zhang Zhan 2020 P4Y"],
    ),
    (
        "Chow Hang-tung was convicted. She will serve it in addition to the year she was given in December.",
        ["convicted Chow Hang-tung", "sentenced Chow Hang-tung 2023-12"],
    ),
    ("Thirteen years: that is the term that a court in Hrodna has handed to Ihar Losik.", ["sentenced Ihar Losik"]),
    ("The second term that Mohamed Nasheed was given ended in 2012.", []),
    ("The year she received the prize was a good one for Maria Ressa.", []),
    # What a court did next, behind a list of deeds; a month that gets nothing.
    (
        (
            "Max Bokayev and Talgat Ayan were tried in 2016. A court in Atyrau found "
            "them guilty of inciting discord, spreading false news and breaking the law, jailing each for five years."
        ),
        [
            "convicted Max Bokayev",
            "convicted Talgat Ayan",
            "sentenced Max Bokayev P5Y",
            "sentenced Talgat Ayan P5Y",
            "tried Max Bokayev 2016",
            "tried Talgat Ayan 2016",
        ],
    ),
    (
        "Huy Duc was arrested in June 2023 and that September got two and a half years.",
        ["detained Huy Duc 2023-06", "sentenced Huy Duc 2023-09 P2Y6M"],
    ),
    (
        "Ihar Losik was detained in June 2020 and the following December got 15 years.",
        ["detained Ihar Losik 2020-06", "sentenced Ihar Losik 2020-12 P15Y"],
    ),
    ("The villagers built a school in June and the following December got a road.", []),
    # Money that a court orders somebody to pay.
    ("Maria Ressa was ordered to pay 400,000 pesos in damages.", ["sentenced Maria Ressa"]),
    ("The court ordered Kirill Martynov to pay compensation to an official.", ["sentenced Kirill Martynov"]),
    ("Bobi Wine was ordered to pay bail of 3 million shillings.", []),
    ("The state was ordered to pay Ihar Losik 20,000 euros.", []),
    ("The minister was ordered to pay Ihar Losik 20,000 euros.", []),
    # Who finds somebody guilty is a judge, whoever else is told of.
    (
        (
            "Chow Hang-tung was tried in Hong Kong. Amy Chan found the 36-year-old guilty over a post. "
            "She received 15 months."
        ),
        ["convicted Chow Hang-tung", "sentenced Chow Hang-tung P15M", "tried Chow Hang-tung"],
    ),
    ("The president set the 36-year-old free.", ["released -"]),
    # What the prosecution asks, in a clause about whom it asks it for.
    (
        "Ihar Losik, for whom the prosecutor had requested 16 years, got 15.",
        ["sentenced Ihar Losik P15Y", "sentenced Ihar Losik planned P16Y"],
    ),
    (
        "Two activists for whom prosecutors demanded ten years in prison were acquitted in March.",
        ["acquitted - 2024-03", "sentenced - planned P10Y"],
    ),
    (
        "Ihar Losik, whom prosecutors wanted jailed for 16 years, got 15.",
        ["sentenced Ihar Losik P15Y", "sentenced Ihar Losik planned P16Y"],
    ),
    ("Prosecutors want Boris Kagarlitsky jailed for five years.", ["sentenced Boris Kagarlitsky planned P5Y"]),
    (
        "The prosecutor wants Boris Kagarlitsky to spend five years in prison.",
        ["sentenced Boris Kagarlitsky planned P5Y"],
    ),
    (
        "The prosecution, which had charged Victor Yeimo with treason, pleaded for three years.",
        ["charged Victor Yeimo", "sentenced Victor Yeimo planned P3Y"],
    ),
    (
        "Bobomurod Abdullaev got 18 months in place of the five years the prosecutor wanted.",
        ["sentenced Bobomurod Abdullaev P18M", "sentenced Bobomurod Abdullaev planned P5Y"],
    ),
    (
        "Ihar Losik got five years instead of the seven the prosecutor had asked for.",
        ["sentenced Ihar Losik P5Y", "sentenced Ihar Losik planned"],
    ),
    (
        "The prosecutor's request for five years in prison for Boris Kagarlitsky was rejected in March.",
        ["sentenced Boris Kagarlitsky planned 2024-03 P5Y"],
    ),
    ("The lawyer, for whom colleagues had asked for a year of leave, resigned.", []),
    ("The court gave Ihar Losik ten days to appeal.", []),
    # Into custody by a court; days by a magistrate.
    ("A magistrate sent Mohammed Zubair to jail for 14 days.", ["remanded Mohammed Zubair P14D"]),
    ("A court in Minsk sent Ihar Losik to jail for 15 days.", ["sentenced Ihar Losik P15D"]),
    ("A judge in Caracas sent Rocío San Miguel to prison pending trial.", ["remanded Rocío San Miguel"]),
    ("A court placed Marfa Rabkova in custody for two months.", ["remanded Marfa Rabkova P2M"]),
    ("Marfa Rabkova was placed in custody for two months.", ["remanded Marfa Rabkova P2M"]),
    ("Police took Ilya Yashin into custody in March.", ["detained Ilya Yashin 2024-03"]),
    ("The court took Ilya Yashin into custody for two months.", ["remanded Ilya Yashin P2M"]),
    ("Moussa Tchangari was placed under a detention order in January.", ["remanded Moussa Tchangari 2024-01"]),
    ("The village was placed under an evacuation order.", []),
    (
        "Marfa Rabkova was remanded in custody in March, and the measure was extended in April.",
        ["remanded Marfa Rabkova 2024-03", "remanded Marfa Rabkova 2024-04"],
    ),
    ("The measure was extended until 2025.", []),
    ("The judge extended Ihar Losik's stay in custody by another month.", ["remanded Ihar Losik P1M"]),
    ("The doctor extended Ihar Losik's stay in hospital by another month.", []),
    ("A judge let the police keep Omoyele Sowore for 45 days.", ["remanded Omoyele Sowore P45D"]),
    ("A judge let Omoyele Sowore keep his passport.", []),
    ("A court authorised the detention of Omoyele Sowore for 45 days.", ["remanded Omoyele Sowore P45D"]),
    ("A court in Minsk gave investigators two more months to hold Ihar Losik.", []),
    ("The court granted the police five days' custody of Disha Ravi.", ["remanded Disha Ravi P5D"]),
    ("A judge ordered preventive detention for Rocío San Miguel.", ["remanded Rocío San Miguel"]),
    ("A judge ordered house detention for Rocío San Miguel.", []),
    ("Ihar Losik was ordered detained for two months.", ["remanded Ihar Losik P2M"]),
    # Members of a body, by name; a town before a dash; whose wives were taken.
    (
        (
            "The High Court sentenced the former members of parliament Bacede Mabuza and Mthandeni Dube to 25 "
            "and 18 years in jail."
        ),
        ["sentenced Bacede Mabuza P25Y", "sentenced Mthandeni Dube P18Y"],
    ),
    (
        "Luanda – Seventeen young Angolans were sentenced in March to between two and eight years in prison.",
        ["sentenced - 2024-03 P2Y/P8Y"],
    ),
    (
        "The wives of prisoners Ihar Losik and Eduard Palchys were detained in March.",
        ["detained - 2024-03", "held Eduard Palchys", "held Ihar Losik"],
    ),
    # Whom it befell, too.
    (
        (
            "Chow Hang-tung was charged with subversion in March, as were two other leaders, Lee Cheuk-yan and "
            "Albert Ho."
        ),
        ["charged Albert Ho 2024-03", "charged Chow Hang-tung 2024-03", "charged Lee Cheuk-yan 2024-03"],
    ),
    (
        "Atnaf Berhane was acquitted in March. So too Soliana Shimelis, who was tried in her absence.",
        ["acquitted Atnaf Berhane 2024-03", "acquitted Soliana Shimelis 2024-03", "tried Soliana Shimelis"],
    ),
    (
        "Atnaf Berhane was acquitted in March. So too was Soliana Shimelis.",
        ["acquitted Atnaf Berhane 2024-03", "acquitted Soliana Shimelis 2024-03"],
    ),
    (
        "Atnaf Berhane was acquitted in March, and so was Soliana Shimelis.",
        ["acquitted Atnaf Berhane 2024-03", "acquitted Soliana Shimelis 2024-03"],
    ),
    (
        "Atnaf Berhane was acquitted in March. Likewise, Soliana Shimelis was freed.",
        ["acquitted Atnaf Berhane 2024-03", "released Soliana Shimelis"],
    ),
    ("Ihar Losik was detained in March, as was reported at the time.", ["detained Ihar Losik 2024-03"]),
    (
        "His deputy Nguyen Tuong Thuy, 68, and the editor Le Huu Minh Tuan, 31, received 11 years each.",
        ["sentenced Le Huu Minh Tuan P11Y", "sentenced Nguyen Tuong Thuy P11Y"],
    ),
]
