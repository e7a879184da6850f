"""Reports are found by the words of their headlines, but for names that are sealed in them; in memory and in tables."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from letapis.desk.picking import pick
from letapis.desk.ports import Ledger
from letapis.desk.shelf import ReportShelf, Shelf
from letapis.ledger import MemoryLedger, SqlRegister, SqlShelf, open_ledger
from letapis.model import (
    EntryWithdrawn,
    EventKind,
    Person,
    Report,
    ReportFiled,
    Sayer,
    SayerKind,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)

Both = tuple[Ledger, ReportShelf]
MANY = 45
"""More than one page of the list."""


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Both]:
    if request.param == "memory":
        ledger = MemoryLedger()
        yield ledger, Shelf(ledger)
        return
    place = request.getfixturevalue("database") if request.param == "postgresql" else str(tmp_path / "letapis.db")
    with closing(open_ledger(place)) as kept:
        yield kept, SqlShelf(SqlRegister(kept))


def filed(ledger: Ledger, number: int, kind: SayerKind) -> Statement:
    """A report that names a mother in its headline, told by her or by a lawyer of that name."""
    text = f"Novik's mother, Alena Kot, said that officers came. {number}"
    report = Report(text, title=f"Alena Kot: they came at night {number}", outlet="Example News")
    whole, who = Span.cut(text, 0, 50), Span.cut(text, 0, 14)
    sayers = (Sayer(who, "Alena Kot", kind),)
    told = Statement(report.id, EventKind.SEARCHED, whole, Person(None, "Nasta Novik"), whole, attribution=sayers)
    ledger.append([ReportFiled(report), StatementRead(told)], actor="letapis")
    return told


def total(shelf: ReportShelf, *words: str) -> int:
    found = shelf.page(0, 40, words=words)
    assert len(found.rows) == min(40, found.total)
    return found.total


def test_a_sealed_name_puts_no_report_in_a_list_or_its_count(both: Both) -> None:
    ledger, shelf = both
    for number in range(MANY):
        filed(ledger, number, SayerKind.LAWYER)
        filed(ledger, MANY + number, SayerKind.RELATIVE)
    assert [total(shelf, word) for word in ("night", "alena", "kot", "example", "█")] == [90, 45, 45, 90, 0]
    assert total(shelf, "came", "alena") == MANY
    rows = (*shelf.page(0, 40, words=["alena"]).rows, *shelf.page(40, 40, words=["alena"]).rows)
    assert len(rows) == MANY
    assert {row.source.title.split()[-1] for row in rows if row.source.title} == set(map(str, range(MANY)))


def test_single_entries_are_picked_out_of_a_log(both: Both) -> None:
    ledger, _ = both
    for number in range(MANY):
        filed(ledger, number, SayerKind.LAWYER)
    entries = {entry.seq: entry for entry in ledger.entries()}
    for seqs in ([], [1], [90, 3, 3, 47, 1000], range(1, 91)):
        picked = pick(ledger, seqs)
        assert picked == {seq: entries[seq] for seq in sorted(set(seqs)) if seq in entries}
        assert list(picked) == sorted(picked)
        read = frozenset({"statement_read"})
        assert pick(ledger, seqs, read) == {s: e for s, e in picked.items() if isinstance(e.body, StatementRead)}


def test_a_name_is_no_longer_found_by_once_a_correction_seals_it_and_again_when_that_is_taken_back(both: Both) -> None:
    ledger, shelf = both
    told = filed(ledger, 1, SayerKind.LAWYER)
    assert total(shelf, "alena") == 1
    mother = replace(told, attribution=(replace(told.attribution[0], kind=SayerKind.RELATIVE),))
    (made,) = ledger.append([StatementReviewed(statement_id(told), Verdict.CORRECT, mother)], actor="Anna")
    assert (total(shelf, "alena"), total(shelf, "night")) == (0, 1)
    ledger.append([EntryWithdrawn(made.seq, "no")], actor="Anna")
    assert total(shelf, "alena") == 1
