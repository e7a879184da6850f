"""Remand after the case: the history on top, until when it is sure below."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from letapis.model import Custody, Entry
from letapis.register import fold
from tests.register.story import case
from tests.strategies import histories

REMANDED = "2020-09-08 detained 2020-09-07 place=Minsk\n2020-09-11 remanded 2020-09-10\n"
LATER = {
    "acquitted": ("2021-03-02 acquitted 2021-03-01", "2021-03-01"),
    "the case closed": ("2021-03-02 case_closed 2021-03-01", "2021-03-01"),
    "a rumour that it was closed": ("2021-03-02 case_closed 2021-03-01 probable", None),
    "a fine": ("2021-03-02 sentenced 2021-03-01 penalty=fine", "2021-03-01"),
    "suspended": ("2021-03-02 sentenced 2021-03-01 term=P2Y penalty='a suspended sentence'", "2021-03-01"),
    "restricted at home": ("2021-03-02 sentenced 2021-03-01 term=P2Y penalty='restriction of liberty'", "2021-03-01"),
    "an open-type facility": ("2021-03-02 sentenced 2021-03-01 penalty='an open-type facility'", None),
    "a verdict of which no penalty is told": ("2021-03-02 sentenced 2021-03-01 law=342/criminal", None),
    "the same, in force": (
        "2021-03-02 sentenced 2021-03-01 law=342/criminal\n2021-06-02 appealed 2021-06-01 outcome=rejected",
        "2021-06-01",
    ),
    "a term, in force: up to the first day on which it may be over": (
        "2021-03-02 sentenced 2021-03-01 law=342/criminal term=P2Y\n2021-06-02 appealed 2021-06-01 outcome=rejected",
        "2022-04-27",
    ),
    "acquitted, and still held": (
        "2021-03-02 acquitted 2021-03-01\n2021-04-02 held 2021-04-01",
        "2021-04-02",
    ),
    "a case that was over before": (
        "2019-03-02 acquitted 2019-03-01 law=369/criminal\n2020-09-12 charged 2020-09-11 law=342/criminal",
        None,
    ),
    "charged": ("2020-09-12 charged 2020-09-11 law=342/criminal", None),
}


@pytest.mark.parametrize(("later", "until"), LATER.values(), ids=LATER.keys())
def test_until_when_remand_is_sure(later: str, until: str | None) -> None:
    spell = next(s for s in case(REMANDED + later).custody if s.state is Custody.PRE_TRIAL)
    assert spell.end is None
    assert spell.doubted_from == (date.fromisoformat(until) if until else None)


def test_days_of_arrest_before_are_a_case_of_their_own() -> None:
    told = """
    2020-09-08 detained 2020-09-07
    2020-09-08 sentenced 2020-09-08 term=P10D law=23.34/administrative
    2020-09-18 remanded 2020-09-17
    2020-09-18 charged 2020-09-17 law=342/criminal
    2021-03-02 acquitted 2021-03-01 law=342/criminal
    """
    assert case(told).custody[-1].doubted_from == date(2021, 3, 1)


def test_a_release_that_is_told_ends_it_and_not_the_verdict() -> None:
    known = case(REMANDED + "2021-03-02 acquitted 2021-03-01\n2021-03-06 released 2021-03-05")
    spell = next(s for s in known.custody if s.state is Custody.PRE_TRIAL)
    assert spell.doubted_from is None
    assert spell.end
    assert spell.end.earliest == date(2021, 3, 5)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(histories())
def test_no_remand_is_in_doubt_before_it_began(entries: tuple[Entry, ...]) -> None:
    for person in fold(entries).cases.values():
        for spell in person.custody:
            if spell.doubted_from and spell.start.earliest:
                assert spell.doubted_from >= spell.start.earliest
