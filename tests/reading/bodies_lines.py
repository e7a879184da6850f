"""Lines on what is done to the parts of a prisoner's body, and on how he is kept, threatened and deprived.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

_HELD = "Ihar Losik was arrested on Monday. "
_IS_HELD = "detained Ihar Losik 2024-04-29"


def _harmed(sentence: str, *more: str) -> tuple[str, list[str]]:
    return _HELD + sentence, [_IS_HELD, *more, "ill_treated Ihar Losik"]


def _no_harm(sentence: str, *more: str) -> tuple[str, list[str]]:
    return _HELD + sentence, [_IS_HELD, *more]


LINES: list[tuple[str, list[str]]] = [
    # Parts of the body, and what is done to them.
    (
        "Elena Milashina was beaten by masked men in Chechnya. Her fingers were broken and her head was shaved.",
        ["ill_treated Elena Milashina", "ill_treated Elena Milashina", "ill_treated Elena Milashina"],
    ),
    _harmed("His leg was broken, his lawyer said."),
    _harmed("Guards knocked out two of his teeth."),
    _harmed("Losik had two teeth knocked out by the investigators."),
    _harmed("They pulled out his fingernails."),
    _harmed("His feet were beaten with cables."),
    _harmed("The blows burst his eardrum."),
    _harmed("A gun was held to his head."),
    _harmed("Cigarettes were stubbed out on his back."),
    _harmed("Losik was hung upside down."),
    _harmed("Losik was slashed across the face."),
    _harmed("He lost the hearing in his left ear after a beating."),
    _harmed("The beatings have left Losik with hearing loss."),
    _no_harm("His lawyer broke his arm in a fall."),
    _no_harm("Losik broke his leg in the yard."),
    _no_harm("Losik's nose was broken in a football match years ago."),
    _no_harm("The guard's finger was broken in the brawl."),
    _no_harm("Losik's hair was cut short."),
    _no_harm("Losik lost his hearing as a child."),
    _no_harm("A gun was held to the cashier's head."),
    ("The singer's head was shaved for the film.", []),
    ("The striker's nose was broken, and two of his teeth were knocked out.", []),
    # How somebody is kept.
    _harmed("He spent 16 hours handcuffed to a pipe."),
    (
        _HELD + "He was kept in a police cell for a week, most of the time handcuffed to a freezer.",
        [_IS_HELD, "held Ihar Losik P1W", "ill_treated Ihar Losik"],
    ),
    _harmed("Losik was not allowed to sit down for 14 hours a day."),
    _harmed("Losik is forbidden to read or write."),
    _harmed("He was woken every hour of the night."),
    _harmed("The light in his cell is never switched off."),
    _harmed("He was put through a mock execution."),
    _harmed("He was made to apologise on camera."),
    _harmed("He was given rotten food."),
    _harmed("He was injected there by force with an unknown drug."),
    _harmed("Losik was kept in a windowless cell.", "held Ihar Losik"),
    _no_harm("Losik chained himself to the railings."),
    _no_harm("Losik shares a cell for four with three others.", "held Ihar Losik"),
    _no_harm("Losik was given a blanket."),
    _no_harm("Losik was woken by the phone."),
    ("The minister was made to apologise on camera.", []),
    ("Passengers were not allowed to sit down.", []),
    # Threats, and what does not reach him.
    _harmed("He was told that he would be shot."),
    _harmed("His glasses were taken from him."),
    _harmed("No letters reach him."),
    _harmed("Losik has been denied a confidential talk with his lawyers."),
    _harmed("His lawyers were not allowed in."),
    _no_harm("Losik was told that his wife would come."),
    _no_harm("Losik's book was taken to the printer."),
    _no_harm("Losik receives letters."),
    _no_harm("His lawyers were allowed in."),
]
