"""Entries that name the event and then whom it befell: "Freed: Ihar Bancer"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.reading import syntax
from letapis.reading.gazetteer import is_place
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

_REACH = 5
"""Words between the participle and its colon: "Sentenced in June:"."""
_PARTICIPLES = {"VBN", "VBD"}


def people_of(trigger: Trigger) -> "Sequence[Token]":
    """Whom a row found; of an entry those named behind its colon, nobody where nobody is."""
    token = trigger.token
    colon = _colon(token)
    if colon is None:
        return trigger.people
    found: list[Token] = []
    for t in token.doc[colon + 1 :]:
        if t.text in {".", ";"} or (t.pos_ in syntax.VERBAL and t.dep_ != "acl"):
            break
        last = t.i + 1 == len(t.doc) or t.nbor().ent_type_ != "PERSON"
        named = t.ent_type_ == "PERSON" and last and not is_place(t.text)
        found += [t] if named else []
    return found


def is_label(trigger: Trigger) -> bool:
    """Whether the trigger heads an entry, so that nobody told of before is meant."""
    return _colon(trigger.token) is not None


def _colon(token: "Token") -> int | None:
    """Where the colon of a label stands."""
    opens = token.i == 0 or token.nbor(-1).is_punct or token.nbor(-1).is_space
    if token.tag_ not in _PARTICIPLES or not token.text[:1].isupper() or not opens:
        return None
    behind = token.doc[token.i + 1 : token.i + 1 + _REACH]
    colon = next((t for t in behind if t.text == ":"), None)
    if colon is None or any(
        t.pos_ in syntax.VERBAL or t.ent_type_ == "PERSON" for t in token.doc[token.i + 1 : colon.i]
    ):
        return None
    return colon.i
