"""How a Latin word may be read: as English, Central European, German, French … would write its sounds."""

import re
from functools import lru_cache

_CENTRAL = re.compile("[čšžłŭśćńźżĺ]")
_SOFT_Y = re.compile("y[aeou]")
_BARE_C = re.compile("c(?![hk])")


@lru_cache(maxsize=16384)
def latin_readings(word: str) -> tuple[str, ...]:
    """Which columns of the Latin table may read ``word`` (lower case)."""
    plain = word.isascii()
    if not plain and _TURKIC.search(word):
        return _TURKIC_ONLY
    if "sz" in word or "cz" in word or (not plain and _CENTRAL.search(word)):
        return _CENTRAL_ONLY
    english = _looks_english(word)
    found = _ENGLISH_ONLY if english and ("c" not in word or not _BARE_C.search(word)) else ENGLISH_OR_CENTRAL
    if not _ANY_FURTHER(word):
        return found
    rows = set[int]().union(*map(_ROWS_OF_PART, _PARTS(word)))
    further = [
        reading
        for reading, tells in [_TELLING[row] for row in sorted(rows)]
        if tells(word) and (reading != "french" or not english)
    ]
    return (*found, *further) if further else found


_CENTRAL_ONLY, _ENGLISH_ONLY, _TURKIC_ONLY = ("central",), ("english",), ("turkic",)
ENGLISH_OR_CENTRAL = ("english", "central")
"""How most words may be read; this very tuple is given out, so that it is known by `is`."""
FIRST = frozenset(("english", "central", "german"))
"""The readings that are no odd ones."""
_BASE = {
    "french": "english",
    "english_j": "english",
    "english_ee": "english",
    "armenian": "english",
    "spanish": "english",
}
"""The reading from which a further one differs in a few letters."""
_TURKIC = re.compile("[əğı]")
_FURTHER = (
    ("german", ("sch", "ow", "ew", "kyj"), re.compile("sch|kyj$|[oe]wa?(?:s|$)")),
    ("german_s", ("sch", "ow", "ew"), re.compile("s[aeiouy].*(?:sch|[oe]wa?(?:s|$))")),
    ("german_zh", ("sch",), re.compile("sch")),
    (
        "french",
        ("ch", "ï", "ou", "gu", "ine", "jou"),
        re.compile("tch|ï|ou(?!s|$)|gu[eéi]|ine$|j(?:ine|ou)|ch(?=.*(?:in|in[ea]|[oe]va?|enko|ski|[oe]ff)$)"),
    ),
    ("english_j", ("j",), re.compile("j[aeiouy]")),
    ("english_ee", ("ee",), re.compile("ee(?!v)")),
    ("turkic", ("ş", "q"), re.compile("ş|q(?!u[aeio])")),
    ("spanish", ("á", "é", "í", "ó", "ú", "ñ"), re.compile("[áéíóúñ]")),
    ("armenian", ("yan", "ian"), re.compile("(?<![kgstzp])h.*[iy]an$")),
)
"""Further readings, with what shows that a word may be so written, after parts of which one must stand in it."""
_ALL_PARTS = sorted({part for _, parts, _ in _FURTHER for part in parts}, key=len, reverse=True)
_ANY_FURTHER = re.compile("|".join(_ALL_PARTS)).search
"""Whether any of those parts stands in a word; in most none does, and one look shows it."""
_PARTS = re.compile(f"(?=({'|'.join(_ALL_PARTS)}))").findall
"""The parts that stand in a word, the longest where several begin."""
_ROWS_OF_PART = {
    found: frozenset(at for at, (_, parts, _) in enumerate(_FURTHER) if found.startswith(parts)) for found in _ALL_PARTS
}.__getitem__
_TELLING = [(reading, tells.search) for reading, _, tells in _FURTHER]


def _looks_english(word: str) -> bool:
    """Whether the word has sh, zh, kh, th, ph, ts, oo, or y before a vowel; asked so, it costs least."""
    if "h" in word and ("sh" in word or "kh" in word or "zh" in word or "th" in word or "ph" in word):
        return True
    return "ts" in word or "oo" in word or ("y" in word and _SOFT_Y.search(word) is not None)


def readings_within(word: str, shared: tuple[str, ...]) -> tuple[str, ...]:
    """The readings of a Latin word that go with how the rest of a name must be read: that, and those based on it."""
    found = latin_readings(word.casefold())
    if found is ENGLISH_OR_CENTRAL:  # most words
        return shared
    return shared + tuple([one for one in found if _BASE.get(one) in shared])
