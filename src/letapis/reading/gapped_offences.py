"""“X was charged with contempt and Y with assault”: a name and an offence or a law, with the verb before them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.language.chosen import people as people_words
from letapis.language.chosen import terms as term_words
from letapis.model import EventKind, Person, Role, RoleName, Span, Statement
from letapis.reading import syntax
from letapis.reading.gapped_places import before_calling
from letapis.reading.moment import Moment
from letapis.reading.offences import offences_behind
from letapis.reading.page import Block
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_OF_OFFENCE = (EventKind.CHARGED, EventKind.CONVICTED, EventKind.ACCUSED)
_WHAT_FOR = {RoleName.OFFENCE, RoleName.LAW}
_RULE = "gapped-offence/1"


@dataclass(frozen=True, slots=True)
class _Gap:
    """Somebody told of without a verb: the word that joins him, his name, and what stands before his offence."""

    joint: "Token"
    who: "Token"
    prep: "Token"


def gapped_offences(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The further statements of a charge or a verdict, patterned on the one that was read in full."""
    if moment.trigger.row.event not in _OF_OFFENCE or not any(r.role in _WHAT_FOR for r in read[0].roles):
        return []
    out: list[Statement] = []
    known = {s.person.name for s in read}
    gaps = list(_gaps(moment))
    kept = [r for r in read[0].roles if r.role not in _WHAT_FOR]
    for n, gap in enumerate(gaps):
        end = gaps[n + 1].joint.i if n + 1 < len(gaps) else gap.prep.sent.end
        found = reasons_behind(moment, gap.prep, end)
        if not found:
            continue
        resolved = moment.story.coref.resolve(moment.block, gap.who)
        people = [Person(resolved.span, name) for name in resolved.names if name and name not in known]
        known |= {p.name for p in people}
        out += [replace(read[0], person=p, roles=(*kept, *found), rule=_RULE) for p in people]
    return out


def own_offences(moment: Moment, read: Sequence[Statement], gaps: Sequence[Statement]) -> list[Statement]:
    """The statements read in full, with what stands before the first gap alone."""
    first = next(_gaps(moment)).joint if any(g.rule == _RULE for g in gaps) else _before_next_day(moment, read, gaps)
    if first is None:
        return list(read)
    at = moment.block.offset(first)
    last = next_to(first, -1)
    end = moment.block.offset(last) + len(last.text) if last.text != "," else moment.block.offset(last)
    return [
        replace(s, roles=tuple(_cut(r, moment.block, at, end) for r in s.roles if not _behind(r, at))) for s in read
    ]


def _before_next_day(moment: Moment, read: Sequence[Statement], gaps: Sequence[Statement]) -> "Token | None":
    """“Five years for inciting hatred and on Monday to another two”: what joins the day of the second verdict."""
    names = {s.person.name for s in read}
    spans = (g.when.span for g in gaps if g.person.name in names and g.when.span is not None)
    at = next((span.start for span in spans if all(span != s.when.span for s in read)), None)
    day = moment.block.token_at(at) if at is not None else None
    if day is None or day.i <= moment.trigger.token.i + 2:
        return None
    before = next_to(day, -1)
    before = next_to(before, -1) if before.lower_ in prepositions.AT_DAY else before
    return before if before.lower_ in clauses.AND else None


def _behind(role: Role, at: int) -> bool:
    return role.role in _WHAT_FOR and role.span is not None and role.span.start >= at


def _cut(role: Role, block: Block, at: int, end: int) -> Role:
    """“Insulting the president and the publisher Y with treason”: the offence ends before who is joined to it."""
    span = role.span
    if role.role is not RoleName.OFFENCE or span is None or not span.start < at < span.end:
        return role
    own = block.cut_at(span.start, end)
    return replace(role, span=own, name=own.text)


def reasons_behind(moment: Moment, prep: "Token", end: int) -> list[Role]:
    """The offences and laws from a preposition on, up to a word."""
    span = prep.doc[prep.i : end]
    start, stop = (moment.block.offset(t) for t in (span[0], span[-1]))
    offences = [] if prep.lower_ in prepositions.UNDER else list(offences_behind(moment.block, prep))
    offences = [r for r in offences if _within(r.span, start, stop)]
    laws = [p.found for p in moment.cited if prep.i < p.first.i < end]
    return [*offences, *(Role(RoleName.LAW, law.span, law.span.text, c) for law in laws for c in law.citations)]


def _within(span: Span | None, start: int, stop: int) -> bool:
    return span is not None and start < span.start <= stop


def _gaps(moment: Moment) -> Iterator[_Gap]:
    verb = moment.trigger.token
    said: set[str] = set()
    for prep in verb.doc[verb.i + 1 : verb.sent.end]:
        if prep.tag_ in _FINITE or prep.pos_ == "AUX":
            return
        if prep.lower_ not in prepositions.FOR_OFFENCE | prepositions.UNDER:
            continue
        gap = _gapped_person(moment, prep)
        if gap is None:
            said.add(prep.lower_)
        elif gap.joint.i > verb.i and prep.lower_ in said and _sure(gap):
            yield gap


def _gapped_person(moment: Moment, prep: "Token") -> _Gap | None:
    """The name, or "his wife", before the preposition and what is told of him aside, and behind "and" or a comma."""
    who = _before_aside(next_to(prep, -1))
    name = moment.story.coref.names.at(moment.block, who)
    if who.lower_ in people_words.FAMILY and syntax.child(who, "poss") is not None:
        joint = next_to(who.left_edge, -1) if who.left_edge.i else who
    elif name is not None and moment.story.coref.names.cluster_at(moment.block, who) is not None:
        joint = before_calling(who.doc[name.first])
    else:
        return None
    return _Gap(joint, who, prep) if joint.lower_ in clauses.COMMA_OR_AND else None


def _before_aside(last: "Token") -> "Token":
    """“And Y, 47, with assault", "and Y, a well-known journalist, with assault”: the name before what is set off."""
    if last.text not in _CLOSES:
        return last
    words = last.doc[max(last.sent.start, last.i - _ASIDE) : last.i]
    opens = next((t for t in reversed(words) if t.text == _CLOSES[last.text]), None)
    if opens is None or any(t.tag_ in _FINITE or t.ent_type_ == "PERSON" for t in last.doc[opens.i + 1 : last.i]):
        return last
    return next_to(opens, -1) if opens.i > last.sent.start else last  # what opens a sentence sets nobody off


_CLOSES = {",": ",", ")": "("}
_ASIDE = 8
"""Words of what is told of somebody aside."""


def _sure(gap: _Gap) -> bool:
    """“Of defaming A and B of the party”: behind who is joined to somebody wronged only a deed is an offence."""
    if gap.joint.lower_ in clauses.AND and gap.who.dep_ == "conj" and gap.who.head.pos_ in _NO_DEED_WRONGED:
        return True
    thing = syntax.child(gap.prep, "pobj", "pcomp")
    deed = thing is not None and (thing.tag_ == "VBG" or thing.lemma_.lower() in term_words.OFFENCE_NOUNS)
    return deed or gap.prep.lower_ not in prepositions.OF | prepositions.ON


_NO_DEED_WRONGED = {"VERB", "AUX"}
_FINITE = ("VBD", "VBZ", "VBP")
