"""The person whose term or imprisonment comes to an end: by the owner of a term of which a part is left."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions
from letapis.reading import syntax
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Token


def _owner(thing: "Token | None") -> "Token | None":
    """“The rest of the term of X", "the serving of her sentence”: the human being at the end of what is of what."""
    for _ in range(_DEEP):
        thing = syntax.of_phrase(thing) if thing is not None else None
        if thing is not None and is_human(thing):
            return thing
    return None


_DEEP = 3
"""Nouns from "the rest" to whose it is: "the rest of the term of X"."""


def _of_term(token: "Token") -> "Token | None":
    return _owner(syntax.affected(token))


def _of_subject(token: "Token") -> "Token | None":
    """“His calls ceased", "the letters from X stopped”."""
    thing = syntax.subject(token)
    sender = syntax.pobj(thing, prepositions.FROM) if thing is not None else None
    return sender if sender is not None and is_human(sender) else _owner(thing)


def _from_whom(token: "Token") -> "Token | None":
    """“No letters from X”, who is no office."""
    who = syntax.pobj(token, prepositions.FROM)
    return who if who is not None and (who.pos_ == "PRON" or who.ent_type_ == "PERSON") else None


def _of_end(token: "Token") -> "Token | None":
    """“Put an end to his imprisonment", "called for an end to the imprisonment of X”."""
    verb = syntax.governor(token)
    ended = syntax.pobj(token, prepositions.TO)
    ended = ended or (syntax.pobj(verb, prepositions.TO) if verb is not None else None)
    return _owner(ended)


def _behind(token: "Token") -> "Token | None":
    """“The gates closed behind him”."""
    return syntax.pobj(token, prepositions.BEHIND)


WHOSE_END: Finders = {
    "owner-of-term": _of_term,
    "owner-of-ended": _of_subject,
    "owner-of-end": _of_end,
    "from-whom": _from_whom,
    "behind": _behind,
}
"""Places of those whose term or imprisonment is over."""
