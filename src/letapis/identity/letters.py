"""Letters before they are heard: folded, of which script, and put right where two scripts are mixed."""

import re
import unicodedata

from letapis.language.names import lookalikes, other_letters

LETTERED = other_letters()
"""Sounds of the letters of Greek, Armenian and Georgian."""


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
        kind = _SCRIPT[char]
        if kind:
            return kind
    return "other"


class _Scripts(dict[str, str]):
    """The scripts of letters; empty for what is none."""

    def __missing__(self, char: str) -> str:
        kind = _script(char)
        if len(self) < _KEPT:
            self[char] = kind
        return kind


def _script(char: str) -> str:
    if _LATIN.match(char):
        return "latin"
    if "\u0400" <= char <= "\u052f":
        return "cyrillic"
    if char.isalpha():
        return "lettered" if char in LETTERED else "other"
    return ""


_LATIN = re.compile("[a-zA-Z\u00c0-\u02af\u1e00-\u1eff]")
_KEPT = 2048
_SCRIPT = _Scripts()


def has_latin(text: str) -> bool:
    """Whether a letter of ``text`` is Latin."""
    return _LATIN.search(text) is not None


def one_script(word: str) -> str:
    """``word`` with look-alikes of another script, and digits among letters, put right: Шумiлiна, Sech1n."""
    if word.isalpha() and (word.isascii() or _ONE_SCRIPT.fullmatch(word) or len(set(map(script, word))) == 1):
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


_ONE_SCRIPT = re.compile("[\u0400-\u052f]+|[a-zA-Z\u00c0-\u02af\u1e00-\u1eff]+")
