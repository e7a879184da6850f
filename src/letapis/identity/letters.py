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
        if "a" <= char <= "z" or "A" <= char <= "Z" or "\u00c0" <= char <= "\u02af" or "\u1e00" <= char <= "\u1eff":
            return "latin"
        if "\u0400" <= char <= "\u052f":
            return "cyrillic"
        if char.isalpha():
            return "lettered" if char in LETTERED else "other"
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
