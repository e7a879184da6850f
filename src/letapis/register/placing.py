"""In which order things happened, as far as dates tell, and by what a text's own order suggests where they do not.

Placing is not dating: an event without a date stays without one. It is only put between its neighbours.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import product
from typing import Protocol, TypeVar

from letapis.model import Custody, Days, EventKind, Line, Polarity
from letapis.register.act import Act
from letapis.register.dating import shifted
from letapis.register.details import penal_of
from letapis.register.table import ADMINISTRATIVE, EFFECTS, NEWS_REACH, Move

CUSTODY = frozenset({Move.TAKE, Move.STAY, Move.SHIFT, Move.INSIDE})
OPENING = frozenset({EventKind.INVESTIGATED, EventKind.CHARGED, EventKind.REMANDED})
"""What a criminal case begins with."""


class Placed(Protocol):
    """What can be put in order."""

    @property
    def placed(self) -> Days:
        """The days by which it is put in order."""
        ...


T = TypeVar("T", bound=Placed)


def placements(lines: Iterable[Line]) -> dict[str, Days]:
    """Where to put each line of one person, by its id.

    A line with a date goes there. One without follows the dated line before it in the same text; with none before
    it, it is taken for news and goes before the day of publication. An arrest of days that a text tells between being
    detained and a criminal case lies between the two: whoever is charged is not let serve such an arrest first.
    """
    texts: dict[str, list[Line]] = {}
    for line in lines:
        texts.setdefault(line.source.report_id, []).append(line)
    found: dict[str, Days] = {}
    for text in texts.values():
        before: Days | None = None
        gone = _last_left(text)
        ordered = sorted(text, key=lambda x: (x.statement.trigger.start, x.id))
        for n, line in enumerate(ordered):
            found[line.id] = _before_case(line, ordered[n + 1 :], before) or _placed(line, before, gone)
            if line.days.earliest and line.statement.when.edtf and _tells(line):
                before = line.days
    return found


def in_order(items: Sequence[T], fits: Callable[[T], tuple[int | str, ...]], take: Callable[[T], None]) -> None:
    """Take the items one by one, none before another that wholly precedes it.

    Of those whose order the dates leave open, the one with the least `fits` goes next; it is asked anew each
    time, since what has been taken may change what fits.
    """
    left = list(items)
    while left:
        ends = [item.placed.latest for item in left if item.placed.latest]
        end = min(ends) if ends else None
        free = [x for x in left if end is None or x.placed.earliest is None or x.placed.earliest < end]
        best = min(free, key=fits) if len(free) > 1 else free[0]  # to ask what fits costs most here
        left.remove(best)
        take(best)


def led_of(acts: Sequence[Act]) -> frozenset[str]:
    """The acts of letting somebody go that a text tells before a taking of the same day: at the gate."""
    leaving = [act for act in acts if act.dated and EFFECTS[act.kind].move is Move.LEAVE]
    taking = [act for act in acts if act.dated and EFFECTS[act.kind].move is Move.TAKE]
    return frozenset(
        one.id for one, then in product(leaving, taking) if one.days == then.days and _told_first(one, then)
    )


def _told_first(one: Act, then: Act) -> bool:
    """Whether a report tells of both, of the first before the other."""
    return any(
        line.source.report_id == other.source.report_id and line.statement.trigger.start < other.statement.trigger.start
        for line, other in product(one.lines, then.lines)
    )


def _before_case(line: Line, rest: Sequence[Line], before: Days | None) -> Days | None:
    """From the dated line before an arrest of days to the criminal case that the text tells of next; else null."""
    if line.statement.when.edtf or line.statement.event is not EventKind.SENTENCED or not before or not before.earliest:
        return None
    then = next((x.days for x in rest if _tells(x) and x.statement.when.edtf and x.days.latest), None)
    opens = any(x.days is then and x.statement.event in OPENING for x in rest)
    if then is None or not opens or penal_of(line) != ADMINISTRATIVE or not before.earliest < (then.latest or date.min):
        return None
    return Days(before.earliest, then.latest)


def _tells(line: Line) -> bool:
    return line.statement.polarity is Polarity.AFFIRMED and EFFECTS[line.statement.event].rank > 0


def _last_left(text: Iterable[Line]) -> Days | None:
    """When the person was let go or went away, where that is the last that a text tells of custody with a date."""
    moves = [line for line in text if _tells(line) and line.days.latest and line.statement.when.edtf]
    dated = [(line.days.latest, EFFECTS[line.statement.event], line) for line in moves if line.days.latest]
    last = max((row for row in dated if row[1].move is not Move.NONE), key=lambda row: row[0], default=None)
    # Who comes back may come back to prison.
    return last[2].days if last and last[1].move is Move.LEAVE and last[1].custody is not Custody.FREE else None


def _placed(line: Line, before: Days | None, gone: Days | None) -> Days:
    if line.statement.when.edtf or line.days.latest is None:
        return line.days
    if gone and gone.latest and EFFECTS[line.statement.event].move in CUSTODY:
        # A text that ends with somebody's freedom tells of the custody before it.
        since = before.earliest if before and before.earliest and before.earliest < gone.latest else None
        return Days(since if before is not gone else None, gone.latest)
    if before and before.earliest and before.earliest < line.days.latest:
        return Days(before.earliest, line.days.latest)
    return news(line)


def news(line: Line) -> Days:
    """The days on which something lies that is news when it is published; those of the line where that is unknown."""
    if line.days.latest is None:
        return line.days
    return Days(shifted(line.days.latest, -NEWS_REACH), line.days.latest)
