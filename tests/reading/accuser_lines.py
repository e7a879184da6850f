"""Lines on what somebody is said to have done, and who says so, beside deeds that nobody holds against anybody.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

_BEFORE = "Ihar Losik was arrested in May. "
_ARREST = "detained Ihar Losik 2024-05"

LINES: list[tuple[str, list[str]]] = [
    # A deed told as the word of an authority, of state media, of whoever complains.
    (_BEFORE + "State television claimed that Losik headed a spy ring.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "Losik headed a spy ring, state television claimed.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "According to the police, Losik had organised riots.", [_ARREST, "accused Ihar Losik"]),
    (
        _BEFORE + "The Interior Ministry said that he had helped to organise the unrest.",
        [_ARREST, "accused Ihar Losik"],
    ),
    (_BEFORE + "The Interior Ministry said that he had helped to organise the festival.", [_ARREST]),
    (_BEFORE + "A businessman complained that Losik had cheated him.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "An acquaintance said that Losik owed him money.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "The army says that Losik belongs to the rebels.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "Police said Losik had links to a banned group.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "The minister said that Losik was behind the riots.", [_ARREST, "accused Ihar Losik"]),
    # His family, rights groups, he himself; of somebody to whom nothing happens; of others.
    (_BEFORE + "His wife said that he had joined a protest where rebels spoke.", [_ARREST]),
    (_BEFORE + "Viasna said that he had called for an end to violence.", [_ARREST]),
    (_BEFORE + "Losik said he had organised riots in a computer game.", [_ARREST]),
    ("The minister said that Ihar Losik had headed a spy ring.", []),
    # What stands by a wrong is none: its victims, a protest against it, what somebody left for or was threatened with.
    ("Ihar Losik was arrested. The minister said Losik helped the victims of violence.", ["detained Ihar Losik"]),
    ("Ihar Losik was arrested. Police said Losik took part in a rally against violence.", ["detained Ihar Losik"]),
    (
        "Ihar Losik was arrested. The ministry said that Losik wanted to leave because of the riots.",
        ["detained Ihar Losik"],
    ),
    ("Ihar Losik was arrested. Police said Losik had received threats from extremists.", ["detained Ihar Losik"]),
    (
        "Ihar Losik was arrested. A colleague said Losik supported families of the victims of the bomb.",
        ["detained Ihar Losik"],
    ),
    (
        "Ihar Losik was arrested. The ministry said Losik gave evidence against a terrorist group.",
        ["detained Ihar Losik"],
    ),
    ("Ihar Losik was arrested. The police said Losik was a victim of the violence.", ["detained Ihar Losik"]),
    (
        "Ihar Losik was arrested. The ministry said Losik received money from the CIA.",
        ["detained Ihar Losik", "accused Ihar Losik"],
    ),
    (
        "Ihar Losik was arrested. The ministry said Losik was one of the leaders of the coup.",
        ["detained Ihar Losik", "accused Ihar Losik"],
    ),
    (
        "Ihar Losik was arrested. The ministry said Losik took part in riots.",
        ["detained Ihar Losik", "accused Ihar Losik"],
    ),
    (_BEFORE + "The army said that militants attacked a convoy.", [_ARREST]),
    (_BEFORE + "The president said that he had attacked poverty.", [_ARREST]),
    # What is said to have been found on him.
    (_BEFORE + "Officers said they had found a grenade in his car.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "Officials claimed to have found heroin in his pocket.", [_ARREST, "accused Ihar Losik"]),
    (_BEFORE + "Police said they had found weapons in a field.", [_ARREST]),
    # Called so.
    ("Officials describe Ihar Losik as a ranking member of the rebels.", ["accused Ihar Losik"]),
    ("Officials describe Ihar Losik as a ranking member of the academy.", []),
    ("The judges described Benny Tai as the mastermind.", ["accused Benny Tai"]),
    ("The judges described Benny Tai as a scholar.", []),
    ("A colleague denounced Ihar Losik to the police.", ["accused Ihar Losik"]),
    ("A colleague denounced the plan to the police.", []),
    # Found accused.
    ("Ihar Losik found himself accused of treason.", ["accused Ihar Losik"]),
    ("Ihar Losik found himself admired by many.", []),
    # Denials.
    ("Ihar Losik denied everything.", ["accused Ihar Losik denied"]),
    ("The army denied everything.", []),
    (
        "Alexei Gorinov was arrested in April. He told the court that he had never called for violence.",
        ["accused Alexei Gorinov denied", "detained Alexei Gorinov 2024-04"],
    ),
    ("Alexei Gorinov told the court that he had never called for a taxi.", []),
    ("Ihar Losik says he is not guilty.", ["accused Ihar Losik denied"]),
    (
        _BEFORE + "Losik dismissed as a lie a statement by the ministry that he had helped to organise the unrest.",
        [_ARREST, "accused Ihar Losik", "accused Ihar Losik denied"],
    ),
    (_BEFORE + "Losik dismissed as a lie a statement that the firm was bankrupt.", [_ARREST]),
]
