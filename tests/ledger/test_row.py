"""What is written quickly is what the model writes, byte for byte; a row and its entry are one."""

from datetime import UTC, datetime
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from letapis.ledger.quick import identity_judged, statement_read
from letapis.ledger.quick_report import report_filed
from letapis.ledger.row import Row, draft, entry_of, report_subject, seal
from letapis.model import (
    GENESIS,
    Basis,
    Certainty,
    Citation,
    Entry,
    EventKind,
    IdentityJudged,
    Issue,
    Judgement,
    Mention,
    MentionType,
    Person,
    Polarity,
    Reality,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    SetAside,
    Span,
    Statement,
    StatementRead,
    TimeExpression,
    When,
    statement_id,
)
from letapis.model.chain import body_to_json, entry_hash, instant_to_text
from letapis.model.wire import canonical, statement_to_json
from tests.strategies import histories

texts = st.text(st.characters(exclude_categories=()), max_size=12)
maybe = st.none() | texts
spans = st.builds(Span, st.integers(0, 99), st.integers(0, 99), texts)
citations = st.builds(Citation, texts, maybe, maybe, maybe, maybe, maybe)
statements = st.builds(
    Statement,
    texts,
    st.sampled_from(EventKind),
    spans,
    st.builds(Person, st.none() | spans, maybe, st.none() | st.integers(0, 9)),
    spans,
    st.lists(
        st.builds(
            Role, st.sampled_from(RoleName), st.none() | spans, maybe, st.none() | citations, maybe, maybe, maybe
        ),
        max_size=2,
    ).map(tuple),
    st.builds(When, maybe, st.none() | st.sampled_from(Basis), st.none() | spans),
    st.lists(st.builds(Sayer, spans, maybe, st.sampled_from(SayerKind)), max_size=2).map(tuple),
    st.sampled_from(Certainty),
    st.sampled_from(Polarity),
    st.sampled_from(Reality),
    texts,
)


def parts_of(kind: type) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(PARTS[kind], max_size=2).map(tuple)


PARTS: dict[type, st.SearchStrategy[object]] = {
    TimeExpression: st.builds(TimeExpression, spans, maybe, st.none() | st.sampled_from(Basis)),
    Mention: st.builds(Mention, spans, st.sampled_from(MentionType), maybe),
    SetAside: st.builds(SetAside, spans, texts),
    Issue: st.builds(Issue, texts, texts, st.none() | st.integers(0, 99), st.none() | st.integers(0, 99)),
}
reports = st.builds(Report, texts, maybe, maybe, maybe, maybe, maybe, maybe, maybe, maybe)
scores = st.none() | st.integers(0, 1) | st.floats(allow_nan=False, allow_infinity=False)
judgements = st.builds(
    IdentityJudged, texts, texts, st.sampled_from(Judgement), scores, st.lists(texts, max_size=2).map(tuple)
)


@given(statements)
def test_a_statement_is_written_as_the_model_writes_it(statement: Statement) -> None:
    _, data = body_to_json(StatementRead(statement))
    assert statement_read(statement) == (statement_id(statement), canonical(data))


@given(statements)
def test_the_id_of_a_statement_is_the_hash_of_what_it_says(statement: Statement) -> None:
    told = {key: value for key, value in statement_to_json(statement).items() if key not in {"id", "rule"}}
    written = canonical({"report": statement.report_id, **told})
    assert statement_id(statement) == "sha256:" + sha256(written).hexdigest()


@given(st.integers(1, 10**9), st.datetimes(timezones=st.just(UTC)), texts, statements, texts)
def test_a_row_is_sealed_as_the_model_seals_an_entry(
    seq: int, instant: datetime, actor: str, statement: Statement, previous: str
) -> None:
    kind, data = body_to_json(StatementRead(statement))
    sealed = seal(seq, instant_to_text(instant), actor, kind, canonical(data), previous)
    assert sealed == entry_hash(seq, instant, actor, kind, data, previous)


@given(histories())
def test_a_row_gives_its_entry_back(entries: tuple[Entry, ...]) -> None:
    previous = GENESIS
    for entry in entries:
        made = draft(entry.body)
        time = instant_to_text(entry.recorded_at)
        row = Row(entry.seq, time, entry.actor, made.kind, made.subject, made.body, previous, entry.hash)
        assert entry_of(row) == entry
        assert seal(row.seq, row.recorded_at, row.actor, row.kind, row.body, row.previous) == entry.hash
        previous = row.hash


@given(
    st.builds(ReportFiled, reports, parts_of(TimeExpression), parts_of(Mention), parts_of(SetAside), parts_of(Issue))
)
def test_a_report_is_written_as_the_model_writes_it(body: ReportFiled) -> None:
    _, data = body_to_json(body)
    assert report_filed(body) == (report_subject(data["report"]), canonical(data))


@given(judgements)
def test_a_judgement_is_written_as_the_model_writes_it(body: IdentityJudged) -> None:
    _, data = body_to_json(body)
    assert identity_judged(body) == canonical(data)
