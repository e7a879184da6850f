"""When remand is over by law though nobody tells that somebody was let go: his cases ended and none ordered custody."""

from collections.abc import Iterable, Sequence
from datetime import date

from letapis.model import Custody, Procedure
from letapis.register.act import Act
from letapis.register.building import Building
from letapis.register.dating import precedes
from letapis.register.details import penalty_of
from letapis.register.making import Proceeding
from letapis.register.presence import runs
from letapis.register.table import ADMINISTRATIVE, HELD_STATES

ON_REMAND = frozenset({Custody.DETAINED, Custody.PRE_TRIAL, Custody.HOUSE_ARREST})
"""Custody for the sake of a case, which has no ground once the case is over."""
LET_GO = frozenset({Procedure.ACQUITTED, Procedure.CLOSED})
"""Stages of a case after which there is nothing in it to hold anybody for."""


def doubt_remand(custody: Sequence[Building], cases: Iterable[Proceeding]) -> None:
    """Cast doubt on remand that nobody ended, from the day on which the last of the cases was over without custody."""
    told = tuple(cases)
    for run in runs(custody):
        last = run[-1]
        if last.state not in ON_REMAND or last.end is not None or not last.certain:
            continue
        ends = [_over_from(case) for case in told if not (_before(case, run[0]) or _is_arrest(case))]
        if ends and all(ends):
            began = last.start.days.earliest  # a case that was over on some day of the year may have been so before
            since = max(day for day in (*ends, began) if day)
            last.lapsed_from = min(last.lapsed_from, since) if last.lapsed_from else since


def to_custody(verdict: Act) -> bool:
    """Whether a verdict orders custody, or tells a term and nothing that says otherwise."""
    orders = next((row for line in verdict.lines if (row := penalty_of(line))), None)
    return orders.state in HELD_STATES if orders else any(details.term for details in verdict.details)


def _before(case: Proceeding, first: Building) -> bool:
    """Whether all that is known of a case came before the custody began."""
    return all(precedes(built.start.days, first.start.days) for built in case.built)


def _is_arrest(case: Proceeding) -> bool:
    """Whether a case led to days of arrest, which are a spell of their own."""
    return case.code == ADMINISTRATIVE and any(to_custody(act) for built in case.built for act in built.acts)


def _over_from(case: Proceeding) -> date | None:
    """The first day on which a case may have been over without custody; null where it goes on, or ordered custody."""
    sure = [built for built in case.built if built.certain]
    verdicts = [act for built in sure if built.state is Procedure.SENTENCED for act in built.acts]
    if not sure or any(to_custody(act) for act in verdicts):
        return None
    if sure[-1].state in LET_GO or (sure[-1].state is Procedure.FINAL and verdicts):
        return sure[-1].start.days.earliest
    free = any(penalty_of(line) for act in verdicts for line in act.lines)
    return next(b for b in sure if b.state is Procedure.SENTENCED).start.days.earliest if free else None
