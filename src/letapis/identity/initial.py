"""Initials: with which letters a name may be abbreviated, in its own script and in another."""

from functools import cache, lru_cache

from letapis.identity.lexicon import SHORT, initials
from letapis.identity.word import Word
from letapis.language.names import initial_letters


def agree(one: Word, other: Word) -> str | None:
    """``initial`` where one word is a letter with which the other may begin, else None."""
    return "initial" if not first_letters(one).isdisjoint(first_letters(other)) else None


@lru_cache(maxsize=16384)
def first_letters(word: Word) -> frozenset[str]:
    """Letters a word may be abbreviated to: its first, that in another script, those of the name's other forms."""
    letters = {word.folded[:1]} | _counterparts().get(word.folded[:1], frozenset())
    for name, (how, _) in word.given.items():
        if how != SHORT:
            letters |= initials(name)
    for father in word.father.names if word.father else ():
        letters |= initials(father)
    return frozenset(letters)


@cache
def _counterparts() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for cyrillic, latin in initial_letters():
        for letter in latin:
            found.setdefault(cyrillic, set()).add(letter)
            found.setdefault(letter, set()).add(cyrillic)
    return {letter: frozenset(others) for letter, others in found.items()}
