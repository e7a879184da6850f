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
    # Parts of a round-up tell of people of their own.
    (
        (
            "EGYPT – Alaa Abdel Fattah got five years.\n\nVIETNAM – The trial lasted a day. She had been in custody"
            " since April.\n\nCHINA – Gao Zhisheng is missing."
        ),
        ["sentenced Alaa Abdel Fattah P5Y", "held - 2024-04/..", "disappeared Gao Zhisheng"],
    ),
    # Of nobody, or of a company, nothing is told.
    ("Nobody should be jailed for a tweet. No journalist should be imprisoned.", []),
    ("The magazine was fined 50,000 rubles. The company was convicted of tax evasion.", []),
    # A term without a verb.
    ("Nine years for Pham Doan Trang. That is the verdict of Hanoi.", ["sentenced Pham Doan Trang P9Y"]),
    ("Two years for the parties were too short.", []),
    ("Jimmy Lai was sent down for 13 months. He was sent down to the cellar.", ["sentenced Jimmy Lai P13M"]),
    # How courts and police of India, Nigeria and Kenya are told of.
    (
        "Omoyele Sowore was arraigned in Abuja alongside one Olawale Bakare.",
        ["tried Omoyele Sowore", "tried Olawale Bakare"],
    ),
    ("Operatives whisked Agba Jalingo away from his house.", ["detained Agba Jalingo"]),
    (
        "Teesta Setalvad was booked by the city crime branch under sections 468 and 194.",
        ["charged Teesta Setalvad"],
    ),
    (
        "A day after the apex court granted her interim bail, activist Teesta Setalvad walked out of jail.",
        ["released Teesta Setalvad", "released Teesta Setalvad"],
    ),
    # What a court does with a case, and what jailers do with a prisoner.
    (
        "Germain Rukuki was given 32 years. On 17 July 2019 the appeal court upheld it.",
        ["sentenced Germain Rukuki P32Y", "appealed Germain Rukuki 2019-07-17"],
    ),
    (
        "Maria Loayza was acquitted by military judges, who ordered that her case be sent to the ordinary courts.",
        ["acquitted Maria Loayza"],
    ),
    (
        "Patrick Zaki was tried in March. The prosecutor asked for the death penalty.",
        ["tried Patrick Zaki 2024-03", "sentenced Patrick Zaki planned"],
    ),
    (
        "Officers stormed the home of Ahmed Mansoor. The guards denied him contact with others.",
        ["searched Ahmed Mansoor", "ill_treated Ahmed Mansoor"],
    ),
    # A life: "he" is the one whom it tells of, whoever else comes into it.
    (
        (
            "Kim Dae-jung was born in 1924. He lost the election of 1971 to Park Chung-hee. In August 1973 agents"
            " kidnapped him. Lee Hoi-chang ran against him in 1997. He died in 2009."
        ),
        ["detained Kim Dae-jung 1973-08", "died Kim Dae-jung 2009"],
    ),
    # Resolutions: whose charges, and what a call is for.
    (
        (
            "A. whereas the court of Manila found Maria Ressa guilty of libel;\n\n"
            "B. whereas Leila de Lima has been detained since 24 February 2017 on fabricated charges;"
        ),
        [
            "convicted Maria Ressa",
            "detained Leila de Lima 2017-02-24/..",
            "charged Leila de Lima denied",
        ],
    ),
    (
        "It renews its call on Manila to release Leila de Lima and to provide her with security while in detention.",
        ["intervention Leila de Lima", "released Leila de Lima demanded"],
    ),
    (
        "The ministry ignored the call to free Osman Kavala.",
        ["intervention Osman Kavala", "released Osman Kavala demanded"],
    ),
    # What was given is no deed.
    (
        "Germain Rukuki was convicted of rebellion and taking part in a riot, and given 32 years.",
        ["convicted Germain Rukuki", "sentenced Germain Rukuki P32Y"],
    ),
    # Who is named behind what he is; and a judge, who is refused nothing.
    (
        (
            "A court in Calabar acquitted the publisher of CrossRiverWatch, Mr Agba Jalingo. Justice Simon Amobeda had"
            " twice refused him bail."
        ),
        ["acquitted Agba Jalingo", "remanded Agba Jalingo"],
    ),
    (
        "Police arrested the leader of the Islamic Movement of Nigeria, Sheikh Ibrahim El-Zakzaky, in Zaria.",
        ["detained Ibrahim El-Zakzaky"],
    ),
    ("Police arrested the head of the party, Viktor Orban said.", ["detained -"]),
    (
        "The DSS released the convener of the RevolutionNow Movement and publisher of a site, Mr Omoyele Sowore.",
        ["released Omoyele Sowore"],
    ),
    # A headline in capitals that opens with a name tells no life.
    (
        (
            "Trump Presses Turkey Over Its Charges\n\nDonald Trump met Erdogan on Tuesday. Andrew Brunson was"
            " arrested in October. Officials say that he was held as a risk."
        ),
        ["detained Andrew Brunson 2023-10", "held Andrew Brunson"],
    ),
]
