"""One word of a name and everything it may be: a given name, a patronymic, a surname in some case, an initial."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from letapis.identity.lexicon import (
    ANY_READING,
    DECLINED,
    NO_SENSES,
    Father,
    Senses,
    father,
    given_senses,
    near_given,
)
from letapis.identity.sound import consonants, fold, keys, latin_readings, plain_keys, script, single
from letapis.identity.surname import surname_forms

NONE: frozenset[str] = frozenset()


class Shape(NamedTuple):
    """What decides a word's role: ``how`` it is a given name (`lexicon.FORMAL` to ``DECLINED``, then none).

    ``father``: 0 no patronymic, 1 the form of one, 2 one of a known name.
    """

    how: int
    family: bool
    initial: bool
    father: int


NO_NAME = DECLINED + 1


@dataclass(slots=True, eq=False)
class Word:
    """A word of a name, read once; nobody changes it (a frozen record of so many fields takes several times as long).

    ``folded``: plain small letters; ``single``: the same with no letter doubled; ``keys``: how it sounds;
    ``consonants``: the same without vowels (``keyset``, ``bones``: as sets); ``plain``: those keys in which a slip of
    the pen is looked for; ``given``: given names it may stand for; ``father``: what it says as a patronymic;
    ``surname``: surnames it may be a form of, with readings (see `letapis.identity.lexicon`); ``family``: whether its
    ending is a Slavic surname's; ``initial``: its letter; ``given_bits``, ``surname_bits``: the readings of all senses
    together.
    """

    text: str
    script: str
    folded: str
    single: str
    keys: tuple[str, ...]
    consonants: tuple[str, ...]
    plain: tuple[str, ...]
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
    folded = fold(text)
    kind = "latin" if folded and folded.isascii() and text.isalpha() else script(text)
    word_keys = keys(text, readings)
    plain = kind == "latin" and (readings or latin_readings(text.casefold())) != ("central",)
    bones = tuple([consonants(key) for key in word_keys])
    given = given_senses(folded, word_keys, cases=not plain) or near_given(word_keys, bones)
    patronymic = father(word_keys)
    surname, family = surname_forms(word_keys)
    how, given_bits = NO_NAME, 0
    for its_how, bits in given.values():
        how, given_bits = min(how, its_how), given_bits | bits
    surname_bits = 0
    for _, bits in surname:
        surname_bits |= bits
    return Word(
        text,
        kind,
        folded,
        single(folded),
        word_keys,
        bones,
        plain_keys(text, word_keys, readings),
        frozenset(word_keys),
        frozenset(bones),
        given,
        patronymic,
        surname,
        family,
        None,
        _SHAPES[how, family, 0 if patronymic is None else 2 if patronymic.names else 1],
        given_bits or ANY_READING,
        surname_bits if family and surname_bits else ANY_READING,
    )


def _initial(text: str, letter: str) -> Word:
    return Word(
        text=text,
        script=script(letter),
        folded=letter,
        single=letter,
        keys=(),
        consonants=(),
        plain=(),
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


_SHAPES = {
    (how, family, father): Shape(how, family, initial=False, father=father)
    for how in range(NO_NAME + 1)
    for family in (False, True)
    for father in range(3)
}
"""All there are, each once."""
