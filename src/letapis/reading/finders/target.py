"""The person at whom something is aimed: behind a preposition, or the owner of what is searched, opened or sought."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.finders.dwelling import dweller
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _owner_of_object(token: "Token") -> "Token | None":
    """Whose home was searched, whose detention was extended."""
    thing = syntax.affected(token)
    if thing is None:
        return None
    outer = syntax.pobj(token, prepositions.AGAINST)
    if outer is not None and is_human(outer):
        return outer
    owner = syntax.of_phrase(thing)
    owner = owner if owner is not None and is_human(owner) else dweller(thing)
    if owner is not None:
        return owner
    target = syntax.pobj(thing, prepositions.AIMED_AT)
    target = target if target is not None and is_human(target) else _given_to(thing)
    return target if target is not None and is_human(target) else None


def _against_object(token: "Token") -> "Token | None":
    """Against whom a case was opened or charges were brought."""
    thing = syntax.patient(token)
    counted = syntax.pobj(thing, prepositions.OF) if thing is not None and thing.pos_ == "NUM" else None
    heads = [head for head in (token, thing, counted) if head is not None]
    aims = [aim for head in heads if (aim := syntax.pobj(head, prepositions.BROUGHT_AGAINST)) is not None]
    owned = [thing, *aims] if thing is not None else aims  # "appealed against the sentence of X"
    owners = [owner for one in owned if (owner := syntax.of_phrase(one)) is not None]
    owners += [into] if thing is not None and (into := syntax.pobj(thing, prepositions.INQUIRED_INTO)) else []
    return next((one for one in (*aims, *owners) if is_human(one)), None)


def _investigated(token: "Token") -> "Token | None":
    """Against whom a case was opened, or into whom an inquiry."""
    found, about = _against_object(token), topic(token)
    if found is not None or about is None or is_human(about):
        return found or about
    thing, owner = syntax.patient(token), syntax.child(about, "poss")
    case = thing is not None and thing.lemma_.lower() in court_words.CASES
    befell = about.lemma_.lower() in term_words.SUFFERED | term_words.TAKING
    return owner if case and not befell and owner is not None and is_human(owner) else None  # "a case over his post"


def topic(token: "Token") -> "Token | None":
    """What an inquiry is about: "opened a probe into the explosion"."""
    thing = syntax.patient(token)
    heads = (head for head in (thing, token) if head is not None)
    return next((found for head in heads if (found := syntax.pobj(head, prepositions.INQUIRED_INTO)) is not None), None)


def inquired(token: "Token") -> bool:
    """“Closed the inquiry into his torture", "the beating case": of what somebody suffered, and not did."""
    thing, about = syntax.patient(token), topic(token)
    if thing is None:
        return False
    told = [about, *syntax.children(thing, "compound", "amod", "nmod")]
    return any(t is not None and t.lemma_.lower() in term_words.SUFFERED | term_words.TAKING for t in told)


def _of(token: "Token") -> "Token | None":
    found = syntax.of_phrase(token)
    if found is None and token.dep_ == "nsubj" and token.head.lemma_ in verbs.AWAITING:
        found = syntax.obj(token.head)  # "a new trial awaits him"
    if found is None and token.dep_ == "dobj" and token.head.lemma_ in verbs.GIVING and syntax.is_passive(token.head):
        found = syntax.subject(token.head)  # "seven soldiers were granted early release"
    if found is None or not is_human(found):
        target = _given_to(token)
        found = target if target is not None and is_human(target) else found
    counted = found is not None and found.pos_ == "NUM" and syntax.child(found, "det") is not None  # "of the two"
    return found if found is not None and (counted or is_human(found) or found.pos_ in {"NOUN", "PROPN"}) else None


def _given_to(thing: "Token") -> "Token | None":
    """“Halved the sentence imposed on X”: to whom it was given."""
    given = next((c for c in syntax.children(thing, "acl") if c.tag_ == "VBN"), None)
    return syntax.pobj(given, prepositions.GIVEN_TO) if given is not None else None


