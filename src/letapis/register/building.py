"""Spells while they are being built from acts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from letapis.model import Axis, Custody, Days, ExpectedEnd, Line, Procedure, Recognition, RoleName, Spell
from letapis.register.act import Act
from letapis.register.dating import narrowed, within
from letapis.register.details import each_once, first_name, laws_of
from letapis.register.gazetteer import is_bare
from letapis.register.rules import Rules


def told_by(act: Act) -> str | None:
    """The date of an act as the first statement with one tells it (EDTF), or as one that says the same more exactly."""
    dated = [line for line in act.lines if line.statement.when.edtf]
    found = dated[0] if dated else None
    for line in dated[1:]:
        if found and within(line.days, found.days):
            found = line
    return found.statement.when.edtf if found else None


@dataclass(slots=True)
class Edge:
    """A change on an axis: the days on which it may lie, and the date told of it (EDTF) by the statement to show first.

    One spell's end and the start of the next are one edge.
    """

    days: Days
    told: str | None = None

    def tell(self, act: Act) -> None:
        """One more act that tells of the change: it lies on the days of both."""
        self.days = narrowed(self.days, act.days) or self.days
        self.told = self.told or told_by(act)

    def not_before(self, earliest: date | None) -> None:
        """Narrow it to what follows from another edge going before."""
        self.days = narrowed(self.days, Days(earliest, None)) or self.days

    def not_after(self, latest: date | None) -> None:
        """Narrow it to what follows from another edge coming after."""
        self.days = narrowed(self.days, Days(None, latest)) or self.days


@dataclass(slots=True)
class Building:
    """A spell in the making.

    `joined` tells that the one before it passed into it without a break, `implied` that nothing is told of it but what
    came after, `either_way` that it may have been over as soon as it began. From `rumoured_from` on somebody says that
    it has ended; from `lapsed_from` on the computed term has.
    """

    state: Custody | Procedure | Recognition
    start: Edge
    certain: bool
    acts: list[Act]
    end: Edge | None = None
    rumoured_from: date | None = None
    lapsed_from: date | None = None
    joined: bool = False
    implied: bool = False
    either_way: bool = False
    agent: str | None = None
    case: str | None = None
    expected: ExpectedEnd | None = None

    @property
    def state_of_custody(self) -> Custody:
        """The state, of a spell of custody; TypeError for another axis."""
        if not isinstance(self.state, Custody):
            message = f"{self.state} is no state of custody"
            raise TypeError(message)
        return self.state

    def support(self, act: Act) -> None:
        """One more act that says so."""
        self.acts.append(act)

    def doubt(self, since: date | None) -> None:
        """From a day on somebody says that it has ended; the earliest doubt counts."""
        began = self.start.days.earliest or date.min
        since = max(since or began, began)
        self.rumoured_from = min(self.rumoured_from, since) if self.rumoured_from else since

    @property
    def doubted_from(self) -> date | None:
        """From when on it is no longer certain: by what somebody says, or since the term has run out."""
        ended = self.end.days.latest if self.end else None
        days = (day for day in (self.rumoured_from, self.lapsed_from) if day and (ended is None or day < ended))
        return min(days, default=None)

    def name(self, role: RoleName, rules: Rules) -> str | None:
        """What the statement to show first, of those that tell it, has in a role."""
        return _first(self.lines(rules), role)

    def lines(self, rules: Rules) -> list[Line]:
        """The statements for it, the one to show first first; those of the act that opened it go before the rest."""
        first, *rest = self.acts
        if not rest:
            return list(first.lines)
        more = {line.id: line for act in rest for line in act.lines}
        for line in first.lines:
            more.pop(line.id, None)
        return [*first.lines, *sorted(more.values(), key=rules.precedence.key)]


def edge_of(act: Act, days: Days | None = None) -> Edge:
    """The change that an act makes, on its own days or on others that it implies."""
    return Edge(days or act.days, told_by(act))


def connect(edges: Sequence[Edge]) -> None:
    """Narrow edges that follow one another: none lies before the one before it, nor after the one after it."""
    for one, then in pairwise(edges):
        then.not_before(one.days.earliest)
    for then, one in pairwise(edges[::-1]):
        one.not_after(then.days.latest)


def spell_id(axis: Axis, built: Building) -> str:
    """The id of a spell: its axis and state, and the statement to show first."""
    return f"{axis.value}:{built.state.value}:{built.acts[0].id}"


def _facility(line: Line, state: Custody | Procedure | Recognition, rules: Rules) -> str | None:
    """The facility that a line names; a punishment cell is none that custody as a whole is in."""
    name = first_name(line, RoleName.FACILITY)
    cell = name is not None and rules.facility(name) is Custody.PUNISHMENT_CELL
    return name if cell is (state is Custody.PUNISHMENT_CELL) else None


def _told_facility(lines: Iterable[Line], state: Custody | Procedure | Recognition, rules: Rules) -> str | None:
    """The first facility that is told by more than one word, else the first."""
    names = [name for line in lines if (name := _facility(line, state, rules))]
    return next((name for name in names if not is_bare(name)), names[0] if names else None)


def _first(lines: Iterable[Line], role: RoleName) -> str | None:
    return next((name for line in lines if (name := first_name(line, role))), None)


def spell(axis: Axis, built: Building, rules: Rules) -> Spell:
    """The finished record."""
    lines = built.lines(rules)
    return Spell(
        id=spell_id(axis, built),
        axis=axis,
        state=built.state,
        start=built.start.days,
        end=built.end.days if built.end else None,
        certain=built.certain,
        doubted_from=built.doubted_from,
        statements=tuple(line.id for line in lines),
        against=tuple(dict.fromkeys(line.id for act in built.acts for line in act.against)),
        facility=None if built.implied else _told_facility(lines, built.state, rules),
        place=None if built.implied else _first(lines, RoleName.PLACE),
        agent=built.agent,
        mode=_first(lines, RoleName.MODE) if built.state is Custody.RELEASED else None,
        term=next((role.duration for x in lines for role in x.statement.roles if role.role is RoleName.TERM), None),
        laws=each_once(law for line in lines for law in laws_of(line)),
        expected_end=built.expected,
        case=built.case,
        start_edtf=built.start.told,
        end_edtf=built.end.told if built.end else None,
    )
