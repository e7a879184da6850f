"""Orders of news copy: what they must tell, and how few are read otherwise."""

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


@pytest.mark.parametrize("kind", KINDS)
def test_nearly_all_are_read_as_composed(kind: str) -> None:
    told = stories(KINDS[kind], 1, 4 * len(KINDS[kind]))
    readings = Reader().read_all([Report(one.text, published=PUBLISHED) for one in told])
    wrong = [one.text for one, read in zip(told, readings, strict=True) if faults(one, read)]
    assert len(wrong) <= len(told) * 0.03, wrong
