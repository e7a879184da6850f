"""Turns of phrase for the end of a term, what is still to come, and what is held against somebody.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Turns of phrase.
    ("Freedom came for Ales Bialiatski in December.", ["released Ales Bialiatski 2023-12"]),
    ("Maria Ressa came for freedom of the press.", []),
    ("Ihar Losik has been let off the rest of his term.", ["released Ihar Losik"]),
    (
        "Mahvash Sabet was arrested in July. Sabet is out on medical leave.",
        ["detained Mahvash Sabet 2023-07", "released Mahvash Sabet"],
    ),
    ("Maria Ressa is out on maternity leave.", []),
    ("Toomaj Salehi's death sentence was lifted.", ["sentenced Toomaj Salehi", "appealed Toomaj Salehi"]),
    ("Judgment on Huang Xueqin was reserved.", ["tried Huang Xueqin"]),
    ("A table was reserved for Maria Ressa.", []),
    (
        "Huang Xueqin was charged in 2021. Huang will learn her fate on June 14.",
        ["charged Huang Xueqin 2021", "tried Huang Xueqin planned 2024-06-14"],
    ),
    (
        "State security kept Luis Manuel Otero Alcántara at his home for three days.",
        ["house_arrest Luis Manuel Otero Alcántara P3D"],
    ),
    ("The rain kept Maria Ressa at her home.", []),
    ("Venezuela put a price on Edmundo González's head.", ["wanted Edmundo González"]),
    ("The shop put a price on Maria Ressa's book.", []),
    ("The attorney general named Rocío San Miguel as part of a plot.", ["accused Rocío San Miguel"]),
    ("The minister named Maria Ressa as a victim of the plot.", []),
    ("Dina Boluarte denied the charges against Maria Ressa.", ["charged Maria Ressa denied"]),
    ("Maria Ressa denied the charges against her.", ["charged Maria Ressa denied"]),
]
