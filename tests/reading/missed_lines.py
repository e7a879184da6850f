"""Lines on those whom nobody finds, on those called in or searched, and on what bodies do over somebody's case.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

_HELD = "Ihar Losik was arrested on Monday. "
_IS_HELD = "detained Ihar Losik 2024-04-29"


def _told(sentence: str, *more: str) -> tuple[str, list[str]]:
    return _HELD + sentence, [_IS_HELD, *more]


LINES: list[tuple[str, list[str]]] = [
    # Nobody finds him.
    _told(
        "His family went from one prison to another without learning where he was.",
        "disappeared Ihar Losik",
    ),
    _told("For three years his family did not know whether he was alive.", "disappeared Ihar Losik"),
    _told("His wife does not know if Losik is dead or alive.", "disappeared Ihar Losik"),
    _told("The authorities have refused to say where he is.", "disappeared Ihar Losik"),
    _told("It is unclear where Losik has been taken.", "disappeared Ihar Losik"),
    _told("Nothing is known of his fate.", "disappeared Ihar Losik"),
    ("The rescuers did not know whether the miners were alive.", []),
    ("The tourist drove for hours without knowing where he was.", []),
    ("The coach refused to say where the player is going.", []),
    ("It is unclear where the minister got the money.", []),
    _told("Amnesty International called it an enforced disappearance.", "disappeared Ihar Losik"),
    _told("Losik was the victim of an enforced disappearance.", "disappeared Ihar Losik"),
    _told("It took his family a day to find out where he was.", "disappeared Ihar Losik"),
    _told("His mother looked for him in hospitals and morgues.", "disappeared Ihar Losik"),
    _told("Losik was taken to an unknown place.", "transferred Ihar Losik"),
    ("It is not known whether the bill is dead or alive.", []),
    ("Nobody knew whether the plan was alive.", []),
    ("A law against enforced disappearance was adopted.", []),
    ("It took the police a week to find out where the guns were.", []),
    _told("There was no word from the court on the date."),
    # Called in, and searched.
    ("Detectives had called Faith Zaba in.", ["questioned Faith Zaba"]),
    ("Officers at the police station asked Aasif Sultan to come in.", ["questioned Aasif Sultan"]),
    _told("Losik appeared before the State Security Prosecution.", "questioned Ihar Losik"),
    ("Nasta Loika was invited for a talk at the KGB.", ["questioned Nasta Loika"]),
    ("Ihar Losik underwent a nine-hour interrogation.", ["questioned Ihar Losik"]),
    _told("Losik was interviewed by detectives for four hours.", "questioned Ihar Losik"),
    ("The witness was interviewed by detectives.", []),
    ("The victim appeared before the prosecutor.", []),
    _told("Losik spent six hours at the prosecutor's office.", "questioned Ihar Losik"),
    ("Police came to the flat of Ihar Losik and searched it.", ["searched Ihar Losik"]),
    _told("Police broke down the front door of his house.", "searched Ihar Losik"),
    ("Ihar Losik searched his flat for the keys.", []),
    ("Police came to the flat of Ihar Losik and drank tea.", []),
    ("The BBC interviewed Ihar Losik.", []),
    ("Ihar Losik appeared before a crowd of fans.", []),
    # What bodies do over his case.
    _told("The Committee of Ministers started infringement proceedings.", "intervention Ihar Losik"),
    _told("The UN and several foreign missions voiced concern.", "intervention Ihar Losik"),
    _told("The embassy expressed concern about his health.", "intervention Ihar Losik"),
    _told("His wife asked the president to let him come home.", "intervention Ihar Losik"),
    _told("The ombudsman urged the government to place him in a hospital.", "intervention Ihar Losik"),
    _told("The ministers demanded that Losik be given medical care.", "intervention Ihar Losik"),
    _told("Washington had raised the case at high levels.", "intervention Ihar Losik"),
    _told("His wife appealed to Donald Trump for help.", "intervention Ihar Losik"),
    _told(
        "More than 1,000 people have signed a petition for his release.",
        "intervention Ihar Losik",
        "released Ihar Losik demanded",
    ),
    _told(
        "Reporters Without Borders urged Belarus to quash the conviction.",
        "appealed Ihar Losik demanded",
        "intervention Ihar Losik",
    ),
    ("The UN voiced concern about the drought.", []),
    ("Fans condemned the referee's ruling.", []),
    _told("Police closed two roads over the match."),
    _told("The minister phoned the president about the harvest."),
    _told("PEN America gave him its Freedom to Write award."),
]
