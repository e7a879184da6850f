"""“X was charged with contempt and Y with assault”: a name and an offence, with the verb before them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.language.chosen import people as people_words
from letapis.model import EventKind, Person, RoleName, Statement
from letapis.reading import syntax
from letapis.reading.moment import Moment
from letapis.reading.offences import offences_behind
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_OF_OFFENCE = (EventKind.CHARGED, EventKind.CONVICTED, EventKind.ACCUSED)


def gapped_offences(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The further statements of a charge or a verdict, patterned on the one that was read in full."""
    if moment.trigger.row.event not in _OF_OFFENCE or not any(r.role is RoleName.OFFENCE for r in read[0].roles):
        return []
    out: list[Statement] = []
    known = {s.person.name for s in read}
    verb = moment.trigger.token
    for prep in verb.doc[verb.i + 1 : verb.sent.end]:
        who = _gapped_person(moment, prep) if prep.lower_ in prepositions.FOR_OFFENCE else None
        found = list(offences_behind(moment.block, prep)) if who is not None else []
        if who is None or not found:
            continue
        resolved = moment.story.coref.resolve(moment.block, who)
        kept = [r for r in read[0].roles if r.role not in {RoleName.OFFENCE, RoleName.LAW}]
        people = [Person(resolved.span, name) for name in resolved.names if name and name not in known]
        known |= {p.name for p in people}
        out += [replace(read[0], person=p, roles=(*kept, *found), rule="gapped-offence/1") for p in people]
    return out


def _gapped_person(moment: Moment, prep: "Token") -> "Token | None":
    """The name, or "his wife", right before the preposition and right behind "and", with no other verb between."""
    who = next_to(prep, -1)
    first = who.left_edge if who.lower_ in people_words.FAMILY else who
    while first.i and next_to(first, -1).pos_ == "PROPN" and next_to(first, -1).dep_ == "compound":
        first = next_to(first, -1)
    named = who.pos_ == "PROPN" and moment.story.coref.names.cluster_at(moment.block, who) is not None
    kin = who.lower_ in people_words.FAMILY and syntax.child(who, "poss") is not None
    if not (named or kin) or next_to(first, -1).lower_ not in clauses.AND or who.dep_ != "conj":
        return None
    verb = moment.trigger.token
    between = verb.doc[verb.i + 1 : first.i]
    return None if any(t.tag_ in _FINITE or t.pos_ == "AUX" for t in between) else who


_FINITE = ("VBD", "VBZ", "VBP")
