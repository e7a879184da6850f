"""A verb left out before a name and a place: "A was arrested in Minsk, B in Brest and C at home"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.model import Person, Role, RoleName, Statement
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.moment import Moment
from letapis.reading.name_edges import Name
from letapis.reading.place_nouns import FACILITIES, PLACED, facility_role, is_facility_noun, is_place_noun, named_place
from letapis.reading.scene import MOVES, Scene
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_RULE = "gapped-place/1"
_PLACES = {RoleName.PLACE, RoleName.FACILITY}


def gapped_places(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """“Police arrested A at his flat, B at a petrol station and C at home”: each with the place behind the name.

    Only where the one told of in full has a place of his own before them.
    """
    verb, event = moment.trigger.token, moment.trigger.row.event
    if event not in (PLACED | FACILITIES) - MOVES or not read or any(s.person.name is None for s in read):
        return []
    own = [r.span.start for s in read for r in s.roles if r.role in _PLACES and r.span is not None]
    coref = moment.story.coref
    scene = Scene(moment.block, moment.trigger, coref.phrase, lambda b, t: coref.resolve(b, t).names[0])
    kept = tuple(r for r in read[0].roles if r.role not in _PLACES)
    told = {read[0].person.name}
    out: list[Statement] = []
    for name, place in _named_and_placed(moment):
        before = moment.block.offset(name.doc[name.first])
        parallel = any(moment.block.offset(verb) < at < before for at in own)
        role = _read_there(moment, read, place) or _role(scene, moment, place) if parallel else None
        cluster = coref.names.cluster_at(moment.block, name.doc[name.last])
        if role is None or cluster is None or cluster.name in told:
            return []  # no list of people with their places
        told.add(cluster.name)
        out.append(replace(read[0], person=Person(name.span, cluster.name), roles=(*kept, role), rule=_RULE))
    return out


def _read_there(moment: Moment, read: Sequence[Statement], place: "Token") -> Role | None:
    """The role that was read at a place, of whomever: "at a petrol station"."""
    at = moment.block.offset(place)
    roles = (r for s in read for r in s.roles if r.role in _PLACES and r.span is not None)
    return next((r for r in roles if r.span is not None and r.span.start <= at < r.span.end), None)


def _role(scene: Scene, moment: Moment, place: "Token") -> Role | None:
    if moment.trigger.row.event in FACILITIES and is_facility_noun(place):
        return facility_role(scene, RoleName.FACILITY, place)
    return named_place(scene, RoleName.PLACE, place) if is_place_noun(place) or place.pos_ == "PROPN" else None


def _named_and_placed(moment: Moment) -> "Iterator[tuple[Name, Token]]":
    """The names joined behind the verb that a place follows right away, up to the next verb."""
    verb, names = moment.trigger.token, moment.story.coref.names
    i, end = verb.i + 1, verb.sent.end
    while i + 2 < end and (verb.doc[i].pos_ not in syntax.VERBAL or verb.doc[i].dep_ == "amod"):
        name = names.at(moment.block, verb.doc[i])
        if name is None or name.first != i or name.last + 2 >= end:
            i += 1
            continue
        joint, prep = before_calling(verb.doc[i]), _behind_aside(verb.doc[name.last + 1], end)
        place = _noun_behind(prep)
        alone = joint.lower_ in clauses.COMMA_OR_AND and names.at(moment.block, next_to(joint, -1)) is None
        if alone and place is not None and _ends(place, end):
            yield name, place
        i = name.last + 1


def before_calling(first: "Token") -> "Token":
    """“And the politician X at the airport”: the word before a name and what its bearer is called."""
    at = next_to(first, -1) if first.i else first
    while at.i > first.sent.start and (at.pos_ in {"DET", "ADJ"} or is_human_noun(at)):
        at = next_to(at, -1)
    return at


def _behind_aside(mark: "Token", end: int) -> "Token":
    """“And X, 27, at the airport", "and X, a well-known lawyer, in Minsk”: past what is set off between commas."""
    words = mark.doc[mark.i + 1 : min(end, mark.i + _ASIDE)] if mark.text == "," else ()
    closing = next((t for t in words if t.text == ","), None)
    aside = mark.doc[mark.i + 1 : closing.i] if closing is not None else ()
    if closing is None or closing.i + 1 >= end or any(t.ent_type_ == "PERSON" or t.tag_ in _FINITE for t in aside):
        return mark
    return next_to(closing)


_ASIDE = 9
"""Words of what is told of somebody between commas, with them."""
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def _noun_behind(prep: "Token") -> "Token | None":
    """The noun of a place right behind a preposition, however the parse hung it: "at a petrol station"."""
    if prep.lower_ not in prepositions.IN_PLACE:
        return None
    i = prep.i + 1
    while i < prep.sent.end and prep.doc[i].pos_ in _BEFORE_NOUN and prep.doc[i].ent_type_ not in _TIMES:
        i += 1
    last = prep.doc[i - 1]
    return last if last.pos_ in {"NOUN", "PROPN"} and last.ent_type_ not in _NO_PLACES else None


_BEFORE_NOUN = {"DET", "ADJ", "NOUN", "PROPN", "PRON"}
_TIMES = {"DATE", "TIME"}
_NO_PLACES = {*_TIMES, "PERSON", "MONEY"}


def _ends(place: "Token", end: int) -> bool:
    """Whether what is told of a name ends behind his place, or goes on to the next of the list."""
    if place.i + 1 >= end:
        return True
    behind = next_to(place)
    of_place = behind.lower_ in prepositions.IN_PLACE  # "in a colony in Vitsba"
    dated = behind if behind.ent_type_ == "DATE" or behind.i + 1 >= end else next_to(behind)
    of_place = of_place or dated.ent_type_ == "DATE"  # "and B in Minsk on Tuesday"
    return behind.is_punct or behind.lower_ in clauses.AND or of_place


def own_places(read: Sequence[Statement], gaps: Sequence[Statement]) -> list[Statement]:
    """The statements read in full without the places behind the names of the others, and without these."""
    starts = [g.person.span.start for g in gaps if g.rule == _RULE and g.person.span is not None]
    if not starts:
        return list(read)
    first = min(starts)
    others = {g.person.name for g in gaps if g.rule == _RULE}
    own = [s for s in read if s.person.name not in others]
    return [replace(s, roles=tuple(r for r in s.roles if not _behind(r, first))) for s in own]


def _behind(role: Role, first: int) -> bool:
    return role.role in _PLACES and role.span is not None and role.span.end > first
