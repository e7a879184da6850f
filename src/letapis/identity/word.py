"""One word of a name and everything it may be: a given name, a patronymic, a surname in some case, an initial."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from letapis.identity.latin import latin_readings
from letapis.identity.letters import fold, script
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
from letapis.identity.signs import Trace
from letapis.identity.simplifying import single
from letapis.identity.sound import consonants, heard, latin_keys, plain_keys
from letapis.identity.surname import surname_ending, surname_forms

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

    ``folded``: plain small letters; ``keys``: how it sounds; ``consonants``: the same without vowels (``keyset``: the
    keys as a set); ``given``: given names it may stand for; ``father``: what it says as a patronymic; ``family``:
    whether its ending is a Slavic surname's; ``initial``: its letter; ``given_bits``, ``surname_bits``: the readings
    of all senses together (see `letapis.identity.lexicon`); ``readings``: as which Latin it was read. What few
    comparisons ask for is found when it is asked for.
    """

    text: str
    script: str
    folded: str
    keys: tuple[str, ...]
    consonants: tuple[str, ...]
    keyset: frozenset[str]
    given: Senses
    father: Father | None
    family: bool
    initial: str | None
    shape: Shape
    given_bits: int
    surname_bits: int
    readings: tuple[str, ...]
    trace: Trace | None = field(default=None, init=False, repr=False)
    """Set and read by `letapis.identity.trace.trace`."""
    _single: str | None = field(default=None, init=False, repr=False)
    _plain: tuple[str, ...] | None = field(default=None, init=False, repr=False)
    _bones: frozenset[str] | None = field(default=None, init=False, repr=False)
    _surname: tuple[tuple[str, int], ...] | None = field(default=None, init=False, repr=False)

    @property
    def single(self) -> str:
        """The folded letters, none doubled."""
        if self._single is None:
            self._single = single(self.folded)
        return self._single

    @property
    def plain(self) -> tuple[str, ...]:
        """Those keys in which a slip of the pen is looked for."""
        if self._plain is None:
            self._plain = plain_keys(self.text, self.keys, self.readings) if self.initial is None else ()
        return self._plain

    @property
    def bones(self) -> frozenset[str]:
        """The consonants of all keys, as a set."""
        if self._bones is None:
            self._bones = frozenset(self.consonants)
        return self._bones

    @property
    def surname(self) -> tuple[tuple[str, int], ...]:
        """Surnames it may be a form of, with readings."""
        if self._surname is None:
            self._surname = surname_forms(self.keys)
        return self._surname


@lru_cache(maxsize=32768)
def read_word(text: str, readings: tuple[str, ...] = ()) -> Word:
    """Read one word; ``readings`` as in `letapis.identity.sound.keys`."""
    bare = text.rstrip(".")
    if len(bare) == 1:
        return _initial(text, fold(bare))
    folded, kind = text.casefold(), "latin"
    if folded.isascii() and folded.isalpha():  # most words, by the shortest way
        within = readings or latin_readings(folded)
        word_keys, cases = latin_keys(folded, within), within == _CENTRAL
    else:
        folded = fold(text)
        kind = "latin" if folded and folded.isascii() and text.isalpha() else script(text)
        word_keys = heard(text, readings)
        cases = kind != "latin" or (readings or latin_readings(text.casefold())) == _CENTRAL
    bones = tuple(map(consonants, word_keys))
    given = given_senses(folded, word_keys, cases=cases) or near_given(word_keys, bones)
    patronymic = father(word_keys)
    family, surname_bits = surname_ending(word_keys)
    how, given_bits = NO_NAME, 0
    if given:
        for its_how, bits in given.values():
            how, given_bits = min(how, its_how), given_bits | bits
    return Word(
        text,
        kind,
        folded,
        word_keys,
        bones,
        frozenset(word_keys),
        given,
        patronymic,
        family,
        None,
        _SHAPES[how, family, 0 if patronymic is None else 2 if patronymic.names else 1],
        given_bits or ANY_READING,
        surname_bits if family and surname_bits else ANY_READING,
        readings,
    )


_CENTRAL = ("central",)
"""Latin words that may be declined; a name in an English text is not."""


def _initial(text: str, letter: str) -> Word:
    return Word(
        text=text,
        script=script(letter),
        folded=letter,
        keys=(),
        consonants=(),
        keyset=NONE,
        given=NO_SENSES,
        father=None,
        family=False,
        initial=letter,
        shape=Shape(NO_NAME, family=False, initial=True, father=0),
        given_bits=ANY_READING,
        surname_bits=ANY_READING,
        readings=(),
    )


_SHAPES = {
    (how, family, father): Shape(how, family, initial=False, father=father)
    for how in range(NO_NAME + 1)
    for family in (False, True)
    for father in range(3)
}
"""All there are, each once."""
