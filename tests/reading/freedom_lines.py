"""Lines on how a custody ends, beside news of those who only come and go.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Gates.
    (
        "The gates of Insein prison opened on Tuesday for Wa Lone and Kyaw Soe Oo.",
        ["released Kyaw Soe Oo 2024-04-30", "released Wa Lone 2024-04-30"],
    ),
    (
        "Ihar Losik was arrested in 2020. The prison gates opened on 5 June 2023.",
        ["detained Ihar Losik 2020", "released Ihar Losik 2023-06-05"],
    ),
    (
        "Ihar Losik was arrested in 2020. The doors of the jail swung open on Friday.",
        ["detained Ihar Losik 2020", "released Ihar Losik 2024-04-26"],
    ),
    (
        "Ihar Losik was arrested in 2020. On Friday the gates of the colony closed behind him for the last time.",
        ["detained Ihar Losik 2020", "released Ihar Losik 2024-04-26"],
    ),
    ("Ihar Losik was arrested in 2020. The gates of the colony closed behind him.", ["detained Ihar Losik 2020"]),
    ("The prison gates did not open for Ihar Losik.", []),
    ("The gates of the prison opened to let in a van.", []),
    ("Ihar Losik was arrested in 2020. The gates of the museum opened on Friday.", ["detained Ihar Losik 2020"]),
    # Carried, led, taken out of the prison.
    ("Tran Huynh Duy Thuc was carried out of the prison against his will.", ["released Tran Huynh Duy Thuc"]),
    ("Guards led Ihar Losik out of the prison.", ["released Ihar Losik"]),
    ("Mikalai Statkevich was driven from the colony to the border.", ["released Mikalai Statkevich"]),
    (
        "Afgan Mukhtarli was taken from prison to the airport and put on a flight to Germany.",
        ["deported Afgan Mukhtarli", "released Afgan Mukhtarli"],
    ),
    ("Ihar Losik was taken from prison to the hospital.", ["transferred Ihar Losik"]),
    ("The singer was carried out of the stadium.", []),
    (
        "Ernes Ametov was cleared of all charges and walked out of the courtroom.",
        ["acquitted Ernes Ametov", "released Ernes Ametov"],
    ),
    ("The lawyers walked out of the courtroom in protest.", []),
    # A pardon in the pocket.
    (
        "On Monday Anwar Ibrahim left the hospital with a pardon from the king in his pocket.",
        ["released Anwar Ibrahim 2024-04-29"],
    ),
    ("Armed with a royal pardon, Anwar Ibrahim left the hospital.", ["released Anwar Ibrahim"]),
    ("The minister left the room with a smile.", []),
    # Terms that are halted, remitted, over.
    (
        "The serving of Narges Mohammadi's sentence was stopped for three weeks.",
        ["released Narges Mohammadi", "sentenced Narges Mohammadi"],
    ),
    (
        "The judiciary has suspended the prison term of Narges Mohammadi for three weeks on medical grounds.",
        ["released Narges Mohammadi"],
    ),
    (
        "The president signed a decree remitting the rest of Floriane Irangabiye's sentence.",
        ["released Floriane Irangabiye", "sentenced Floriane Irangabiye"],
    ),
    ("A court replaced the rest of Afgan Mukhtarli's term with a suspended one.", ["released Afgan Mukhtarli"]),
    (
        "Chelsea Manning's imprisonment ended on Tuesday.",
        ["held Chelsea Manning 2024-04-30", "released Chelsea Manning 2024-04-30"],
    ),
    ("Austin Tice's captivity is over.", ["released Austin Tice"]),
    (
        "The committee called on Iran to put an end to Narges Mohammadi's imprisonment.",
        ["held Narges Mohammadi", "released Narges Mohammadi demanded"],
    ),
    (
        "We call for an end to Narges Mohammadi's imprisonment.",
        ["held Narges Mohammadi", "intervention Narges Mohammadi", "released Narges Mohammadi demanded"],
    ),
    ("The execution of the contract was stopped for three weeks.", []),
    ("The war ended the captivity of the mind.", []),
    ("The court suspended the licence of the paper for three weeks.", []),
    # Home, and with the family.
    (
        "Ihar Losik was arrested in 2020. On Saturday he was back with his family.",
        ["detained Ihar Losik 2020", "released Ihar Losik 2024-04-27"],
    ),
    (
        "Ihar Losik was arrested in 2020. He is now at home with his daughter.",
        ["detained Ihar Losik 2020", "released Ihar Losik"],
    ),
    (
        "Ihar Losik was jailed in 2021. After three years Losik went home.",
        ["released Ihar Losik", "sentenced Ihar Losik 2021"],
    ),
    (
        "Ihar Losik was jailed in 2021. The authorities dropped the case and sent him home.",
        ["case_closed Ihar Losik", "released Ihar Losik", "sentenced Ihar Losik 2021"],
    ),
    (
        "Ihar Losik was jailed in 2021. When he walked out on 7 April 2024 he could barely talk.",
        ["released Ihar Losik 2024-04-07", "sentenced Ihar Losik 2021"],
    ),
    ("The players went home after the match.", []),
    ("Ihar Losik was arrested in May 2020 as he went home from work.", ["detained Ihar Losik 2020-05"]),
    ("Ihar Losik was arrested in 2020. His wife went home.", ["detained Ihar Losik 2020"]),
    ("Ihar Losik was arrested in 2020. His lawyer was back with her family.", ["detained Ihar Losik 2020"]),
    # Left somewhere.
    (
        "Mohamed Cissé was picked up in Conakry and dumped the next day.",
        ["detained Mohamed Cissé", "released Mohamed Cissé"],
    ),
    (
        "Mohamed Cissé was seized on 9 April and left by a roadside two days later.",
        ["detained Mohamed Cissé 2024-04-09", "released Mohamed Cissé 2024-04-11"],
    ),
    (
        "Mohamed Cissé was abducted in April. His captors left him on a beach.",
        ["detained Mohamed Cissé 2024-04", "released Mohamed Cissé"],
    ),
    ("Ihar Losik was arrested in 2020. He was dropped by his lawyer.", ["detained Ihar Losik 2020"]),
    ("Ihar Losik was arrested in 2020. His car was dumped in a forest.", ["detained Ihar Losik 2020"]),
    # Bail.
    ("The High Court admitted Hopewell Chin'ono to bail.", ["released Hopewell Chin'ono"]),
    ("Stan Swamy's lawyers won him bail.", ["released Stan Swamy"]),
    ("Stella Nyanzi granted bail, to return to court on Friday", ["released Stella Nyanzi"]),
    ("Volha Kavalkova admitted that her firm had bailed out.", []),
    # By plane.
    ("Bolot Temirov was stripped of his citizenship and put on a plane to Moscow.", ["deported Bolot Temirov"]),
    (
        "Alsu Kurmasheva was jailed in 2023. She came home in a prisoner swap.",
        ["released Alsu Kurmasheva", "returned Alsu Kurmasheva", "sentenced Alsu Kurmasheva 2023"],
    ),
    (
        "The United States seized Rumeysa Ozturk in Massachusetts and she was put on a plane to Louisiana.",
        ["detained Rumeysa Ozturk", "transferred Rumeysa Ozturk"],
    ),
]
