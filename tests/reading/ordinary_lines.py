"""Lines of ordinary news with words of events, beside such as tell the event (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    # What is released, and whom.
    ("Narges Mohammadi called for the release of her prison diaries.", []),
    ("The release of hacked emails hurt the ministry.", []),
    ("Good news came out of the prison on Monday, Maria Ressa said.", []),
    ("Maria Ressa's lawyer came out of the prison on Monday.", ["released - 2024-04-29"]),
    # An office is served, and a sentence.
    ("Hillary Clinton was in Washington the entire time she served as Secretary of State.", []),
    ("She served two terms in the Senate.", []),
    (
        "Leila de Lima served two years of her sentence in Quezon City.",
        ["held Leila de Lima P2Y", "sentenced Leila de Lima"],
    ),
    # What is striven for has yet to come.
    ("Lawyers are fighting for Maria Ressa's acquittal.", ["acquitted Maria Ressa demanded"]),
    ("They argued for the release of Leila de Lima.", ["released Leila de Lima demanded"]),
    ("The defence is going for an acquittal of Hissène Habré.", ["acquitted Hissène Habré demanded"]),
    # An appeal to voters, and to a court.
    ("Bobi Wine's personal appeal is wide, and it was an opportunity to appeal to voters.", []),
    ("Kizza Besigye appealed to the High Court.", ["appealed Kizza Besigye"]),
    # Blows, and words.
    ("A new campaign ad hit Donald Trump for not paying taxes. Critics hit Rodrigo Duterte over the drug war.", []),
    ("A policeman hit Kizza Besigye with a baton.", ["ill_treated Kizza Besigye"]),
    # Who ties himself to something is not ill-treated.
    ("Olga Misik chained herself to a fence.", []),
    ("Viktoria Petrova was chained to a bed.", ["ill_treated Viktoria Petrova"]),
    # Gone from the screens, and gone.
    ("Melania Trump disappeared from the campaign trail.", []),
    ("Peng Shuai disappeared from her home in Tianjin.", ["disappeared Peng Shuai"]),
    # A president's adviser, and a suspect.
    ("President Barack Obama summoned his adviser Brian Deese to the Oval Office.", []),
    ("Police summoned Maria Ressa for questioning.", ["questioned Maria Ressa"]),
    # Dismissed, and let go.
    ("The network let Rick Sanchez go in 2010, and the BBC let Jeremy Clarkson go.", []),
    ("The police let Kizza Besigye go in 2016.", ["released Kizza Besigye 2016"]),
    # A right is no journey.
    ("Ilham Tohti lost the ability to travel abroad.", []),
    # Whoever says so has not died himself.
    (
        "“We were murdered for seeking the right to vote,” C. T. Vivian recalled.",
        ["died -"],
    ),
    # Who is in a position to do it has not done it; a paper is nobody.
    ("Police were in a position to arrest Ihar Losik.", ["detained Ihar Losik planned"]),
    ("Sagarika Ghose was named in an FIR lodged at a Delhi police station on March 1.", []),
    # Whose lawyer expects it.
    (
        "Borhen Bssais and Mourad Zeghidi were arrested. Bssais's lawyer, Nizar Ayed, expects an acquittal.",
        ["detained Borhen Bssais", "detained Mourad Zeghidi", "acquitted Borhen Bssais planned"],
    ),
    # The wife of one man, and the next of a list.
    (
        (
            "Police arrested Darya Losik, wife of the blogger Ihar Losik, Marfa Rabkova, the lawyer Maksim Znak and "
            "the journalist Andrei Aliaksandrau. On Friday the defendants were released."
        ),
        [
            "detained Darya Losik",
            "detained Marfa Rabkova",
            "detained Maksim Znak",
            "detained Andrei Aliaksandrau",
            "released Darya Losik 2024-04-26",
            "released Marfa Rabkova 2024-04-26",
            "released Maksim Znak 2024-04-26",
            "released Andrei Aliaksandrau 2024-04-26",
        ],
    ),
    (
        "Police arrested Sergei Tikhanovsky, husband of Svetlana Tikhanovskaya, Maria Kalesnikava and Maksim Znak.",
        ["detained Sergei Tikhanovsky", "detained Maria Kalesnikava", "detained Maksim Znak"],
    ),
    (
        "Police searched the home of Lyudmila Navalnaya, mother of Alexei Navalny and Oleg Navalny.",
        ["searched Lyudmila Navalnaya"],
    ),
]
