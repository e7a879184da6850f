"""The one who is missed, or whose home it is: by whether he lives, by contact with him, by where somebody came."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions
from letapis.reading import syntax
from letapis.reading.finders.dwelling import dweller
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def living_clauses(token: "Token") -> "Iterator[Token]":
    """“Did not know whether he was alive", "no sign that he was alive”: the clauses below that may say so."""
    return (c for c in syntax.children(token, "ccomp", "acl", "advcl", "relcl") if c.i > token.i)


def _of_living(token: "Token") -> "Token | None":
    subjects = (syntax.child(c, *syntax.SUBJECTS) for c in living_clauses(token))
    return next((who for who in subjects if who is not None and is_human(who)), None)


def _contact_with(token: "Token") -> "Token | None":
    """“Contact with X broke off”."""
    contact = syntax.child(token, *syntax.SUBJECTS)
    who = syntax.pobj(contact, prepositions.WITH) if contact is not None else None
    return who if who is not None and is_human(who) else None


def _home_empty(token: "Token") -> "Token | None":
    """“Relatives found his home empty”: whose home."""
    found = [*syntax.children(token, "dobj")]
    found += [s for c in syntax.children(token, "ccomp") for s in syntax.children(c, *syntax.SUBJECTS)]
    homes = (t for t in found if t.lemma_.lower() in LISTS["own_home"])
    owners = (syntax.of_phrase(home) or dweller(home) for home in homes)
    return next((who for who in owners if who is not None and is_human(who)), None)


def _word_from(token: "Token") -> "Token | None":
    """“No word has come from X", "no letter from X has arrived”."""
    verb = syntax.governor(token)
    heads = (token, *([verb] if verb is not None else []))
    found = (syntax.pobj(head, prepositions.FROM) for head in heads)
    return next((w for w in found if w is not None and is_human(w)), None)


def _premises_before(token: "Token") -> "Token | None":
    """“Came to the flat of X and searched it”: whose flat the verb before has."""
    first = token.head if token.dep_ == "conj" else None
    place = syntax.pobj(first, prepositions.TO_PREMISES) if first is not None else None
    if place is None or not (place.lemma_.lower() in LISTS["premises"] or place.lower_ in LISTS["premises"]):
        return None
    owner = syntax.of_phrase(place) or dweller(place)
    return owner if owner is not None and is_human(owner) else None


MISSED: Finders = {
    "alive-clause": _of_living,
    "contact-with": _contact_with,
    "home-empty": _home_empty,
    "word-from": _word_from,
    "premises-before": _premises_before,
}
"""Places of those who are missed, and of whose home somebody comes to."""
