"""Lines on lists of names away from the verb: behind "followed by", "still in Evin are", "the others include".

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        "Sixteen people were freed. The others include Vladimir Kara-Murza, Ilya Yashin and Oleg Orlov.",
        ["released -", "released Vladimir Kara-Murza", "released Ilya Yashin", "released Oleg Orlov"],
    ),
    (
        "Ilya Yashin was freed first, followed by Oleg Orlov and Sasha Skochilenko.",
        ["released Ilya Yashin", "released Oleg Orlov", "released Sasha Skochilenko"],
    ),
    (
        ("Jimmy Lai was arrested first, followed by his sons Timothy and Ian, and the executive Cheung Kim-hung."),
        ["detained Jimmy Lai", "detained Timothy", "detained Ian", "detained Cheung Kim-hung"],
    ),
    (
        "Still in Evin are Narges Mohammadi and Golrokh Iraee.",
        ["held Narges Mohammadi", "held Golrokh Iraee"],
    ),
    (
        "Still in Prey Sar prison is Theary Seng.",
        ["held Theary Seng"],
    ),
    (
        "The four still in jail are Ilya Yashin, Oleg Orlov, Sasha Skochilenko and Lilia Chanysheva.",
        ["held Ilya Yashin", "held Oleg Orlov", "held Sasha Skochilenko", "held Lilia Chanysheva"],
    ),
    (
        "The king pardoned Tep Vanny together with her neighbours Heng Mom, Bo Chhorvy and Kong Chantha.",
        ["released Tep Vanny", "released Heng Mom", "released Bo Chhorvy", "released Kong Chantha"],
    ),
]
