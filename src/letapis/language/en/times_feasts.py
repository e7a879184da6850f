"""English rows for feasts and other days that have a name, of a fixed date and movable ones."""

from letapis.language.timewords import TimeRow, says

_P = "2020-10-27"

_FIXED = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year": (1, 1),
    "new year own day": (1, 1),
    "new year day": (1, 1),
    "new years day": (1, 1),
    "new year own eve": (12, 31),
    "new year eve": (12, 31),
    "new years eve": (12, 31),
    "valentine own day": (2, 14),
    "valentines day": (2, 14),
    "international women own day": (3, 8),
    "women own day": (3, 8),
    "human rights day": (12, 10),
    "world press freedom day": (5, 3),
    "halloween": (10, 31),
    "labour day": (5, 1),
    "international workers day": (5, 1),
    "international workers apostrophe day": (5, 1),
    "may day": (5, 1),
    "boxing day": (12, 26),
    "saint patrick": (3, 17),
    "st patrick own day": (3, 17),
    "earth day": (4, 22),
    "bastille day": (7, 14),
    "april fools": (4, 1),
    "juneteenth": (6, 19),
    "epiphany": (1, 6),
    "christmastime": (12, 25),
}
_MOVABLE = {
    "easter": "easter0",
    "easter sunday": "easter0",
    "easter monday": "easter1",
    "good friday": "easter-2",
    "palm sunday": "easter-7",
    "ash wednesday": "easter-46",
    "pentecost": "easter49",
    "thanksgiving": "11-4-4",
    "thanksgiving day": "11-4-4",
    "black friday": "11-4-4+1",
    "cyber monday": "11-4-4+4",
}


def _feast_pattern(name: str) -> str:
    return " ".join(word.upper() if word in {"own", "apostrophe"} else word for word in name.split())


_FEAST_EXAMPLES = {
    "christmas eve": (says("freed on Christmas Eve", _P, ("Christmas Eve", "2019-12-24")),),
    "easter": (says("freed on Easter 2018", None, ("Easter 2018", "2018-04-01")),),
    "new year own eve": (says("On New Year's Eve 2020 he", None, ("New Year's Eve 2020", "2020-12-31")),),
    "thanksgiving": (says("at Thanksgiving 2019", None, ("Thanksgiving 2019", "2019-11-28")),),
}
FEASTS: tuple[TimeRow, ...] = tuple(
    TimeRow(
        f"feast-{name.replace(' ', '-')}",
        f"((the)? step=STEP)? {_feast_pattern(name)} (COMMA? (in|of)? y=YEAR)?",
        "feast",
        _FEAST_EXAMPLES.get(name, ()),
        {"month": month, "day": day, "named": 1},
    )
    for name, (month, day) in _FIXED.items()
) + tuple(
    TimeRow(
        f"feast-{name.replace(' ', '-')}",
        f"((the)? step=STEP)? {_feast_pattern(name)} (COMMA? (in|of)? y=YEAR)?",
        "feast",
        _FEAST_EXAMPLES.get(name, ()),
        {"feast": feast, "named": 1},
    )
    for name, feast in _MOVABLE.items()
)
