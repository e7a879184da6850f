"""When an event was: the time that is its own, else what can be counted from other events.

What hangs on another event ("later", "two days later") is counted from the event told before it.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, stance, verbs
from letapis.language.chosen import rules as event_rules
from letapis.model import Basis, When
from letapis.model.edtf import days
from letapis.reading import syntax
from letapis.reading.after_events import Setting, counted_back, counted_from, of_clause_above
from letapis.reading.anchors import YEAR
from letapis.reading.anniversaries import long_since
from letapis.reading.attachment import Placed, governing, heads_of
from letapis.reading.closely import closely
from letapis.reading.kinds import ENDING, STATES, TAKING
from letapis.reading.other_times import elsewhere
from letapis.reading.own_times import since_event, time_of
from letapis.reading.polarity import not_until
from letapis.reading.times import FoundTime, resolve
from letapis.reading.times.values import EVENT, Shift, Step
from letapis.reading.triggers import Trigger
from letapis.reading.until_times import put_off
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def when_of(trigger: Trigger, dated: Sequence[Placed[FoundTime]], others: Sequence[Trigger], setting: Setting) -> When:
    """The time of an event as EDTF with its basis."""
    anchor, published = setting.anchor, setting.published
    dated = _of_its_phrase(trigger, dated)
    since = since_event(trigger, dated)
    if since is not None:
        edtf, _ = resolve(since.found, anchor, published)
        if edtf is not None and "/" not in edtf:
            return When(f"{edtf}/..", Basis.BOUNDED, since.found.span)
    placed = time_of(trigger, dated, others)
    if placed is not None and of_clause_above(placed, heads_of(trigger)) and not counted_from(placed, setting, dated):
        placed = None  # "the arrest comes five days after the paper had published": counted from nothing that is known
    if placed is None:
        return (
            counted_back(trigger, dated, setting)
            or long_since(trigger, dated, setting)
            or closely(trigger, dated, setting)
            or _later(trigger, anchor)
            or _ever_since(trigger, anchor)
            or _of_entry(trigger, dated)
        )
    if setting.carried and _in_days(placed) and not _DAY.fullmatch(anchor or ""):
        return When()  # "… in December 2022. ¶ Two days earlier": hardly of that December
    start = _step_from(placed, dated) or (setting.like if _same_time(placed) else None)
    start = start or _told_here(placed, dated, anchor) or counted_from(placed, setting, dated)
    if start is not None and _CLOSED.fullmatch(start) and (unit := _unit_of(placed)) in _FINE:
        return When(start, Basis.RELATIVE, placed.found.span) if unit == _HOURS else When()
    edtf, basis = resolve(placed.found, start, published)
    if edtf is not None and basis is Basis.COMPLETED and _ends_what_began(trigger, others):
        edtf = _next_such(edtf, anchor, published)
    if edtf is not None and "/" not in edtf and (side := _beside(placed, trigger)):
        return When(side.format(edtf), Basis.BOUNDED, placed.found.span)
    bounded = _bounded(trigger, placed, edtf)
    if bounded is not None and bounded != edtf and not _on_that_day(placed, trigger):
        edtf, basis = bounded, Basis.BOUNDED if placed.found.connective in {"before", "after", "by"} else basis
    return When(edtf, basis, placed.found.span) if days(edtf) else When()


def _bounded(trigger: Trigger, placed: Placed[FoundTime], edtf: str | None) -> str | None:
    """The time with an open end where the words before it leave one: "since May", "was held from April 2019"."""
    found, state = placed.found, trigger.row.event in STATES
    if not_until(trigger.token) or (state and found.connective == _AS_OF):
        return None  # "was not freed until August 2015"
    if edtf is not None and state and found.connective in clauses.FROM_TIME and "/" not in edtf:
        return f"{edtf}/.."
    return found.bounded if edtf is not None and edtf == found.edtf and ".." not in edtf else None


_AS_OF = "upto"
"""“As of 8 September, 30 are in prison”: a count of that day; "have been arrested": up to it."""


def _of_its_phrase(trigger: Trigger, dated: Sequence[Placed[FoundTime]]) -> Sequence[Placed[FoundTime]]:
    """“In a programme of May with two exiled critics”: of a word before a noun, the times of that noun's phrase."""
    noun = trigger.token.head
    if trigger.token.dep_ != "amod" or noun.i < trigger.token.i:
        return dated
    return [p for p in dated if noun.left_edge.i <= p.first.i <= noun.right_edge.i]


