"""Cases while they are being made from acts."""

from dataclasses import dataclass, field

from letapis.model import Citation, EventKind, Procedure, RoleName
from letapis.register.act import Act
from letapis.register.building import Building, Edge
from letapis.register.details import each_once, first_name, laws_of
from letapis.register.table import EFFECTS
from letapis.register.words import changes_term, outcome_of, sets_aside

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
        return each_once(law for line in lines for law in laws_of(line))

    @property
    def stage(self) -> Procedure:
        """How far it has come beyond doubt."""
        sure = [b for b in self.built if b.certain] or self.built
        return Procedure(sure[-1].state)


def changed_term(act: Act) -> bool:
    """Whether an act is an appeal by which the term became another, as somebody tells for certain."""
    outcomes = (first_name(line, RoleName.OUTCOME) for line in act.lines)
    return act.kind is EventKind.APPEALED and act.certain and any(changes_term(text) for text in outcomes if text)


def set_aside(act: Act) -> bool:
    """Whether an act leaves nothing of the verdict before it, as somebody tells for certain."""
    outcomes = (first_name(line, RoleName.OUTCOME) for line in act.lines)
    appealed = act.kind is EventKind.APPEALED and any(sets_aside(text) for text in outcomes if text)
    return act.certain and (appealed or act.kind in {EventKind.ACQUITTED, EventKind.CASE_CLOSED})


def told_with(verdict: Act, appeal: Act) -> bool:
    """Whether a verdict of the same day is what a report tells that the appeal made of the one before."""
    reports = {line.source.report_id for line in appeal.lines}
    same = verdict.days.overlaps(appeal.days) and any(line.source.report_id in reports for line in verdict.lines)
    return verdict.kind is EventKind.SENTENCED and same


def stage_of(act: Act) -> Procedure:
    """The stage that an act leads to; a decided appeal leads where its outcome does."""
    outcome = next((text for line in act.lines if (text := first_name(line, RoleName.OUTCOME))), None)
    if act.kind is EventKind.APPEALED and outcome:
        return outcome_of(outcome)
    return EFFECTS[act.kind].procedure or Procedure.SUSPECT
