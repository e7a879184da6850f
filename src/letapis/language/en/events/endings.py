"""How English says that a case ends without a sentence: acquittal, charges dropped."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

ACQUITTAL = (
    EventRow(
        "acquit-verb",
        E.ACQUITTED,
        "V",
        "acquit exonerate clear",
        "object",
        "The court acquitted Ihar Losik.",
        "Ihar Losik",
        needs="human",
    ),
    EventRow(
        "find-not-guilty",
        E.ACQUITTED,
        "V",
        "find",
        "object",
        "The court found Ihar Losik innocent.",
        "Ihar Losik",
        needs="comp=innocent",
    ),
    EventRow(
        "found-not-guilty",
        E.ACQUITTED,
        "V",
        "find",
        "object",
        "Leila de Lima was found not guilty in the last of the cases.",
        "Leila de Lima",
        needs="comp=guilty not-guilty",
    ),
    EventRow(
        "not-guilty-alone",
        E.ACQUITTED,
        "R",
        "guilty",
        "focus",
        "Ihar Losik was tried on Monday. Not guilty on both counts.",
        "",
        needs="verdict-alone negated",
    ),
    EventRow(
        "acquittal-noun",
        E.ACQUITTED,
        "N",
        "acquittal",
        "of",
        "The acquittal of Ihar Losik was unexpected.",
        "Ihar Losik",
    ),
)

CASE_CLOSED = (
    EventRow(
        "drop-charges",
        E.CASE_CLOSED,
        "V",
        "drop dismiss withdraw close discontinue terminate quash quashe quashes throw",
        "object-against",
        "Prosecutors dropped the charges against Ihar Losik.",
        "Ihar Losik",
        needs="obj|pass=charge|case|proceeding|prosecution|investigation|indictment",
    ),
)
"""Tried after appeals: "quashed the charges" is read here, "quashed the verdict" there."""
