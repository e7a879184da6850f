"""The custody axis of one person: acts to spells, detentions and the days held."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from letapis.model import EventKind
from letapis.register.acts import NARROW, Act, settled
from letapis.register.building import Building, connect
from letapis.register.dating import precedes, width
from letapis.register.moves import MOVES
from letapis.register.placing import in_order
from letapis.register.rules import Rules
from letapis.register.signs import hold_ends
from letapis.register.table import EFFECTS, Move
from letapis.register.walk import Walk


def custody_of(acts: Iterable[Act], signs: Sequence[date], rules: Rules) -> tuple[Building, ...]:
    """The spells of custody in the making, in the order in which they began; punishments last.

    `signs` are days on which the person was in custody by what is said, whatever else happened.
    """
    moving = [act for act in _doubt_deaths(list(acts)) if EFFECTS[act.kind].move is not Move.NONE]
    walk = Walk(rules)

    def step(act: Act) -> None:
        if not any(b.certain and b.acts[0].kind is EventKind.DIED for b in walk.now):
            MOVES[EFFECTS[act.kind].move](walk, act)

    in_order(moving, walk.fits, step)
    connect(walk.edges)
    hold_ends(walk.built, signs)
    connect(walk.edges)
    return (*walk.built, *walk.inside)


def _doubt_deaths(acts: list[Act]) -> list[Act]:
    """A death is in doubt where something certain happened to the person on a later day, unless a human settled it."""
    return [_against_life(act, acts) if act.kind is EventKind.DIED else act for act in acts]


def _against_life(death: Act, acts: Sequence[Act]) -> Act:
    if any(settled(line) for line in death.lines):
        return death
    later = [line for act in acts if _lives(act, death) for line in act.lines]
    return replace(death, against=(*death.against, *later))


def _lives(act: Act, death: Act) -> bool:
    moves = EFFECTS[act.kind].move is not Move.NONE
    return moves and act.certain and act.dated and width(act.days) <= NARROW and precedes(death.days, act.days)
