"""Lines that tell a fact in words seldom used of it, each class with an ordinary one in the same words beside it.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # On whom a penalty falls; who is put away, or in prison on a sentence.
    (
        "The heaviest penalty, 13 years for sedition, fell on the former minister, Oriol Junqueras.",
        ["sentenced Oriol Junqueras P13Y"],
    ),
    ("The penalty fell to Oriol Junqueras in the last minute.", []),
    ("A court put Ilham Tohti away for the rest of his life.", ["sentenced Ilham Tohti"]),
    ("Ilham Tohti put his books away for the rest of the week.", []),
    (
        "Nika Novak is behind bars in Chita on a four-year term.",
        ["held Nika Novak P4Y", "sentenced Nika Novak P4Y"],
    ),
    ("Nika Novak wrote a book on a long sentence in Proust.", []),
    ("Erick Kabendera must pay 250 million shillings in fines.", ["sentenced Erick Kabendera"]),
    ("Erick Kabendera must pay 300 shillings in fees to the library.", []),
    # Who is caught.
    (
        "Leonard Peltier broke out of a prison and was recaptured.",
        ["detained Leonard Peltier"],
    ),
    ("The bear was recaptured within a week, and the town was recaptured by the army.", []),
    ("Leonard Peltier was tracked down by the police in Alberta.", ["detained Leonard Peltier"]),
    ("The missing girl was tracked down by police in Leeds and taken home.", []),
    ("Leonard Peltier was tracked down by a reporter in Alberta.", []),
    (
        "Vladyslav Yesypenko was stopped by the FSB near Alushta on 10 March 2021.",
        ["detained Vladyslav Yesypenko 2021-03-10"],
    ),
    ("Vladyslav Yesypenko was stopped by fans near the stadium.", []),
    # Who is let go, who is sought.
    (
        "Mohamed Cissé, who had been arrested in March, was dropped off two days later.",
        ["detained Mohamed Cissé 2024-03", "released Mohamed Cissé 2024-03~"],
    ),
    ("Mohamed Cissé was dropped off at the airport by his brother.", []),
    ("Leonard Peltier left the penitentiary in Florida.", ["released Leonard Peltier"]),
    ("Victor Yeimo had been on the police's list of wanted persons.", ["wanted Victor Yeimo"]),
    # What is done to somebody, and for somebody.
    ("Ilham Tohti spent 20 days with his feet shackled.", ["ill_treated Ilham Tohti"]),
    ("The hands of Ilham Tohti were shackled by rules.", []),
    (
        "Khurram Parvez was arrested. The experts had written to the Government about Khurram Parvez.",
        ["detained Khurram Parvez", "intervention Khurram Parvez"],
    ),
    ("Residents wrote to the minister about Khurram Parvez.", []),
    ("The appeal court kept the sentence of Jimmy Lai intact.", ["appealed Jimmy Lai", "sentenced Jimmy Lai"]),
    ("The editor kept the sentence intact.", []),
    # A detention that goes on is a state; whoever goes home after years in prison is free.
    ("The continued detention of Jordi Sànchez is unjust.", ["held Jordi Sànchez"]),
    ("The detention of Jordi Sànchez is unjust.", ["detained Jordi Sànchez"]),
    (
        "Leonard Peltier went home to North Dakota after 49 years in prison.",
        ["held Leonard Peltier P49Y", "released Leonard Peltier"],
    ),
    ("Maria Ressa went home after ten days of visits to prison libraries.", []),
    # What a thing is called in brackets is nobody; which movement was banned.
    (
        "Victor Yeimo was tried in May. The prosecutor had asked for three years' imprisonment for treason (makar).",
        ["tried Victor Yeimo 2024-05", "sentenced Victor Yeimo planned P3Y"],
    ),
    (
        (
            "She met Mukhtar Ablyazov, the leader of the Democratic Choice of Kazakhstan movement,"
            " which the authorities declared extremist in 2018."
        ),
        [],
    ),
    # Words set between the verb and what belongs to it.
    (
        "No trace so far of Oumar Sylla and Mamadou Billo Bah.",
        ["disappeared Oumar Sylla", "disappeared Mamadou Billo Bah"],
    ),
    ("There is no sign so far of rain, and no news yet of the plan.", []),
    ("In the prison he was for months refused insulin, Gubad Ibadoghlu said.", ["ill_treated -"]),
    ("Gubad Ibadoghlu was for weeks denied medicine.", ["ill_treated Gubad Ibadoghlu"]),
    ("Gubad Ibadoghlu was for years refused a visa.", []),
    (
        "The regional court has left unchanged the seven-year prison term of Duman Mukhametkarim.",
        ["appealed Duman Mukhametkarim", "sentenced Duman Mukhametkarim P7Y"],
    ),
    ("The judge left unchanged the rules of the game.", []),
    # Who is described behind a comma, before the verb: the name right before, not the one of the last sentence.
    (
        (
            "Mohamed Cissé was tortured in Guinea. Hoang Thi Minh Hong, the climate campaigner jailed for three years"
            " last September over alleged tax evasion, has served more than a third of her term."
        ),
        ["ill_treated Mohamed Cissé", "sentenced Hoang Thi Minh Hong 2023-09 P3Y"],
    ),
    # The "no" of a kind is of what it is a kind of.
    ("Bobi Wine is under no kind of house arrest.", ["house_arrest Bobi Wine denied"]),
    ("Bobi Wine is under a kind of house arrest.", ["house_arrest Bobi Wine"]),
    ("Bobi Wine faces no kind of charges.", ["charged Bobi Wine denied"]),
]
