"""The drawing of a case: solid where it is sure, pale where an end is open, pointing onward where none is told."""

from datetime import date

import pytest

from letapis.register import MemoryRegister
from letapis.web.timeline import Bar, timeline
from tests.web.conftest import filled

DAY = date(2026, 1, 15)


@pytest.fixture(scope="module")
def bars() -> list[Bar]:
    register = MemoryRegister(tuple(filled().entries()))
    cases = [register.case(person.id) for person in register.people()]
    drawings = [timeline(case, DAY) for case in cases if case]
    return [bar for drawing in drawings if drawing for lane in drawing.lanes for bar in lane.bars]


def test_a_spell_without_a_told_end_goes_on(bars: list[Bar]) -> None:
    assert {bar.goes_on for bar in bars} == {True, False}
    assert all(bar.goes_on == (bar.spell.end is None) for bar in bars)


def test_an_end_on_one_of_several_days_is_drawn_pale(bars: list[Bar]) -> None:
    ends = [(bar, bar.spell.end.earliest, bar.spell.end.latest) for bar in bars if bar.spell.end]
    wide = [bar for bar, first, after in ends if first and after and (after - first).days > 20]
    assert wide
    assert all(bar.fade_after > 0 for bar in wide)


def test_no_part_of_a_bar_is_negative_or_longer_than_the_bar(bars: list[Bar]) -> None:
    for bar in bars:
        assert bar.fade_before >= 0
        assert bar.fade_after >= 0
        assert bar.fade_before + bar.fade_after <= bar.width + 0.2
