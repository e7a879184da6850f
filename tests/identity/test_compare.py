"""Names and what the comparison decides, side by side."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.identity import Decision, compare
from letapis.identity.features import FEATURES

SAME = [
    ("Сергей Тихановский", "Syarhei Tsikhanouski"),  # Russian, BGN/PCGN
    ("Сергей Леонидович Тихановский", "Сяргей Ціханоўскі"),  # a patronymic on one side
    ("Віталь Шкляраў", "Vitaly Shklyarau"),
    ("Віталь Шкляраў", "Vital Škliaraŭ"),  # Łacinka
    ("Віталь Шкляраў", "Виталий Шкляров"),
    ("Віталь Шкляраў", "Szklarau Witalij"),  # Polish, surname first
    ("Віталя Шклярава", "Vitaly Shklyarau's"),  # Belarusian and English genitives
    ("Святлана Ціханоўская", "Tichanowska Swiatłana"),
    ("Святлана Ціханоўская", "Swetlana Tichanowskaja"),  # German
    ("Сьвятлана Ціханоўская", "Світлана Тихановська"),  # Taraškievica, Ukrainian
    ("Воронецкий, Валерий Иосифович", "Валеры Варанецкі"),
    ("BAZANOV VLADIMIR", "Уладзімір Аляксандравіч Базанаў"),
    ("Марыі Калеснікавай", "Maria Kalesnikava"),  # dative
    ("Аляксандра Лукашэнкі", "Alexander Lukashenko"),  # genitive of a man's name
    ("Мікалай Статкевіч", "МИКОЛА СТАТКЕВИЧ"),
    ("Саша Зыков", "Александр Зыков"),
    ("А. П. Зыков", "Александр Петрович Зыков"),
    ("ВикторБабарико", "Віктар Бабарыка"),
    ("Vladmir Kravtsov", "Уладзімір Краўцоў"),  # a letter left out
    ("Шумiлiн Ігар", "Игорь Шумилин"),  # Latin i among Cyrillic letters
    ("Мар'я Дзмітрыеўна Адамовіч", "Maryja Adamovič"),
    ("Sergejs Lavrovs", "Сергей Лавров"),  # Latvian
    ("Nguyễn Phú Trọng", "Nguyen Phu Trong"),
    ("Nguyễn Văn Hải", "Nguyen Van Hai"),  # a particle, with its marks and without
    ("Вольга Харкевіч", "Olga Kharkevich-Ivanova"),  # a surname of two parts, not a patronymic
    ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
    ("José García Márquez", "GARCIA MARQUEZ, Jose"),
    ("Հայկ Պետրոսյան", "Hayk Petrosyan"),
    ("Мустафа Джемилев", "Mustafa Dzhemilev"),  # дж, in one word
    ("Паўла Севярынца", "Paval Seviarynets"),  # a vowel that flees in the genitive
    ("Мікалая Дзядка", "Николай Дедок"),
    ("Статкевич Н. В.", "Мікалай Віктаравіч Статкевіч"),  # the word beside initials is the surname
    ("Alaa Abd el-Fattah", "Alaa Abdelfattah"),  # a particle written as one with the name
    ("Alaa Abd el-Fattah", "Alaa Abdul Fattah"),
    ("Maryam al-Khawaja", "Mariam Alkhawaja"),
    ("Abd al-Hadi al-Khawaja", "Abdulhadi Alkhawaja"),
    ("Mohammad Reza Khatami", "Мохаммад-Реза Хатами"),
    ("Светлана Тихановская (Пилипчук)", "Sviatlana Pilipchuk"),  # a maiden name in brackets
    ("Светлана Тихановская, урождённая Пилипчук", "Sviatlana Tsikhanouskaya"),
    ("Siarzhuk Tsikhanouski", "Сяргей Ціханоўскі"),  # рж, which is not Polish rz
    ("Ilja Jaschin", "Ilia Iachine"),  # German and French
    ("Sooronbay Jeenbekov", "Сооронбай Жээнбеков"),  # j as ж beside a word that only English spells so
    ("Recep Tayyip Erdoğan", "Реджеп Тайип Эрдоган"),
    ("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"),
]
DIFFERENT = [
    ("Sviatlana Tsikhanouskaya", "Siarhei Tsikhanouski"),  # wife and husband
    ("Tsikhanouskaya", "Tsikhanouski"),
    ("Аляксандр Лукашэнка", "Віктар Лукашэнка"),  # father and son
    ("Аляксандр Лукашэнка", "Аляксандр Лукашэвіч"),
    ("Иван Петрович Зыков", "Иван Ильич Зыков"),
    ("Иван Новицкий", "Иван Савицкий"),
    ("Андрей Зыков", "Алексей Зыков"),
    ("Иван Зыков", "Иван Носов"),
    ("Xi Jinping", "Hu Jintao"),
    ("Masoud Pezeshkian", "Masoud Rezaei"),
]
UNSURE = [
    ("Mohammad Khatami", "Mohammad Reza Khatami"),  # brothers
    ("Мухаммед Зыков", "Мухаммед Али Зыков"),
    ("Шкляраў", "Shkliarov"),  # a surname alone
    ("Віталь", "Віталь"),
    ("Виктор Бабарико", "В. Бабарико"),  # one initial is little
    ("Аляксандра Зыкава", "Аляксандр Зыкаў"),  # a woman, or a man's name in the genitive
    ("Иван Кавалёў", "Иван Каналёў"),  # another consonant, another family, or a slip
    ("Иван Сафонов", "Иван Сафронов"),  # a consonant more: another family, or a slip
    ("Nguyen Van Hai", "Nguyen Van Hoa"),  # in a name of syllables each letter tells
    ("Zhang Wei", "Zheng Wei"),
    ("Сергей Ц.", "Сергей Тихановский"),  # as the police name people
    ("Barack Obama", "バラク・オバマ"),  # a script without a table
    ("", "Иван Зыков"),
    ("?!", "…"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same(a: str, b: str) -> None:
    assert compare(a, b).decision is Decision.SAME, compare(a, b).reasons


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different(a: str, b: str) -> None:
    assert compare(a, b).decision is Decision.DIFFERENT, compare(a, b).reasons


@pytest.mark.parametrize(("a", "b"), UNSURE)
def test_unsure(a: str, b: str) -> None:
    assert compare(a, b).decision is Decision.UNSURE, compare(a, b).reasons


@pytest.mark.parametrize("feature", FEATURES)
def test_the_example_of_a_feature_shows_it(feature: str) -> None:
    a, b = FEATURES[feature].example
    assert feature in [reason.feature for reason in compare(a, b).reasons]


def test_reasons_can_be_read_aloud() -> None:
    reasons = [reason.text for reason in compare("Сергей Тихановский", "Syarhei Tsikhanouski").reasons]
    assert reasons == [
        "two names are of two people until something speaks for one",
        "given name: Сергей = Syarhei",
        "surname: Тихановский = Tsikhanouski",
    ]


NAMES = st.one_of(
    st.text(max_size=40),
    st.sampled_from([name for pair in SAME + DIFFERENT + UNSURE for name in pair]),
    st.text(alphabet="абвгдежзійклмнопрстуўфхцчшыьэюяabcdefghijklmnop .-,'", max_size=40),
)


@given(NAMES, NAMES)
def test_symmetric_and_reasoned(a: str, b: str) -> None:
    there, back = compare(a, b), compare(b, a)
    assert there.score == back.score
    assert there.decision is back.decision
    assert 0 <= there.score <= 1
    assert there.reasons
    assert there.match == (there.decision is Decision.SAME)


@given(NAMES)
def test_a_name_never_differs_from_itself(name: str) -> None:
    assert compare(name, name).decision is not Decision.DIFFERENT


@given(NAMES, st.sampled_from(["Мікалай Статкевіч", "Xi Jinping"]))
def test_long_and_hostile_text_is_no_name_but_no_error(noise: str, name: str) -> None:
    assert compare(noise * 50 + "\x00\u202e<script>", name).reasons


def test_a_comparison_is_a_value() -> None:
    """It may be taken apart, compared, kept and sent to another process, as the words of its reasons may."""
    one, again = compare.__wrapped__("Ганна Зыкава", "Анна Зыкова"), compare("Ганна Зыкава", "Анна Зыкова")
    score, decision, reasons = one
    assert (score, decision, reasons) == (again.score, again.decision, again.reasons)
    assert one == again
    assert len({one, again}) == 1
    assert one != "same"
    assert pickle.loads(pickle.dumps(one)) == again  # noqa: S301  our own
    assert "decision=<Decision.SAME: 'same'>" in repr(one)


@pytest.mark.parametrize(
    "name",
    [
        "Anna Petrova (née Ivanova)",
        "Анна Петрова (урожденная Иванова)",
        "Анна Петрова (в девичестве Иванова)",
        "Ганна Пятрова (дзявочае Іванова)",
        "Ганна Пятрова (дзявочае прозвішча: Іванова)",
        "Ганна Петрова (дівоче прізвище Іванова)",
        "Anna Petrova (z domu Ivanova)",
    ],
)
def test_a_former_name_in_brackets_counts_however_it_is_announced(name: str) -> None:
    assert compare(name, "Анна Иванова").match
    assert compare(name, "Anna Petrova").match
    assert not compare(name, "Мария Иванова").match


def test_other_words_in_brackets_are_no_name() -> None:
    assert compare("Anna Petrova (lawyer of Ivanova)", "Anna Ivanova").decision is Decision.DIFFERENT
