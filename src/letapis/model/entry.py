"""What the ledger holds: entries, each chained to the one before.

The log of entries is the only truth; a register is computed from it. Nothing is ever edited: a correction, a
judgement, a withdrawal is one more entry. A machine's judgement is an entry like a human's (told apart by `actor`), so
that a better matcher of next year does not move a count of last year.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from letapis.model.issue import Issue
from letapis.model.reading import Mention, SetAside, TimeExpression
from letapis.model.report import Report
from letapis.model.statement import Statement
from letapis.model.vocabulary import Judgement, Verdict

GENESIS = "0" * 64
"""What stands as `previous` in the first entry."""

MACHINE = "letapis"
"""The actor of all that the program did by itself; what begins with it and `/` too (`letapis/identity-1`)."""


def is_machine(actor: str) -> bool:
    """Whether an actor is the program itself."""
    return actor == MACHINE or actor.startswith(f"{MACHINE}/")


@dataclass(frozen=True, slots=True)
class ReportFiled:
    """A version of a text was filed, with what was read in it beside the statements."""

    report: Report
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementRead:
    """A statement was read in a filed report, or added by hand."""

    statement: Statement


@dataclass(frozen=True, slots=True)
class StatementReviewed:
    """A human accepts, rejects or corrects a statement. The machine's reading stays beside the correction.

    `correction` is the whole corrected statement, set only where `verdict` is `correct`.
    """

    statement_id: str
    verdict: Verdict
    correction: Statement | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class IdentityJudged:
    """Two mentions are judged to be one person, or two, or it is left open.

    `left` and `right` are mention ids (`mention_id`). `score` (0 to 1) and `reasons` are the matcher's, or a human's
    words.
    """

    left: str
    right: str
    judgement: Judgement
    score: float | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameChosen:
    """A human chooses how the person behind a mention is written in a language (BCP 47 tag)."""

    mention: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class DisclosureSet:
    """What of a person, a statement or a report may be public, and from which day on.

    `target` is a mention id, a statement id or a report id; `fields` names what is disclosed (`*` for all but sealed
    fields), empty takes it back. `public_from` is an ISO 8601 day, null for at once.
    """

    target: str
    fields: tuple[str, ...]
    public_from: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class EntryWithdrawn:
    """An earlier entry is withdrawn, with a reason; it stays in the ledger."""

    seq: int
    reason: str


Body = ReportFiled | StatementRead | StatementReviewed | IdentityJudged | NameChosen | DisclosureSet | EntryWithdrawn


@dataclass(frozen=True, slots=True)
class Entry:
    """One link of the chain.

    `seq` counts from 1 without gaps. `recorded_at` is an aware UTC instant: the known-time clock; it never runs
    backwards along the chain. `hash` is the SHA-256, in hex, over everything else in it (`letapis.model.chain`).
    """

    seq: int
    recorded_at: datetime
    actor: str
    body: Body
    previous: str
    hash: str

    @property
    def by_machine(self) -> bool:
        """Whether the program itself made it."""
        return is_machine(self.actor)


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain ends: the number of entries and the hash of the last."""

    seq: int
    hash: str


def mention_id(statement: Statement, statement_id: str) -> str:
    """The id of the mention that a statement is about, the node that identity is judged over.

    All statements of one report about one name are one mention; an unnamed person is a mention of its own.
    """
    name = statement.person.name
    key = f"{statement.report_id}\x1f{name}" if name else statement_id
    return "mention:" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
