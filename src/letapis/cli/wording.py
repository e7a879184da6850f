"""Words and marks for what a statement says. Tables only: a new kind of event is a row."""

from enum import StrEnum

from letapis.model import Attribute, Certainty, Custody, EventKind, Polarity, Procedure, Reality, RoleName, SayerKind


class Part(StrEnum):
    """The parts of a chronicle, in the order in which they are shown."""

    CUSTODY = "custody"
    PROCEDURE = "procedure"
    RECOGNITION = "recognition"
    AROUND = "around the case"
    PERSON = "the person"


EVENTS: dict[EventKind, tuple[Part, str]] = {
    EventKind.DETAINED: (Part.CUSTODY, "detained"),
    EventKind.REMANDED: (Part.CUSTODY, "kept in pre-trial custody"),
    EventKind.HOUSE_ARREST: (Part.CUSTODY, "put under house arrest"),
    EventKind.HELD: (Part.CUSTODY, "held"),
    EventKind.TRANSFERRED: (Part.CUSTODY, "transferred"),
    EventKind.PUNISHED: (Part.CUSTODY, "punished in custody"),
    EventKind.ILL_TREATED: (Part.CUSTODY, "ill-treated"),
    EventKind.HUNGER_STRIKE: (Part.CUSTODY, "on hunger strike"),
    EventKind.RELEASED: (Part.CUSTODY, "released"),
    EventKind.DIED: (Part.CUSTODY, "died"),
    EventKind.DISAPPEARED: (Part.CUSTODY, "disappeared"),
    EventKind.EXTRADITED: (Part.CUSTODY, "extradited"),
    EventKind.DEPORTED: (Part.CUSTODY, "deported"),
    EventKind.LEFT_COUNTRY: (Part.CUSTODY, "left the country"),
    EventKind.RETURNED: (Part.CUSTODY, "came back"),
    EventKind.SEARCHED: (Part.PROCEDURE, "searched"),
    EventKind.QUESTIONED: (Part.PROCEDURE, "questioned"),
    EventKind.WANTED: (Part.PROCEDURE, "on a wanted list"),
    EventKind.INVESTIGATED: (Part.PROCEDURE, "under criminal investigation"),
    EventKind.CHARGED: (Part.PROCEDURE, "charged"),
    EventKind.TRIED: (Part.PROCEDURE, "on trial"),
    EventKind.CONVICTED: (Part.PROCEDURE, "found guilty"),
    EventKind.SENTENCED: (Part.PROCEDURE, "sentenced"),
    EventKind.ACQUITTED: (Part.PROCEDURE, "acquitted"),
    EventKind.APPEALED: (Part.PROCEDURE, "appeal"),
    EventKind.CASE_CLOSED: (Part.PROCEDURE, "case closed"),
    EventKind.RECOGNISED: (Part.RECOGNITION, "recognised as a political prisoner"),
    EventKind.RECOGNITION_WITHDRAWN: (Part.RECOGNITION, "no longer recognised as a political prisoner"),
    EventKind.LISTED: (Part.AROUND, "put on a list of extremists or terrorists"),
    EventKind.ACCUSED: (Part.AROUND, "accused"),
    EventKind.INTERVENTION: (Part.AROUND, "somebody acts for the person"),
    EventKind.PROFILE: (Part.PERSON, "described"),
}

# How a role is said after the event, in this order: (role, words with its value).
ROLES: tuple[tuple[RoleName, str], ...] = (
    (RoleName.TERM, "{}"),
    (RoleName.PENALTY, "({})"),
    (RoleName.AMOUNT, "({})"),
    (RoleName.REGIME, "({})"),
    (RoleName.MODE, "({})"),
    (RoleName.OUTCOME, "({})"),
    (RoleName.PLACE_FROM, "from {}"),
    (RoleName.FACILITY_FROM, "from {}"),
    (RoleName.FACILITY, "at {}"),
    (RoleName.PLACE, "in {}"),
    (RoleName.LAW, "under {}"),
    (RoleName.OFFENCE, "for {}"),
    (RoleName.CAUSE, "of {}"),
    (RoleName.COURT, "by {}"),
    (RoleName.JUDGE, "(judge {})"),
    (RoleName.AGENT, "by {}"),
    (RoleName.COUNTERPART, "to {}"),
)

