"""A verdict behind a colon, what becomes of a term, and who else is where somebody is.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A verdict behind a colon, and what becomes of a term.
    (
        "The verdict on Maria Ressa came on Tuesday: guilty of libel, fined 5,000 pesos.",
        ["convicted Maria Ressa 2024-04-30", "sentenced Maria Ressa 2024-04-30"],
    ),
    (
        (
            "Svetlana Prokopyeva was put on trial in June. The judge read out the verdict: guilty of "
            "justifying terrorism, three years in a colony."
        ),
        ["tried Svetlana Prokopyeva 2023-06", "sentenced Svetlana Prokopyeva P3Y", "convicted Svetlana Prokopyeva"],
    ),
    ("The verdict on the new menu came on Tuesday: guilty pleasures, fine wine.", []),
    (
        "Ahmet Altan, whose life sentence gave way to ten years last November, was let out.",
        ["sentenced Ahmet Altan 2023-11 P10Y", "sentenced Ahmet Altan 2023-11 P10Y", "released Ahmet Altan"],
    ),
    ("The rain gave way to ten days of sun.", []),
    (
        (
            "The writer Reza Khandan, who received the same term, and the novelist Keyvan Bajan, whose six "
            "years were cut to three on appeal, were freed."
        ),
        [
            "sentenced Reza Khandan",
            "sentenced Keyvan Bajan P3Y",
            "appealed Keyvan Bajan",
            "released Reza Khandan",
            "released Keyvan Bajan",
        ],
    ),
    ("Maria Ressa's six years in parliament were cut to three.", []),
    (
        "In August a court found Alexei Navalny guilty of extremism and extended his term to 19 years.",
        ["convicted Alexei Navalny 2023-08", "sentenced Alexei Navalny 2023-08 P19Y"],
    ),
    (
        "A court convicted Alexei Gorinov and raised his sentence to ten years.",
        ["convicted Alexei Gorinov", "sentenced Alexei Gorinov P10Y"],
    ),
    (
        "Deniz Yücel was jailed in 2017. An indictment, demanding up to 18 years, was produced in February.",
        ["sentenced Deniz Yücel 2017", "charged Deniz Yücel 2024-02", "sentenced Deniz Yücel planned P18Y"],
    ),
    (
        "Prosecutors filed an indictment seeking up to 18 years for Deniz Yücel.",
        ["charged Deniz Yücel", "sentenced Deniz Yücel planned P18Y"],
    ),
    # Where he was taken, who else is there, and a death in a colony.
    (
        "Vitold Ashurak was jailed. His appeal was turned down in the spring, and he was taken to Shklou.",
        ["sentenced Vitold Ashurak", "appealed Vitold Ashurak 2024-21", "transferred Vitold Ashurak"],
    ),
    (
        "Reza Khandan Mahabadi is still in prison, as are more than 40 writers.",
        ["held Reza Khandan Mahabadi", "held -"],
    ),
    (
        "Deniz Yücel said warders had beaten and kicked him, an allegation dismissed by Ankara.",
        ["ill_treated Deniz Yücel", "ill_treated Deniz Yücel denied"],
    ),
    ("Not everybody locked up in those years has been as lucky as Deniz Yücel.", []),
    ("Deniz Yücel was freed in 2018. Not all those jailed with him were so lucky.", ["released Deniz Yücel 2018"]),
    ("The club extended Maria Ressa's contract to ten years.", []),
]
