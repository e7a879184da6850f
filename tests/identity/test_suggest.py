"""Among many people, those who may be one."""

from itertools import combinations

from letapis.identity import Decision, compare, suggest

PEOPLE = [
    ("1", "Сяргей Ціханоўскі"),
    ("2", "Sviatlana Tsikhanouskaya"),
    ("3", "Сергей Тихановский"),
    ("4", "Віталь Шкляраў"),
    ("5", "Vitali Shkliarau"),
    ("6", "Xi Jinping"),
    ("7", "Шкляров"),
    ("5", "Виталий Шкляров"),
    ("8", "Светлана Тихановская"),
]


def test_pairs_with_their_reasons() -> None:
    assert {(found.a, found.b) for found in suggest(PEOPLE)} == {("1", "3"), ("4", "5"), ("2", "8")}
    assert all(found.comparison.reasons for found in suggest(PEOPLE))


def test_as_good_as_comparing_all_with_all() -> None:
    everything = {(a, b) for (a, name), (b, other) in combinations(PEOPLE, 2) if a != b and compare(name, other).match}
    assert {(found.a, found.b) for found in suggest(PEOPLE)} == everything


def test_unsure_pairs_on_demand() -> None:
    unsure = {
        (found.a, found.b) for found in suggest(PEOPLE, unsure=True) if found.comparison.decision is Decision.UNSURE
    }
    assert unsure == {("4", "7"), ("5", "7")}


def test_a_human_judgement_stands() -> None:
    assert ("1", "3") not in {
        (found.a, found.b) for found in suggest(PEOPLE, decided=lambda a, b: {a, b} == {"1", "3"})
    }


def test_progress_ends_with_the_totals() -> None:
    told: list[tuple[int, int]] = []
    pairs = list(suggest(iter(PEOPLE), progress=lambda read, pairs: told.append((read, pairs))))
    assert told[-1] == (len(PEOPLE), len(pairs))


def test_many_namesakes_stay_affordable() -> None:
    crowd = [(str(number), f"Іван {'Зыкаў' if number % 2 else 'Носаў'}{'ск' * (number % 3)}") for number in range(60)]
    assert sum(1 for _ in suggest(crowd)) > 0
