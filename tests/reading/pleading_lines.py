"""Lines on what others ask for somebody: a review, a doctor, mercy, access, an answer, beside requests for nobody.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

_BEFORE = "Ihar Losik was arrested in May. "
_ARREST = "detained Ihar Losik 2024-05"
_FREE = "released - demanded"

LINES: list[tuple[str, list[str]]] = [
    # Asked of a power, for somebody.
    (
        "The rapporteur asked Manila to look at the case of Frenchie Mae Cumpio again.",
        ["intervention Frenchie Mae Cumpio"],
    ),
    ("PEN asked the authorities to let Ihar Losik see a doctor.", ["intervention Ihar Losik"]),
    (
        "Rights groups urged Thailand not to send Ihar Losik back to Vietnam.",
        ["intervention Ihar Losik", "deported Ihar Losik denied demanded"],
    ),
    ("The minister asked Ihar Losik to explain his decision.", []),
    ("The opposition urged the president to sack Ihar Losik.", []),
    ("Fans asked the club to let them see the team.", []),
    (
        _BEFORE + "Human Rights Watch urged the authorities to drop the charges.",
        [_ARREST, "intervention Ihar Losik", "case_closed Ihar Losik demanded"],
    ),
    (
        "Amnesty International called for the charges against Ihar Losik to be dropped.",
        ["intervention Ihar Losik", "case_closed Ihar Losik demanded"],
    ),
    ("The union called for the tariffs against Japan to be dropped.", []),
    ("Berlin called on Minsk to free the journalists still detained.", ["intervention -", _FREE, "held -"]),
    # Pleaded, lobbied, raised, brought up, wrote.
    (
        "Leonard Peltier was arrested. Nelson Mandela pleaded for Leonard Peltier.",
        ["detained Leonard Peltier", "intervention Leonard Peltier"],
    ),
    ("Nelson Mandela pleaded for calm.", []),
    ("His wife lobbied governments for Vladyslav Yesypenko to be freed.", ["intervention Vladyslav Yesypenko"]),
    ("The firm lobbied governments for lower taxes.", []),
    ("The European Union has raised the case of Ihar Losik many times.", ["intervention Ihar Losik"]),
    (
        "Azimjon Askarov was arrested in 2010. The European Union raised the case with the authorities.",
        ["detained Azimjon Askarov 2010", "intervention Azimjon Askarov"],
    ),
    ("The minister raised the matter of taxes with the authorities.", []),
    (
        "Boualem Sansal was arrested. Emmanuel Macron brought up Boualem Sansal in a call with Abdelmadjid Tebboune.",
        ["detained Boualem Sansal", "intervention Boualem Sansal"],
    ),
    ("Emmanuel Macron brought up taxes in a call with Abdelmadjid Tebboune.", []),
    (
        "Ihar Losik was arrested. UN experts wrote to the government about Ihar Losik.",
        ["detained Ihar Losik", "intervention Ihar Losik"],
    ),
    ("The farmers wrote to the government about the drought.", []),
    (
        "Ihar Losik was arrested. The minister spoke to the ambassador about Ihar Losik.",
        ["detained Ihar Losik", "intervention Ihar Losik"],
    ),
    ("The minister spoke to the ambassador about the weather.", []),
    (
        "Frenchie Mae Cumpio was arrested in 2020. The rapporteur asked Manila to look at the case again.",
        ["detained Frenchie Mae Cumpio 2020", "intervention Frenchie Mae Cumpio"],
    ),
    (
        "Frenchie Mae Cumpio was arrested in 2020. Her neighbour asked Manila to look at the bridge again.",
        ["detained Frenchie Mae Cumpio 2020"],
    ),
    # Ambassadors summoned, sanctions, protests, rallies.
    (
        "Warsaw summoned the ambassador over the sentence of Andrzej Poczobut.",
        ["intervention Andrzej Poczobut", "sentenced Andrzej Poczobut"],
    ),
    ("Warsaw summoned the ambassador over the tariffs.", []),
    (
        "Narges Mohammadi was arrested. Hundreds of people rallied in Berlin in support of Narges Mohammadi.",
        ["detained Narges Mohammadi", "intervention Narges Mohammadi"],
    ),
    ("Hundreds of people rallied in Berlin in support of the striking miners.", []),
    ("The union protested against the closure of the mine.", []),
    # Access, help, inquiries, mercy, an answer.
    ("Washington asked for consular access to Evan Gershkovich.", ["intervention Evan Gershkovich"]),
    ("Reporters asked for access to the hall.", []),
    ("The embassy is providing consular assistance to Evan Gershkovich.", ["intervention Evan Gershkovich"]),
    ("Australia asked for clemency for Van Tuong Nguyen.", ["intervention Van Tuong Nguyen"]),
    ("Australia asked for help for the victims of the flood.", []),
    ("David Cameron demanded to know where Vladimir Kara-Murza was.", ["intervention Vladimir Kara-Murza"]),
    ("David Cameron demanded to know where the money was.", []),
    (
        "Boualem Sansal was arrested. The French foreign minister discussed Boualem Sansal with his counterpart.",
        ["detained Boualem Sansal", "intervention Boualem Sansal"],
    ),
    ("The French foreign minister discussed trade with his counterpart.", []),
    (
        "Narges Mohammadi was arrested. The Pope spoke out for Narges Mohammadi.",
        ["detained Narges Mohammadi", "intervention Narges Mohammadi"],
    ),
    ("The Pope spoke out for peace.", []),
    (
        "The bishop begged the president to free Ihar Losik.",
        ["intervention Ihar Losik", "released Ihar Losik demanded"],
    ),
]
