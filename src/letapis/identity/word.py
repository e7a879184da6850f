"""One word of a name and everything it may be: a given name, a patronymic, a surname in some case, an initial."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from letapis.identity.lexicon import (
    ANY_READING,
    DECLINED,
    F_NOM,
    F_OTHER,
    M_NOM,
    M_OTHER,
    NO_SENSES,
    Father,
    Senses,
    father,
    given_senses,
    near_given,
)
from letapis.identity.sound import consonants, fold, keys, latin_readings, script, single
from letapis.language.names import endings

NONE: frozenset[str] = frozenset()
_READINGS = {"mn": M_NOM, "mo": M_OTHER, "fn": F_NOM, "fo": F_OTHER}


class Shape(NamedTuple):
    """What decides a word's role: ``how`` it is a given name (`lexicon.FORMAL` to ``DECLINED``, then none).

    ``father``: 0 no patronymic, 1 the form of one, 2 one of a known name.
    """

    how: int
    family: bool
    initial: bool
    father: int


NO_NAME = DECLINED + 1


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name, read once.

    ``folded``: plain small letters; ``single``: the same with no letter doubled; ``keys``: how it sounds;
    ``consonants``: the same without vowels (``keyset``, ``bones``: both as sets); ``given``: given names it may stand
    for; ``father``: what it says as a patronymic; ``surname``: surnames it may be a form of, with readings (see
    `letapis.identity.lexicon`); ``family``: whether its ending is a Slavic surname's; ``initial``: its letter;
    ``given_bits``, ``surname_bits``: the readings of all senses together.
    """

    text: str
    script: str
    folded: str
    single: str
    keys: tuple[str, ...]
    consonants: tuple[str, ...]
    keyset: frozenset[str]
    bones: frozenset[str]
    given: Senses
    father: Father | None
    surname: tuple[tuple[str, int], ...]
    family: bool
    initial: str | None
    shape: Shape
    given_bits: int
    surname_bits: int


@lru_cache(maxsize=32768)
def read_word(text: str, readings: tuple[str, ...] = ()) -> Word:
    """Read one word; ``readings`` as in `letapis.identity.sound.keys`."""
    bare = text.rstrip(".")
    if len(bare) == 1:
        return _initial(text, fold(bare))
    word_keys = keys(text, readings)
    folded, kind = fold(text), script(text)
    plain = kind == "latin" and (readings or latin_readings(text.casefold())) != ("central",)
    given = given_senses(folded, word_keys, cases=not plain) or near_given(word_keys)
    bones = tuple(map(consonants, word_keys))
    patronymic = father(word_keys)
    surname = tuple({form: bits for key in word_keys for form, bits in _surname_forms(key)}.items())
    family = any(map(_telling, (form for form, _ in surname)))
    return Word(
        text=text,
        script=kind,
        folded=folded,
        single=single(folded),
        keys=word_keys,
        consonants=bones,
        keyset=frozenset(word_keys),
        bones=frozenset(bones),
        given=given,
        father=patronymic,
        surname=surname,
        family=family,
        initial=None,
        shape=Shape(
            min((how for how, _ in given.values()), default=NO_NAME), family, initial=False, father=_kind(patronymic)
        ),
        given_bits=_union(bits for _, bits in given.values()),
        surname_bits=_union(bits for _, bits in surname) if family else ANY_READING,
    )


def _initial(text: str, letter: str) -> Word:
    return Word(
        text=text,
        script=script(letter),
        folded=letter,
        single=letter,
        keys=(),
        consonants=(),
        keyset=NONE,
        bones=NONE,
        given=NO_SENSES,
        father=None,
        surname=(),
        family=False,
        initial=letter,
        shape=Shape(NO_NAME, family=False, initial=True, father=0),
        given_bits=ANY_READING,
        surname_bits=ANY_READING,
    )


def _kind(patronymic: Father | None) -> int:
    if patronymic is None:
        return 0
    return 2 if patronymic.names else 1


def _union(readings: Iterable[int]) -> int:
    return reduce(or_, readings, 0) or ANY_READING


def _bits(readings: str) -> int:
    bits = 0
    for reading in readings.split():
        bits |= _READINGS[reading]
    return bits


def _by_ending() -> dict[str, tuple[tuple[int, str, int], ...]]:
    """Endings, each bracket of letters written out, to (place in the table, family, readings)."""
    table: dict[str, tuple[tuple[int, str, int], ...]] = {}
    for place, (ending, family, readings, _) in enumerate(endings()):
        row = (place, "" if family == "-" else "-" + family, _bits(readings))
        for written in _written_out(ending):
            table[written] = (*table.get(written, ()), row)
    return table


def _written_out(ending: str) -> list[str]:
    """All endings that one with brackets stands for: [ae]va is ava and eva."""
    before, bracket, rest = ending.partition("[")
    if not bracket:
        return [ending]
    letters, _, after = rest.partition("]")
    return [before + letter + tail for letter in letters for tail in _written_out(after)]


_ENDINGS = _by_ending()
_LONGEST = max(map(len, _ENDINGS))
_STEM = 3
"""Letters that stand before an ending at least."""
_NOMINATIVE = M_NOM | F_NOM
_COMMON = ("-y", "-t", "-k")
"""Families whose endings many other words have: Навальны, Севярынец, Дзядок."""


def _telling(form: str) -> bool:
    """Whether a form's ending shows a Slavic surname."""
    return "-" in form and not form.endswith(_COMMON)


def _surname_forms(key: str) -> list[tuple[str, int]]:
    """Surnames that ``key`` may be a form of, nominative first: wklerava is a woman Шклярова or of a man Шкляров."""
    found: dict[str, int] = {}
    for _, form, bits in sorted(_endings_of(key)):
        found[form] = found.get(form, 0) | bits
    telling = {form: bits for form, bits in found.items() if _telling(form)}
    if telling:
        return list(telling.items())
    if key[-1:] in "aeiu" and key:
        found[key] = ANY_READING
    return sorted(found.items(), key=lambda item: not item[1] & _NOMINATIVE)


def _endings_of(key: str) -> Iterator[tuple[int, str, int]]:
    """Forms by the endings that fit, with their place in the table; a row without an ending fits every word."""
    size = len(key)
    for start in range(min(size, max(_STEM, size - _LONGEST)), size + 1):
        for place, family, bits in _ENDINGS.get(key[start:], ()):
            yield place, key[:start] + family, bits
