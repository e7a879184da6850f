"""What the reader gives: the reference, the examples, and that no text makes it fail or point at the wrong words."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letapis.model import Reading, Report
from letapis.reading import Reader
from tests.conftest import ROOT, Scorer


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def reports(folder: Path) -> list[Report]:
    keys = ("text", "title", "published", "outlet", "language")
    found = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json")))
    return [Report(**{key: data.get(key) for key in keys}) for data in found if "text" in data]


def test_the_reference_is_read_whole(reader: Reader, score: Scorer, shared: Path) -> None:
    scores = score(shared / "reference", [reader.read(r) for r in reports(shared / "reference")])
    assert scores["event_person_strict"] == {**scores["event_person_strict"], "p": 1.0, "r": 1.0, "f1": 1.0}
    told = (
        "when_exact",
        "place",
        "law",
        "attribution",
        "attribution_kind",
        "certainty",
        "polarity",
        "reality",
        "person_name",
    )
    assert {name: scores["accuracy"][name]["acc"] for name in told} == dict.fromkeys(told, 1.0)
    assert scores["set_aside_leaks"] == 0
    assert scores["set_aside_found"] == [2, 2]


def test_without_a_day_of_publication_no_year_is_invented(reader: Reader, shared: Path) -> None:
    (report,) = reports(shared / "reference")
    reading = reader.read(Report(text=report.text))
    given = {"2020"}  # the only year in the words: "the summer of 2020"
    dated = [s.when.edtf for s in reading.statements if s.when.edtf]
    assert {edtf[:4] for edtf in dated if edtf[:1].isdigit()} <= given
    assert all(s.when.edtf is None for s in reading.statements if s.when.span and s.when.span.text == "A week ago")


def test_the_examples_are_read_as_a_monitor_would(reader: Reader, score: Scorer) -> None:
    scores = score(ROOT / "examples", [reader.read(r) for r in reports(ROOT / "examples")])
    assert scores["event_person_strict"]["f1"] >= 0.90
    assert scores["accuracy"]["polarity"]["acc"] >= 0.97
    assert scores["accuracy"]["reality"]["acc"] >= 0.97
    assert scores["accuracy"]["when_exact"]["acc"] >= 0.90
    assert scores["span_violations"] == 0


def test_unseen_reports_of_many_countries_do_not_get_worse(reader: Reader, score: Scorer) -> None:
    folder = ROOT / "tests/reports"
    scores = score(folder, [reader.read(r) for r in reports(folder)])
    assert scores["event_person_strict"]["f1"] >= 0.90
    assert scores["span_violations"] == 0


@pytest.mark.parametrize("folder", [ROOT / "examples", ROOT / "tests" / "reports"], ids=lambda folder: folder.name)
def test_skimming_loses_no_statement_of_reports(folder: Path) -> None:
    found = reports(folder)
    skimmed = list(Reader().read_all(found))
    whole = list(Reader(skim=False).read_all(found))
    assert [r.statements for r in skimmed] == [r.statements for r in whole]


# ---------------------------------------------------------------- any text at all
def spans(reading: Reading) -> Iterator[tuple[int, int, str]]:
    for s in reading.statements:
        held = [
            s.trigger,
            s.quote,
            s.person.span,
            s.when.span,
            *(r.span for r in s.roles),
            *(a.span for a in s.attribution),
        ]
        yield from ((x.start, x.end, x.text) for x in held if x is not None)
    parts = [time.span for time in reading.times]
    parts += [mention.span for mention in reading.mentions]
    parts += [part.span for part in reading.set_aside]
    yield from ((x.start, x.end, x.text) for x in parts)


def holds_exactly(reading: Reading) -> bool:
    text = reading.report.text
    return all(text[a:b] == words for a, b, words in spans(reading))


WORDS = st.sampled_from(
    [
        *("Police", "detained", "Ihar Losik", "Лосік", "was", "sentenced", "to", "15 years", "“he", "said”", "‘"),
        *("on Monday", "\n", "\n\n", "Article 342-2", ".", ",", "—", "\u202e", "\x00", "أحمد", "\ufeff", "he"),
        *("released", "According to BelTA,", "(", ")", "’s", "🕊", "2020"),
    ]
)


@settings(max_examples=60)
@given(text=st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=300)))
def test_every_span_is_cut_from_the_text(text: str) -> None:
    assert holds_exactly(Reader().read(Report(text=text, published="2021-03-10")))


ODD = {
    "empty": "",
    "nul": "\x00" * 500,
    "5 MB without a blank": "a" * 5_000_000,
    "right to left": "\u202eнедиректор Police detained Ihar Losik \u200f" * 50,
    "quotation marks": "“" * 3000 + " arrested",
    "brackets": "(" * 3000,
    "lines": "x\n" * 20_000,
    "articles": "Article " * 3000,
    "one word": "detained " * 700,
    "separators": "\u2028".join(["He was arrested."] * 50),
    "odd letters": "ﬁ İ ß arrested Ihar",
    "a count before its number": "Of the 918 who were arrested that night, 276 were children, and 3 died.",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_texts_give_a_reading(text: str, reader: Reader) -> None:
    assert holds_exactly(reader.read(Report(text=text, published="2021-03-10")))


def test_a_text_too_long_is_told(reader: Reader) -> None:
    reading = reader.read(Report(text="Nothing happened here.\n" * 30_000))
    assert [issue.code for issue in reading.issues] == ["text-too-long"]


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        ("Court Convicts Friend of Boston Bombing Suspect", ("convicted", "Azamat Tazhayakov")),
        ("Police Detain Student Azamat Tazhayakov in Boston", ("detained", "Azamat Tazhayakov")),
    ],
)
def test_a_headline_with_a_capital_for_each_word_is_read(headline: str, told: tuple[str, str]) -> None:
    story = "A court has convicted a friend of a suspect in the Boston bombing. Azamat Tazhayakov was found guilty."
    read = Reader().read(Report(text=f"{headline}\n{story}", published="2014-07-21")).statements
    assert told in {(s.event.value, s.person.name) for s in read if s.trigger.start < len(headline)}
