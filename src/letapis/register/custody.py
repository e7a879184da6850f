"""The custody axis of one person: acts to spells, detentions and the days held."""

from collections.abc import Iterable, Sequence
from datetime import date

from letapis.model import EventKind
from letapis.register.act import Act
from letapis.register.building import Building, connect
from letapis.register.deaths import goes_before_life
from letapis.register.moves import MOVES
from letapis.register.placing import in_order, led_of
from letapis.register.rules import Rules
from letapis.register.signs import hold_ends
from letapis.register.table import EFFECTS, Move
from letapis.register.walk import Walk


def custody_of(acts: Iterable[Act], signs: Sequence[date], rules: Rules) -> tuple[Building, ...]:
    """The spells of custody in the making, in the order in which they began.

    `signs` are days on which the person was in custody by what is said, whatever else happened.
    """
    moving = [act for act in acts if EFFECTS[act.kind].move is not Move.NONE]
    walk = Walk(rules, led_of(moving))

    def step(act: Act) -> None:
        death = next((b for b in walk.now if b.acts[0].kind is EventKind.DIED), None)
        if death is None or not (death.certain or goes_before_life(death.acts[0], rules)):
            MOVES[EFFECTS[act.kind].move](walk, act)
        elif EFFECTS[act.kind].move is Move.LEAVE:
            walk.over(act)

    in_order(moving, walk.fits, step)
    connect(walk.edges)
    hold_ends(walk.built, signs)
    connect(walk.edges)
    return tuple(walk.built)
