"""What is known in English sentences is said in the language of the page."""

import pytest

from catalogues import of_law
from letapis.identity.features import FEATURES
from letapis.language.en.layout import BOILERPLATE
from letapis.web.learned import aside, learned, legal, reasons, remark
from letapis.web.translation import translations

EDTF = str


@pytest.mark.parametrize(
    ("sentence", "russian"),
    [
        ("Told: hunger_strike, 2020-12-15/...", "голодовка, 2020-12-15/.."),
        ("Told: released is denied, without a date.", "освобождение (опровергается), None"),
        ("Reviewed (reject): no reason given.", "отклонено"),
        ("Reviewed (accept): a second source.", "принято: a second source"),
        ("Withdrawn (a slip): Told: detained, 2020.", "Отозвано (a slip): задержание, 2020"),
        ("Withdrawn (taken back at the desk): Reviewed (accept): no reason given.", "Отозвано: принято"),
        (
            "Two mentions judged same: two names are of two people until something speaks for one; surname: A = A.",
            "Два упоминания: один человек: фамилия: A = A",
        ),
        ("Two mentions judged same: surname: Losik = Losik.", "Два упоминания: один человек: фамилия: Losik = Losik"),
        ("Something else.", "Something else."),
    ],
)
def test_what_an_entry_taught(sentence: str, russian: str) -> None:
    assert learned(sentence, translations("ru"), EDTF) == russian


@pytest.mark.parametrize("name", sorted(set(FEATURES) - {"unread_script", "other_same"}))
@pytest.mark.parametrize("language", ["be", "ru"])
def test_each_reason_of_the_comparison_is_translated(name: str, language: str) -> None:
    said = FEATURES[name].says.format(a="Зыков", b="")
    if "{b}" in FEATURES[name].says and "{a}{b}" not in FEATURES[name].says:
        said = FEATURES[name].says.format(a="Зыков", b="Зыкаў")
    shown = reasons(said, translations(language))
    assert shown != said
    assert not any("a" <= letter <= "z" for letter in shown)


@pytest.mark.parametrize("why", sorted({row.why for row in BOILERPLATE} | {"related headline"}))
@pytest.mark.parametrize("language", ["be", "ru"])
def test_why_a_part_is_set_aside_is_translated(why: str, language: str) -> None:
    assert aside(why, translations(language)) != why


def test_a_remark_of_the_reading_is_translated() -> None:
    told = remark("person-unresolved", "who “he” is could not be told surely; the name is left out", translations("ru"))
    assert told.startswith("Кто такой «he»")
    assert remark("other", "as it is", translations("ru")) == "as it is"


@pytest.mark.parametrize("language", ["be", "ru"])
def test_the_law_behind_a_computed_end_is_told_in_the_language_of_the_page(language: str) -> None:
    assert len(of_law()) > 5
    for words in of_law():
        told = legal(f"{words}; the wording of the law was not seen; the regime is not known", translations(language))
        assert not set("abcdefghijklmnopqrstuvwxyz") & set(told), told
    assert legal("as it is", translations(language)) == "as it is"
