"""How alike two words sound and look, whatever they mean."""

from rapidfuzz.distance import OSA

from letapis.identity.letters import fold
from letapis.identity.sound import consonants, keys
from letapis.identity.word import Word

_TYPO_FROM = 4
_TWO_TYPOS_FROM = 8
_SOUNDS_FROM = 5
_SOUNDS_TWICE_FROM = 9
_SOUND_BONES = 3
_TWO = 2
"""Lengths from which a word may hold a slip, two, a vowel that differs, two."""


def likeness(one: Word, other: Word, slips: int = 2) -> str | None:
    """``same``, ``sounds``, ``typo`` or None, from two words alone; ``slips``: how many a long word may hold."""
    if one.folded == other.folded or not one.keyset.isdisjoint(other.keyset):
        return "same"
    if not one.bones.isdisjoint(other.bones) and _sounds(one, other):
        return "sounds"
    if one.script == other.script:
        first_too = one.family or other.family or one.script != "latin"
        return "typo" if _slip_in_letters(one, other, slips, first_too=first_too) else None
    pairs = ((mine, theirs) for mine in one.plain for theirs in other.plain)
    return "typo" if any(_slip(*pair, 1, first_too=True) or _left_out(*pair) for pair in pairs) else None


def sounds_like(word: Word, text: str) -> bool:
    """Whether `likeness` of a word to another, given by its ``text`` in small letters, is ``same`` or ``sounds``."""
    text_keys = keys(text)
    if not word.keyset.isdisjoint(text_keys) or word.folded == fold(text):
        return True
    return any(_vowels_near(mine, theirs) for mine in word.keys for theirs in text_keys)


def _slip_in_letters(one: Word, other: Word, slips: int, *, first_too: bool) -> bool:
    """A slip in the letters, of which none counts twice, unless the word would be too short: Ssad for Asad."""
    mine, theirs = one.single, other.single
    if len(mine) < _TYPO_FROM or len(theirs) < _TYPO_FROM:
        return _slip(one.folded, other.folded, 1, first_too=first_too)
    return _slip(mine, theirs, slips, first_too=first_too)


def _left_out(one: str, other: str) -> bool:
    """A consonant left out in another script, which may join the vowels beside it: Zaozajuk for Закозаюк."""
    shorter, longer = sorted((consonants(one), consonants(other)), key=len)
    if len(shorter) < _SOUND_BONES or len(longer) - len(shorter) != 1 or one[0] != other[0]:
        return False
    return OSA.distance(shorter, longer, score_cutoff=1) <= 1 and OSA.distance(one, other, score_cutoff=2) <= _TWO


def _sounds(one: Word, other: Word) -> bool:
    return any(_vowels_near(mine, theirs) for mine in one.keys for theirs in other.keys)


def _slip(one: str, other: str, slips: int, *, first_too: bool) -> bool:
    """At most one slip, ``slips`` in a long word; ``first_too``: the first letter has to agree (Новицкий, Савицкий)."""
    shortest, longest = len(one), len(other)
    if shortest > longest:
        shortest, longest = longest, shortest
    limit = slips if shortest >= _TWO_TYPOS_FROM else 1
    if shortest < _TYPO_FROM or longest - shortest > limit or (first_too and one[0] != other[0]):
        return False
    return OSA.distance(one, other, score_cutoff=limit) <= limit


_NEAR_VOWELS = frozenset({("a", "e"), ("e", "a"), ("e", "i"), ("i", "e")})


def _vowels_near(one: str, other: str) -> bool:
    """Only vowels that the languages themselves exchange: а/е (Szklarau), е/і; more of them in longer words."""
    if len(one) != len(other) or len(one) < _SOUNDS_FROM:
        return False
    apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) <= (2 if len(one) >= _SOUNDS_TWICE_FROM else 1) and _NEAR_VOWELS.issuperset(apart)
