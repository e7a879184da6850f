"""One who may be two: what is told of a name stands on the left, whether a human is asked to look on the right."""

import pytest

from letapis.cli.doubting import doubts, settled_pairs
from tests.cli.conftest import Letapis
from tests.register.story import case, story

TWO_TOWNS = """
2021-05-04 detained 2021-05-03 place=Minsk
2021-05-05 detained 2021-05-03 place=Homiel
"""
BORN_APART = """
2021-05-04 profile - attribute=birth_date 'value=3 May 1975'
2021-05-05 profile - attribute=birth_date 'value=8 June 1979'
"""
TWO_PRISONS = """
2021-05-04 held 2021-05-03 'facility=remand prison No. 1 in Minsk' place=Minsk
2021-05-05 remanded 2021-05-03 place=Zhodzina
"""
DATED_BY_EVENT = """
- detained 2021-05-03 place=Brest in=a
- profile - attribute=age value=19 in=a
- profile - attribute=age value=47 in=a
"""
ONE_BIRTH = """
2021-05-04 profile - attribute=age value=45
2021-05-04 profile - attribute=birth_date 'value=8 June 1975'
"""


@pytest.mark.parametrize(
    ("told", "against"),
    [
        (TWO_TOWNS, ["custody_elsewhere"]),
        # A generation apart: father and son.
        (
            "2021-05-04 profile - attribute=age value=64\n2021-05-05 profile - attribute=age value=22",
            ["generation"],
        ),
        # Dead before he was detained.
        ("2020-05-04 died 2020-05-03\n2021-05-05 detained 2021-05-03 place=Homiel", ["died_before"]),
        # Birth dates told in words; held in two prisons, of which one is told by its town.
        (BORN_APART, ["born_apart"]),
        (TWO_PRISONS, ["custody_elsewhere"]),
        # Within one report: two ages, also where only an event dates it; two towns.
        ("2021-05-04 profile - attribute=age value=19\n2021-05-04 profile - attribute=age value=47", ["generation"]),
        (DATED_BY_EVENT, ["generation"]),
        (
            "2021-05-04 detained 2021-05-03 place=Minsk\n2021-05-04 detained 2021-05-03 place=Brest",
            ["custody_elsewhere"],
        ),
        # Detained in one town and held in another by the evening; one birth, as a date and as an age.
        ("2021-05-04 detained 2021-05-03 place=Minsk\n2021-05-05 held 2021-05-03 place=Zhodzina", []),
        (ONE_BIRTH, []),
        # One town by two names; the next day; a day nobody knows; a denial; a part of a town.
        ("2021-05-04 detained 2021-05-03 place=Homiel\n2021-05-05 detained 2021-05-03 place=Gomel", []),
        ("2021-05-04 detained 2021-05-03 place=Minsk\n2021-05-05 detained 2021-05-04 place=Homiel", []),
        ("2021-05-04 detained 2021-05 place=Minsk\n2021-05-05 detained 2021-05 place=Homiel", []),
        ("2021-05-04 detained 2021-05-03 place=Minsk\n2021-05-05 detained 2021-05-03 denied place=Homiel", []),
        ("2021-05-04 detained 2021-05-03 place=Minsk\n2021-05-05 detained 2021-05-03 place=centre", []),
        # Two years between the reports, two between the ages.
        ("2021-05-04 profile - attribute=age value=22\n2023-05-05 profile - attribute=age value=24", []),
        # What a human rejected is no evidence.
        (f"{TWO_TOWNS.strip()}\nreject 2", []),
    ],
)
def test_who_may_be_two(told: str, against: list[str]) -> None:
    found = doubts(case(told))
    hard = {"custody_elsewhere", "generation", "died_before", "born_apart"}
    assert [r.feature for doubt in found for r in doubt.comparison.reasons if r.feature in hard] == against


def test_whom_a_human_joined_is_left_out() -> None:
    told = f"{TWO_TOWNS.strip()}\nsame 1 2"
    assert doubts(case(told), settled_pairs(story(told))) == []
    assert len(doubts(case(told))) == 1


def test_one_report_of_father_and_son() -> None:
    [doubt] = doubts(case("2021-05-04 profile - attribute=age value=19\n2021-05-04 profile - attribute=age value=47"))
    assert (doubt.left, doubt.left_report) == (doubt.right, doubt.right_report)


def test_nobody_to_doubt(letapis: Letapis) -> None:
    letapis("add", "-", stdin=b"Anna Alpha was detained on 2020-07-29.")
    assert letapis("identity", "doubts").err == "Nobody seems to be two.\n"
    assert letapis("identity", "doubts", "--format", "json").out == "[]\n"


def test_adding_warns_of_those_who_may_be_two(letapis: Letapis, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "may be two" not in letapis("add", "-", stdin=b"Anna Alpha was detained on 2020-07-29.").err
    monkeypatch.setattr("letapis.cli.verbs.add.doubts", lambda case, settled: [case.person] if not settled else [])
    told = letapis("add", "-", stdin=b"Anna Alpha was detained on 2020-07-30.").err
    assert "Anna Alpha: may be two people, see `letapis identity doubts`." in told
    assert "may be two" not in letapis("add", "-", stdin=b"Anna Alpha was detained on 2020-07-30.").err, (
        "nothing is new"
    )
