"""The index of names in the ledger's database: who is found from which text, and that it follows the ledger."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from letapis.ledger import SqlLedger, SqlRegister
from letapis.ledger.projection import spelled
from letapis.model import Body, EntryWithdrawn, Person, ReportFiled, StatementRead

from .samples import report, statement

NAMES = (
    "Віталь Шкляраў",
    "Sviatlana Tsikhanouskaya",
    "Сергей Тихановский",
    "Анна Зыкова-Павлова",
    "Xu Zhiyong",
    "Phạm Đoan Trang",
    "ყეზერაშვილი დავით",
    "Раман Пратасевіч",
    "",
    "?!",
    "\0\ud800",
)


def telling(names: Sequence[str], first: int = 1) -> list[Body]:
    """A report about each of some people."""
    bodies: list[Body] = []
    for number, name in enumerate(names, first):
        filed = report(number)
        said = statement(filed)
        bodies += [ReportFiled(filed), StatementRead(replace(said, person=Person(said.person.span, name)))]
    return bodies


@pytest.fixture(params=["file", "server"])
def ledger(request: pytest.FixtureRequest, opened: Callable[[str | Path], SqlLedger], path: Path) -> SqlLedger:
    return opened(path if request.param == "file" else request.getfixturevalue("database"))


def found(register: SqlRegister, text: str) -> list[str | None]:
    return [one.name for one in register.candidates(text)]


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("Шклярова Віталя", "Shkliarov", "Szklarau", "SHKLYAROU, V.", "Шлкяров", "Šklar", "виталийшкляров"), NAMES[0]),
        (("Тихановская", "Cichanouskaja", "Tsikhanousk", "Tsikhan", "Светлана", "Света Тих"), NAMES[1]),
        (("Сяргей Ціханоўскі", "Siarhei", "Тихановского", "Тихо новский"), NAMES[2]),
        (("Зыкава", "Anna Pavlova", "Ганна Зыкава-Паўлава"), NAMES[3]),
        (("Zhiyong Xu", "zhiy"), NAMES[4]),
        (("Pham Doan Trang", "doan tr"), NAMES[5]),
        (("Kezerashvili", "David Kezerasvili", "Кезераш"), NAMES[6]),
        (("Protasevich", "Roman Pratasevic", "Протасевичу", "Protaseich"), NAMES[7]),
    ],
)
def test_somebody_is_found_from_any_spelling(ledger: SqlLedger, texts: tuple[str, ...], name: str) -> None:
    ledger.append(telling(NAMES[:8]), actor="anna")
    register = SqlRegister(ledger)
    assert {text: name in found(register, text) for text in texts} == dict.fromkeys(texts, True)


@pytest.mark.parametrize("text", ["", "?", "\0", "\ud800", "x" * 500, "%_'\"", "'; DROP TABLE entry --", "V."])
def test_any_text_may_be_sought(ledger: SqlLedger, text: str) -> None:
    ledger.append(telling(NAMES[:3]), actor="anna")
    assert set(found(SqlRegister(ledger), text)) <= set(NAMES)


def test_the_index_follows_the_ledger_and_is_made_anew(ledger: SqlLedger) -> None:
    register = SqlRegister(ledger)
    ledger.append(telling(NAMES[:1]), actor="anna")
    assert found(register, "Ціханоўскі") == []
    made = ledger.append(telling(NAMES[2:3], first=5), actor="anna")
    assert found(register, "Ціханоўскі") == [NAMES[2]]
    before = register.candidates("Shkliarov")
    register.rebuild()
    assert register.candidates("Shkliarov") == before != ()
    ledger.append([EntryWithdrawn(made[1].seq, "a slip")], actor="anna")
    assert found(register, "Ціханоўскі") == []
    known = made[0].recorded_at
    assert register.candidates("Ціханоўскі", known=known) != ()


def test_a_crowd_is_found_by_more_of_the_name(
    opened: Callable[[str | Path], SqlLedger], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelled, "MOST_BEARERS", 5)
    monkeypatch.setattr(spelled, "FEW", 5)
    ledger = opened(path)
    givens = ("Іван", "Пётр", "Ганна", "Алесь", "Максім", "Юлія", "Вольга")
    families = ("Зыкаў", "Носаў", "Шкляраў", "Кавалёў", "Жук", "Рудкоўскі")
    ledger.append(telling([f"{given} {family}" for family in families for given in givens]), actor="anna")
    register = SqlRegister(ledger)
    assert "Максім Жук" in found(register, "Maksim Zhuk")
    assert len(register.candidates("Zhuk")) == 5
    assert len(register.candidates("Zhuk", most=2)) == 2
