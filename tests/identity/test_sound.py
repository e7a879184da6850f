"""How letters are read: each row of the tables of Latin readings by its own example."""

import pytest

from letapis.identity.sound import keys
from letapis.language.names.tables import rows

MORE = list(rows("latin_more"))
PAIRS = [
    ("Loukachenko", "Лукашенко"),
    ("Prigojine", "Пригожин"),
    ("Tchanycheva", "Чанышева"),
    ("Iouri", "Юрий"),
    ("Senzow", "Сенцов"),
    ("Prigoschin", "Пригожин"),
    ("Yaqublu", "Ягублу"),
    ("Məmmədov", "Mammadov"),
    ("Harutyunyan", "Арутюнян"),
    ("Japarov", "Жапаров"),
    ("Jafar", "Джафар"),
    ("Reed", "Рид"),
    ("Yerzhan", "Ержан"),
    ("Abdelhadi", "Abdulhadi"),
]


@pytest.mark.parametrize("row", MORE, ids=[f"{row['reading']}-{row['unit']}" for row in MORE])
def test_a_row_changes_its_example(row: dict[str, str]) -> None:
    word, unit = row["example"].casefold(), row["unit"]
    assert (
        word.startswith(unit[1:]) if unit[0] == "^" else word.endswith(unit[:-1]) if unit[-1] == "$" else unit in word
    )
    assert keys(word, (row["reading"],))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_spellings_share_a_key(one: str, other: str) -> None:
    assert set(keys(one)) & set(keys(other))


@pytest.mark.parametrize(("one", "other"), [("Chavez", "Shavez"), ("Yan", "Han"), ("Jan", "Ян")])
def test_a_further_reading_needs_what_calls_for_it(one: str, other: str) -> None:
    assert (set(keys(one)) & set(keys(other)) != set()) == (one == "Jan")
