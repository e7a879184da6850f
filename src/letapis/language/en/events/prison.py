"""How English says what befalls somebody in custody: transfer, punishment, hunger strike."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

PUNISHED = (
    EventRow(
        "punishment-cell",
        E.PUNISHED,
        "V",
        "put place send throw confine transfer move hold keep lock",
        "object",
        "Viktar Babaryka was put in a punishment cell.",
        "Viktar Babaryka",
        needs="in|into|to|inside=@punishment",
    ),
    EventRow(
        "in-punishment-cell",
        E.PUNISHED,
        "N",
        "cell confinement SHIZO shizo isolator isolation",
        "carrier",
        "Maryia Kalesnikava spent ten days in a punishment cell.",
        "Maryia Kalesnikava",
        needs="@punishment prep=in|into|to",
    ),
    EventRow(
        "disciplined",
        E.PUNISHED,
        "V",
        "discipline",
        "object",
        "Prison officers disciplined Ihar Losik.",
        "Ihar Losik",
        needs="human",
    ),
    EventRow(
        "deprived-of-visits",
        E.PUNISHED,
        "V",
        "deprive strip",
        "object",
        "Ihar Losik was deprived of visits.",
        "Ihar Losik",
        needs="of=visit|parcel|call|letter",
    ),
)

TRANSFER = (
    EventRow(
        "send-to-prison-term",
        E.SENTENCED,
        "V",
        "send",
        "object",
        "Ihar Losik was sent to prison for 15 years.",
        "Ihar Losik",
        needs="to=prison|jail|colony term human",
    ),
    EventRow(
        "transfer-verb",
        E.TRANSFERRED,
        "V",
        "transfer move relocate convey",
        "object",
        "Ihar Losik was transferred to a penal colony.",
        "Ihar Losik",
        needs="human to|from|into=@facility",
    ),
    EventRow(
        "arrive-at-facility",
        E.TRANSFERRED,
        "V",
        "arrive",
        "subject",
        "Vladimir Kara-Murza arrived at a penal colony.",
        "Vladimir Kara-Murza",
        needs="human-subject at|in=@facility",
    ),
    EventRow(
        "take-to-facility",
        E.TRANSFERRED,
        "V",
        "take send bring deliver ship return escort",
        "object",
        "Ihar Losik was taken to a prison in Minsk.",
        "Ihar Losik",
        needs="human to=@facility",
        unless="to=hospital|remand|trial|pretrial|pre-trial",
    ),
    EventRow(
        "transfer-noun",
        E.TRANSFERRED,
        "N",
        "transfer relocation",
        "of",
        "The transfer of Ihar Losik to a colony was confirmed.",
        "Ihar Losik",
        needs="human-of",
    ),
)

HUNGER = (
    EventRow(
        "hunger-strike",
        E.HUNGER_STRIKE,
        "N",
        "strike",
        "carrier",
        "Ihar Losik went on a hunger strike.",
        "Ihar Losik",
        needs="compound=hunger",
    ),
    EventRow(
        "refuse-food",
        E.HUNGER_STRIKE,
        "V",
        "refuse",
        "subject",
        "Ihar Losik has refused food for a month.",
        "Ihar Losik",
        needs="obj=food|meal",
    ),
)
