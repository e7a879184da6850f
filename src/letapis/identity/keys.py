"""The keys under which a name is filed and sought.

A database files each name under `name_keys` (one row a key) and looks a text up by `query_keys`, strongest first;
whatever shares a key is a candidate for `letapis.identity.compare`. Two spellings of one name share a key even with a
slip of the pen, because a surname is also filed with each of its consonants left out.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, combinations, islice, product

from letapis.identity.initial import first_letters
from letapis.identity.lexicon import DECLINED, FORMAL
from letapis.identity.name import Name, read_name
from letapis.identity.sound import consonants, keys
from letapis.identity.syllables import transcriptions
from letapis.identity.word import Word

PAIR, SLIP, INITIAL, WORD, SOUND = "p", "d", "i", "w", "k"
"""Kinds of keys: given name and surname; the same with a consonant of the surname left out; initial and surname;
surname alone; how a word sounds (for search by prefix). A key is its kind and its text with a colon between."""


def name_keys(name: str) -> frozenset[str]:
    """All keys under which ``name`` is filed; a few dozen short ASCII strings at most."""
    ways = _ways(name)
    found = {f"{SOUND}:{key}" for read in ways for word in read.words for key in word.keys}
    couples = tuple(chain.from_iterable(map(_couples, ways)))
    for kind in (PAIR, SLIP, INITIAL, WORD):
        found.update(_keys(couples, kind))
    return frozenset(found)


def pair_keys(name: str) -> frozenset[str]:
    """The keys of `name` by which it meets other whole names: of given name and surname, also with a slip."""
    couples = tuple(chain.from_iterable(map(_couples, _ways(name))))
    return frozenset((*_keys(couples, PAIR), *_keys(couples, SLIP)))


def query_keys(text: str) -> tuple[tuple[str, ...], ...]:
    """Keys to look up for ``text``, in steps: take the next step only when the one before found too little."""
    ways = _ways(text)
    couples = tuple(chain.from_iterable(map(_couples, ways)))
    steps = [tuple(sorted(set(_keys(couples, kind)))) for kind in (PAIR, SLIP, INITIAL, WORD)]
    sounds = tuple(sorted({f"{SOUND}:{key}" for read in ways for word in read.words for key in word.keys}))
    return tuple(step for step in (*steps, sounds) if step)


def prefix_keys(text: str) -> tuple[str, ...]:
    """The beginnings of keys that fit ``text`` as somebody types it: its last word may go on."""
    words = read_name(text).words
    return tuple(f"{SOUND}:{key}" for key in keys(words[-1].text)) if words else ()


def _ways(text: str) -> tuple[Name, ...]:
    """A name as written, and where its words are transcribed by syllables in their Latin form too: Си, Цзиньпин."""
    read = read_name(text)
    latin = [sorted(transcriptions(word.text)) for word in read.words]
    if not latin or not all(latin):
        return (read,)
    return (read, *[read_name(" ".join(words)) for words in islice(product(*latin), _SPELLINGS)])


_SPELLINGS = 4
"""Latin spellings of one name of which keys are made: few syllables have more than one."""


def _keys(couples: Iterable[tuple[Word | None, Word]], kind: str) -> Iterator[str]:
    for first, surname in couples:
        bones = skeletons(surname)
        if kind == WORD:
            yield from (f"{WORD}:{one}" for one in bones)
        elif kind == INITIAL:
            letters = filter(str.isascii, first_letters(first)) if first else ()
            yield from (f"{INITIAL}:{letter}|{one}" for letter in letters for one in bones)
        elif kind == PAIR:
            yield from (f"{PAIR}:{label}|{one}" for label in _labels(first) for one in bones)
        else:
            labels = _labels(first, known=True)
            yield from (f"{SLIP}:{label}|{shorter}" for label in labels for shorter in cut_skeletons(surname))


def _couples(read: Name) -> Iterator[tuple[Word | None, Word]]:
    """Given name and surname, in every way the words may be so read."""
    named = list(zip(read.words, read.roles, strict=True))
    givens = [word for word, role in named if role == "given"]
    rest = [word for word, role in named if role in ("surname", "other") and word.initial is None]
    full = [word for word in read.words if word.initial is None]
    if len(full) == 1 and not givens:
        yield None, full[0]
    if givens:
        yield from ((given, word) for given in givens for word in rest)
    if not givens or (len(full) == 2 and all(_is_given(word) for word in full)):  # noqa: PLR2004  Анісім Алена
        yield from combinations(full, 2)
        yield from ((other, one) for one, other in combinations(full, 2))


def _is_given(word: Word) -> bool:
    return any(how == FORMAL for how, _ in word.given.values())


def _labels(first: Word | None, *, known: bool = False) -> tuple[str, ...]:
    """A given name by the row of the table, so that Сяргей and Sergiusz meet, and by its consonants.

    ``known``: consonants only where the table does not hold it.
    """
    if first is None or first.initial is not None:
        return ()
    names = tuple(name for name, (how, _) in first.given.items() if how != DECLINED) or tuple(first.given)
    bones = tuple(dict.fromkeys(first.consonants))
    return names if known and names else (*names, *bones)


@lru_cache(maxsize=16384)
def skeletons(word: Word) -> tuple[str, ...]:
    """The consonants of a surname without its ending, so that its man's, woman's and declined forms meet."""
    forms = [form for form, _ in word.surname] or [word.folded]
    return tuple(dict.fromkeys(consonants(form.partition("-")[0]) or form for form in forms))


@lru_cache(maxsize=16384)
def cut_skeletons(word: Word) -> frozenset[str]:
    """The skeletons, and each with a consonant left out."""
    return frozenset(shorter for bones in skeletons(word) for shorter in _shorter(bones))


def _shorter(bones: str) -> Iterator[str]:
    yield bones
    if len(bones) > 2:  # noqa: PLR2004  two consonants, one left out, would meet everything
        yield from {bones[:i] + bones[i + 1 :] for i in range(len(bones))}
