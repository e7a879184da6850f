"""Whose law a report cites: that of the country its sentence or paragraph names, before that of the whole report."""

from datetime import date

import pytest

from letapis.language.chosen import LAWS
from letapis.reading.gazetteer import home_country
from letapis.reading.laws.find import find_laws

_RUSSIA = "In Moscow, Ivan Petrov was arrested. A court in Russia sentenced a Russian man.\n\n"
_BELARUS = "In Minsk, Ivan Petrov was arrested. A court in Belarus sentenced a Belarusian man.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hong Kong activist Joshua Wong was charged under Article 29 of the National Security Law.", "hk"),
        (_RUSSIA + "In Belarus, he was charged under Article 293(1).", "by"),
        (_RUSSIA + "In Kazakhstan, she was charged under Article 405.", "kz"),
        (_RUSSIA + "He was held under Section 13 of the UAPA.", "in"),
        (_RUSSIA + "Vietnamese blogger Pham Doan Trang was jailed under Article 117.", "vn"),
        (_BELARUS + "In Russia he was charged under part 2 of Article 280.3.", "ru"),
        (_BELARUS + "In Russia he was arrested. He was charged under Article 280.3.", "ru"),
        ("In Cuba, he was charged under Article 144 of the Criminal Code.", "cu"),
        ("In Tehran, he was charged under Article 500 of the Islamic Penal Code.", "ir"),
        (_BELARUS + "A Polish citizen was charged under Article 342.", "by"),
        (_BELARUS + "Petrov, who lives in Warsaw, was charged under Article 130.", "by"),
        (_BELARUS + "The US Embassy said that he was charged under Article 130.", "by"),
        (_BELARUS + "He was charged under Article 130.", "by"),
    ],
)
def test_the_country_of_the_sentence_goes_first(text: str, expected: str) -> None:
    laws, issues = find_laws(text, date(2023, 5, 1), home_country(text), lookups=LAWS)
    assert {citation.jurisdiction for law in laws for citation in law.citations} == {expected}
    assert not issues
