"""Reports as those who work on them see them, and judgements on what has been seen."""

import threading

import pytest

from letapis.desk.shelf import Page, Shelf
from letapis.desk.together import StaleEdit, StatementUnknown, Together
from letapis.ledger import MemoryLedger
from letapis.model import (
    Body,
    EntryWithdrawn,
    EventKind,
    Person,
    Report,
    ReportFiled,
    Review,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)

REPORT = Report("Anna was detained. Boris was released.", title="Two", published="2021-03-02")


def told(event: EventKind, start: int, end: int) -> Statement:
    words = Span.cut(REPORT.text, start, end)
    return Statement(REPORT.id, event, words, Person(words, words.text), words)


ANNA, BORIS = told(EventKind.DETAINED, 0, 4), told(EventKind.RELEASED, 19, 24)


@pytest.fixture
def ledger() -> MemoryLedger:
    made = MemoryLedger()
    made.append([ReportFiled(REPORT), StatementRead(BORIS), StatementRead(ANNA)], actor="letapis")
    return made


def test_a_report_lies_on_the_shelf_with_what_is_to_be_judged(ledger: MemoryLedger) -> None:
    (row,) = Shelf(ledger).rows()
    assert (row.source.title, row.statements, row.unreviewed) == ("Two", 2, 2)


def test_a_shelf_that_follows_lists_what_a_new_one_lists(ledger: MemoryLedger) -> None:
    following = Shelf(ledger)
    later, last = Report("Clara was detained.", title="Later"), Report("Dora was detained.", title="Last")
    words = Span.cut(last.text, 0, 4)
    early = StatementRead(Statement(last.id, EventKind.DETAINED, words, Person(words, words.text), words))
    batches: list[list[Body]] = [
        [early, ReportFiled(later), ReportFiled(last)],  # a statement may come before its report
        [StatementReviewed(statement_id(ANNA), Verdict.ACCEPT)],
        [EntryWithdrawn(5, "no report")],
        [EntryWithdrawn(8, "a report after all"), StatementReviewed(statement_id(BORIS), Verdict.REJECT)],
    ]
    for bodies in batches:
        ledger.append(bodies, actor="anna")
        for unreviewed in (False, True):
            assert following.rows(unreviewed=unreviewed) == Shelf(ledger).rows(unreviewed=unreviewed)
    assert [row.source.title for row in following.rows()] == ["Last", "Later", "Two"]


def test_statements_stand_in_the_order_of_their_words(ledger: MemoryLedger) -> None:
    found = Shelf(ledger).report(REPORT.id)
    assert found is not None
    assert [r.line.statement for r in found.statements] == [ANNA, BORIS]


def test_a_judgement_is_seen_and_its_withdrawal_too(ledger: MemoryLedger) -> None:
    shelf = Shelf(ledger)
    together = Together(ledger, shelf)
    key = statement_id(ANNA)
    together.judge(key, Verdict.REJECT, seen=3, actor="Vera", reason="no")
    after = shelf.statement(key)
    assert after is not None
    assert (after.line.review, after.last, after.standing and after.standing.actor) == (Review.REJECTED, 4, "Vera")
    assert shelf.rows()[0].unreviewed == 1
    together.undo(key, seen=4, actor="Vera", reason="thought again")
    undone = shelf.statement(key)
    assert undone is not None
    assert (undone.line.review, undone.last, undone.standing) == (Review.UNREVIEWED, 5, None)
    assert [remark.withdrawn for remark in undone.remarks] == [True]
    assert [(by.actor, by.reason) for remark in undone.remarks if (by := remark.undone)] == [("Vera", "thought again")]
    assert undone.doer == "Vera"
    assert shelf.rows()[0].unreviewed == 2


def test_what_was_seen_before_somebody_judged_is_refused(ledger: MemoryLedger) -> None:
    together = Together(ledger, Shelf(ledger))
    together.judge(statement_id(ANNA), Verdict.ACCEPT, seen=3, actor="Vera")
    with pytest.raises(StaleEdit) as refused:
        together.judge(statement_id(ANNA), Verdict.REJECT, seen=3, actor="Olga")
    assert refused.value.now.standing is not None
    assert refused.value.now.standing.actor == "Vera"
    assert ledger.head().seq == 4


def test_of_many_at_once_one_is_heard(ledger: MemoryLedger) -> None:
    together = Together(ledger, Shelf(ledger))
    refused: list[str] = []

    def judge(actor: str) -> None:
        try:
            together.judge(statement_id(ANNA), Verdict.ACCEPT, seen=3, actor=actor)
        except StaleEdit:
            refused.append(actor)

    threads = [threading.Thread(target=judge, args=(f"monitor {n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(refused), ledger.head().seq) == (7, 4)


def test_a_statement_added_by_hand_needs_no_review_and_can_be_taken_back(ledger: MemoryLedger) -> None:
    shelf = Shelf(ledger)
    together = Together(ledger, shelf)
    key = together.add(told(EventKind.HELD, 0, 4), actor="Vera")
    assert shelf.rows()[0].unreviewed == 2
    together.undo(key, seen=4, actor="Vera", reason="a slip")
    found = shelf.statement(key)
    assert found is not None
    assert found.withdrawn
    assert shelf.rows()[0].statements == 2


def test_what_the_machine_read_cannot_be_taken_back_as_if_added(ledger: MemoryLedger) -> None:
    together = Together(ledger, Shelf(ledger))
    assert together.undo(statement_id(ANNA), seen=3, actor="Vera", reason="x") == ()
    with pytest.raises(StatementUnknown):
        together.undo("sha256:0", seen=3, actor="Vera", reason="x")


def test_a_report_that_was_withdrawn_is_off_the_shelf(ledger: MemoryLedger) -> None:
    shelf = Shelf(ledger)
    assert len(shelf.rows()) == 1
    ledger.append([EntryWithdrawn(1, "filed twice")], actor="Vera")
    assert shelf.rows() == ()


def test_a_page_of_the_shelf_is_a_part_of_its_list(ledger: MemoryLedger) -> None:
    ledger.append(
        [ReportFiled(Report(f"Report {n}.", title=f"Title {n}", outlet="Ÿ Post")) for n in range(5)], actor="A"
    )
    shelf = Shelf(ledger)
    assert shelf.page(1, 3) == Page(tuple(shelf.rows()[1:4]), 6)
    assert [row.source.title for row in shelf.page(0, 9, words=["title", "ÿ"]).rows] == [
        f"Title {n}" for n in range(4, -1, -1)
    ]
    assert shelf.page(0, 9, unreviewed=True).total == 1
    assert (shelf.row(REPORT.id), shelf.row("sha256:0")) == (shelf.rows()[-1], None)
