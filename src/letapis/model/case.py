"""What the register makes of the entries about one person: the chronicle, three axes, the cases, what is disputed.

Custody, procedure and recognition are three axes, never one status. Every spell on them names the statements that it
rests on and those against it. All of it is computed, so nothing here is ever filed.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from letapis.model.edtf import Days
from letapis.model.entry import Head
from letapis.model.issue import Issue
from letapis.model.law import Citation
from letapis.model.statement import Statement

ANY_DAY = Days(None, None)
"""When nothing is known of the day."""


class Axis(StrEnum):
    """The three things that are asked of a case, each on its own line of time."""

    CUSTODY = "custody"
    PROCEDURE = "procedure"
    RECOGNITION = "recognition"


class Custody(StrEnum):
    """Where somebody is kept, or that nobody keeps him."""

    FREE = "free"
    DETAINED = "detained"
    PRE_TRIAL = "pre_trial"
    HOUSE_ARREST = "house_arrest"
    ADMINISTRATIVE_ARREST = "administrative_arrest"
    COLONY = "colony"
    PRISON = "prison"
    OPEN_FACILITY = "open_facility"
    HOME_RESTRICTION = "home_restriction"
    COMPULSORY_TREATMENT = "compulsory_treatment"
    PUNISHMENT_CELL = "punishment_cell"
    RELEASED = "released"
    ABROAD = "abroad"
    DEAD = "dead"


class Procedure(StrEnum):
    """How far a case has come."""

    SUSPECT = "suspect"
    CHARGED = "charged"
    ON_TRIAL = "on_trial"
    CONVICTED = "convicted"
    SENTENCED = "sentenced"
    APPEAL = "appeal"
    FINAL = "final"
    ACQUITTED = "acquitted"
    CLOSED = "closed"


class Recognition(StrEnum):
    """Somebody's judgement that a person is a political prisoner, or that he no longer is."""

    RECOGNISED = "recognised"
    WITHDRAWN = "withdrawn"


class Review(StrEnum):
    """What a human has said of a statement so far."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CORRECTED = "corrected"


class ConflictKind(StrEnum):
    """What statements about one event disagree on."""

    PLACE = "place"
    DATE = "date"
    LAW = "law"
    FACILITY = "facility"
    TERM = "term"
    HAPPENED = "happened"
    ALIVE = "alive"


@dataclass(frozen=True, slots=True)
class Source:
    """The report that a statement stands in, without its text."""

    report_id: str
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    source_id: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chronicle: a statement that the ledger holds, where it stands, what was said of it since.

    `statement` is what counts: the correction where a human corrected it, and then `machine` is what was read at
    first. `id` is the id of the statement as it was filed. `days` are the days on which it may have happened; one that
    is told as having happened ended before the day after its publication. `by_human` tells one filed by hand.
    """

    id: str
    statement: Statement
    mention: str
    source: Source
    seq: int
    recorded_at: datetime
    review: Review = Review.UNREVIEWED
    machine: Statement | None = None
    reason: str | None = None
    by_human: bool = False
    days: Days = ANY_DAY


@dataclass(frozen=True, slots=True)
class ExpectedEnd:
    """The end of a term as the country's rules compute it: an expectation, never a report.

    `days` are the days on which it may fall; `rule` and `source` name the row and the law it stands on, and `note`
    says what was assumed.
    """

    days: Days
    rule: str
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class Spell:
    """A state on one axis, from some day to some day.

    `start` are the days on which it may have begun, `end` those on which it may have ended; null where no end is known.
    `start_edtf` and `end_edtf` are what the statement to show first tells of them; null where it tells no date.
    `certain` is false where no sayer commits himself to it. From `doubted_from` on it is no longer certain: a release
    is rumoured, or the computed end of the term has passed. `statements` are the ids of the statements for it, those
    to show first first; `against` of those against it. `agent` is who recognised, `mode` how somebody was released,
    `case` the id of the proceeding.
    """

    id: str
    axis: Axis
    state: Custody | Procedure | Recognition
    start: Days
    end: Days | None
    certain: bool = True
    doubted_from: date | None = None
    statements: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    facility: str | None = None
    place: str | None = None
    agent: str | None = None
    mode: str | None = None
    term: str | None = None
    laws: tuple[Citation, ...] = ()
    expected_end: ExpectedEnd | None = None
    case: str | None = None
    start_edtf: str | None = None
    end_edtf: str | None = None


@dataclass(frozen=True, slots=True)
class Proceeding:
    """One case in law: what belongs together from the first suspicion to the last appeal.

    `code` is `criminal`, `administrative` or null where no word tells; `spells` are its stages in order.
    """

    id: str
    code: str | None
    laws: tuple[Citation, ...]
    spells: tuple[Spell, ...]


@dataclass(frozen=True, slots=True)
class Presence:
    """A run of days in custody: from `first` (null: since an unknown day) up to before `after` (null: no end known).

    `sure` runs lie within runs that are only possible, so the first count to a lower bound and the second to an upper.
    """

    first: date | None
    after: date | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Detention:
    """Custody without a break: spells one after another, from being taken to being let go.

    `mode` is how it ended where that is told. `spells` are ids.
    """

    id: str
    start: Days
    end: Days | None
    certain: bool
    mode: str | None
    spells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """One side of a conflict: a value, the statements for it, the words of the first of them and who says them."""

    value: str
    statements: tuple[str, ...]
    quote: str
    said_by: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements about one event that cannot all be so. The positions stand in the order in which they are shown."""

    id: str
    kind: ConflictKind
    person: str
    event: str
    days: Days
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class PersonName:
    """How a person is written in a language (BCP 47, or `und`); `chosen` by a human, else the most frequent."""

    language: str
    name: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Individual:
    """Somebody the ledger tells of: mentions judged to be one.

    `id` names the first of the mentions, so it survives a merge with a later one. `name` is the name to show, null
    for people nobody names; `variants` are all the names as written. `statements` counts what is told.
    """

    id: str
    name: str | None
    names: tuple[PersonName, ...]
    variants: tuple[str, ...]
    mentions: tuple[str, ...]
    statements: int


@dataclass(frozen=True, slots=True)
class PersonCase:
    """All that is known of one person, on one day of knowledge.

    `lines` are the chronicle in the order of events, undated lines last. Spells stand in the order of their days.
    `disputed` are the laws that are cited only where another source cites another in their place.
    """

    person: Individual
    lines: tuple[Line, ...]
    custody: tuple[Spell, ...]
    procedure: tuple[Spell, ...]
    recognition: tuple[Spell, ...]
    proceedings: tuple[Proceeding, ...]
    detentions: tuple[Detention, ...]
    presence: tuple[Presence, ...]
    conflicts: tuple[Conflict, ...]
    issues: tuple[Issue, ...] = ()
    disputed: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class AsOf:
    """What an answer was computed from: the head of the chain, and the instant up to which it was read (null: all).

    `last` is when the last of the entries was recorded, null where there are none. Each append is recorded later than
    all before it, so whoever asks as known at `last` gets the same answer for ever. `rules` names the rules that the
    register goes by, empty for those that the program comes with.
    """

    head: Head
    known: datetime | None = None
    last: datetime | None = None
    rules: str = ""
