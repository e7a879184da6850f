"""The one who is harmed, where the harm is told of a thing: his confession, his operation, his visitors, his skin."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, prepositions
from letapis.reading import syntax
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token


def _first(found: "Iterable[Token | None]") -> "Token | None":
    return next((who for who in found if who is not None and is_human(who)), None)


def _out_of_whom(token: "Token") -> "Token | None":
    """“A confession was beaten out of X", "extracted from X", "his confession was", "X says that it was”."""
    thing = syntax.affected(token)
    out = next((c for c in token.children if c.lower_ in prepositions.OUT), None)
    asides = (syntax.pobj(token, prepositions.FROM), syntax.pobj(out, prepositions.OF) if out is not None else None)
    own = syntax.of_phrase(thing) if thing is not None else None
    said = syntax.child(token.head, "nsubj") if token.dep_ == "ccomp" else None
    who = _first((*asides, own))
    speaks = said is not None and (said.lower_ in people.PRONOUNS or said.ent_type_ == "PERSON")
    return who if who is not None or not speaks else said


def _in_need(token: "Token") -> "Token | None":
    """“Put off an operation that X needed", "his operation", "surgery for X”: who needs it."""
    thing = syntax.affected(token)
    if thing is None:
        return None
    clauses = (syntax.child(c, *syntax.SUBJECTS) for c in syntax.children(thing, "relcl", "acl"))
    return _first((syntax.of_phrase(thing), syntax.pobj(thing, prepositions.FOR), *clauses))


def on_skin(token: "Token") -> "Token | None":
    """“Bruises on his face", "burns were found on the body of X”: whose face or body it is."""
    for t in token.doc[token.i + 1 : min(token.i + _NEAR, token.sent.end)]:
        if t.lower_ not in prepositions.ON_BODY:
            continue
        part = syntax.child(t, "pobj")
        if part is not None and (part.lower_ in people.LIMBS or part.lemma_.lower() in people.LIMBS):
            return _first((syntax.child(part, "poss"), syntax.of_phrase(part)))
    return None


_NEAR = 9
"""Words from a bruise to the limb on which it is."""


def _attacked(token: "Token") -> "Token | None":
    """“An attack on X by another inmate”."""
    return _first((syntax.pobj(token, prepositions.ATTACK_ON),))


def _asking(token: "Token") -> "Token | None":
    """“Ignored his requests to see a doctor", "turned down requests for X to be treated”: who asks, or for whom."""
    thing = syntax.affected(token)
    if thing is None:
        return None
    inner = [t for t in thing.subtree if t.dep_ in syntax.SUBJECTS and t.i > thing.i]
    named = [t for t in thing.subtree if t.dep_ == "dobj" and t.i > thing.i]  # "requests to treat X"
    return _first((syntax.of_phrase(thing), *inner, *named))


def _kept_from_it(token: "Token") -> "Token | None":
    """“Refused to let X see a doctor", "would not give him his pills", "refuses to take X to hospital”."""
    clause = syntax.child(token, "xcomp") or token
    below = syntax.child(clause, "ccomp")
    whom = syntax.child(below, *syntax.SUBJECTS) if below is not None else None
    to = syntax.pobj(clause, prepositions.TO)
    return _first((whom, syntax.child(clause, "dative"), syntax.child(clause, "dobj"), to))


def _met(token: "Token") -> "Token | None":
    """“Could not see X", "has not been able to speak with X”: whom somebody is kept from."""
    return _first((syntax.obj(token), syntax.pobj(token, prepositions.MET)))


def _admitted_to(token: "Token") -> "Token | None":
    """“No lawyer was let in to X", "his lawyer was not admitted to him until June”."""
    inner = (syntax.pobj(c, prepositions.TO) for c in syntax.children(token, "prt", "prep", "advmod"))
    return _first((syntax.pobj(token, prepositions.TO), *inner))


def _visited(token: "Token") -> "Token | None":
    """“Visits to X have been banned", "his calls were cut off", "visits were refused to X”."""
    thing = syntax.affected(token)
    if thing is None:
        return None
    return _first((syntax.pobj(token, prepositions.TO), syntax.of_phrase(thing), syntax.pobj(thing, prepositions.MET)))


def _found_on(token: "Token") -> "Token | None":
    """“Found a grenade in his car", "found drugs on X", "leaflets were found at the home of X”."""
    thing = syntax.affected(token)
    heads = [head for head in (token, thing) if head is not None]
    places = [syntax.pobj(head, prepositions.AT_PLACE) for head in heads]
    owners = [syntax.child(place, "poss") or syntax.of_phrase(place) for place in places if place is not None]
    on = [syntax.pobj(head, prepositions.ON) for head in heads]
    return _first((*owners, *on))


def _barred_from(token: "Token") -> "Token | None":
    """“Has been barred from visiting X", "from speaking to him”: whom somebody may not see."""
    heads = (token, *syntax.children(token, "dobj"))
    preps = (p for head in heads for p in syntax.children(head, "prep") if p.lower_ in prepositions.FROM)
    deeds = (c for p in preps for c in p.children)
    return _first(_met(deed) for deed in deeds if deed.pos_ in syntax.VERBAL)


def part_harmed(token: "Token") -> "Token | None":
    """“His leg was broken", "knocked out two of his teeth”: the thing that it is done to, not how many."""
    thing = syntax.affected(token)
    if thing is None:
        return None
    of = syntax.pobj(thing, prepositions.OF) if thing.pos_ in {"NUM", "DET", "PRON"} or thing.like_num else None
    return of or thing


def _whose_part(token: "Token") -> "Token | None":
    """“Broke three of X's ribs", "her head was shaved”: whose they are."""
    part = part_harmed(token)
    return _named_owner(part) if part is not None else None


