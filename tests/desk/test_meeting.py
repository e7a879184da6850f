"""Acquaintances are kept: as the log stands, and forgotten where a filing failed."""

from letapis.desk.filing import file_reading
from letapis.desk.identifying import Acquaintances
from letapis.desk.meeting import Met
from letapis.desk.reviewing import judge
from letapis.ledger import MemoryLedger
from letapis.model import Judgement
from tests.desk.test_filing import reading
from tests.web.conftest import filled


def test_they_are_those_of_the_whole_log_after_each_filing() -> None:
    ledger = MemoryLedger()
    met = Met(ledger)
    for names in (("Anna Alpha", "Boris Beta"), ("Ganna Alpha",), ("Anna Alpha",)):
        file_reading(
            ledger, reading(*names, text=f"{' and '.join(names)} were detained {len(names)} times."), met.now()
        )
        assert met.now() == Acquaintances.of(ledger.entries())
    one, other = [mention for mention, name in met.now().mentions.items() if name == "Anna Alpha"]
    judge(ledger, one, other, Judgement.DIFFERENT, actor="Vera")
    assert met.now() == Acquaintances.of(ledger.entries())
    assert met.now().namesakes == {"Anna Alpha"}


def test_whoever_was_met_in_vain_is_forgotten() -> None:
    ledger = MemoryLedger()
    met = Met(ledger)
    met.now().meet("mention:a", "Anna Alpha")
    met.forget()
    assert met.now() == Acquaintances()


class Entries:
    """A ledger that tells no rows."""

    def __init__(self, ledger: MemoryLedger) -> None:
        self.head, self.entries, self.append, self.close = ledger.head, ledger.entries, ledger.append, lambda: None


def test_names_are_the_same_by_rows_and_by_entries() -> None:
    ledger = filled()
    known = Met(ledger).now()
    assert known == Met(Entries(ledger)).now() == Acquaintances.of(ledger.entries())
    assert len(known.first) > 20
