"""The given-name and patronymic tables, turned round: from a key to what it may be. Built once."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from letapis.identity.letters import fold, script
from letapis.identity.sound import VOWELS, consonants, keys
from letapis.language.names import Given, given_names, patronymics

M_NOM, M_OTHER, F_NOM, F_OTHER = 1, 2, 4, 8
"""Readings of a word, as bits: a man's or a woman's name, in the nominative or in another case."""
ANY_READING = M_NOM | M_OTHER | F_NOM | F_OTHER

FORMAL, SHORT, DECLINED = 0, 1, 2
"""How a word stands for a given name: in full, by a short form, in another case."""

Senses = MappingProxyType[str, tuple[int, int]]
NO_SENSES: Senses = MappingProxyType({})
_NOTHING: dict[str, tuple[int, int]] = {}


class Father(NamedTuple):
    """A patronymic: the given names it may come from, and the readings of its ending."""

    names: frozenset[str]
    readings: int


def given_senses(folded: str, word_keys: Sequence[str], *, cases: bool = True) -> Senses:
    """The given names a word may stand for: name to (how, readings).

    A word is looked up by its very letters where the tables hold them, else by sound.

    ``cases``: whether the word may stand in another case; a name in an English text does not.
    """
    spelled, foreign_names, by_key = _tables()
    if folded in spelled:
        return spelled[folded]
    foreign = foreign_names.get(folded)
    if foreign is None and len(word_keys) == 1 and word_keys[0] not in by_key:  # most words
        return NO_SENSES
    found: dict[str, tuple[int, int]] = dict(foreign or ())
    for key in word_keys:
        for name, sense in by_key.get(key, _NOTHING).items():
            if cases or sense[0] != DECLINED:
                found[name] = _better(found.get(name), sense)
    return MappingProxyType(found) if found else NO_SENSES


@cache
def _tables() -> tuple[dict[str, Senses], dict[str, dict[str, tuple[int, int]]], dict[str, dict[str, tuple[int, int]]]]:
    """The three tables in which a word is looked up."""
    return _spelled(), _foreign(), _by_key()


def father(word_keys: Iterable[str]) -> Father | None:
    """What a word says as a patronymic; None when it does not have the form of one."""
    fathers = _fathers()
    for key in word_keys:
        if key in fathers:
            return fathers[key]
        if not key.endswith(_ANY_PATRONYMIC_ENDING):
            continue
        for ending, readings in _PATRONYMIC_ENDINGS.items():
            if key.endswith(ending) and len(key) > len(ending) + 2:
                return Father(frozenset(), readings)
    return None


def initials(name: str) -> frozenset[str]:
    """First letters under which a given name may be abbreviated, in any script: Яўген, Евгений, Yevgeny, Eugene."""
    return _initials()[name]


def _better(old: tuple[int, int] | None, new: tuple[int, int]) -> tuple[int, int]:
    if old is None:
        return new
    return (min(old[0], new[0]), old[1] | new[1])


@cache
def _by_key() -> dict[str, dict[str, tuple[int, int]]]:
    table: dict[str, dict[str, tuple[int, int]]] = {}
    for given in given_names():
        for how, forms in ((FORMAL, given.native + given.polish), (SHORT, given.short)):
            for key, sense in _entries(given, how, forms):
                senses = table.setdefault(key, {})
                senses[given.name] = _better(senses.get(given.name), sense)
    return table


@cache
def _spelled() -> dict[str, Senses]:
    """Cyrillic forms in their cases, letter by letter: Віталя is a man's name declined, whatever Віталія sounds."""
    table: dict[str, dict[str, tuple[int, int]]] = {}
    for given in given_names():
        nominative, other = (M_NOM, M_OTHER) if given.gender == "m" else (F_NOM, F_OTHER)
        for how, forms in ((FORMAL, given.native), (SHORT, given.short)):
            for form in filter(_is_cyrillic, forms):
                senses = table.setdefault(fold(form), {})
                senses[given.name] = _better(senses.get(given.name), (how, nominative))
                for declined in _spelled_cases(form):
                    senses = table.setdefault(fold(declined), {})
                    senses[given.name] = _better(senses.get(given.name), (DECLINED, other))
    return {folded: MappingProxyType(senses) for folded, senses in table.items()}


def _is_cyrillic(form: str) -> bool:
    return script(form) == "cyrillic"


_CASES = {
    "а": ("ы", "и", "і", "у", "е", "э", "ой", "ою", "ай", "аю", "ей", "ею"),
    "я": ("і", "и", "ї", "ю", "е", "ей", "ею", "яй", "яю", "ёй"),
    "о": ("а", "у", "ові", "ом", "ам", "е", "і"),
    "й": ("я", "ю", "ем", "ям", "єм", "ём", "і", "и", "ї", "е", "ві"),
    "ь": ("я", "ю", "ем", "ём", "ям", "і", "и", "е"),
}
_CONSONANT_CASES = ("а", "у", "ом", "ам", "ем", "е", "э", "і", "ы", "ові")


def _spelled_cases(form: str) -> Iterator[str]:
    """A given name in its other cases: Віталь, Віталя, Віталю, Віталём."""
    stem, endings = (form[:-1], _CASES[form[-1]]) if form[-1] in _CASES else (form, _CONSONANT_CASES)
    for ending in endings if len(stem) > 1 else ():
        yield stem + ending


