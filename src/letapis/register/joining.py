"""What custody and procedure tell each other: the arrest and the verdict that orders it are one act on two axes."""

from collections.abc import Iterable
from datetime import date

from letapis.model import Proceeding
from letapis.register.building import Building
from letapis.register.making import Proceeding as Making


def join_arrests(custody: Iterable[Building], cases: Iterable[Making]) -> None:
    """Give spells of custody that a verdict opened the case of the verdict, and the verdict their narrower days."""
    opened = {spell.acts[0].id: spell for spell in custody}
    for case in cases:
        for stage in case.built:
            spell = opened.get(stage.acts[0].id)
            if spell:
                spell.case = case.id
                stage.start.not_before(spell.start.days.earliest)
                stage.start.not_after(spell.start.days.latest)


def in_time(proceeding: Proceeding) -> tuple[date, date, str]:
    """Cases sort by the first day on which they can have begun; one that nobody dates goes by the last."""
    start = proceeding.spells[0].start
    return start.earliest or start.latest or date.max, start.latest or date.max, proceeding.id
