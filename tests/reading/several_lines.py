"""Several people told of together: each his own term, verbs left out for the second, both, none, the other two.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "Pavel Seviarynets, Yauhen Afnahel and Andrei Voinich were sentenced to seven years each, Dzmitry Kazlou "
            "to six, Pavel Yukhnevich and Maksim Viniarski to five, and Iryna Shchasnaya to four."
        ),
        [
            "sentenced Yauhen Afnahel P7Y",
            "sentenced Andrei Voinich P7Y",
            "sentenced Pavel Seviarynets P7Y",
            "sentenced Dzmitry Kazlou P6Y",
            "sentenced Pavel Yukhnevich P5Y",
            "sentenced Maksim Viniarski P5Y",
            "sentenced Iryna Shchasnaya P4Y",
        ],
    ),
    (
        (
            "Pham Chi Dung was sentenced to 15 years, Nguyen Tuong Thuy, his deputy, and Le Huu Minh Tuan to 11 years "
            "each."
        ),
        ["sentenced Pham Chi Dung P15Y", "sentenced Nguyen Tuong Thuy P11Y", "sentenced Le Huu Minh Tuan P11Y"],
    ),
    (
        "Pham Chi Dung, Nguyen Tuong Thuy and Le Huu Minh Tuan received a total of 37 years.",
        ["sentenced Pham Chi Dung", "sentenced Nguyen Tuong Thuy", "sentenced Le Huu Minh Tuan"],
    ),
    (
        "Medardo Mairena was given 216 years and Pedro Mena 210.",
        ["sentenced Medardo Mairena P216Y", "sentenced Pedro Mena P210Y"],
    ),
    (
        (
            "Ales Bialiatski was sentenced to 10 years, Valiantsin Stefanovich to nine and Uladzimir Labkovich to "
            "seven years in prison and Zmitser Salauyou, in absentia, to eight."
        ),
        [
            "sentenced Ales Bialiatski P10Y",
            "sentenced Valiantsin Stefanovich P9Y",
            "sentenced Uladzimir Labkovich P7Y",
            "sentenced Zmitser Salauyou P8Y",
        ],
    ),
    (
        "Ales Bialiatski got 10 years; Valiantsin Stefanovich, nine; Uladzimir Labkovich, seven years.",
        ["sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovich P9Y", "sentenced Uladzimir Labkovich P7Y"],
    ),
    (
        "Agnes Chow was jailed for 10 months, Joshua Wong for 13 and Ivan Lam for seven.",
        ["sentenced Agnes Chow P10M", "sentenced Joshua Wong P13M", "sentenced Ivan Lam P7M"],
    ),
    (
        "Those jailed are Joshua Wong (13 months), Agnes Chow (10 months) and Ivan Lam (7).",
        ["sentenced Joshua Wong P13M", "sentenced Agnes Chow P10M", "sentenced Ivan Lam P7M"],
    ),
    (
        "The court sentenced Eskinder Nega (18 years), Andualem Arage (life) and Nathnael Mekonnen (18).",
        ["sentenced Eskinder Nega P18Y", "sentenced Andualem Arage", "sentenced Nathnael Mekonnen P18Y"],
    ),
    (
        (
            "Osman Kavala was sentenced to life without parole; Mücella Yapıcı, Çiğdem Mater and Can Atalay to 18 "
            "years each."
        ),
        [
            "sentenced Osman Kavala",
            "sentenced Mücella Yapıcı P18Y",
            "sentenced Çiğdem Mater P18Y",
            "sentenced Can Atalay P18Y",
        ],
    ),
    (
        ("Seven were jailed: Çiğdem Mater, Mine Özerden and Can Atalay for 18 years each, and Osman Kavala for life."),
        [
            "sentenced Çiğdem Mater P18Y",
            "sentenced Mine Özerden P18Y",
            "sentenced Osman Kavala",
            "sentenced Can Atalay P18Y",
        ],
    ),
    (
        "Can Atalay got 18 years, Osman Kavala a life sentence.",
        ["sentenced Can Atalay P18Y", "sentenced Osman Kavala"],
    ),
    (
        "Can Atalay and Osman Kavala were sentenced to 18 years and life respectively.",
        ["sentenced Can Atalay P18Y", "sentenced Osman Kavala"],
    ),
    (
        "Majidreza Rahnavard was sentenced to death for stabbing two guards to death.",
        ["sentenced Majidreza Rahnavard"],
    ),
    (
        "The court handed Maria Kolesnikova and Maxim Znak prison terms of 11 and 10 years, respectively.",
        ["sentenced Maria Kolesnikova P11Y", "sentenced Maxim Znak P10Y"],
    ),
    (
        "A court fined Margaret Ng 4,000 dollars and Cyd Ho 4,000 dollars.",
        ["sentenced Margaret Ng", "sentenced Cyd Ho"],
    ),
    (
        "In Minsk, Andrei Aliaksandrau, Iryna Zlobina and Dzmitry Navazhylau were sentenced.",
        ["sentenced Andrei Aliaksandrau", "sentenced Iryna Zlobina", "sentenced Dzmitry Navazhylau"],
    ),
    (
        "In Addis Ababa, Eskinder Nega, Andualem Arage and Nathnael Mekonnen were charged.",
        ["charged Andualem Arage", "charged Nathnael Mekonnen", "charged Eskinder Nega"],
    ),
    (
        "Like Alexei Navalny, Ilya Yashin and Vladimir Kara-Murza were jailed.",
        ["sentenced Ilya Yashin", "sentenced Vladimir Kara-Murza"],
    ),
    (
        "According to Pavel Sapelka, Iryna Zlobina and Dzmitry Navazhylau were jailed.",
        ["sentenced Iryna Zlobina", "sentenced Dzmitry Navazhylau"],
    ),
    (
        (
            "Mohammad Mehdi Karami and Seyyed Mohammad Hosseini were executed, Mohammad Broghani and three others "
            "sentenced to death."
        ),
        ["died Mohammad Mehdi Karami", "died Seyyed Mohammad Hosseini", "sentenced Mohammad Broghani", "sentenced -"],
    ),
    (
        "Maryam Akbari Monfared was released and Narges Mohammadi arrested.",
        ["released Maryam Akbari Monfared", "detained Narges Mohammadi"],
    ),
    (
        "Ilya Yashin was freed and the police arrested.",
        ["released Ilya Yashin"],
    ),
    (
        ("Wa Lone and Kyaw Soe Oo were sentenced to seven years in Yangon, a reporter and an editor respectively."),
        ["sentenced Wa Lone P7Y", "sentenced Kyaw Soe Oo P7Y"],
    ),
    (
        "Two activists were jailed: Tsikhanouskaya and Latushka said it was revenge.",
        ["sentenced -"],
    ),
]
