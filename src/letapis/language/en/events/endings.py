"""How English says that a case ends without a sentence: acquittal, charges dropped."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

ACQUITTAL = (
    EventRow(
        "acquit-verb",
        E.ACQUITTED,
        "V",
        "acquit exonerate clear absolve vindicate",
        "object",
        "The court acquitted Ihar Losik.",
        "Ihar Losik",
        needs="human",
    ),
    EventRow(
        "declared-innocent",
        E.ACQUITTED,
        "V",
        "declare pronounce rule",
        "object",
        "The court declared Maria Ressa innocent.",
        "Maria Ressa",
        needs="human comp=innocent",
    ),
    EventRow(
        "wins-acquittal",
        E.ACQUITTED,
        "V",
        "win secure obtain",
        "subject",
        "Maria Ressa won an acquittal.",
        "Maria Ressa",
        needs="human-subject obj=acquittal",
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
        "charges-ruled-baseless",
        E.ACQUITTED,
        "V",
        "be",
        "subject-against",
        "The court found that the charges against Diane Rwigara were baseless.",
        "Diane Rwigara",
        needs="subj=charge|charges|accusation|accusations|case comp=baseless|unfounded|groundless|unproven|unsubstantiated|unjustified by-ruling",
        unless="negated",
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
        "drop dismiss withdraw close end discontinue terminate quash quashe quashes throw shelve lift abandon scrap",
        "object-against",
        "Prosecutors dropped the charges against Ihar Losik.",
        "Ihar Losik",
        needs="obj|pass=charge|case|count|proceeding|proceedings|prosecution|investigation|indictment",
        unless=(
            "from=menu|bill subj|by=bank|airline|hotel|shop|restaurant "
            "obj-within=extra|baggage|delivery|booking|hidden of=ball|balls|beer|wine "
            "into=crash|fire|accident|disaster|collapse|leak|blaze|derailment|outbreak|spill|sinking "
            "on|to=floor|ground subj=group|opposition|critic|supporter|activist|observer|defender|watchdog"
        ),
    ),
    EventRow(
        "strike-out-charges",
        E.CASE_CLOSED,
        "V",
        "strike set",
        "object-against",
        "The court struck out the charges against Ihar Losik.",
        "Ihar Losik",
        needs="prt=out|down|aside obj|pass=charge|case|count|indictment",
    ),
    EventRow(
        "ruled-inadmissible",
        E.CASE_CLOSED,
        "V",
        "rule declare find deem",
        "object-against",
        "The case against Maria Ressa was ruled inadmissible.",
        "Maria Ressa",
        needs="obj|pass=case|cases|charge|charges|count|counts|prosecution|indictment comp=inadmissible|void|invalid|unfounded|baseless",
    ),
    EventRow(
        "have-case-dropped",
        E.CASE_CLOSED,
        "V",
        "drop dismiss withdraw quash",
        "of-that-case",
        "Ihar Losik begged them to have the case against him dropped.",
        "him",
        needs="below=have|get|see subj=charge|case|count|indictment",
    ),
    EventRow(
        "case-collapses",
        E.CASE_CLOSED,
        "V",
        "collapse crumble",
        "subject-against",
        "The case against Maria Ressa collapsed.",
        "Maria Ressa",
        needs="subj=case|trial|prosecution",
    ),
)
"""Tried after appeals: "quashed the charges" is read here, "quashed the verdict" there."""
