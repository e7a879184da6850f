"""Pairs of names are found bit by bit, and in the end all of them; later names bring theirs."""

import random

import pytest

from letapis.identity import suggest
from letapis.model import Individual
from letapis.web.names import NameIndex
from letapis.web.pairing import Pairing
from tests.web.golds import readings

NAMES = sorted({s.person.name for r in readings(100) for s in r.statements if s.person.name} | {
    "Марыя Калеснікава", "Мария Колесникова", "Siarhiej Cichanoŭski", "Николай Статкевич", "Mikalai Statkevich",
})  # fmt: skip


def found(pairing: Pairing) -> set[frozenset[str]]:
    return {frozenset(pair[:2]) for pair in pairing.first(10**6, 10**6)[0]}


def test_in_the_end_all_are_found() -> None:
    pairing = Pairing()
    pairing.add(NAMES)
    wanted = {frozenset((pair.a, pair.b)) for pair in suggest([(name, name) for name in NAMES], unsure=True)}
    assert found(pairing) == wanted
    assert wanted
    assert pairing.done


@pytest.mark.parametrize("seed", range(5))
def test_later_names_bring_their_pairs(seed: int) -> None:
    names = NAMES.copy()
    random.Random(seed).shuffle(names)  # noqa: S311 - an order
    whole, grown = Pairing(), Pairing()
    whole.add(names)
    for start in range(0, len(names), 7):
        grown.add(names[start : start + 7])
        grown.first(3, 2 + seed * 4)
    assert found(grown) == found(whole)


def test_what_is_nearest_comes_before_the_effort_is_spent() -> None:
    pairing = Pairing()
    pairing.add(NAMES)
    few, left = pairing.first(1, 5)
    assert few
    assert left < 5
    assert not pairing.done


def somebody(number: int, *names: str) -> Individual:
    key = f"{number:064}"
    return Individual(f"person:{key}", names[0], (), names, (f"mention:{key}",), 1)


def test_people_of_one_name_are_a_pair_and_joined_ones_none() -> None:
    one, other, third = somebody(1, "Anna Alpha"), somebody(2, "Anna Alpha"), somebody(3, "Boris Beta")
    names = NameIndex([one, third])
    assert list(names.pairs) == []
    names.renew([one, other, third])
    assert [(a.id, b.id) for a, b, _ in names.pairs] == [(one.id, other.id)]
    assert {hit.person.id for hit in names.find("Alpha")} == {one.id, other.id}
    names.renew([somebody(1, "Hanna Alpha", "Anna Alpha"), third])
    assert list(names.pairs) == []
    assert {hit.person.id for hit in names.find("Anna Alpha")} == {one.id}
    assert names.all_paired


@pytest.mark.parametrize("seed", range(3))
def test_a_renewed_index_answers_as_a_new_one(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - not a secret
    called = ["Anna Alpha", "Hanna Alpha", "Boris Beta", "Barys Beta", "Vera Gamma", "Wiera Hamma"]
    people = [somebody(number, *chance.sample(called, 2)) for number in range(8)]
    names = NameIndex(people)
    for _ in range(6):
        people = [
            somebody(n, *chance.sample(called, 2)) if chance.random() < 1 / 4 else p for n, p in enumerate(people)
        ]
        people = people[: chance.randint(4, 8)]
        names.renew(people)
        new = NameIndex(people)
        assert {frozenset((a.id, b.id)) for a, b, _ in names.pairs} == {
            frozenset((a.id, b.id)) for a, b, _ in new.pairs
        }
        for name in called:
            assert {hit.person.id for hit in names.find(name)} == {hit.person.id for hit in new.find(name)}


def test_letters_that_no_name_repeats_find_nobody() -> None:
    names = NameIndex([somebody(1, "Katsiaryna Kim"), somebody(2, "Anna Bykava III")])
    assert names.find("qqqq") == names.find("Kkk") == ()
    assert [hit.person.name for hit in names.find("Anna Bykava III")] == ["Anna Bykava III"]
    assert [hit.person.name for hit in names.find("Kac")] == ["Katsiaryna Kim"]
