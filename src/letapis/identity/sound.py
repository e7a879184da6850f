"""What a word sounds like, whatever script spells it.

A *key* is a word written in the sound classes of ``language/names/cyrillic.tsv``: Шкляраў, Шкляров, Škliaraŭ and
Shklyarau all have the key ``wklerav``. A Latin word may be read in several ways (``ch`` is English or Polish), so it
may have several keys.
"""

import re
import unicodedata
from functools import lru_cache

from letapis.identity.latin import ENGLISH_OR_CENTRAL, FIRST, latin_readings
from letapis.identity.letters import LETTERED, script
from letapis.identity.simplifying import simplified
from letapis.language.names import cyrillic, latin, latin_names

VOWELS = "aeiu"
"""The vowels of keys."""
_VOWELS = VOWELS.encode()


def heard(word: str, readings: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The keys of one word, most likely first; empty for a script that the tables do not hold.

    ``readings`` limits how Latin letters may be read, where the rest of a name has shown it.
    """
    lowered = word.casefold()
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFC", lowered)
    kind = script(lowered)
    if kind == "cyrillic":
        return (simplified(lowered.translate(_CYRILLIC)),)
    if kind == "lettered":
        bare = unicodedata.normalize("NFD", lowered)
        return (simplified("".join(LETTERED.get(char, "") for char in bare)),)
    return latin_keys(lowered, readings or latin_readings(lowered)) if kind == "latin" else ()


keys = lru_cache(maxsize=16384)(heard)
"""The same, kept; a word that is read is kept with its keys anyway."""


def plain_keys(word: str, word_keys: tuple[str, ...], readings: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Of the keys of a word those of its first readings: a slip of the pen is not looked for in an odd reading."""
    if len(word_keys) == 1 or script(word) != "latin":
        return word_keys
    all_readings = readings or latin_readings(word.casefold())
    first = tuple([reading for reading in all_readings if reading in FIRST])
    return keys(word, first) if first and first != all_readings else word_keys


def latin_keys(lowered: str, readings: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of a Latin word: one where the readings do not differ in any letter of it, which is soon seen."""
    if readings is ENGLISH_OR_CENTRAL and lowered.isascii() and not _READ_APART.search(lowered):
        return (simplified(_latin_sounds(lowered, "english")),)
    if len(readings) == 1:
        return (simplified(_latin_sounds(lowered, readings[0])),)
    return tuple(dict.fromkeys([simplified(_latin_sounds(lowered, reading)) for reading in readings]))


def consonants(key: str) -> str:
    """A key without its vowels."""
    return key.encode().translate(None, _VOWELS).decode()  # a third of what it takes to translate text


_CYRILLIC = {ord(letter): sound for letter, sound in cyrillic().items()}
_LATIN = {reading: latin(reading) for reading in latin_names()}
_APART = {
    unit.strip("^$")
    for unit in _LATIN["english"].keys() | _LATIN["central"].keys()
    if _LATIN["english"].get(unit) != _LATIN["central"].get(unit)
}
_READ_APART = re.compile("|".join(sorted(unit for unit in _APART if sum(map(unit.__contains__, _APART)) == 1)))
"""Whether a word holds letters that English and Central European read apart; one that holds another is not asked."""


def _any_of(units: list[str]) -> re.Pattern[str]:
    """A pattern of groups of letters, the longest first, by their first letters, so that most letters are passed by."""
    longest = sorted(units, key=len, reverse=True)
    by_first = {first: [unit[1:] for unit in longest if unit[0] == first] for first in sorted({u[0] for u in units})}
    return re.compile("(" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items()) + ")")


_LATIN_GROUP = {reading: _any_of([unit for unit in table if len(unit) > 1]) for reading, table in _LATIN.items()}


class _Letters(dict[int, str]):
    """Single Latin letters to sounds; one with a mark that the table lacks sounds as without. Capitals are sounds."""

    def __missing__(self, code: int) -> str:
        return self.get(ord(unicodedata.normalize("NFD", chr(code))[0]), "")


_LATIN_LETTER = {
    reading: _Letters(
        {ord(unit): sound for unit, sound in table.items() if len(unit) == 1}
        | {ord(sound.upper()): sound for sound in "abcdefghijklmnopqrstuvwxyz"}
    )
    for reading, table in _LATIN.items()
}


def _latin_sounds(lowered: str, reading: str) -> str:
    """Groups of letters become sounds, in capitals, before single letters do."""
    split, sound, letters = _LATIN_READING[reading]
    parts = split(lowered)
    if len(parts) == 1:
        return lowered.translate(letters)
    parts[1::2] = map(sound, parts[1::2])
    return "".join(parts).translate(letters)


_LATIN_GROUP_SOUND = {
    reading: {unit.strip("^$"): sound.upper() for unit, sound in table.items() if len(unit) > 1}
    for reading, table in _LATIN.items()
}
_LATIN_READING = {
    reading: (_LATIN_GROUP[reading].split, _LATIN_GROUP_SOUND[reading].__getitem__, _LATIN_LETTER[reading])
    for reading in _LATIN
}
"""What parts a word at its groups of letters, what a group sounds like, and what the other letters do."""
