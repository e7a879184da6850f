"""What a word sounds like, whatever script spells it.

A *key* is a word written in the sound classes of ``language/names/cyrillic.tsv``: Шкляраў, Шкляров, Škliaraŭ and
Shklyarau all have the key ``wklerav``. A Latin word may be read in several ways (``ch`` is English or Polish), so it
may have several keys.
"""

import re
import unicodedata
from functools import lru_cache
from operator import eq

from letapis.language.names import cyrillic, latin, latin_names, lookalikes, other_letters

VOWELS = "aeiu"
_CENTRAL = re.compile("[čšžłŭśćńźżĺ]")
_SOFT_Y = re.compile("y[aeou]")
_BARE_C = re.compile("c(?![hk])")
_PART_AT_VOWELS = re.compile("([aeiuy]{2,}|y)").split
_U_AS_V = re.compile("(?<=[ae])u")
_INITIAL_U = re.compile("^u(?=[^uy])")
_NOT_VOWEL = str.maketrans("", "", VOWELS)


def fold(word: str) -> str:
    """Lower case, no diacritics, no apostrophes: what is left when a keyboard has only plain letters."""
    plain = word.casefold()
    if (plain.isascii() and plain.isalpha()) or _BARE.fullmatch(plain):
        return plain
    plain = plain.translate(_PLAIN)
    if plain.isascii() or _BARE.fullmatch(plain):
        return plain
    kept = [char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char)]
    return unicodedata.normalize("NFC", "".join(kept))


_BARE = re.compile("[a-zа-ик-яіє]+")
_PLAIN = {
    **dict.fromkeys(map(ord, "'’ʼʹʻ`´‘"), None),
    ord("ł"): "l",
    ord("ø"): "o",
    ord("đ"): "d",
    ord("ı"): "i",
    ord("ё"): "е",
    ord("й"): "и",
    ord("ў"): "у",
    ord("ї"): "і",
}


def script(word: str) -> str:
    """``cyrillic``, ``latin``, ``lettered`` (Greek, Armenian, Georgian) or ``other``, by the first letter."""
    for char in word:
        if "a" <= char <= "z" or "A" <= char <= "Z" or "\u00c0" <= char <= "\u02af" or "\u1e00" <= char <= "\u1eff":
            return "latin"
        if "\u0400" <= char <= "\u052f":
            return "cyrillic"
        if char.isalpha():
            return "lettered" if char in _LETTERED else "other"
    return "other"


def one_script(word: str) -> str:
    """``word`` with look-alikes of another script, and digits among letters, put right: Шумiлiна, Sech1n."""
    if word.isalpha() and (word.isascii() or _CYRILLIC_ONLY.fullmatch(word) or len(set(map(script, word))) == 1):
        return word
    lowered = word.lower()
    counts = {name: sum(script(char) == name for char in lowered) for name in ("latin", "cyrillic")}
    kind = max(counts, key=lambda name: counts[name])
    if counts[kind] < 2 or word.isdigit():  # noqa: PLR2004  one letter is no word
        return word
    put_right = "".join(lookalikes(kind).get(char, char) for char in lowered)
    if put_right == lowered:
        return word
    if word.isupper():
        return put_right.upper()
    return put_right[:1].upper() + put_right[1:] if word[:1].isupper() else put_right


_CYRILLIC_ONLY = re.compile("[\u0400-\u052f]+")


@lru_cache(maxsize=16384)
def latin_readings(word: str) -> tuple[str, ...]:
    """Which columns of the Latin table may read ``word`` (lower case)."""
    plain = word.isascii()
    if not plain and _TURKIC.search(word):
        return _TURKIC_ONLY
    if "sz" in word or "cz" in word or (not plain and _CENTRAL.search(word)):
        return _CENTRAL_ONLY
    english = _looks_english(word)
    found = _ENGLISH_ONLY if english and ("c" not in word or not _BARE_C.search(word)) else _ENGLISH_OR_CENTRAL
    if not _ANY_FURTHER(word):
        return found
    further = [
        reading
        for reading, parts, tells in _FURTHER
        if _has_one(parts, word) and tells.search(word) and (reading != "french" or not english)
    ]
    return (*found, *further) if further else found


def _has_one(parts: tuple[str, ...], word: str) -> bool:
    for part in parts:  # noqa: SIM110  any takes several times as long
        if part in word:
            return True
    return False


_CENTRAL_ONLY, _ENGLISH_ONLY, _TURKIC_ONLY = ("central",), ("english",), ("turkic",)
_ENGLISH_OR_CENTRAL = ("english", "central")
_FIRST = frozenset(("english", "central", "german"))
_BASE = {
    "french": "english",
    "english_j": "english",
    "english_ee": "english",
    "armenian": "english",
    "spanish": "english",
}
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
_ANY_FURTHER = re.compile("|".join(sorted({part for _, parts, _ in _FURTHER for part in parts}))).search
"""Whether any of those parts stands in a word; in most none does, and one look shows it."""


def _looks_english(word: str) -> bool:
    """Whether the word has sh, zh, kh, th, ph, ts, oo, or y before a vowel; asked so, it costs least."""
    if "h" in word and ("sh" in word or "kh" in word or "zh" in word or "th" in word or "ph" in word):
        return True
    return "ts" in word or "oo" in word or ("y" in word and _SOFT_Y.search(word) is not None)


