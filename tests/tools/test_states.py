"""What two states of the reader tell differently is shown statement by statement, with its sentence."""

from pathlib import Path

import pytest

from letapis.model import Report, reading_to_json
from letapis.reading import Reader
from measuring.files import REPOSITORY
from measuring.program import ProgramFailedError
from measuring.records import Json
from measuring.states import Difference, differences, readings

TEXT = "Ihar Losik was detained in Minsk. Nothing else happened."


def read(text: str) -> Json:
    written: Json = reading_to_json(Reader().read(Report(text)))
    return written


def test_a_checkout_reads_as_its_reader_does() -> None:
    assert readings(REPOSITORY, [Report(TEXT)]) == [read(TEXT)]
    assert readings(REPOSITORY, [Report(TEXT)], skim=False)[0]["statements"] == read(TEXT)["statements"]


def test_the_same_reading_shows_nothing() -> None:
    assert list(differences(read(TEXT), read(TEXT), TEXT)) == []


def test_what_one_state_tells_alone_is_shown_with_its_sentence() -> None:
    whole = read(TEXT)
    nothing: Json = {"statements": []}
    where = "Ihar Losik was [[detained]] in Minsk."
    told = "detained | Ihar Losik | no date | place=Minsk"
    assert list(differences(whole, nothing, TEXT)) == [Difference("-", 15, told, where)]
    assert list(differences(nothing, whole, TEXT)) == [Difference("+", 15, told, where)]


def test_what_is_told_otherwise_is_shown_before_and_now() -> None:
    [one] = read(TEXT)["statements"]
    other = {"statements": [{**one, "polarity": "denied", "when": {"edtf": "2020"}}]}
    shown = [(d.mark, d.told) for d in differences(read(TEXT), other, TEXT)]
    assert shown == [
        ("-", "detained | Ihar Losik | no date | place=Minsk"),
        ("+", "detained | Ihar Losik | 2020 | place=Minsk | denied"),
    ]


def test_a_checkout_that_cannot_read_says_so(tmp_path: Path) -> None:
    package = tmp_path / "src" / "letapis"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise SystemExit(3)\n", encoding="utf-8")
    with pytest.raises(ProgramFailedError, match="ended with status 3"):
        readings(tmp_path, [Report(TEXT)])
