"""Orders of news copy: what they must tell, and how few are read otherwise."""

from dataclasses import replace

import pytest

from letapis.model import EventKind, Report
from letapis.reading import Reader
from measuring.composed import PUBLISHED
from measuring.compositions import KINDS
from measuring.compositions.order import Fact, Order, Story, faults, stories

ORDER = Order("{a.name} was detained {day}, {b.name} said.", ("detained a day",))
STORY = Story(
    "Omar Radi was detained on Tuesday.",
    (Fact(EventKind.DETAINED, "Omar Radi", "2024-04-30", None),),
    ("{a} was detained {day}.",),
)


def test_a_gap_is_filled_and_told() -> None:
    (one,) = stories([ORDER], 1, 1)
    (fact,) = one.facts
    assert fact.event is EventKind.DETAINED
    assert fact.name is not None
    assert one.text.startswith(f"{fact.name} was detained ")
    assert "{" not in one.text


def test_the_same_seed_composes_the_same() -> None:
    assert stories(KINDS["lists"], 3, 20) == stories(KINDS["lists"], 3, 20) != stories(KINDS["lists"], 4, 20)


def test_what_is_read_otherwise_is_said() -> None:
    read = Reader().read(Report(STORY.text, published=PUBLISHED))
    assert faults(STORY, read) == []
    other = Story(STORY.text, (Fact(EventKind.DETAINED, "Jimmy Lai", "2024-04-30", None),), STORY.parts)
    assert faults(other, read) == ["lost detained Jimmy Lai 2024-04-30", "read detained Omar Radi 2024-04-30"]


def test_a_role_and_a_day_counted_from_another_are_told() -> None:
    tells = ("detained a date+2d place=city", "charged a date-1w court=a_court_in_{city}", "released a date+1m place=")
    (one,) = stories([Order("{a} {date} {city}", tells)], 1, 1)
    city = one.text.split()[-1]
    days = {
        "2022-06-03": ("2022-06-05", "2022-05-27", "2022-07"),
        "2023-03-14": ("2023-03-16", "2023-03-07", "2023-04"),
    }
    assert [fact.edtf for fact in one.facts] in [list(counted) for counted in (*days.values(), _LATEST)]
    assert [fact.roles for fact in one.facts] == [{f"place={city}"}, {f"court=a court in {city}"}, {"place="}]


_LATEST = ("2024-04-11", "2024-04-02", "2024-05")


def test_a_role_that_is_read_otherwise_is_a_fault() -> None:
    text = "Omar Radi was detained in Minsk on Tuesday."
    read = Reader().read(Report(text, published=PUBLISHED))
    (fact,) = STORY.facts
    here, nowhere, there = (
        Story(text, (replace(fact, roles=frozenset({role})),), ()) for role in ("place=Minsk", "place=", "place=Baku")
    )
    assert faults(here, read) == []
    assert len(faults(nowhere, read)) == len(faults(there, read)) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_nearly_all_are_read_as_composed(kind: str) -> None:
    told = stories(KINDS[kind], 1, min(4 * len(KINDS[kind]), 240))
    readings = Reader().read_all([Report(one.text, published=PUBLISHED) for one in told])
    wrong = [one.text for one, read in zip(told, readings, strict=True) if faults(one, read)]
    assert len(wrong) <= len(told) * 0.03, wrong
