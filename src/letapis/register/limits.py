"""How long somebody who was detained is surely held where nobody tells what came after.

Being detained is a beginning: by the law of most countries it ends after hours or days, in release, in remand or in an
arrest. A report of it shows custody up to that limit, and none beyond; from there on custody is possible, not sure.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from letapis.model import Custody, EventKind, Procedure, RoleName
from letapis.register.building import Building
from letapis.register.dating import precedes
from letapis.register.expecting import country_of, set_end
from letapis.register.gazetteer import country_of_place
from letapis.register.grounds import to_custody
from letapis.register.making import Proceeding
from letapis.register.presence import runs
from letapis.register.rules import Rules
from letapis.register.terms import detention_end, terms_of


def limit_detentions(
    custody: Sequence[Building], cases: Sequence[Proceeding], signs: Sequence[date], rules: Rules
) -> None:
    """Cast doubt on custody of which nothing is told but that it began, from the day on which the law ends that.

    The law is that of the country of the place or facility, else the one cited, else that of the rules.
    """
    for run in runs(custody):
        last = run[-1]
        if last.state is not Custody.DETAINED or last.end is not None or not last.certain:
            continue
        if last.either_way and not _went_on(last, cases, signs, last.start.days.latest or date.max):
            last.lapsed_from = last.start.days.earliest
            continue
        place, facility = (last.name(role, rules) for role in (RoleName.PLACE, RoleName.FACILITY))
        country = country_of_place(place, facility) or country_of(custody, cases) or rules.country
        terms = terms_of(country)
        end = detention_end(terms, last.start.days) if terms else None
        if end and end.days.latest and not _went_on(last, cases, signs, end.days.latest):
            set_end(last, end)


def _went_on(spell: Building, cases: Iterable[Proceeding], signs: Iterable[date], limit: date) -> bool:
    """Whether anything is told that shows custody beyond the limit (the day after it): a later word or a verdict."""
    later = any(act.kind is not EventKind.DETAINED and (act.days.latest or date.max) > limit for act in spell.acts)
    return later or any(day >= limit for day in signs) or any(_orders(case, spell) for case in cases)


def _orders(case: Proceeding, spell: Building) -> bool:
    """Whether a verdict of the case, that may have come after the spell began, orders custody or a term of it."""
    verdicts = (act for b in case.built if b.state is Procedure.SENTENCED and b.certain for act in b.acts)
    return any(to_custody(act) and not precedes(act.days, spell.start.days) for act in verdicts)
