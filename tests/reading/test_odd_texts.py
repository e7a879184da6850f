"""Texts that nobody wrote to be read: cut off, run together, endless. None makes a reader fail or run for ever."""

import ast
from pathlib import Path

import pytest

import letapis.reading
from letapis.model import Report
from letapis.reading import Reader
from letapis.reading.nlp import parse
from letapis.reading.word_places import next_to

READING = Path(letapis.reading.__file__).parent


def test_a_text_may_end_behind_any_word() -> None:
    """The word behind the last was asked for: a report that was cut off there was not read at all."""
    text = "Maria Ressa and Leila de Lima, who are under house arrest, criticised"
    assert Reader().read(Report(text=text, published="2024-05-01")).report.text == text


def test_next_to_a_word_at_the_edge_is_the_word_itself() -> None:
    (doc,) = parse(["Police detained him."])
    assert [next_to(t).i for t in doc] == [1, 2, 3, 3]
    assert [next_to(t, -1).i for t in doc] == [0, 0, 1, 2]
    assert [next_to(t, -2).i for t in doc] == [0, 1, 0, 1]


@pytest.mark.parametrize("path", sorted(READING.rglob("*.py")), ids=lambda p: str(p.relative_to(READING)))
def test_nobody_asks_for_a_neighbour_that_may_not_be_there(path: Path) -> None:
    called = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Attribute))
    assert not [node.lineno for node in called if node.attr == "nbor"], "use word_places.next_to"
