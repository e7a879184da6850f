"""How English says that somebody is sought: a warrant is out, a reward is offered."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

WARRANTS = (
    EventRow(
        "arrest-warrant",
        E.WANTED,
        "N",
        "warrant",
        "against",
        "The arrest warrant for Pavel Latushka was issued in May.",
        "Pavel Latushka",
        needs="compound=arrest",
    ),
    EventRow(
        "warrant-out",
        E.WANTED,
        "N",
        "warrant",
        "against",
        "There is a warrant out for the arrest of Pavel Latushka.",
        "Pavel Latushka",
        unless="compound=search amod=search",
    ),
    EventRow(
        "subject-of-warrant",
        E.WANTED,
        "N",
        "subject target object",
        "carrier",
        "Nathan Law and Anna Kwok are the subject of arrest warrants.",
        "Nathan Law",
        needs="of=warrant|warrants|notice verb=be|become|remain|make",
        unless="negated-over",
    ),
    EventRow(
        "red-notice",
        E.WANTED,
        "V",
        "issue circulate",
        "for",
        "Interpol issued a red notice for Bill Browder.",
        "Bill Browder",
        needs="obj|pass=notice for=* @red",
    ),
    EventRow(
        "bounty",
        E.WANTED,
        "N",
        "reward bounty",
        "hunted",
        "Police offered a reward for information leading to the capture of Nathan Law.",
        "Nathan Law",
        needs="obj-verb|pass-verb=offer|put|place|set|announce",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "paid-information",
        E.WANTED,
        "V",
        "lead",
        "hunted",
        "Police offered a million dollars for information leading to the capture of Nathan Law.",
        "Nathan Law",
        needs="of-those=information|tip",
        unless="soon-after=reward|bounty",
        reality=Reality.ACTUAL,
    ),
)
