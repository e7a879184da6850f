"""Two people over several paragraphs, and orders of agency copy with the day between a doer and what he did.

Found by composing thousands of them (`tools/compose_reports.py --kind paragraphs`). They are in the form of
`wire_lines`; `test_wire_lines.py` reads them.
"""

_ARRESTED = "Omar Radi was arrested on 3 June 2022.\n\nIlham Tohti was arrested the same day.\n\n"
_BOTH = ["detained Omar Radi 2022-06-03", "detained Ilham Tohti 2022-06-03"]
_FREED = ["released Omar Radi 2024-04-29", "released Ilham Tohti 2024-04-29"]

LINES: list[tuple[str, list[str]]] = [
    # "They" and "the former", behind a paragraph that tells what befell nobody.
    (_ARRESTED + "The government has not commented.\n\nThey were freed on Monday.", [*_BOTH, *_FREED]),
    (
        _ARRESTED + "“We are not afraid,” Tohti told reporters.\n\nThey were freed on Monday.",
        [*_BOTH, *_FREED],
    ),
    (
        _ARRESTED + "“This is an attack on free speech,” Amnesty International said.\n\nThe two were freed on Monday.",
        [*_BOTH, *_FREED],
    ),
    (
        _ARRESTED
        + "The government has not commented.\n\nThe former was freed on Monday; the latter remains in prison.",
        [*_BOTH, "released Omar Radi 2024-04-29", "held Ilham Tohti"],
    ),
    (
        (
            "Omar Radi and Ilham Tohti were arrested on 3 June 2022.\n\nThe government has not commented.\n\n"
            "The latter was freed on Monday."
        ),
        [*_BOTH, "released Ilham Tohti 2024-04-29"],
    ),
    # "Unlike X, Y": two people, whom the model takes for one name.
    ("Unlike Mohammadi, Andreyeva has not been charged.", ["charged Andreyeva denied"]),
    ("Like Radi, Losik was sentenced to five years in prison.", ["sentenced Losik P5Y"]),
    # The American day, and a day without a preposition, between a court and what it did.
    (
        "A court on March 14, 2023 sentenced activist Narges Mohammadi to four years in prison.",
        ["sentenced Narges Mohammadi 2023-03-14 P4Y"],
    ),
    (
        "A court on March 14, 2023, sentenced activist Narges Mohammadi to four years in prison.",
        ["sentenced Narges Mohammadi 2023-03-14 P4Y"],
    ),
    ("Police on January 5, 2024, arrested blogger Ihar Losik.", ["detained Ihar Losik 2024-01-05"]),
    (
        "A court last Friday sentenced activist Narges Mohammadi to four years in prison.",
        ["sentenced Narges Mohammadi 2024-04-26 P4Y"],
    ),
    ("A court Tuesday jailed publisher Jimmy Lai for five years.", ["sentenced Jimmy Lai 2024-04-30 P5Y"]),
    (
        "The Supreme Court on Tuesday cut Katsiaryna Andreyeva's sentence from 13 to two years.",
        ["appealed Katsiaryna Andreyeva 2024-04-30", "sentenced Katsiaryna Andreyeva P2Y"],
    ),
    # Whose sentence, whose charges.
    (
        "An appeals court on Monday rejected the appeal of Nika Gvaramia against a five-year sentence for treason.",
        ["appealed Nika Gvaramia 2024-04-29", "sentenced Nika Gvaramia P5Y"],
    ),
    (
        "A court rejected an appeal by Nika Gvaramia against a conviction for treason.",
        ["appealed Nika Gvaramia", "convicted Nika Gvaramia"],
    ),
    (
        "The charges of inciting hatred against Ihar Losik, 51, were dropped on Monday.",
        ["case_closed Ihar Losik 2024-04-29"],
    ),
    (
        "Charges of spreading false news against the journalist Omar Radi were dropped.",
        ["case_closed Omar Radi"],
    ),
    ("The charges of inciting hatred against Jews were dropped.", []),
    # Whom it fined, taken for a part of the number.
    (
        "A court in Moscow fined Katsiaryna Andreyeva 2,000 euros on Monday.",
        ["sentenced Katsiaryna Andreyeva 2024-04-29"],
    ),
    # Another term of the same person, behind a day of its own.
    (
        "Jimmy Lai was jailed for eleven years in 2021 for treason and on Tuesday to another five for extremism.",
        ["sentenced Jimmy Lai 2021 P11Y", "sentenced Jimmy Lai 2024-04-30 P5Y"],
    ),
    (
        "Jimmy Lai was sentenced to eleven years in prison last year for treason and last Friday to five years.",
        ["sentenced Jimmy Lai 2023 P11Y", "sentenced Jimmy Lai 2024-04-26 P5Y"],
    ),
    ("Jimmy Lai was sentenced, on Friday, to five years in prison.", ["sentenced Jimmy Lai 2024-04-26 P5Y"]),
    # Back from exile, wherever to.
    ("Omar Radi returned to Kampala on Tuesday from exile in Germany.", ["returned Omar Radi 2024-04-30"]),
    ("Maria Ressa came back from exile on Monday.", ["returned Maria Ressa 2024-04-29"]),
    # A place that opens the sentence, and two objects of one verb.
    ("In Kampala, Narges Mohammadi, 33, was detained on Tuesday.", ["detained Narges Mohammadi 2024-04-30"]),
    (
        "Police arrested Eskinder Nega in Kampala and the journalist Maria Ressa in Istanbul on Monday.",
        ["detained Eskinder Nega 2024-04-29", "detained Maria Ressa 2024-04-29"],
    ),
    # "The former" is the one told of first, not the one whose clause names both.
    (
        (
            "Ales Bialiatski was arrested on 9 April.\n\nKatsiaryna Andreyeva, who wrote about Bialiatski's case, was "
            "arrested the following day.\n\nThe former was freed on Monday; the latter remains in prison."
        ),
        [
            "detained Ales Bialiatski 2024-04-09",
            "detained Katsiaryna Andreyeva 2024-04-10",
            "released Ales Bialiatski 2024-04-29",
            "held Katsiaryna Andreyeva",
        ],
    ),
    # A term of one's own, behind the first one's.
    (
        (
            "Vladimir Kara-Murza was sentenced to four years in prison, Pham Doan Trang to 12 years and Ales "
            "Bialiatski, 27, to nine years."
        ),
        ["sentenced Vladimir Kara-Murza P4Y", "sentenced Pham Doan Trang P12Y", "sentenced Ales Bialiatski P9Y"],
    ),
    (
        "A court jailed Alaa Abdel Fattah for five years and Eskinder Nega, 66, for eleven years.",
        ["sentenced Alaa Abdel Fattah P5Y", "sentenced Eskinder Nega P11Y"],
    ),
    (
        "A court jailed Omar Radi and Ihar Losik for four years.",
        ["sentenced Omar Radi P4Y", "sentenced Ihar Losik P4Y"],
    ),
    (
        "José Daniel Ferrer received a two-year sentence and Vladimir Kara-Murza an eleven-year sentence.",
        ["sentenced José Daniel Ferrer P2Y", "sentenced Vladimir Kara-Murza P11Y"],
    ),
    (
        "Pham Doan Trang was sentenced to 12 years under Article 361 and Ihar Losik to seven years under Article 368.",
        ["sentenced Pham Doan Trang P12Y", "sentenced Ihar Losik P7Y"],
    ),
    (
        "Hopewell Chin'ono was fined 2,000 euros and Ales Bialiatski, a well-known activist, was given seven years.",
        ["sentenced Hopewell Chin'ono", "sentenced Ales Bialiatski P7Y"],
    ),
    # Besides one of whom more is told, and together with somebody in court.
    (
        "Besides Katsiaryna Andreyeva, 25, Hopewell Chin'ono and Omar Radi were also detained on Tuesday.",
        [
            "detained Katsiaryna Andreyeva 2024-04-30",
            "detained Hopewell Chin'ono 2024-04-30",
            "detained Omar Radi 2024-04-30",
        ],
    ),
    (
        (
            "Besides Maria Kalesnikava, a well-known activist, Ales Bialiatski and the journalist Khadija Ismayilova "
            "were also detained on 12 April."
        ),
        [
            "detained Maria Kalesnikava 2024-04-12",
            "detained Ales Bialiatski 2024-04-12",
            "detained Khadija Ismayilova 2024-04-12",
        ],
    ),
    (
        "Maria Ressa went on trial on Tuesday with Omar Radi, who is charged with spreading false news.",
        ["tried Maria Ressa 2024-04-30", "tried Omar Radi 2024-04-30", "charged Omar Radi"],
    ),
    ("Maria Ressa went on trial on Tuesday with her lawyer Omar Radi at her side.", ["tried Maria Ressa 2024-04-30"]),
    (
        "The Supreme Court on 12 April cut Félix Maradiaga's sentence from 13 to three years.",
        ["appealed Félix Maradiaga 2024-04-12", "sentenced Félix Maradiaga P3Y"],
    ),
    # A judge by title, a second court, a trial that opened: verbs that the parser took for words of a noun.
    (
        "Judge Natallia Buhuk on Monday sentenced activist Narges Mohammadi to seven years.",
        ["sentenced Narges Mohammadi 2024-04-29 P7Y"],
    ),
    ("Judge Natallia Buhuk sentenced politician Kizza Besigye to nine years.", ["sentenced Kizza Besigye P9Y"]),
    (
        "A court in Hanoi sentenced Selahattin Demirtaş to nine years and a court in Baku jailed Omar Radi for two.",
        ["sentenced Selahattin Demirtaş P9Y", "sentenced Omar Radi P2Y"],
    ),
    (
        "The trial of Katsiaryna Andreyeva, 45, opened in Harare last Friday.",
        ["tried Katsiaryna Andreyeva 2024-04-26"],
    ),
    ("The trial of Ihar Losik, 30, resumed on Monday.", ["tried Ihar Losik 2024-04-29"]),
    (
        (
            "A court in Manila sentenced the blogger Alaa Abdel Fattah to five years and a court in Hrodna jailed "
            "Nasrin Sotoudeh for eleven years."
        ),
        ["sentenced Alaa Abdel Fattah P5Y", "sentenced Nasrin Sotoudeh P11Y"],
    ),
]
