"""Days that head the parts of a chronicle: "3 November" on a line of its own, and the news told below it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import layout, stance, verbs
from letapis.model import SetAside, Span, When
from letapis.reading.kinds import STATES
from letapis.reading.page import Block
from letapis.reading.spine import auxiliaries
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

_FEWEST = 2
"""Days that make a chronicle; one alone below a headline is the day of publication."""


@dataclass(frozen=True, slots=True)
class Headings:
    """The days that stand alone on a line, in the order of the text."""

    days: tuple[FoundTime, ...] = ()

    def over(self, block: Block, trigger: Trigger, triggers: Sequence[Trigger]) -> When:
        """The day that a trigger's event happened on, where it is the news of an entry below a day."""
        above = bisect_left(self.days, block.start, key=lambda day: day.span.start)
        day = self.days[above - 1] if above else None
        if day is None or trigger.row.event in STATES or not _is_news(block, trigger, triggers):
            return When()
        return When(day.edtf, day.basis, day.span)


def find_headings(parts: Sequence[Span], times: Sequence[FoundTime]) -> Headings:
    """The days among the lines that may head something; none unless there are several."""
    lines = {(part.start, part.end): part for part in parts}
    days = [t for t in times if t.edtf and "/" not in t.edtf and _line(t.span, lines)]
    return Headings(tuple(days) if len({t.edtf for t in days}) >= _FEWEST else ())


def without(aside: Sequence[SetAside], headings: Headings) -> tuple[SetAside, ...]:
    """The parts set aside but for the days that head the story's own."""
    days = headings.days
    first = (bisect_left(days, a.span.start, key=lambda day: day.span.start) for a in aside)
    return tuple(a for a, n in zip(aside, first, strict=True) if not (n < len(days) and a.span.contains(days[n].span)))


def _line(span: Span, lines: dict[tuple[int, int], Span]) -> bool:
    """Whether a time is a whole line, its last mark and a label such as "Case update:" aside."""
    if any((span.start, span.end + more) in lines for more in (0, 1)):
        return True
    line = next(
        (part for (start, end), part in lines.items() if start < span.start and span.end in (end, end - 1)), None
    )
    return line is not None and layout.UPDATE.fullmatch(line.text[: span.start - line.start]) is not None


def _is_news(block: Block, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """A main verb of the first sentence that tells something; what "had" been done was so before."""
    token = trigger.token
    first = min((t.token.i for t in triggers), default=token.i)
    if block.doc[first].sent != token.sent or not _is_main(token):
        return False
    helped = auxiliaries(token)
    before = verbs.HAD in helped
    yet = helped & (stance.FUTURE_MODALS | stance.CONDITIONAL_MODALS | stance.DEMAND_MODALS)
    quoted = any(a <= block.offset(token) < b for a, b in block.quotes)
    return not (before or yet or quoted)


def _is_main(verb: "Token") -> bool:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "ROOT" and verb.pos_ in {"VERB", "AUX"}


NO_HEADINGS = Headings()
"""A report that is no chronicle."""
