"""Moves into custody, within it, and from one place of it to another."""

from letapis.model import Custody, Days, EventKind, RoleName
from letapis.register.act import NARROW, Act
from letapis.register.building import Building, Edge, edge_of
from letapis.register.dating import day_of, precedes, width
from letapis.register.details import first_facility, in_absence
from letapis.register.gazetteer import is_named
from letapis.register.table import EFFECTS
from letapis.register.walk import Walk


def take(walk: Walk, act: Act) -> None:
    """Somebody is taken into custody, or the kind of custody changes."""
    state = EFFECTS[act.kind].custody or Custody.DETAINED
    kept = walk.kept
    if all(in_absence(line) for line in act.lines):
        return
    if kept is None:
        either = _either_way(walk, act)
        begin(walk, state, act, act.days)
        walk.built[-1].either_way = either and walk.built[-1].acts == [act]
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
    cell = state is Custody.PUNISHMENT_CELL
    state = None if cell else state
    if kept is None:
        begin(walk, state or Custody.DETAINED, act, act.days if _is_past(act) else _since(walk, act))
        _close_past(walk, act)
    elif act.certain and state and _elsewhere(walk, kept, act, state):
        walk.open(state, act, _since(walk, act))
    else:
        kept.support(act)
    if cell:
        walk.punish(act)


def shift(walk: Walk, act: Act) -> None:
    """Somebody is moved from one place of custody to another."""
    kept, state = walk.kept, walk.state_in(act)
    if state is Custody.PUNISHMENT_CELL:
        inside(walk, act)
    elif kept is None:
        walk.imply(Custody.DETAINED, act)  # whoever is moved from one place to another was in custody
        begin(walk, state or Custody.DETAINED, act, act.days)
    elif act.certain and (act.dated or first_facility(act.lines)):
        walk.open(state or kept.state_of_custody, act, act.days)
    else:
        kept.support(act)


def inside(walk: Walk, act: Act) -> None:
    """Punishment within custody: a spell of its own where the words tell of a cell or a term, while custody goes on."""
    stay(walk, act)
    if walk.state_in(act) is not Custody.PUNISHMENT_CELL and any(details.term for details in act.details):
        walk.punish(act)


def begin(walk: Walk, state: Custody, act: Act, start: Days) -> None:
    """Open a spell, or support one that is only rumoured where the act is a rumour, too."""
    rumoured = walk.rumoured
    if rumoured and not act.certain:
        rumoured.support(act)
    else:
        walk.open(state, act, start)


def _either_way(walk: Walk, act: Act) -> bool:
    """Whether somebody was let go on the same day, and no text tells whether before he was taken or after."""
    let_go = [b for b in walk.now if b.state is Custody.RELEASED and b.certain]
    same = any(b.start.days == act.days and b.acts[0].id not in walk.led for b in let_go)
    return same and act.dated and width(act.days) == 1


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
