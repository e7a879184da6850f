"""Lines in the manner of opinions, appeals, resolutions, rulings, biographies, case databases and local papers.

They are in the form of `wire_lines`, each for a class of faults, not for a sentence; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A day without a comma before the one who did it.
    (
        "Ales Bialiatski is a writer. On 3 March 2023 the Leninsky District Court in Minsk sentenced him to ten years.",
        ["sentenced Ales Bialiatski 2023-03-03 P10Y"],
    ),
    ("In May 2018 thousands were arrested in Dhaka.", ["detained - 2018-05"]),
    # Titles tell a woman from a man, and the police are neither.
    (
        "Mr. Nguyen Van Dai was arrested. A colleague, Ms. Le Thu Ha, was arrested too. The police searched his home.",
        ["detained Nguyen Van Dai", "detained Le Thu Ha", "searched Nguyen Van Dai"],
    ),
    # Names.
    ("R B Sreekumar was arrested.", ["detained R B Sreekumar"]),
    (
        "Koigi wa Wamwere was arrested in 1986. He was held at Kamiti prison.",
        ["detained Koigi wa Wamwere 1986", "held Koigi wa Wamwere"],
    ),
    ("Police arrested Sun Lin at home.", ["detained Sun Lin"]),
    (
        "Ahmed Mansoor, winner of the Martin Ennals Award, is a blogger. A court in Abu Dhabi gave him ten years.",
        ["sentenced Ahmed Mansoor P10Y"],
    ),
    # Entries of a chronicle, below a name.
    (
        (
            "Ahmed Douma (Egypt)\nActivist, poet\n\n3 December 2013: Arrested at his home in Cairo.\n"
            "4 February 2015: Sentenced to life in prison.\n19 August 2023: Walked free after a pardon."
        ),
        [
            "detained Ahmed Douma 2013-12-03",
            "sentenced Ahmed Douma 2015-02-04",
            "released Ahmed Douma 2023-08-19",
            "released Ahmed Douma 2023-08-19",
        ],
    ),
    (
        "Ahmed Douma was arrested.\n\n4 May 2015: Granted bail by the court.\n6 May 2015: Released.",
        ["detained Ahmed Douma", "released Ahmed Douma 2015-05-04", "released Ahmed Douma 2015-05-06"],
    ),
    (
        (
            "Ahmed Douma was arrested in 2013.\n\nCase update: 4 February 2015\nDouma was sentenced to life.\n\n"
            "Case update: 19 August 2023\nDouma was pardoned."
        ),
        ["detained Ahmed Douma 2013", "sentenced Ahmed Douma 2015-02-04", "released Ahmed Douma 2023-08-19"],
    ),
    # A state, and no new arrest; out of a post, and not of a country.
    ("Waleed Abulkhair remains detained in Dhahban prison.", ["held Waleed Abulkhair"]),
    ("Oscar Biscet was expelled from the national health system.", []),
]
