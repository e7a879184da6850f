"""Lines in the manner of news agencies with all that they tell: nothing may be lost, and nothing added.

A statement is written as its event, its name ("-" where nobody is named), what is not affirmed or actual, its date, its
terms: `sentenced Ihar Losik planned 2024-05 P5Y`. Descriptions of people are left out.
"""

import pytest

from letapis.model import EventKind, Polarity, Reality, Report, RoleName, Statement
from letapis.reading import Reader
from tests.reading import (
    court_lines,
    genre_lines,
    monitor_lines,
    news_lines,
    official_lines,
    post_lines,
    retold_lines,
    style_lines,
    unseen_lines,
    wire_lines,
)

LINES = [*wire_lines.LINES, *unseen_lines.LINES, *monitor_lines.LINES, *official_lines.LINES, *news_lines.LINES]
LINES += [*style_lines.LINES, *genre_lines.LINES, *post_lines.LINES, *retold_lines.LINES, *court_lines.LINES]


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
