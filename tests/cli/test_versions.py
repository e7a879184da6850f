"""`letapis versions` and what `letapis case` says of words since withdrawn."""

import json

import pytest

from tests.cli.conftest import Letapis

URL = "https://news.example/1"
OLD = {"text": "Anna Alpha was detained on 2020-07-29.", "published": "2020-08-01", "outlet": "First", "url": URL}
NEW = {**OLD, "text": "Anna Alpha was detained on 2020-07-28."}


@pytest.fixture
def filed(letapis: Letapis) -> Letapis:
    lines = "\n".join(map(json.dumps, (OLD, NEW))).encode()
    assert letapis("--quiet", "add", "-", "--input-format", "jsonl", stdin=lines).status == 0
    return letapis


def test_a_changed_page_is_shown_with_its_difference(filed: Letapis) -> None:
    out = filed("versions").out
    assert URL in out
    assert "Anna Alpha was detained on [-2020-07-29.-]{+2020-07-28.+}" in out
    assert "✗ • Anna Alpha: detained  (its words are gone)" in out


def test_by_address_by_id_and_as_lines(filed: Letapis) -> None:
    [by_address] = [json.loads(line) for line in filed("versions", f"{URL}#x", "--format", "jsonl").out.splitlines()]
    [by_id] = json.loads(filed("versions", by_address["old"][7:15], "--format", "json").out)
    assert by_id == by_address
    [statement] = by_id["statements"]
    assert (statement["words_gone"], statement["found_at"]) == (True, None)


def test_the_case_marks_words_since_withdrawn(filed: Letapis) -> None:
    case = json.loads(filed("case", "Anna Alpha", "--format", "json").out)
    [gone] = case["words_gone"].items()
    old = next(line for line in case["lines"] if line["id"] == gone[0])
    assert old["statement"]["when"]["edtf"] == "2020-07-29"
    assert filed("case", "Anna Alpha").out.count("words since withdrawn") == 1


def test_the_status_marks_words_since_withdrawn(filed: Letapis) -> None:
    asked = ("status", "Anna Alpha", "--on", "2020-07-29")
    assert filed(*asked).out.count("words since withdrawn: the version") == 1
    status = json.loads(filed(*asked, "--format", "json").out)
    case = json.loads(filed("case", "Anna Alpha", "--format", "json").out)
    assert status["words_gone"] == case["words_gone"]
    assert len(status["words_gone"]) == 1


def test_a_withdrawn_version_is_none(filed: Letapis) -> None:
    assert filed("withdraw", "1", "--reason", "filed by mistake").status == 0
    assert filed("versions").err == "No address has had several texts.\n"


def test_no_such_address(filed: Letapis) -> None:
    ran = filed("versions", "https://news.example/none")
    assert (ran.status, ran.out) == (1, "")
    assert "no two versions of 'https://news.example/none'" in ran.err
