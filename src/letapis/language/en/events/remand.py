"""How English says that a court keeps somebody in custody, or at home, before trial."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

REMAND = (
    EventRow(
        "remand-verb", E.REMANDED, "V", "remand", "object", "The court remanded Ihar Losik in custody.", "Ihar Losik"
    ),
    EventRow(
        "extend-detention",
        E.REMANDED,
        "V",
        "extend prolong renew",
        "object-of",
        "A court extended the detention of Ihar Losik by two months.",
        "Ihar Losik",
        needs="obj=detention|arrest|custody|remand",
    ),
    EventRow(
        "extend-term-in-detention",
        E.REMANDED,
        "V",
        "extend prolong renew",
        "object-of",
        "The term of Volha Loika in pre-trial detention was prolonged.",
        "Volha Loika",
        needs="obj|pass=term in=detention|custody|remand",
    ),
    EventRow(
        "send-to-jail",
        E.REMANDED,
        "V",
        "send commit",
        "object",
        "Ihar Losik was sent to jail by a magistrate.",
        "Ihar Losik",
        needs="human to=jail|prison|custody|detention|remand by|subj=court|judge|magistrate|tribunal",
        unless="term",
    ),
    EventRow(
        "decision-to-keep",
        E.REMANDED,
        "V",
        "keep hold leave",
        "object",
        "The court upheld a decision to keep Ihar Losik in custody.",
        "Ihar Losik",
        needs="of-those=decision|ruling|order|verdict in=custody|detention|jail|prison",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "pretrial-noun",
        E.REMANDED,
        "N",
        "detention custody arrest",
        "of",
        "The pre-trial detention of Ihar Losik was criticised.",
        "Ihar Losik",
        needs="amod=pre-trial|pretrial|provisional|preventive",
    ),
    EventRow(
        "refuse-bail",
        E.REMANDED,
        "V",
        "refuse deny",
        "dative-or-object",
        "A special court refused him bail in March.",
        "him",
        needs="comp|obj=bail",
    ),
    EventRow(
        "sent-to-remand",
        E.REMANDED,
        "V",
        "send place put take",
        "object",
        "Ihar Losik was sent to a remand prison.",
        "Ihar Losik",
        needs="human to|in|into=remand|sizo|trial|pretrial|pre-trial",
    ),
    EventRow(
        "order-held",
        E.REMANDED,
        "V",
        "order rule decide",
        "ordered",
        "A judge ordered that Ihar Losik be held for two months.",
        "Ihar Losik",
        needs="comp=hold|held|detain|detained|jail|jailed|remand|remanded|arrest|arrested|keep subj=court|judge|tribunal|magistrate|prosecutor|prosecution",
    ),
)

HOUSE_ARREST = (
    EventRow(
        "house-arrest-verb",
        E.HOUSE_ARREST,
        "V",
        "place put keep hold confine transfer move send release",
        "object",
        "Eduard Babaryka was placed under house arrest.",
        "Eduard Babaryka",
        needs="under|to|on|in|into=@house_arrest",
    ),
    EventRow(
        "house-arrest-noun",
        E.HOUSE_ARREST,
        "N",
        "arrest",
        "carrier",
        "Volha Loika is under house arrest.",
        "Volha Loika",
        needs="amod=house|home|domiciliary",
    ),
)
