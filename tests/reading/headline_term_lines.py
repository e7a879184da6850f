"""Lines of headlines with the news below them, of entries, and of custody before trial in seldom words.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Headlines: a term for what was done, prison over something; a trial told by the way.
    (
        (
            "Turkmenistan: four years for sharing a photo\n\nNurgeldi Halykov was sentenced to four years in "
            "Ashgabat in March, his friends said."
        ),
        ["sentenced Nurgeldi Halykov 2024-03 P4Y", "sentenced Nurgeldi Halykov P4Y"],
    ),
    (
        "Six years for a painting\n\nAles Pushkin was sentenced in March to five years, his wife said.",
        ["sentenced Ales Pushkin 2024-03 P5Y"],
    ),
    ("Three years for a new bridge\n\nThe mayor opened the bridge in March, his office said.", []),
    (
        (
            "Two bloggers sent to prison over posts\n\nIhar Losik and Eduard Palchys were jailed in March, "
            "their lawyers said."
        ),
        [
            "sentenced Eduard Palchys",
            "sentenced Eduard Palchys 2024-03",
            "sentenced Ihar Losik",
            "sentenced Ihar Losik 2024-03",
        ],
    ),
    (
        (
            "Former president gets 13 years after three-week trial\n\nMohamed Nasheed was sentenced in March "
            "to 13 years in prison, his lawyer said."
        ),
        ["sentenced Mohamed Nasheed 2024-03 P13Y", "sentenced Mohamed Nasheed P13Y"],
    ),
    (
        "Treason charge for blogger\n\nIhar Losik was charged with treason in March, his lawyer said.",
        ["charged Ihar Losik", "charged Ihar Losik 2024-03"],
    ),
    (
        ("15 years sought for blogger\n\nThe prosecutor in March asked for 15 years for Ihar Losik, his lawyer said."),
        ["sentenced Ihar Losik planned", "sentenced Ihar Losik planned 2024-03 P15Y"],
    ),
    ("Two bloggers were sent to prison for insulting the king.", ["sentenced -"]),
    ("Ihar Losik was sent to prison over the weekend.", ["transferred Ihar Losik"]),
    ("Kurdish journalist handed four more years weeks before release", ["sentenced - P4Y"]),
    # Remand told by bail refused, an order signed, days in custody, what is awaited.
    ("A court ordered that Ihar Losik remain behind bars until 24 June.", ["remanded Ihar Losik"]),
    ("A judge rejected the bail application of Ihar Losik.", ["remanded Ihar Losik"]),
    ("The council rejected the application of Ihar Losik for a permit.", []),
    ("A court jailed Ihar Losik on remand.", ["remanded Ihar Losik"]),
    ("Ihar Losik was sent to prison to await trial.", ["remanded Ihar Losik", "tried Ihar Losik planned"]),
    ("Ihar Losik is in jail awaiting trial.", ["held Ihar Losik", "tried Ihar Losik planned"]),
    ("A court sanctioned the arrest of Ihar Losik for two months.", ["remanded Ihar Losik P2M"]),
    ("Imran Khan was given 15 days in custody.", ["remanded Imran Khan P15D"]),
    (
        "Ihar Losik was arrested in March. An investigating judge issued a detention order in April.",
        ["detained Ihar Losik 2024-03", "remanded Ihar Losik 2024-04"],
    ),
    ("The detention order of Ihar Losik was renewed in April.", ["remanded Ihar Losik 2024-04"]),
    (
        "Ihar Losik was arrested in March. He was taken before a judge who ordered him detained.",
        ["detained Ihar Losik 2024-03", "remanded Ihar Losik", "tried Ihar Losik"],
    ),
    # Entries of a list.
    ("Iryna Zlobina, his wife - 9 years", ["sentenced Iryna Zlobina P9Y"]),
]
