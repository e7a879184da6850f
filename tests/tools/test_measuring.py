"""Figures, tables and the program that measures; and the list of verbs that stands beside the reader."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eval_reading
from letapis.model import (
    Report,
)
from measuring import (
    plv,
    sets,
    statistics,
    tables,
)
from measuring.files import DataMissingError, sentence
from measuring.matching import same_name
from measuring.records import Confusion, Headline, Measure, Tally
from measuring.verblist import VerbList
from tests.tools.documents import Fake, place


# ---------------------------------------------------------------- the peer
@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Police arrested ten men.", [("detained", "ten men", "affirmed", "actual")]),
        ("Ana was not released.", [("released", "Ana", "denied", "actual")]),
        ("The arrest of the writer shocked them.", [("detained", "the writer", "affirmed", "actual")]),
        ("They will try Ivan.", [("tried", "Ivan", "affirmed", "planned")]),
        ("The weather was fine.", []),
    ],
)
def test_the_list_of_verbs(text: str, read: list[tuple[str, str, str, str]]) -> None:
    [reading] = VerbList().read_all([Report(text)])
    got = [(s.event, s.person.span and s.person.span.text, s.polarity, s.reality) for s in reading.statements]
    assert got == read


def test_the_list_of_verbs_finds_plain_sayers() -> None:
    [(source, cue, content)] = VerbList().attributions("Ana said that the bridge had fallen.")
    assert source is not None
    assert (source.text, cue.text, content.text) == ("Ana", "said", "that the bridge had fallen")


# ---------------------------------------------------------------- figures
TALLIES = st.builds(Tally, *[st.integers(0, 9)] * 3)


def test_figures_by_hand() -> None:
    got = statistics.figures([Tally(3, 1, 1), Tally(0, 0, 2)], "f1")
    assert (got.precision, got.recall, got.support) == (0.75, 0.5, 6)
    assert got.headline == pytest.approx(0.6)
    assert (got.low, got.high) == pytest.approx((0.0, 0.75))


@given(st.lists(TALLIES, max_size=12), st.sampled_from(["f1", "recall", "accuracy"]))
def test_figures_are_shares_and_the_same_each_time(documents: list[Tally], headline: Headline) -> None:
    got = statistics.figures(documents, headline)
    assert 0 <= got.low <= got.high <= 1
    assert 0 <= got.headline <= 1
    assert got == statistics.figures(documents, headline)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12))
def test_all_right_is_certainly_one(hits: list[int]) -> None:
    got = statistics.figures([Tally(hit) for hit in hits], "f1")
    assert (got.headline, got.low, got.high) == (1, 1, 1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Petrova", "Petrova", True),
        ("Škliaraŭ", "SKLIARAU", True),
        ("Ana Petrova", "Ana Sidorova", False),
        (None, "Ana", False),
    ],
)
def test_names_agree(one: str | None, other: str, same: bool) -> None:  # noqa: FBT001
    assert same_name(one, other) is same


@given(
    st.text(st.characters(exclude_characters="[]"), max_size=400), st.data()
)  # marks of its own would be taken for ours
def test_a_shown_place_stands_in_double_brackets(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert f"[[{' '.join(text[start:end].split())}" in sentence(text, start, end).replace("[[ ", "[[")


def test_a_shown_place_comes_with_its_sentence_only() -> None:
    text = "Before. Ana was\tarrested in May. After."
    assert sentence(text, text.index("arrested"), text.index(" in")) == "Ana was [[arrested]] in May."


# ---------------------------------------------------------------- tables and the program
def test_a_line_and_a_table() -> None:
    measure = Measure("triggers", floor=0.7, recorded=0.54)
    row = tables.Row("wikievents", measure, statistics.figures([Tally(3, 1, 1)], "f1"), 0.5, "verb list")
    assert tables.line(row) == ("triggers F1 0.750 [0.75, 0.75] P 0.750 R 0.750 n 4 floor 0.70 passed verb list 0.500")
    assert tables.markdown([row]).splitlines()[2] == (
        "| wikievents | triggers | 4 | 0.750 | 0.750 | **0.750** | 0.75–0.75 | 0.700 | 0.500 verb list | 0.540 |"
    )


def test_confusions_are_grouped() -> None:
    listed = tables.confusion_list(
        [
            Confusion("b", "missed", "one", "here\nthere"),
            Confusion("a", "wrong", "two", "x"),
            Confusion("b", "missed", "3", "y"),
        ]
    )
    assert listed == "==== a: wrong (1)\n\ntwo\n    x\n\n==== b: missed (2)\n\none\n    here there\n\n3\n    y\n"


def test_changes_between_two_lists() -> None:
    first = tables.confusion_list([Confusion("a", "wrong", "one", "x"), Confusion("a", "wrong", "two", "y")])
    second = tables.confusion_list([Confusion("a", "wrong", "two", "y"), Confusion("b", "missed", "three", "z")])
    assert tables.changes(first, second) == "NEW three\n    z\n\nMENDED one\n    x\n"
    assert tables.changes(first, first) == ""


def test_the_program_prints_a_line_and_lists_what_went_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "eval/plv"
    folder.mkdir(parents=True)
    text = "They will release him."
    words = [{"class": "release", **place(text, "release"), "label": "promised"}]
    item = json.dumps({"id": "d", "text": text, "words": words})
    (folder / "train_arrest_release.jsonl").write_text(f"{item}\n{item}\n", encoding="utf-8")
    given = ["--sets", "plv", "--limit", "1", "--errors", str(tmp_path / "errors")]
    assert eval_reading.main(given, Fake, tmp_path) == 0
    assert capsys.readouterr().out.split("): ")[1] == "words accuracy 0.000 [0.00, 0.00] n 1 floor 0.90 MISSED\n"
    assert (tmp_path / "errors/plv.txt").read_text(encoding="utf-8") == (
        "==== words: wrong (1)\n\npromised read as none: nothing read\n    They will [[release]] him.\n"
    )


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert eval_reading.main(["--sets", "plv"], Fake, tmp_path) == 2
    assert "no development data at" in capsys.readouterr().err
    with pytest.raises(DataMissingError):
        sets.BY_NAME["m2e2"].load(tmp_path)


def test_an_unknown_set_is_named() -> None:
    with pytest.raises(SystemExit, match="no such set: nothing"):
        eval_reading.chosen_sets("plv,nothing")


def test_the_page_tells_how_each_set_is_compared() -> None:
    chosen = [sets.BY_NAME["reports"], sets.BY_NAME["examples"], sets.BY_NAME["plv"]]
    page = eval_reading.page([], chosen, "abc1234")
    assert "at commit `abc1234`" in page
    assert "### reports, examples\n" in page
    assert plv.MAPPING in page
