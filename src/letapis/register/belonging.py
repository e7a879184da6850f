"""Which case an act belongs to: charge, trial, sentence and appeal of one case stand together."""

from letapis.model import EventKind, Procedure
from letapis.register.act import NARROW, Act
from letapis.register.dating import gap, precedes
from letapis.register.details import laws_differ, laws_of, same_article
from letapis.register.making import BEFORE_VERDICT, STAGES, Proceeding, changed_term, told_with
from letapis.register.table import ADMINISTRATIVE, CASE_REACH, OVER


def belongs(case: Proceeding, act: Act, stage: Procedure, code: str) -> bool:
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
        return case.stage is not Procedure.SENTENCED or not (act.dated or _another_law(case, act))
    return case.stage not in OVER


def _follows(case: Proceeding, act: Act, stage: Procedure) -> bool:
    reached = case.stage
    if _forgotten(case, act):
        return False
    if reached in OVER:
        decided = case.built[-1].acts[0]
        return act.kind is EventKind.APPEALED or (changed_term(decided) and told_with(act, decided))
    if reached is Procedure.APPEAL:
        return stage in OVER or stage in {Procedure.APPEAL, Procedure.SENTENCED, Procedure.ON_TRIAL}
    if reached is Procedure.SENTENCED:
        return act.kind is EventKind.APPEALED or STAGES[stage] > STAGES[reached] or _same_verdict(case, act, stage)
    if reached is Procedure.CONVICTED and STAGES[stage] < STAGES[reached]:
        return False
    return stage in BEFORE_VERDICT or not _another_law(case, act)


def _forgotten(case: Proceeding, act: Act) -> bool:
    """Whether a case without a verdict was not heard of for so long that another began, unless the law is the same."""
    if case.stage not in BEFORE_VERDICT or gap(case.built[-1].start.days, act.days) <= CASE_REACH:
        return False
    laws = frozenset(law for line in act.lines for law in laws_of(line))
    return not any(same_article(one, other) for one in case.laws for other in laws)


def _another_law(case: Proceeding, act: Act) -> bool:
    laws = frozenset(law for line in act.lines for law in laws_of(line))
    return laws_differ(frozenset(case.laws), laws)


def _same_verdict(case: Proceeding, act: Act, stage: Procedure) -> bool:
    """A finding of guilt told with the sentence, or shortly after, is of the same verdict."""
    return stage is Procedure.CONVICTED and gap(case.built[-1].start.days, act.placed) <= NARROW
