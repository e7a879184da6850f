"""Rows of people, each told with a calling, an age or a body, and groups of whom some are named: whom it happened to.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Behind the verb, each with a calling of his own.
    (
        (
            "Myanmar's military released the Australian economist Sean Turnell, the former British ambassador Vicky "
            "Bowman and the Japanese documentary maker Toru Kubota on 17 November 2022."
        ),
        [
            "released Sean Turnell 2022-11-17",
            "released Vicky Bowman 2022-11-17",
            "released Toru Kubota 2022-11-17",
        ],
    ),
    (
        "The military freed Sean Turnell (58), Vicky Bowman (56), and Toru Kubota (26) under an amnesty.",
        ["released Sean Turnell", "released Vicky Bowman", "released Toru Kubota"],
    ),
    (
        (
            "Security forces arrested Ulvi Hasanli, a media director, and Sevinj Vagifgizi, an investigative reporter, "
            "in Baku."
        ),
        ["detained Ulvi Hasanli", "detained Sevinj Vagifgizi"],
    ),
    (
        (
            "The authorities released Joshua Wong, 23, Agnes Chow, 22, the legal scholar Benny Tai, 55, and "
            "editor-in-chief Soulaimane Raissouni, 48, in the capital."
        ),
        ["released Joshua Wong", "released Agnes Chow", "released Benny Tai", "released Soulaimane Raissouni"],
    ),
    (
        (
            "A court convicted Zhang Zhan, a citizen journalist, Félix Maradiaga, a political scientist, Maxim Znak, "
            "an opposition lawyer, and Ulvi Hasanli, an Abzas Media director, of extremism."
        ),
        [
            "convicted Zhang Zhan",
            "convicted Félix Maradiaga",
            "convicted Maxim Znak",
            "convicted Ulvi Hasanli",
        ],
    ),
    (
        (
            "Officers took Oleg Orlov, a rights defender, the Wall Street Journal reporter Evan Gershkovich, 31, and "
            "Sasha Skochilenko, an artist, into custody."
        ),
        ["detained Oleg Orlov", "detained Evan Gershkovich", "detained Sasha Skochilenko"],
    ),
    (
        "Police detained Evan Gershkovich, ousted president Mohamed Bazoum, and the RFE/RL editor Alsu Kurmasheva.",
        ["detained Evan Gershkovich", "detained Mohamed Bazoum", "detained Alsu Kurmasheva"],
    ),
    (
        "Police took away Joshua Wong, his mother, their lawyer and several activists.",
        ["detained Joshua Wong", "detained -", "detained -", "detained -"],
    ),
    # Names of which the model knows a part.
    (
        "The artist Luis Manuel Otero Alcántara and the journalist Hopewell Chin'ono were arrested.",
        ["detained Luis Manuel Otero Alcántara", "detained Hopewell Chin'ono"],
    ),
    # Where the row ends: another clause begins, or what stands there only tells of one of them.
    (
        "Police arrested Ihar Losik, and Maxim Znak, his lawyer, was questioned.",
        ["detained Ihar Losik", "questioned Maxim Znak"],
    ),
    ("Police detained Joshua Wong, Agnes Chow and Ivan Lam said.", ["detained Joshua Wong"]),
    (
        "Police arrested Katsiaryna Andreyeva, wife of the journalist Ihar Ilyash, and Daria Chultsova.",
        ["detained Katsiaryna Andreyeva", "detained Daria Chultsova"],
    ),
    (
        "The court jailed Ulvi Hasanli, the director of Abzas Media, and Nargiz Absalamova wept.",
        ["sentenced Ulvi Hasanli"],
    ),
    # A group, and some of it by name, wherever they stand.
    (
        "12 people were freed on Monday, among them the dissident José Daniel Ferrer and Félix Navarro, a poet.",
        ["released - 2024-04-29", "released José Daniel Ferrer 2024-04-29", "released Félix Navarro 2024-04-29"],
    ),
    (
        "Some 40 lawyers were released, rights groups said, including Maxim Znak, 41, and Stan Swamy.",
        ["released -", "released Maxim Znak", "released Stan Swamy"],
    ),
    (
        "Seven journalists, Ulvi Hasanli, 30, and the editor Sevinj Vagifgizi among them, were arrested.",
        ["detained -", "detained Ulvi Hasanli", "detained Sevinj Vagifgizi"],
    ),
    (
        "The court acquitted some 40 other activists, among them Nasrin Sotoudeh, Le Huu Minh Tuan and Stan Swamy.",
        [
            "acquitted -",
            "acquitted Nasrin Sotoudeh",
            "acquitted Le Huu Minh Tuan",
            "acquitted Stan Swamy",
        ],
    ),
    (
        (
            "Several other political prisoners have walked out, among them former member of parliament Samandar "
            "Kukanov, freed in November 2016 after 23 years."
        ),
        [
            "held Samandar Kukanov",
            "held Samandar Kukanov P23Y",
            "released -",
            "released Samandar Kukanov",
            "released Samandar Kukanov 2016-11",
        ],
    ),
    ("Five men were convicted of killing several officers, including Mohamed Mabrouk.", ["convicted -"]),
    (
        "Police arrested three men who had met Ihar Losik, Maxim Znak and Maria Kalesnikava.",
        ["detained -"],
    ),
    ("Police detained supporters of Joshua Wong, Agnes Chow and Ivan Lam.", ["detained -"]),
    ("Jimmy Lai, with Mark Simon at his side, was released.", ["released Jimmy Lai"]),
    # Whom it befell, too.
    (
        "Htein Lin was also freed, the junta said, as was an American botanist, Kyaw Htay Oo.",
        ["released Htein Lin", "released Kyaw Htay Oo"],
    ),
    (
        "Sean Turnell was freed, as was another, Toru Kubota.",
        ["released Sean Turnell", "released Toru Kubota"],
    ),
    (
        "Sean Turnell was not released, and neither was Vicky Bowman.",
        ["released Sean Turnell denied", "released Vicky Bowman denied"],
    ),
    (
        "Sean Turnell was not released. Nor was Vicky Bowman.",
        ["released Sean Turnell denied", "released Vicky Bowman denied"],
    ),
    ("Sean Turnell was freed. Joshua Wong was, too.", ["released Sean Turnell", "released Joshua Wong"]),
    (
        "The director Mohammad Rasoulof, with Jafar Panahi and several others, was arrested last week.",
        [
            "detained - 2024-04-22/2024-04-28",
            "detained Mohammad Rasoulof 2024-04-22/2024-04-28",
            "detained Jafar Panahi 2024-04-22/2024-04-28",
        ],
    ),
    (
        "Huang Xueqin walked free with the activist Wang Jianbing and several others.",
        ["released -", "released Huang Xueqin", "released Wang Jianbing"],
    ),
    ("Jimmy Lai was released as well as Agnes Chow.", ["released Jimmy Lai", "released Agnes Chow"]),
    ("Jimmy Lai was convicted of fraud as well as sedition.", ["convicted Jimmy Lai"]),
    (
        "Ihar Losik was convicted of insulting Alexander Lukashenko as well as Vladimir Putin.",
        ["convicted Ihar Losik"],
    ),
    ("Nasrin Sotoudeh appeared in court with the lawyer Mohammad Moghimi.", ["tried Nasrin Sotoudeh"]),
    # Nothing is set behind a pronoun to tell who it is.
    (
        "Joshua Wong was convicted in 2021. He and Agnes Chow, arrested in April, walked out of prison.",
        [
            "convicted Joshua Wong 2021",
            "detained Agnes Chow 2024-04",
            "released Agnes Chow",
            "released Joshua Wong",
        ],
    ),
    # Nouns in a row in a headline.
    (
        (
            "Myanmar frees Australian economist, British ex-envoy and Japanese filmmaker\n\nThe military released the "
            "Australian economist Sean Turnell, the former British ambassador Vicky Bowman and the Japanese "
            "documentary maker Toru Kubota."
        ),
        [
            *("released Sean Turnell", "released Vicky Bowman", "released Toru Kubota"),
            *("released Sean Turnell", "released Vicky Bowman", "released Toru Kubota"),
        ],
    ),
]
