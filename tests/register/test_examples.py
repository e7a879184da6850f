"""The examples' expected readings, filed in the order of publication, beside the chronicles that they make."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from letapis.model import (
    GENESIS,
    MACHINE,
    Body,
    Entry,
    Held,
    IdentityJudged,
    Judgement,
    Report,
    ReportFiled,
    Statement,
    StatementRead,
    mention_id,
    statement_id,
)
from letapis.model.chain import link
from letapis.model.wire import statement_from_json
from letapis.register import MemoryRegister
from tests.register.story import instant, lines, shown

EXAMPLES = Path(__file__).parents[2] / "examples"

ONE_PERSON = {
    "Sergei Tikhanovsky": "Siarhei Tsikhanouski",
    "Syarhey Tsikhanouski": "Siarhei Tsikhanouski",
    "Nikolai Statkevich": "Mikola Statkevich",
    "Mikalay Statkevich": "Mikola Statkevich",
}
"""What a human would judge: one name in two reports is one person, and so are these."""


def statements(document: dict[str, Any], report: Report) -> list[Statement]:
    """The expected statements of an example as records."""
    gold = document["gold"]["statements"]
    return [statement_from_json({**one, "when": {**one["when"]}}, report.id) for one in gold]


def filed() -> tuple[Entry, ...]:
    """A ledger of the examples, each filed on the day of its publication."""
    documents = [json.loads(path.read_text(encoding="utf-8")) for path in EXAMPLES.glob("*.json")]
    entries: list[Entry] = []
    first: dict[str, str] = {}

    def add(day: str, body: Body, actor: str) -> None:
        previous = entries[-1].hash if entries else GENESIS
        entries.append(link(len(entries) + 1, instant(day), actor, body, previous))

    for document in sorted(documents, key=lambda d: (d["published"], d["id"])):
        day = document["published"]
        report = Report(document["text"], document["title"], day, document["outlet"], language=document["language"])
        add(day, ReportFiled(report), MACHINE)
        for statement in statements(document, report):
            add(day, StatementRead(statement), MACHINE)
            name = ONE_PERSON.get(statement.person.name or "", statement.person.name)
            mention = mention_id(statement, statement_id(statement))
            if name and first.setdefault(name, mention) != mention:
                add(day, IdentityJudged(first[name], mention, Judgement.SAME), "editor")
    return tuple(entries)


@pytest.fixture(scope="module")
def register() -> MemoryRegister:
    return MemoryRegister(filed())


CHRONICLES = {
    "Siarhei Tsikhanouski": """
        detained 2020-05-06 → 2020-05-06/2020-05-23
        administrative_arrest 2020-05-06/2020-05-23 → 2020-05-17/2020-05-23
        released 2020-05-17/2020-05-23 → 2020-05-29
        detained 2020-05-29 → 2025-06-21
        released 2025-06-21 → 2025-06-21
        abroad 2025-06-21 → open
        sentenced 2020-05-06/2020-05-23 → open
        suspect 2020-05-30 → 2020-05-30/2020-06-15
        charged 2020-05-30/2020-06-15 → 2020-05-30/2021-12-14
        convicted 2020-05-30/2021-12-14 → 2021-12-14
        sentenced 2021-12-14 → 2022-06-01
        final 2022-06-01 → open
    """,
}


@pytest.mark.parametrize(("name", "expected"), CHRONICLES.items())
def test_the_chronicle_of_a_case(register: MemoryRegister, name: str, expected: str) -> None:
    (person,) = register.find(name)
    known = register.case(person.id)
    assert known is not None
    assert shown((*known.custody, *known.procedure)) == lines(expected)


HELD = [
    # name, day, known on, held
    ("Siarhei Tsikhanouski", "2020-05-07", "2020-06-15", Held.YES),
    ("Siarhei Tsikhanouski", "2020-05-25", "2020-06-15", Held.NO),
    ("Siarhei Tsikhanouski", "2021-03-01", "2021-06-01", Held.YES),
    ("Siarhei Tsikhanouski", "2025-06-22", "2025-12-31", Held.NO),
    ("Mikola Statkevich", "2012-01-01", "2020-07-10", Held.YES),
    ("Mikola Statkevich", "2019-01-01", "2020-07-10", Held.NO),
    ("Mikola Statkevich", "2025-09-15", "2025-09-16", Held.YES),
]


@pytest.mark.parametrize(("name", "on", "known", "expected"), HELD)
def test_who_was_held_as_known_on_a_day(
    register: MemoryRegister, name: str, on: str, known: str, expected: Held
) -> None:
    (person,) = register.find(name, known=instant(known))
    status = register.status(person.id, on=date.fromisoformat(on), known=instant(known))
    assert status is not None
    assert status.held is expected


def test_police_deny_what_a_witness_saw(register: MemoryRegister) -> None:
    (person,) = register.find("Maria Kolesnikova", known=instant("2020-09-09"))
    known = register.case(person.id, known=instant("2020-09-09"))
    assert known is not None
    kinds = {(conflict.kind.value, conflict.event) for conflict in known.conflicts}
    assert kinds == {("happened", "detained"), ("place", "detained")}
    assert known.custody[0].certain is False


def test_every_example_gives_cases_without_a_crash(register: MemoryRegister) -> None:
    assert len(register.people()) > 20
    assert all(conflict.positions for conflict in register.conflicts())
