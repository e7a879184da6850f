"""JSON Lines and JSON: one bad record stops no other, and each is told with its line and column."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from letapis.capture import Captured, Format, Given, capture, from_lines

GOOD = {"id": "7", "text": "He was detained.", "title": "T", "published": "2020-10-27", "outlet": "O", "url": "u"}


def lines(*records: object) -> bytes:
    return "\n".join(r if isinstance(r, str) else json.dumps(r) for r in records).encode()


def captured(data: bytes) -> Captured:
    return capture(data, Format.JSONL, Given(name="r.jsonl"))


def test_a_line_is_a_report_with_its_own_id() -> None:
    report = captured(lines(GOOD)).reports[0]
    assert (report.source_id, report.text, report.title) == ("7", "He was detained.", "T")
    assert (report.published, report.outlet, report.url) == ("2020-10-27", "O", "u")


def test_a_broken_line_17_is_told_and_the_others_go_on() -> None:
    data = lines(*[GOOD] * 16, '{"id": "17", "text": "broken', *[GOOD] * 3)
    result = captured(data)
    assert len(result.reports) == 19
    assert [issue.message for issue in result.issues] == ["r.jsonl:17:22: is no JSON: Unterminated string starting at"]


@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        ("[1, 2]", "not-a-record", "r.jsonl:1: is no JSON object with a text"),
        ("{}", "no-text", 'r.jsonl:1: has no "text" that is a string'),
        ('{"text": 5}', "no-text", 'r.jsonl:1: has no "text" that is a string'),
        ('{"text": " "}', "empty", "r.jsonl:1: its text holds no words"),
        ("[" * 100_000, "not-json", "r.jsonl:1: is nested too deeply to be read"),
        ('{"text": ' + "9" * 5000 + "}", "not-json", "r.jsonl:1: has a number with more digits than can be read"),
    ],
)
def test_what_is_no_report_is_told(line: str, code: str, message: str) -> None:
    result = captured(line.encode())
    assert result.reports == ()
    assert [issue.code for issue in result.issues] == [code]
    assert result.issues[0].message.startswith(message)


def test_a_line_in_another_encoding_is_told_with_its_byte() -> None:
    result = captured(lines(GOOD) + b"\n" + '{"text": "Гомель"}'.encode("cp1251"))
    assert len(result.reports) == 1
    assert result.issues[0].message.startswith("r.jsonl:2: is not UTF-8: byte 0xC3 at offset 10; if it is cp1251")


@pytest.mark.parametrize(
    ("field", "value", "kept", "note"),
    [
        ("published", "2020-10-27T23:10:00+03:00", "2020-10-27", None),
        ("published", "October", None, "r.jsonl:1: \"published\" is 'October', no ISO 8601 day; it was left open"),
        ("title", 5, None, 'r.jsonl:1: its "title" is no string and was passed over'),
        ("outlet", None, None, None),
        ("outlet", "\ud83d!", "�!", 'r.jsonl:1: half a surrogate pair in "outlet" was replaced by U+FFFD'),
        ("text", "x\ud800y", "x�y", 'r.jsonl:1: half a surrogate pair in "text" was replaced by U+FFFD'),
    ],
)
def test_a_field_that_is_not_as_it_should_be(field: str, value: object, kept: str | None, note: str | None) -> None:
    result = captured(lines({**GOOD, field: value}))
    assert getattr(result.reports[0], field) == kept
    assert [issue.message for issue in result.issues] == ([note] if note else [])


def test_an_id_that_is_a_number_is_kept_as_text() -> None:
    assert captured(lines({**GOOD, "id": 17})).reports[0].source_id == "17"


def test_what_is_given_fills_what_a_record_lacks() -> None:
    given = Given(outlet="Given", published="2021-01-01")
    report = capture(lines({"text": "x", "outlet": "Own"}), Format.JSONL, given).reports[0]
    assert (report.outlet, report.published) == ("Own", "2021-01-01")


def test_a_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm() -> None:
    data = b"\xef\xbb\xbf" + lines(GOOD) + b"\r\n\r\n" + lines(GOOD) + b"\r\n"
    assert len(captured(data).reports) == 2
    assert captured(data).issues == ()


def test_lines_stream() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield lines(GOOD)

    stream = from_lines(endless(), Given())
    assert next(stream).reports[0].source_id == "7"
    assert next(stream).reports[0].source_id == "7"


def test_json_holds_one_report_or_a_list() -> None:
    one = capture(json.dumps(GOOD, indent=1).encode(), Format.JSON)
    many = capture(json.dumps([GOOD, {}, GOOD], indent=1).encode(), Format.JSON, Given(name="r.json"))
    assert one.reports == many.reports[:1]
    assert len(many.reports) == 2
    assert many.issues[0].message == 'r.json[1]: has no "text" that is a string'


def test_broken_json_is_told_with_line_and_column() -> None:
    result = capture(b'{\n "text": "x",\n oops\n}', Format.JSON, Given(name="r.json"))
    assert result.issues[0].message.startswith("r.json:3:2: is no JSON: ")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*GOOD, "x"]), inner, max_size=5),
    max_leaves=8,
)


@for_all(JSON_VALUES)
def test_any_json_gives_a_report_or_an_issue(value: object) -> None:
    result = captured(json.dumps(value).encode())
    assert result.reports or result.issues
    for report in result.reports:
        report.text.encode()


def test_a_list_without_records_holds_no_report() -> None:
    found = capture(b" [] ", Format.JSON, Given(name="r.json"))
    assert [issue.message for issue in found.issues] == ["r.json: holds no report"]
