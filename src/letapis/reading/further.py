"""What one verb tells several times: "was arrested in 2011 and again in 2017", "was moved to A, and in May to B".

Each further day, and each further prison, is an event of its own: with what stands in its part of the sentence, and
with who did it, which stands before the verb.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, stance
from letapis.language.chosen import places as place_words
from letapis.model import EventKind, Role, RoleName, Statement, When
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.moment import Moment
from letapis.reading.place_nouns import facility_role, is_facility_noun, is_place_noun
from letapis.reading.scene import Scene
from letapis.reading.times import FoundTime, resolve
from letapis.reading.times.values import EVENT
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_AGAIN_AND_AGAIN = {
    EventKind.DETAINED,
    EventKind.SENTENCED,
    EventKind.CONVICTED,
    EventKind.RELEASED,
    EventKind.QUESTIONED,
    EventKind.PUNISHED,
}
"""What befalls somebody on one day, and may befall him again."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a sentence that goes on without a verb of its own: where it begins, and what it tells."""

    start: int
    when: When
    facility: Role | None = None
    event: EventKind | None = None


def further(moment: Moment, read: Sequence[Statement], gaps: Sequence[Statement]) -> list[Statement]:
    """The further events of a verb that was read in full, each patterned on it."""
    if len(read) != 1 or moment.trigger.row.pos != "V" or (read[0].person.count or 1) > 1:
        return []
    pattern = read[0]
    days = _days(moment, pattern) if pattern.event in _AGAIN_AND_AGAIN else []
    parts = days or (_legs(moment) if pattern.event in {EventKind.TRANSFERRED, EventKind.DETAINED} else [])
    told = {s.when.span for s in gaps}
    parts = [p for p in parts if p.when.span is None or p.when.span not in told]
    ends = [*(moment.block.offset(moment.trigger.token.doc[p.start]) for p in parts), pattern.quote.end]
    return [_patterned(moment, pattern, part, (ends[n], ends[n + 1])) for n, part in enumerate(parts)]


def trimmed(read: Sequence[Statement], more: Sequence[Statement]) -> list[Statement]:
    """The statements read in full, without what belongs to the further events."""
    theirs = {r.span for s in more for r in s.roles if r.role not in _DOERS}
    days = {s.when.span for s in more if s.when.span is not None}
    out = []
    for one in read:
        kept = tuple(r for r in one.roles if r.span not in theirs or r.role in _DOERS)
        out.append(replace(one, roles=kept, when=When() if one.when.span in days else one.when))
    return out if more else list(read)


_DOERS = {RoleName.AGENT, RoleName.COURT, RoleName.JUDGE}
"""Who did all of it, where he stands before the verb."""


_WHERE = {RoleName.FACILITY, RoleName.PLACE}


def _patterned(moment: Moment, pattern: Statement, part: _Part, stretch: tuple[int, int]) -> Statement:
    first, last = stretch
    verb = moment.block.offset(moment.trigger.token)
    doers = [r for r in pattern.roles if r.role in _DOERS and r.span is not None and r.span.start < verb]
    own = [r for r in pattern.roles if r.role not in _DOERS and r.span is not None and first <= r.span.start < last]
    if part.facility is not None and not any(r.role in _WHERE for r in own):
        own.append(part.facility)
    event = part.event or pattern.event
    return replace(pattern, event=event, roles=(*doers, *own), when=part.when, rule="further/1")


def _days(moment: Moment, pattern: Statement) -> list[_Part]:
    """“Was jailed in 2005, in 2015 (for ten days) and in March 2018”: the days behind the verb's own."""
    own = next((d for d in moment.dated if d.found.span == pattern.when.span), None)
    trigger = moment.trigger.token
    if own is None or own.first.i < trigger.i or own.found.anchor == EVENT:
        return []
    out: list[_Part] = []
    joined = False
    for day in moment.dated:
        if day.first.sent != trigger.sent or day.first.i <= own.last.i:
            continue
        start = _joint(day) if _hangs_on(day, trigger) else None
        if start is None:
            break  # "in 2013 over rallies in 2011 and in 2012": of the rallies
        joined = joined or trigger.doc[start].lower_ in clauses.AND
        edtf, basis = resolve(day.found, pattern.when.edtf, moment.story.published)
        if edtf is not None:
            out.append(_Part(start, When(edtf, basis, day.found.span)))
    return out if joined else []


