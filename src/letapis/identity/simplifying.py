"""Sounds joined where one language writes two and another one, so that both spellings have the same key."""

import re
from operator import eq

_PART_AT_VOWELS = re.compile("([aeiuy]{2,}|y)").split
_U_AS_V = re.compile("(?<=[ae])u")
_INITIAL_U = re.compile("^u(?=[^uy])")


def simplified(sounds: str) -> str:
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
    """Parts of words as `simplified` joins them; the short ones are kept, of which there are not many."""

    def __missing__(self, sounds: str) -> str:
        found = _syllable(sounds)
        if len(sounds) <= _KEPT_RUN and len(self) < _KEPT_SYLLABLES:
            self[sounds] = found
        return found


_KEPT_SYLLABLES = 16384
_SYLLABLE = _Syllables().__getitem__