@cache
def _foreign() -> dict[str, dict[str, tuple[int, int]]]:
    """Forms of other languages, by spelling: how they sound elsewhere would mislead (Alexandre is no Александра)."""
    table: dict[str, dict[str, tuple[int, int]]] = {}
    for given in given_names():
        for form in given.foreign:
            table.setdefault(fold(form), {})[given.name] = (FORMAL, M_NOM if given.gender == "m" else F_NOM)
    return table


def _entries(given: Given, how: int, forms: tuple[str, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    nominative, other = (M_NOM, M_OTHER) if given.gender == "m" else (F_NOM, F_OTHER)
    for form in forms:
        for key in keys(form):
            yield key, (how, nominative)
            if given.gender == "m":
                yield key + "s", (how, nominative)  # Latvian and Lithuanian: Sergejs, Aleksandras
            for declined in _declined(key):
                yield declined, (DECLINED, other)


_TO_CONSONANT = ("a", "e", "u", "am", "em", "im", "i")
_TO_VOWEL = ("i", "u", "e", "a", "am", "em", "m")


def _declined(key: str) -> Iterator[str]:
    """Other cases of a given name: Віталь, Віталя, Віталю, Віталём; Марыя, Марыі, Марыю."""
    if len(key) > 2:  # noqa: PLR2004  a shorter stem would meet everything
        stem, vowel_final = (key[:-1], True) if key[-1] in VOWELS else (key, False)
        for ending in _TO_VOWEL if vowel_final else _TO_CONSONANT:
            yield (stem + ending) if ending != "m" else key + ending


_PATRONYMIC_ENDINGS = {
    "vic": M_NOM,
    "lic": M_NOM,
    "mic": M_NOM,
    "kic": M_NOM,
    "tic": M_NOM,
    "vica": M_OTHER,
    "vicu": M_OTHER,
    "vicam": M_OTHER,
    "vicem": M_OTHER,
    "vicim": M_OTHER,
    "vna": F_NOM | F_OTHER,
    "icna": F_NOM | F_OTHER,
    "vni": F_OTHER,
    "vne": F_OTHER,
    "vnu": F_OTHER,
    "icni": F_OTHER,
}


_ANY_PATRONYMIC_ENDING = tuple(_PATRONYMIC_ENDINGS)


@cache
def _fathers() -> dict[str, Father]:
    found: dict[str, set[str]] = {}
    readings: dict[str, int] = {}
    for name, key, reading in _patronymic_keys():
        found.setdefault(key, set()).add(name)
        readings[key] = readings.get(key, 0) | reading
    return {key: Father(frozenset(names), readings[key]) for key, names in found.items()}


def _patronymic_keys() -> Iterator[tuple[str, str, int]]:
    for given in given_names():
        if given.gender == "m":
            for stem in {key for form in given.native for key in keys(form) if len(key) > 2}:  # noqa: PLR2004
                yield from _regular(given.name, stem)
    for name, _, men, women in patronymics():
        for forms, endings, base in ((men, ("", "a", "u", "am", "em"), 0), (women, ("", "i", "u", "e"), 1)):
            for key in {key for form in forms for key in keys(form)}:
                for ending in endings:
                    yield name, (key[:-1] if base and ending else key) + ending, _reading(base, ending)


def _reading(woman: int, ending: str) -> int:
    return (F_OTHER if ending else F_NOM | F_OTHER) if woman else (M_OTHER if ending else M_NOM)


def _regular(name: str, key: str) -> Iterator[tuple[str, str, int]]:
    stem = key.rstrip(VOWELS)
    for link in {key if key[-1] in VOWELS else "", stem + "a", stem + "e", stem + "i"} - {""}:
        for ending, reading in _PATRONYMIC_ENDINGS.items():
            if ending.startswith("v"):
                yield name, link + ending, reading


@cache
def _initials() -> dict[str, frozenset[str]]:
    return {
        given.name: frozenset(fold(form)[:1] for form in given.native + given.polish + given.foreign)
        for given in given_names()
    }


@cache
def _by_consonants() -> dict[str, frozenset[str]]:
    """Consonants to the keys of full given names, to read a spelling that the tables do not hold."""
    table: dict[str, set[str]] = {}
    for key, senses in _by_key().items():
        if any(how == FORMAL for how, _ in senses.values()):
            table.setdefault(consonants(key), set()).add(key)
    return {skeleton: frozenset(found) for skeleton, found in table.items()}


def near_given(word_keys: Sequence[str], bones: Sequence[str]) -> Senses:
    """Given names whose full form has the same consonants (three or more) and vowels at most one apart: Alaksandr.

    ``bones``: the consonants of each key.
    """
    table = _by_consonants()
    if table.keys().isdisjoint(bones):  # most words
        return NO_SENSES
    near: list[str] = []
    for at, skeleton in enumerate(bones):
        if len(skeleton) > 2 and skeleton in table:  # noqa: PLR2004  two consonants say too little
            near += [known for known in table[skeleton] if _vowels_near(known, word_keys[at])]
    full = {name: sense for name, sense in given_senses("", near).items() if sense[0] == FORMAL} if near else None
    return MappingProxyType(full) if full else NO_SENSES


def _vowels_near(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= 1