def _named_owner(part: "Token") -> "Token | None":
    """Whose a part of the body is, where it is told by a name or a pronoun: "the victim" is somebody else."""
    owners = (o for o in (syntax.child(part, "poss"), syntax.of_phrase(part)) if o is not None)
    return _first(o for o in owners if o.pos_ in {"PRON", "PROPN"} or o.tag_ in {"PRP$", "WP$"})


def _at_part(token: "Token") -> "Token | None":
    """“A gun was held to his head", "pushed needles under the fingernails of X”: whose head it is."""
    thing = syntax.affected(token)
    heads = [token, *([thing] if thing is not None else []), *syntax.children(token, "prt", "advmod")]
    parts = [p for head in heads for prep in syntax.children(head, "prep") for p in syntax.children(prep, "pobj")]
    parts += [p for head in heads for p in syntax.children(head, "pobj")]
    mine = (p for p in parts if p.lower_ in people.PARTS or p.lemma_.lower() in people.PARTS)
    return _first(map(_named_owner, mine))


def _owner_threatened(token: "Token") -> "Token | None":
    """“Threatened to arrest his mother", "to take away X's children”: to whom they are kin."""
    deeds = (*syntax.children(token, "xcomp"), *syntax.children(token, "ccomp"))
    kin = (k for d in deeds for k in syntax.children(d, "dobj") if k.lemma_.lower() in people.FAMILY)
    return _first(syntax.child(k, "poss") for k in kin)


HARMED: Finders = {
    "owner-threatened": _owner_threatened,
    "whose-part": _whose_part,
    "at-part": _at_part,
    "out-of-whom": _out_of_whom,
    "in-need": _in_need,
    "on-skin": on_skin,
    "attacked": _attacked,
    "asking": _asking,
    "kept-from-it": _kept_from_it,
    "visited": _visited,
    "found-on": _found_on,
    "barred-from": _barred_from,
    "met": _met,
    "admitted-to": _admitted_to,
}
"""Places of those who are harmed through a thing."""
