"""How the words of names are filed in a database, and what is looked up there for a text in any spelling.

A database keeps each *written word* of its names once, under `word_keys`, and knows which people have which words. A
text is looked up word by word (`asked`): `alike` says which written words may be meant, `ranked` who has most of them.
Whoever is found is a candidate only; `letapis.identity.compare` decides. So the index grows with the words, of which
there are fewer than people, and no search looks at everybody.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from rapidfuzz import fuzz, process

from letapis.identity.keys import cut_skeletons, skeletons
from letapis.identity.letters import fold
from letapis.identity.name import read_name
from letapis.identity.sound import VOWELS, keys
from letapis.identity.syllables import transcriptions
from letapis.identity.word import Word

LETTERS, SOUND, GIVEN, BONES, CUT, INITIAL = "s", "k", "g", "w", "d", "i"
"""Kinds of keys: the plain letters of a word; how it sounds; the given name that it may stand for; its consonants
without a surname's ending; these with each left out; the letter that is the whole word. A key is its kind and its text
with a colon between."""

WORTH = {LETTERS: 8, SOUND: 8, GIVEN: 6, BONES: 4, CUT: 2, INITIAL: 1}
"""How much a shared key of each kind says."""
BEGUN, PARTED = 3, 5
"""The same of a word that goes on from what was typed, and of one written as two, or two as one."""

MOST_WORDS = 60
"""Written words taken for one word of a text, those that sound nearest."""
_BEGINS = 2
"""Sounds from which a beginning is looked up."""
_RUN_TOGETHER = 8
"""Letters from which a single word may be two without a space."""
_HALF = 3


class Asked(NamedTuple):
    """What is looked up for a word of a text: keys with their worth, and beginnings of keys; ``sound`` ranks.

    ``typed``: those of the beginnings that hold all that was typed; whatever goes on from them may be meant.
    """

    keys: Mapping[str, int]
    begins: tuple[str, ...]
    sound: str
    typed: tuple[str, ...] = ()


class Filed(NamedTuple):
    """A row of the index: a key, the number of a written word that has it, and the sound of that word."""

    key: str
    word: int
    sound: str


@lru_cache(maxsize=16384)
def word_keys(written: str) -> frozenset[str]:
    """All keys of a word of a name as it is written; a hyphen or a comma in it parts it."""
    return frozenset(key for word in read_name(written).words for key in _keys(word))


def word_sound(written: str) -> str:
    """How a written word sounds, as one text."""
    return " ".join(_sound(word) for word in read_name(written).words)


def asked(text: str) -> tuple[Asked, ...]:
    """What is looked up for a text; its last word may go on."""
    read = read_name(text).words
    words = [word for word in read if word.initial is None] or list(read)
    found = [Asked(_worth(word), (), _sound(word)) for word in words]
    if words:
        last = words[-1].text
        found[-1] = found[-1]._replace(begins=_beginnings(last), typed=_typed(last))
    joined = [read_name(one.text + other.text.lower()).words for one, other in pairwise(words)]
    found += [_as_one(parts[0]) for parts in joined if len(parts) == 1]
    if len(words) == 1 and len(words[0].text) >= _RUN_TOGETHER:
        found += _as_two(words[0].text)
    return tuple(found)


def alike(one: Asked, filed: Iterable[Filed]) -> dict[int, int]:
    """The written words that may be meant, each with its worth: all that sound the same or go on, and the nearest."""
    worth: dict[int, int] = {}
    sounds: dict[int, str] = {}
    going_on: set[int] = set()
    for key, word, sound in filed:
        value = one.keys.get(key, BEGUN if one.begins and key.startswith(one.begins) else 0)
        if value > worth.get(word, 0):
            worth[word] = value
            sounds[word] = sound
        if one.typed and key.startswith(one.typed):
            going_on.add(word)
    if len(worth) <= MOST_WORDS:
        return worth
    nearest = process.extract(one.sound, sounds, scorer=fuzz.ratio, limit=MOST_WORDS)
    kept = {word for _, _, word in nearest}
    return {word: value for word, value in worth.items() if value >= PARTED or word in kept or word in going_on}


def ranked(groups: Sequence[Mapping[int, int]], having: Mapping[int, Collection[int]]) -> list[int]:
    """Those of ``having`` (somebody's number to the words of the names) with most of what is asked for, best first."""
    found = [(-total(groups, words), one) for one, words in having.items()]
    return [one for much, one in sorted(found) if much]


def total(groups: Sequence[Mapping[int, int]], words: Collection[int]) -> int:
    """How much of what is asked for somebody with these words has: of each word asked for, the best."""
    return sum([max([group.get(word, 0) for word in words]) for group in groups]) if words else 0


def nearness(text: str, name: str) -> float:
    """How near two names sound, in 0..100, whatever the order of their words; says nothing of whether they are one.

    A text of fewer words than the name, as a surname alone, is as near as its words are to those nearest to them.
    """
    mine, theirs = read_name(text).words, read_name(name).words
    if not mine or len(mine) >= len(theirs):
        return fuzz.token_sort_ratio(word_sound(text), word_sound(name))
    return sum(max(_near(one, other) for other in theirs) for one in mine) / len(mine)


def _near(one: Word, other: Word) -> float:
    sounds = product(one.keys or (one.folded,), other.keys or (other.folded,))
    return max(fuzz.ratio(mine, theirs) for mine, theirs in sounds)


def _keys(word: Word) -> set[str]:
    if word.initial is not None:
        return {f"{INITIAL}:{word.initial}"}
    found = {f"{SOUND}:{key}" for key in word.keys}
    found.add(f"{LETTERS}:{word.folded}")
    found.update(f"{LETTERS}:{latin}" for latin in transcriptions(word.text))
    found.update(f"{GIVEN}:{name}" for name in word.given)
    found.update(f"{BONES}:{bones}" for bones in skeletons(word))
    found.update(f"{CUT}:{bones}" for bones in cut_skeletons(word).difference(skeletons(word)))
    return found


def _worth(word: Word) -> dict[str, int]:
    """What is looked up for a word. One with a consonant too few meets the whole of another, one too many its cuts.

    So a word need not be filed among its own cuts as a whole.
    """
    found = {key: WORTH[key[0]] for key in _keys(word)}
    if word.initial is None:
        for bones in cut_skeletons(word):
            found.setdefault(f"{BONES}:{bones}", WORTH[CUT])
            found[f"{CUT}:{bones}"] = WORTH[CUT]
    return found


def _sound(word: Word) -> str:
    return word.keys[0] if word.keys else word.folded


def _beginnings(typed: str) -> tuple[str, ...]:
    """Beginnings of what was typed, and of its sounds: without vowels that may change yet, without half a digraph."""
    found = {key for text in (typed, typed[:-1]) if len(text) > 1 for key in keys(text)}
    found |= {key.rstrip(VOWELS) for key in found}
    return (f"{LETTERS}:{fold(typed)}", *sorted(f"{SOUND}:{key}" for key in found if len(key) >= _BEGINS))


def _typed(typed: str) -> tuple[str, ...]:
    return (f"{LETTERS}:{fold(typed)}", *[f"{SOUND}:{key}" for key in keys(typed) if len(key) >= _BEGINS])


def _as_one(word: Word) -> Asked:
    return Asked({f"{SOUND}:{key}": PARTED for key in word.keys}, (), _sound(word))


def _as_two(text: str) -> tuple[Asked, Asked]:
    """The halves of a word, cut anywhere; whoever has a half of either kind is a candidate."""
    cuts = range(_HALF, len(text) - _HALF + 1)
    halves = ([text[:at] for at in cuts], [text[at:] for at in cuts])
    left, right = ({f"{SOUND}:{key}": PARTED for half in some for key in keys(half)} for some in halves)
    return Asked(left, (), ""), Asked(right, (), "")
