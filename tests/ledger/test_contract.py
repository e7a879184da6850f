"""What every ledger promises, whatever it is kept in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letapis.desk.errors import EntryRefused
from letapis.ledger import MemoryLedger, SqlLedger, verify
from letapis.ledger.row import Row
from letapis.model import (
    GENESIS,
    Body,
    DisclosureSet,
    Entry,
    EntryWithdrawn,
    Head,
    IdentityJudged,
    Judgement,
    NameChosen,
    Report,
    ReportFiled,
    StatementRead,
    StatementReviewed,
    Verdict,
    statement_id,
)
from letapis.model.chain import link

from .conftest import NOON, Clock
from .samples import filing, report, statement

Ledger = MemoryLedger | SqlLedger

EVERY_KIND: list[Body] = [
    *filing(),
    StatementReviewed(statement_id(statement(report())), Verdict.CORRECT, statement(report()), "misread"),
    IdentityJudged("mention:a", "mention:b", Judgement.SAME, 0.93, ("same patronymic",)),
    NameChosen("mention:a", "Настаўніца", "be"),
    DisclosureSet("mention:a", ("*",), "2026-04-01", "asked for by the family"),
    EntryWithdrawn(2, "read from a caption"),
]


def seqs(entries: Sequence[Entry]) -> list[int]:
    return [entry.seq for entry in entries]


def test_an_empty_ledger_ends_at_genesis(ledger: Ledger) -> None:
    assert ledger.head() == Head(0, GENESIS)
    assert list(ledger.entries()) == []
    assert verify(ledger) == []


def test_entries_come_back_as_they_were_filed(ledger: Ledger) -> None:
    made = ledger.append(EVERY_KIND, actor="anna")
    assert [entry.body for entry in made] == EVERY_KIND
    assert list(ledger.entries()) == list(made)
    assert {entry.actor for entry in made} == {"anna"}
    assert verify(ledger) == []


def test_each_entry_names_the_one_before(ledger: Ledger) -> None:
    first, second, *_ = ledger.append(filing(), actor="anna")
    assert (first.seq, first.previous) == (1, GENESIS)
    assert (second.seq, second.previous) == (2, first.hash)
    assert second == link(2, NOON, "anna", second.body, first.hash)


@pytest.mark.parametrize("many", [49, 50, 51, 127])
def test_many_at_once_are_linked_as_one_by_one(ledger: Ledger, clock: Clock, many: int) -> None:
    chained: list[Entry] = []
    for actor in ("anna", "bela"):
        before, at = len(chained), clock.tick()
        bodies = [body for number in range(before + 1, before + many) for body in (*filing(number), *EVERY_KIND[3:])][
            :many
        ]
        for body in bodies:
            last = chained[-1] if chained else None
            chained.append(link(len(chained) + 1, at, actor, body, last.hash if last else GENESIS))
        assert list(ledger.append(bodies, actor=actor)) == chained[before:]
    assert list(ledger.entries()) == chained
    assert ledger.head() == Head(2 * many, chained[-1].hash)
    assert verify(ledger) == []


def test_the_head_is_the_last_entry(ledger: Ledger) -> None:
    last = ledger.append(filing(), actor="anna")[-1]
    assert ledger.head() == Head(3, last.hash)


def test_filing_twice_adds_nothing(ledger: Ledger) -> None:
    ledger.append(filing(), actor="anna")
    assert ledger.append(filing(), actor="bela") == ()
    assert ledger.append([*filing(), *filing()], actor="bela") == ()
    assert ledger.head().seq == 3


@pytest.mark.parametrize(
    "report_id", ["", "r1", "sha256:", "\\ é Ж 💥 not a hash", "sha256:\ud800 half of a pair", "\x00\x01"]
)
def test_a_statement_is_known_again_whatever_its_report_is_called(ledger: Ledger, report_id: str) -> None:
    said = StatementRead(replace(statement(report()), report_id=report_id))
    assert seqs(ledger.append([said, *filing()], actor="anna")) == [1, 2, 3, 4]
    assert ledger.append([said], actor="anna") == ()
    ledger.append([EntryWithdrawn(1, "of another report")], actor="anna")
    assert seqs(ledger.append([said, said], actor="anna")) == [6]


def test_filing_twice_in_one_go_files_once(ledger: Ledger) -> None:
    assert len(ledger.append([*filing(), *filing()], actor="anna")) == 3


def test_one_text_in_two_outlets_is_filed_twice(ledger: Ledger) -> None:
    made = ledger.append([ReportFiled(report(outlet="One")), ReportFiled(report(outlet="Two"))], actor="anna")
    assert len(made) == 2
    assert seqs([*ledger.entries()]) == [1, 2]
    assert [row.seq for row in ledger.filings(report().id)] == [1, 2]


def test_only_what_is_new_of_a_batch_is_filed(ledger: Ledger) -> None:
    ledger.append(filing()[:2], actor="anna")
    assert [entry.body for entry in ledger.append(filing(), actor="anna")] == filing()[2:]


def test_what_was_withdrawn_can_be_filed_again(ledger: Ledger) -> None:
    ledger.append(filing(), actor="anna")
    ledger.append([EntryWithdrawn(2, "a mistake")], actor="anna")
    assert [entry.body for entry in ledger.append(filing(), actor="anna")] == filing()[1:2]
    assert ledger.append(filing(), actor="anna") == ()


def test_a_withdrawal_withdrawn_lets_the_entry_stand_again(ledger: Ledger) -> None:
    ledger.append([*filing(), EntryWithdrawn(2, "a mistake")], actor="anna")
    ledger.append([EntryWithdrawn(4, "it was none")], actor="anna")
    assert ledger.append(filing(), actor="anna") == ()
    ledger.append([EntryWithdrawn(5, "it was one")], actor="anna")
    assert len(ledger.append(filing(), actor="anna")) == 1


def test_a_withdrawal_counts_within_its_own_batch(ledger: Ledger) -> None:
    made = ledger.append([*filing(), EntryWithdrawn(1, "a mistake"), *filing()], actor="anna")
    assert [entry.body for entry in made] == [*filing(), EntryWithdrawn(1, "a mistake"), filing()[0]]


@pytest.mark.parametrize("target", [-1, 0, 4, 99])
def test_nothing_is_withdrawn_before_it_is_there(ledger: Ledger, target: int) -> None:
    with pytest.raises(EntryRefused, match=f"it withdraws entry {target}, and there are entries 1 to 3 only"):
        ledger.append([*filing(), EntryWithdrawn(target, "a slip")], actor="anna")
    assert ledger.head().seq == 0
    assert len(ledger.append(filing(), actor="anna")) == 3


@pytest.mark.parametrize("actor", ["", "  ", "an\nna", "anna\x00", "\ud800"])
def test_an_actor_has_a_name_in_printable_characters(ledger: Ledger, actor: str) -> None:
    with pytest.raises(EntryRefused, match="is no actor"):
        ledger.append(filing(), actor=actor)
    assert ledger.head().seq == 0


def test_entries_of_one_append_share_its_time(ledger: Ledger, clock: Clock) -> None:
    ledger.append(filing(1), actor="anna")
    later = clock.tick()
    ledger.append(filing(2), actor="anna")
    assert [entry.recorded_at for entry in ledger.entries()] == [NOON] * 3 + [later] * 3


def test_time_never_runs_backwards_nor_stands_between_appends(ledger: Ledger, clock: Clock) -> None:
    ledger.append(filing(1), actor="anna")
    ledger.append(filing(2), actor="anna")
    clock.tick(-3600)
    ledger.append(filing(3), actor="anna")
    tick = timedelta(microseconds=1)
    assert sorted({entry.recorded_at for entry in ledger.entries()}) == [NOON, NOON + tick, NOON + 2 * tick]
    assert verify(ledger) == []


def test_what_was_known_at_an_instant_stays_so(ledger: Ledger, clock: Clock) -> None:
    ledger.append(filing(1), actor="anna")
    known = clock.tick()
    before = list(ledger.entries(known=known))
    clock.tick()
    ledger.append([*filing(2), EntryWithdrawn(1, "a mistake")], actor="anna")
    assert list(ledger.entries(known=known)) == before
    assert seqs(list(ledger.entries(known=NOON))) == [1, 2, 3]
    assert list(ledger.entries(known=NOON - timedelta(microseconds=1))) == []


def test_entries_after_one(ledger: Ledger) -> None:
    ledger.append(filing(), actor="anna")
    assert seqs(list(ledger.entries(after=2))) == [3]
    assert seqs(list(ledger.entries(after=3))) == []


def test_entries_may_be_filed_while_entries_are_read(ledger: Ledger) -> None:
    ledger.append([body for number in range(200) for body in filing(number)], actor="anna")
    read = ledger.entries()
    first = next(read)
    ledger.append(filing(999), actor="anna")
    assert first.seq == 1
    assert len(list(read)) in {599, 602}
    assert ledger.head().seq == 603


def test_an_append_of_nothing_is_nothing(ledger: Ledger) -> None:
    assert ledger.append([], actor="anna") == ()
    assert ledger.head().seq == 0


@pytest.mark.parametrize(
    "text", ["", "\x00", "NUL \x00 within", "\ud800 alone", "\ud83d\ude00 two halves", "مرحبا", "😀", "a" * 1_000_000]
)
def test_any_text_can_be_filed(ledger: Ledger, text: str) -> None:
    odd = ReportFiled(Report(text, title=text[:9], outlet=text[:9]))
    ledger.append([odd], actor="anna")
    assert [entry.body for entry in ledger.entries()] == [odd]
    assert ledger.append([odd], actor="anna") == ()
    assert verify(ledger) == []


@given(
    texts=st.lists(
        st.text(st.characters(exclude_categories=()), max_size=40),
        max_size=6,
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_ledger_says_what_memory_says(ledger: Ledger, texts: list[str]) -> None:
    oracle = MemoryLedger(clock=lambda: NOON)
    for row in ledger.rows():
        oracle.append([_body(ledger, row)], actor=row.actor)
    bodies: list[Body] = [ReportFiled(Report(text, outlet=text[::-1])) for text in texts]
    made = ledger.append(bodies, actor="anna")
    assert [entry.body for entry in made] == [entry.body for entry in oracle.append(bodies, actor="anna")]


def _body(ledger: Ledger, row: Row) -> Body:
    return next(ledger.entries(after=row.seq - 1)).body


def test_a_statement_by_itself_is_found_wanting(ledger: Ledger) -> None:
    ledger.append([StatementRead(statement(report()))], actor="anna")
    assert [issue.code for issue in verify(ledger)] == ["report-unknown"]
