"""Records as JSON and back; ids that hang on content alone."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from letapis.model import (
    Body,
    EventKind,
    Person,
    Reading,
    Report,
    ReportFiled,
    Span,
    Statement,
    StatementRead,
    WireError,
    mention_id,
    reading_from_json,
    reading_to_json,
    statement_id,
    statement_to_json,
    text_id,
)
from letapis.model.chain import body_from_json, body_to_json
from letapis.model.wire import canonical, report_from_json
from tests.model.readings import readings

TEXT = "Anna Alpha was detained in Minsk."
STATEMENT = Statement(
    text_id(TEXT),
    EventKind.DETAINED,
    Span.cut(TEXT, 15, 23),
    Person(Span.cut(TEXT, 0, 10), "Anna Alpha"),
    Span.cut(TEXT, 0, 32),
    rule="detained/1",
)


@given(readings())
def test_a_reading_comes_back_from_json(reading: Reading) -> None:
    assert reading_from_json(json.loads(json.dumps(reading_to_json(reading)))) == reading


@given(readings())
def test_what_is_filed_comes_back_from_json(reading: Reading) -> None:
    report = ReportFiled(reading.report, reading.times, reading.mentions, reading.set_aside, reading.issues)
    bodies: list[Body] = [report, *map(StatementRead, reading.statements)]
    for body in bodies:
        kind, data = body_to_json(body)
        assert body_from_json(kind, json.loads(json.dumps(data))) == body


@given(readings())
def test_every_span_is_the_words_of_the_text(reading: Reading) -> None:
    def check(value: object) -> None:
        if isinstance(value, dict):
            if value.get("start") is not None and "text" in value:
                assert reading.report.text[value["start"] : value["end"]] == value["text"]
            list(map(check, value.values()))
        elif isinstance(value, list):
            list(map(check, value))

    check(reading_to_json(replace(reading, issues=())))


def test_a_statement_is_what_the_contract_shows() -> None:
    assert statement_to_json(STATEMENT) == {
        "id": statement_id(STATEMENT),
        "event": "detained",
        "trigger": {"start": 15, "end": 23, "text": "detained"},
        "person": {"start": 0, "end": 10, "text": "Anna Alpha", "name": "Anna Alpha"},
        "roles": [],
        "when": {"edtf": None, "start": None, "end": None, "text": None, "basis": None},
        "attribution": [],
        "certainty": "certain",
        "polarity": "affirmed",
        "reality": "actual",
        "quote": {"start": 0, "end": 32, "text": "Anna Alpha was detained in Minsk"},
        "rule": "detained/1",
    }


def test_the_rule_that_read_it_is_no_part_of_a_statements_id() -> None:
    assert statement_id(replace(STATEMENT, rule="better/2")) == statement_id(STATEMENT)
    assert statement_id(replace(STATEMENT, event=EventKind.RELEASED)) != statement_id(STATEMENT)
    assert statement_id(replace(STATEMENT, report_id=text_id("another text"))) != statement_id(STATEMENT)


def test_ids_never_change() -> None:
    # These stand in ledgers: a change of the hash would file everything a second time.
    assert text_id(TEXT) == "sha256:dd989daf0b522b3b3209345864ecce7f342ceb9dff016926ed924d65bba998ee"
    assert statement_id(STATEMENT) == "sha256:c37dba3f5e9d5a27cf1a94f819379c84638f5ecc9f11cecdee39a514754ca407"
    assert mention_id(STATEMENT, "") == "mention:860cb479302625ebd81d06d75299ed7b17789e0bddc69fc32d2692c4829ac212"


def test_all_statements_of_a_report_about_one_name_are_one_mention() -> None:
    other = replace(STATEMENT, event=EventKind.RELEASED)
    assert mention_id(STATEMENT, statement_id(STATEMENT)) == mention_id(other, statement_id(other))
    unnamed = replace(STATEMENT, person=Person(None)), replace(other, person=Person(None))
    assert len({mention_id(s, statement_id(s)) for s in unnamed}) == 2


def test_a_reports_id_is_computed_and_never_taken() -> None:
    assert report_from_json({"id": "sha256:false", "text": TEXT}) == Report(TEXT)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"trigger": {"start": None}}, "the trigger has no start, end and text"),
        ({"event": "vanished"}, "'vanished' is not a valid EventKind"),
        ({"person": None}, "not a statement: "),
    ],
)
def test_json_of_another_shape_is_told(change: dict[str, object], message: str) -> None:
    data = {"report": {"text": TEXT}, "statements": [{**statement_to_json(STATEMENT), **change}]}
    with pytest.raises(ValueError, match=message):
        reading_from_json(data)


def test_a_report_without_text_and_an_entry_of_tomorrow_are_told() -> None:
    with pytest.raises(WireError, match="a report needs a text"):
        report_from_json({"text": None})
    with pytest.raises(WireError, match="an entry of kind 'prophecy': this ledger was written by a newer Letapis"):
        body_from_json("prophecy", {})


def test_json_is_hashed_in_one_way() -> None:
    assert canonical({"b": [1, "ў"], "a": None}) == '{"a":null,"b":[1,"ў"]}'.encode()
