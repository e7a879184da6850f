"""What a human says is one more entry, under the human's name."""

import pytest

from letapis.desk.errors import EntryRefused
from letapis.desk.filing import file_reading
from letapis.desk.reviewing import choose_name, judge, judge_pairs, review, withdraw
from letapis.ledger import MemoryLedger
from letapis.model import EntryWithdrawn, Judgement, StatementReviewed, Verdict, statement_id
from tests.desk.test_filing import reading


@pytest.fixture
def ledger() -> MemoryLedger:
    filled = MemoryLedger()
    file_reading(filled, reading("Anna Alpha"))
    return filled


def test_a_review_stands_beside_the_reading(ledger: MemoryLedger) -> None:
    statement = reading("Anna Alpha").statements[0]
    [entry] = review(ledger, statement_id(statement), Verdict.REJECT, actor="anna", reason="another Anna")
    assert entry.body == StatementReviewed(statement_id(statement), Verdict.REJECT, None, "another Anna")
    assert (entry.seq, entry.actor, entry.by_machine) == (3, "anna", False)


def test_a_withdrawal_needs_an_entry_and_a_reason(ledger: MemoryLedger) -> None:
    [entry] = withdraw(ledger, 2, "the paper took it back", actor="anna")
    assert entry.body == EntryWithdrawn(2, "the paper took it back")
    with pytest.raises(EntryRefused, match="there is no entry 9 to withdraw"):
        withdraw(ledger, 9, "x", actor="anna")
    with pytest.raises(EntryRefused, match="a withdrawal needs a reason"):
        withdraw(ledger, 2, " ", actor="anna")


def test_a_withdrawn_entry_is_not_withdrawn_again_until_it_stands_again(ledger: MemoryLedger) -> None:
    withdraw(ledger, 2, "the paper took it back", actor="anna")
    with pytest.raises(EntryRefused, match="entry 2 is withdrawn already, by entry 3"):
        withdraw(ledger, 2, "so did the agency", actor="bela")
    withdraw(ledger, 3, "another paper did", actor="anna")
    [again] = withdraw(ledger, 2, "now it did", actor="anna")
    assert again.seq == 5


def test_a_correction_goes_with_its_verdict(ledger: MemoryLedger) -> None:
    statement = reading("Anna Alpha").statements[0]
    with pytest.raises(EntryRefused, match="a correction comes with the verdict"):
        review(ledger, statement_id(statement), Verdict.CORRECT, actor="anna")
    with pytest.raises(EntryRefused, match="a correction comes with the verdict"):
        review(ledger, statement_id(statement), Verdict.ACCEPT, actor="anna", correction=statement)


@pytest.mark.parametrize("actor", ["letapis", "letapis/identity-1", "", " "])
def test_nobody_passes_for_the_machine(ledger: MemoryLedger, actor: str) -> None:
    with pytest.raises(EntryRefused, match="is not the name of a human"):
        judge(ledger, "mention:a", "mention:b", Judgement.SAME, actor=actor)


def test_a_mention_is_not_compared_with_itself(ledger: MemoryLedger) -> None:
    with pytest.raises(EntryRefused, match="cannot be compared with itself"):
        judge(ledger, "mention:a", "mention:a", Judgement.SAME, actor="anna")


def test_pairs_are_judged_together_or_not_at_all(ledger: MemoryLedger) -> None:
    pairs = [("mention:a", "mention:b"), ("mention:a", "mention:c")]
    made = judge_pairs(ledger, pairs, Judgement.DIFFERENT, actor="anna", reasons=("two birth dates",))
    assert [entry.recorded_at for entry in made] == [made[0].recorded_at] * 2
    with pytest.raises(EntryRefused, match="cannot be compared with itself"):
        judge_pairs(ledger, [*pairs, ("mention:d", "mention:d")], Judgement.SAME, actor="anna")
    assert ledger.head().seq == made[-1].seq


@pytest.mark.parametrize("language", ["xx yy", "be_tarask", "беларуская", "-", "en-", "a" * 9])
def test_a_name_is_chosen_for_a_language_that_pages_can_ask_for(ledger: MemoryLedger, language: str) -> None:
    with pytest.raises(EntryRefused, match="is no tag of a language"):
        choose_name(ledger, "mention:a", "Ганна", language, actor="anna")
    assert choose_name(ledger, "mention:a", "Ганна", " be-tarask ", actor="anna")
