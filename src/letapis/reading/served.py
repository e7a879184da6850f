"""How long somebody was held, told with the release: "freed after 107 days"."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.language.chosen import clauses, prepositions
from letapis.model import EventKind, Polarity, Reality, Statement, When
from letapis.reading.attachment import Placed
from letapis.reading.moment import Moment
from letapis.reading.penalties import roles_of
from letapis.reading.times import FoundLength

NEAR = 6
"""Words behind a length in which a state of its own may be told: "after six years in prison"."""


def held_before(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """That those released had been held, for the time told; nothing where the words tell it by themselves."""
    if moment.trigger.row.event is not EventKind.RELEASED or not moment.trigger.people:
        return []
    length = next((p for p in moment.measured if _counts(p, moment)), None)
    if length is None:
        return []
    told = (s for s in read if s.polarity is Polarity.AFFIRMED and s.reality is Reality.ACTUAL)
    trigger = moment.block.cut(length.first, length.last)
    roles = tuple(roles_of([length]))
    return [
        replace(s, event=EventKind.HELD, trigger=trigger, roles=roles, when=When(), rule="held-before-release/1")
        for s in told
    ]


def _counts(placed: Placed[FoundLength], moment: Moment) -> bool:
    token, first = moment.trigger.token, placed.first
    if first.sent != token.sent or first.i < token.i:
        return False
    before = first.i - 1
    while before > token.i and first.doc[before].lower_ in clauses.BEFORE_LENGTH:
        before -= 1
    after = first.doc[before]
    if after.lower_ not in prepositions.AFTER or not (after.head == token or token.is_ancestor(after)):
        return False
    released = (t.token for t in moment.triggers if t.row.event is EventKind.RELEASED)
    if any(one.i > token.i and one.is_ancestor(after) for one in released):
        return False  # "have walked out, among them X, freed after 23 years": told of the nearer
    behind = first.doc[placed.last.i + 1 : placed.last.i + NEAR]
    own = any(t.token in behind for t in moment.triggers)
    return not own and (not behind or behind[0].lower_ not in clauses.GOES_ON)
