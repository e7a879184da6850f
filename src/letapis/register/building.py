"""Spells while they are being built from acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from letapis.model import Axis, Custody, Days, ExpectedEnd, Line, Procedure, Recognition, RoleName, Spell
from letapis.model.case import ANY_DAY
from letapis.register.acts import Act
from letapis.register.dating import edtf_of, narrowed
from letapis.register.details import first_name, laws_of
from letapis.register.rules import Rules


@dataclass(slots=True)
class Edge:
    """A change on an axis: the days on which it may lie. One spell's end and the start of the next are one edge."""

    days: Days

    def not_before(self, earliest: date | None) -> None:
        """Narrow it to what follows from another edge going before."""
        self.days = narrowed(self.days, Days(earliest, None)) or self.days

    def not_after(self, latest: date | None) -> None:
        """Narrow it to what follows from another edge coming after."""
        self.days = narrowed(self.days, Days(None, latest)) or self.days


@dataclass(slots=True)
class Building:
    """A spell in the making. `joined` tells that the one before it passed into it without a break."""

    state: Custody | Procedure | Recognition
    start: Edge
    certain: bool
    acts: list[Act]
    end: Edge | None = None
    doubted_from: date | None = None
    joined: bool = False
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
        """From a day on it is no longer certain; the earliest doubt counts."""
        since = since or self.start.days.earliest or date.min
        self.doubted_from = min(self.doubted_from, since) if self.doubted_from else since

    def name(self, role: RoleName, rules: Rules) -> str | None:
        """What the statement to show first, of those that tell it, has in a role."""
        names = (first_name(line, role) for line in self.lines(rules))
        return next((name for name in names if name), None)

    def lines(self, rules: Rules) -> list[Line]:
        """The statements for it, the one to show first first; those of the act that opened it go before the rest."""
        first, *rest = self.acts
        more = {line.id: line for act in rest for line in act.lines}
        return [*first.lines, *sorted((x for x in more.values() if x not in first.lines), key=rules.precedence.key)]


def connect(edges: Sequence[Edge]) -> None:
    """Narrow edges that follow one another: none lies before the one before it, nor after the one after it."""
    for one, then in pairwise(edges):
        then.not_before(one.days.earliest)
    for then, one in pairwise(edges[::-1]):
        one.not_after(then.days.latest)


def spell(axis: Axis, built: Building, rules: Rules) -> Spell:
    """The finished record."""
    lines = built.lines(rules)
    told = next((x.statement.when.edtf for x in built.acts[0].lines if x.statement.when.edtf), None)
    return Spell(
        id=f"{axis.value}:{built.state.value}:{lines[0].id}",
        axis=axis,
        state=built.state,
        start=built.start.days,
        end=built.end.days if built.end else None,
        certain=built.certain,
        doubted_from=built.doubted_from,
        statements=tuple(line.id for line in lines),
        against=tuple(dict.fromkeys(line.id for act in built.acts for line in act.against)),
        facility=built.name(RoleName.FACILITY, rules),
        place=built.name(RoleName.PLACE, rules),
        agent=built.agent,
        mode=built.name(RoleName.MODE, rules) if built.state is Custody.RELEASED else None,
        term=next((role.duration for x in lines for role in x.statement.roles if role.role is RoleName.TERM), None),
        laws=tuple(dict.fromkeys(law for line in lines for law in laws_of(line))),
        expected_end=built.expected,
        case=built.case,
        start_edtf=told or edtf_of(built.start.days) if built.start.days is not ANY_DAY else None,
    )
