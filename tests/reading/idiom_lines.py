"""Ways of telling a case that reports take from talk and from other languages, and all that each line tells.

In the form of `wire_lines`; each is a sample of a class, with its like from ordinary news that tells nothing.
"""

LINES: list[tuple[str, list[str]]] = [
    # What a trial comes to, and what comes after it.
    (
        "Ihar Losik was arrested in 2020. Eighteen months later came a sentence of 15 years for organising riots.",
        ["detained Ihar Losik 2020", "sentenced Ihar Losik 2021~ P15Y"],
    ),
    (
        "Ihar Losik was arrested in 2020. A year later followed a six-year prison term for extremism.",
        ["detained Ihar Losik 2020", "sentenced Ihar Losik 2021~ P6Y"],
    ),
    (
        (
            "Sergei Tikhanovsky was arrested in 2020. Three weeks later came a bus with 50 seats, and a long "
            "sentence in a novel."
        ),
        ["detained Sergei Tikhanovsky 2020"],
    ),
    (
        "Maria Ressa was arrested in 2019. The trial that followed ended in June 2020 with a six-year sentence.",
        ["detained Maria Ressa 2019", "tried Maria Ressa 2020-06", "sentenced Maria Ressa 2020-06 P6Y"],
    ),
    ("The trial of Maria Ressa ended in a fine.", ["tried Maria Ressa", "sentenced Maria Ressa"]),
    (
        "Arnon Nampa was put on trial in May. It ended in four years in prison.",
        ["tried Arnon Nampa 2024-05", "sentenced Arnon Nampa P4Y"],
    ),
    (
        ("The match ended in a draw after seven years of rivalry. The trial period ended with a six-month extension."),
        [],
    ),
    ("The case against Maria Ressa ended in a conviction.", ["convicted Maria Ressa"]),
    ("The process ended with a term of four years for the chairman of the board.", []),
    # A number alone, and more of it.
    (
        "Alexei Gorinov was given seven years in 2022. In 2024 he got another three, for a talk in his cell.",
        ["sentenced Alexei Gorinov 2022 P7Y", "sentenced Alexei Gorinov 2024 P3Y"],
    ),
    (
        "Ihar Losik got 15 years, while his wife, Darya Losik, was given two and a half.",
        ["sentenced Ihar Losik P15Y", "sentenced Darya Losik P2Y6M"],
    ),
    ("She ran for nine years. The team got another three.", []),
    # In the English of translators.
    (
        ("The city court recognised Buzurgmehr Yorov as guilty and appointed him 23 years of deprivation of liberty."),
        ["convicted Buzurgmehr Yorov", "sentenced Buzurgmehr Yorov P23Y"],
    ),
    (
        "The court assigned Ihar Losik a punishment of three years in a general-regime colony.",
        ["sentenced Ihar Losik P3Y"],
    ),
    ("The university recognised him as professor and assigned him a flat of three rooms for ten years.", []),
    ("The president appointed Maria Ressa ambassador for four years.", []),
    # Let off, and what takes the place of a fine.
    ("The court let Boris Kagarlitsky off with a fine of 600,000 roubles.", ["sentenced Boris Kagarlitsky"]),
    ("Maria Ressa got off with a fine.", ["sentenced Maria Ressa"]),
    ("The manager let Maria Ressa off with a warning.", []),
    (
        (
            "Boris Kagarlitsky was fined in December. In February the mild verdict was replaced by five years in "
            "a penal colony."
        ),
        ["sentenced Boris Kagarlitsky 2023-12", "sentenced Boris Kagarlitsky 2024-02 P5Y"],
    ),
    ("The mild winter was replaced by five weeks of frost.", []),
    # What lies between the one who got it and the term.
    (
        (
            "The National Court had given Pablo Hasél, whose real name is Pablo Rivadulla, two years in 2018 for "
            "glorifying terrorism."
        ),
        ["sentenced Pablo Hasél 2018 P2Y"],
    ),
    ("The court handed Maria Ressa, 56, the founder of Rappler, a term of six years.", ["sentenced Maria Ressa P6Y"]),
    (
        "The court imposed on Sandra Muhoza two and a half years and a fine of one million francs.",
        ["sentenced Sandra Muhoza P2Y6M"],
    ),
    ("The coach gave Maria Ressa, who played for Rappler, two days off.", []),
    # What the prosecution asks for by other words.
    (
        "Zhang Zhan was convicted in December. Prosecutors had recommended a term of four to five years.",
        ["convicted Zhang Zhan 2023-12", "sentenced Zhang Zhan planned P4Y/P5Y"],
    ),
    (
        "José Rubén Zamora was convicted in June. Prosecutors, who had pressed for 40 years, were not content.",
        ["convicted José Rubén Zamora 2023-06", "sentenced José Rubén Zamora planned P40Y"],
    ),
    ("The state prosecutor insisted on ten years for Ihar Losik.", ["sentenced Ihar Losik planned P10Y"]),
    ("Prosecutors have argued for years that the law on fraud is too mild.", []),
    ("The prosecutor proposed a new law in six months.", []),
    # What the sentence is.
    (
        "Ihar Losik was tried in May. The sentence was 15 years.",
        ["tried Ihar Losik 2024-05", "sentenced Ihar Losik P15Y"],
    ),
    ("The punishment for Ihar Losik was six years in prison.", ["sentenced Ihar Losik P6Y"]),
    ("The sentence was long and had 15 commas.", []),
    ("The court ruled that Maria Ressa had undermined the state.", ["convicted Maria Ressa"]),
    ("The court ruled that the ministry had undermined its own case.", []),
    (
        "Pablo Hasél was arrested on Tuesday. There was a previous conviction, dating from 2014.",
        ["detained Pablo Hasél 2024-04-30", "convicted Pablo Hasél"],
    ),
    ("Maria Ressa had a strong conviction, dating from 2014, that the world was flat.", []),
]
