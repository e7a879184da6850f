"""Which words name an event: the trigger with what completes it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import naming, stance
from letapis.reading import syntax
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def words_of(trigger: Trigger) -> "tuple[Token, Token]":
    """First and last word that name the event: "taken into custody", "found guilty", "arrest warrant"."""
    token = trigger.token
    first = last = token
    if trigger.row.pos == "N":
        for c in syntax.children(token, "compound", "amod"):
            if c.i < first.i and c.i >= token.i - 4 and c.lemma_.lower() in naming.NAMING:
                first = c.left_edge if c.left_edge.i >= token.i - 4 else c
        if trigger.row.person == "carrier" and token.dep_ == "pobj" and token.head.i >= first.i - 3:
            first = token.head
    else:
        for c in _completing(token):
            if 0 < c.i - token.i <= LONGEST_TRIGGER:
                last = max(last, c, key=lambda t: t.i)
        opened = syntax.child(token, "nsubjpass") if token.lemma_ in naming.OBJECT_VERBS else None
        if opened is not None and opened.lemma_.lower() in naming.COMPLETING_OBJECTS:
            between = token.doc[opened.i + 1 : token.i]  # "an investigation has been opened"
            first = opened if all(t.dep_ in {"aux", "auxpass"} for t in between) else first
    return first, last


LONGEST_GAP = 3
"""How far from the verb its phrase may begin: "taken into custody", "placed her under house arrest"."""
LONGEST_TRIGGER = 6
"""How many words a trigger may span."""


def _completing(token: "Token") -> "list[Token]":
    """Words after a verb without which it names no event: particle, "guilty", "free", "into custody", "the charges"."""
    out = [
        c
        for c in token.children
        if c.dep_ in {"prt", "acomp", "oprd"} and (c.dep_ == "prt" or c.lower_ in naming.COMPLETING_ADJECTIVES)
    ]
    for c in syntax.children(token, "prep"):
        noun = syntax.child(c, "pobj") if c.i - token.i <= LONGEST_GAP else None
        if noun is not None and c.lower_ not in stance.TEMPORAL and noun.lemma_.lower() in naming.COMPLETING_NOUNS:
            out.append(noun)
    if token.lemma_ in naming.OBJECT_VERBS:
        out += [c for c in syntax.children(token, "dobj") if c.lemma_.lower() in naming.COMPLETING_OBJECTS]
    return out