def _step_from(placed: Placed[FoundTime], dated: Sequence[Placed[FoundTime]]) -> str | None:
    """“Has been held since September 2020 … X was taken the following month”: of the time told last, event or not."""
    value = placed.found.value
    if not isinstance(value, Step) or value.origin != EVENT:
        return None
    before = [p for p in dated if p.last.i < placed.first.i and p.found.anchor != EVENT and p.found.edtf]
    if value.offset and before and any(before[-1].last.i < p.first.i < placed.first.i for p in dated):
        return None  # "arrested in September 2018, bailed that December, and the following month …": of the bail
    if not value.offset and value.unit == _YEARLY:  # "stood in 2023 … was jailed in May of that year"
        told = before[-1] if before else placed  # in a new paragraph of the year that the one before told last
        return (told.found.edtf or "")[:YEAR] or None
    if not value.offset:  # "taped a verse there on 24 February and was detained the same day"
        before = [p for p in before if p.first.sent == placed.first.sent] or _since_then(before, placed)
    last = before[-1].found.edtf if before else None
    return last if last is not None and _POINT.fullmatch(last) else None


def _in_days(placed: Placed[FoundTime]) -> bool:
    """“Two days earlier”: a count of days or weeks from what was told before."""
    value = placed.found.value
    if not isinstance(value, Shift) or value.origin != EVENT or placed.found.after_words:
        return False
    return value.amounts[-1][1] in {"day", "week"}


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOSED = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_HOURS = "hour"
_FINE = {_HOURS, "day"}
"""“Detained late last week … went home two hours later”: some day of that week, and none that could be told."""


def _unit_of(placed: Placed[FoundTime]) -> str | None:
    """The smallest unit in which a time is counted from an event."""
    value = placed.found.value
    return value.amounts[-1][1] if isinstance(value, Shift) and value.origin == EVENT else None


def _same_time(placed: Placed[FoundTime]) -> bool:
    """“Arrested on the same day”."""
    value = placed.found.value
    return isinstance(value, Step) and value.origin == EVENT and not value.offset


_YEARLY = "year"


def _since_then(before: list[Placed[FoundTime]], placed: Placed[FoundTime]) -> list[Placed[FoundTime]]:
    """“Has not been seen since 7 January. The same day …”: a state begins no tale, but its day is the one just told."""
    last = before[-1] if before else None
    if last is not None and any(c.lower_ == verbs.HAD for c in syntax.children(governing(last), "aux")):
        return []  # "was freed on 4 March; he had been in custody since July. … the same day"
    near = last is not None and last.first.sent.end == placed.first.sent.start and _DAY.fullmatch(last.found.edtf or "")
    return [last] if last is not None and near and last.found.connective in prepositions.SINCE | prepositions.BY else []


def _told_here(placed: Placed[FoundTime], dated: Sequence[Placed[FoundTime]], anchor: str | None) -> str | None:
    """“Was cleared of forging papers in September 2022, but two months later deported”: from the time of its sentence.

    Not where an event is dated in the sentence: from that is counted, whatever time stands between.
    """
    value = placed.found.value
    if not isinstance(value, Shift) or value.origin != EVENT or placed.found.after_words:
        return None
    here = [p for p in dated if placed.first.sent.start <= p.first.i and p.last.i < placed.first.i]
    here = [p for p in here if not elsewhere(p, placed.first)]  # "Y, born on 4 May 1980, was taken ten days later"
    told = [p.found.edtf for p in here if p.found.anchor == "absolute" and p.found.edtf]
    last = told[-1] if told else None
    return last if last is not None and _POINT.fullmatch(last) and anchor not in told else None


_POINT = re.compile(r"\d{4}-\d\d(-\d\d)?")
"""A month or a day, from which the next is counted."""


