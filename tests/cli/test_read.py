"""`letapis read`: what goes in, what comes out, what is said of bad input."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Letapis

TEXT = "Anna Alpha was detained in Minsk. Boris Beta was released."


def test_a_text_as_json(letapis: Letapis, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    ran = letapis("read", "a.txt", "--published", "2020-10-27", "--outlet", "Example", "--format", "json")
    reading = json.loads(ran.out)
    assert (ran.status, ran.err) == (0, "")
    assert (reading["report"]["published"], reading["report"]["outlet"]) == ("2020-10-27", "Example")
    assert [(s["event"], s["person"]["name"]) for s in reading["statements"]] == [
        ("detained", "Anna Alpha"),
        ("released", "Boris Beta"),
    ]


def test_a_table_for_people(letapis: Letapis) -> None:
    ran = letapis("read", "-", "--outlet", "Example", stdin=TEXT.encode())
    assert "• Anna Alpha: detained" in ran.out
    assert "“Anna Alpha was detained”" in ran.out
    assert "Example in its own voice · 0–23" in ran.out


def test_json_lines_in_and_out_keep_their_order_and_ids(letapis: Letapis) -> None:
    lines = [json.dumps({"id": f"r{n}", "text": f"{TEXT} {n}"}) for n in range(30)]
    ran = letapis("read", "-", "--input-format", "jsonl", "--format", "jsonl", stdin="\n".join(lines).encode())
    readings = [json.loads(line) for line in ran.out.splitlines()]
    assert [reading["report"]["source_id"] for reading in readings] == [f"r{n}" for n in range(30)]
    assert all(reading["report"]["id"].startswith("sha256:") for reading in readings)


def test_several_readings_as_json_are_a_list(letapis: Letapis) -> None:
    lines = b'{"text": "one"}\n{"text": "two"}\n'
    ran = letapis("read", "-", "--input-format", "jsonl", "--format", "json", stdin=lines)
    assert [reading["report"]["text"] for reading in json.loads(ran.out)] == ["one", "two"]


def test_nothing_as_json_is_an_empty_list(letapis: Letapis) -> None:
    ran = letapis("read", "-", "--input-format", "jsonl", "--format", "json", stdin=b"\n")
    assert json.loads(ran.out) == []
    assert (ran.status, ran.err) == (1, "letapis: <stdin>: holds no report\n")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.txt", None, "missing.txt: there is no such file"),
        (".", None, ".: is a folder; name the files in it"),
        ("empty.txt", b"", "empty.txt: holds no words"),
        (
            "binary.txt",
            b"\x7fELF\x00",
            "binary.txt: is a program, not text; save its words as a UTF-8 text and read that",
        ),
        (
            "russian.txt",
            "Задержан".encode("cp1251"),
            "russian.txt: is not UTF-8: byte 0xC7 at offset 0; if it is cp1251, convert it: iconv -f cp1251 -t UTF-8",
        ),
        ("page.html", b"<html></html>", "page.html: holds no story that could be told from its furniture"),
    ],
)
def test_bad_input_is_one_line_and_the_rest_is_read(
    letapis: Letapis, tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    ran = letapis("read", name, "good.txt", "--format", "jsonl")
    assert ran.status == 1
    assert ran.err == f"letapis: {message}\n"
    assert len(ran.out.splitlines()) == 1


def test_a_broken_line_17_is_named_and_the_others_are_read(letapis: Letapis, tmp_path: Path) -> None:
    lines = ['{"text": "x"}'] * 20
    lines[16] = '{"text": "x"'
    (tmp_path / "r.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ran = letapis("read", "r.jsonl", "--format", "jsonl")
    assert (ran.status, len(ran.out.splitlines())) == (1, 19)
    assert ran.err == "letapis: r.jsonl:17:13: is no JSON: Expecting ',' delimiter\n"


def test_a_day_that_is_none_is_a_usage_error(letapis: Letapis) -> None:
    ran = letapis("read", "-", "--published", "2020-02-30")
    assert ran.status == 2
    assert "'2020-02-30' is no day of the calendar written as YYYY-MM-DD" in ran.err


def test_no_file_is_a_usage_error(letapis: Letapis) -> None:
    assert letapis("read").status == 2


def test_control_characters_in_a_report_do_not_reach_the_terminal(letapis: Letapis) -> None:
    hostile = "\x1b]0;owned\x07Anna\x1b[31m Alpha was detained. \N{RIGHT-TO-LEFT OVERRIDE}Boris Beta was released"
    ran = letapis("read", "-", "--outlet", "\x1b[2J", stdin=hostile.encode())
    assert "\x1b" not in ran.out
    assert "\x07" not in ran.out
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in ran.out


def test_a_name_of_a_file_cannot_command_the_terminal(letapis: Letapis) -> None:
    assert "\x1b" not in letapis("read", "\x1b[2Jx").err


def test_rich_markup_in_a_report_is_text(letapis: Letapis) -> None:
    ran = letapis("read", "-", "--outlet", "[red]O[/red]", stdin=b"Anna Alpha was detained [bold]now[/nonsense]")
    assert "[red]O[/red]" in ran.out
    assert ran.status == 0
