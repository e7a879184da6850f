"""Statements to acts: the same event told by several reports is one act with several statements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from letapis.model import Certainty, Days, EventKind, Line, Polarity, Reality, Review, RoleName
from letapis.register.dating import gap, hull, narrowed, shifted, width
from letapis.register.details import Details, agreement, apart, details_of, first_name, never_one
from letapis.register.placing import news, placements
from letapis.register.rules import Rules
from letapis.register.table import DENIAL_REACH, EFFECTS

NARROW = 31
"""Up to so many days wide a date can tell two acts apart; a wider one goes with what it does not contradict."""

DENIES = {EventKind.HELD: (EventKind.HELD, EventKind.DETAINED, EventKind.REMANDED)}
"""What a denial speaks against, where that is more than events of its own kind."""


@dataclass(frozen=True, slots=True)
class Act:
    """One event as the reports tell it.

    `days` are those on which it may lie; `placed` those by which it is put in order, which a text's order may narrow;
    `lines` tell of it and `against` deny it, the one to show first first.
    """

    kind: EventKind
    days: Days
    placed: Days
    lines: tuple[Line, ...]
    details: tuple[Details, ...]
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


def acts_of(lines: Iterable[Line], rules: Rules) -> tuple[Act, ...]:
    """The acts that the lines of one person tell of. The order of the lines does not matter."""
    told = sorted((line for line in lines if counts(line)), key=_precise_first)
    placed = placements(told)
    found: dict[EventKind, list[Act]] = {}
    for line in told:
        if line.statement.polarity is Polarity.AFFIRMED and EFFECTS[line.statement.event].rank:
            _place(found.setdefault(line.statement.event, []), line, rules, placed)
    for line in told:
        if line.statement.polarity is Polarity.DENIED:
            _deny(found, line)
    return tuple(_best_first(act, rules) for kind in EFFECTS for act in found.get(kind, ()))


def _precise_first(line: Line) -> tuple[int, int, str]:
    return width(line.days), line.days.latest.toordinal() if line.days.latest else 0, line.id


def _place(acts: list[Act], line: Line, rules: Rules, placed: Mapping[str, Days]) -> None:
    """Add the line to the act that it agrees with best, or open a new one."""
    details = details_of(line, rules)
    fitting = [n for n, act in enumerate(acts) if _joins(act, line, details, placed[line.id])]
    if not fitting:
        acts.append(Act(line.statement.event, line.days, placed[line.id], (line,), (details,)))
        return
    best = max(fitting, key=lambda n: _likeness(acts[n], line, details))
    act = acts[best]
    both = narrowed(act.days, line.days) or hull(act.days, line.days)
    acts[best] = replace(act, days=both, lines=(*act.lines, line), details=(*act.details, details))


def _joins(act: Act, line: Line, details: Details, placed: Days) -> bool:
    same = EFFECTS[act.kind].same
    if any(never_one(act.kind, other, details) for other in act.details):
        return False
    if same is None:
        return True
    if not act.days.overlaps(line.days):
        return width(hull(act.days, line.days)) <= same + 1
    if width(line.days) <= NARROW:
        return True
    if any(apart(act.kind, other, details) for other in act.details):
        return False
    agrees = any(agreement(other, details) > 0 for other in act.details)
    return bool(line.statement.when.edtf) or agrees or act.placed.overlaps(placed) or act.placed.overlaps(news(line))


def _likeness(act: Act, line: Line, details: Details) -> tuple[int, bool, int, int, str]:
    best = max(agreement(other, details) for other in act.details)
    same_report = any(other.source.report_id == line.source.report_id for other in act.lines)
    latest = act.days.latest.toordinal() if act.days.latest else 0
    return best, same_report, -gap(act.days, line.days), latest, act.lines[0].id


def _deny(found: dict[EventKind, list[Act]], line: Line) -> None:
    """Set a denial against the acts that it can be of."""
    days = line.days
    if not line.statement.when.edtf and days.latest:
        days = Days(shifted(days.latest, -DENIAL_REACH), days.latest)
    for kind in DENIES.get(line.statement.event, (line.statement.event,)):
        near: Sequence[Act] = found.get(kind, ())
        for n, act in enumerate(near):
            if gap(act.placed, days) <= (EFFECTS[kind].same or 0) and not _of_the_manner(line, act):
                found[kind][n] = replace(act, against=(*act.against, line))


def _of_the_manner(denial: Line, act: Act) -> bool:
    """Whether a denial is only of how it happened: it names a mode of release that not every report of it names."""
    mode = first_name(denial, RoleName.MODE)
    return mode is not None and any(first_name(line, RoleName.MODE) != mode for line in act.lines)


def _best_first(act: Act, rules: Rules) -> Act:
    if len(act.lines) == 1 and len(act.against) < 2:  # noqa: PLR2004 - one cannot be out of order
        return act
    order = sorted(range(len(act.lines)), key=lambda n: rules.precedence.key(act.lines[n]))
    return replace(
        act,
        lines=tuple(act.lines[n] for n in order),
        details=tuple(act.details[n] for n in order),
        against=tuple(sorted(act.against, key=rules.precedence.key)),
    )
