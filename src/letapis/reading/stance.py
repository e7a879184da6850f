"""How sure, whether it happened, and whether it happened at all: certainty, polarity, reality of an event."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en import sayings as hedges
from letapis.language.en import stance as words
from letapis.model import Certainty, Polarity, Reality
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

_ORDER = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


@dataclass(frozen=True, slots=True)
class Stance:
    """How a report stands to an event. `question`: it is only asked."""

    certainty: Certainty
    polarity: Polarity
    reality: Reality
    question: bool = False


def stance_of(token: "Token") -> Stance:
    """The stance of the text to the event that a token names."""
    spine = list(_spine(token))
    return Stance(_certainty(token, spine), _polarity(token, spine), _reality(token, spine), _question(token))


def _spine(token: "Token") -> "Iterator[Token]":
    """The token and what governs it, up to the verb of speech that reports it or the root."""
    node = token
    yield node
    while node.dep_ != "ROOT":
        up = node.head
        if node is token and node.dep_ == "amod":
            return
        if node.dep_ == "prep" and node.lower_ in words.TEMPORAL and node is not token:
            return
        if node.dep_ in {"ccomp", "parataxis", "conj"} and any(
            t.text == ";" for t in node.doc[min(node.i, up.i) : max(node.i, up.i)]
        ):
            return
        if node.dep_ == "acl" and _infinitive(node):
            node = up
            yield node
            continue
        if node.dep_ in {"relcl", "acl", "advcl", "appos"} and up.pos_ not in syntax.VERBAL:
            return
        if node.dep_ in {"advcl"}:
            return
        if (
            node.dep_ == "conj"
            and node.pos_ in syntax.VERBAL
            and any(syntax.children(node, "nsubj", "nsubjpass", "aux", "auxpass"))
        ):
            return
        if node.dep_ in {"ccomp", "parataxis"} and up.lemma_.lower() in hedges.SAY_VERBS:
            yield up
            return
        if node.dep_ in syntax.SUBJECTS and up.pos_ in syntax.VERBAL:
            yield up
            return
        node = up
        yield node


def _infinitive(node: "Token") -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in node.children)


def _own(token: "Token", spine: "list[Token]") -> "list[Token]":
    """The event's own clause: the spine without the verb of speech over it."""
    return [t for t in spine if t.lemma_.lower() not in hedges.SAY_VERBS or t is token]


def _certainty(token: "Token", spine: "list[Token]") -> Certainty:
    found = [Certainty.CERTAIN]
    for node in _own(token, spine):
        for c in node.children:
            found.append(
                hedges.HEDGE_ADVERBS.get(c.lower_, Certainty.CERTAIN)
                if c.dep_ in {"advmod", "amod", "dep"}
                else Certainty.CERTAIN
            )
            if (
                c.dep_ == "aux"
                and c.lower_ in hedges.POSSIBLE_MODALS
                and any(a.lower_ == "have" for a in node.children)
            ):
                found.append(Certainty.POSSIBLE)
    for node in spine[1:]:
        found.append(hedges.HEDGE_VERBS.get(node.lemma_.lower(), Certainty.CERTAIN))
        if node.pos_ in syntax.VERBAL and syntax.is_passive(node):
            found.append(hedges.PASSIVE_HEDGES.get(node.lemma_.lower(), Certainty.CERTAIN))
        if node.pos_ == "NOUN":
            found.append(hedges.RUMOUR_NOUNS.get(node.lemma_.lower(), Certainty.CERTAIN))
    return max(found, key=_ORDER.index)


def _polarity(token: "Token", spine: "list[Token]") -> Polarity:
    denied = False
    for node in _own(token, spine):
        direct = node is token or node.pos_ in {"VERB", "AUX"}
        if direct and any(
            c.dep_ == "neg" or (c.dep_ in {"det", "preconj", "cc"} and c.lower_ in {"no", "neither"})
            for c in node.children
        ):
            denied = not denied
    for node in spine[1:]:
        if node.lemma_.lower() in words.DENY_VERBS or (node.lower_ == "without"):
            denied = not denied
    return Polarity.DENIED if denied else Polarity.AFFIRMED


def _reality(token: "Token", spine: "list[Token]") -> Reality:
    for node in spine[1:]:
        lemma = node.lemma_.lower()
        if lemma in words.DEMAND_NOUNS and node.pos_ == "NOUN" and node.lower_ != "appeal":
            return Reality.DEMANDED
        if lemma in words.DEMAND_VERBS and node.pos_ in syntax.VERBAL and _under(token, node):
            return Reality.PLANNED if _by_prosecutor(node) else Reality.DEMANDED
    if any(c.dep_ == "aux" and c.lower_ in words.DEMAND_MODALS for node in spine for c in node.children):
        return Reality.DEMANDED
    for node in spine:
        if _conditional(node, token):
            return Reality.CONDITIONAL
    for node in spine:
        if any(c.dep_ == "aux" and c.lower_ in words.FUTURE_MODALS for c in node.children):
            return Reality.PLANNED
        if node is not token and node.lemma_.lower() in words.PLAN_VERBS and _under(token, node):
            return Reality.PLANNED
        if _infinitive(node) and (node.head.lemma_ == "be" or node.dep_ in {"acl", "advcl"}):
            return Reality.PLANNED
        if (
            node is not token
            and node.pos_ == "NOUN"
            and node.lemma_.lower() in words.PLAN_NOUNS
            and node.dep_ not in syntax.SUBJECTS
        ):
            return Reality.PLANNED
    return Reality.ACTUAL


def _under(token: "Token", verb: "Token") -> bool:
    """Whether the event hangs on the verb as what is planned or demanded, not as its subject."""
    node = token
    while node.head.i != verb.i and node.dep_ != "ROOT":
        node = node.head
    return node.head.i == verb.i and node.dep_ in {"xcomp", "dobj", "prep", "ccomp", "pobj", "dative", "advcl"}


def _by_prosecutor(verb: "Token") -> bool:
    who = syntax.subject(verb)
    return who is not None and any(t.lower_ in words.PROSECUTORS for t in who.subtree)


def _conditional(node: "Token", token: "Token") -> bool:
    modals = [c for c in node.children if c.dep_ == "aux" and c.lower_ in words.CONDITIONAL_MODALS]
    if modals and not any(a.lower_ == "have" for a in node.children if a.dep_ == "aux"):
        return True
    if any(c.dep_ == "mark" and c.lower_ in words.CONDITION_MARKS for c in node.children):
        return True
    return node.pos_ == "NOUN" and node is not token and node.lemma_.lower() in words.FEAR_NOUNS


def _question(token: "Token") -> bool:
    return token.sent.text.rstrip('”"’ \n').endswith("?")
