"""Lines about what courts give, who is taken along, whom "him" and "they" mean (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    # Him of whom the sentence tells, whoever was told of before.
    (
        "A court convicted Fatih Altaylı. Joakim Medin was detained in March, and a court jailed him in April.",
        ["convicted Fatih Altaylı", "detained Joakim Medin 2024-03", "sentenced Joakim Medin 2024-04"],
    ),
    (
        "Fatih Altaylı was convicted. The reporter Joakim Medin left in March, and a court jailed him in April.",
        ["convicted Fatih Altaylı", "sentenced Joakim Medin 2024-04"],
    ),
    (
        "A court convicted Fatih Altaylı. President Erdoğan spoke in March and pardoned him in April.",
        ["convicted Fatih Altaylı", "released Fatih Altaylı 2024-04"],
    ),
    # They who are told of, and not those who rule.
    (
        "The regime of Daniel Ortega and Rosario Murillo expelled 222 people in February. They had been held in jail.",
        ["deported - 2024-02", "held -"],
    ),
    (
        "Nine people were detained, among them Daler Imomali and Abdullo Ghurbati, who were beaten.",
        [
            "detained -",
            *(f"{e} {n}" for e in ("detained", "ill_treated") for n in ("Daler Imomali", "Abdullo Ghurbati")),
        ],
    ),
    # What somebody is handed or condemned to.
    (
        "Azamat Ishenbekov got five years. Aktilek Kaparov and Ayke Beishekeyeva were handed suspended two-year terms.",
        ["sentenced Azamat Ishenbekov P5Y", "sentenced Aktilek Kaparov P2Y", "sentenced Ayke Beishekeyeva P2Y"],
    ),
    (
        "Pakhshan Azizi was arrested in 2022. The court condemned her to death the following July.",
        ["detained Pakhshan Azizi 2022", "sentenced Pakhshan Azizi 2023-07"],
    ),
    ("An Istanbul court sent Fatih Altaylı down for four years.", ["sentenced Fatih Altaylı P4Y"]),
    (
        "Alexei Gorinov got seven years in July 2022. The Moscow City Court took off one month.",
        ["sentenced Alexei Gorinov 2022-07 P7Y", "appealed Alexei Gorinov"],
    ),
    (
        "Alexei Gorinov got seven years in July 2022. The judge took two weeks off in August.",
        ["sentenced Alexei Gorinov 2022-07 P7Y"],
    ),
    # Of those counted, not of what they are seen as.
    (
        "Venezuela freed five people it saw as plotters, among them Roland Carreño and Juan Requesens.",
        ["released -", "released Roland Carreño", "released Juan Requesens"],
    ),
    # Who is taken along.
    (
        "Prabir Purkayastha was picked up along with the portal's human resources head, Amit Chakravarty.",
        ["detained Prabir Purkayastha", "detained Amit Chakravarty"],
    ),
    ("Prabir Purkayastha was arrested together with the group's money.", ["detained Prabir Purkayastha"]),
    # A firm, a prison, a feast, the end of a name: nobody else.
    (
        "José Daniel Ferrer was jailed in 2021. In Mar Verde, a prison in Santiago, he fell ill. Guards beat him.",
        ["sentenced José Daniel Ferrer 2021", "ill_treated José Daniel Ferrer"],
    ),
    (
        "In Combinado del Este, Cuba's largest prison, his health collapsed. His wife said that guards had beaten him.",
        ["ill_treated -"],
    ),
    (
        "A court jailed Jimmy Lai for a year. The publisher, Apple Daily Ltd, was fined.",
        ["sentenced Jimmy Lai P1Y", "sentenced -"],
    ),
    ("Víctor Ticay was arrested on 6 April last year, Maundy Thursday.", ["detained Víctor Ticay 2023-04-06"]),
    (
        "Luis Manuel Otero Alcántara got five years and Maykel Castillo nine.",
        ["sentenced Luis Manuel Otero Alcántara P5Y", "sentenced Maykel Castillo P9Y"],
    ),
    # Out of the country, and what somebody has not done.
    ("Bolot Temirov was bundled into a plane to Moscow.", ["deported Bolot Temirov"]),
    (
        "Bahruz Samadov was arrested in August. He told the court that he had betrayed no one.",
        ["detained Bahruz Samadov 2023-08", "accused Bahruz Samadov denied"],
    ),
    (
        "Fatih Altaylı was arrested in March. He told the judge that he had threatened nobody.",
        ["detained Fatih Altaylı 2024-03", "accused Fatih Altaylı denied"],
    ),
    ("The minister told the court that the police had threatened nobody.", []),
    # Those who bring a case to trial are not tried.
    (
        "Igbal Abilov was arrested in March. Investigators may soon bring the case to trial.",
        ["detained Igbal Abilov 2024-03", "investigated Igbal Abilov conditional", "tried Igbal Abilov conditional"],
    ),
    ("Prosecutors sent the file to trial.", []),
    # The nth to have been arrested, the prisoners a third of whom, what was cut off a term, who was called in.
    ("Omar Radi is at least the third journalist to be arrested this year.", ["detained Omar Radi 2024"]),
    ("Omar Radi is at least the nineteenth journalist to have been arrested.", ["detained Omar Radi"]),
    ("A third of the prisoners in Block 14 went on hunger strike.", ["hunger_strike -"]),
    ("Half of the inmates were beaten by guards.", ["ill_treated -"]),
    ("A third of the building was searched.", []),
    ("A court in Dushanbe cut four years off the sentence of Buzurgmehr Yorov.", ["appealed Buzurgmehr Yorov"]),
    ("A judge shaved a year off Maria Ressa's term.", ["appealed Maria Ressa"]),
    ("Police called in the lawyer Mohamed al-Tajer for questioning.", ["questioned Mohamed al-Tajer"]),
    (
        "Officers called in the activist Ebtisam al-Saegh and a former lawmaker, Ali al-Aswad, for questioning.",
        ["questioned Ali al-Aswad", "questioned Ebtisam al-Saegh"],
    ),
    (
        "Police took Gobeze Sisay from his house on Thursday.\n\nGobeze was freed on Friday.",
        ["detained Gobeze Sisay 2024-04-25", "released Gobeze Sisay 2024-04-26"],
    ),
    ("A minibus stopped. Four masked men bundled Omar Radi inside.", ["detained Omar Radi"]),
    ("Police called in Minsk on Friday and detained Ihar Losik.", ["detained Ihar Losik 2024-04-26"]),
    (
        "Rwandan YouTuber's wife visits him.\n\nThe wife of Dieudonné Niyonsenga said that the journalist was held.",
        ["held Dieudonné Niyonsenga"],
    ),
    # Whose clause it is, whoever stands before him; kin who get no call are not ill-treated.
    (
        "Six were freed, among them Ales Bialiatski, who had served five years, and Maxim Znak, whose term was upheld.",
        [
            "appealed Maxim Znak",
            "held Ales Bialiatski P5Y",
            "released -",
            "released Ales Bialiatski",
            "released Maxim Znak",
        ],
    ),
    ("The family of Maryia Kalesnikava, who was jailed in 2021, got no call.", ["sentenced Maryia Kalesnikava 2021"]),
    # Whom his visitors are not let to see, by those who hold him; a judgment reserved is of somebody with a case.
    (
        "Police detained Omar Radi and have not let his family see him since.",
        ["detained Omar Radi", "ill_treated Omar Radi"],
    ),
    ("The ministry has not allowed Omar Radi's relatives to visit him.", ["ill_treated Omar Radi"]),
    ("Omar Radi is in prison. The guards have let his wife visit him.", ["held Omar Radi"]),
    ("The hospital did not let his wife see the newborn.", []),
    ("The lawyer for Morgan Tsvangirai told reporters that the court reserved judgment.", []),
    # An appeal to people is none against a verdict.
    (
        "Omar Radi was jailed on Monday. The bishop appealed to members of his party to keep the peace.",
        ["sentenced Omar Radi 2024-04-29"],
    ),
    ("Omar Radi was jailed for a year and appealed.", ["appealed Omar Radi", "sentenced Omar Radi P1Y"]),
    ("The mayor appealed.", []),
]
