"""Which of a text's times is the time of an event.

A time belongs to the verb it hangs on; a time at the head of a sentence to all its main verbs; of two verbs joined by "and" the
second one's time is also the first's where that has none. What hangs on another event ("later", "two days later") is counted from
the event told before it.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from letapis.language.en.sayings import SAY_VERBS
from letapis.model import Basis, EventKind, When
from letapis.model.edtf import days
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing, hangs_below, heads_of
from letapis.reading.times import FoundTime, resolve
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

STATES = {EventKind.HELD, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE, EventKind.REMANDED}
"""Events that last: what is said to be so since a day is open to the end."""


def time_of(
    trigger: Trigger, placed: Sequence[Placed[FoundTime]], others: Sequence[Trigger]
) -> Placed[FoundTime] | None:
    """The time of a trigger's event, None where its sentence gives none."""
    token = trigger.token
    here = [p for p in placed if p.first.sent == token.sent]
    heads = heads_of(trigger)
    for test in (hangs_below, _leading, _shared):  # from the surest to the least sure
        fits = [p for p in here if test(p, token, heads)]
        if fits:
            return min(fits, key=lambda p: (p.found.anchor == "none", abs(p.first.i - token.i)))
    return _near(here, token, others)


def _leading(placed: Placed[FoundTime], token: "Token", heads: "list[Token]") -> bool:
    """A time at the head of the sentence holds for every main verb that has none of its own."""
    above = governing(placed)
    if above.pos_ not in syntax.VERBAL or placed.first.i > above.i:
        return False
    return any(_chain(head, above) for head in heads)


def _chain(verb: "Token", top: "Token") -> bool:
    node = verb
    while node.dep_ == "conj" and node.pos_ in syntax.VERBAL:
        node = node.head
        if node == top:
            return True
    return False


def _shared(placed: Placed[FoundTime], token: "Token", heads: "list[Token]") -> bool:
    """ "Was arrested and charged on Tuesday": the time at the end is also the first verb's."""
    above = governing(placed)
    first = heads[0]
    if above.dep_ != "conj" or above.head != first or placed.first.i < above.i:
        return False
    own = [c for c in above.children if c.dep_ in {*syntax.SUBJECTS, "aux", "auxpass"}]
    return not own and placed.found.anchor != "event"


def _near(here: Sequence[Placed[FoundTime]], token: "Token", others: Sequence[Trigger]) -> Placed[FoundTime] | None:
    """Where the parse joins nothing: the next time with no other verb between, and not another event's own."""
    taken = {t.token.i for t in others if t.token != token}
    fits = [p for p in here if not _verb_between(p, token) and not _claimed(p, token) and governing(p).i not in taken]
    return min(fits, key=lambda p: abs(p.first.i - token.i), default=None)


def _verb_between(placed: Placed[FoundTime], token: "Token") -> bool:
    low, high = sorted((placed.first.i, token.i))
    between = token.doc[low + 1 : high]
    return any(t.pos_ in syntax.VERBAL and t.dep_ not in {"aux", "auxpass", "amod"} for t in between) or any(
        t.text in {";", "—", "–"} for t in between
    )


def _claimed(placed: Placed[FoundTime], token: "Token") -> bool:
    above = governing(placed)
    return above.pos_ in syntax.VERBAL and above != token and above.lemma_.lower() in SAY_VERBS


def when_of(
    trigger: Trigger,
    dated: Sequence[Placed[FoundTime]],
    others: Sequence[Trigger],
    anchor: str | None,
    published: date | None,
) -> When:
    """The time of an event as EDTF with its basis; `anchor` is the time of the event told before."""
    since = since_event(trigger, dated)
    if since is not None:
        edtf, _ = resolve(since.found, anchor, published)
        if edtf is not None and "/" not in edtf:
            return When(f"{edtf}/..", Basis.BOUNDED, since.found.span)
    placed = time_of(trigger, dated, others)
    if placed is None:
        return When()
    edtf, basis = resolve(placed.found, anchor, published)
    bounded = placed.found.bounded if edtf is not None and edtf == placed.found.edtf and ".." not in edtf else None
    if bounded is not None and bounded != edtf:
        edtf, basis = bounded, Basis.BOUNDED if placed.found.connective in {"before", "after", "by"} else basis
    return When(edtf, basis, placed.found.span) if days(edtf) else When()


def next_anchor(when: When, anchor: str | None) -> str | None:
    """The time that "later" and "the day before" count from: of the event told last that has a point in time."""
    if when.edtf is None or when.edtf.startswith(".."):
        return anchor
    return when.edtf.split("/")[0]


def since_event(trigger: Trigger, placed: Sequence[Placed[FoundTime]]) -> Placed[FoundTime] | None:
    """ "In custody since his arrest in May": a state counted from an event that has a time."""
    if trigger.row.event not in STATES:
        return None
    for head in heads_of(trigger):
        for prep in head.children:
            if prep.lower_ == "since":
                inside = set(prep.subtree)
                found = next((p for p in placed if p.first in inside), None)
                if found is not None:
                    return found
    return None
