"""Lines on what came some days after what befell another, with all that they tell (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "Nargiz Absalamova was detained on 30 November 2023. Hafiz Babali, an editor, was detained ten days later.",
        ["detained Nargiz Absalamova 2023-11-30", "detained Hafiz Babali 2023-12-10"],
    ),
    (
        (
            "Nargiz Absalamova was detained on 30 November 2023. Hafiz Babali, born on 4 May 1980, was detained "
            "ten days later."
        ),
        ["detained Nargiz Absalamova 2023-11-30", "detained Hafiz Babali 2023-12-10"],
    ),
    (
        "Raila Odinga was arrested in August 1978. In December he was freed.",
        ["detained Raila Odinga 1978-08", "released Raila Odinga"],
    ),
    (
        "Jomo Kenyatta died in August 1978, and in December Raila Odinga was freed.",
        ["died Jomo Kenyatta 1978-08", "released Raila Odinga 1978-12"],
    ),
    ("Jimmy Lai, born on 8 December 1947, was arrested in April.", ["detained Jimmy Lai 2024-04"]),
    (
        "Ten days after Nargiz Absalamova's arrest on 30 November 2023, Hafiz Babali was arrested.",
        ["detained Nargiz Absalamova 2023-11-30", "detained Hafiz Babali 2023-12-10"],
    ),
    (
        (
            "30 November 2023\n\nNargiz Absalamova was detained in Baku.\n\n13 December 2023: Hafiz Babali was beaten. "
            "He was remanded two days later."
        ),
        ["detained Nargiz Absalamova", "ill_treated Hafiz Babali 2023-12-13", "remanded Hafiz Babali 2023-12-15"],
    ),
    ("Anzhelika Borys was born in October 1973, and in March she was arrested.", ["detained Anzhelika Borys 2024-03"]),
]
