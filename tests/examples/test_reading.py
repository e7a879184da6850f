"""The examples read, beside their expected readings: always, with nothing from outside the repository.

The floors are what was reached, less a little for what one rule may cost another; they only go up.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from letapis.model import Reading, reading_from_json
from letapis.model.wire import report_from_json
from letapis.reading import Reader
from tests.examples.matching import Result, compare

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("[0-9]*.json"))
FLOORS = {"recall": 0.70, "precision": 0.80}
FIELDS = {"certainty": 0.97, "polarity": 0.97, "reality": 0.97, "attribution": 0.90, "when": 0.88}


@pytest.fixture(scope="module")
def documents() -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in EXAMPLES]


@pytest.fixture(scope="module")
def readings(documents: list[dict[str, Any]]) -> list[Reading]:
    return list(Reader().read_all(map(report_from_json, documents)))


@pytest.fixture(scope="module")
def result(documents: list[dict[str, Any]], readings: list[Reading]) -> Result:
    total = Result()
    for document, reading in zip(documents, readings, strict=True):
        compare(total, document, reading)
    return total


@pytest.mark.parametrize("measure", FLOORS)
def test_what_is_expected_is_read_and_little_else(result: Result, measure: str) -> None:
    listed = "\n".join(["missed:", *result.missed, "false:", *result.false])
    assert getattr(result, measure) >= FLOORS[measure], listed


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_read_is_read_right(result: Result, field: str) -> None:
    assert result.asked[field] > 50
    assert result.share(field) >= FIELDS[field]


def test_expected_readings_compared_with_themselves_are_perfect(documents: list[dict[str, Any]]) -> None:
    total = Result()
    for document in documents:
        gold = {**document["gold"], "statements": [_whole(s) for s in document["gold"]["statements"]]}
        reading = reading_from_json({"report": document, "statements": gold["statements"]})
        compare(total, {**document, "gold": gold}, reading)
    assert (total.recall, total.precision, total.missed, total.false) == (1.0, 1.0, [], [])
    assert {field: total.share(field) for field in FIELDS} == dict.fromkeys(FIELDS, 1.0)


def _whole(statement: dict[str, Any]) -> dict[str, Any]:
    """An expected statement as one that was read: what gold may leave out is filled in."""
    return {
        "when": {},
        "roles": [],
        "attribution": [],
        **statement,
        "person": statement.get("person") or {},
        "rule": "",
    }