def _against(token: "Token") -> "Token | None":
    """Against whom, for whom: also "a warrant for the arrest of X"."""
    verb = syntax.governor(token)
    targets = (
        syntax.pobj(token, prepositions.CHARGES_AGAINST),
        syntax.pobj(verb, prepositions.SOUGHT_FOR) if verb is not None else None,
    )
    for target in targets:
        if target is not None and is_human(target):
            return target
        if target is not None and target.lemma_.lower() in term_words.TAKING:
            return _of(target)
    return None


def _hunted(token: "Token") -> "Token | None":
    """For whose capture money is offered."""
    for t in token.doc[token.i + 1 : token.sent.end]:
        found = syntax.child(t, "pobj") if t.lower_ in prepositions.HUNTED else None
        if found is not None and found.pos_ != "NUM" and is_human(found):
            return found
    return None


def _for_whom(token: "Token") -> "Token | None":
    """Whom somebody calls for "to be freed"."""
    subjects = (syntax.child(clause, *syntax.SUBJECTS) for clause in syntax.for_clauses(token))
    return next((who for who in subjects if who is not None and is_human(who)), None)


def _spat_at(token: "Token") -> "Token | None":
    """“Was spat at”, "spat at her", "spat in her face"."""
    if syntax.is_passive(token):
        return syntax.subject(token)
    at = syntax.pobj(token, prepositions.SPAT_AT)
    return at if at is None or is_human(at) else syntax.child(at, "poss") or at


def _done_upon(token: "Token") -> "Token | None":
    """“Poured water over her”, "put a bag over his head", "over the head of X", "set dogs on X"."""
    upon = syntax.pobj(token, prepositions.DONE_UPON)
    thing = syntax.obj(token) if upon is None else None
    upon = syntax.pobj(thing, prepositions.DONE_UPON) if thing is not None else upon
    if upon is None or (is_human(upon) and upon.lemma_.lower() not in people_words.BODY):
        return upon
    owner = syntax.child(upon, "poss") or syntax.of_phrase(upon)
    return owner if owner is not None and is_human(owner) else None


def access_to(token: "Token") -> "Token | None":
    """“His lawyers were denied access to him”: to whom they were not let."""
    thing = syntax.obj(token)
    whom = syntax.pobj(thing, prepositions.TO) if thing is not None else None
    whom = whom or syntax.pobj(token, prepositions.TO)
    if whom is None or not is_human(whom) or whom.lemma_.lower() in court_words.SEEN_BY_PRISONERS:
        return None  # "was denied access to a lawyer"
    return whom if whom.pos_ != "NOUN" or syntax.child(whom, "det", "poss") is not None else None


def _come_for(token: "Token") -> "Token | None":
    return syntax.pobj(token, prepositions.FOR)


def _caught_up(token: "Token") -> "Token | None":
    """“Police caught up with X”."""
    heads = (token, *syntax.children(token, "prt", "advmod"))
    found = (syntax.pobj(head, prepositions.WITH) for head in heads)
    return next((who for who in found if who is not None and is_human(who)), None)


def for_thing(token: "Token") -> "Token | None":
    """“Signed a letter for X”: for whom the thing is, whatever "for" hangs on."""
    thing = syntax.obj(token) or syntax.patient(token)
    found = syntax.pobj(token, prepositions.FOR) or (
        syntax.pobj(thing, prepositions.FOR) if thing is not None else None
    )
    return found if found is not None and is_human(found) else None


def _let_go(token: "Token") -> "Token | None":
    """“Let go of X”."""
    found = syntax.pobj(token, prepositions.OF)
    return found if found is not None and is_human(found) else None


def _added_to(token: "Token") -> "Token | None":
    """To whose term another is added: "adds three years to the term of X"."""
    term = syntax.pobj(token, prepositions.TO)
    return syntax.of_phrase(term) if term is not None else None


