"""Why a reading says what it says: the words beside the field they gave."""

import ast
import re
from pathlib import Path

import pytest

from letapis.language.chosen import EVENTS, profiles, rules
from letapis.model import Explained, Field, How, Report
from letapis.reading import Reader

READING = Path(__file__).parents[2] / "src/letapis/reading"

CASES = [
    ("Ihar Losik was reportedly detained in Minsk.", Field.CERTAINTY, "probable", "reportedly"),
    ("Ihar Losik is believed to have been detained.", Field.CERTAINTY, "probable", "believed"),
    ("Rumours that Ihar Losik had been released spread.", Field.CERTAINTY, "possible", "Rumours"),
    ("Ihar Losik was not released.", Field.POLARITY, "denied", "not"),
    ("No court has convicted Ihar Losik.", Field.POLARITY, "denied", "No"),
    ("The ministry denied that Ihar Losik had been arrested.", Field.POLARITY, "denied", "denied"),
    ("Ihar Losik will be released on Monday.", Field.REALITY, "planned", "will"),
    ("The EU called for the release of Ihar Losik.", Field.REALITY, "demanded", "called"),
    ("Ihar Losik should be freed.", Field.REALITY, "demanded", "should"),
    ("If Ihar Losik is convicted, his family will leave.", Field.REALITY, "conditional", "If"),
    ("Police arrested Ihar Losik. He is in prison.", Field.PERSON, "Ihar Losik", "He"),
    ("Ihar Losik was arrested on Monday.", Field.WHEN, "2024-02-26", "Monday"),
    ("Ihar Losik was arrested, Viasna said.", Field.ATTRIBUTION, "Viasna", "Viasna"),
    ("Ihar Losik was arrested in Minsk.", Field.ROLE, "Minsk", "Minsk"),
]
"""A text; a field, its value, and the words that gave it."""


def explained(text: str) -> list[Explained]:
    return list(Reader().explain(Report(text=text, published="2024-03-03")).statements)


@pytest.mark.parametrize(("text", "field", "value", "words"), CASES)
def test_the_words_of_a_field_are_shown(text: str, field: Field, value: str, words: str) -> None:
    grounds = [g for one in explained(text) for g in one.grounds if g.field is field and g.value == value]
    assert grounds
    assert words in {g.span.text for g in grounds if g.span is not None}


def test_every_span_is_of_the_text() -> None:
    text = "\n\n".join(case[0] for case in CASES)
    spans = [g.span for one in explained(text) for g in one.grounds if g.span is not None]
    assert spans
    assert all(text[span.start : span.end] == span.text for span in spans)


def test_a_pronoun_is_told_from_a_name_and_from_nobody() -> None:
    told = explained("Police arrested Ihar Losik. He is in prison. A man was beaten.")
    assert [g.how for one in told for g in one.grounds if g.field is Field.PERSON] == [How.NAME, How.PRONOUN, How.OPEN]


def test_what_is_to_come_by_its_day_alone_says_so() -> None:
    (one,) = explained("Ihar Losik goes on trial on 20 March 2024.")
    (ground,) = [g for g in one.grounds if g.field is Field.REALITY]
    assert (ground.value, ground.how) == ("planned", How.LATER_DAY)


def test_the_reading_is_the_same_as_without_explaining() -> None:
    report = Report(text="\n\n".join(case[0] for case in CASES), published="2024-03-03")
    explanation = Reader().explain(report)
    assert explanation.reading == Reader().read(report)
    assert tuple(one.statement for one in explanation.statements) == explanation.reading.statements


def named_in_code() -> set[str]:
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in READING.rglob("*.py"))
    strings = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    whole = {str(s).split("/")[0] for s in strings if re.fullmatch(r"[a-z][a-z-]+/\d+", str(s))}
    return whole | {f"{attribute.value}-noun" for attribute in {*profiles.NOUNS.values()} - profiles.WHERE}


def test_every_step_that_reads_without_a_row_has_an_example() -> None:
    assert named_in_code() == rules.STEPS.keys()


@pytest.mark.parametrize(("name", "example"), rules.STEPS.items(), ids=rules.STEPS)
def test_a_step_reads_its_example(name: str, example: str) -> None:
    found = [one.rule for one in explained(example) if one.rule.name.split("/")[0] == name]
    assert found
    assert found[0].example == example


def test_a_row_is_shown_with_what_it_asks_for() -> None:
    (one,) = explained("Ihar Losik was arrested in Minsk.")
    row = next(row for row in EVENTS if row.rule == one.statement.rule)
    assert (one.rule.example, one.rule.needs, one.rule.unless) == (row.example, row.needs, row.unless)
