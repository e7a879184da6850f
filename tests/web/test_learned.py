"""What is known in English sentences is said in the language of the page."""

import pytest

from letapis.identity.features import FEATURES
from letapis.web.learned import learned, reasons
from letapis.web.translation import translations

EDTF = str


@pytest.mark.parametrize(
    ("sentence", "russian"),
    [
        ("Told: hunger_strike, 2020-12-15/...", "голодовка, 2020-12-15/.."),
        ("Told: released is denied, without a date.", "освобождение (опровергается), None"),
        ("Reviewed (reject): no reason given.", "Рассмотрено (отклонено)"),
        ("Withdrawn (a slip): Told: detained, 2020.", "Отозвано (a slip): задержание, 2020"),
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
