"""The one for whom others stand up, where he stands in what they ask for, or in what they are troubled by."""

from typing import TYPE_CHECKING

from letapis.language.chosen import people, prepositions, pronouns
from letapis.reading import syntax
from letapis.reading.finders.clause import first_of_two, where_of
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token


def _first(found: "Iterable[Token | None]") -> "Token | None":
    return next((who for who in found if who is not None and is_human(who)), None)


def _asked_of(token: "Token") -> "Token | None":
    """“Asked Manila to look at the case of X again", "urged Thailand not to send him back”: of whom it is asked."""
    clause = syntax.child(token, "xcomp", "ccomp", "advcl")
    whom = syntax.child(token, "dobj", "dative")
    if clause is None or (whom is not None and _is_known(whom)):
        return None  # "asked him to explain his decision"
    who = syntax.subject(token)
    person = who is not None and (who.pos_ != "PROPN" or who.ent_type_ == "PERSON")
    own = who is not None and person and is_human(who) and not _kin_of_one(who)
    places = _PLACES - set(syntax.SUBJECTS) if own else _PLACES  # "she asked them to let her go to him"
    inner = (t for t in clause.subtree if t.i > clause.i and (t.dep_ in places or t.ent_type_ == "PERSON"))
    return _first(t for t in inner if _is_known(t) and t.dep_ in _PLACES)


def _kin_of_one(who: "Token") -> bool:
    """“His wife asked the president to let him come home”: whose wife she is."""
    return who.lemma_.lower() in people.FAMILY and syntax.child(who, "poss") is not None


def _is_known(token: "Token") -> bool:
    """A name, or a pronoun of one person."""
    return token.ent_type_ == "PERSON" or people.PRONOUNS.get(token.lower_) in people.OF_ONE


_PLACES = frozenset({"dobj", "dative", "nsubj", "nsubjpass", "poss", "pobj"})


def _for_what(token: "Token") -> "Token | None":
    """“Called for the charges against X to be dropped", "for the sentence of X to be quashed”."""
    subjects = [syntax.child(clause, *syntax.SUBJECTS) for clause in syntax.for_clauses(token)]
    things = [thing for thing in subjects if thing is not None and not is_human(thing)]
    against = (syntax.pobj(thing, prepositions.AGAINST) for thing in things)
    return _first((*against, *(syntax.of_phrase(thing) for thing in things)))


def _over_fate(token: "Token") -> "Token | None":
    """“Summoned the ambassador over the arrest of X", "imposed sanctions for his jailing”: of whose fate it is told."""
    thing = syntax.affected(token)
    heads = [head for head in (token, thing) if head is not None]
    fates = [syntax.pobj(head, prepositions.OVER_FATE) for head in heads]
    return _first(syntax.of_phrase(fate) for fate in fates if fate is not None and not is_human(fate))


def _backed(token: "Token") -> "Token | None":
    """“Rallied in Berlin in support of X", "in solidarity with him", "launched a campaign for X”."""
    thing = syntax.obj(token) or syntax.patient(token)
    within = (p for p in syntax.children(token, "prep") if p.lower_ in prepositions.IN)
    heads = [thing, *(syntax.child(p, "pobj") for p in within)]
    found = (syntax.pobj(head, prepositions.BACKED) for head in heads if head is not None)
    return next((who for who in found if who is not None and _is_known(who)), None)


def _reached(token: "Token") -> "Token | None":
    """“Demanded access to X", "asked for consular access to him", "provided consular assistance to X”."""
    thing = syntax.obj(token) or syntax.patient(token)
    things = [thing, syntax.pobj(token, prepositions.FOR), token]
    return _first((*(syntax.pobj(t, prepositions.TO) for t in things if t is not None),))


def _looked_into(token: "Token") -> "Token | None":
    """“Called for an investigation into the torture of X”."""
    inquiry = syntax.pobj(token, prepositions.FOR) or syntax.obj(token)
    about = syntax.pobj(inquiry, prepositions.INQUIRED_INTO) if inquiry is not None else None
    return _first((about, syntax.of_phrase(about))) if about is not None else None


def _spared(token: "Token") -> "Token | None":
    """“Asked for clemency for X", "pleaded for mercy for him”: behind the last "for"."""
    mercy = syntax.pobj(token, prepositions.FOR) or syntax.obj(token)
    fors = [p for head in (token, mercy) if head is not None for p in head.children if p.lower_ in prepositions.FOR]
    return _first(syntax.child(p, "pobj") for p in reversed(fors))


def _whose_whereabouts(token: "Token") -> "Token | None":
    """“Demanded to know where X was”."""
    clause = syntax.child(token, "xcomp")
    return where_of(clause) if clause is not None else None


