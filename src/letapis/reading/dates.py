"""Which of a text's times is the time of an event.

A time belongs to the verb it hangs on; a time at the head of a sentence to all its main verbs; of two verbs joined by "and" the
second one's time is also the first's where that has none. What hangs on another event ("later", "two days later") is counted from
the event told before it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from letapis.language.en.sayings import SAY_VERBS
from letapis.model import Basis, EventKind, When
from letapis.model.edtf import days
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.times import FoundTime, resolve
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

STATES = {EventKind.HELD, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE, EventKind.REMANDED}
"""Events that last: what is said to be so since a day is open to the end."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A time with the tokens it stands on."""

    found: FoundTime
    first: "Token"
    last: "Token"


def place(times: Sequence[FoundTime], block: Block) -> list[Placed]:
    """The times of a block, on its tokens."""
    out = []
    for found in times:
        if found.kind != "date" or not block.start <= found.span.start < block.start + len(block.text):
            continue
        inside = [t for t in block.doc if found.span.start - block.start <= t.idx < found.span.end - block.start and not t.is_space]
        if inside:
            out.append(Placed(found, inside[0], inside[-1]))
    return out


def time_of(trigger: Trigger, placed: Sequence[Placed], others: Sequence[Trigger]) -> Placed | None:
    """The time of a trigger's event, None where its sentence gives none."""
    token = trigger.token
    here = [p for p in placed if p.first.sent == token.sent]
    heads = _heads(trigger)
    for test in (_below, _leading, _shared):  # from the surest to the least sure
        fits = [p for p in here if test(p, token, heads)]
        if fits:
            return min(fits, key=lambda p: (p.found.anchor == "none", abs(p.first.i - token.i)))
    return _near(here, token, others)


def _heads(trigger: Trigger) -> "list[Token]":
    """The words that a time of the event may hang on: the trigger, and the verb that only carries it."""
    token = trigger.token
    heads = [token]
    verb = syntax.governor(token)
    if trigger.row.pos != "V" and verb is not None and verb.lemma_.lower() not in SAY_VERBS:
        carried = trigger.row.person == "carrier" or token.dep_ in {"nsubj", "nsubjpass"} or verb.lemma_ in LIGHT
        if carried:
            heads.append(verb)
    node = heads[-1]
    while node.dep_ in {"xcomp", "pcomp"} and node.head.pos_ in syntax.VERBAL and node.head.lemma_.lower() not in SAY_VERBS:
        node = node.head
        heads.append(node)
    return heads


LIGHT = {"make", "take", "face", "have", "be", "begin", "open", "start", "go", "stand", "receive", "get", "serve", "give", "hold", "end", "hear", "issue"}


def _governing(placed: Placed) -> "Token":
    """What a time hangs on: the first verb or noun of an event above it."""
    node = placed.first
    inside = range(placed.first.i, placed.last.i + 1)
    while node.i in inside and node.dep_ != "ROOT":
        node = node.head
    while node.dep_ != "ROOT" and (node.pos_ in {"ADP", "SCONJ", "ADV", "PART", "NUM", "PUNCT", "SPACE", "ADJ"} or _is_phrase(node)):
        node = node.head
    return node


def _is_phrase(node: "Token") -> bool:
    """A noun of time or place that only passes the time on."""
    return node.pos_ in {"NOUN", "PROPN"} and node.ent_type_ in {"DATE", "TIME", "GPE", "LOC", "FAC"} and node.dep_ in {"pobj", "npadvmod", "dobj", "appos", "nmod", "compound"}


def _below(placed: Placed, token: "Token", heads: "list[Token]") -> bool:
    node = _governing(placed)
    if node in heads:
        return True
    for _ in range(4):
        if node.dep_ == "ROOT" or node.pos_ in syntax.VERBAL or node.dep_ in {"relcl", "acl"}:
            break
        node = node.head
        if node in heads:
            return True
    return False


def _leading(placed: Placed, token: "Token", heads: "list[Token]") -> bool:
    """A time at the head of the sentence holds for every main verb that has none of its own."""
    governing = _governing(placed)
    if governing.pos_ not in syntax.VERBAL or placed.first.i > governing.i:
        return False
    return any(_chain(head, governing) for head in heads)


def _chain(verb: "Token", top: "Token") -> bool:
    node = verb
    while node.dep_ == "conj" and node.pos_ in syntax.VERBAL:
        node = node.head
        if node == top:
            return True
    return False


def _shared(placed: Placed, token: "Token", heads: "list[Token]") -> bool:
    """"Was arrested and charged on Tuesday": the time at the end is also the first verb's."""
    governing = _governing(placed)
    first = heads[0]
    if governing.dep_ != "conj" or governing.head != first or placed.first.i < governing.i:
        return False
    own = [c for c in governing.children if c.dep_ in {*syntax.SUBJECTS, "aux", "auxpass"}]
    return not own and placed.found.anchor != "event"


def _near(here: Sequence[Placed], token: "Token", others: Sequence[Trigger]) -> Placed | None:
    """Where the parse joins nothing: the next time with no other verb between, and not another event's own."""
    taken = {t.token.i for t in others if t.token != token}
    fits = [p for p in here if not _verb_between(p, token) and not _claimed(p, token) and _governing(p).i not in taken]
    return min(fits, key=lambda p: abs(p.first.i - token.i), default=None)


def _verb_between(placed: Placed, token: "Token") -> bool:
    low, high = sorted((placed.first.i, token.i))
    between = token.doc[low + 1 : high]
    return any(t.pos_ in syntax.VERBAL and t.dep_ not in {"aux", "auxpass", "amod"} for t in between) or any(
        t.text in {";", "—", "–"} for t in between)


def _claimed(placed: Placed, token: "Token") -> bool:
    governing = _governing(placed)
    return governing.pos_ in syntax.VERBAL and governing != token and governing.lemma_.lower() in SAY_VERBS


def when_of(placed: Placed | None, trigger: Trigger, anchor: str | None, published: date | None) -> When:
    """The time of an event as EDTF with its basis; `anchor` is the time of the event told before."""
    if placed is None:
        return When()
    edtf, basis = resolve(placed.found, anchor, published)
    if edtf is None:
        return When()
    if placed.found.connective is not None and (".." not in edtf):
        bounded = placed.found.bounded if edtf == placed.found.edtf else None
        if bounded is not None and bounded != edtf:
            edtf, basis = bounded, Basis.BOUNDED if placed.found.connective in {"before", "after", "by"} else basis
    return When(edtf if days(edtf) else None, basis, placed.found.span)


def since_event(trigger: Trigger, placed: Sequence[Placed]) -> Placed | None:
    """"In custody since his arrest in May": a state counted from an event that has a time."""
    if trigger.row.event not in STATES:
        return None
    for head in _heads(trigger):
        for prep in head.children:
            if prep.lower_ == "since":
                inside = set(prep.subtree)
                found = next((p for p in placed if p.first in inside), None)
                if found is not None:
                    return found
    return None
