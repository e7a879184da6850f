"""Names made from our own tables, to measure with: given names times surnames, never real persons.

Endings are put on random syllables, so that there are more surnames than the tables hold.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

from letapis.language.names import Given, given_names, surnames, women_surnames

SYLLABLES = [
    "ка",
    "ра",
    "ва",
    "ло",
    "ми",
    "се",
    "ду",
    "бо",
    "га",
    "ни",
    "ту",
    "ре",
    "за",
    "ши",
    "че",
    "по",
    "ли",
    "ма",
    "ко",
    "да",
    "ви",
    "жу",
    "са",
    "та",
]
ENDINGS = (("аў", "ов"), ("еў", "ев"), ("скі", "ский"), ("іч", "ич"), ("енка", "енко"), ("юк", "юк"))


class Made(NamedTuple):
    """A made person: what he or she is called in Belarusian and Russian."""

    be: str
    ru: str
    key: tuple[str, str]


COMMON = 10


def people(seed: int, more_surnames: int = 0, crowded: float = 0.0) -> Iterator[Made]:
    """Endless people; the same ``seed`` gives the same ones. ``more_surnames``: how many beside those of the tables.

    ``crowded``: the share of people who bear one of the ten commonest surnames.
    """
    chance = random.Random(seed)  # noqa: S311  nothing secret
    names = [given for given in given_names() if {"be", "ru"} <= dict(given.by_language).keys()]
    families = [*surnames(), *(_surname(chance) for _ in range(more_surnames))]
    while True:
        common = crowded and chance.random() < crowded
        yield _person(chance.choice(names), chance.choice(families[:COMMON] if common else families))


def spellings(person: Made) -> tuple[str, str]:
    """Both names."""
    return person.be, person.ru


def _surname(chance: random.Random) -> tuple[str, str]:
    stem = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).removesuffix("а").capitalize()
    be, ru = chance.choice(ENDINGS)
    return stem.replace("и", "і").replace("ші", "шы").replace("жі", "жы") + be, stem + ru


def _person(given: Given, family: tuple[str, str]) -> Made:
    first = dict(given.by_language)
    be, ru = (
        _womans(name, language) if given.gender == "f" else name
        for name, language in zip(family, ("be", "ru"), strict=True)
    )
    return Made(f"{first['be']} {be}", f"{first['ru']} {ru}", (given.name, family[1]))


def _womans(name: str, language: str) -> str:
    for man, woman in women_surnames(language):
        if name.endswith(man):
            return name[: len(name) - len(man)] + woman
    return name
