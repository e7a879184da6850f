"""The procedure axis: acts to proceedings, so that charge, trial, sentence and appeal of one case stand together."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from letapis.model import Citation, EventKind, Line, Procedure, RoleName
from letapis.register.act import NARROW, Act
from letapis.register.building import Building, Edge, connect, edge_of
from letapis.register.dating import gap, precedes
from letapis.register.details import first_name, laws_differ, laws_of, penal_of, same_article
from letapis.register.placing import in_order
from letapis.register.rules import Rules
from letapis.register.table import ADMINISTRATIVE, CASE_REACH, EFFECTS, OVER
from letapis.register.words import outcome_of

STAGES = {stage: n for n, stage in enumerate(Procedure)}
BEFORE_VERDICT = frozenset({Procedure.SUSPECT, Procedure.CHARGED, Procedure.ON_TRIAL, Procedure.CONVICTED})


@dataclass(slots=True)
class Proceeding:
    """A case in the making: its spells in order, and the acts that it was made from."""

    code: str
    built: list[Building] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)

    @property
    def id(self) -> str:
        """From the statement that opened the case."""
        return f"case:{self.built[0].acts[0].id}"

    @property
    def laws(self) -> tuple[Citation, ...]:
        """Every citation of it, in order of first appearance."""
        lines = (line for built in self.built for act in built.acts for line in act.lines)
        return tuple(dict.fromkeys(law for line in lines for law in laws_of(line)))

    @property
    def stage(self) -> Procedure:
        """How far it has come beyond doubt."""
        sure = [b for b in self.built if b.certain] or self.built
        return Procedure(sure[-1].state)


def proceedings_of(acts: Iterable[Act], rules: Rules) -> tuple[Proceeding, ...]:
    """The cases of one person, in the order in which they began."""
    del rules
    found: list[Proceeding] = []
    moving = [act for act in acts if EFFECTS[act.kind].procedure]

    def order(act: Act) -> tuple[int | str, ...]:
        # What has no date goes last, into the case that the dates have made by then.
        latest = act.placed.latest.toordinal() if act.placed.latest else 0
        return int(not act.dated), EFFECTS[act.kind].rank, latest, act.id

    in_order(moving, order, lambda act: _take(found, act))
    for case in found:
        connect(case.edges)
    return tuple(found)


def stage_of(act: Act) -> Procedure:
    """The stage that an act leads to; a decided appeal leads where its outcome does."""
    outcome = next((text for line in act.lines if (text := first_name(line, RoleName.OUTCOME))), None)
    if act.kind is EventKind.APPEALED and outcome:
        return outcome_of(outcome)
    return EFFECTS[act.kind].procedure or Procedure.SUSPECT


def _take(found: list[Proceeding], act: Act) -> None:
    stage = stage_of(act)
    code = next((code for line in act.lines if (code := _code(line.statement.event, line))), "")
    case = next((case for case in reversed(found) if _belongs(case, act, stage, code)), None)
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


def _belongs(case: Proceeding, act: Act, stage: Procedure, code: str) -> bool:
    """Whether an act is of a case: the same code, and a stage that can come after the one reached."""
    if case.code and code and case.code != code:
        return False
    if act.kind is EventKind.APPEALED and case.stage in BEFORE_VERDICT - {Procedure.CONVICTED}:
        return False
    if ADMINISTRATIVE in {case.code, code}:
        return _belongs_to_offence(case, act, stage, code)
    if not act.dated and not precedes(case.built[-1].start.days, act.placed) and not _another_law(case, act):
        return stage in BEFORE_VERDICT or any(b.state is stage for b in case.built) or case.stage not in OVER
    return _follows(case, act, stage)


def _belongs_to_offence(case: Proceeding, act: Act, stage: Procedure, code: str) -> bool:
    """An administrative case is heard and decided within days; each of several arrests is a case of its own."""
    if case.code != code:
        return (
            code == ADMINISTRATIVE
            and case.stage is Procedure.ON_TRIAL
            and gap(case.built[-1].start.days, act.days) <= 1
        )
    if stage is Procedure.SENTENCED:
        return not act.dated or case.stage is not Procedure.SENTENCED
    return case.stage not in OVER


def _follows(case: Proceeding, act: Act, stage: Procedure) -> bool:
    reached = case.stage
    if _forgotten(case, act):
        return False
    if reached in OVER:
        return act.kind is EventKind.APPEALED
    if reached is Procedure.APPEAL:
        return stage in OVER or stage in {Procedure.APPEAL, Procedure.SENTENCED, Procedure.ON_TRIAL}
    if reached is Procedure.SENTENCED:
        return act.kind is EventKind.APPEALED or STAGES[stage] > STAGES[reached] or _same_verdict(case, act, stage)
    if reached is Procedure.CONVICTED and STAGES[stage] < STAGES[reached]:
        return False
    return stage in BEFORE_VERDICT or not _another_law(case, act)


def _forgotten(case: Proceeding, act: Act) -> bool:
    """Whether a case without a verdict was not heard of for so long that another began, unless the law is the same."""
    laws = frozenset(law for line in act.lines for law in laws_of(line))
    same = any(same_article(one, other) for one in case.laws for other in laws)
    long = gap(case.built[-1].start.days, act.days) > CASE_REACH
    return case.stage in BEFORE_VERDICT and long and not same


def _another_law(case: Proceeding, act: Act) -> bool:
    laws = frozenset(law for line in act.lines for law in laws_of(line))
    return laws_differ(frozenset(case.laws), laws)


def _same_verdict(case: Proceeding, act: Act, stage: Procedure) -> bool:
    """A finding of guilt told with the sentence, or shortly after, is of the same verdict."""
    return stage is Procedure.CONVICTED and gap(case.built[-1].start.days, act.placed) <= NARROW


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
