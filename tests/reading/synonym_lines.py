"""What ordinary English tells by another word than the usual one, and what looks like it and tells nothing.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A home is searched, in idioms; what burglars and tenants do there is none.
    ("Officers went through the flats of several editors of TUT.by.", ["searched -"]),
    (
        "Police had raided the offices of TUT.by and gone through the home of Maryna Zolatava.",
        ["searched TUT.by", "searched Maryna Zolatava"],
    ),
    ("Security agents turned Ahmed Mansoor's home inside out.", ["searched Ahmed Mansoor"]),
    (
        "A day later armed men in helmets turned Svetlana Prokopyeva's flat upside down.",
        ["searched Svetlana Prokopyeva"],
    ),
    ("Investigators descended on the house of Gubad Ibadoghlu in Baku.", ["searched Gubad Ibadoghlu"]),
    ("Detectives rifled through the flat of Nasta Loika.", ["searched Nasta Loika"]),
    ("Agents took the flat of Nasta Loika apart.", ["searched Nasta Loika"]),
    ("The house of Ilham Tohti was gone over by police.", ["searched Ilham Tohti"]),
    ("Burglars went through the flat of Maria Ressa.", []),
    ("Maria Ressa went through the flat of her grandmother.", []),
    ("The police turned the corner and went through the office door.", []),
    # Complaints of a prisoner that come to nothing; examined by force.
    (
        "Baktash Abtin was jailed in 2020. Guards and prison doctors brushed his complaints aside for days.",
        ["sentenced Baktash Abtin 2020", "ill_treated Baktash Abtin"],
    ),
    ("Prison doctors ignored Alaa Abd El-Fattah's complaints of chest pain.", ["ill_treated Alaa Abd El-Fattah"]),
    ("Prison officials turned a deaf ear to Narges Mohammadi's pleas for a doctor.", ["ill_treated Narges Mohammadi"]),
    ("Guards paid no heed to Kem Sokha's requests for a doctor.", ["ill_treated Kem Sokha"]),
    ("Warders shrugged off Ihar Losik's pleas for medicine.", ["ill_treated Ihar Losik"]),
    ("Alexei Navalny's requests for a doctor went unanswered.", ["ill_treated Alexei Navalny"]),
    ("Officials left Baktash Abtin's appeals for treatment unanswered.", ["ill_treated Baktash Abtin"]),
    ("Doctors ignored Maria Ressa's complaints about the food.", []),
    ("Maria Ressa's calls went unanswered.", []),
    (
        "Solafa Magdy was arrested in 2019. In Qanater prison a gynaecologist examined her against her will.",
        ["detained Solafa Magdy 2019", "ill_treated Solafa Magdy"],
    ),
    ("Solafa Magdy was subjected to a forced gynaecological examination.", ["ill_treated Solafa Magdy"]),
    ("Solafa Magdy was made to undergo a virginity test.", ["ill_treated Solafa Magdy"]),
    ("A doctor examined Maria Ressa in hospital.", []),
    # Held to have done wrong, linked to a wrong.
    (
        "Baktash Abtin and Keyvan Bajan were held to have published an internal bulletin.",
        ["accused Baktash Abtin", "accused Keyvan Bajan"],
    ),
    ("Ahmet Altan was deemed to have aided a terrorist group.", ["accused Ahmet Altan"]),
    ("Nasrin Sotoudeh was found to have insulted the leader.", ["accused Nasrin Sotoudeh"]),
    ("Maria Ressa was found to have published more books than anyone.", []),
    ("Officials link Fernando Albán to the drones that exploded near Maduro.", ["accused Fernando Albán"]),
    ("The government tied Juan Requesens to the plot to kill Maduro.", ["accused Juan Requesens"]),
    ("Officials implicated Juan Requesens in the drone attack.", ["accused Juan Requesens"]),
    ("The prosecution failed to link Maria Ressa with any crime.", []),
    ("The company linked Maria Ressa to the award.", []),
    ("Officials linked Maria Ressa to the airline's loyalty programme.", []),
    (
        "Police led away Maryna Zolatava over what the State Control Committee describes as tax evasion.",
        ["detained Maryna Zolatava", "accused Maryna Zolatava"],
    ),
    # Verdicts that go up, bail that is refused.
    (
        "Svetlana Prokopyeva was fined. Her lawyer said the verdict would be challenged.",
        ["sentenced Svetlana Prokopyeva", "appealed Svetlana Prokopyeva planned"],
    ),
    (
        "Osman Kavala was sentenced on Monday. His lawyer vowed to fight the verdict in a higher court.",
        ["sentenced Osman Kavala 2024-04-29", "appealed Osman Kavala planned"],
    ),
    (
        ("Tong Ying-kit was arrested on 1 July; a magistrate turned down bail, and so did the High Court in August."),
        ["detained Tong Ying-kit 2023-07-01", "remanded Tong Ying-kit"],
    ),
    ("A magistrate turned down bail for Tong Ying-kit.", ["remanded Tong Ying-kit"]),
    ("The bank turned down Maria Ressa's application for a loan.", []),
    ("The judge granted Roland Carreño alternative measures.", ["released Roland Carreño"]),
    ("Roberto Marrero was granted precautionary measures instead of jail.", ["released Roberto Marrero"]),
    ("A court granted Maria Ressa a measure of protection.", []),
    # Sent off, and found again.
    (
        "Venezuela has freed Lorent Saleh and packed him off to Madrid.",
        ["released Lorent Saleh", "deported Lorent Saleh"],
    ),
    ("Algeria sent Said Bouhlel off to France.", ["deported Said Bouhlel"]),
    ("Maria Ressa's parents packed her off to school.", []),
    (
        ("Navalny was jailed in 2021. Lawyers were told that he had been sent off to an undisclosed destination."),
        ["sentenced Navalny 2021", "transferred Navalny"],
    ),
    (
        ("Baktash Abtin was held in Evin. By the time he was at last moved to an outside clinic it was too late."),
        ["held Baktash Abtin", "transferred Baktash Abtin"],
    ),
    (
        ("Alexei Navalny, of whom nothing had been heard for three weeks, has been tracked down in a penal colony."),
        ["disappeared Alexei Navalny", "held Alexei Navalny"],
    ),
    ("Viktar Babaryka was located in a prison hospital, his daughter said.", ["held Viktar Babaryka"]),
    ("Relatives traced Mikita Zalatarou to a colony in Shklou.", ["held Mikita Zalatarou"]),
    # A death told by its cause, or by who speaks of murder.
    (
        "Vitold Ashurak died in a colony. The administration named cardiac arrest as the cause.",
        ["died Vitold Ashurak", "died Vitold Ashurak"],
    ),
    (
        ("Fernando Albán was detained on October 5. The prosecutor says he threw himself out of a tenth-floor window."),
        ["detained Fernando Albán 2023-10-05", "died Fernando Albán"],
    ),
    (
        "Fernando Albán died in custody. His family speaks of murder, the government of suicide.",
        ["died Fernando Albán", "died Fernando Albán"],
    ),
    ("The novel speaks of murder.", []),
    ("Maria Ressa threw herself into her work.", []),
    # On lists, off lists, sought.
    (
        ("Amnesty dropped Alexei Navalny from its list of prisoners of conscience, only to reinstate him in May."),
        ["recognition_withdrawn Alexei Navalny", "recognised Alexei Navalny 2024-05"],
    ),
    ("Memorial took Andrei Pivovarov off its list of political prisoners.", ["recognition_withdrawn Andrei Pivovarov"]),
    ("Amnesty gave Alexei Navalny back the status of prisoner of conscience.", ["recognised Alexei Navalny"]),
    ("The coach dropped Maria Ressa from the squad.", []),
    ("The university reinstated Maria Ressa in May.", []),
    (
        ("Svetlana Prokopyeva found herself on the financial watchdog's register of terrorists and extremists."),
        ["listed Svetlana Prokopyeva"],
    ),
    ("Ruslan Shaveddinov ended up on the list of extremists.", ["listed Ruslan Shaveddinov"]),
    ("Maria Ressa found herself on the list of the best writers.", []),
    ("Julio Borges is sought through Interpol.", ["wanted Julio Borges"]),
    ("Leopoldo López is sought by the Venezuelan authorities.", ["wanted Leopoldo López"]),
    ("Maria Ressa is sought by publishers.", []),
    # One person of two callings; who is told of by the way.
    ("Imprisoned poet and filmmaker dies of Covid-19.", ["held -", "died -"]),
    ("A lawyer and professor has been arrested in Minsk.", ["detained -"]),
    ("A lawyer and a professor were arrested in Minsk.", ["detained -", "detained -"]),
    (
        (
            "Reporter who told of protester's death freed\n\nKatsiaryna Barysevich, a reporter, left a colony "
            "on Wednesday."
        ),
        ["died -", "released Katsiaryna Barysevich", "released Katsiaryna Barysevich 2024-05-01"],
    ),
    (
        (
            "A reporter jailed for telling how a protester died walked out of a colony.\n\nKatsiaryna "
            "Barysevich, a reporter, was convicted."
        ),
        ["sentenced Katsiaryna Barysevich", "convicted Katsiaryna Barysevich"],
    ),
]
