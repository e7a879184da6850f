"""Denials: against which acts they speak."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.model import Days, EventKind, Line, RoleName, SayerKind
from letapis.register.act import Act, one_voice
from letapis.register.dating import gap, shifted
from letapis.register.details import first_name
from letapis.register.table import DENIAL_REACH, EFFECTS

DENIES = {EventKind.HELD: (EventKind.HELD, EventKind.DETAINED, EventKind.REMANDED)}
"""What a denial speaks against, where that is more than events of its own kind."""


def deny(found: dict[EventKind, list[Act]], line: Line) -> None:
    """Set a denial against the acts that it can be of."""
    days = line.days
    if not line.statement.when.edtf and days.latest:
        days = Days(shifted(days.latest, -DENIAL_REACH), days.latest)
    for kind in DENIES.get(line.statement.event, (line.statement.event,)):
        near: Sequence[Act] = found.get(kind, ())
        for n, act in enumerate(near):
            if gap(act.placed, days) <= (EFFECTS[kind].same or 0) and _contradicts(line, act):
                found[kind][n] = replace(act, against=(*act.against, line))


def _contradicts(denial: Line, act: Act) -> bool:
    """Whether a denial is of the act itself.

    It is not where it is only of how it happened (a mode of release that not every report of it names), where the
    same voice tells of the act, or where somebody denies what he is charged with: that he was charged stands.
    """
    mode = first_name(denial, RoleName.MODE)
    if mode is not None and any(first_name(line, RoleName.MODE) != mode for line in act.lines):
        return False
    said_by = denial.statement.attribution
    guilt = EFFECTS[act.kind].procedure and said_by and said_by[0].kind is SayerKind.PERSON_CONCERNED
    return not guilt and not any(one_voice(line, denial) for line in act.lines)
