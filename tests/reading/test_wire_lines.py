"""Lines in the manner of news agencies with all that they tell: nothing may be lost, and nothing added.

A statement is written as its event, its name ("-" where nobody is named), what is not affirmed or actual, its date, its
terms: `sentenced Ihar Losik planned 2024-05 P5Y`. Descriptions of people are left out.
"""

from importlib import import_module
from pathlib import Path

import pytest

from letapis.model import EventKind, Polarity, Reality, Report, RoleName, Statement
from letapis.reading import Reader

FILES = sorted(path.stem for path in Path(__file__).parent.glob("*_lines.py") if not path.stem.startswith("test_"))
LINES: list[tuple[str, list[str]]] = [
    line for name in FILES for line in getattr(import_module(f"tests.reading.{name}"), "LINES", ())
]
"""The lines of all files beside this one that have some."""


def _written(statement: Statement) -> str:
    terms = [r.duration or "" for r in statement.roles if r.role is RoleName.TERM]
    parts = [statement.event.value, statement.person.name or "-"]
    parts += [statement.polarity.value] if statement.polarity is Polarity.DENIED else []
    parts += [statement.reality.value] if statement.reality is not Reality.ACTUAL else []
    return " ".join([*parts, *([statement.when.edtf] if statement.when.edtf else []), *terms])


@pytest.mark.parametrize(("text", "told"), LINES, ids=[text[:60] for text, _ in LINES])
def test_a_line_tells_this_and_no_more(text: str, told: list[str]) -> None:
    read = Reader().read(Report(text=text, published="2024-05-01")).statements
    assert sorted(_written(s) for s in read if s.event is not EventKind.PROFILE) == sorted(told)
