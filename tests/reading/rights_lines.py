"""Sentences of human-rights organisations that were once misread: what must be told, and what must not."""

from tests.reading.wrong_persons import Told

RIGHTS: list[tuple[str, list[Told], list[tuple[str, str | None]]]] = [
    (
        "The sentences:\n• Ulvi Hasanli, director of Abzas Media – 9 years\n• Mahammad Kekalov – 7 years and 6 months",
        [("sentenced", "Ulvi Hasanli", "affirmed", "actual"), ("sentenced", "Mahammad Kekalov", "affirmed", "actual")],
        [],
    ),
    (
        "While in custody, Marfa Rabkova lost her father.",
        [("held", "Marfa Rabkova", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        "A criminal case had been opened over Ales Pushkin's portrait of an anti-Soviet fighter.",
        [("investigated", "Ales Pushkin", "affirmed", "actual")],
        [("investigated", None)],
    ),
    (
        "Ales Bialiatski was sentenced. Make sure that Ales Bialiatski is protected from torture.",
        [("sentenced", "Ales Bialiatski", "affirmed", "actual")],
        [("ill_treated", "Ales Bialiatski")],
    ),
    (
        "We call on you:\n• to release Abduljalil Al-Singace immediately;\n• to drop all charges against him.",
        [
            ("released", "Abduljalil Al-Singace", "affirmed", "demanded"),
            ("case_closed", "Abduljalil Al-Singace", "affirmed", "demanded"),
        ],
        [],
    ),
    (
        "Ales Bialiatski was sentenced to ten years. Release Ales Bialiatski!",
        [
            ("sentenced", "Ales Bialiatski", "affirmed", "actual"),
            ("released", "Ales Bialiatski", "affirmed", "demanded"),
        ],
        [("released", None)],
    ),
    (
        "Nargiz Absalamova was arrested on November 30, Hafiz Babali on December 13.",
        [("detained", "Nargiz Absalamova", "affirmed", "actual"), ("detained", "Hafiz Babali", "affirmed", "actual")],
        [],
    ),
]
