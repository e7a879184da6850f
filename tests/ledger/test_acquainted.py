"""Those whom a ledger keeps are those whom its entries name: proposals are the same, whoever is asked."""

from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pytest

from letapis.desk.acquainted import Named
from letapis.desk.filing import file_reading, mentions
from letapis.desk.identifying import Acquaintances
from letapis.desk.meeting import Met
from letapis.desk.reviewing import judge
from letapis.ledger import SqlLedger
from letapis.ledger import acquainted as kept
from letapis.model import IdentityJudged, Judgement
from tests.desk.test_filing import reading

Open = Callable[[str | Path], SqlLedger]
NAMES = (
    ("Anna Alpha", "Boris Beta"),
    ("Ganna Alpha",),
    ("Anna Alpha", "Віталь Шкляраў"),
    ("Vitaly Shklyarau",),
    ("Віталь Шкляраў", "Виталий Шкляров"),
    ("Boris Beta",),
    ("Шкляров",),
)


def proposals(known: Acquaintances, *names: str) -> tuple[IdentityJudged, ...]:
    return known.judge(mentions(reading(*names, text=f"{' and '.join(names)} were detained again.")))


@pytest.fixture(params=["copied", "wiped"])
def place(request: pytest.FixtureRequest) -> str | Path:
    """A ledger in a file, one in a database."""
    where: str | Path = request.getfixturevalue(request.param)
    return where


def filed(opened: Open, place: str | Path) -> SqlLedger:
    ledger = opened(place)
    met = Met(ledger)
    for number, names in enumerate(NAMES):
        text = f"{' and '.join(names)} were detained in {number}."
        file_reading(ledger, reading(*names, text=text), met.now())
    return ledger


def test_a_ledger_in_a_database_proposes_what_its_entries_propose(opened: Open, place: str | Path) -> None:
    ledger = filed(opened, place)
    known = Acquaintances.of(ledger.entries())
    mine = [mention for mention, name in known.mentions.items() if name == "Anna Alpha"]
    judge(ledger, mine[0], mine[-1], Judgement.DIFFERENT, actor="Vera")
    asked = ("Anna Alpha", "Ганна Альфа", "Віталь Шкляраў", "Vital Shklyarov", "Boris Bet", "Шклярава", "Ivan Zykov")
    expected = proposals(Acquaintances.of(ledger.entries()), *asked)
    assert proposals(Met(ledger).now(), *asked) == expected
    assert len(expected) > 3
    assert any("several people are called Anna Alpha" in one.reasons for one in expected)


def test_what_was_filed_is_met_no_second_time(opened: Open, place: str | Path) -> None:
    ledger = filed(opened, place)
    known = Met(ledger).now()
    for number, names in enumerate(NAMES):
        text = f"{' and '.join(names)} were detained in {number}."
        assert known.judge(mentions(reading(*names, text=text))) == ()


def test_note_is_taken_some_at_a_time_and_only_once(opened: Open, place: str | Path) -> None:
    ledger = filed(opened, place)
    with mock.patch("letapis.desk.meeting.AT_ONCE", 1), mock.patch.object(kept, "_recipe", return_value="other code"):
        assert ledger.acquainted().seen() == 0
        assert Met(ledger).now().before.met(next(iter(Acquaintances.of(ledger.entries()).mentions)))
        assert ledger.acquainted().seen() == ledger.head().seq
    Met(ledger).now()
    before = ledger.acquainted()
    before.keep(Named({"mention:late": "Late Comer"}), after=1, seq=2)
    assert not before.met("mention:late")
    assert before.seen() == ledger.head().seq


def test_a_crowded_key_is_passed_over_in_either(opened: Open, place: str | Path) -> None:
    ledger = filed(opened, place)
    with mock.patch("letapis.desk.identifying.CROWD", 1):
        known = Acquaintances.of(ledger.entries())
        assert proposals(Met(ledger).now(), "Шклярава") == proposals(known, "Шклярава")
