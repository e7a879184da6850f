"""The demo's reports: each is whole and in the contract's words, and together they show what they are there for."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from letapis.model import (
    Attribute,
    Basis,
    Certainty,
    EventKind,
    Polarity,
    Reality,
    ReleaseMode,
    RoleName,
    SayerKind,
    is_edtf,
)

Json = dict[str, Any]
EXAMPLES: dict[str, Json] = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
}
DURATION = re.compile(r"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?")

# One person a row, in every spelling that the reports use.
PEOPLE = [
    ("Siarhei Tsikhanouski", "Syarhey Tsikhanouski", "Sergei Tikhanovsky"),
    ("Maryia Kalesnikava", "Maria Kalesnikava", "Maria Kolesnikova"),
    ("Ihar Losik", "Igor Losik"),
    ("Mikola Statkevich", "Mikalay Statkevich", "Nikolai Statkevich"),
    ("Ales Bialiatski", "Ales Belyatsky"),
    ("Andrzej Poczobut", "Andrei Pochobut"),
    ("Viktar Babaryka", "Viktor Babariko"),
    ("Maksim Znak", "Maxim Znak"),
    ("Katsiaryna Andreyeva", "Katsiaryna Bakhvalava"),
]

# What the reports must show: a name for it, the report, and words that stand in its text.
SHOWN = [
    ("hedge", "08-borys-pochobut", "was reportedly offered"),
    ("hedge", "03-kalesnikava-seized", "is believed to be"),
    ("hedge", "08-borys-pochobut", "may have been denied"),
    ("official denial", "03-kalesnikava-seized", "Police in the capital denied"),
    ("state television accuses", "04-kalesnikava-charged", "State television claimed"),
    ("the accused denies", "04-kalesnikava-charged", "She denies it."),
    ("sources differ", "10-kalesnikava-znak-verdict", "gave other figures"),
    ("relative date", "04-kalesnikava-charged", "a week ago"),
    ("relative date", "03-kalesnikava-seized", "On Tuesday"),
    ("relative date", "08-borys-pochobut", "two days later"),
    ("relative date", "02-statkevich-not-released", "the following May"),
    ("part of a month", "10-kalesnikava-znak-verdict", "in early August"),
    ("part of a month", "02-statkevich-not-released", "in late June"),
    ("nominal event", "10-kalesnikava-znak-verdict", "Znak's arrest"),
    ("list of persons", "08-borys-pochobut", "Irena Biernacka, Maria Tiszkowska and Anna Paniszewa"),
    ("unnamed group", "01-tsikhanouski-hrodna", "at least 15 other people"),
    ("prosecutor's request", "09-babaryka-sentenced", "The prosecutor had asked for 15 years."),
    ("penalty that threatens", "01-tsikhanouski-hrodna", "could face up to three years"),
    ("appeal rejected", "07-andreyeva-chultsova-appeal", "rejected the appeals"),
    ("transfer to a colony", "13-poczobut-colony", "transferred to a penal colony"),
    ("punishment cell", "15-kara-murza-omsk", "in a punishment cell"),
    ("hunger strike", "05-losik-hunger-strike", "hunger strike"),
    ("recognition", "05-losik-hunger-strike", "recognised him as a political prisoner"),
    ("demand for release", "05-losik-hunger-strike", "demanded his immediate release"),
    ("pardon", "02-statkevich-not-released", "he was pardoned"),
    ("exchange and exile", "16-kara-murza-orlov-exchange", "expelled from Russia without his consent"),
    (
        "quotation, sayer after it",
        "03-kalesnikava-seized",
        "“She shouted that she was not going anywhere,” said Radniankou",
    ),
    ("law", "05-losik-hunger-strike", "Article 342-1"),
    ("law", "10-kalesnikava-znak-verdict", "part 1 of Article 361-1"),
    ("law", "02-statkevich-not-released", "Art. 342 of the Criminal Code"),
    ("law", "09-babaryka-sentenced", "Articles 430 and 235 of the Criminal Code"),
    ("law", "07-andreyeva-chultsova-appeal", "Article 23.34 of the Administrative Code"),
    ("fine", "06-barysevich-sentenced", "a fine of 1,450 roubles"),
    ("line set aside", "03-kalesnikava-seized", "Read also: "),
]


def statements() -> Iterator[Json]:
    """Every statement of every example."""
    for example in EXAMPLES.values():
        yield from example["gold"]["statements"]


def spans(node: object) -> Iterator[Json]:
    """Every object with words in it, at any depth."""
    if isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node
        for child in node.values():
            yield from spans(child)
    elif isinstance(node, list):
        for child in node:
            yield from spans(child)


@pytest.mark.parametrize("name", EXAMPLES)
class TestEveryReport:
    def test_is_a_whole_report_of_its_own(self, name: str) -> None:
        example = EXAMPLES[name]
        assert example["id"] == name
        assert example["text"].startswith(example["title"] + "\n\n")
        assert (example["outlet"], example["url"], example["language"]) == ("Letapis examples", None, "en")
        assert date(2020, 1, 1) <= date.fromisoformat(example["published"]) <= date(2026, 1, 1)

    def test_is_short(self, name: str) -> None:
        assert 80 <= len(EXAMPLES[name]["text"].split()) <= 200

    def test_has_every_span_where_it_says(self, name: str) -> None:
        text, gold = EXAMPLES[name]["text"], EXAMPLES[name]["gold"]
        slipped = [span for span in spans(gold) if text[span["start"] : span["end"]] != span["text"]]
        assert slipped == []

    def test_keeps_person_roles_and_trigger_inside_the_quote(self, name: str) -> None:
        for statement in EXAMPLES[name]["gold"]["statements"]:
            quote = statement["quote"]
            for span in (statement["trigger"], statement["person"], *statement["roles"]):
                if span["text"] is not None:
                    assert quote["start"] <= span["start"] < span["end"] <= quote["end"], (quote["text"], span["text"])

    def test_says_nothing_from_what_is_set_aside(self, name: str) -> None:
        gold = EXAMPLES[name]["gold"]
        for aside in gold["set_aside"]:
            for statement in gold["statements"]:
                quote = statement["quote"]
                assert quote["end"] <= aside["start"] or aside["end"] <= quote["start"]

    def test_gives_names_that_it_writes_out(self, name: str) -> None:
        text = EXAMPLES[name]["text"]
        names = {statement["person"]["name"] for statement in EXAMPLES[name]["gold"]["statements"]} - {None}
        assert names
        assert [person for person in names if person not in text] == []


class TestTheWordsOfTheContract:
    def test_statements(self) -> None:
        for statement in statements():
            assert {statement["event"], *statement.get("event_alt", [])} <= set(EventKind)
            assert statement["certainty"] in set(Certainty)
            assert statement["polarity"] in set(Polarity)
            assert statement["reality"] in set(Reality)
            assert {sayer["kind"] for sayer in statement["attribution"]} <= set(SayerKind)

    def test_dates(self) -> None:
        for statement in statements():
            when = statement["when"]
            dates = [when["edtf"], *when.get("alt", [])]
            assert [edtf for edtf in dates if edtf is not None and not is_edtf(edtf)] == []
            assert when.get("basis", "stated") in set(Basis)
            assert when["edtf"] is None or "basis" in when, statement["quote"]["text"]
        for example in EXAMPLES.values():
            for time in example["gold"]["times"]:
                assert [edtf for edtf in (time["edtf"], *time.get("alt", [])) if not is_edtf(edtf)] == []

    def test_roles(self) -> None:
        for role in (role for statement in statements() for role in statement["roles"]):
            assert role["role"] in set(RoleName)
            assert role["role"] != "mode" or role["name"] in set(ReleaseMode)
            assert role["role"] != "attribute" or {role["name"], *role.get("alt", [])} <= set(Attribute)
            assert role["role"] != "term" or all(DURATION.fullmatch(part) for part in role["duration"].split("/"))
            assert role["role"] != "law" or set(role["citation"]) == {
                "jurisdiction", "code", "article", "superscript", "part",
            }  # fmt: skip

    def test_a_citation_is_read_by_the_edition_of_its_day(self) -> None:
        """Two hyphens that look alike: part 1 of Article 342 in January 2021, and Article 361¹."""
        read = {
            role["text"]: (role["citation"]["article"], role["citation"]["superscript"], role["citation"]["part"])
            for statement in statements()
            for role in statement["roles"]
            if role["role"] == "law"
        }
        assert read["Article 342-1"] == ("342", None, "1")
        assert read["part 1 of Article 361-1"] == ("361", "1", "1")


class TestWhatTheyShowTogether:
    def test_enough_reports_and_people(self) -> None:
        names = {statement["person"]["name"] for statement in statements()} - {None}
        assert len(EXAMPLES) >= 16
        assert sum(1 for forms in PEOPLE if names & set(forms)) >= 9

    @pytest.mark.parametrize("forms", PEOPLE)
    def test_one_person_in_several_spellings(self, forms: tuple[str, ...]) -> None:
        texts = "\n".join(example["text"] for example in EXAMPLES.values())
        assert [form for form in forms if form not in texts] == []

    @pytest.mark.parametrize(("feature", "name", "words"), SHOWN)
    def test_a_feature(self, feature: str, name: str, words: str) -> None:
        assert words in EXAMPLES[name]["text"], feature

    @pytest.mark.parametrize(
        ("name", "person", "days"),
        [
            ("01-tsikhanouski-hrodna", "Siarhei Tsikhanouski", {"2020-05-06", "2020-05-29"}),
            ("02-statkevich-not-released", "Mikola Statkevich", {"2010-12-19", "2020-05-31"}),
            ("14-bialiatski-appeal", "Ales Bialiatski", {"2011-08", "2021-07-14"}),
        ],
    )
    def test_a_person_detained_twice(self, name: str, person: str, days: set[str]) -> None:
        found = {
            statement["when"]["edtf"]
            for statement in EXAMPLES[name]["gold"]["statements"]
            if statement["event"] == "detained" and statement["person"]["name"] == person
        }
        assert found - {None} == days

    def test_every_degree_of_certainty_polarity_and_reality(self) -> None:
        required = [statement for statement in statements() if not statement.get("optional")]
        assert {statement["certainty"] for statement in required} == set(Certainty)
        assert {statement["polarity"] for statement in required} == set(Polarity)
        assert {statement["reality"] for statement in required} == set(Reality)

    def test_most_kinds_of_event(self) -> None:
        shown = {statement["event"] for statement in statements() if not statement.get("optional")}
        assert shown >= {
            "accused", "appealed", "case_closed", "charged", "convicted", "deported", "detained", "died", "held",
            "hunger_strike", "ill_treated", "intervention", "investigated", "left_country", "punished", "recognised",
            "released", "remanded", "returned", "searched", "sentenced", "transferred", "tried",
        }  # fmt: skip
