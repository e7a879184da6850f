"""Why a reading says what it says: for each statement its rule, and for each field the words that gave it."""

from dataclasses import dataclass
from enum import StrEnum

from letapis.model.reading import Reading
from letapis.model.span import Span
from letapis.model.statement import Statement


class Field(StrEnum):
    """A field of a statement, as the contract names it; each role is a ground of its own."""

    EVENT = "event"
    PERSON = "person"
    ROLE = "role"
    WHEN = "when"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    POLARITY = "polarity"
    REALITY = "reality"


class How(StrEnum):
    """How the words gave the value."""

    WORDS = "words"
    """They say it themselves."""
    NAME = "name"
    """They name the person, and the report has no fuller name, or this one."""
    PRONOUN = "pronoun"
    """They stand for the person named elsewhere."""
    DESCRIPTION = "description"
    """They describe the person, who is named elsewhere."""
    FOCUS = "focus"
    """No words of the person stand here: the one to whom something happened last is meant."""
    OPEN = "open"
    """Who it is could not be told, or nobody is named."""
    RULE = "rule"
    """The rule itself says so."""
    LATER_DAY = "later day"
    """The day of the event lies behind the day of publication."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule that read a statement: a row of a table, with its example, what it needs and what forbids it."""

    name: str
    example: str = ""
    needs: str = ""
    unless: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """Words of the report (none where no words gave it), what they gave for which field, and how.

    `part` is the role's name, or what kind of sayer it is; `value` as in the statement; `how` a `How`, for `when` its
    basis (`stated`, `completed`, `relative`, `bounded`).
    """

    field: Field
    value: str
    span: Span | None
    how: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A statement with its rule and the grounds of its fields, in the order of the contract."""

    statement: Statement
    rule: Rule
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A whole reading, explained; what was set aside and what is unclear stands in the reading itself."""

    reading: Reading
    statements: tuple[Explained, ...]
