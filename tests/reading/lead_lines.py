"""Leads that tell of somebody by a noun, and names by which a report goes on: aliases, short forms, headings.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Whom the lead tells of by a noun, the paragraph below names.
    (
        (
            "A Vietnamese blogger was jailed on Monday, state media said. She denied the charges.\n\n"
            "Pham Doan Trang, 45, was found guilty of spreading propaganda."
        ),
        [
            "sentenced Pham Doan Trang 2024-04-29",
            "charged Pham Doan Trang denied",
            "convicted Pham Doan Trang",
        ],
    ),
    (
        "The editor of an independent newspaper was arrested on Monday.\n\nMoussa Aksar was taken from his home.",
        ["detained Moussa Aksar 2024-04-29", "detained Moussa Aksar"],
    ),
    (
        (
            "The bodyguard of the opposition leader Bobi Wine was charged with robbery on Monday.\n\n"
            "Edward Ssebuufu was seized in Mukono district."
        ),
        ["charged Edward Ssebuufu 2024-04-29", "detained Edward Ssebuufu"],
    ),
    # Not where the paragraph tells of another, or of another year.
    (
        "A journalist was killed in Mexico on Monday.\n\nJavier Valdez was killed in 2017.",
        ["died - 2024-04-29", "died Javier Valdez 2017"],
    ),
    (
        "Police arrested an activist on Friday.\n\nHopewell Chin'ono was detained too.",
        ["detained - 2024-04-26", "detained Hopewell Chin'ono"],
    ),
    (
        "A teacher was jailed on Monday.\n\nThe judge Pavel Liuboshits said that he had spread lies.",
        ["sentenced - 2024-04-29"],
    ),
    # Whose own somebody is, is another.
    ("Bobi Wine is a singer. The bodyguard of Bobi Wine was arrested.", ["detained -"]),
    # Another name, which the model takes for something else where it stands alone.
    (
        "Mahmoud Abu Zeid, known as Shawkan, was freed. Shawkan had been beaten.",
        ["released Mahmoud Abu Zeid", "ill_treated Mahmoud Abu Zeid"],
    ),
    # A given name cut short; but a relative, and whoever is brought in, is another.
    (
        "Khadijatul Kubra was jailed in Dhaka. Police had arrested Khadija at her home.",
        ["sentenced Khadijatul Kubra", "detained Khadijatul Kubra"],
    ),
    (
        "Alexei Navalny was jailed. His driver, Alex, was detained.",
        ["sentenced Alexei Navalny", "detained Alex"],
    ),
    # Of two with one surname he whose last name it is.
    (
        (
            "Ruslán Hernández Reyes was given two years.\n\n"
            "Normando Hernández confirmed that he had landed. Hernández was arrested in 2003."
        ),
        ["sentenced Ruslán Hernández Reyes P2Y", "detained Normando Hernández 2003"],
    ),
    # Lines that head the parts of a report, counted, with the names of one or of several.
    (
        (
            "The week\n\n1. Joshua Wong, Agnes Chow and Ivan Lam\nWong and Chow were arrested on 30 August.\n\n"
            "2. Jimmy Lai\nThe founder of Apple Daily was charged with fraud. Lai was freed."
        ),
        [
            "detained Joshua Wong 2023-08-30",
            "detained Agnes Chow 2023-08-30",
            "charged Jimmy Lai",
            "released Jimmy Lai",
        ],
    ),
    # A sentence behind a source that is set apart is no part of the one before.
    (
        "Nika Gvaramia was jailed in 2022. According to Amnesty International, on Tuesday Nika Gvaramia was tortured.",
        ["sentenced Nika Gvaramia 2022", "ill_treated Nika Gvaramia 2024-04-30"],
    ),
]
