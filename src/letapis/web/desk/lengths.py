"""Lengths as people write them, in the languages of the pages, to ISO 8601: "3 years 6 months" is P3Y6M. Pure."""

import re

UNITS = {
    "Y": "y yr yrs year years год годы года гады гадоў лет г",
    "M": "m mo month months мес месяц месяца месяцев месяцы месяцаў",
    "W": "w week weeks неделя недели недель тыдзень тыдні тыдняў",
    "D": "d day days день дня дней дзень дні дзён сутки суток сутак суткі",
}
"""Words for the units of ISO 8601, with their forms after numbers."""
_UNIT = {word: unit for unit, words in UNITS.items() for word in words.split()}
_PART = re.compile(r"(\d{1,5})\s*([^\W\d_]+)\.?")
_BETWEEN = re.compile(r"(?:\s|,|\band\b|\bі\b|\bи\b)*")


def iso_length(text: str) -> str:
    """The length in ISO 8601; the text as it is where it is no such words.

    >>> iso_length("3 years and 6 months")
    'P3Y6M'
    >>> iso_length("15 сутак")
    'P15D'
    >>> iso_length("P7Y/P8Y")
    'P7Y/P8Y'
    """
    parts = [(number, _UNIT.get(word.casefold())) for number, word in _PART.findall(text)]
    units = [unit for _, unit in parts if unit]
    rest = _BETWEEN.fullmatch(_PART.sub("", text))
    if not parts or not rest or len(units) < len(parts) or units != [unit for unit in UNITS if unit in units]:
        return text
    return "P" + "".join(f"{int(number)}{unit}" for number, unit in parts)
