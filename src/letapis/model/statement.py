"""What a report says happened to somebody, and who says so."""

from dataclasses import dataclass, field

from letapis.model.law import Citation
from letapis.model.span import Span
from letapis.model.vocabulary import (
    Basis,
    Certainty,
    EventKind,
    Polarity,
    Reality,
    RoleName,
    SayerKind,
)


@dataclass(frozen=True, slots=True)
class When:
    """When it happened, as EDTF (ISO 8601-2:2019), and how that was had from the words.

    `edtf` is null where the report gives no clue. A day is never invented: "last summer" stays a summer.
    `span` holds the words of the time, null where the date comes from context alone.
    """

    edtf: str | None = None
    basis: Basis | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a statement is about.

    `span` is what the report says at that place: a name, a description, a pronoun (null for an elided
    subject that has no words of its own). `name` is the fullest name the report gives that person, null for an unnamed
    one. `count` is set where a number of unnamed people is given.
    """

    span: Span | None
    name: str | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Role:
    """Something or somebody else that takes part in the event.

    `span` is null for a value that the words imply (`mode` of a release, the name of a profile's attribute).
    `citation` goes with `law`; `duration` (ISO 8601, `P3Y6M`; `P7Y/P8Y` for a range) with `term`;
    `currency` (ISO 4217, or `BV` for Belarusian base units) with `amount`, whose `value` is the number.
    """

    role: RoleName
    span: Span | None
    name: str | None = None
    citation: Citation | None = None
    duration: str | None = None
    value: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Sayer:
    """Who says so, according to the report."""

    span: Span
    name: str | None
    kind: SayerKind


@dataclass(frozen=True, slots=True)
class Statement:
    """One event, said of one person by one report: the record that everything downstream rests on.

    `attribution` names the sayers, nearest first; empty, the report says it in its own voice. `quote` is the smallest
    clause or sentence that carries the statement. `rule` names the rule that read it, with its version.
    """

    report_id: str
    event: EventKind
    trigger: Span
    person: Person
    quote: Span
    roles: tuple[Role, ...] = ()
    when: When = field(default_factory=When)
    attribution: tuple[Sayer, ...] = ()
    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.AFFIRMED
    reality: Reality = Reality.ACTUAL
    rule: str = ""
