"""Chinese names in Cyrillic meet their pinyin as whole words, by the table of syllables, and no other words."""

import pytest

from letapis.identity import compare, name_keys, query_keys
from letapis.identity.lookup import asked, word_keys
from letapis.identity.syllables import transcribed_as, transcriptions
from letapis.language.names import syllables
from letapis.language.names.tables import rows

LETTERS = list(rows("syllable_letters"))
READ = {
    "Цзиньпин": "jinping",
    "Цзіньпін": "jinping",
    "Чанъань": "changan",
    "Оуян": "ouyang",
    "Ден": "deng",
    "Люй": "lyu",
    "И": "yi",
}
NO_SYLLABLES = ["Шкляраў", "Тихановский", "Марына", "Иванов", "Чжанов", "", "Xi", "ъ", "Сяосяосяосяо"]


@pytest.mark.parametrize("word", READ)
def test_a_word_of_syllables_is_read(word: str) -> None:
    assert READ[word] in transcriptions(word)
    assert transcribed_as(READ[word].title(), word)
    assert transcribed_as(word, READ[word].title())


@pytest.mark.parametrize("word", NO_SYLLABLES)
def test_any_other_word_is_not(word: str) -> None:
    assert not transcriptions(word)


@pytest.mark.parametrize("row", LETTERS, ids=[f"{row['language']}-{row['letter']}" for row in LETTERS])
def test_the_letters_of_a_language_are_read_in_their_example(row: dict[str, str]) -> None:
    assert row["letter"] in row["example"].casefold()
    assert all(map(transcriptions, row["example"].split()))


def test_a_pinyin_is_of_one_syllable() -> None:
    latin = [form for forms in syllables().values() for form in forms]
    assert {form for form in latin if latin.count(form) > 1} == {"hui"}  # хуэй, and хой in older books
    assert len(latin) > 400


@pytest.mark.parametrize(
    ("a", "b", "decision"),
    [
        ("Xi Jinping", "Си Цзиньпин", "same"),
        ("Xi Jinping", "Сі Цзіньпін", "same"),
        ("Xi Jinpin", "Си Цзиньпин", "different"),
        ("Wang Yi", "Ван И", "unsure"),  # И may be an initial
        ("Liu Tan", "Лю Тан", "unsure"),  # Тан is Tang by the table, Tan by its sound
        ("Hakan Fidan", "Хакан Фидан", "same"),  # each would be syllables, and neither is Chinese
    ],
)
def test_each_letter_of_a_syllable_tells(a: str, b: str, decision: str) -> None:
    assert compare(a, b).decision == compare(b, a).decision == decision


def test_search_finds_one_by_the_other() -> None:
    filed = name_keys("Си Цзиньпин")
    assert not filed.isdisjoint(query_keys("Xi Jinping")[0])
    assert not name_keys("Xi Jinping").isdisjoint(query_keys("Си Цзиньпин")[0])


@pytest.mark.parametrize(("one", "other"), [("Цзиньпин", "Jinping"), ("Чжоу", "zhou"), ("люй", "Lyu")])
def test_a_ledger_files_one_where_the_other_is_sought(one: str, other: str) -> None:
    assert not word_keys(one).isdisjoint(word_keys(other))
    assert not asked(one)[0].keys.keys().isdisjoint(word_keys(other))
