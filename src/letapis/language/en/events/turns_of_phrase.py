"""Turns of phrase for the end of a term, what is still to come, and what is held against somebody."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

TURNS = (
    EventRow(
        "freedom-came-for",
        E.RELEASED,
        "V",
        "come",
        "for",
        "Freedom came for Ales Bialiatski in December.",
        "Ales Bialiatski",
        needs="subj=freedom|liberty for-human",
        unless="negated permitted",
    ),
    EventRow(
        "let-off-the-rest",
        E.RELEASED,
        "V",
        "let",
        "object",
        "Ihar Losik has been let off the rest of his term.",
        "Ihar Losik",
        needs="human passive off=rest|remainder @sentence_word",
        unless="negated",
    ),
    EventRow(
        "out-on-leave",
        E.RELEASED,
        "R",
        "out",
        "adverb-of",
        "Mahvash Sabet was arrested in July. Sabet is out on medical leave.",
        "Sabet",
        needs="next=on sentence-has=leave|furlough",
        unless="negated-over sentence-has=maternity|paternity|parental|sabbatical",
    ),
    EventRow(
        "death-sentence-lifted",
        E.APPEALED,
        "V",
        "lift",
        "object-of",
        "Toomaj Salehi's death sentence was lifted.",
        "Toomaj Salehi",
        needs="obj|pass=sentence|penalty|verdict|conviction",
        unless="negated",
    ),
    EventRow(
        "judgment-reserved",
        E.TRIED,
        "V",
        "reserve",
        "object-of",
        "Huang Xueqin was detained in 2021. Judgment on Huang Xueqin was reserved.",
        "Huang Xueqin",
        needs="obj|pass=judgment|judgement|verdict|ruling|decision",
        unless="negated",
    ),
    EventRow(
        "will-learn-fate",
        E.TRIED,
        "V",
        "learn know hear",
        "subject",
        "Huang Xueqin was charged in 2021. Huang will learn her fate on June 14.",
        "Huang",
        needs="human-subject obj=fate dated",
        unless="negated",
        reality=Reality.PLANNED,
    ),
    EventRow(
        "kept-at-his-home",
        E.HOUSE_ARREST,
        "V",
        "keep hold confine",
        "object",
        "State security kept Luz Escobar at her home for three days.",
        "Luz Escobar",
        needs="human subj=@police|@state in|at|to=@own_home",
        unless="negated passive",
    ),
    EventRow(
        "price-on-his-head",
        E.WANTED,
        "V",
        "put place set",
        "upon",
        "Venezuela put a price on Edmundo González's head.",
        "Edmundo González",
        needs="obj|pass=price|bounty|reward on=head",
        unless="negated",
    ),
    EventRow(
        "named-as-outlaw",
        E.ACCUSED,
        "V",
        "name identify",
        "object",
        "The attorney general named Rocío San Miguel as part of a plot.",
        "Rocío San Miguel",
        needs="human as-outlaw subj-within=@police|@state|@accusers|attorney|minister|ministry|official|officials",
        unless="negated as=victim|victims|witness|target|winner|successor",
    ),
)
"""Each with its plain sister in another module."""
OF_KNOWN = frozenset({"out-on-leave"})
"""Those of them that count of one who is told to be in custody."""
OF_TOLD = frozenset({"will-learn-fate"})
"""Those of them that count of one to whom more happens, by other rows."""
