"""An act: one event as the reports tell it."""

from dataclasses import dataclass

from letapis.model import Certainty, Days, EventKind, Line, Reality, Review
from letapis.register.details import Details

NARROW = 31
"""Up to so many days wide a date can tell two acts apart; a wider one goes with what it does not contradict."""


@dataclass(frozen=True, slots=True)
class Act:
    """One event as the reports tell it.

    `days` are those on which it may lie; `placed` those by which it is put in order, which a text's order may narrow;
    `lines` tell of it and `against` deny it, the one to show first first. `details` are those of each line, `various`
    each of them once: of somebody whom thousands of lines are about there are few.
    """

    kind: EventKind
    days: Days
    placed: Days
    lines: tuple[Line, ...]
    details: tuple[Details, ...]
    various: tuple[Details, ...]
    against: tuple[Line, ...] = ()

    @property
    def id(self) -> str:
        """The id of the statement to show first."""
        return self.lines[0].id

    @property
    def dated(self) -> bool:
        """Whether any report gives it a date of its own."""
        return any(line.statement.when.edtf for line in self.lines)

    @property
    def certain(self) -> bool:
        """Whether somebody commits himself to it, and nobody denies it whom a human did not overrule."""
        accepted = any(settled(line) for line in self.lines)
        if self.against and (not accepted or any(settled(line) for line in self.against)):
            return False
        return accepted or any(line.statement.certainty is Certainty.CERTAIN for line in self.lines)


def settled(line: Line) -> bool:
    """Whether a human stands behind the line."""
    return line.review in {Review.ACCEPTED, Review.CORRECTED} or line.by_human


def counts(line: Line) -> bool:
    """Whether a line may move an axis, or speak against a move: told as a fact, and not rejected by a human."""
    return line.statement.reality is Reality.ACTUAL and line.review is not Review.REJECTED


def one_voice(one: Line, other: Line) -> bool:
    """Whether one report says both in the same voice: then it does not contradict itself, but tells of two things."""
    if one.source.report_id != other.source.report_id:
        return False
    said, heard = ([(s.name, s.kind) for s in line.statement.attribution] for line in (one, other))
    return said == heard
