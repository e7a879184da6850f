"""Lines on people carried off, kept from care and visitors, or marked by blows, beside those to whom nothing was done.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

_BEFORE = "Ihar Losik was arrested in May. "

LINES: list[tuple[str, list[str]]] = [
    # Carried off, hustled off, tracked down.
    ("“They came to my house, broke in and carried me off,” Ihar Losik said.", ["detained Ihar Losik"]),
    ("They came to my house and carried the piano off.", []),
    ("Ihar Losik was carried off the field by his teammates.", []),
    ("Soldiers burst into the newsroom and took Cheikhna Hamallah with them.", ["detained Cheikhna Hamallah"]),
    ("The soldiers took their children with them.", []),
    ("Doctors came and took the children to hospital.", []),
    ("Ihar Losik was hustled off to a police station.", ["detained Ihar Losik"]),
    ("The bus was hauled off to a scrapyard.", []),
    ("Leonard Peltier was tracked down in Alberta.", ["detained Leonard Peltier"]),
    ("The singer was tracked down in Paris by a newspaper.", []),
    ("Police caught up with Ihar Losik in Brest.", ["detained Ihar Losik"]),
    ("The reporter caught up with Ihar Losik in Brest.", []),
    ("Ihar Losik was swept up in a wave of arrests.", ["detained Ihar Losik"]),
    ("Ihar Losik was swept up in a wave of enthusiasm.", []),
    ("Ihar Losik found himself in handcuffs.", ["detained Ihar Losik"]),
    ("Ihar Losik found himself in Paris.", []),
    ("Security agents took Sandra Muhoza in Ngozi on 13 April.", ["detained Sandra Muhoza 2024-04-13"]),
    ("The officers took their time on 13 April.", []),
    ("Ihar Losik was taken in by the beauty of the city.", []),
    ("Ihar Losik was intercepted by a defender.", []),
    ("Ihar Losik was caught in traffic.", []),
    # Kept from lawyers, doctors and family.
    ("His lawyers could not see Ihar Losik for a month.", ["ill_treated Ihar Losik"]),
    ("Neither his family nor his lawyer has been able to see Ihar Losik.", ["ill_treated Ihar Losik"]),
    ("Fans could not see Ihar Losik for the smoke.", []),
    ("No lawyer was let in to Ihar Losik for a month.", ["ill_treated Ihar Losik"]),
    ("No reporter was let in to the hall.", []),
    ("Ihar Losik received no treatment for his hepatitis.", ["ill_treated Ihar Losik"]),
    ("Ihar Losik received no votes.", []),
    ("Ihar Losik was allowed no letters.", ["ill_treated Ihar Losik"]),
    ("Ihar Losik was allowed no second attempt.", []),
    ("The prison would not let Ihar Losik see a doctor.", ["ill_treated Ihar Losik"]),
    ("The director would not let Ihar Losik see the script.", []),
    ("The prison ignored Ihar Losik's requests for a doctor.", ["ill_treated Ihar Losik"]),
    ("The prison ignored Ihar Losik's requests for a bigger table.", []),
    ("Visits to Ihar Losik have been banned.", ["ill_treated Ihar Losik"]),
    ("Visits to the lake have been banned.", []),
    (
        "Abdullah al-Hamid was arrested in 2013. The prison put off an operation that al-Hamid needed.",
        ["detained Abdullah al-Hamid 2013", "ill_treated Abdullah al-Hamid"],
    ),
    ("The hospital put off an operation that Elton John needed.", []),
    # Marks, confessions, nakedness.
    ("Bobomurod Abdullaev was kept naked in a cold cell.", ["ill_treated Bobomurod Abdullaev"]),
    ("Ihar Losik was kept busy in a cold cell.", ["held Ihar Losik"]),
    ("A guard ordered Nasrin Sotoudeh to take off her headscarf.", ["ill_treated Nasrin Sotoudeh"]),
    ("A guard ordered Nasrin Sotoudeh to take a seat.", []),
    ("Ihar Losik says that his confession was extracted under torture.", ["ill_treated Ihar Losik"]),
    ("A confession was beaten out of Ihar Losik.", ["ill_treated Ihar Losik"]),
    ("A confession was obtained by the newspaper.", []),
    (
        "Ihar Losik was arrested in May. There were bruises on his face.",
        ["detained Ihar Losik 2024-05", "ill_treated Ihar Losik"],
    ),
    ("Ihar Losik fell from a horse. There were bruises on his face.", []),
    ("Ihar Losik was set upon by cellmates.", ["ill_treated Ihar Losik"]),
    ("Ihar Losik was set upon winning.", []),
    ("Ihar Losik endured torture.", ["ill_treated Ihar Losik"]),
    ("Ihar Losik endured the heat.", []),
    ("Ihar Losik was struck by guards.", ["ill_treated Ihar Losik"]),
    ("Ihar Losik was struck by the beauty of the city.", []),
    # Led away with others; dragged to a hearing; requests that come to nothing.
    (
        "Mahrang Baloch held a sit-in. They led Baloch away along with her sister.",
        ["detained -", "detained Mahrang Baloch"],
    ),
    ("At the first hearing police dragged Mohamed Nasheed into the building.", ["ill_treated Mohamed Nasheed"]),
    ("At the first hearing police dragged a table into the building.", []),
    (
        _BEFORE + "His requests to see a doctor were ignored.",
        ["detained Ihar Losik 2024-05", "ill_treated Ihar Losik"],
    ),
    (_BEFORE + "His requests to see a film were ignored.", ["detained Ihar Losik 2024-05"]),
    (_BEFORE + "He was refused access to the file.", ["detained Ihar Losik 2024-05"]),
    # Searched, listed, recognised.
    (_BEFORE + "A house search turned up nothing.", ["detained Ihar Losik 2024-05", "searched Ihar Losik"]),
    (_BEFORE + "A search of the archives turned up nothing.", ["detained Ihar Losik 2024-05"]),
    ("Soldiers burst into the house where Ihar Losik lay asleep.", ["searched Ihar Losik"]),
    ("Memorial lists the eight as political prisoners.", ["recognised -"]),
    ("Memorial lists Ihar Losik as a political prisoner.", ["recognised Ihar Losik"]),
    ("Memorial lists the eight as donors.", []),
]
