"""Values of details and conflicts are said in the language of the page; a table is safe in a spreadsheet."""

import pytest

from letapis.desk import sealing
from letapis.model import Attribute, ConflictKind, ReleaseMode, Role, RoleName
from letapis.web.csvtext import csv_text
from letapis.web.learned import learned
from letapis.web.telling import SEALED, detail, name, position
from letapis.web.translation import locale, translations

RUSSIAN = translations("ru")


def test_a_sealed_name_is_told_in_the_language_of_the_page() -> None:
    assert SEALED == sealing.SEALED
    assert name(SEALED, RUSSIAN) == "закрыто"
    assert name("Анна", RUSSIAN) == "Анна"


@pytest.mark.parametrize("value", [*ReleaseMode, *Attribute])
def test_words_of_the_vocabulary_are_translated(value: ReleaseMode | Attribute) -> None:
    kind = RoleName.MODE if isinstance(value, ReleaseMode) else RoleName.ATTRIBUTE
    said = detail(Role(kind, None, value=value.value), RUSSIAN)
    assert not any("a" <= letter <= "z" for letter in said)


@pytest.mark.parametrize(
    ("kind", "value", "quote", "said"),
    [
        (ConflictKind.HAPPENED, "denied", "", "опровергается"),
        (ConflictKind.ALIVE, "alive", "", "в живых"),
        (ConflictKind.DATE, "2021-03", "", "март 2021"),
        (ConflictKind.TERM, "P3Y6M, P15D", "", "3 года 6 месяцев, 15 дней"),
        (ConflictKind.LAW, "342^1 part 2, 130", "", "342¹, часть 2, 130"),
        (ConflictKind.PLACE, "border with ukraine", "at the border with Ukraine", "border with Ukraine"),
        (ConflictKind.PLACE, "minsk", "in the capital", "minsk"),
    ],
)
def test_a_side_of_a_conflict(kind: ConflictKind, value: str, quote: str, said: str) -> None:
    assert position(kind, value, quote, locale("ru"), RUSSIAN) == said


def test_what_is_filed_in_english_is_told_in_russian() -> None:
    assert (
        learned("Withdrawn (taken back at the desk): Name chosen: Анна.", RUSSIAN, str) == "Отозвано: Выбрано имя: Анна"
    )
    assert learned("Disclosure set: case.", RUSSIAN, str) == "Опубликовано"
    assert learned("Disclosure set: nothing.", RUSSIAN, str) == "Снято с публикации"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@A", "\t=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠A"])
def test_no_cell_is_a_formula(cell: str) -> None:
    written = csv_text(["name"], [[cell]]).split("\r\n", 1)[1]
    assert written.lstrip('"').startswith("'")


@pytest.mark.parametrize("cell", ["Anna", "12–17", "2021-03-01", ""])
def test_other_cells_are_as_they_are(cell: str) -> None:
    assert csv_text(["name"], [[cell]]).split("\r\n")[1] == (cell or '""')