def _joint(day: Placed[FoundTime]) -> int | None:
    """The "and" or the comma before a day: "and again in 2017", ", in 2015"; None where something else stands there."""
    at = day.first.i - 1
    doc = day.first.doc
    if doc[at].lower_ not in prepositions.AT_DAY:
        return None
    at -= 1
    if is_place_noun(doc[at]) and doc[at - 1].lower_ in prepositions.IN:
        at -= 2  # "in Dubai in 2011 and in Sharjah in 2017"
    while doc[at].lower_ in stance.AGAIN | stance.ONCE_MORE:
        at -= 1
    again = at < day.first.i - 2
    mark = doc[at].lower_
    return at if mark in clauses.COMMA_OR_AND or (again and mark == ")") else None


def _hangs_on(day: Placed[FoundTime], verb: "Token") -> bool:
    """Whether no other verb stands between the day and the one that was read."""
    over = next((a for a in day.first.ancestors if a.pos_ in syntax.VERBAL), None)
    between = verb.doc[verb.i + 1 : day.first.i]
    if over != verb or any(t.pos_ in syntax.VERBAL or t.text in {";", ":"} for t in between):
        return False
    behind = verb.doc[day.last.i + 1 : verb.sent.end]
    next_verb = next((t for t in behind if t.tag_ in _FINITE and not any(syntax.children(t, *_OWN))), None)
    before = behind[: next_verb.i - day.last.i - 1] if next_verb is not None else ()
    return next_verb is None or any(t.lower_ in clauses.AND for t in before)  # "and in May, after weeks, went home"


_FINITE = {"VBD", "VBZ", "VBP"}
_OWN = (*syntax.SUBJECTS, "mark")
"""What a clause has that is told for itself."""


def _legs(moment: Moment) -> list[_Part]:
    """“Was moved to a prison in May, and in July to a colony”: where he was brought next."""
    trigger, block, coref = moment.trigger.token, moment.block, moment.story.coref
    scene = Scene(block, moment.trigger, coref.phrase, lambda b, t: coref.resolve(b, t).names[0])
    out: list[_Part] = []
    first = True
    for to, place in _to_places(trigger):
        if first:
            first = False
            continue
        start, day = _next_leg(to, moment)
        facility = is_facility_noun(place)
        if start is None or not (facility or place.pos_ == "PROPN"):
            continue
        if moment.trigger.row.event is EventKind.DETAINED and not facility:
            continue
        edtf, basis = resolve(day.found, moment.when.edtf, moment.story.published) if day is not None else (None, None)
        when = When(edtf, basis, day.found.span) if day is not None and edtf is not None else When()
        out.append(_Part(start, when, facility_role(scene, RoleName.FACILITY, place), EventKind.TRANSFERRED))
    return out


def _to_places(verb: "Token") -> "Iterator[tuple[Token, Token]]":
    """Each "to" behind the verb that no other verb stands before, with its noun."""
    for to in verb.doc[verb.i + 1 : verb.sent.end]:
        if to.pos_ in syntax.VERBAL:
            return
        place = syntax.child(to, "pobj") if to.lower_ in prepositions.TO else None
        if place is not None and place.i > to.i:
            yield to, place


def _next_leg(to: "Token", moment: Moment) -> tuple[int | None, Placed[FoundTime] | None]:
    """Where a further leg begins, and its day: "and in July to", ", then to", "and from there to"."""
    doc, at, day = to.doc, to.i - 1, None
    while at > moment.trigger.token.i:
        told = next((d for d in moment.dated if d.last.i == at), None)
        if told is not None and day is None:
            day, at = told, told.first.i - 1
            continue
        word = doc[at].lower_
        if word not in prepositions.AT_DAY | prepositions.FROM | place_words.THERE | stance.LATER | clauses.AT_LAST:
            break
        at -= 1
    mark = doc[at].lower_
    if mark not in clauses.COMMA_OR_AND or (mark == "," and at == to.i - 1):
        return None, None
    return (at - 1 if next_to(doc[at], -1).text == "," else at), day
