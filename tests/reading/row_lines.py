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
]
