"""Lines on sentences that are changed, charges that are dropped, and what stands against what somebody says.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        "The court reduced the ten-year sentence of Ales Bialiatski to four years.",
        ["appealed Ales Bialiatski", "sentenced Ales Bialiatski P4Y"],
    ),
    (
        "The appeal court cut Maxim Znak's sentence from ten years to four.",
        ["appealed Maxim Znak", "sentenced Maxim Znak P4Y"],
    ),
    (
        "The eight-year sentence of Maxim Znak was upheld.",
        ["appealed Maxim Znak", "sentenced Maxim Znak P8Y"],
    ),
    (
        "Paul Rusesabagina's 25-year sentence was commuted by the president.",
        ["appealed Paul Rusesabagina", "sentenced Paul Rusesabagina P25Y"],
    ),
    (
        "Two more years were added to the sentence of Ales Bialiatski in June 2021.",
        ["sentenced Ales Bialiatski 2021-06 P2Y"],
    ),
    (
        "A court in Barnaul added two years to Maria Ponomarenko's six-year term on Friday.",
        ["sentenced Maria Ponomarenko 2024-04-26 P2Y"],
    ),
    ("All charges against Maria Ressa are to be dropped.", ["case_closed Maria Ressa planned"]),
    ("The case against Paul Rusesabagina is to be closed, a minister said.", ["case_closed Paul Rusesabagina planned"]),
    (
        "The Supreme Court upheld the verdict on Ales Bialiatski, leaving in force the nine-year term.",
        ["appealed Ales Bialiatski"],
    ),
    (
        "While Maxim Znak, his sister said, remains in prison, Maria Kalesnikava was released on Friday.",
        ["held Maxim Znak", "released Maria Kalesnikava 2024-04-26"],
    ),
    ("Maxim Znak, his sister said, remains in prison.", ["held Maxim Znak"]),
]