def _heard_of(token: "Token") -> "Token | None":
    """“Has not heard from X", "heard nothing of X”."""
    thing = syntax.obj(token)
    found = syntax.pobj(token, prepositions.HEARD_OF)
    return found if found is not None or thing is None else syntax.pobj(thing, prepositions.HEARD_OF)


def _at_premises(token: "Token") -> "Token | None":
    place = syntax.pobj(token, prepositions.OF_PREMISES)
    return syntax.of_phrase(place) if place is not None else None


def _verb_at(token: "Token") -> "Token | None":
    """“Searches were carried out at the homes of X”: whose homes the verb names."""
    verb = syntax.governor(token)
    place = syntax.pobj(verb, prepositions.OF_PREMISES) if verb is not None else None
    return syntax.of_phrase(place) if place is not None else None


def _come_to(token: "Token") -> "Token | None":
    """“Came to her home with a search", "came with a search to X”: to whom, or to whose home."""
    verb = syntax.governor(token)
    place = syntax.pobj(verb, prepositions.TO) if verb is not None else None
    place = place or syntax.pobj(token, prepositions.TO)
    if place is None or is_human(place):
        return place
    return syntax.of_phrase(place)


def _of_liberty(token: "Token") -> "Token | None":
    """“The deprivation of liberty of X", "his deprivation of liberty”: whose liberty it is."""
    liberty = syntax.pobj(token, prepositions.OF)
    owner = syntax.child(token, "poss") or (syntax.of_phrase(liberty) if liberty is not None else None)
    return owner if owner is not None and is_human(owner) else None


def _lost_contact(token: "Token") -> "Token | None":
    """With whom contact was lost."""
    thing = syntax.obj(token) or syntax.patient(token)
    return syntax.pobj(token, prepositions.WITH) or (
        syntax.pobj(thing, prepositions.WITH) if thing is not None else None
    )


def _sought(token: "Token") -> "Token | None":
    """For whom a penalty is asked: "asked for ten years for X"."""
    for prep in [c for t in token.subtree for c in t.children if c.lower_ in prepositions.SOUGHT_FOR]:
        inner = syntax.resolve_relative(syntax.child(prep, "pobj"), token)
        if inner is not None and is_human(inner) and inner.lemma_ not in term_words.LONG_UNITS and _counts(inner):
            return inner
    return None


def _glossed(noun: "Token") -> bool:
    """“For treason (makar)”: a word in brackets tells what the thing is called, and is nobody's name."""
    return any(c.text.islower() and next_to(c, -1).text == "(" for c in syntax.children(noun, "appos"))


def _counts(token: "Token") -> bool:
    """“For 36 of the accused”; a number alone may be years, and "treason (makar)" is nobody."""
    if _glossed(token):
        return False
    return token.pos_ != "NUM" or any(c.lower_ in prepositions.OF for c in syntax.children(token, "prep"))


def _about(token: "Token") -> "Token | None":
    """Whose case is spoken of."""
    thing = syntax.pobj(token, prepositions.ABOUT)
    return syntax.of_phrase(thing) if thing is not None else None


def _in_case(token: "Token") -> "Token | None":
    """“The hearing in the case of X”: whose case it is."""
    case = syntax.pobj(token, prepositions.IN_PLACE)
    owner = syntax.of_phrase(case) if case is not None else None
    aim = syntax.pobj(case, prepositions.AGAINST) if case is not None else None
    return next((who for who in (owner, aim) if who is not None and is_human(who)), None)


def _of_that_case(token: "Token") -> "Token | None":
    """“To have the case against him dropped”: whose case it is."""
    who = syntax.subject(token)
    found = syntax.pobj(who, prepositions.BROUGHT_AGAINST) if who is not None else None
    return found if found is not None and is_human(found) else None


def _client_of_object(token: "Token") -> "Token | None":
    """“Threw out his lawyers' complaint”: for whom they brought it."""
    owner = _owner_of_object(token)
    if owner is None or owner.lemma_.lower() not in court_words.DEFENCE:
        return owner
    return syntax.child(owner, "poss") or syntax.pobj(owner, prepositions.FOR)


