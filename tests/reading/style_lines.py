"""Posts, live blogs and telegrams: sentences that leave words out, with what stands before and behind them."""

LINES = [
    # A full stop ends a sentence that has lost its auxiliary.
    (
        "Maykel Osorbo arrested at Havana airport. Denied a lawyer.",
        ["detained Maykel Osorbo", "ill_treated Maykel Osorbo"],
    ),
    ("Maykel Osorbo released on bail. Charges remain.", ["released Maykel Osorbo"]),
    (
        "Day 45. Ales Bialiatski beaten and jailed for 15 days.",
        ["ill_treated Ales Bialiatski", "sentenced Ales Bialiatski P15D"],
    ),
    ("Two journalists detained in Minsk. The protesters charged at them.", ["detained -"]),
    ("The police arrested on Monday. Judges sentenced in absentia. The court released on Friday a list.", []),
    # What stands before a post, and its tags.
    ("🚨 #BREAKING Maykel Osorbo sentenced to 9 years. #FreeMaykel #Cuba", ["sentenced Maykel Osorbo P9Y"]),
    (
        "BREAKING: José Daniel Ferrer landed in Miami. Forced into exile. #UNPACU",
        ["left_country José Daniel Ferrer", "left_country José Daniel Ferrer"],
    ),
    (
        "13:15 GMT Police have picked up Imran Khan.\n12:40 BREAKING Judge Dilawar finds Imran Khan guilty.",
        ["convicted Imran Khan", "detained Imran Khan"],
    ),
    (
        (
            "José Daniel Ferrer was forced into exile.\n1/ Arrested 11 July 2021. Sent to Mar Verde prison.\n"
            "2/ Freed in 2022. Re-arrested in 2023 with his wife Nelva Ortega, who was let go hours later."
        ),
        [
            "detained José Daniel Ferrer 2021-07-11",
            "detained José Daniel Ferrer 2023",
            "left_country José Daniel Ferrer",
            "released José Daniel Ferrer 2022",
            "released Nelva Ortega 2023",
            "transferred José Daniel Ferrer",
        ],
    ),
    # A heading with a place.
    (
        "Still in jail: Maykel Osorbo, Luis Manuel Otero Alcántara and Félix Navarro.",
        ["held Félix Navarro", "held Luis Manuel Otero Alcántara", "held Maykel Osorbo"],
    ),
    ("Life in jail: a history of Cuban prisons by José Daniel Ferrer.", []),
    # Others before the subject.
    (
        "Along with Farhad Meysami, Reza Khandan was sentenced to six years.",
        ["sentenced Farhad Meysami P6Y", "sentenced Reza Khandan P6Y"],
    ),
    # What a second clause denies, the first one does not affirm.
    ("Peter Greste was not tortured, nobody laid a hand on him.", ["ill_treated Peter Greste denied"]),
    ("Peter Greste was not beaten, no one touched him.", ["ill_treated Peter Greste denied"]),
    ("Peter Greste was beaten, he was not tried.", ["ill_treated Peter Greste", "tried Peter Greste denied"]),
]
