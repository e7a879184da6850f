"""Who “the younger Babaryka” is: of a parent and a child, or of two brothers, the one of that age; in doubt nobody."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import people as words
from letapis.reading.name_edges import Name
from letapis.reading.people import Cluster, People
from letapis.reading.same_names import fold, same_word
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def settle(people: People, names: Iterable[Name]) -> None:
    """Give each surname that an age tells apart to the one of that age, to nobody where it is not told who that is."""
    every = list(names)
    apart = [(name, age) for name in every if (age := _told_apart(name)) is not None]
    if not apart:
        return
    ages: dict[Cluster, str] = {}
    for name in every:
        age, cluster = _age_of_kin(name), people.at(name.span.start)
        if age is not None and cluster is not None:
            ages.setdefault(cluster, age)
    for name, age in apart:
        found = _of_age(people, ages, name, age)
        people.move(name.span.start, found)
        if found is not None and len(found.name.split()) == 1:
            people.rename(found, f"{found.name} {name.span.text}")  # "his son, Eduard … the younger Babaryka"


def with_age(name: Name) -> Name:
    """“Babaryka junior”: the name with the word behind it, which heads the two in the parse."""
    return name if _age_behind(name) is None else replace(name, last=name.last + 1)


def _age_behind(name: Name) -> str | None:
    """What age the word behind a name tells: not in "Navalny senior aide Volkov"."""
    behind = name.doc[name.last + 1] if name.last + 1 < len(name.doc) else None
    heads = behind is not None and behind.dep_ not in _WITHIN and behind.head != name.doc[name.last]
    return words.NAMESAKES.get(behind.text) if behind is not None and heads else None


_WITHIN = {"amod", "compound", "nmod", "advmod"}


def _told_apart(name: Name) -> str | None:
    """“The younger Babaryka", "Babaryka junior”: what age is told of whoever bears a surname."""
    doc, words_of = name.doc, name.span.text.split()
    if len(words_of) > 1:
        return None
    if name.last > name.first:
        return words.NAMESAKES.get(doc[name.last].text)
    before = doc[name.first - 1] if name.first else None
    return words.GENERATIONS.get(before.lower_) if before is not None and _known(before) else None


def _known(adjective: "Token") -> bool:
    """“The younger Babaryka”, and no "the country's younger Babaryka fans"."""
    return adjective.i > 0 and next_to(adjective, -1).lower_ in words.THE


def _age_of_kin(name: Name) -> str | None:
    """“His son, Eduard", "her elder sister Hatice", "his father, Viktar”: whether the relative is the younger one."""
    last = name.doc[name.last]
    before = name.doc[max(name.first - 1, 0)]
    before = next_to(before, -1) if before.text == "," and before.i else before
    beside = [c for c in last.children if c.dep_ in {"compound", "nmod", "appos"}]
    for noun in (before, *beside, *([last.head] if last.dep_ == "appos" else [])):
        lemma = noun.lemma_.lower()
        if lemma in words.GENERATION_OF_KIN:
            return words.GENERATION_OF_KIN[lemma]
        told = [words.GENERATIONS[c.lower_] for c in noun.lefts if c.lower_ in words.GENERATIONS]
        if lemma in words.SIBLINGS and told:
            return told[0]
    return None


def _of_age(people: People, ages: dict[Cluster, str], name: Name, age: str) -> Cluster | None:
    """Who of those who may bear the surname is told to be of that age, else the one other than who is not."""
    surname = fold(name.span.text)
    bearers = [c for c in people.clusters if len(c.words) > 1 and same_word(c.words[-1], surname)]
    kin = [c for c in ages if c in bearers or len(c.words) == 1]
    same = [c for c in kin if ages[c] == age]
    if same:
        return same[0] if len(same) == 1 else None
    rest = [c for c in bearers if c not in ages]
    return rest[0] if kin and len(rest) == 1 else None
