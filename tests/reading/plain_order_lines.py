"""Plain sentences in each order that their parts may have, found by composing thousands of known parts at random.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # What stands behind a clause on somebody that two commas set off is of the verb before him.
    (
        "Police took Nasrin Sotoudeh, who has criticised the government for years, into custody.",
        ["detained Nasrin Sotoudeh"],
    ),
    (
        "Prosecutors indicted Maria Kalesnikava, who has criticised the government for years, on Tuesday.",
        ["charged Maria Kalesnikava 2024-04-30"],
    ),
    (
        "The court found Gulmira Imin, who has criticised the government for years, guilty of terrorism last Friday.",
        ["convicted Gulmira Imin 2024-04-26"],
    ),
    (
        "Prosecutors dropped the charges against Jimmy Lai, who has criticised the government for years, on Tuesday.",
        ["case_closed Jimmy Lai 2024-04-30"],
    ),
    # A court that does something, below "that" and without it.
    (
        "It was reported that a military tribunal jailed Nika Gvaramia for five years.",
        ["sentenced Nika Gvaramia P5Y"],
    ),
    (
        "Amnesty International said a court jailed student leader Khadija Ismayilova for five years last Friday.",
        ["sentenced Khadija Ismayilova 2024-04-26 P5Y"],
    ),
    # A verb has one subject, also where a day opens the sentence.
    ("On Tuesday a court remanded Omar Radi, a reporter, in custody.", ["remanded Omar Radi 2024-04-30"]),
    ("In 2021, the charges against the journalist Stella Nyanzi were dropped.", ["case_closed Stella Nyanzi 2021"]),
    # A name that the model takes for an adverb.
    (
        "Rasha Azab was jailed in 2020. It was reported that guards beat Azab on Monday.",
        ["sentenced Rasha Azab 2020", "ill_treated Rasha Azab 2024-04-29"],
    ),
    # A weekday behind an offence is that of the charge.
    ("Eskinder Nega was charged with inciting hatred last Friday.", ["charged Eskinder Nega 2024-04-26"]),
    ("A court convicted Eskinder Nega of incitement early on Monday.", ["convicted Eskinder Nega 2024-04-29"]),
    # A quotation begins a sentence of its own, and takes no year from the one before.
    (
        'José Daniel Ferrer was jailed in 2020. "Guards beat Ferrer in January," Amnesty International said.',
        ["sentenced José Daniel Ferrer 2020", "ill_treated José Daniel Ferrer 2024-01"],
    ),
]