@lru_cache(maxsize=16384)
def keys(word: str, readings: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The keys of one word, most likely first; empty for a script that the tables do not hold.

    ``readings`` limits how Latin letters may be read, where the rest of a name has shown it.
    """
    lowered = word.casefold()
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFC", lowered)
    kind = script(lowered)
    if kind == "cyrillic":
        return (_simplified(lowered.translate(_CYRILLIC)),)
    if kind == "lettered":
        bare = unicodedata.normalize("NFD", lowered)
        return (_simplified("".join(_LETTERED.get(char, "") for char in bare)),)
    return latin_keys(lowered, readings or latin_readings(lowered)) if kind == "latin" else ()


def plain_keys(word: str, word_keys: tuple[str, ...], readings: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Of the keys of a word those of its first readings: a slip of the pen is not looked for in an odd reading."""
    if len(word_keys) == 1 or script(word) != "latin":
        return word_keys
    all_readings = readings or latin_readings(word.casefold())
    first = tuple([reading for reading in all_readings if reading in _FIRST])
    return keys(word, first) if first and first != all_readings else word_keys


def readings_within(word: str, shared: tuple[str, ...]) -> tuple[str, ...]:
    """The readings of a Latin word that go with how the rest of a name must be read: that, and those based on it."""
    found = latin_readings(word.casefold())
    if found is _ENGLISH_OR_CENTRAL:  # most words
        return shared
    return shared + tuple([one for one in found if _BASE.get(one) in shared])


def latin_keys(lowered: str, readings: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of a Latin word: one where the readings do not differ in any letter of it, which is soon seen."""
    if readings is _ENGLISH_OR_CENTRAL and lowered.isascii() and not _READ_APART.search(lowered):
        return (_simplified(_latin_sounds(lowered, "english")),)
    if len(readings) == 1:
        return (_simplified(_latin_sounds(lowered, readings[0])),)
    return tuple(dict.fromkeys([_simplified(_latin_sounds(lowered, reading)) for reading in readings]))


def consonants(key: str) -> str:
    """A key without its vowels."""
    return key.translate(_NOT_VOWEL)


_LETTERED = other_letters()
_CYRILLIC = {ord(letter): sound for letter, sound in cyrillic().items()}
_LATIN = {reading: latin(reading) for reading in latin_names()}
_READ_APART = re.compile(
    "|".join(
        sorted(
            unit.strip("^$")
            for unit in _LATIN["english"].keys() | _LATIN["central"].keys()
            if _LATIN["english"].get(unit) != _LATIN["central"].get(unit)
        )
    )
)


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


def _simplified(sounds: str) -> str:
    """Join what one language writes as two sounds and another as one: тс/ц, дз/д, doubled letters, runs of vowels."""
    if sounds[:1] == "u":
        sounds = _INITIAL_U.sub("v", sounds)
    key = "".join(map(_SYLLABLE, _SYLLABLES(sounds)))
    return single(key) if "vv" in key else key  # au before v


_SYLLABLES = re.compile("[^aeiuy]+[aeiuy]*|[aeiuy]+").findall
"""Parts of a word within which everything happens that joins two of its sounds."""


def _syllable(sounds: str) -> str:
    joined = sounds.replace("ts", "t").replace("dz", "d").replace("tc", "c").replace("dj", "j")
    parts = _PART_AT_VOWELS(joined)
    if len(parts) > 1:
        parts[1::2] = map(_ONE_VOWEL, parts[1::2])
        joined = "".join(parts)
    return _hardened(joined)


def _hardened(key: str) -> str:
    """After a sound that has hardened е is а: че, ше, же, ре; and no letter is doubled."""
    if "e" in key:
        key = key.replace("ce", "ca").replace("we", "wa").replace("je", "ja").replace("re", "ra")
    return single(key)


def single(word: str) -> str:
    """``word`` with no letter doubled."""
    if not any(map(eq, word, word[1:])):
        return word
    return word[0] + "".join([letter for letter, before in zip(word[1:], word, strict=False) if letter != before])


class _Runs(dict[str, str]):
    """Runs of vowels and glides as one vowel; у after а, о, е is ў (Šklaraŭ written Shklyarau)."""

    def __missing__(self, run: str) -> str:
        found = "v".join([_core(part) for part in _U_AS_V.sub("|", run).split("|")])
        if len(run) <= _KEPT_RUN:
            self[run] = found
        return found


_KEPT_RUN = 4
"""Vowels of the longest runs that are kept; there are not more than 800 of them."""
_ONE_VOWEL = _Runs().__getitem__


def _core(part: str) -> str:
    full = part.lstrip("iy")
    if not full:
        return "i" if part else ""
    return "e" if len(full) < len(part) and full[0] in "ae" else full[0]


class _Syllables(dict[str, str]):
    """Parts of words as `_simplified` joins them; the short ones are kept, of which there are not many."""

    def __missing__(self, sounds: str) -> str:
        found = _syllable(sounds)
        if len(sounds) <= _KEPT_RUN and len(self) < _KEPT_SYLLABLES:
            self[sounds] = found
        return found


_KEPT_SYLLABLES = 16384
_SYLLABLE = _Syllables().__getitem__
