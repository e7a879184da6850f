"""Words of languages whose syllables have a Cyrillic and a Latin transcription of their own: Цзиньпин is Jinping.

Neither can be told from how the other sounds (си is xi, сы is si), so such words are led from one to the other by the
table of syllables, and only as whole words.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from letapis.identity.letters import fold
from letapis.language.names import syllable_letters, syllables

_MOST = 3
"""Syllables of a word at most: given names have one or two, a few of the surnames that stand before them as well."""
_PARTS = "ъ'’"
"""What parts two syllables that could be read as others: Чанъань."""


@lru_cache(maxsize=16384)
def transcriptions(word: str) -> frozenset[str]:
    """What a Cyrillic word of such syllables only is in Latin letters, folded; empty for any other word.

    >>> sorted(transcriptions("Цзиньпин"))
    ['jinping']
    """
    lowered = word.casefold()
    if lowered[-1:] not in _last_letters():
        return _NOTHING
    return frozenset([latin for text in _spelled(lowered) for latin in _read(text, _MOST)]) or _NOTHING


def transcribed_as(one: str, other: str) -> bool:
    """Whether one word is the transcription of the other, in either direction."""
    found = transcriptions(one)
    if found:
        return fold(other) in found
    found = transcriptions(other)
    return bool(found) and fold(one) in found


def both_transcribed(one: str, other: str) -> bool:
    """Whether two words, at least one of them Cyrillic, are each made of such syllables only, whatever they say."""
    mine, theirs = transcriptions(one), transcriptions(other)
    return bool(mine or theirs) and all(
        found or _made(fold(word), _MOST) for found, word in ((mine, one), (theirs, other))
    )


_NOTHING: frozenset[str] = frozenset()


def _spelled(lowered: str) -> Iterator[str]:
    """The word in the letters of the table, as each language may have written it."""
    yield lowered
    for letters in _letters():
        found = lowered.translate(letters)
        if found != lowered:
            yield found


def _read(text: str, most: int) -> Iterator[str]:
    table = syllables()
    for size in range(1, min(_longest(), len(text)) + 1):
        found = table.get(text[:size])
        if found is None:
            continue
        rest = text[size:].lstrip(_PARTS)
        if not rest:
            yield from map(fold, found)
        elif most > 1:
            yield from (fold(latin) + after for after in _read(rest, most - 1) for latin in found)


def _made(text: str, most: int) -> bool:
    if not text:
        return True
    return most > 0 and any(
        _made(text[size:], most - 1) for size in range(1, _longest() + 1) if text[:size] in _latin()
    )


@cache
def _letters() -> tuple[dict[int, str], ...]:
    return tuple({ord(letter): other for letter, other in pairs.items()} for _, pairs in syllable_letters())


@cache
def _longest() -> int:
    return max(map(len, (*syllables(), *_latin())))


@cache
def _latin() -> frozenset[str]:
    return frozenset(fold(latin) for found in syllables().values() for latin in found)


@cache
def _last_letters() -> frozenset[str]:
    """Letters with which a word of such syllables can end, in any of the languages."""
    last = {syllable[-1] for syllable in syllables()}
    return frozenset(last | {letter for _, pairs in syllable_letters() for letter in pairs if pairs[letter] in last})
