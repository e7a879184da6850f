"""Lines that call somebody by a post in a body, with all that they tell (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "Maria Ressa, who heads Rappler, and Reynaldo Santos were charged. The head of Rappler was arrested in 2019.",
        ["charged Maria Ressa", "charged Reynaldo Santos", "detained Maria Ressa 2019"],
    ),
    (
        (
            "Former Rappler researcher Reynaldo Santos and Rappler chief executive Maria Ressa were charged. The "
            "Rappler chief was fined."
        ),
        ["charged Reynaldo Santos", "charged Maria Ressa", "sentenced Maria Ressa"],
    ),
    (
        (
            "Dmitry Muratov has long edited Novaya Gazeta.\n\nLawyer Maria Eismont was fined on Monday. The Novaya "
            "Gazeta editor was arrested on Tuesday. The editor of Meduza was arrested on Friday."
        ),
        ["sentenced Maria Eismont 2024-04-29", "detained Dmitry Muratov 2024-04-30", "detained - 2024-04-26"],
    ),
    (
        (
            "Jimmy Lai, the owner of Apple Daily, was detained on Monday. Police also detained Cheung Kim-hung, the "
            "chief executive of Apple Daily. The Apple Daily owner was sentenced to 14 months."
        ),
        ["detained Jimmy Lai 2024-04-29", "detained Cheung Kim-hung", "sentenced Jimmy Lai P14M"],
    ),
    (
        (
            "Police detained Dmitry Muratov, who edits Novaya Gazeta, and Ales Bialiatski, who leads Viasna. The "
            "leader of Viasna was sentenced to ten years; the editor of Novaya Gazeta was fined."
        ),
        [
            "detained Dmitry Muratov",
            "detained Ales Bialiatski",
            "sentenced Ales Bialiatski P10Y",
            "sentenced Dmitry Muratov",
        ],
    ),
    (
        "Ales Bialiatski, the head of Viasna, was arrested. The head of Memorial was arrested in Moscow in June 2023.",
        ["detained Ales Bialiatski", "detained - 2023-06"],
    ),
    (
        "Ales Bialiatski was arrested in Minsk in July 2021. The editor of Nasha Niva was detained too.",
        ["detained Ales Bialiatski 2021-07", "detained -"],
    ),
    (
        (
            "Maria Ressa founded Rappler in 2012. Leila de Lima was freed on Monday. The founder of Rappler was "
            "acquitted on Friday."
        ),
        ["released Leila de Lima 2024-04-29", "acquitted Maria Ressa 2024-04-26"],
    ),
    (
        "Andrei Aliaksandrau was sentenced to 14 years. The former BelaPAN director was arrested in January 2021.",
        ["sentenced Andrei Aliaksandrau P14Y", "detained Andrei Aliaksandrau 2021-01"],
    ),
    (
        "Kizza Besigye founded the Forum for Democratic Change. Bobi Wine was beaten. The FDC founder was abducted.",
        ["ill_treated Bobi Wine", "detained Kizza Besigye"],
    ),
    (
        (
            "The former editor of Apple Daily, Ryan Law, was arrested. The editor of Stand News, Chung Pui-kuen, was "
            "jailed for 21 months. The former Apple Daily editor got eight years."
        ),
        ["detained Ryan Law", "sentenced Chung Pui-kuen P21M", "sentenced Ryan Law P8Y"],
    ),
]
