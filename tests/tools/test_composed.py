"""Sentences composed of known parts: what they must tell, and what is said where a reading tells otherwise."""

from dataclasses import replace

from letapis.model import EventKind, Report
from letapis.reading import Reader
from measuring.composed import PUBLISHED, Composed, composed, faults

BEFORE = "A court jailed Omar Radi in 2020. "
ONE = Composed(
    BEFORE + "According to Amnesty International, on Tuesday police took Omar Radi into custody.",
    len(BEFORE),
    EventKind.DETAINED,
    "Omar Radi",
    "2024-04-30",
    "Amnesty International",
    ("detained",),
)


def test_the_same_seed_composes_the_same() -> None:
    assert composed(3, 20) == composed(3, 20) != composed(4, 20)


def test_what_is_read_as_composed_has_no_faults() -> None:
    assert faults(ONE, Reader().read(Report(ONE.text, published=PUBLISHED))) == []


def test_what_is_read_otherwise_is_said() -> None:
    read = Reader().read(Report(ONE.text, published=PUBLISHED))
    assert faults(replace(ONE, edtf="2024-04-29", sayer=None), read) == ["on 2024-04-30", "says Amnesty International"]
    assert faults(replace(ONE, name="Jimmy Lai"), read) == ["lost detained", "besides detained of Omar Radi"]


def test_nearly_all_are_read_as_composed() -> None:
    sentences = composed(1, 300)
    readings = Reader().read_all([Report(one.text, published=PUBLISHED) for one in sentences])
    wrong = [one.text for one, read in zip(sentences, readings, strict=True) if faults(one, read)]
    assert len(wrong) <= len(sentences) * 0.03, wrong
