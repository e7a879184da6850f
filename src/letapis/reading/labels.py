"""Entries that name the event and then whom it befell: "Freed: Ihar Bancer", "Freed. The blogger X is home"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.gazetteer import is_place
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_REACH = 5
"""Words between the participle and its colon: "Sentenced in June:"."""
_PARTICIPLES = {"VBN", "VBD"}
_SHORT = 4
"""Words in a heading that stands at the head of a paragraph, the stop among them: "Five more arrests."."""


def people_of(trigger: Trigger) -> "Sequence[Token]":
    """Whom a row found; of an entry those named behind its colon, nobody where nobody is."""
    token = trigger.token
    if not trigger.people and (news := _headed(token)) is not None:
        return [] if news.ent_type_ != "PERSON" or trigger.row.pos != "V" else [news]
    colon = _colon(token)
    if colon is None:
        return trigger.people
    found: list[Token] = []
    for t in token.doc[colon + 1 :]:
        if t.text in {".", ";"} or (t.pos_ in syntax.VERBAL and t.dep_ != "acl"):
            break
        last = t.i + 1 == len(t.doc) or next_to(t).ent_type_ != "PERSON"
        named = t.ent_type_ == "PERSON" and last and not is_place(t.text)
        found += [t] if named else []
    return found


def is_label(trigger: Trigger) -> bool:
    """Whether the trigger heads an entry, so that nobody told of before is meant."""
    return _colon(trigger.token) is not None or (not trigger.people and _headed(trigger.token) is not None)


def _headed(token: "Token") -> "Token | None":
    """Whom the news below a heading is about: the subject of the sentence behind "Freed." or "Appeal lost."."""
    heading, doc = token.sent, token.doc
    words = [t for t in heading if not t.is_space]
    if len(words) > _SHORT or heading.end >= len(doc) or words[-1].text != "." or not words[0].text.istitle():
        return None
    if any(not t.is_space for t in doc[: heading.start]):
        return None
    if any(t.tag_ == "PRP" or t.ent_type_ == "PERSON" for t in words):
        return None
    who = syntax.subject(doc[heading.end].sent.root)
    if who is None or who.tag_.startswith("PRP"):
        return None
    return next((c for c in syntax.children(who, "appos") if c.ent_type_ == "PERSON"), who)


def _colon(token: "Token") -> int | None:
    """Where the colon of a label stands."""
    if syntax.heads_list(token):
        return token.i + 1
    opens = token.i == 0 or next_to(token, -1).is_punct or next_to(token, -1).is_space
    those = token.i == 1 and next_to(token, -1).lower_ in people_words.THE  # "Those released: A, B and C"
    if token.tag_ not in _PARTICIPLES or not (those or (token.text[:1].isupper() and opens)):
        return None
    behind = token.doc[token.i + 1 : token.i + 1 + _REACH]
    colon = next((t for t in behind if t.text == ":"), None)
    if colon is None or any(
        t.pos_ in syntax.VERBAL or t.ent_type_ == "PERSON" for t in token.doc[token.i + 1 : colon.i]
    ):
        return None
    return colon.i
