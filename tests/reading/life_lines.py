"""Lives told: namesakes, works of fiction, and whom "he" means in them (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "Mũkoma wa Ngũgĩ was detained in 2003. His father, Ngũgĩ wa Thiong'o, was jailed. Ngũgĩ was freed in 1978.",
        ["detained Mũkoma wa Ngũgĩ 2003", "sentenced Ngũgĩ wa Thiong'o", "released Ngũgĩ wa Thiong'o 1978"],
    ),
    (
        "The writer Ngũgĩ wa Thiong'o has died aged 87, his daughter Wanjikũ wa Ngũgĩ announced on Wednesday.",
        ["died Ngũgĩ wa Thiong'o"],
    ),
    (
        "Ngũgĩ wa Thiong'o wrote Ngaahika Ndeenda, a play in which a peasant is jailed. He was detained in 1977.",
        ["detained Ngũgĩ wa Thiong'o 1977"],
    ),
    (
        "Behrouz Boochani wrote the story of a guard who is beaten by prisoners. He was released in 2019.",
        ["released Behrouz Boochani 2019"],
    ),
    (
        "The film follows Maryam, a teacher who is arrested. Its director, Mohammad Rasoulof, was arrested in 2022.",
        ["detained Mohammad Rasoulof 2022"],
    ),
    (
        "In his novel, Yevgeny Zamyatin tells of D-503, who is arrested and tortured. Zamyatin was arrested in 1919.",
        ["detained Yevgeny Zamyatin 1919"],
    ),
    ("Daniel arap Moi ordered the arrest of Matigari, the hero of a novel, in 1986.", []),
    (
        "Mohammad Rasoulof, whose film won a prize in Cannes, was sentenced to eight years in 2024.",
        ["sentenced Mohammad Rasoulof 2024 P8Y"],
    ),
    (
        "Ngũgĩ wa Thiong'o staged a play for which he was detained in 1977.",
        ["detained Ngũgĩ wa Thiong'o 1977"],
    ),
    (
        "The director of the film, Mohammad Rasoulof, who is held in Evin, was beaten.",
        ["held Mohammad Rasoulof", "ill_treated Mohammad Rasoulof"],
    ),
    (
        "The story of Maria Kalesnikava, who is held in Homel, moves Europe.",
        ["held Maria Kalesnikava"],
    ),
    (
        "A documentary about Alexei Navalny, who was poisoned in 2020, won a prize.",
        ["ill_treated Alexei Navalny 2020"],
    ),
    (
        "Jafar Panahi, whose film Taxi follows a driver, was arrested on 11 July 2022.",
        ["detained Jafar Panahi 2022-07-11"],
    ),
]
