"""How long: a small history beside the spans it gives."""

from datetime import date

import pytest

from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.desk.waiting import LeftOut, precision, times_held, times_to_sentence
from letapis.ledger import MemoryLedger
from letapis.model import Report
from letapis.register import MemoryRegister
from tests.cli.stub import StubReader
from tests.register.story import story

UNTIL = date(2020, 12, 31)


def held(*texts: str) -> tuple[list[tuple[int, int, bool]], int]:
    ledger, known = MemoryLedger(), Acquaintances()
    for text in texts:
        file_reading(ledger, StubReader().read(Report(text, published="2020-12-01")), known)
    register = MemoryRegister(ledger.entries())
    cases = [case for person in register.people() if (case := register.case(person.id))]
    found = times_held(cases, UNTIL)
    assert all(wait.statements for wait in found.waits)
    return [(wait.least, wait.most, wait.over) for wait in found.waits], sum(found.left_out.values())


@pytest.mark.parametrize(
    ("texts", "spans", "undated"),
    [
        (("Anna Alpha was detained on 2020-07-01.", "Anna Alpha was released on 2020-07-11."), [(10, 10, True)], 0),
        (("Anna Alpha was detained on 2020-12-01.",), [(30, 30, False)], 0),
        (("Anna Alpha was detained.",), [], 1),
        (("Boris Beta was detained on 2020-12-21.", "Anna Alpha was detained."), [(10, 10, False)], 1),
    ],
)
def test_spans_of_custody(texts: tuple[str, ...], spans: list[tuple[int, int, bool]], undated: int) -> None:
    assert held(*texts) == (spans, undated)


def test_what_begins_later_is_no_span_yet() -> None:
    assert held("Anna Alpha was detained on 2021-02-01.") == ([], 0)


@pytest.mark.parametrize(
    ("history", "spans", "left_out"),
    [
        ("2020-07-30 detained 2020-07-29\n2020-10-02 sentenced 2020-10-01 term=P2Y", [(64, 64, True, True)], {}),
        ("2020-07-30 detained 2020-07-29\n2020-10-02 sentenced 2020-10 term=P2Y", [(64, 65, True, False)], {}),
        ("2020-07-31 detained 2020-07\n2020-07-31 sentenced 2020-07-31 term=P2Y", [(0, 30, False, True)], {}),
        ("2020-10-02 sentenced 2020-10-01 term=P2Y", [], {LeftOut.NO_DETENTION: 1}),
        ("2020-07-30 detained 2020-07-29\n2021-10-02 sentenced 2021-10-01 term=P2Y", [], {}),
    ],
)
def test_spans_up_to_a_sentence(
    history: str, spans: list[tuple[int, int, bool, bool]], left_out: dict[LeftOut, int]
) -> None:
    register = MemoryRegister(story(history))
    cases = [case for person in register.people() if (case := register.case(person.id))]
    found = times_to_sentence(cases, UNTIL)
    assert [(wait.least, wait.most, wait.first_told, wait.last_told) for wait in found.waits] == spans
    assert found.left_out == left_out


def test_how_precise_the_spans_are_is_said_in_words() -> None:
    history = """
    2020-07-30 detained 2020-07-29
    2020-10-02 sentenced 2020-10-01 term=P2Y
    2020-07-31 detained 2020-07 who="M. M."
    2020-07-31 sentenced 2020-07-31 term=P2Y who="M. M."
    2020-10-02 sentenced 2020-10-01 term=P2Y who="O. O."
    """
    register = MemoryRegister(story(history))
    cases = [case for person in register.people() if (case := register.case(person.id))]
    [many, bounds, left] = precision(times_to_sentence(cases, UNTIL))
    assert many == "2 spans: 1 with a day told at both ends, 1 bounded"
    assert "of the first day in 1, of the last in 0; the shortest reading takes the least" in bounds
    assert "0 days in 1" in bounds
    assert left == "1 left out: no detention before the sentence is told"
