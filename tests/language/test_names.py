"""The tables of names hold together: complete alphabets, one row a fact, sources named."""

from importlib.resources import files

import pytest

from letapis.identity.word import read_word
from letapis.language.names import cyrillic, endings, given_names, standards
from letapis.language.names.tables import rows

ALPHABETS = {
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}
TABLES = sorted(path.name for path in files("letapis.language.names").iterdir() if path.name.endswith(".tsv"))


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_has_a_sound(language: str) -> None:
    assert set(ALPHABETS[language]) <= set(cyrillic())


@pytest.mark.parametrize("standard", sorted(standards()))
def test_every_standard_knows_its_alphabet(standard: str) -> None:
    table = standards()[standard]
    free = {row.letter for row in table.rows if not row.after and not row.before}
    assert set(ALPHABETS[table.language]) <= free


@pytest.mark.parametrize("table", TABLES)
def test_tables_start_with_a_comment_and_have_no_ragged_rows(table: str) -> None:
    lines = files("letapis.language.names").joinpath(table).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert all(len(row) <= len(rows[0]) for row in rows)
    assert all(cell == cell.strip() for row in rows for cell in row)


def test_every_ending_of_a_case_stands_in_its_example() -> None:
    told = list(rows("case_endings"))
    assert len({row["ending"] for row in told}) == len(told)
    assert all(row["example"].endswith(row["ending"]) for row in told)


def test_given_names_are_listed_once() -> None:
    names = [given.name for given in given_names()]
    assert len(names) == len(set(names)) > 350


@pytest.mark.parametrize(("ending", "family", "example"), [(e, f, x) for e, f, _, x in endings() if f != "-"])
def test_the_example_of_an_ending_shows_it(ending: str, family: str, example: str) -> None:
    assert any(form.endswith("-" + family) for form, _ in read_word(example).surname), ending
