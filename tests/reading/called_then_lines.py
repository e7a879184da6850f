"""Lines whose day is that of the summons before the arrest, of what was to come, or of whom a body's man is told.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Who is summoned on a day and arrested is arrested then.
    (
        "Summoned to Pulwama police station on February 4 last year, Fahad Shah was arrested.",
        ["questioned Fahad Shah 2023-02-04", "detained Fahad Shah 2023-02-04"],
    ),
    (
        "Summoned to the prosecutor's office on 5 May 2021, Ihar Losik was detained there.",
        ["questioned Ihar Losik 2021-05-05", "detained Ihar Losik 2021-05-05"],
    ),
    (
        "Arrested on 5 May 2021, Ihar Losik was sentenced to 15 years.",
        ["detained Ihar Losik 2021-05-05", "sentenced Ihar Losik P15Y"],
    ),
    # What was to come on a day comes on the nearest one; what was to have come did not.
    (
        "Mehman Huseynov is in jail. He was to walk free on June 2.",
        ["held Mehman Huseynov", "released Mehman Huseynov planned 2024-06-02"],
    ),
    ("Ihar Losik was to have been freed on 3 June.", ["released Ihar Losik planned 2023-06-03"]),
    ("Ihar Losik was to go on trial on 3 February.", ["tried Ihar Losik planned 2024-02-03"]),
    # No portal is arrested.
    (
        "Sajad Gul, a trainee at the portal arrested in January 2022, is still in jail.",
        ["detained Sajad Gul 2022-01", "held Sajad Gul"],
    ),
    (
        "Ihar Losik, an editor of the channel jailed in 2021, is in prison in Navapolatsk.",
        ["sentenced Ihar Losik 2021", "held Ihar Losik"],
    ),
]
