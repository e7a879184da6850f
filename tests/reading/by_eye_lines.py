"""Lines from reports that were written to be read by eye, each for a class of wordings that was read wrongly.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Who has somebody in his hands is not held.
    ("Iryna Danylovych is in the hands of the FSB.", ["held Iryna Danylovych"]),
    ("The case of Iryna Danylovych is in the hands of the FSB.", []),
    # What somebody undergoes, whatever the tag of the verb.
    ("Hamid El Mahdaoui had his prison term confirmed.", ["sentenced Hamid El Mahdaoui", "appealed Hamid El Mahdaoui"]),
    # How somebody is moved is no doer, and not where he comes to.
    ("Iryna Danylovych was taken by stages to colony No. 7.", ["transferred Iryna Danylovych"]),
    # Two words with one article and a verb of one are one person.
    ("The poet and teacher was arrested in Minsk.", ["detained -"]),
    ("A lawyer and activist were arrested.", ["detained -", "detained -"]),
    # A day behind what lasts, and behind a quotation, is that of what is done.
    ("The king pardoned 188 people linked to the movement last August.", ["released - 2023-08"]),
    (
        "Nabil Ahamjik had been found guilty of “plotting to undermine state security” in June 2018.",
        ["convicted Nabil Ahamjik 2018-06"],
    ),
    # A sentence has the day on which it was handed down, where that is told.
    (
        "The court upheld the sentence handed down in June 2018 to Nasser Zefzafi.",
        ["appealed Nasser Zefzafi", "sentenced Nasser Zefzafi 2018-06"],
    ),
    # What goes on has no day of what was done before.
    (
        "Nasser Zefzafi had sewn his lips together in February and was being kept in isolation.",
        ["hunger_strike Nasser Zefzafi 2024-02", "punished Nasser Zefzafi"],
    ),
]
