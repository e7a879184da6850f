"""What the words of an event name as those whom it befell, and what is nobody: a time, a thing, a body."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names
from letapis.reading.gazetteer import is_body
from letapis.reading.humans import is_human, is_no_one
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to, text_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_thing(trigger: Trigger, token: "Token") -> bool:
    """“The same evening", "the book", "the Hong Kong Alliance”: no human being, and no name that might be one's."""
    if token == trigger.token:
        return False  # "made 40 arrests": so many people
    if token.pos_ == "PROPN" and _small_behind_blank(token):
        return True  # "for two words, Se fue, X was arrested": no name ends so
    if token.ent_type_ not in {"DATE", "TIME"} and text_of(token.doc).islower():
        return False  # without capitals the parse is too unsure: a wrong noun undoes no arrest
    return _is_body(token) if token.pos_ == "PROPN" else token.pos_ == "NOUN" and is_no_one(token)


def _small_behind_blank(name: "Token") -> bool:
    """Whether a word in small letters stands by itself, in a text that has capitals; not "Hang-tung"."""
    alone = name.i > 0 and bool(next_to(name, -1).whitespace_)
    return alone and name.text.islower() and name.is_alpha and not text_of(name.doc).islower()


def _is_body(name: "Token") -> bool:
    """Whether a name ends in a word for a body, or is known as one, and is no human being's."""
    if name.ent_type_ == "PERSON" or is_human(name):
        return False
    return name.lower_ in around_names.ORGANISATION_WORDS or (name.text.isupper() and is_body(name.text))
