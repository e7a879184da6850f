"""Lines on deaths, fasts, moves and stays in ways that are seldom used of them.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

_JAILED = "Ihar Losik was jailed in 2021. "
_IS_JAILED = "sentenced Ihar Losik 2021"


def _told(sentence: str, *more: str) -> tuple[str, list[str]]:
    return _JAILED + sentence, [_IS_JAILED, *more]


LINES: list[tuple[str, list[str]]] = [
    ("Mouhcine Fikri was crushed to death in a refuse lorry.", ["died Mouhcine Fikri"]),
    ("The boy was bored to death, and the plan was starved to death.", []),
    _told("He was on the 100th day of his death fast.", "hunger_strike Ihar Losik"),
    _told("He was on a death fast.", "hunger_strike Ihar Losik"),
    _told("He has ended the fast.", "hunger_strike Ihar Losik"),
    _told("Losik has been fasting for 40 days.", "hunger_strike Ihar Losik P40D"),
    _told("He has not taken food for ten days.", "hunger_strike Ihar Losik P10D"),
    _told("Losik fasted during Lent."),
    _told("He walked fast."),
    _told("In the colony he was moved more than 1,000 kilometres to the north.", "transferred Ihar Losik"),
    _told("Police drove him to an undisclosed location.", "transferred Ihar Losik"),
    _told("He was moved between three prisons.", "transferred Ihar Losik"),
    _told("Police drove the lorry to an undisclosed location."),
    ("The village was moved to the north.", []),
    ("Ihar Losik was granted the status of political prisoner by Viasna.", ["recognised Ihar Losik"]),
    ("Ihar Losik received the status of a guest.", []),
    _told("Police put him into quarantine.", "held Ihar Losik"),
    _told("His lawyers said that he was kept on his own.", "held Ihar Losik"),
    _told("He served it to the last day.", "held Ihar Losik"),
    _told("Losik served it with rice."),
    _told("Losik sat out the match."),
    ("Cecilia Sala is back in Rome after three weeks in Evin.", ["held Cecilia Sala", "returned Cecilia Sala"]),
    ("Passengers were put into quarantine.", []),
]