# Where an event moves somebody, the same role is said with another word: (event, role) to words.
MOVES: dict[tuple[EventKind, RoleName], str] = {
    (EventKind.RELEASED, RoleName.FACILITY): "from {}",
    (EventKind.TRANSFERRED, RoleName.FACILITY): "to {}",
    (EventKind.TRANSFERRED, RoleName.PLACE): "to {}",
    (EventKind.EXTRADITED, RoleName.PLACE): "to {}",
    (EventKind.DEPORTED, RoleName.PLACE): "to {}",
    (EventKind.LEFT_COUNTRY, RoleName.PLACE): "for {}",
    (EventKind.RETURNED, RoleName.PLACE): "to {}",
    (EventKind.APPEALED, RoleName.COURT): "at {}",
    (EventKind.SENTENCED, RoleName.TERM): "to {}",
    (EventKind.REMANDED, RoleName.TERM): "for {}",
    (EventKind.HELD, RoleName.TERM): "for {}",
    (EventKind.PUNISHED, RoleName.TERM): "for {}",
}

# What a report calls somebody or somewhere without saying who or where: an agent so called tells nobody anything.
NAMELESS = frozenset({"they", "he", "she", "it", "them", "him", "her"})
DESCRIBED = ("the ", "a ", "an ", "his ", "her ", "their ")  # "at the border", but "in Minsk"

ATTRIBUTES: dict[str, str] = {
    Attribute.BIRTH_DATE: "born",
    Attribute.BIRTH_PLACE: "born in",
    Attribute.AGE: "age",
    Attribute.CITIZENSHIP: "citizenship",
    Attribute.RESIDENCE: "lives in",
    Attribute.EDUCATION: "education",
    Attribute.OCCUPATION: "occupation",
    Attribute.EMPLOYER: "employer",
    Attribute.FAMILY: "family",
    Attribute.DOCUMENT: "document",
    Attribute.PRESENCE: "was in",
}

# What is not simply so, seen without colour: (field's value, mark, word, colour). The first that fits leads the line.
MARKS: tuple[tuple[StrEnum, str, str, str], ...] = (
    (Polarity.DENIED, "✗", "denied", "bold red"),
    (Reality.PLANNED, "→", "planned", "cyan"),
    (Reality.DEMANDED, "!", "demanded", "magenta"),
    (Reality.CONDITIONAL, "◇", "only if", "cyan"),
    (Certainty.PROBABLE, "~", "probable", "yellow"),
    (Certainty.POSSIBLE, "?", "possible", "bold yellow"),
)
PLAIN_MARK = "•"

# States whose own words are not enough: (state, words). All others are said as they are called.
STATES: dict[StrEnum, str] = {
    Custody.PRE_TRIAL: "in pre-trial custody",
    Custody.HOUSE_ARREST: "under house arrest",
    Custody.ADMINISTRATIVE_ARREST: "under administrative arrest",
    Custody.COLONY: "in a colony",
    Custody.PRISON: "in prison",
    Custody.OPEN_FACILITY: "in an open-type facility",
    Custody.HOME_RESTRICTION: "under restriction of freedom at home",
    Custody.COMPULSORY_TREATMENT: "in compulsory treatment",
    Custody.PUNISHMENT_CELL: "in a punishment cell",
    Procedure.APPEAL: "under appeal",
    Procedure.FINAL: "sentence final",
}

SAYERS: dict[SayerKind, str] = {
    SayerKind.OUTLET: "an outlet",
    SayerKind.STATE_MEDIA: "state media",
    SayerKind.OFFICIAL: "an official",
    SayerKind.COURT: "a court",
    SayerKind.RIGHTS_GROUP: "a rights group",
    SayerKind.LAWYER: "a lawyer",
    SayerKind.RELATIVE: "a relative",
    SayerKind.PERSON_CONCERNED: "the person concerned",
    SayerKind.WITNESS: "a witness",
    SayerKind.ANONYMOUS: "an unnamed source",
    SayerKind.OTHER: "somebody",
}

CODES = {"criminal": "Criminal Code", "administrative": "Administrative Code"}
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
