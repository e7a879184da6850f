"""Lines of officials, lawyers, families and case cards, and all that each of them tells (`test_wire_lines.py`)."""

LINES: list[tuple[str, list[str]]] = [
    # Cards: a label that no list has stands between known ones, and an empty field tells nothing.
    (
        (
            "Case card\n\nName and surname: Mansur Mingelov\nYear of birth: 1974\nLawyer's phone: known to "
            "us\nDate of arrest: 1 August 2012\nVerdict: 22 years in prison\nPrison: LB-E/12, Lebap "
            "province\nRelease: none"
        ),
        ["detained Mansur Mingelov 2012-08-01", "sentenced Mansur Mingelov P22Y", "held Mansur Mingelov"],
    ),
    (
        (
            "Danylovych Iryna Bronislavivna\n\nFull name: Iryna Danylovych\nOccupation: nurse\nDate of "
            "detention: 29 April 2022\nWhere held: correctional colony No. 7, Zelenokumsk\n\nIn March 2023 "
            "Danylovych went on a hunger strike."
        ),
        [
            "detained Danylovych Iryna Bronislavivna 2022-04-29",
            "held Danylovych Iryna Bronislavivna",
            "hunger_strike Danylovych Iryna Bronislavivna 2023-03",
        ],
    ),
    (
        (
            "Case card\n\nDefendant: Mr. Anon Nampa, lawyer\nCharges: section 112 of the Criminal "
            "Code\nSentence: four years\n\nMr. Anon was first arrested on 7 August 2020."
        ),
        ["charged Anon Nampa", "sentenced Anon Nampa P4Y", "detained Anon Nampa 2020-08-07"],
    ),
    (
        "Case card\n\nName: Maryam Akbari Monfared\nAge: 49\nPlace of detention: Qarchak prison",
        ["held Maryam Akbari Monfared"],
    ),
    (
        ("Case card\n\nName: Paul Rusesabagina\nDate of arrest: 28 August 2020\nPrison: free since 24 March 2023"),
        ["detained Paul Rusesabagina 2020-08-28"],
    ),
    # A claim that is called false is denied, by whoever calls it so.
    (
        ("Saab rejected as false the versions according to which Javier Tarazona was beaten, and spoke of doctors."),
        ["ill_treated Javier Tarazona denied"],
    ),
    (
        ("The ministry dismissed as baseless allegations by rights groups that Ilham Tohti had died in prison."),
        ["died Ilham Tohti denied"],
    ),
    (
        "The prosecutor called the reports that Narges Mohammadi was denied treatment a fabrication.",
        ["ill_treated Narges Mohammadi denied"],
    ),
    (
        ("The prison department refuted information spread by foreign media about the beating of Mansur Mingelov."),
        ["ill_treated Mansur Mingelov denied"],
    ),
    (
        (
            "The information that Alexei Gorinov has died in the colony does not correspond to reality, "
            "the ministry said."
        ),
        ["died Alexei Gorinov denied"],
    ),
    (
        "The ministry did not deny reports that Zarema Musaeva was beaten.",
        ["ill_treated Zarema Musaeva"],
    ),
    (
        "A court rejected a claim over the beating of Andrei Pivovarov.",
        ["ill_treated Andrei Pivovarov"],
    ),
    (
        "The news of the death of Stan Swamy was met with grief.",
        ["died Stan Swamy"],
    ),
    # Whom a pronoun means.
    (
        (
            "Iryna Danylovych was missing for two weeks. Only on 11 May did the lawyer Aider Azamatov find "
            "her in a detention centre. On 28 December a judge sentenced her to seven years."
        ),
        ["disappeared Iryna Danylovych", "held Iryna Danylovych", "sentenced Iryna Danylovych 2023-12-28 P7Y"],
    ),
    (
        (
            "Javier Tarazona was arrested. The Attorney General, Tarek William Saab, spoke. He recalled "
            "that in the days before his arrest Tarazona had met officials."
        ),
        ["detained Javier Tarazona", "detained Javier Tarazona"],
    ),
    (
        ("Nika Gvaramia spoke of Mzia Amaglobeli. He said that before her arrest Amaglobeli had put up a sticker."),
        ["detained Mzia Amaglobeli"],
    ),
    (
        (
            "Javier Tarazona was charged in Coro. Javier Tarazona denies it. Rafael Tarazona was charged "
            "with him. Tarazona is held in El Helicoide."
        ),
        [
            "charged Javier Tarazona",
            "accused Javier Tarazona denied",
            "charged Rafael Tarazona",
            "held Javier Tarazona",
        ],
    ),
    (
        "Ahmed Mansoor was sentenced to ten years. In the prison he lost all but two of his teeth.",
        ["sentenced Ahmed Mansoor P10Y", "held Ahmed Mansoor"],
    ),
    # A clause behind a list of what somebody is.
    (
        "The group named Osman Kavala, a publisher and native of Paris, who was arrested in 2017.",
        ["detained Osman Kavala 2017"],
    ),
    (
        "I speak for my father, Jamshid Sharmahd, a citizen of Germany, whom a court sentenced to death.",
        ["sentenced Jamshid Sharmahd"],
    ),
    # Names: the surname that the model takes for a place, and the place that it takes for a name.
    (
        (
            "Along with him, Rafael Tarazona and Omar de Dios García, members of the group, were charged "
            "with the same offences."
        ),
        ["charged Rafael Tarazona", "charged Omar de Dios García"],
    ),
    (
        (
            "Jamshid Sharmahd was abducted in Dubai. His telephone moved south to Al Ain. Then a ministry "
            "said it had captured him."
        ),
        ["detained Jamshid Sharmahd", "detained Jamshid Sharmahd"],
    ),
    # Items of a digest.
    (
        (
            "● Pavel Belavus jailed for 13 years\n\nA court gave Pavel Belavus 13 years.\n\n● Losik on "
            "hunger strike\n\nIhar Losik writes no letters."
        ),
        ["sentenced Pavel Belavus P13Y", "sentenced Pavel Belavus P13Y", "hunger_strike Ihar Losik"],
    ),
]
