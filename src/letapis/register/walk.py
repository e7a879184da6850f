"""The custody axis while it is being walked, act by act."""

from dataclasses import dataclass, field
from datetime import date

from letapis.model import Custody, Days
from letapis.register.act import Act
from letapis.register.building import Building, Edge, edge_of
from letapis.register.dating import narrowed
from letapis.register.details import kind_of_facility, penal_of
from letapis.register.rules import Rules
from letapis.register.table import ADMINISTRATIVE, ARREST_RANK, EFFECTS, HELD_STATES, Move


@dataclass(slots=True)
class Walk:
    """What has been built so far.

    `now` are the spells that are open: the certain one, and any in doubt beside it. `sentenced` tells that a verdict
    under the criminal code was seen, or a colony, since the person was last let go. `led` are acts of letting go that a
    text tells before a taking of the same day.
    """

    rules: Rules
    led: frozenset[str] = frozenset()
    built: list[Building] = field(default_factory=list)
    now: list[Building] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    sentenced: bool = False

    @property
    def kept(self) -> Building | None:
        """The open spell of custody that is certain."""
        return next((b for b in self.now if b.certain and b.state in HELD_STATES), None)

    @property
    def rumoured(self) -> Building | None:
        """An open spell of custody that is in doubt."""
        return next((b for b in self.now if not b.certain and b.state in HELD_STATES), None)

    def began(self) -> date | None:
        """The first day on which what goes on now can have begun."""
        sure = [b for b in self.now if b.certain]
        return sure[-1].start.days.earliest if sure else None

    def fits(self, act: Act) -> tuple[int | str, ...]:
        """The sort key among acts whose order the dates leave open: what suits the state goes first."""
        row = EFFECTS[act.kind]
        arrest = row.move is Move.PENALTY and any(penal_of(line) == ADMINISTRATIVE for line in act.lines)
        fresh = act.dated and row.custody in {Custody.DETAINED, Custody.FREE} and row.move in {Move.TAKE, Move.LEAVE}
        needs = row.move in {Move.STAY, Move.SHIFT, Move.INSIDE} or row.custody is Custody.RELEASED
        odd = fresh if self.kept else needs and act.id not in self.led
        first = not self.kept and act.id in self.led
        latest = act.placed.latest.toordinal() if act.placed.latest else 0
        return int(odd), int(not first), ARREST_RANK if arrest else row.rank, latest, act.id

    def open(self, state: Custody, act: Act, start: Days, *, certain: bool | None = None) -> None:
        """Begin a spell: a certain one ends all that were open, another one only casts doubt on what ends by it."""
        certain = act.certain if certain is None else certain
        held = state in HELD_STATES
        if not certain:
            start = narrowed(start, Days(self.began(), None)) or start
        new = Building(state, edge_of(act, start), certain, [act], joined=held and certain and self.kept is not None)
        if certain:
            self.sentenced = state is Custody.COLONY or (self.sentenced and held)
            self._end(new.start)
            self.edges.append(new.start)
            self.now = []
        else:
            for other in self.now:
                if held is not (other.state in HELD_STATES):
                    other.doubt(act.placed.earliest)
        self.now.append(new)
        self.built.append(new)

    def imply(self, state: Custody, act: Act) -> None:
        """Custody of which nothing is told but what came after it: since an unknown day, or since he was last free.

        None where that has no date and he is known to be free: it may have come before that freedom.
        """
        if not act.certain or (self.now and not act.dated):
            return
        self.open(state, act, Days(self.began(), act.days.latest))
        self.built[-1].implied = True
        self.built[-1].start.told = None

    def punish(self, act: Act) -> None:
        """Begin a punishment within the custody that goes on: it neither ends it nor begins it."""
        self.built.append(Building(Custody.PUNISHMENT_CELL, edge_of(act), act.certain, [act]))

    def over(self, act: Act) -> None:
        """End the custody that goes on and begin nothing: sources disagree on what became of the person instead."""
        kept = [b for b in self.now if b.state in HELD_STATES]
        edge = edge_of(act)
        for spell in kept:
            spell.end = edge
        if kept:
            self.edges.append(edge)
        self.now = [b for b in self.now if b not in kept]

    def first_of(self, kept: Building) -> Building:
        """The spell in which the custody that goes on began."""
        while kept.joined:
            kept = next(before for before in self.built if before.certain and before.end is kept.start)
        return kept

    def state_in(self, act: Act) -> Custody | None:
        """The kind of custody in the facility that an act names.

        Before a verdict, a prison holds people on remand; after it, somebody serving a sentence goes on serving it in
        whatever remand prison he is brought to.
        """
        state = kind_of_facility(act.lines, self.rules)
        if state is Custody.PRISON and not self.sentenced:
            return Custody.PRE_TRIAL
        serving = self.kept.state_of_custody if self.kept and self.sentenced else None
        return serving if state is Custody.PRE_TRIAL and serving in {Custody.COLONY, Custody.PRISON} else state

    def _end(self, edge: Edge) -> None:
        for other in self.now:
            other.end = edge
            if not other.certain:
                other.start.not_after(edge.days.latest)
        for cell in (b for b in self.built if b.state is Custody.PUNISHMENT_CELL):
            cell.end = cell.end or Edge(Days(cell.start.days.earliest, edge.days.latest))
