"""Offsets are put into drafts by `tools/goldspans.py`; here is what it does, draft and result side by side."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

TOOL = Path(__file__).parents[2] / "tools" / "goldspans.py"
TEXT = "He left\n\nOn Monday the blogger said that he was free. The others, he said, were not."


def load_tool() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("goldspans", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


goldspans = load_tool()


def draft(**span: object) -> dict[str, Any]:
    """A report with one statement, whose person is the given span."""
    statement = {"event": "released", "quote": {"text": "the blogger said that he was free"}, "person": span}
    return {"text": TEXT, "gold": {"statements": [statement], "set_aside": [], "times": [{"text": "Monday"}]}}


@pytest.mark.parametrize(
    ("span", "placed"),
    [
        ({"text": "he"}, (41, 43)),  # whole words only, and inside the quote
        ({"text": "he", "scope": "text", "n": 2}, (66, 68)),
        ({"text": "he", "scope": "The others, he said"}, (66, 68)),
        ({"text": "He", "scope": "text"}, (0, 2)),  # letter case counts
        ({"text": None}, None),
    ],
)
def test_a_span_is_placed_where_its_words_stand(span: dict[str, Any], placed: tuple[int, int] | None) -> None:
    filled, problems = goldspans.fill(draft(**span))
    person = filled["gold"]["statements"][0]["person"]
    assert problems == []
    assert (person.get("start"), person.get("end")) == (placed or (None, None))
    assert goldspans.check(filled) == []


@pytest.mark.parametrize(
    ("span", "problem"),
    [
        ({"text": "she"}, "not found: 'she'"),
        ({"text": "log"}, "not found: 'log'"),
        ({"text": "he", "scope": "text"}, "stands 2 times, say which (n): 'he'"),
        ({"text": "he", "n": 2}, "stands 1 times, there is no n=2: 'he'"),
        ({"text": "he", "scope": "nowhere"}, "not found: 'nowhere'"),
    ],
)
def test_a_missing_or_ambiguous_text_is_told(span: dict[str, Any], problem: str) -> None:
    _, problems = goldspans.fill(draft(**span))
    assert problems == [f"released, 'the blogger said that he was free': {problem}"]


def test_filling_changes_nothing_given_and_twice_is_once() -> None:
    given_draft = draft(text="he")
    filled, _ = goldspans.fill(given_draft)
    assert given_draft == draft(text="he")
    assert goldspans.fill(filled) == (filled, [])


def test_check_tells_a_span_that_slipped() -> None:
    filled, _ = goldspans.fill(draft(text="he"))
    filled["text"] = "x" + TEXT
    assert goldspans.check(filled) == [
        "'the blogger said that he was free' does not stand at 19:52",
        "'he' does not stand at 41:43",
        "'Monday' does not stand at 12:18",
    ]


def test_the_command_writes_what_it_could_place_and_fails_on_the_rest(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(draft(text="he")), encoding="utf-8")
    bad.write_text(json.dumps(draft(text="she")), encoding="utf-8")
    before = bad.read_text(encoding="utf-8")
    run = subprocess.run([sys.executable, TOOL, "fill", good, bad], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr == f"{bad}: released, 'the blogger said that he was free': not found: 'she'\n"
    assert bad.read_text(encoding="utf-8") == before
    assert goldspans.check(json.loads(good.read_text(encoding="utf-8"))) == []


@given(text=st.text(max_size=60), words=st.text(min_size=1, max_size=3))
def test_whatever_is_found_stands_there(text: str, words: str) -> None:
    for found in goldspans.occurrences(text, words, goldspans.Found(0, len(text))):
        assert text[found.start : found.end] == words
