"""A name is found from any spelling, with slips, and while it is being typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.identity import compare, name_keys, prefix_keys, query_keys
from letapis.identity.index import Index

PEOPLE = [
    "Сяргей Леанідавіч Ціханоўскі",
    "Святлана Георгіеўна Ціханоўская",
    "Віталь Шкляраў",
    "Мікалай Віктаравіч Статкевіч",
    "Марыя Аляксандраўна Калеснікава",
    "Алесь Бяляцкі",
    "Виктор Дмитриевич Бабарико",
    "Эдуард Бабарыка",
    "Xi Jinping",
    "José García Márquez",
]
INDEX = Index()
for person in PEOPLE:
    INDEX.add(person)

QUERIES = [
    ("Syarhei Tsikhanouski", "Сяргей Леанідавіч Ціханоўскі"),
    ("Tsikhanouskaya, Sviatlana", "Святлана Георгіеўна Ціханоўская"),
    ("Vitaly Shklyarau", "Віталь Шкляраў"),
    ("Szklarau", "Віталь Шкляраў"),
    ("Статкевіча Мікалая", "Мікалай Віктаравіч Статкевіч"),
    ("Statkevich", "Мікалай Віктаравіч Статкевіч"),
    ("Maria Kolesnikova", "Марыя Аляксандраўна Калеснікава"),
    ("Ales Bialatski", "Алесь Бяляцкі"),
    ("Ales Bialitski", "Алесь Бяляцкі"),
    ("V. Babaryko", "Виктор Дмитриевич Бабарико"),
    ("Эдзік Бабарыка", "Эдуард Бабарыка"),
    ("Xi Jiping", "Xi Jinping"),
    ("GARCIA MARQUEZ, Jose", "José García Márquez"),
]


@pytest.mark.parametrize(("text", "person"), QUERIES)
def test_search(text: str, person: str) -> None:
    assert INDEX.search(text)[0].name == person


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("Ціх", "Сяргей Леанідавіч Ціханоўскі"),
        ("Tsikha", "Святлана Георгіеўна Ціханоўская"),
        ("Святлана Ц", "Святлана Георгіеўна Ціханоўская"),
        ("Vital Škl", "Віталь Шкляраў"),
        ("Ш", "Віталь Шкляраў"),
    ],
)
def test_complete(typed: str, person: str) -> None:
    assert person in INDEX.complete(typed)


def test_of_those_that_compare_alike_the_nearest_by_sound_comes_first() -> None:
    index = Index()
    for person in ("Амір Носаў", "Амір Дзюк", "Амір Давіюк", "Амір Зыкаў"):
        index.add(person)
    assert not compare("Amir Daijuk", "Амір Давіюк").match
    assert index.search("Amir Daijuk")[0].name == "Амір Давіюк"


def test_a_surname_that_thousands_bear_hides_nobody_whose_given_name_is_known() -> None:
    index = Index()
    for number in range(6000):
        index.add(f"{'Пётр' if number % 2 else 'Анна'} Іваноў{'' if number % 2 else 'а'}")
    index.add("Сяргей Іваноў")
    assert index.search("Sergei Ivanov")[0].name == "Сяргей Іваноў"
    assert len(index.search("Ivanov")) == 10


def test_nothing_is_found_for_nothing() -> None:
    assert INDEX.search("") == []
    assert INDEX.complete("?!") == []
    assert Index().search("Віталь Шкляраў") == []


@given(st.lists(st.sampled_from(PEOPLE + [text for text, _ in QUERIES]), min_size=2, max_size=2))
def test_names_that_may_be_the_same_share_a_key(pair: list[str]) -> None:
    if compare(*pair).match:
        assert name_keys(pair[0]) & {key for step in query_keys(pair[1]) for key in step}


@given(st.text(max_size=80))
def test_any_text_has_few_short_keys(text: str) -> None:
    assert len(name_keys(text)) < 700
    assert all(len(key) < 300 for key in (*name_keys(text), *prefix_keys(text)))
    assert isinstance(INDEX.search(text), list)
    assert isinstance(INDEX.complete(text), list)
