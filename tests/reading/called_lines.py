"""Lines on whom a noun means where several are told of: two lawyers, a deputy, those whose relatives are told of.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "Azerbaijani police detained the director of Abzas Media, Ulvi Hasanli, in November 2023. The "
            "deputy director, Mahammad Kekalov, was taken by plainclothes men. A Baku court sentenced the "
            "director to nine years."
        ),
        ["detained Ulvi Hasanli 2023-11", "detained Mahammad Kekalov", "sentenced Ulvi Hasanli P9Y"],
    ),
    (
        (
            "The student Patrick Zaki was arrested at Cairo airport in 2020. His lawyer, Hoda Nasrallah, said "
            "he was beaten. The lawyer was detained in 2021."
        ),
        ["detained Patrick Zaki 2020", "ill_treated Patrick Zaki", "detained Hoda Nasrallah 2021"],
    ),
    (
        (
            "The prosecutor Samari Gómez was arrested with José Rubén Zamora. The prosecutor was acquitted in "
            "June 2023 while the publisher was sentenced to six years."
        ),
        [
            "detained Samari Gómez",
            "detained José Rubén Zamora",
            "acquitted Samari Gómez 2023-06",
            "sentenced José Rubén Zamora P6Y",
        ],
    ),
    (
        (
            "The lawyer Yu Wensheng was jailed for three years. Another lawyer, Lu Siwei, was deported from "
            "Laos. The lawyer was tried in Chengdu."
        ),
        ["sentenced Yu Wensheng P3Y", "deported Lu Siwei", "tried Lu Siwei"],
    ),
    (
        (
            "The lawyer Sonia Dahmani was arrested on 11 May 2023. The lawyer Mehdi Zagrouba was arrested two "
            "days later. The bar said that the lawyer had been tortured. Dahmani's sister, Ramla, said the "
            "lawyer was held in Manouba."
        ),
        [
            "detained Sonia Dahmani 2023-05-11",
            "detained Mehdi Zagrouba 2023-05-13",
            "ill_treated Mehdi Zagrouba",
            "held Sonia Dahmani",
        ],
    ),
    (
        "The husband of the former candidate Sviatlana Tsikhanouskaya is in jail, too.",
        ["held -"],
    ),
    (
        "The wife of the lawyer Mohamed al-Baqer was arrested.",
        ["detained -"],
    ),
    (
        "Patrick Zaki was arrested at Cairo airport in 2020. The father was questioned.",
        ["detained Patrick Zaki 2020", "questioned -"],
    ),
    (
        (
            "A court sentenced the reporters Katsiaryna Andreyeva and Darya Chultsova in February 2021. The "
            "journalists had been detained in Minsk. Andreyeva's husband, Ihar Iliyash, a journalist himself, "
            "was detained in 2024. The journalist was tried in secret."
        ),
        [
            "sentenced Katsiaryna Andreyeva 2021-02",
            "sentenced Darya Chultsova 2021-02",
            "detained Katsiaryna Andreyeva",
            "detained Darya Chultsova",
            "detained Ihar Iliyash 2024",
            "tried -",
        ],
    ),
]