def _ends_what_began(trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Was arrested and sentenced”: the verb is joined to one that tells how the case began."""
    first = next((t.row.event for t in others if t.token == trigger.token.head), None)
    return trigger.token.dep_ == "conj" and trigger.row.event in ENDING and first in TAKING


def _next_such(edtf: str, anchor: str | None, published: date | None) -> str:
    """“Arrested in summer 2021 and sentenced in January": the month after the arrest, where it has come by then."""
    own, before = days(edtf), days(anchor)
    month = _MONTH.fullmatch(edtf)
    if month is None or own is None or before is None or own.latest is None or before.earliest is None:
        return edtf
    later = f"{int(month[1]) + 1:04d}-{month[2]}"
    begun = f"{published:%Y-%m}" if published is not None else later
    return later if own.latest < before.earliest and later <= begun else edtf


_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def _beside(placed: Placed[FoundTime], trigger: Trigger) -> str:
    """“Before the election of August 2020”: the date of a thing before or after which it was; as an open interval."""
    thing = placed.first.head.head
    prep = thing.head
    if placed.first.head.lower_ not in prepositions.OF or thing.pos_ != "NOUN" or prep.head != trigger.token:
        return ""
    if prep.lower_ in prepositions.BEFORE:
        return "../{}"
    return "{}/.." if prep.lower_ in prepositions.AFTER else ""


def _on_that_day(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“In custody since 29 July, when police raided his home”: the raid was on that day."""
    inside = range(placed.first.i, placed.last.i + 1)
    token = trigger.token
    asked = token.dep_ in {"relcl", "advcl"} and any(c.lower_ in clauses.WHEN for c in syntax.children(token, "advmod"))
    behind = token.doc[placed.last.i + 1 : token.left_edge.i].text.strip()
    told = asked and placed.last.i < token.left_edge.i and behind in {"", ","}  # "until January 2022, when charges …"
    return told or put_off(placed, trigger) or any(above.i in inside for above in token.ancestors)


def _of_entry(trigger: Trigger, dated: Sequence[Placed[FoundTime]]) -> When:
    """The date at the head of a chronicle's entry holds for what the entry tells: "17 January 2021: he flies back"."""
    if trigger.row.person == event_rules.ENTRY:
        return _behind_term(trigger, dated)
    if any(c.lower_ == verbs.HAD for head in heads_of(trigger) for c in syntax.children(head, "aux")):
        return When()  # "21 December: the court frees him. He had been beaten": so before that day
    head = next((p for p in dated if p.first.i == 0 and p.first.doc is trigger.token.doc), None)
    behind = next_to(head.last) if head is not None and head.last.i + 1 < len(head.last.doc) else None
    if head is None or behind is None:
        return When()
    if behind.text not in {":", "–", "—", "-"} and not (behind.text == "." and _ends(behind)):
        return When()
    return When(head.found.edtf, head.found.basis, head.found.span)


def _behind_term(trigger: Trigger, dated: Sequence[Placed[FoundTime]]) -> When:
    """“Zavqibek Saidamini, seven years, October 2022.”: the date right behind the term of an entry."""
    token = trigger.token
    if token.i + 2 >= len(token.doc) or next_to(token).text != ",":
        return When()
    found = next((p.found for p in dated if p.first.i == token.i + 2), None)
    return When(found.edtf, found.basis, found.span) if found is not None and found.edtf else When()


def _ends(stop: "Token") -> bool:
    return all(t.is_space for t in stop.doc[stop.i + 1 : stop.sent.end])


def _later(trigger: Trigger, anchor: str | None) -> When | None:
    """“And later charged”: after the event told before, nobody knows how long."""
    told = [c for c in trigger.token.children if c.dep_ == "advmod" and c.lower_ in _AFTER_THAT]
    word = next((c for c in told if c.i < trigger.token.i or c.lower_ not in prepositions.SINCE), None)
    if word is None or anchor is None or not days(_from(anchor)):
        return None
    return When(_from(anchor), Basis.BOUNDED)


_AFTER_THAT = stance.LATER | prepositions.SINCE
"""“Was deported and has since been charged”: after what was told before."""


def _from(anchor: str) -> str:
    """Open behind its beginning: what came after some day of a week came not before the first."""
    return f"{anchor.partition('/')[0]}/.."


def _ever_since(trigger: Trigger, anchor: str | None) -> When | None:
    """“Was arrested on 30 November and has been behind bars (ever) since”: from the event told before."""
    if trigger.row.event not in STATES or anchor is None or not days(_from(anchor)):
        return None
    beside = (c for head in heads_of(trigger) for c in head.children if c.lower_ in prepositions.SINCE)
    alone = any(all(t.tag_ == "RB" for t in c.rights) and c.dep_ in {"advmod", "prep"} for c in beside)
    return When(_from(anchor), Basis.BOUNDED) if alone else None
