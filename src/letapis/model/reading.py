"""All that was read in one report."""

from dataclasses import dataclass

from letapis.model.issue import Issue
from letapis.model.report import Report
from letapis.model.span import Span
from letapis.model.statement import Statement
from letapis.model.vocabulary import Basis, MentionType


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time, and the time they name (`edtf` as in `When`)."""

    span: Span
    edtf: str | None
    basis: Basis | None


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a person, a place, a facility, an organisation, an outlet or a law.

    `name` is the fullest name the report gives it.
    """

    span: Span
    type: MentionType
    name: str | None


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words that are no part of the story (`why`: `related headline`, `caption`, `share line`, …)."""

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What `letapis read` gives for one report."""

    report: Report
    statements: tuple[Statement, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    issues: tuple[Issue, ...] = ()
