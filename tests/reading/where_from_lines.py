"""Lines whose people are named behind where they are from, or by a body: whose name it is, and what is nobody.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A name between commas behind the place or the body of somebody described.
    (
        "A cameraman working for Reuters in Ethiopia, Kumerra Gemechu, was released on Tuesday.",
        ["released Kumerra Gemechu 2024-04-30"],
    ),
    ("The editor of a weekly in Cameroon, Amadou Vamoulke, was arrested.", ["detained Amadou Vamoulke"]),
    ("A reporter for Deutsche Welle in Benin, Ignace Sossou, was arrested.", ["detained Ignace Sossou"]),
    (
        "A teacher from the town of Adwa, Yayesew Shimelis, was arrested on Friday.",
        ["detained Yayesew Shimelis 2024-04-26"],
    ),
    ("The head of a newspaper in Burundi, Floriane Irangabiye, was freed.", ["released Floriane Irangabiye"]),
    ("The family of a journalist held in Asmara, Dawit Isaak, has asked for help.", ["held Dawit Isaak"]),
    ("A monk from Ngaba, Sichuan Province, was arrested on Friday.", ["detained - 2024-04-26"]),
    ("A reporter for the BBC in Myanmar, Kayin State, was detained.", ["detained -"]),
    # One word and an age between commas.
    ("Kumerra, 38, was arrested.", ["detained Kumerra"]),
    ("Culiacán, 12, was released.", []),
    # The body of one of two is no offence, and the second is jailed too.
    (
        "A court in Minsk jailed Ihar Losik, of Radio Liberty, and Katsiaryna Andreyeva, a reporter, for two years.",
        ["sentenced Ihar Losik P2Y", "sentenced Katsiaryna Andreyeva P2Y"],
    ),
    (
        "A court jailed Aung Kyaw, of the Democratic Voice of Burma, and Zaw Zaw, a freelancer, for two years each.",
        ["sentenced Aung Kyaw P2Y", "sentenced Zaw Zaw P2Y"],
    ),
    # A party, and what is named with an article, is nobody.
    (
        "Rached Ghannouchi of the Ennahda party was arrested. Ennahda called the allegation a fabrication.",
        ["detained Rached Ghannouchi", "accused Rached Ghannouchi denied"],
    ),
    ("Ekrem Imamoglu was arrested. The ruling AKP denies it.", ["detained Ekrem Imamoglu"]),
    (
        "Salsabil Chellali was detained. The Hirak was suppressed, and the Makhzen beat her.",
        ["detained Salsabil Chellali", "ill_treated Salsabil Chellali"],
    ),
    ("The Navalny team was arrested, and Navalny was jailed.", ["detained -", "sentenced Navalny"]),
    # The two of whom the same is told, whoever else is.
    (
        (
            "Kyaw Soe Oo was arrested in 2017, and police hit his wife, Chit Su Win. Wa Lone was arrested that night. "
            "The two reporters were accused of holding secret papers."
        ),
        [
            "detained Kyaw Soe Oo 2017",
            "ill_treated Chit Su Win",
            "detained Wa Lone",
            "accused Kyaw Soe Oo",
            "accused Wa Lone",
        ],
    ),
    # A denial ends where another does something.
    (
        "The ministry denies that Ihar Losik was beaten, and state television called him a terrorist.",
        ["ill_treated Ihar Losik denied", "accused Ihar Losik"],
    ),
    (
        "The ministry denies that Ihar Losik was beaten and that he was arrested at night.",
        ["ill_treated Ihar Losik denied", "detained Ihar Losik denied"],
    ),
    # A court in a prison; who is on trial of those of whom a phrase is made; what is not said.
    ("Danny Fenster appeared before a court inside Insein prison.", ["tried Danny Fenster"]),
    (
        "Danny Fenster was sentenced in Insein prison, and is in prison.",
        ["sentenced Danny Fenster", "held Danny Fenster"],
    ),
    (
        "He met relatives of two activists on trial in Minsk, Ihar Losik and Dzmitry Furmanau.",
        ["tried Ihar Losik", "tried Dzmitry Furmanau"],
    ),
    ("The police have not said what Ihar Losik is suspected of.", []),
    ("The police say that Ihar Losik is suspected of treason.", ["accused Ihar Losik"]),
    ("Prosecutors say they have closed the case against Mehman Huseynov.", ["case_closed Mehman Huseynov"]),
]
