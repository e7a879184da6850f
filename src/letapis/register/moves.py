"""What each move of the table does to the walk along the custody axis."""

from letapis.model import Custody, Days, EventKind, RoleName
from letapis.register.act import NARROW, Act
from letapis.register.building import Building, Edge, edge_of
from letapis.register.dating import day_of, precedes, width
from letapis.register.details import first_facility, first_name, in_absence, penal_of, penalty_of
from letapis.register.gazetteer import is_named
from letapis.register.table import ADMINISTRATIVE, EFFECTS, Move
from letapis.register.walk import Walk

GONE = frozenset({Custody.ABROAD, Custody.DEAD})


def take(walk: Walk, act: Act) -> None:
    """Somebody is taken into custody, or the kind of custody changes."""
    state = EFFECTS[act.kind].custody or Custody.DETAINED
    kept = walk.kept
    if all(in_absence(line) for line in act.lines):
        return
    if kept is None:
        _begin(walk, state, act, act.days)
    elif state is Custody.DETAINED and act.certain and _anew(kept, act):
        _retake(walk, kept, act)
    elif not act.certain or state is Custody.DETAINED:
        walk.first_of(kept).support(act)
    elif state is kept.state:
        stay(walk, act)
    else:
        walk.open(state, act, act.days)


def stay(walk: Walk, act: Act) -> None:
    """Somebody is in custody. Where that is so already, a facility of another name or kind is a move nobody told of."""
    kept, state = walk.kept, walk.state_in(act)
    if state is Custody.PUNISHMENT_CELL:
        walk.inside.append(Building(state, edge_of(act), act.certain, [act]))
        state = None
    if kept is None:
        _begin(walk, state or Custody.DETAINED, act, act.days if _is_past(act) else _since(walk, act))
        _close_past(walk, act)
    elif act.certain and state and _elsewhere(walk, kept, act, state):
        walk.open(state, act, _since(walk, act))
    else:
        kept.support(act)


def shift(walk: Walk, act: Act) -> None:
    """Somebody is moved from one place of custody to another."""
    kept, state = walk.kept, walk.state_in(act)
    if state is Custody.PUNISHMENT_CELL:
        inside(walk, act)
    elif kept is None:
        _begin(walk, state or Custody.DETAINED, act, act.days)
    elif act.certain and (act.dated or first_facility(act.lines)):
        walk.open(state or kept.state_of_custody, act, act.days)
    else:
        kept.support(act)


def inside(walk: Walk, act: Act) -> None:
    """Punishment within custody: a spell of its own where the words tell of a cell or a term, while custody goes on."""
    stay(walk, act)
    if walk.state_in(act) is not Custody.PUNISHMENT_CELL and any(details.term for details in act.details):
        walk.inside.append(Building(Custody.PUNISHMENT_CELL, edge_of(act), act.certain, [act]))


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


def _begin(walk: Walk, state: Custody, act: Act, start: Days) -> None:
    rumoured = walk.rumoured
    if rumoured and not act.certain:
        rumoured.support(act)
    else:
        walk.open(state, act, start)


def _arrest(walk: Walk, act: Act) -> None:
    kept = walk.kept
    if kept and (not act.certain or (kept.state is Custody.ADMINISTRATIVE_ARREST and not act.dated)):
        kept.support(act)
    elif kept is None:
        _begin(walk, Custody.ADMINISTRATIVE_ARREST, act, act.days)
    else:
        walk.open(Custody.ADMINISTRATIVE_ARREST, act, act.days)


def _anew(kept: Building, act: Act) -> bool:
    """Whether somebody in custody was taken anew: on a day that tells it apart from the time before."""
    return act.dated and width(act.days) <= NARROW and precedes(kept.start.days, act.days)


def _retake(walk: Walk, kept: Building, act: Act) -> None:
    """A second detention with no word of a release: the first ended on some day between the two."""
    walk.open(Custody.DETAINED, act, act.days)
    walk.built[-1].joined = False
    kept.end = Edge(Days(kept.start.days.earliest, act.days.latest))


def _elsewhere(walk: Walk, kept: Building, act: Act, state: Custody) -> bool:
    """Whether an act tells of custody in another place than the spell that goes on."""
    if kept.state is not state and (kept.state is Custody.DETAINED or state is Custody.COLONY):
        return True
    before, now = (kept.name(RoleName.FACILITY, walk.rules) or "", first_facility(act.lines) or "")
    return is_named(before) and is_named(now) and walk.rules.canonical(before) != walk.rules.canonical(now)


def _is_past(act: Act) -> bool:
    """Whether custody is told of a time long before the report: nothing says that it still goes on."""
    if act.kind is not EventKind.HELD or not act.dated or act.days.latest is None or _names_start(act):
        return False
    published = [day for line in act.lines if (day := day_of(line.source.published))]
    return bool(published) and (min(published) - act.days.latest).days > NARROW


def _close_past(walk: Walk, act: Act) -> None:
    """End a spell that is told of the past within the days told."""
    if _is_past(act) and walk.now and walk.now[-1].acts == [act]:
        walk.now.pop().end = edge_of(act)


def _names_start(act: Act) -> bool:
    return any((line.statement.when.edtf or "").endswith("/..") for line in act.lines)


def _since(walk: Walk, act: Act) -> Days:
    """From when a state holds that is told for a day: from the day it names, or from some day up to then."""
    if _names_start(act):
        return act.days
    rumoured = walk.rumoured
    return Days(walk.began() or (rumoured.start.days.earliest if rumoured else None), act.days.latest)
