"""Which law belongs to which event: what hangs on it, or what follows it with no other event between."""

from collections.abc import Sequence

from letapis.model import EventKind, Role, RoleName
from letapis.reading.attachment import Placed, hangs_below, heads_of
from letapis.reading.laws import FoundLaw
from letapis.reading.triggers import Trigger

E = EventKind
UNDER_LAW = {
    E.DETAINED, E.REMANDED, E.WANTED, E.INVESTIGATED, E.CHARGED, E.TRIED, E.CONVICTED, E.SENTENCED, E.ACQUITTED,
    E.CASE_CLOSED, E.ACCUSED,
}  # fmt: skip
"""Events that are said to be under a law."""
STRENGTH = {E.CHARGED: 0, E.CONVICTED: 1, E.SENTENCED: 2, E.INVESTIGATED: 3, E.TRIED: 4}
"""Of several events in a sentence, those that a law is rather said of."""


def laws_of(trigger: Trigger, placed: Sequence[Placed[FoundLaw]], others: Sequence[Trigger]) -> list[Role]:
    """The laws of an event as roles, with the offence that a gloss in brackets gives."""
    if trigger.row.event not in UNDER_LAW:
        return []
    here = [p for p in placed if p.first.sent == trigger.token.sent]
    mine = [p for p in here if _owner(p, [t for t in others if t.row.event in UNDER_LAW]) is trigger]
    out = [Role(RoleName.LAW, p.found.span, p.found.span.text, c) for p in mine for c in p.found.citations]
    gloss = next((p.found.offence for p in mine if p.found.offence is not None), None)
    if gloss is not None:
        out.append(Role(RoleName.OFFENCE, gloss, gloss.text))
    return out


def _owner(placed: Placed[FoundLaw], triggers: Sequence[Trigger]) -> Trigger | None:
    here = [t for t in triggers if t.token.sent == placed.first.sent]
    below = [t for t in here if hangs_below(placed, heads_of(t))]
    before = [t for t in here if t.token.i < placed.first.i]
    candidates = below or before or here
    if not candidates:
        return None
    nearest = min(abs(t.token.i - placed.first.i) for t in candidates)
    close = [t for t in candidates if abs(t.token.i - placed.first.i) <= nearest + 12]
    return min(close, key=lambda t: (STRENGTH.get(t.row.event, 9), abs(t.token.i - placed.first.i)))
