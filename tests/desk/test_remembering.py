"""A register that remembers gives the same answers as the one behind it, and asks it again once the ledger grew."""

from datetime import date, datetime, timedelta

from letapis.desk.current import CurrentRegister
from letapis.desk.remembering import MOST_LARGE, RememberingRegister, final_in
from letapis.ledger import MemoryLedger
from letapis.model import EventKind, HeldCount, Person, Report, ReportFiled, Span, Statement, StatementRead, When

REPORT = Report("Anna was detained. Boris was detained.", published="2021-03-02")


def told(start: int, end: int) -> StatementRead:
    words = Span.cut(REPORT.text, start, end)
    name = f"{words.text} Beta"
    when = When("2021-03-01")
    return StatementRead(Statement(REPORT.id, EventKind.DETAINED, words, Person(words, name), words, when=when))


def test_the_register_follows_the_ledger_and_asks_once_in_between() -> None:
    ledger = MemoryLedger()
    ledger.append([ReportFiled(REPORT), told(0, 4)], actor="letapis")
    asked: list[date] = []

    class Counting(CurrentRegister):
        def held(self, on: date, **more: object) -> HeldCount:
            asked.append(on)
            return super().held(on, **more)  # type: ignore[arg-type]

    register = RememberingRegister(Counting(ledger), lambda: ledger.head().seq)
    day = date(2021, 3, 2)
    assert [register.held(day).upper, register.held(day).upper] == [1, 1]
    assert [person.name for person in register.people()] == ["Anna Beta"]
    before = next(iter(ledger.entries())).recorded_at
    ledger.append([told(19, 24)], actor="letapis")
    assert register.held(day).upper == 2
    assert [person.name for person in register.find("boris beta")] == ["Boris Beta"]
    assert register.held(day, known=before).upper in {0, 1}
    assert len(asked) == 3


def test_what_was_known_before_the_last_entry_is_asked_once_for_all() -> None:
    ledger = MemoryLedger()
    ledger.append([ReportFiled(REPORT), told(0, 4)], actor="letapis")
    asked: list[datetime | None] = []

    class Counting(CurrentRegister):
        def held(self, on: date, **more: object) -> HeldCount:
            asked.append(more["known"])  # type: ignore[arg-type]
            return super().held(on, **more)  # type: ignore[arg-type]

    register = RememberingRegister(Counting(ledger), lambda: ledger.head().seq, final_in(ledger))
    day, then = date(2021, 3, 2), next(iter(ledger.entries())).recorded_at
    soon = then + timedelta(days=1)
    for _ in range(2):
        assert [register.held(day, known=at).upper for at in (then, then, soon, None)] == [1, 1, 1, 1]
    assert asked == [then, soon, None]
    ledger.append([told(19, 24)], actor="letapis")
    assert [register.held(day, known=at).upper for at in (then, soon, None)] == [1, 2, 2]
    assert asked == [then, soon, None, soon, None]


def test_however_many_days_are_asked_for_only_some_large_answers_are_kept() -> None:
    ledger = MemoryLedger()
    ledger.append([ReportFiled(REPORT), told(0, 4)], actor="letapis")
    asked: list[date] = []

    class Counting(CurrentRegister):
        def held(self, on: date, **more: object) -> HeldCount:
            asked.append(on)
            return super().held(on, **more)  # type: ignore[arg-type]

    register = RememberingRegister(Counting(ledger), lambda: ledger.head().seq)
    today, days = date(2021, 3, 2), [date(2020, 1, 1) + timedelta(days=n) for n in range(2 * MOST_LARGE)]
    for day in days:
        assert register.held(day).upper == 0
        assert register.held(today).upper == 1
    assert asked == [days[0], today, *days[1:]]  # what is asked for again and again stays
    register.held(days[-1])
    register.held(days[0])
    assert asked[-2:] == [days[-1], days[0]]
