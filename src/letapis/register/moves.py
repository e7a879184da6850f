"""What each move of the table does to the walk along the custody axis."""

from letapis.register.act import Act
from letapis.register.leaving import hand, leave, penalty
from letapis.register.table import Move
from letapis.register.taking import inside, shift, stay, take
from letapis.register.walk import Walk


def nothing(walk: Walk, act: Act) -> None:
    """An event that moves nothing on this axis."""
    del walk, act


MOVES = {
    Move.TAKE: take,
    Move.STAY: stay,
    Move.SHIFT: shift,
    Move.INSIDE: inside,
    Move.PENALTY: penalty,
    Move.LEAVE: leave,
    Move.HAND: hand,
    Move.NONE: nothing,
}
