"""What lies some years back from a day: "today marks a year since he was arrested", "six years since the arrest"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import TIMES, prepositions, verbs
from letapis.language.chosen import terms as term_words
from letapis.model import Basis, EventKind, When
from letapis.reading import syntax
from letapis.reading.after_events import Setting
from letapis.reading.attachment import Placed, governing
from letapis.reading.shifting import shifted, shifted_to_the_day
from letapis.reading.times import FoundTime, find_durations, resolve
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def long_since(trigger: Trigger, dated: Sequence[Placed[FoundTime]], setting: Setting) -> When | None:
    """The time of an event that "since" counts from; None elsewhere, or where the count is only a bound."""
    since = _since(trigger.token)
    unit = since.doc[since.i - 1] if since is not None and since.i > since.sent.start else None
    if since is None or unit is None or unit.lemma_.lower() not in term_words.MEASURES or setting.published is None:
        return None
    first = next((c for c in unit.children if c.i < unit.i and c.dep_ in {"nummod", "det"}), unit)
    before = since.doc[first.i - 1] if first.i > since.sent.start else None
    if before is not None and (before.tag_ in _BOUNDS or before.lower_ in prepositions.OVER):
        return None  # "more than a year since"
    span = since.doc[first.i : since.i]
    lengths = find_durations(span.text, lookups=TIMES)
    if not lengths:
        return None
    marked = _marked(unit, dated)
    if marked is not None:
        day, _ = resolve(marked.found, setting.anchor, setting.published)
        edtf = shifted_to_the_day(day, lengths[0].duration) if day else None
    else:
        edtf = shifted(setting.published.isoformat(), lengths[0].duration, -1)
    return When(edtf, Basis.RELATIVE) if edtf else None


_BOUNDS = {"JJR", "IN", "RB"}
"""Words before a count that make it a bound: "more than", "nearly", "about"."""


def _since(token: "Token") -> "Token | None":
    """The "since" that the event stands behind, as the verb of its clause or as its noun."""
    clause = token
    while clause.dep_ in {"xcomp", "conj"} and clause.head.i < clause.i:
        clause = clause.head
    mark = next((c for c in syntax.children(clause, "mark") if c.lower_ in prepositions.SINCE), None)
    if mark is not None:
        return mark
    over = token.head
    return over if token.dep_ == "pobj" and over.lower_ in prepositions.SINCE else None


def _marked(unit: "Token", dated: Sequence[Placed[FoundTime]]) -> Placed[FoundTime] | None:
    """“Today marks a year since”: the day that stands before the verb."""
    verb = next((t for t in reversed(unit.doc[unit.sent.start : unit.i]) if t.pos_ in syntax.VERBAL), None)
    if verb is None or verb.lemma_ not in verbs.MARKING:
        return None
    days = (p for p in dated if p.first.sent == unit.sent and p.last.i < verb.i and governing(p) in {verb, p.last})
    return next((p for p in days if p.last.dep_ in syntax.SUBJECTS), None)


def since_left(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Left home on 22 July 2016 and has not been seen since”: missing from that day."""
    token = trigger.token
    if trigger.row.event is not EventKind.DISAPPEARED or token.dep_ != "conj" or governing(placed) != token.head:
        return False
    marks = (c for c in syntax.children(token, "advmod", "prep", "mark") if c.lower_ in prepositions.SINCE)
    return any(syntax.child(c, "pobj", "pcomp") is None for c in marks)
