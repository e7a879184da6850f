"""Whose time it is that stands between two events, and all that each of the lines tells (`test_wire_lines.py`)."""

LINES: list[tuple[str, list[str]]] = [
    # The day of the event that a count waits for.
    (
        "Two days after his arrest on 5 May 2023, Ihar Losik was charged.",
        ["detained Ihar Losik 2023-05-05", "charged Ihar Losik 2023-05-07"],
    ),
    (
        "Three days before the pardon on 19 July 2023, Patrick Zaki was sentenced to three years.",
        ["released Patrick Zaki 2023-07-19", "sentenced Patrick Zaki 2023-07-16 P3Y"],
    ),
    # The month that follows is counted from what was told last, whatever that was counted from.
    (
        (
            "Reza Khandan was first arrested in September 2018. He was bailed that December, and the following month a "
            "court sentenced him to six years."
        ),
        [
            "detained Reza Khandan 2018-09",
            "released Reza Khandan 2018-12",
            "sentenced Reza Khandan 2019-01 P6Y",
        ],
    ),
    # Three participles of one day; no office was arrested.
    (
        (
            "On December 5, 2014, Khadija Ismayilova was summoned to the prosecutor's office, arrested, and placed in "
            "pretrial detention for two months."
        ),
        [
            "questioned Khadija Ismayilova 2014-12-05",
            "detained Khadija Ismayilova 2014-12-05",
            "remanded Khadija Ismayilova 2014-12-05 P2M",
        ],
    ),
    (
        "In May 2019 Svetlana Prokopyeva was summoned to the department, questioned, and charged over her column.",
        [
            "questioned Svetlana Prokopyeva 2019-05",
            "questioned Svetlana Prokopyeva 2019-05",
            "charged Svetlana Prokopyeva 2019-05",
        ],
    ),
    # Some day of a week, and two hours later: the same, and no one day of it.
    (
        "Police detained Ihar Losik late last week. He was released two hours later.",
        ["detained Ihar Losik 2024-04-22/2024-04-28", "released Ihar Losik 2024-04-22/2024-04-28"],
    ),
    (
        "Police detained Ihar Losik late last week. He was released two days later.",
        ["detained Ihar Losik 2024-04-22/2024-04-28", "released Ihar Losik"],
    ),
    # Who is not brought to the courtroom is on trial all the same.
    (
        "When the trial of Ghazi Chaouachi opened on March 4, he was not brought to the courtroom.",
        ["tried Ghazi Chaouachi 2024-03-04"],
    ),
]
