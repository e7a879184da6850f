"""One name in every standard, side by side; and names put into one order."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.identity import UnknownStandardError, compare, forms, normalise, transliterate, underived
from letapis.identity.national import classical, derive, language_of
from letapis.language.names import standards, taraskievica, telling_letters

STANDARDS = [
    ("by-bel-Cyrl-Latn-1998", "Віталь Шкляраў", "Vitaĺ Škliaraŭ"),
    ("by-bel-Cyrl-Latn-2007", "Вераб'ёвічы, Мёры, Ельск, Друць", "Vierabjovičy, Miory, Jeĺsk, Druć"),
    ("by-bel-Cyrl-Latn-2023", "Вераб'ёвічы, Сафіеўка, Дзедаў", "Vierabjovichy, Safijewka, Dziedaw"),
    ("by-bel-Cyrl-Latn-2023", "Шаркаўшчына, Жажэлка, Улукаўе", "Sharkawshchyna, Zhazhelka, Ulukawje"),
    ("gki-bel-Cyrl-Latn-2000", "Любань", "Liuban'"),
    ("gki-bel-Cyrl-Latn-1992", "Сямашкі", "Sjamaški"),
    ("un-bel-Cyrl-Latn-2007", "Нясвіж", "Niasviž"),
    ("lacinka-bel-Cyrl-Latn", "Лукашэнка, Ляўковіч, Людміла", "Łukašenka, Laŭkovič, Ludmiła"),
    ("iso-9-1995-bel", "Ціханоўскі", "Cìhanoŭskì"),
    ("mvd-bel-Cyrl-Latn-2008", "Вераб’ёў Васіль", "Vierabjow Vasiĺ"),
    ("mvd-bel-Cyrl-Latn-2010", "СЯРГЕЙ ЦІХАНОЎСКІ", "SIARHEI TSIKHANOUSKI"),
    ("icao-bel-Cyrl-Latn-9303", "Ігар Лосік", "Ihar Losik"),
    ("pwn-bel-Cyrl-Latn", "Сяргей Ціханоўскі, Наталля Дзям'янава", "Siarhiej Cichanouski, Natalla Dziamjanawa"),
    ("pwn-bel-Cyrl-Latn", "Віталь Шкляраў, Юлія Чарняўская", "Wital Szklarau, Julija Czarniauskaja"),
    ("pwn-ukr-Cyrl-Latn", "Володимир Зеленський, Юрій Ляшко", "Wołodymyr Zełenski, Jurij Laszko"),
    ("odni-bel-Cyrl-Latn-2015", "Кастусь Каліноўскі", "Kastus Kalinowski"),
    ("bgnpcgn-bel-Cyrl-Latn-1979", "Сяргей Шкляраў, Гезгалы", "Syarhyey Shklyaraw, Hyez·haly"),
    ("alalc-bel-Cyrl-Latn-1997", "Якуб Коласаў", "I͡Akub Kolasaŭ"),
    ("alalc-rus-Cyrl-Latn-1997", "Цой", "T͡Soǐ"),
    ("alalc-rus-Cyrl-Latn-2012", "Щёлково", "Shchëlkovo"),
    ("bgnpcgn-rus-Cyrl-Latn-1947", "Ельцин, её", "Yel’tsin, yeyë"),
    ("odni-rus-Cyrl-Latn-2015", "Сергеевич", "Sergeyevich"),
    ("bas-rus-Cyrl-Latn-2017-bss", "Ручьи", "Ruchyi"),
    ("bas-rus-Cyrl-Latn-2017-oss", "Ёж", "``Ezh"),
    ("gost-rus-Cyrl-Latn-16876-71-1983", "Щукин Юрий", "Ščukin Ûrij"),
    ("gost-rus-Cyrl-Latn-7.79-2000-2002", "Щукин Юрий", "Ŝukin Ûrij"),
    ("un-rus-Cyrl-Latn-1987", "Щукин Юрий", "Ščukin Jurij"),
    ("mvd-rus-Cyrl-Latn-2008", "Адъютантов", "Adjutantov"),
    ("mvd-rus-Cyrl-Latn-2010", "Васильева", "Vasileva"),
    ("ua-ukr-Cyrl-Latn-2010", "Згурський Юрій", "Zghurskyi Yurii"),
    ("ua-ukr-Cyrl-Latn-2007", "ЮЛІЯ", "YULIIA"),
    ("ua-ukr-Cyrl-Latn-1996", "Гоща", "Hoscha"),
    ("un-ukr-Cyrl-Latn-2012", "Мар'яна", "Mariana"),
    ("un-ukr-Cyrl-Latn-1998", "Ян", "Ân"),
    ("bgnpcgn-ukr-Cyrl-Latn-2019", "Стрий", "Stryi"),
    ("bgnpcgn-ukr-Cyrl-Latn-1965", "Нагірний", "Nahirnyy"),
    ("stategeocadastre-ukr-Cyrl-Latn-1993", "Верхньодніпровськ", "Verkhniodniprovs’k"),
    ("odni-ukr-Cyrl-Latn-2015", "Андрій Гаєвич", "Andriy Hayevych"),
    ("alalc-ukr-Cyrl-Latn-1997", "Кожанка", "Koz͡hanka"),
]


@pytest.mark.parametrize(("standard", "source", "expected"), STANDARDS)
def test_standard(standard: str, source: str, expected: str) -> None:
    assert transliterate(standard, source) == expected


def test_every_standard_is_shown_above() -> None:
    assert {standard for standard, _, _ in STANDARDS} == set(standards())


def test_unknown_standard_lists_the_known() -> None:
    with pytest.raises(UnknownStandardError, match="by-bel-Cyrl-Latn-2007"):
        transliterate("klingon", "Мінск")


@given(st.sampled_from(sorted(standards())), st.text(max_size=60))
def test_any_text_is_accepted_and_latin_stays(standard: str, text: str) -> None:
    assert isinstance(transliterate(standard, text), str)
    assert transliterate(standard, "Minsk 2020") == "Minsk 2020"


NORMAL = [
    ("г-н ТИХАНОВСКИЙ, Сергей Леонидович", "Сергей Леонидович Тихановский"),
    ("ШКЛЯРАЎ Віталь", "Віталь Шкляраў"),
    ("BAZANOV VLADIMIR", "Vladimir Bazanov"),
    ("ИВАНОВ А.П.", "А. П. Иванов"),
    ("Марына Адамовіч-Хадановіч", "Марына Адамовіч-Хадановіч"),
    ("Шумiлiн  Ігар", "Ігар Шумілін"),
    ("Mr. Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan"),
    ("  ?  ", "?"),
    ("Ursula von der Leyen", "Ursula von der Leyen"),
    ("LEYEN, Ursula von der", "Ursula von der Leyen"),
    ("al-Khawaja, Abdulhadi", "Abdulhadi al-Khawaja"),
    ("MARYAM AL-KHAWAJA", "Maryam al-Khawaja"),
    ("Nguyễn Văn Hải", "Nguyễn Văn Hải"),
    ("Hafez bin Ali", "Hafez bin Ali"),
    ("Панасюк-Шарендо Полина", "Полина Панасюк-Шарендо"),
    ("д-р Иван Зыков", "Иван Зыков"),
]


@pytest.mark.parametrize(("name", "expected"), NORMAL)
def test_normalise(name: str, expected: str) -> None:
    assert normalise(name) == expected
    assert normalise(expected) == expected


def test_forms_of_a_russian_name() -> None:
    found = {form.standard: form.text for form in forms("Тихановский Сергей Леонидович")}
    assert found["ru"] == "Сергей Леонидович Тихановский"
    assert found["be"] == "Сяргей Леанідавіч Ціханоўскі"
    assert found["by-bel-Cyrl-Latn-2007"] == "Siarhiej Lieanidavič Cichanoŭski"
    assert found["bgnpcgn-rus-Cyrl-Latn-1947"] == "Sergey Leonidovich Tikhanovskiy"


def test_forms_of_a_womans_name_in_latin_letters() -> None:
    found = {form.standard: form.text for form in forms("Maryja Piatroŭna Ivanova")}
    assert found["be"] == "Марыя Пятроўна Іванова"
    assert found["ru"] == "Мария Петровна Иванова"


def test_forms_of_a_name_from_elsewhere_are_itself() -> None:
    assert [form.text for form in forms("Xi Jinping")] == ["Xi Jinping"]


@pytest.mark.parametrize(
    "name", ["Сергей Тихановский", "Віталь Шкляраў", "Вольга Каваленка", "Юрий Якубович", "Дзмітрый Снежкаў"]
)
def test_every_form_is_the_same_person(name: str) -> None:
    assert [form for form in forms(name) if not compare(name, form.text).match] == []


@given(st.text(max_size=60))
def test_forms_and_normalise_accept_anything(text: str) -> None:
    assert normalise(text) == normalise(text).strip()
    assert len({form.standard for form in forms(text)}) == len(forms(text))


def test_ukrainian_is_told_by_its_adjectives() -> None:
    assert forms("Володимир Зеленський")[0].standard == "uk"
    assert forms("Владимир Зеленский")[0].standard == "ru"


DERIVED = [
    ("Дзмітрый Снежкаў", "ru", "Дмитрий Снежков"),
    ("Максім Знак", "ru", "Максим Знак"),
    ("Максім Знак", "uk", "Максим Знак"),
    ("Вольга Снежкава", "ru", "Ольга Снежкова"),
    ("Siarhei Tsikhanouski", "uk", "Сергій Тихановський"),
    ("Віталь Шкляраў", "uk", "Віталій Шкляров"),
    ("Sviatlana Tsikhanouskaya", "uk", "Світлана Тихановська"),
    ("Сергей Якубович", "be", "Сяргей Якубовіч"),
    ("Святлана Снежкава", "be-tarask", "Сьвятлана Сьнежкава"),
    ("Andrzej Poczobut", "pl", "Andrzej Poczobut"),
    ("Andrzej Poczobut", "ru", "Андрей Почобут"),
    ("Grzegorz Przybysz", "ru", "Григорий Пшибыш"),
    ("Katarzyna Nowicka", "uk", "Катерина Новицька"),
    ("Siarhei Tsikhanouski", "pwn-bel-Cyrl-Latn", "Siarhiej Cichanouski"),
    ("Siarhei Tsikhanouski", "be-tarask", "Сяргей Ціханоўскі"),
]


@pytest.mark.parametrize(("name", "language", "expected"), DERIVED)
def test_a_surname_in_no_table_is_derived_by_its_letters(name: str, language: str, expected: str) -> None:
    assert {form.standard: form.text for form in forms(name)}[language] == expected


@pytest.mark.parametrize(
    ("surname", "source", "target"),
    [("Казлец", "be", "ru"), ("Снежков", "ru", "be"), ("Снежков", "ru", "uk"), ("Жук", "be", "pl"), ("", "be", "ru")],
)
def test_what_the_letters_do_not_tell_is_not_guessed(surname: str, source: str, target: str) -> None:
    assert derive(surname, source, target) is None


def test_what_could_not_be_derived_is_said() -> None:
    assert underived("Дзмітрый Снежкаў") == ("Ukrainian", "Polish")
    assert underived("Siarhei Tsikhanouski") == ("Polish",)
    assert underived("") == ()


@pytest.mark.parametrize(("pattern", "written", "example", "becomes"), taraskievica())
def test_each_row_of_the_classical_spelling(pattern: str, written: str, example: str, becomes: str) -> None:
    assert re.sub(pattern, written, example, flags=re.IGNORECASE) == becomes == classical(example)


@given(st.text(max_size=30))
def test_any_surname_may_be_derived(text: str) -> None:
    for source, target in (("be", "ru"), ("ru", "be"), ("ru", "uk")):
        derive(text, source, target)


@pytest.mark.parametrize(("letters", "language"), telling_letters())
def test_each_row_of_telling_letters(letters: tuple[str, ...], language: str) -> None:
    assert language_of("".join(letters) or "Жук") == language
