"""What counts only near an event: journeys, descriptions of people, and what state media say that somebody did.

By itself none of these is a statement of a case: tourists travel, and every report says what somebody is. They are read
where something befalls somebody, in the sentences that are read for that event's sake, and nowhere else; so a report
without an event has none, and a reading is the same whether the rest of the report was parsed or not.
"""

from collections.abc import Sequence

from letapis.language.chosen import needles
from letapis.model import EventKind, Statement
from letapis.reading.accusations import DEED
from letapis.reading.skimming import Skimmed, around
from letapis.reading.triggers import Trigger


def near_events(statements: Sequence[Statement], skimmed: Skimmed) -> list[Statement]:
    """The statements without those that tell no event and stand far from every one."""
    if not any(_beside(s) for s in statements):
        return list(statements)
    read = around(skimmed, [s.trigger.start for s in statements if not _beside(s)])
    return [s for s in statements if not _beside(s) or any(r.start <= s.trigger.start < r.end for r in read)]


def counts_alone(trigger: Trigger) -> bool:
    """Whether a trigger tells an event of a case, not a journey."""
    return trigger.row.name not in needles.WITHOUT


def _beside(statement: Statement) -> bool:
    name = statement.rule.split("/")[0]
    return statement.event is EventKind.PROFILE or name in needles.WITHOUT or statement.rule == DEED
