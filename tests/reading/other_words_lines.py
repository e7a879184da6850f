"""Freedom, custody, punishment, a case and a death by words that papers use for a change; who is told beside somebody.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Those told beside him, and who deny it for him.
    (
        ("Policemen picked Solafa Magdy up together with her friend, blogger and rights defender Mohamed Salah."),
        ["detained Solafa Magdy", "detained Mohamed Salah"],
    ),
    (
        "Lam Man-chung and Fung Wai-kong appeared before a magistrate, who remanded both in custody.",
        ["tried Lam Man-chung", "tried Fung Wai-kong", "remanded Lam Man-chung", "remanded Fung Wai-kong"],
    ),
    (
        (
            "Lorent Saleh was arrested in 2014. Officials say Saleh was plotting attacks, which he and his "
            "mother, Yamile Saleh, deny."
        ),
        ["detained Lorent Saleh 2014", "accused Lorent Saleh"],
    ),
    (
        "Deniz Yücel said guards had beaten him, an allegation dismissed by Ankara.",
        ["ill_treated Deniz Yücel", "ill_treated Deniz Yücel denied"],
    ),
    (
        "Vitold Ashurak was sentenced to five years. Ashurak never admitted any violence.",
        ["sentenced Vitold Ashurak P5Y", "accused Vitold Ashurak denied"],
    ),
    (
        ("Activist couple jailed in Baku\n\nLeyla Yunus and Arif Yunus were sentenced to seven years on Thursday."),
        [
            "sentenced Leyla Yunus",
            "sentenced Arif Yunus",
            "sentenced Leyla Yunus 2024-04-25 P7Y",
            "sentenced Arif Yunus 2024-04-25 P7Y",
        ],
    ),
    (
        "Police detain couple\n\nAlaa Abd El-Fattah was detained on Monday.",
        ["detained -", "detained Alaa Abd El-Fattah 2024-04-29"],
    ),
    # Freedom, custody and punishment by other words.
    (
        "After 28 months behind bars Siddique Kappan tasted freedom.",
        ["held Siddique Kappan P28M", "released Siddique Kappan"],
    ),
    ("Maria Ressa tasted freedom on the slopes.", []),
    ("Ilham Tohti is doing life in Xinjiang.", ["held Ilham Tohti"]),
    ("Maria Ressa is doing her best.", []),
    ("Gendarmes laid hands on Moussa Tchangari at his home in Niamey.", ["detained Moussa Tchangari"]),
    ("Immigration agents swept up Rumeysa Ozturk on a street in Somerville.", ["detained Rumeysa Ozturk"]),
    ("The wind swept up Maria Ressa's hat.", []),
    ("Ihar Losik got ten days in a punishment cell.", ["punished Ihar Losik P10D"]),
    ("Guards left Ihar Losik without heating for a week.", ["ill_treated Ihar Losik"]),
    ("The storm left Maria Ressa without heating.", []),
    (
        "Ihar Losik was arrested in May. The prison service replied that nobody had laid a finger on Losik.",
        ["detained Ihar Losik 2024-05", "ill_treated Ihar Losik denied"],
    ),
    ("Kizza Besigye was snatched in Nairobi and driven across the border.", ["detained Kizza Besigye"]),
    # A case by other words.
    ("Police slapped treason charges on Tundu Lissu.", ["charged Tundu Lissu"]),
    ("A treason charge hangs over Tundu Lissu.", ["charged Tundu Lissu"]),
    ("A cloud hangs over Maria Ressa.", []),
    ("The judges meted out 12 years to Nahid Taghavi.", ["sentenced Nahid Taghavi P12Y"]),
    ("Prosecutors want Ekrem İmamoğlu locked up for 20 years.", ["sentenced Ekrem İmamoğlu planned P20Y"]),
    ("The court wiped out the verdict against Maria Ressa.", ["appealed Maria Ressa", "convicted Maria Ressa"]),
    ("The Supreme Court let Mzia Amaglobeli's conviction stand.", ["appealed Mzia Amaglobeli"]),
    ("Police are after Gulnara Bazhkenova.", ["wanted Gulnara Bazhkenova"]),
    ("Maria Ressa's fans are after her autograph.", []),
    ("Detectives spent eight hours in Gulnara Bazhkenova's flat.", ["searched Gulnara Bazhkenova"]),
    ("Police seized laptops and phones from the home of Gulnara Bazhkenova.", ["searched Gulnara Bazhkenova"]),
    ("Gulnara Bazhkenova was hauled before investigators.", ["questioned Gulnara Bazhkenova"]),
    (
        "Ihar Losik was arrested in May. A captain testified that a prosecutor had ordered it.",
        ["detained Ihar Losik 2024-05"],
    ),
    # Death by other words.
    ("Pavel Kushnir did not survive a hunger strike in a jail in Birobidzhan.", ["died Pavel Kushnir"]),
    ("Pavel Kushnir was found lifeless in his cell.", ["died Pavel Kushnir"]),
    ("Ihar Losik tried to take his own life.", []),
    ("The party did not survive its defeat.", []),
    ("Nobody has laid eyes on Roberto Marrero since Friday.", ["disappeared Roberto Marrero 2024-04-26/.."]),
]
