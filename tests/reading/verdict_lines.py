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
]
