"""Every file of every country loads, and keeps to the vocabulary."""

import json
from collections import Counter
from importlib.resources import files

import pytest

from letapis import countries as catalogue
from letapis.countries import vocabulary
from letapis.countries.load import folders
from letapis.countries.records import Named
from letapis.model import is_edtf

FILES = {"agencies", "countries", "courts", "facilities", "laws", "outlets", "places", "rights_groups"}
ALL_NAMED: tuple[tuple[str, tuple[Named, ...]], ...] = (
    ("outlets", catalogue.outlets()),
    ("facilities", catalogue.facilities()),
    ("agencies", catalogue.agencies()),
    ("courts", catalogue.courts()),
    ("rights_groups", catalogue.rights_groups()),
    ("places", catalogue.places()),
)
KINDS = {
    "outlets": vocabulary.OUTLET_KINDS,
    "facilities": vocabulary.FACILITY_KINDS,
    "agencies": vocabulary.AGENCY_KINDS,
    "courts": frozenset({"court"}),
    "rights_groups": frozenset({"rights_group"}),
    "places": vocabulary.PLACE_KINDS,
}


def _documents() -> list[tuple[str, str]]:
    found = []
    for folder in folders():
        entries = (files("letapis.countries") / folder).iterdir()
        found += [(folder, entry.name) for entry in entries if entry.name.endswith(".json")]
    return sorted(found)


@pytest.mark.parametrize(("folder", "name"), _documents())
def test_a_file_has_a_kind_and_a_source(folder: str, name: str) -> None:
    document = json.loads((files("letapis.countries") / folder / name).read_text("utf-8"))
    assert name.removesuffix(".json") in FILES
    assert len(document["source"]) > 20, "say where the facts are from"
    assert document["records"], "an empty file says nothing"


@pytest.mark.parametrize(("kind", "records"), ALL_NAMED, ids=[name for name, _ in ALL_NAMED])
def test_named_records_keep_to_the_vocabulary(kind: str, records: tuple[Named, ...]) -> None:
    known = {country.code for country in catalogue.countries()}
    for record in records:
        assert record.kind in KINDS[kind], record
        assert record.country is None or record.country in known, record
        assert all(name and name == name.strip() for name in record.names), record
        assert len(set(record.names)) == len(record.names), record
        assert set(record.common) <= set(record.names), record
        assert all(date is None or is_edtf(date) for date in (record.since, record.until)), record


@pytest.mark.parametrize(("kind", "records"), ALL_NAMED, ids=[name for name, _ in ALL_NAMED])
def test_no_two_records_of_a_country_have_one_name(kind: str, records: tuple[Named, ...]) -> None:
    counts = Counter((record.country, record.kind, record.name) for record in records)
    assert [key for key, count in counts.items() if count > 1] == [], kind


def test_the_members_of_the_united_nations_are_there() -> None:
    codes = [country.code for country in catalogue.countries()]
    assert len(codes) == len(set(codes))
    assert len(codes) >= 193
    assert all(country.capital and country.demonyms for country in catalogue.countries())


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Belarus", "by"),
        ("Belarusian", "by"),
        ("Minsk", "by"),
        ("Türkiye", "tr"),
        ("Burmese", "mm"),
        ("Tehran", "ir"),
        ("the moon", None),
    ],
)
def test_a_country_is_known_by_name_people_and_capital(word: str, code: str | None) -> None:
    assert catalogue.country_of(word) == code


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("TUT.by", "outlet", "by"),
        ("ONT", "state_media", "by"),
        ("TASS", "state_media", "ru"),
        ("Mizan", "state_media", "ir"),
        ("Reuters", "outlet", "gb"),
    ],
)
def test_outlets_are_told_from_state_media(name: str, kind: str, country: str) -> None:
    outlet = next(outlet for outlet in catalogue.outlets() if name in outlet.names)
    assert (outlet.kind, outlet.country) == (kind, country)


@pytest.mark.parametrize(
    ("spelling", "name"), [("Gomel", "Homiel"), ("Grodno", "Hrodna"), ("Mogilev", "Mahiliou"), ("Žodzina", "Zhodzina")]
)
def test_a_town_is_known_by_every_spelling(spelling: str, name: str) -> None:
    assert [place.name for place in catalogue.places() if spelling in place.names] == [name]


def test_a_country_without_laws_has_none() -> None:
    assert catalogue.laws("li").articles == ()


@pytest.mark.parametrize("jurisdiction", ["by", "ru"])
def test_articles_keep_to_their_codes_and_editions_do_not_overlap(jurisdiction: str) -> None:
    laws = catalogue.laws(jurisdiction)
    codes = {code.code for code in laws.codes}
    assert laws.articles
    for article in laws.articles:
        assert article.code in codes, article
        assert article.title, article
        assert all(date is None or is_edtf(date) for date in (article.since, article.until)), article
    seen = Counter((a.code, a.article, a.superscript, a.since) for a in laws.articles)
    assert [key for key, count in seen.items() if count > 1] == []


@pytest.mark.parametrize(
    ("code", "article", "superscript", "since"),
    [
        ("criminal", "342", "2", "2021-06-19"),
        ("criminal", "361", "4", "2021-06-19"),
        ("administrative", "24.23", None, "2021-03-01"),
    ],
)
def test_belarusian_articles_know_since_when(code: str, article: str, superscript: str | None, since: str) -> None:
    found = [
        a for a in catalogue.laws("by").articles if (a.code, a.article, a.superscript) == (code, article, superscript)
    ]
    assert [a.since for a in found] == [since]
