"""The words that records are written in. Each set is closed: a new word is a decision.

The sets are those of `docs/reading.md`; certainty follows FactBank (Saurí and Pustejovsky 2009): CT, PR, PS.
"""

from enum import StrEnum


class EventKind(StrEnum):
    """What a statement says of a person."""

    DETAINED = "detained"
    REMANDED = "remanded"
    HOUSE_ARREST = "house_arrest"
    HELD = "held"
    TRANSFERRED = "transferred"
    PUNISHED = "punished"
    ILL_TREATED = "ill_treated"
    HUNGER_STRIKE = "hunger_strike"
    RELEASED = "released"
    DIED = "died"
    DISAPPEARED = "disappeared"
    SEARCHED = "searched"
    QUESTIONED = "questioned"
    WANTED = "wanted"
    INVESTIGATED = "investigated"
    CHARGED = "charged"
    TRIED = "tried"
    CONVICTED = "convicted"
    SENTENCED = "sentenced"
    ACQUITTED = "acquitted"
    APPEALED = "appealed"
    CASE_CLOSED = "case_closed"
    EXTRADITED = "extradited"
    DEPORTED = "deported"
    LEFT_COUNTRY = "left_country"
    RETURNED = "returned"
    RECOGNISED = "recognised"
    RECOGNITION_WITHDRAWN = "recognition_withdrawn"
    LISTED = "listed"
    ACCUSED = "accused"
    INTERVENTION = "intervention"
    PROFILE = "profile"


class RoleName(StrEnum):
    """Who and what else takes part in an event, beside the person."""

    AGENT = "agent"
    PLACE = "place"
    PLACE_FROM = "place_from"
    FACILITY = "facility"
    FACILITY_FROM = "facility_from"
    LAW = "law"
    OFFENCE = "offence"
    TERM = "term"
    PENALTY = "penalty"
    AMOUNT = "amount"
    REGIME = "regime"
    MODE = "mode"
    CAUSE = "cause"
    COURT = "court"
    JUDGE = "judge"
    OUTCOME = "outcome"
    COUNTERPART = "counterpart"
    ATTRIBUTE = "attribute"
    VALUE = "value"


class Attribute(StrEnum):
    """What a `profile` statement describes."""

    BIRTH_DATE = "birth_date"
    BIRTH_PLACE = "birth_place"
    AGE = "age"
    CITIZENSHIP = "citizenship"
    RESIDENCE = "residence"
    EDUCATION = "education"
    OCCUPATION = "occupation"
    EMPLOYER = "employer"
    FAMILY = "family"
    DOCUMENT = "document"
    PRESENCE = "presence"


class ReleaseMode(StrEnum):
    """How somebody was set free."""

    UNCONDITIONAL = "unconditional"
    BAIL = "bail"
    RECOGNIZANCE = "recognizance"
    HOUSE_ARREST = "house_arrest"
    TERM_SERVED = "term_served"
    PARDON = "pardon"
    AMNESTY = "amnesty"
    EXCHANGE = "exchange"
    ACQUITTAL = "acquittal"


class SayerKind(StrEnum):
    """What kind of source says something."""

    OUTLET = "outlet"
    STATE_MEDIA = "state_media"
    OFFICIAL = "official"
    COURT = "court"
    RIGHTS_GROUP = "rights_group"
    LAWYER = "lawyer"
    RELATIVE = "relative"
    PERSON_CONCERNED = "person_concerned"
    WITNESS = "witness"
    ANONYMOUS = "anonymous"
    OTHER = "other"


class Certainty(StrEnum):
    """How far the nearest sayer commits itself (FactBank's CT, PR, PS)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"


class Polarity(StrEnum):
    """Whether it is said that it happened, or that it did not."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Reality(StrEnum):
    """Whether it has happened, is planned, is called for, or hangs on a condition."""

    ACTUAL = "actual"
    PLANNED = "planned"
    DEMANDED = "demanded"
    CONDITIONAL = "conditional"


class Basis(StrEnum):
    """How a date was had from the words."""

    STATED = "stated"
    COMPLETED = "completed"
    RELATIVE = "relative"
    BOUNDED = "bounded"


class MentionType(StrEnum):
    """What a named thing in a text is."""

    PERSON = "person"
    PLACE = "place"
    FACILITY = "facility"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    LAW = "law"


class Verdict(StrEnum):
    """What a human says of a machine's statement."""

    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"


class Judgement(StrEnum):
    """Whether two mentions are one person."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
