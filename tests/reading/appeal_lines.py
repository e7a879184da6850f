"""How a verdict is fought and what becomes of it, and all that each of the lines tells (`test_wire_lines.py`)."""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "Khaled Drareni was sentenced to two years. The lawyer, Mustapha Bouchachi, said that the defence would go "
            "to the court of cassation."
        ),
        ["sentenced Khaled Drareni P2Y", "appealed Khaled Drareni planned"],
    ),
    (
        "Can Dündar got 27 years. His lawyers went to the Constitutional Court.",
        ["sentenced Can Dündar P27Y", "appealed Can Dündar"],
    ),
    # A court of first instance hears no appeal.
    (
        "Khaled Drareni was sentenced to two years. His lawyers went to court with his bag.",
        ["sentenced Khaled Drareni P2Y"],
    ),
    (
        (
            "Selahattin Demirtaş was sentenced to 42 years. His lawyers said that they would take the ruling to the "
            "court of appeals."
        ),
        ["sentenced Selahattin Demirtaş P42Y", "appealed Selahattin Demirtaş planned"],
    ),
    (
        "Maria Ressa was found guilty. Her defence plans to challenge the verdict in the Supreme Court.",
        ["convicted Maria Ressa", "appealed Maria Ressa planned"],
    ),
    # An appeal that has yet to be lodged.
    (
        "Job Sikhala was convicted. His lawyer said that an appeal against the conviction would be lodged.",
        ["convicted Job Sikhala", "appealed Job Sikhala planned"],
    ),
    (
        "Alexei Gorinov was sentenced to seven years. The Moscow City Court took one month off the sentence.",
        ["sentenced Alexei Gorinov P7Y", "appealed Alexei Gorinov"],
    ),
    (
        "Ales Bialiatski was sentenced to ten years. The Supreme Court knocked six months off his term in April.",
        ["sentenced Ales Bialiatski P10Y", "appealed Ales Bialiatski 2024-04"],
    ),
    (
        "Salma al-Shehab was sentenced to 34 years. The Supreme Court ordered a review in January 2023.",
        ["sentenced Salma al-Shehab P34Y", "appealed Salma al-Shehab 2023-01"],
    ),
    (
        "Ahmed Douma was handed 15 years, which the Court of Cassation confirmed in July 2020.",
        ["sentenced Ahmed Douma P15Y", "appealed Ahmed Douma 2020-07"],
    ),
]
