"""Days, spans and foreign text as pages show them, in three languages."""

import pytest

from letapis.web import showing
from letapis.web.rendering import group
from letapis.web.translation import locale, translations


@pytest.mark.parametrize(
    ("edtf", "english", "belarusian", "russian"),
    [
        ("2020-07-29", "29 July 2020", "29 ліпеня 2020 г.", "29 июля 2020 г."),
        ("2020-07", "July 2020", "ліпень 2020", "июль 2020"),
        ("2020", "2020", "2020", "2020"),
        ("2020-07-29/..", "since 29 July 2020", "з 29 ліпеня 2020 г.", "с 29 июля 2020 г."),
        ("../2020-07", "until July 2020", "да ліпеня 2020", "до июля 2020"),
        ("2021-05-05~", "about 5 May 2021", "каля 5 мая 2021 г.", "около 5 мая 2021 г."),
        ("2020-21", "1 Mar 2020 – 31 May 2020", "1 сак 2020 – 31 мая 2020", "1 мар. 2020 – 31 мая 2020"),
        (None, "day unknown", "дзень невядомы", "день неизвестен"),
    ],
)
def test_a_date_in_three_languages(edtf: str | None, english: str, belarusian: str, russian: str) -> None:
    said = [showing.edtf(edtf, locale(lang), translations(lang)) for lang in ("en", "be", "ru")]
    assert [words.replace("\u202f", " ") for words in said] == [english, belarusian, russian]


@pytest.mark.parametrize(
    ("iso", "english", "belarusian", "russian"),
    [
        ("P1Y", "1 year", "1 год", "1 год"),
        ("P2Y", "2 years", "2 гады", "2 года"),
        ("P5Y6M", "5 years 6 months", "5 гадоў 6 месяцаў", "5 лет 6 месяцев"),
        ("P15D", "15 days", "15 дзён", "15 дней"),
        ("P21D", "21 days", "21 дзень", "21 день"),
        ("P7Y/P8Y", "7 years – 8 years", "7 гадоў – 8 гадоў", "7 лет – 8 лет"),
        ("nonsense", "nonsense", "nonsense", "nonsense"),
    ],
)
def test_a_length_of_time_with_the_plurals_of_each_language(
    iso: str, english: str, belarusian: str, russian: str
) -> None:
    assert [showing.duration(iso, translations(lang)) for lang in ("en", "be", "ru")] == [english, belarusian, russian]


def test_marks_that_turn_writing_around_are_shown_as_one_sign_each() -> None:
    hostile = "Ан\u202eна\u2066 \x00\x1b[31mred\ud800"
    shown = showing.plain(hostile)
    assert shown == "Ан\ufffdна\ufffd \ufffd\ufffd[31mred\ufffd"
    assert len(shown) == len(hostile)


def test_a_long_name_is_cut_on_a_page() -> None:
    assert len(showing.short("x" * 200_000)) == showing.LONGEST_NAME


@pytest.mark.parametrize(
    ("key", "english", "belarusian"),
    [
        ("342 criminal BY", "342, Criminal Code (BY)", "342, Крымінальны кодэкс (BY)"),
        ("361^1 criminal", "361¹, Criminal Code", "361¹, Крымінальны кодэкс"),
        ("23.34", "23.34", "23.34"),
        ("pre_trial", "pre-trial detention", "папярэдняе зняволенне"),
        ("Penal Colony No. 2", "Penal Colony No. 2", "Penal Colony No. 2"),
        ("342 <script>", "342 <script>", "342 <script>"),
    ],
)
def test_a_group_is_told_in_the_language_of_the_page(key: str, english: str, belarusian: str) -> None:
    assert [group(key, translations(language)) for language in ("en", "be")] == [english, belarusian]


@pytest.mark.parametrize(
    ("language", "many", "said"),
    [
        ("en", 0, "0"),
        ("en", 999, "999"),
        ("en", 1000, "1,000"),
        ("en", 1234567, "1,234,567"),
        ("ru", 82690, "82\N{NO-BREAK SPACE}690"),
        ("be", 82690, "82\N{NO-BREAK SPACE}690"),
    ],
)
def test_thousands_stand_apart_as_the_language_does_it(language: str, many: int, said: str) -> None:
    assert showing.whole(many, locale(language)) == said
