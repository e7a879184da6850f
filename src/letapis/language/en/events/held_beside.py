"""How English tells by the way that somebody is in custody: where he writes from, in whose hands he is."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

HELD_BESIDE = (
    EventRow(
        "writes-from-prison",
        E.HELD,
        "V",
        "write speak",
        "subject",
        "Ihar Losik wrote from his cell.",
        "Ihar Losik",
        needs="human-subject from=prison|jail|cell|colony|custody|detention|captivity|sizo",
        unless="from=release",
    ),
    EventRow(
        "doing-time",
        E.HELD,
        "V",
        "do",
        "subject",
        "Ihar Losik is doing time in Navapolatsk.",
        "Ihar Losik",
        needs="form=doing human-subject obj=time",
    ),
    EventRow(
        "inmate-of",
        E.HELD,
        "V",
        "be remain become",
        "subject",
        "Ihar Losik is an inmate of colony No. 1.",
        "Ihar Losik",
        needs="human-subject obj=inmate|prisoner of|in|at=@facility",
    ),
    EventRow(
        "in-hands-of",
        E.HELD,
        "N",
        "hand",
        "carrier",
        "Ihar Losik is in the hands of the KGB.",
        "Ihar Losik",
        needs="prep=in of=@captor verb=be|remain",
    ),
    EventRow(
        "held-hostage",
        E.HELD,
        "V",
        "hold keep",
        "object",
        "Ihar Losik is held hostage.",
        "Ihar Losik",
        needs="human comp=hostage|captive|prisoner",
    ),
    EventRow(
        "imprisonment-of",
        E.HELD,
        "N",
        "imprisonment incarceration",
        "of",
        "Ihar Losik's imprisonment has lasted four years.",
        "Ihar Losik",
        needs="human-of",
        unless="amod=life|false|illegal",
    ),
)