def _spoken_of(token: "Token") -> "Token | None":
    """“Wrote to the government about X", "spoke with his counterpart about him”."""
    with_whom = (syntax.pobj(token, prepositions.MET), *syntax.children(token, "dobj"))
    heads = (token, *(t for t in with_whom if t is not None))
    about = [syntax.pobj(head, prepositions.ABOUT) for head in heads]
    return _first(who for who in about if who is not None and not who.lower_.endswith(pronouns.REFLEXIVE_ENDING))


def _found_arbitrary(token: "Token") -> "Token | None":
    """“Found that the detention of X was arbitrary”."""
    clause = syntax.child(token, "ccomp")
    what = syntax.child(clause, *syntax.SUBJECTS) if clause is not None else None
    return _first((syntax.of_phrase(what),)) if what is not None else None


def _lobbied_for(token: "Token") -> "Token | None":
    """“Lobbied governments on both sides of the ocean for X to be freed”: whatever "for" hangs on."""
    behind = token.doc[token.i + 1 : token.sent.end]
    fors = (t for t in behind if t.lower_ in prepositions.FOR and (token.is_ancestor(t) or t.head == token))
    found = (c for t in fors for c in (syntax.child(t, "pobj"), syntax.child(t.head, *syntax.SUBJECTS)))
    return next((who for who in found if who is not None and who.i > token.i and _is_known(who)), None)


def _spoke_out_for(token: "Token") -> "Token | None":
    """“Spoke out for X", "stood up for him”."""
    heads = (token, *syntax.children(token, "prt", "advmod", "prep"))
    found = (syntax.pobj(head, prepositions.FOR) for head in heads)
    return next((who for who in found if who is not None and _is_known(who)), None)


def _wronged_by(token: "Token") -> "Token | None":
    """“Imposed sanctions on the judge who sentenced X", "on the prosecutor in his case”."""
    inner = (t for t in token.subtree if t.i > token.i and t.dep_ in {"dobj", "pobj", "poss"})
    return _first(t for t in inner if _is_known(t))


def _wished_for(token: "Token") -> "Token | None":
    """“Demanded that X be given medical care”."""
    clause = syntax.child(token, "ccomp")
    who = syntax.child(clause, *syntax.SUBJECTS) if clause is not None else None
    inner = syntax.child(clause, "dobj", "dative") if clause is not None else None
    return next((w for w in (who, inner) if w is not None and _is_known(w)), None)


def _taken_over(token: "Token") -> "Token | None":
    """“Was led away over what the ministry describes as tax evasion”: whom they took, and accuse of it."""
    prep = token.head
    over = token.dep_ == "pcomp" and prep.lower_ in prepositions.OVER_CAUSE
    what = any(c.lower_ in pronouns.WHAT for c in syntax.children(token, "dobj"))
    if not (over and what):
        return None
    who = prep.head if is_human(prep.head) else syntax.patient(prep.head)  # "led away X, the editor, over what"
    return who if who is not None and is_human(who) else None


def _status_of(token: "Token") -> "Token | None":
    """“Gave X back the status of prisoner of conscience", "gave X back his status”: whose it is, and not what he is."""
    owners = (syntax.child(thing, "poss") for thing in syntax.children(token, "dobj"))
    given = (syntax.child(token, "dative"), first_of_two(token), syntax.pobj(token, prepositions.TO))
    return _first((*owners, *given))


def _about_whom(token: "Token") -> "Token | None":
    """“Voiced concern about X", "over the four”: for whom they fear, told without a word for what."""
    over = (token, *syntax.children(token, "dobj", "nsubjpass"))
    who = next((one for node in over if (one := syntax.pobj(node, _TROUBLED)) is not None), None)
    return who if who is not None and (is_human(who) or who.pos_ == "NUM") else None


_TROUBLED = prepositions.ABOUT | prepositions.OVER | prepositions.FOR

STOOD_FOR: Finders = {
    "about-whom": _about_whom,
    "status-given-back": _status_of,
    "taken-over": _taken_over,
    "wronged-by": _wronged_by,
    "wished-for": _wished_for,
    "asked-of": _asked_of,
    "for-what": _for_what,
    "over-fate": _over_fate,
    "backed": _backed,
    "spoke-out-for": _spoke_out_for,
    "lobbied-for": _lobbied_for,
    "reached": _reached,
    "looked-into": _looked_into,
    "spared": _spared,
    "whose-whereabouts": _whose_whereabouts,
    "spoken-of": _spoken_of,
    "found-arbitrary": _found_arbitrary,
}
"""Places of those for whom others stand up."""
