"""The example reports and their expected readings keep the contract's form, and the scorer scores them as perfect."""

import importlib.util
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
REPORTS = sorted((ROOT / "tests" / "reports").glob("*.json"))
LATER = sorted((ROOT / "tests" / "reports_later").glob("*.json"))
"""Reports written later, each set as a measure of one day; their times are not all told."""

# The event table of the contract: what each event may say beside the person.
ROLES = {
    "detained": "agent place facility law",
    "remanded": "agent facility term law",
    "house_arrest": "agent place term",
    "held": "facility place term",
    "transferred": "facility_from facility",
    "punished": "agent facility term",
    "ill_treated": "agent place facility",
    "hunger_strike": "facility term",
    "released": "agent place facility mode",
    "died": "place facility cause",
    "disappeared": "place",
    "searched": "agent place",
    "questioned": "agent place",
    "wanted": "agent law",
    "investigated": "agent law",
    "charged": "agent law offence",
    "tried": "court judge law place",
    "convicted": "court judge law offence",
    "sentenced": "court judge law offence penalty term amount regime",
    "acquitted": "court law",
    "appealed": "court outcome",
    "case_closed": "agent law",
    "extradited": "agent place_from place",
    "deported": "agent place_from place",
    "left_country": "place_from place",
    "returned": "place_from place",
    "recognised": "agent",
    "recognition_withdrawn": "agent",
    "listed": "agent",
    "accused": "agent offence",
    "intervention": "agent counterpart",
    "profile": "attribute value",
}
WORDS = {
    "attribute": "birth_date birth_place age citizenship residence education occupation employer family document"
    " presence",
    "mode": "unconditional bail recognizance house_arrest term_served pardon amnesty exchange acquittal",
    "kind": "outlet state_media official court rights_group lawyer relative person_concerned witness anonymous other",
    "certainty": "certain probable possible",
    "polarity": "affirmed denied",
    "reality": "actual planned demanded conditional",
}
BASES = {"stated", "completed", "relative", "bounded"}
ASIDES = {"related headline", "caption", "share line", "donation box", "subscription box"}
SKIPPABLE = {"when", "attribution", "certainty", "polarity", "reality"}


def load(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


@pytest.fixture(scope="module")
def documents() -> list[dict[str, Any]]:
    return [load(path) for path in REPORTS]


@pytest.fixture(scope="module")
def score(shared: Path) -> ModuleType:
    """The contract's scorer, which stands beside the repository (../shared/contract)."""
    spec = importlib.util.spec_from_file_location("contract_score", shared / "contract" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def spans(node: object) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if "start" in node or "end" in node:
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def as_prediction(document: dict[str, Any]) -> dict[str, Any]:
    """The expected reading, handed in as if a program had read it."""
    gold = document["gold"]
    report = {"id": document["id"], "text": document["text"]}
    return {"report": report, **{key: gold[key] for key in ("statements", "times", "set_aside")}, "issues": []}


def test_there_are_forty_reports_of_ten_countries(documents: list[dict[str, Any]]) -> None:
    assert len(documents) >= 40
    assert len({document["country"] for document in documents}) >= 10
    assert len({document["text"] for document in documents}) == len(documents)


def test_a_third_hold_something_to_set_aside(documents: list[dict[str, Any]]) -> None:
    assert 3 * sum(bool(document["gold"]["set_aside"]) for document in documents) >= len(documents)


def test_every_kind_of_event_is_expected_somewhere(documents: list[dict[str, Any]]) -> None:
    required = {s["event"] for document in documents for s in document["gold"]["statements"] if not s.get("optional")}
    assert required == set(ROLES)


@pytest.mark.parametrize("path", [*REPORTS, *LATER], ids=lambda path: path.stem)
def test_report_keeps_its_form(path: Path) -> None:
    document = load(path)
    assert document["id"] == path.stem
    assert document["outlet"] == "Letapis examples"
    assert document["language"] == "en"
    assert document["url"] is None
    assert document["text"].startswith(document["title"] + "\n\n")
    assert 70 <= len(document["text"].split()) <= 400
    assert document["published"] is None or str(date.fromisoformat(document["published"])) == document["published"]
    assert set(document["gold"]) == {"statements", "set_aside", "times", "neutral"}


@pytest.mark.parametrize("path", [*REPORTS, *LATER], ids=lambda path: path.stem)
def test_every_span_is_exact(path: Path) -> None:
    document = load(path)
    for node in spans(document["gold"]):
        assert document["text"][node["start"] : node["end"]] == node["text"] != ""


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_words_of_the_contract_only(path: Path) -> None:
    for statement in load(path)["gold"]["statements"]:
        assert {statement["event"], *statement.get("event_alt", [])} <= set(ROLES)
        for field in ("certainty", "polarity", "reality"):
            assert statement[field] in WORDS[field].split()
        assert statement["when"].get("basis", "stated") in BASES
        assert set(statement.get("skip", [])) <= SKIPPABLE
        assert {sayer["kind"] for sayer in statement["attribution"]} <= set(WORDS["kind"].split())
        for role in statement["roles"]:
            assert role["role"] in ROLES[statement["event"]].split()
            check_role(role)


def check_role(role: dict[str, Any]) -> None:
    if role["role"] == "attribute":
        assert {role["name"], *role.get("alt", [])} <= set(WORDS["attribute"].split())
    if role["role"] == "mode":
        assert role["name"] in WORDS["mode"].split()
    if role["role"] == "law":
        assert set(role["citation"]) == {"jurisdiction", "code", "article", "superscript", "part"}


@pytest.mark.parametrize("path", [*REPORTS, *LATER], ids=lambda path: path.stem)
def test_trigger_stands_in_its_quote(path: Path) -> None:
    for statement in load(path)["gold"]["statements"]:
        trigger, quote = statement["trigger"], statement["quote"]
        assert quote["start"] <= trigger["start"] < trigger["end"] <= quote["end"]


@pytest.mark.parametrize("path", [*REPORTS, *LATER], ids=lambda path: path.stem)
def test_set_aside_words_carry_no_statement(path: Path) -> None:
    gold = load(path)["gold"]
    for aside in gold["set_aside"]:
        assert aside["why"] in ASIDES
        for node in spans([gold["statements"], gold["times"]]):
            assert node["end"] <= aside["start"] or aside["end"] <= node["start"]


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_every_date_is_one_the_scorer_reads(path: Path, score: ModuleType) -> None:
    gold = load(path)["gold"]
    for node in [s["when"] for s in gold["statements"]] + gold["times"]:
        for edtf in [node["edtf"], *node.get("alt", [])]:
            assert edtf is None or score.interval(edtf), edtf
    for role in (role for s in gold["statements"] for role in s["roles"] if role["role"] == "term"):
        assert all(score.length(part) for part in role["duration"].split("/"))


def test_the_expected_reading_scores_as_perfect(documents: list[dict[str, Any]], score: ModuleType) -> None:
    out, details = score.score(documents, [as_prediction(document) for document in documents], resamples=10)
    assert [detail for detail in details if detail["missed"] or detail["false"] or detail["off"]] == []
    for mode in ("event_person", "event_person_strict", "event"):
        assert out[mode]["f1"] == 1.0
    assert out["set_aside_leaks"] == out["span_violations"] == 0
    assert out["set_aside_found"][0] == out["set_aside_found"][1] > 0
    assert out["times"]["edtf_exact"] == out["times"]["gold"]
