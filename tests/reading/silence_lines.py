"""Lines on hunger strikes and disappearances told without the word, beside news of those who only fall silent.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # What is not eaten, and what somebody lives on.
    (
        "Abduljalil al-Singace was jailed in 2010. He has lived on tea with milk and vitamins since July 2021.",
        ["hunger_strike Abduljalil al-Singace 2021-07/..", "sentenced Abduljalil al-Singace 2010"],
    ),
    (
        "Abduljalil al-Singace was jailed in 2010. He has not eaten solid food since July 2021.",
        ["hunger_strike Abduljalil al-Singace 2021-07/..", "sentenced Abduljalil al-Singace 2010"],
    ),
    (
        "Pape Alé Niang was jailed in November. He went back to refusing food.",
        ["hunger_strike Pape Alé Niang", "sentenced Pape Alé Niang 2023-11"],
    ),
    (
        "Pape Alé Niang was jailed in November. Niang has touched no food since Monday.",
        ["hunger_strike Pape Alé Niang 2024-04-29/..", "sentenced Pape Alé Niang 2023-11"],
    ),
    (
        "Alaa Abdel-Fattah was jailed in 2021. On Sunday he stopped drinking water as well.",
        ["hunger_strike Alaa Abdel-Fattah 2024-04-28", "sentenced Alaa Abdel-Fattah 2021"],
    ),
    ("Maria Ponomarenko sewed her lips shut.", ["hunger_strike Maria Ponomarenko"]),
    (
        "Narges Mohammadi was jailed in 2021. She was taken to hospital after 11 days without food.",
        ["hunger_strike Narges Mohammadi P11D", "sentenced Narges Mohammadi 2021", "transferred Narges Mohammadi"],
    ),
    ("Ihar Losik was jailed in 2021. The farmers have not eaten for weeks.", ["sentenced Ihar Losik 2021"]),
    ("Ihar Losik was jailed in 2021. He has never eaten meat.", ["sentenced Ihar Losik 2021"]),
    ("Ihar Losik was jailed in 2021. He lives on a pension.", ["sentenced Ihar Losik 2021"]),
    ("Ihar Losik was jailed in 2021. He kept his fast during Ramadan.", ["sentenced Ihar Losik 2021"]),
    ("Ihar Losik was jailed in 2021. He stopped drinking alcohol.", ["sentenced Ihar Losik 2021"]),
    ("The surgeon stitched his lips.", []),
    # No word, no call, no letter.
    (
        "Gao Zhisheng was taken away in 2017. Not a sign of life from him has reached his family since.",
        ["detained Gao Zhisheng 2017", "disappeared Gao Zhisheng"],
    ),
    (
        "Viktoriia Roshchyna was detained in Russia. On 3 August 2023 she stopped answering messages.",
        ["detained Viktoriia Roshchyna", "disappeared Viktoriia Roshchyna 2023-08-03"],
    ),
    (
        "Mohammad al-Qahtani was jailed in 2013. In October 2022 all calls from him ceased.",
        ["disappeared Mohammad al-Qahtani 2022-10", "sentenced Mohammad al-Qahtani 2013"],
    ),
    (
        "Mohammad al-Qahtani was jailed in 2013. He has not called his family since October 2022.",
        ["disappeared Mohammad al-Qahtani 2022-10/..", "sentenced Mohammad al-Qahtani 2013"],
    ),
    (
        "Since October 2022 nobody has had a word from Mohammad al-Qahtani.",
        ["disappeared Mohammad al-Qahtani 2022-10/.."],
    ),
    ("Jean Bigirimana left home on 22 July 2016 and never came back.", ["disappeared Jean Bigirimana"]),
    (
        "Maria Kalesnikava was jailed in 2021. The last letter from her came in February 2023.",
        ["disappeared Maria Kalesnikava 2023-02", "sentenced Maria Kalesnikava 2021"],
    ),
    ("Where Gao Zhisheng is now is not known.", ["disappeared Gao Zhisheng"]),
    ("For 30 hours the authorities did not disclose where they had taken Ruth López.", ["disappeared Ruth López"]),
    ("Police would not say where they had found the car.", []),
    ("Ihar Losik was jailed in 2021. He stopped writing his column in May.", ["sentenced Ihar Losik 2021"]),
    ("Ihar Losik was jailed in 2021. The last letter from the bank came in May.", ["sentenced Ihar Losik 2021"]),
    ("There have been no letters from the ministry since May.", []),
    # Whose word it is.
    (
        "A judge freed Pape Alé Niang, the head of the site Dakar Matin, his lawyer, Moussa Sarr, told AFP.",
        ["released Pape Alé Niang"],
    ),
    ("A court freed Pape Alé Niang on Monday, his wife, Ramata, said.", ["released Pape Alé Niang 2024-04-29"]),
]
