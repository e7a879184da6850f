"""A name that is covered is covered in every case and in capitals, and other names are not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.desk.blocks import blocked
from letapis.desk.declined import beginnings, declined_spans
from letapis.desk.disclosing import disclosed
from letapis.desk.hidden import hidden_names
from letapis.desk.sealing import cover_of, seal_source, sealed_in
from letapis.ledger import MemoryLedger
from letapis.model import (
    DisclosureSet,
    EventKind,
    Person,
    Report,
    ReportFiled,
    Sayer,
    SayerKind,
    Source,
    Span,
    Statement,
    StatementRead,
    StatementReviewed,
    Verdict,
    mention_id,
    statement_id,
)
from tests.spans import cut

FORMS = {
    "Алена": "Алены Алене Алену Аленай Аленою АЛЕНА",
    "Иванов": "Иванова Иванову Ивановым Иванове ИВАНОВА",
    "Иванова": "Ивановой Иванову Ивановою",
    "Шкляраў": "Шклярава Шклараву ШКЛЯРАВЫМ".replace("Шклараву", "Шкляраву"),
    "Тихановская": "Тихановской Тихановскую",
    "Ціханоўскі": "Ціханоўскага Ціханоўскаму Ціханоўскім",
    "Дмитрий": "Дмитрия Дмитрию Дмитрием Дмитрии",
    "Павел": "Павла Павлу Павлом",
    "Игорь": "Игоря Игорю Игорем",
    "Мария": "Марии Марию",
    "Наталья": "Натальи Наталью Натальей",
    "Смит": "СМИТ Смита",
    "Smith": "SMITH",
}
OTHERS = [("Алена", "Алексей Алла Але"), ("Иванов", "Иван Ивановский"), ("Вера", "вера верить"), ("Smith", "Smithson")]


@pytest.mark.parametrize("name", FORMS)
def test_a_name_is_found_in_each_of_its_forms(name: str) -> None:
    forms = f"{name} {FORMS[name]}"
    found = declined_spans(f"Там: {forms}, и всё.", beginnings([name]))
    assert [span.text for span in found] == forms.split()


@pytest.mark.parametrize(("name", "others"), OTHERS)
def test_other_names_are_not(name: str, others: str) -> None:
    assert declined_spans(others, beginnings([name])) == ()


def test_whoever_is_shown_stays_shown_in_every_case() -> None:
    begin = beginnings(["Алена", "Иванов"], besides=["Нина Иванова"])
    assert [span.text for span in declined_spans("Алену и Нину Иванову, Иванова", begin)] == ["Алену"]


@given(st.text(), st.lists(st.text(max_size=12), max_size=4))
def test_what_is_found_stands_there(text: str, names: list[str]) -> None:
    for span in declined_spans(text, beginnings(names)):
        assert Span.cut(text, span.start, span.end) == span


RUSSIAN = "Анну Альфу задержали вместе с Борисом Канарейкиным и Ольгой Канареевой, говорит её мать, Вера Кенарь."


def told(name: str, quote: str, *sayers: Sayer) -> Statement:
    words = cut(RUSSIAN, quote)
    report = Report(RUSSIAN, title="ВЕРЕ КЕНАРЬ отказали: задержали Анну Альфу", published="2020-05-04", language="ru")
    return Statement(report.id, EventKind.DETAINED, words, Person(None, name), words, attribution=sayers)


def test_a_declined_name_of_somebody_private_is_in_nothing_public() -> None:
    mother = Sayer(cut(RUSSIAN, "её мать, Вера Кенарь"), "Вера Кенарь", SayerKind.RELATIVE)
    shown = told("Анна Альфа", RUSSIAN[:-1], mother)
    hidden = [told("Борис Канарейкин", "Борисом Канарейкиным"), told("Ольга Канареева", "Ольгой Канареевой")]
    made = MemoryLedger()
    report = Report(RUSSIAN, title="ВЕРЕ КЕНАРЬ отказали: задержали Анну Альфу", published="2020-05-04", language="ru")
    made.append([ReportFiled(report), *map(StatementRead, [shown, *hidden])], actor="letapis")
    key = statement_id(shown)
    made.append(
        [StatementReviewed(key, Verdict.ACCEPT), DisclosureSet(mention_id(shown, key), ("*",))],
        actor="Anna",
    )
    public = repr(disclosed(made.entries(), date(2026, 1, 15)))
    assert "Анну Альфу задержали вместе с" in public
    assert [word for word in ("Борис", "Канаре", "Ольг", "Вер", "ВЕР", "Кенар", "КЕНАР") if word in public] == []


def test_a_declined_name_of_a_source_is_covered_at_the_desk() -> None:
    text = "Её мать, Вера Кенарь, сказала это. Вере Кенарь отказали. Анна Альфа ждёт с Верой."
    mother = Sayer(Span.cut(text, 0, 20), "Вера Кенарь", SayerKind.RELATIVE)
    words = Span.cut(text, 0, len(text))
    statement = Statement("r", EventKind.HELD, words, Person(None, "Анна Альфа"), words, attribution=(mother,))
    covered = blocked(text, sealed_in(text, [statement]))
    assert covered.endswith("отказали. Анна Альфа ждёт с █████.")
    assert "Вер" not in covered
    title = seal_source(Source("r", title="ВЕРЕ КЕНАРЬ отказали"), cover_of(text, [statement])).title
    assert title == "████ ██████ отказали"


NAMES = st.lists(st.text(alphabet="AaBbnя К", min_size=1, max_size=7), max_size=6)


@given(st.text(alphabet="AaBbnя К.", max_size=60), NAMES, NAMES)
def test_no_hidden_name_stands_in_what_is_covered(text: str, names: list[str], shown: list[str]) -> None:
    hidden = hidden_names(names, shown)
    covered = hidden.cover(text)
    assert len(covered) == len(text)
    assert [name for name in hidden.names if name in covered] == []
    assert hidden.but("Ann").cover("Ann") in {"Ann", "███"}


def test_a_name_of_ones_own_stays_and_an_address_tells() -> None:
    hidden = hidden_names(["Anna Alpha", "Boris Beta", "Кенарь"], [])
    assert hidden.but("Anna Alpha").cover("Anna Alpha met Boris Beta") == "█" * 4 + " " + "█" * 5 + " met " + "█" * 10
    assert hidden_names(["Boris Beta"], ["Anna Alpha"]).but("Anna Alpha").cover("Anna Alpha") == "Anna Alpha"
    assert hidden.told_by("https://news.example/%D0%BA%D0%B5%D0%BD%D0%B0%D1%80%D1%8C-1")
    assert hidden.told_by("https://news.example/boris-speaks")
    assert not hidden.told_by("https://news.example/7")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Suu Kyi, SUU KYI and Aung San were held", "███████, ███████ and ████████ were held"),
        ("LEE BO, Lee-Bo and Bo Lee", "██████, ██████ and ██████"),
        ("Ms. Lee. Bo is a town, and bo lee none", "Ms. Lee. Bo is a town, and bo lee none"),
        ("Li Bo is public", "Li Bo is public"),
        ("San Francisco", "San Francisco"),
    ],
)
def test_short_words_of_a_hidden_name_are_covered_beside_one_another(text: str, seen: str) -> None:
    """By themselves they would be too many others'."""
    hidden = hidden_names(["Aung San Suu Kyi", "Lee Bo", "Li Bo"], ["Li Bo"])
    assert hidden.cover(text) == seen
    assert hidden.but("Lee Bo").cover("Lee Bo and Suu Kyi") == "Lee Bo and ███████"
