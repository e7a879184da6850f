"""How English tells what a term has become, by verbs of change: "the term became 13 years", "made it a year"."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

BECOMING = (
    EventRow(
        "term-becomes",
        E.SENTENCED,
        "V",
        "become grow turn",
        "whose-term",
        "On appeal, the term of Ihar Losik became 13 years.",
        "Ihar Losik",
        needs="subj=term|sentence|punishment|year|years becomes-term",
    ),
    EventRow(
        "made-it-term",
        E.SENTENCED,
        "V",
        "make",
        "focus",
        "Victor Yeimo was given eight months. The High Court made it a year.",
        "",
        needs="by-court becomes-term",
    ),
    EventRow(
        "brought-down-to",
        E.APPEALED,
        "V",
        "bring",
        "focus",
        "Ihar Losik was given 11 years. The Supreme Court brought it down to seven.",
        "",
        needs="obj=it|this|that prt|comp=down|up to=* by-court",
    ),
    EventRow(
        "rest-suspended",
        E.APPEALED,
        "V",
        "suspend",
        "object-of",
        "The Appeal Court suspended the rest of Rong Chhun's term.",
        "",
        needs="obj|pass=rest|remainder @sentence_words",
    ),
)
"""Of a verdict before, which the sentence may not name."""
