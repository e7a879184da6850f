"""Verdicts, and moves out of custody."""

from letapis.model import Custody, RoleName
from letapis.register.act import Act
from letapis.register.building import Building
from letapis.register.dating import precedes
from letapis.register.details import first_name, laws_differ, laws_of, penal_of, penalty_of
from letapis.register.table import ADMINISTRATIVE, EFFECTS
from letapis.register.taking import begin, take
from letapis.register.walk import Walk

GONE = frozenset({Custody.ABROAD, Custody.DEAD})


def penalty(walk: Walk, act: Act) -> None:
    """A verdict. Administrative arrest begins at once; any other orders custody, and others tell if it began."""
    orders = next((row for line in act.lines if (row := penalty_of(line))), None)
    if orders and orders.state is None:
        return
    if any(penal_of(line) == ADMINISTRATIVE for line in act.lines):
        _arrest(walk, act)
        return
    walk.sentenced = walk.sentenced or act.certain
    told = orders or any(details.term for details in act.details)
    if told and not walk.kept and not walk.rumoured and not any(b.state in GONE for b in walk.now):
        walk.open(orders.state if orders and orders.state else Custody.DETAINED, act, act.days, certain=False)


def _arrest(walk: Walk, act: Act) -> None:
    kept = walk.kept
    if kept and (not act.certain or (kept.state is Custody.ADMINISTRATIVE_ARREST and not _another(kept, act))):
        kept.support(act)
    elif kept is None:
        begin(walk, Custody.ADMINISTRATIVE_ARREST, act, act.days)
    else:
        walk.open(Custody.ADMINISTRATIVE_ARREST, act, act.days)


def _another(kept: Building, act: Act) -> bool:
    """Whether an arrest of days follows the one that goes on: it has a date of its own, or is for another offence."""
    told = frozenset(law for one in kept.acts for line in one.lines for law in laws_of(line))
    return act.dated or laws_differ(told, frozenset(law for line in act.lines for law in laws_of(line)))


def leave(walk: Walk, act: Act) -> None:
    """Custody ends, or somebody goes to another country, comes back, or dies."""
    state = EFFECTS[act.kind].custody or Custody.RELEASED
    mode = next((mode for line in act.lines if (mode := first_name(line, RoleName.MODE))), None)
    same = next((b for b in walk.now if b.state is state), None)
    if state is Custody.RELEASED and mode == Custody.HOUSE_ARREST.value:
        walk.open(Custody.HOUSE_ARREST, act, act.days)
    elif same and same.certain >= act.certain and not (act.dated and precedes(same.start.days, act.days)):
        same.support(act)
        same.start.tell(act)
    elif state is not Custody.FREE or not walk.kept:
        if state is Custody.RELEASED and not walk.kept:
            walk.imply(Custody.DETAINED, act)  # whoever is let go was in custody, though nobody told of it
        walk.open(state, act, act.days)


def hand(walk: Walk, act: Act) -> None:
    """Somebody is handed to another state: into its custody, or, where he is let go at the time, into freedom there."""
    freed = any(b.state is Custody.RELEASED and b.start.days.overlaps(act.days) for b in walk.now)
    if freed:
        walk.open(Custody.ABROAD, act, act.days)
    elif any(b.state is Custody.ABROAD and not precedes(b.start.days, act.days) for b in walk.now):
        walk.now[-1].support(act)
    elif walk.kept and act.certain:
        walk.open(Custody.DETAINED, act, act.days)
    else:
        take(walk, act)
