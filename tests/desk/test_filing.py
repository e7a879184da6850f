"""Filing a reading: what is appended, what is not appended twice, who is judged to be whom."""

from letapis.desk.filing import file_reading, mentions
from letapis.desk.identifying import IDENTITY, Acquaintances
from letapis.ledger import MemoryLedger
from letapis.model import (
    MACHINE,
    Entry,
    EventKind,
    IdentityJudged,
    Judgement,
    Person,
    Reading,
    Report,
    ReportFiled,
    Span,
    Statement,
    StatementRead,
    mention_id,
    statement_id,
)


def reading(*names: str, text: str = "") -> Reading:
    """A report that says of each name that its bearer was detained."""
    words = text or " and ".join(names) + " were detained."
    report = Report(words)
    statements = []
    for name in names:
        start = words.index(name)
        trigger = Span.cut(words, words.index("detained"), words.index("detained") + 8)
        span = Span.cut(words, start, start + len(name))
        statements.append(Statement(report.id, EventKind.DETAINED, trigger, Person(span, name), Span.cut(words, 0, 10)))
    return Reading(report, tuple(statements))


def judged(ledger: MemoryLedger) -> list[tuple[str, Entry]]:
    return [(e.body.judgement.value, e) for e in ledger.entries() if isinstance(e.body, IdentityJudged)]


def test_a_report_and_its_statements_are_entries() -> None:
    ledger = MemoryLedger()
    filed = file_reading(ledger, reading("Anna Alpha", "Boris Beta"))
    assert [type(entry.body) for entry in ledger.entries()] == [ReportFiled, StatementRead, StatementRead]
    assert (filed.new_report, filed.statements, filed.new_statements) == (True, 2, 2)


def test_who_brought_a_report_is_told_from_what_read_it() -> None:
    ledger = MemoryLedger()
    filed = file_reading(ledger, reading("Anna Alpha"), by="Monika")
    assert [(type(e.body), e.actor) for e in ledger.entries()] == [(ReportFiled, "Monika"), (StatementRead, "letapis")]
    assert (filed.new_report, filed.statements, filed.new_statements) == (True, 1, 1)
    head = ledger.head()
    assert file_reading(ledger, reading("Anna Alpha"), by="Boris").new_report is False
    assert ledger.head() == head
    assert file_reading(ledger, reading(), by="Monika").statements == 0


def test_filing_twice_adds_nothing() -> None:
    ledger = MemoryLedger()
    known = Acquaintances()
    file_reading(ledger, reading("Anna Alpha"), known)
    head = ledger.head()
    again = file_reading(ledger, reading("Anna Alpha"), known)
    assert ledger.head() == head
    assert (again.new_report, again.statements, again.new_statements) == (False, 1, 0)


def test_another_spelling_is_judged_the_same_before_its_report_is_filed() -> None:
    ledger = MemoryLedger()
    known = Acquaintances()
    file_reading(ledger, reading("Vitaly Shklyarau"), known)
    file_reading(ledger, reading("Віталь Шкляраў"), known)
    [(judgement, entry)] = judged(ledger)
    assert (judgement, entry.actor) == ("same", IDENTITY)
    assert entry.by_machine
    assert entry.body.reasons  # type: ignore[union-attr]
    kinds = [type(e.body) for e in ledger.entries()]
    assert kinds == [ReportFiled, StatementRead, IdentityJudged, ReportFiled, StatementRead]


def test_a_killed_filing_is_completed_when_it_is_filed_again() -> None:
    whole, cut = MemoryLedger(), MemoryLedger()
    first, second = reading("Vitaly Shklyarau"), reading("Віталь Шкляраў")
    for ledger in (whole, cut):
        file_reading(ledger, first, Acquaintances())
    known = Acquaintances.of(cut.entries())
    cut.append(known.judge(mentions(second)), actor=IDENTITY)  # … and here it was killed
    for ledger in (whole, cut):
        file_reading(ledger, second, Acquaintances.of(ledger.entries()))
    assert [e.body for e in whole.entries()] == [e.body for e in cut.entries()]


def test_relatives_of_one_surname_are_not_judged_the_same() -> None:
    ledger = MemoryLedger()
    known = Acquaintances()
    file_reading(ledger, reading("Siarhei Tsikhanouski"), known)
    file_reading(ledger, reading("Sviatlana Tsikhanouskaya"), known)
    assert [judgement for judgement, _ in judged(ledger) if judgement == "same"] == []


def test_two_spellings_in_one_report_are_compared() -> None:
    ledger = MemoryLedger()
    file_reading(ledger, reading("Viktar Babaryka", "Viktor Babariko"), Acquaintances())
    assert [judgement for judgement, _ in judged(ledger)] == ["same"]


def test_namesakes_whom_a_human_told_apart_are_left_to_a_human() -> None:
    ledger = MemoryLedger()
    texts = ("Ivan Ivanou was detained in Minsk.", "Ivan Ivanou was detained in Brest.")
    readings = [reading("Ivan Ivanou", text=text) for text in texts]
    for one in readings:
        file_reading(ledger, one, Acquaintances.of(ledger.entries()))
    left, right = (mention_id(r.statements[0], statement_id(r.statements[0])) for r in readings)
    ledger.append([IdentityJudged(left, right, Judgement.DIFFERENT, None, ("two birth dates",))], actor="anna")
    third = reading("Ivan Ivanou", text="Ivan Ivanou was detained in Homiel.")
    file_reading(ledger, third, Acquaintances.of(ledger.entries()))
    last = judged(ledger)[-1]
    assert last[0] == "unsure"
    assert "several people are called Ivan Ivanou" in last[1].body.reasons  # type: ignore[union-attr]


def test_the_same_acquaintances_come_out_of_the_ledger() -> None:
    ledger = MemoryLedger()
    known = Acquaintances()
    for names in (("Vitaly Shklyarau",), ("Віталь Шкляраў", "Anna Alpha"), ("Boris Beta",)):
        file_reading(ledger, reading(*names), known)
    again = Acquaintances.of(ledger.entries())
    assert (again.first, again.mentions) == (known.first, known.mentions)


def test_the_machine_files_under_its_own_name() -> None:
    ledger = MemoryLedger()
    file_reading(ledger, reading("Anna Alpha"))
    assert {entry.actor for entry in ledger.entries()} == {MACHINE}
