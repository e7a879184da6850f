"""The person at whom something is aimed: behind a preposition, or the owner of what is searched, opened or sought."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import prepositions, verbs
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.finders.beyond_noun import deed_charged, who_appeals
from letapis.reading.finders.dwelling import dweller
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Token


def owner_of_object(token: "Token") -> "Token | None":
    """Whose home was searched, whose detention was extended."""
    thing = syntax.affected(token)
    if thing is None:
        return None
    if thing.lower_ in term_words.THE_REST:
        thing = syntax.pobj(thing, prepositions.OF) or thing  # "suspended the rest of his term"
    outer = syntax.pobj(token, prepositions.AGAINST)
    if outer is not None and is_human(outer):
        return outer
    owner = syntax.of_phrase(thing)
    mine = syntax.child(thing, "poss")
    told = (owner, mine if owner is not mine else None)  # "ignored his complaints of chest pain": whose, not of what
    owner = next((who for who in told if who is not None and is_human(who)), None) or dweller(thing)
    if owner is not None:
        return owner
    target = syntax.pobj(thing, prepositions.AIMED_AT)
    target = target if target is not None and is_human(target) else given_to_whom(thing)
    return target if target is not None and is_human(target) else None


def _against_object(token: "Token") -> "Token | None":
    """Against whom a case was opened or charges were brought."""
    thing = syntax.patient(token) or (syntax.affected(token) if syntax.is_headline(token) else None)
    counted = syntax.pobj(thing, prepositions.OF) if thing is not None and thing.pos_ == "NUM" else None
    of = (
        syntax.pobj(thing, prepositions.OF)
        if thing is not None and thing.lemma_.lower() in term_words.CHARGES
        else None
    )
    heads = [head for head in (token, thing, counted, of, *deed_charged(thing)) if head is not None]
    aims = [aim for head in heads if (aim := syntax.pobj(head, prepositions.BROUGHT_AGAINST)) is not None]
    asked = [aim for head in heads[:2] if (aim := syntax.pobj(head, prepositions.INQUIRED_INTO)) is not None]
    aims += [one for one in asked if one.ent_type_ == "PERSON"]  # "should drop their investigation into X"
    owned = [thing, *aims] if thing is not None else aims  # "appealed against the sentence of X"
    owners = [owner for one in owned if (owner := syntax.of_phrase(one)) is not None]
    owners += [into] if thing is not None and (into := syntax.pobj(thing, prepositions.INQUIRED_INTO)) else []
    found = next((one for one in (*aims, *owners) if is_human(one)), None)
    whom = found is not None and found.tag_ == "WP" and token.dep_ == "relcl"  # "X, against whom charges were dropped"
    return token.head if whom and is_human(token.head) else found


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
    if thing is None or thing.lemma_.lower() in court_words.ORDERS:
        return False  # "quashed the detention order against X"
    told = [about, *syntax.children(thing, "compound", "amod", "nmod")]
    return any(t is not None and t.lemma_.lower() in term_words.SUFFERED | term_words.TAKING for t in told)


def _of(token: "Token") -> "Token | None":
    found = syntax.of_phrase(token)
    if found is None and token.dep_ == "nsubj" and token.head.lemma_ in verbs.AWAITING:
        found = syntax.obj(token.head)  # "a new trial awaits him"
    if found is None and token.dep_ == "dobj" and token.head.lemma_ in verbs.GIVING and syntax.is_passive(token.head):
        found = syntax.subject(token.head)  # "seven soldiers were granted early release"
    if found is None or not is_human(found):
        target = given_to_whom(token)
        found = target if target is not None and is_human(target) else found
    counted = found is not None and found.pos_ == "NUM" and syntax.child(found, "det") is not None  # "of the two"
    return found if found is not None and (counted or is_human(found) or found.pos_ in {"NOUN", "PROPN"}) else None


def given_to_whom(thing: "Token") -> "Token | None":
    """“Halved the sentence imposed on X”: to whom it was given."""
    of = syntax.pobj(thing, prepositions.OF)  # "the sentence of two years' imprisonment imposed on X"
    nouns = (thing, *([of] if of is not None else ()))
    given = next((c for noun in nouns for c in syntax.children(noun, "acl") if c.tag_ == "VBN"), None)
    whom = syntax.pobj(given, prepositions.GIVEN_TO) if given is not None else who_appeals(thing)
    return None if whom is not None and whom.like_num else whom  # "a term raised to 13"


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


def _heard_of(token: "Token") -> "Token | None":
    """“Has not heard from X", "heard nothing of X”."""
    thing = syntax.obj(token)
    found = syntax.pobj(token, prepositions.HEARD_OF)
    if found is not None and found.tag_ == "WP" and token.dep_ == "relcl":
        return token.head  # "X, of whom nothing has been heard"
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


def _about(token: "Token") -> "Token | None":
    """Whose case is spoken of."""
    thing = syntax.pobj(token, prepositions.ABOUT)
    return syntax.of_phrase(thing) if thing is not None else None


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


AIMED_AT: Finders = {
    "of": _of,
    "against": _against,
    "object-of": owner_of_object,
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
    "after-whom": lambda token: syntax.pobj(token, prepositions.AFTER),
    "over-whom": lambda token: syntax.pobj(token, prepositions.OVER),
    "caught-up": _caught_up,
    "let-go": _let_go,
    "lost-contact": _lost_contact,
    "about": _about,
    "behalf": _behalf,
    "names-to": _names_to,
    "heard-of": _heard_of,
    "spat-at": _spat_at,
    "upon": _done_upon,
    "for-whom": _for_whom,
}
"""Places behind a preposition or beside a thing."""
