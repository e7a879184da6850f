"""The features of a comparison of two names, as a table one can read aloud.

A weight is a log-odds: what the feature adds to the belief that one person is meant. ``start`` is the belief before
anything is known; a given name and a surname that agree carry it past ``SAME_FROM``, a surname alone does not. The
weights were set by hand from these two demands and checked on the data named in ``docs/measurements/names.md``; no
single pair set them.
"""

from typing import NamedTuple

SAME_FROM = 0.8
"""A score from here on is decided ``same``."""
DIFFERENT_BELOW = 0.2
"""A score below is decided ``different``; between the two a human decides."""


class Feature(NamedTuple):
    """``says`` has ``{a}`` and ``{b}`` for the words compared; ``example`` is a pair that shows the feature."""

    weight: float
    says: str
    example: tuple[str, str]


FEATURES: dict[str, Feature] = {
    "start": Feature(-3.0, "two names are of two people until something speaks for one", ("", "")),
    "given_same": Feature(3.0, "given name: {a} = {b}", ("Вольга Каліноўская", "Вольга Каліноўская")),
    "given_equivalent": Feature(
        3.0, "given name: {a} = {b}, one name in two languages", ("Ганна Зыкава", "Анна Зыкова")
    ),
    "given_declined": Feature(2.6, "given name: {a} = {b} in another case", ("Віталя Шклярава", "Віталь Шкляраў")),
    "given_short": Feature(2.2, "given name: {a} = {b} by a short form", ("Саша Зыков", "Александр Зыков")),
    "given_sounds": Feature(2.4, "given name: {a} sounds like {b}", ("Гульсара Зыкава", "Гульсера Зыкова")),
    "given_typo": Feature(
        1.9, "given name: {a} and {b} differ by a slip of the pen", ("Vladmir Zykov", "Vladimir Zykov")
    ),
    "given_initial": Feature(
        0.8, "given name: {a} and {b} agree as far as an initial can", ("В. Зыков", "Виктор Зыков")
    ),
    "given_conflict": Feature(-6.0, "given name: {a} is not {b}", ("Иван Зыков", "Пётр Зыков")),
    "given_missing": Feature(-1.0, "no given name on one side", ("Зыков", "Пётр Зыков")),
    "given_extra": Feature(
        -0.4, "a further given name on one side: {a}{b}", ("Hans Joachim Friedrich", "Hans Friedrich")
    ),
    "given_second": Feature(
        -2.0,
        "a name after Mohammad on one side, which may be another man's: {a}{b}",
        ("Мохаммад Реза Зыков", "Мохаммад Зыков"),
    ),
    "surname_same": Feature(3.0, "surname: {a} = {b}", ("Иван Шкляров", "Иван Shklyarau")),
    "surname_declined": Feature(2.7, "surname: {a} and {b} are forms of one surname", ("Зыкава", "Зыкаў")),
    "surname_sounds": Feature(2.4, "surname: {a} sounds like {b}", ("Иван Szklarau", "Иван Шкляров")),
    "surname_typo": Feature(1.7, "surname: {a} and {b} differ by a slip of the pen", ("Иван Шкляров", "Иван Шлкяров")),
    "surname_lost": Feature(
        1.3, "surname: {a} and {b} are alike but for one consonant more", ("Иван Сафонов", "Иван Сафронов")
    ),
    "surname_near": Feature(1.0, "surname: {a} and {b} differ by one consonant", ("Иван Пулин", "Иван Путин")),
    "surname_initial": Feature(0.4, "surname: {a} and {b} agree as far as an initial can", ("Иван З.", "Иван Зыков")),
    "surname_conflict": Feature(-6.0, "surname: {a} is not {b}", ("Иван Зыков", "Иван Носов")),
    "surname_missing": Feature(-1.5, "no surname on one side", ("Иван", "Иван Зыков")),
    "surname_extra": Feature(-0.6, "a further surname on one side: {a}{b}", ("Анна Зыкова-Павлова", "Анна Зыкова")),
    "patronymic_same": Feature(1.5, "patronymic: {a} = {b}", ("Иван Петрович Зыков", "Ivan Pyatrovich Zykau")),
    "patronymic_sounds": Feature(
        1.2, "patronymic: {a} sounds like {b}", ("Иван Гульсаравич Зыков", "Иван Гульсеревич Зыков")
    ),
    "patronymic_typo": Feature(
        0.8, "patronymic: {a} and {b} differ by a slip of the pen", ("Иван Петровч Зыков", "Иван Петрович Зыков")
    ),
    "patronymic_initial": Feature(
        0.8, "patronymic: {a} and {b} agree as far as an initial can", ("И. П. Зыков", "Иван Петрович Зыков")
    ),
    "patronymic_conflict": Feature(-6.0, "patronymic: {a} is not {b}", ("Иван Петрович Зыков", "Иван Ильич Зыков")),
    "patronymic_missing": Feature(-0.1, "no patronymic on one side", ("Иван Петрович Зыков", "Иван Зыков")),
    "patronymic_extra": Feature(
        -0.4, "a further patronymic on one side: {a}{b}", ("Иван Петрович Ильич Зыков", "Иван Ильич Зыков")
    ),
    "other_same": Feature(3.0, "{a} = {b}", ("Xi Jinping", "Xi Jinping")),
    "other_sounds": Feature(2.4, "{a} sounds like {b}", ("Xi Jinpang", "Xi Jinpeng")),
    "other_near": Feature(
        0.6, "{a} and {b} are short and sound alike, but are spelled apart", ("Nguyen Van Hai", "Nguyen Van Hoa")
    ),
    "other_typo": Feature(2.2, "{a} and {b} differ by a slip of the pen", ("Kim Jong-uun", "Kim Jong-un")),
    "other_conflict": Feature(-5.0, "{a} is not {b}", ("Xi Jinping", "Hu Jintao")),
    "other_missing": Feature(-0.6, "a further word on one side: {a}{b}", ("Octavian Scholz", "Olaf Scholz")),
    "other_extra": Feature(-0.6, "a further word on one side: {a}{b}", ("Abdul Ghani Turk", "Abdul Turk")),
    "more_same": Feature(0.4, "also {a} = {b}", ("Abdul Ghani Turk", "Abdul Ghani Turk")),
    "joined": Feature(2.2, "{a} and {b} are the same letters without spaces", ("Иван Ша рангович", "Иван Шарангович")),
    "joined_all": Feature(4.6, "{a} and {b} are the same letters without spaces", ("Ramimakhlouf", "Rami Makhlouf")),
    "gender_conflict": Feature(-6.0, "one is a woman's name, the other a man's", ("Ціханоўская", "Ціханоўскі")),
    "gender_unclear": Feature(
        -2.2, "a woman's name, or a man's in another case", ("Аляксандра Зыкава", "Аляксандр Зыкаў")
    ),
    "unread_script": Feature(
        2.5, "no table reads the script of {a} beside that of {b}", ("Barack Obama", "バラク・オバマ")
    ),
    "unreadable": Feature(2.5, "no word that can be compared", ("?", "!")),
}
"""Every feature by its name."""
