"""Lines in the manner of urgent actions and alerts: what a court gave, what is called for, who is a prisoner of what.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A court that goes on from its finding: no deed of whom it found guilty.
    (
        "A court convicted Ihar Losik of inciting hatred, sentencing him to 15 years and banning him from politics.",
        ["convicted Ihar Losik", "sentenced Ihar Losik P15Y"],
    ),
    (
        "The court found Maria Kolesnikova guilty of conspiracy, sentencing her to 11 years in prison and fining her.",
        ["convicted Maria Kolesnikova", "sentenced Maria Kolesnikova P11Y", "sentenced Maria Kolesnikova"],
    ),
    # Whoever is said to be free is, whatever should follow.
    (
        "Today’s release of Ihar Losik must be followed by the release of all the others, Amnesty International said.",
        ["released Ihar Losik 2024-05-01", "released - demanded"],
    ),
    (
        "Ihar Losik was freed in May 2023. The authorities must lift the conditions imposed upon his release.",
        ["released Ihar Losik 2023-05", "released Ihar Losik"],
    ),
    # What begins once a term is over has yet to come.
    (
        "Nguyen Van Dai was sentenced to 15 years in prison with five years’ house arrest on release.",
        ["sentenced Nguyen Van Dai P15Y P5Y", "released Nguyen Van Dai planned"],
    ),
    (
        "Nguyen Van Dai was sentenced to 15 years in prison followed by five years of house arrest.",
        ["sentenced Nguyen Van Dai P15Y", "house_arrest Nguyen Van Dai planned"],
    ),
    (
        "Tofig Yagublu spent two years in prison followed by five months of house arrest.",
        ["held Tofig Yagublu P2Y", "house_arrest Tofig Yagublu"],
    ),
    # A court, and prosecutors, do by their decision what they decide; a government has yet to do it.
    ("The court in Minsk decided to drop all charges against Ihar Losik.", ["case_closed Ihar Losik"]),
    ("Prosecutors have decided to close the case against Ihar Losik.", ["case_closed Ihar Losik"]),
    ("The judge decided to acquit Ihar Losik.", ["acquitted Ihar Losik"]),
    ("The government decided to drop all charges against Ihar Losik.", ["case_closed Ihar Losik planned"]),
    # Who considers somebody to be a prisoner of conscience recognises him; a title in capitals is none of his names.
    ("Amnesty International considers Raif Badawi to be a prisoner of conscience.", ["recognised Raif Badawi"]),
    (
        "Amnesty called for the release of Prisoner of Conscience Raif Badawi, who was arrested in 2012.",
        [
            "intervention Raif Badawi",
            "released Raif Badawi demanded",
            "held Raif Badawi demanded",
            "detained Raif Badawi 2012",
        ],
    ),
    ("Former Prisoner of Conscience Raif Badawi was freed in 2022.", ["released Raif Badawi 2022"]),
    # Each his own term, and a term of imprisonment for nothing but an offence.
    (
        "Leyla Yunus and Arif Yunus were given prison sentences of eight and seven-and-a-half years, respectively.",
        ["sentenced Leyla Yunus P8Y", "sentenced Arif Yunus P7Y6M"],
    ),
    (
        "Ihar Losik and Maxim Znak got six years, and after serving four and three years respectively were freed.",
        [
            "sentenced Ihar Losik P6Y",
            "sentenced Maxim Znak P6Y",
            "held Ihar Losik P4Y",
            "held Maxim Znak P3Y",
            "released Ihar Losik",
            "released Maxim Znak",
        ],
    ),
    # Of a month that has hardly begun, its end is that of last year.
    ("Ihar Losik was arrested in late May.", ["detained Ihar Losik 2023-05"]),
    ("Ihar Losik will be freed in late May.", ["released Ihar Losik planned 2024-05"]),
    # A couple of whom nobody tells the names.
    (
        "Ihar Losik was held with Maria Kolesnikova. A Chinese couple was jailed in 2008. The couple was freed in May.",
        [
            "held Ihar Losik",
            "held Maria Kolesnikova",
            "sentenced - 2008",
            "released - 2024-05",
        ],
    ),
    # What is given to somebody beside something else, condemned by whom it may.
    (
        "PEN International condemned the seven-year prison sentence handed down to the writer Zhu Yufu.",
        ["intervention Zhu Yufu", "sentenced Zhu Yufu P7Y"],
    ),
    (
        "The committee denounced the ten-year term imposed on Li Tie.",
        ["intervention Li Tie", "sentenced Li Tie P10Y"],
    ),
    (
        "A court in Manama handed down a three-year prison sentence and a fine to activist Zainab Al-Khawaja.",
        ["sentenced Zainab Al-Khawaja P3Y"],
    ),
    ("The president granted a pardon to Nika Gvaramia on Thursday.", ["released Nika Gvaramia 2024-04-25"]),
    ("The king has granted royal pardons to activist Tep Vanny.", ["released Tep Vanny"]),
    ("The president has not granted a pardon to Nika Gvaramia.", []),
    # The number of a case, and the year that it was opened in, are no day of what is done in it.
    (
        "A court renewed Alaa Abdel Fattah’s detention for 45 days pending investigations in Case No. 1634 of 2022.",
        ["remanded Alaa Abdel Fattah P45D"],
    ),
    ("Umar Khalid was arrested in FIR No. 59 of 2020.", ["detained Umar Khalid"]),
    ("Ihar Losik was arrested in May of 2022.", ["detained Ihar Losik 2022-05"]),
    # What somebody faces has not come; what a court rules that should be done is to come, and called for by nobody.
    ("Selahattin Demirtas faces being sentenced to 142 years.", ["sentenced Selahattin Demirtas conditional P142Y"]),
    ("Maria Kolesnikova faces being deported to Ukraine.", ["deported Maria Kolesnikova conditional"]),
    ("A court in Ankara ruled that Selahattin Demirtas should be released.", ["released Selahattin Demirtas planned"]),
    ("The minister said that Selahattin Demirtas should be released.", ["released Selahattin Demirtas demanded"]),
    (
        "The European Court of Human Rights ruled that Osman Kavala should be released.",
        ["intervention Osman Kavala", "released Osman Kavala demanded"],
    ),
]
