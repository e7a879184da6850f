"""What a list of reports needs of the log is the same, whether it is told as rows or as entries."""

from pathlib import Path

from letapis.desk.outlines import Rows, of_entry, outlines
from letapis.desk.picking import pick
from letapis.desk.shelf import Shelf
from letapis.ledger import open_ledger
from letapis.model import Body, EntryWithdrawn, ReportFiled, StatementRead, StatementReviewed, Verdict, statement_id
from tests.desk.test_shelf import ANNA, BORIS, REPORT

BODIES: tuple[Body, ...] = (
    StatementRead(BORIS),  # before its report
    ReportFiled(REPORT),
    StatementRead(ANNA),
    StatementReviewed(statement_id(ANNA), Verdict.REJECT, None, 'it says "report_id":"sha256:0"'),
    EntryWithdrawn(4, "thought again"),
    EntryWithdrawn(1, "misread"),
    StatementRead(BORIS),
)


def test_rows_and_entries_tell_the_same(tmp_path: Path) -> None:
    ledger = open_ledger(str(tmp_path / "l.db"))
    assert isinstance(ledger, Rows)
    for body in BODIES:
        ledger.append([body], actor="letapis" if not isinstance(body, EntryWithdrawn) else "Vera")
    told = list(outlines(ledger))
    read = [of_entry(entry) for entry in ledger.entries()]
    assert [(o.instant, o.by_machine, o._replace(recorded_at="")) for o in told] == [
        (o.instant, o.by_machine, o._replace(recorded_at="")) for o in read
    ]
    assert [o.seq for o in told] == [1, 2, 3, 4, 5, 6, 7]
    ledger.close()


def test_a_statement_read_again_stands_where_it_was(tmp_path: Path) -> None:
    ledger = open_ledger(str(tmp_path / "l.db"))
    shelf = Shelf(ledger)
    for n, body in enumerate(BODIES):
        ledger.append([body], actor="letapis" if not isinstance(body, EntryWithdrawn) else "Vera")
        after, anew = shelf.rows(), Shelf(ledger)
        assert after == anew.rows(), n
        assert shelf.report(REPORT.id) == anew.report(REPORT.id), n
    found = shelf.report(REPORT.id)
    assert found is not None
    assert [(r.line.statement, r.line.seq, r.last, r.withdrawn) for r in found.statements] == [
        (ANNA, 3, 5, False),
        (BORIS, 7, 7, False),
    ]
    assert shelf.rows()[0].unreviewed == 2
    ledger.close()


def test_entries_are_picked_by_their_numbers(tmp_path: Path) -> None:
    ledger = open_ledger(str(tmp_path / "l.db"))
    ledger.append(BODIES[:3], actor="letapis")
    assert {seq: entry.seq for seq, entry in pick(ledger, [3, 1, 3]).items()} == {1: 1, 3: 3}
    assert pick(ledger, []) == {}
    ledger.close()
