"""The procedure axis: acts to proceedings, stage by stage."""

from collections.abc import Iterable

from letapis.model import EventKind, Line, Procedure
from letapis.register.act import Act
from letapis.register.belonging import belongs
from letapis.register.building import Building, connect, edge_of
from letapis.register.dating import precedes
from letapis.register.details import laws_of, penal_of
from letapis.register.making import STAGES, Proceeding, changed_term, stage_of, told_with
from letapis.register.placing import in_order
from letapis.register.table import EFFECTS, OVER


def proceedings_of(acts: Iterable[Act]) -> tuple[Proceeding, ...]:
    """The cases of one person, in the order in which they began."""
    found: list[Proceeding] = []
    moving = [act for act in acts if EFFECTS[act.kind].procedure]

    appeals = [act for act in moving if changed_term(act)]

    def order(act: Act) -> tuple[int | str, ...]:
        # What has no date goes last, into the case that the dates have made by then.
        latest = act.placed.latest.toordinal() if act.placed.latest else 0
        late = max((EFFECTS[appeal.kind].rank for appeal in appeals if told_with(act, appeal)), default=0)
        return int(not act.dated), max(EFFECTS[act.kind].rank, late), act.kind is not EventKind.APPEALED, latest, act.id

    in_order(moving, order, lambda act: _take(found, act))
    for case in found:
        connect(case.edges)
    return tuple(found)


def _take(found: list[Proceeding], act: Act) -> None:
    stage = stage_of(act)
    code = next((code for line in act.lines if (code := _code(line.statement.event, line))), "")
    case = next((case for case in reversed(found) if belongs(case, act, stage, code)), None)
    if case is None and act.kind is EventKind.APPEALED and found:
        # An appeal before any verdict is one against being held: it moves no case.
        return
    if case is None:
        case = Proceeding(code)
        found.append(case)
    case.code = case.code or code
    _advance(case, act, stage)


def _code(kind: EventKind, line: Line) -> str:
    if kind is EventKind.SENTENCED:
        return penal_of(line)
    codes = {law.code for law in laws_of(line) if law.code}
    return codes.pop() if len(codes) == 1 else ""


def _advance(case: Proceeding, act: Act, stage: Procedure) -> None:
    """Add the act: to the spell of its stage where the case is there already or further, else as a new spell."""
    there = [b for b in case.built if b.state is stage]
    if not _goes_on(case, act, stage):
        if there and (not act.certain or there[-1].certain):
            there[-1].support(act)
            return
        further = next((b for b in case.built if STAGES[Procedure(b.state)] > STAGES[stage]), None)
        if further and precedes(further.start.days, act.days):
            further.support(act)  # an earlier stage told of a later day is no way back
            return
        if further:
            _slip_in(case, act, stage, further)
            return
    edge = edge_of(act)
    for other in (b for b in case.built if b.end is None):
        if act.certain:
            other.end = edge
        else:
            other.doubt(act.placed.earliest)
    if act.certain:
        case.edges.append(edge)
    case.built.append(Building(stage, edge, act.certain, [act]))


def _goes_on(case: Proceeding, act: Act, stage: Procedure) -> bool:
    """Whether the act takes the case on: to a later stage than the last, or back to trial after an appeal."""
    if not case.built:
        return True
    retried = stage is Procedure.ON_TRIAL and case.stage in {Procedure.APPEAL, Procedure.SENTENCED, *OVER}
    reopened = act.kind is EventKind.APPEALED and case.stage in OVER and precedes(case.built[-1].start.days, act.days)
    return (act.dated and retried) or reopened or STAGES[Procedure(case.built[-1].state)] < STAGES[stage]


def _slip_in(case: Proceeding, act: Act, stage: Procedure, before: Building) -> None:
    """An earlier stage told of late: its spell ends where the later one begins, and what ended there ends with it."""
    new = Building(stage, edge_of(act), act.certain, [act], end=before.start)
    new.start.not_after(before.start.days.latest)
    at = case.built.index(before)
    for other in case.built[:at]:
        if new.certain and other.end is before.start:
            other.end = new.start
            new.start.not_before(other.start.days.earliest)
    case.built.insert(at, new)
