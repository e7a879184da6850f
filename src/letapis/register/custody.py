"""The custody axis of one person: acts to spells, detentions and the days held."""

from collections.abc import Iterable, Sequence
from datetime import date

from letapis.model import EventKind
from letapis.register.act import Act
from letapis.register.building import Building, connect
from letapis.register.moves import MOVES
from letapis.register.placing import in_order
from letapis.register.rules import Rules
from letapis.register.signs import hold_ends
from letapis.register.table import EFFECTS, Move
from letapis.register.walk import Walk


def custody_of(acts: Iterable[Act], signs: Sequence[date], rules: Rules) -> tuple[Building, ...]:
    """The spells of custody in the making, in the order in which they began.

    `signs` are days on which the person was in custody by what is said, whatever else happened.
    """
    moving = [act for act in acts if EFFECTS[act.kind].move is not Move.NONE]
    walk = Walk(rules)

    def step(act: Act) -> None:
        if not any(b.certain and b.acts[0].kind is EventKind.DIED for b in walk.now):
            MOVES[EFFECTS[act.kind].move](walk, act)

    in_order(moving, walk.fits, step)
    connect(walk.edges)
    hold_ends(walk.built, signs)
    connect(walk.edges)
    return tuple(walk.built)
