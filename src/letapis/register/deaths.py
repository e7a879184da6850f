"""Alive against dead: a death is in doubt where something certain happened to the person on a later day."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.model import EventKind
from letapis.register.act import NARROW, Act, settled
from letapis.register.dating import precedes, width
from letapis.register.rules import Rules
from letapis.register.table import EFFECTS, Move


def doubt_deaths(acts: Sequence[Act]) -> tuple[Act, ...]:
    """The acts, with what speaks of life set against a death; not where a human stands behind the death."""
    return tuple(_against_life(act, acts) if act.kind is EventKind.DIED else act for act in acts)


def _against_life(death: Act, acts: Sequence[Act]) -> Act:
    if any(settled(line) for line in death.lines):
        return death
    later = [line for act in acts if _lives(act, death) for line in act.lines]
    return replace(death, against=(*death.against, *later))


def goes_before_life(death: Act, rules: Rules) -> bool:
    """Whether a death in doubt is what to show first: its best source goes before every one that speaks of life."""
    best = rules.precedence.key(death.lines[0])
    return all(best < rules.precedence.key(line) for line in death.against)


def _lives(act: Act, death: Act) -> bool:
    moves = EFFECTS[act.kind].move is not Move.NONE
    return moves and act.certain and act.dated and width(act.days) <= NARROW and precedes(death.days, act.days)
