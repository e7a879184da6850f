"""Lines on what courts gave to whom, and when, with all that they tell (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "The court gave five years to Maria Kalesnikava and four each to Maksim Znak and Pavel Seviarynets.",
        ["sentenced Maria Kalesnikava P5Y", "sentenced Maksim Znak P4Y", "sentenced Pavel Seviarynets P4Y"],
    ),
    (
        (
            "The court handed down sentences of five years to Maria Kalesnikava, four to Maksim Znak and three to "
            "Pavel Seviarynets."
        ),
        ["sentenced Maria Kalesnikava P5Y", "sentenced Maksim Znak P4Y", "sentenced Pavel Seviarynets P3Y"],
    ),
    (
        "Judges awarded ten years in prison to Ales Bialiatski, and seven each to Maksim Znak and Uladzimir Labkovich.",
        ["sentenced Ales Bialiatski P10Y", "sentenced Maksim Znak P7Y", "sentenced Uladzimir Labkovich P7Y"],
    ),
    (
        "Ales Bialiatski received ten years in prison, Valiantsin Stefanovich and Uladzimir Labkovich nine each.",
        ["sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovich P9Y", "sentenced Uladzimir Labkovich P9Y"],
    ),
    (
        "Ales Bialiatski was given ten years; Valiantsin Stefanovich, nine; and Uladzimir Labkovich, seven.",
        ["sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovich P9Y", "sentenced Uladzimir Labkovich P7Y"],
    ),
    (
        "Ales Bialiatski appeared in a Minsk court on Monday. Guilty on all seven counts.",
        ["tried Ales Bialiatski 2024-04-29", "convicted Ales Bialiatski"],
    ),
    (
        "Maria Ressa went on trial in Manila on Monday. Verdict: not guilty.",
        ["tried Maria Ressa 2024-04-29", "acquitted Maria Ressa"],
    ),
    (
        "Ales Bialiatski was put on trial in January. Guilty of smuggling. Ten years in a penal colony.",
        ["tried Ales Bialiatski 2024-01", "convicted Ales Bialiatski", "sentenced Ales Bialiatski P10Y"],
    ),
    (
        "Yuliya Navalnaya was tried in Moscow. Sentence: a fine of 20,000 roubles.",
        ["tried Yuliya Navalnaya", "sentenced Yuliya Navalnaya"],
    ),
    (
        "Ales Bialiatski was beaten in Horki. Guilty of smuggling. Guilty until proven innocent. Guilty of nothing.",
        ["ill_treated Ales Bialiatski"],
    ),
    (
        "Alexei Navalny was jailed for 30 days and freed on Friday.",
        ["sentenced Alexei Navalny P30D", "released Alexei Navalny 2024-04-26"],
    ),
    (
        "Alexei Navalny was given a two-year sentence and set free on Friday.",
        ["sentenced Alexei Navalny P2Y", "released Alexei Navalny 2024-04-26"],
    ),
    (
        "Alexei Navalny was given a two-year suspended sentence and set free on Friday.",
        ["sentenced Alexei Navalny 2024-04-26 P2Y", "released Alexei Navalny 2024-04-26"],
    ),
    (
        "Ales Bialiatski was fined and released on Monday.",
        ["sentenced Ales Bialiatski 2024-04-29", "released Ales Bialiatski 2024-04-29"],
    ),
    (
        "Ales Bialiatski was sentenced to time served and released on Monday.",
        ["sentenced Ales Bialiatski 2024-04-29", "released Ales Bialiatski 2024-04-29"],
    ),
]
