"""How long: a small history beside the spans it gives."""

from datetime import date

import pytest

from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.desk.waiting import times_held
from letapis.ledger import MemoryLedger
from letapis.model import Report
from letapis.register import MemoryRegister
from tests.cli.stub import StubReader

UNTIL = date(2020, 12, 31)


def held(*texts: str) -> tuple[list[tuple[int, int, bool]], int]:
    ledger, known = MemoryLedger(), Acquaintances()
    for text in texts:
        file_reading(ledger, StubReader().read(Report(text, published="2020-12-01")), known)
    register = MemoryRegister(ledger.entries())
    cases = [case for person in register.people() if (case := register.case(person.id))]
    found = times_held(cases, UNTIL)
    assert all(wait.statements for wait in found.waits)
    return [(wait.least, wait.most, wait.over) for wait in found.waits], found.undated


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