def left_standing(token: "Token") -> "Token | None":
    """“Let the sentence of X stand”: what is left as it was, however the parse joins it."""
    behind = token.doc[token.i + 1 : min(token.i + _STANDS, token.sent.end)]
    last = next((t.i for t in behind if t.lower_ in term_words.STAND), None)
    told = (t for t in behind if last is not None and t.i < last)
    return next((t for t in told if t.lemma_.lower() in LISTS["verdict"] or t.lower_ in term_words.THE_REST), None)


_STANDS = 12
"""Words from "let" to "stand"."""


def _of_what_stands(token: "Token") -> "Token | None":
    thing = left_standing(token)
    found = (syntax.of_phrase(thing), syntax.pobj(thing, prepositions.AIMED_AT)) if thing is not None else ()
    return next((who for who in found if who is not None and is_human(who)), None)


def _behalf(token: "Token") -> "Token | None":
    """“Wrote to Abuja on behalf of X”."""
    behalf = syntax.pobj(token, prepositions.ON)
    found = syntax.of_phrase(behalf) if behalf is not None else None
    return found if found is not None and is_human(found) else None


def _names_to(token: "Token") -> "Token | None":
    """“Put their names to a petition for X", "to a petition asking that X be spared jail”."""
    petition = syntax.pobj(token, prepositions.TO)
    if petition is None:
        return None
    inner = [t for t in petition.subtree if t.dep_ in syntax.SUBJECTS or t.head.lower_ in prepositions.FOR]
    return next((t for t in inner if t.i > petition.i and is_human(t)), None)


def _off_of(token: "Token") -> "Token | None":
    """“Took a month off the sentence of X”: whose sentence it is."""
    term = syntax.pobj(token, prepositions.OFF)
    owner = syntax.of_phrase(term) if term is not None else None
    return owner if owner is not None and is_human(owner) else None


def _whose_trial(token: "Token") -> "Token | None":
    """“The trial of X ended in a fine", "the case against X in a conviction”: whose trial it was."""
    verb = token if token.pos_ in syntax.VERBAL else syntax.governor(token)
    thing = syntax.subject(verb) if verb is not None else None
    if thing is None:
        return None
    found = (syntax.of_phrase(thing), syntax.pobj(thing, prepositions.CHARGES_AGAINST))
    return next((who for who in found if who is not None and is_human(who)), None)


AIMED_AT: Finders = {
    "in-case": _in_case,
    "of": _of,
    "against": _against,
    "object-of": _owner_of_object,
    "for-thing": for_thing,
    "into": lambda token: (
        whom if (whom := syntax.pobj(token, prepositions.INTO)) is not None and is_human(whom) else None
    ),
    "object-against": _against_object,
    "subject-against": lambda token: (
        syntax.pobj(who, prepositions.BROUGHT_AGAINST) if (who := syntax.subject(token)) else None
    ),
    "place-of": lambda token: (
        syntax.of_phrase(place) or dweller(place) if (place := syntax.pobj(token, prepositions.INTO)) else None
    ),
    "investigated": _investigated,
    "at": _at_premises,
    "verb-at": _verb_at,
    "come-to": _come_to,
    "access-to": access_to,
    "of-liberty": _of_liberty,
    "hunted": _hunted,
    "for": _come_for,
    "caught-up": _caught_up,
    "let-go": _let_go,
    "lost-contact": _lost_contact,
    "sought": _sought,
    "to-of": _added_to,
    "about": _about,
    "whose-trial": _whose_trial,
    "off-of": _off_of,
    "behalf": _behalf,
    "names-to": _names_to,
    "of-what-stands": _of_what_stands,
    "of-that-case": _of_that_case,
    "client-of-object": _client_of_object,
    "owner-of-subject": lambda token: syntax.of_phrase(who) if (who := syntax.subject(token)) is not None else None,
    "heard-of": _heard_of,
    "spat-at": _spat_at,
    "upon": _done_upon,
    "for-whom": _for_whom,
}
"""Places behind a preposition or beside a thing."""
