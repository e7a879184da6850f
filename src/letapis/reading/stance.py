"""How sure, whether it happened, and whether it happened at all: certainty, polarity, reality of an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import pronouns, verbs
from letapis.language.chosen import sayings as hedges
from letapis.model import Certainty, EventKind, Polarity, Reality
from letapis.reading import syntax
from letapis.reading.polarity import polarity_of
from letapis.reading.reality import reality_of, takes_effect
from letapis.reading.spine import auxiliaries, own_clause, spine

if TYPE_CHECKING:
    from spacy.tokens import Token


_SURENESS = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE]


@dataclass(frozen=True, slots=True)
class Stance:
    """How a report stands to an event. `question`: it is only asked."""

    certainty: Certainty
    polarity: Polarity
    reality: Reality
    question: bool = False


def stance_of(token: "Token", event: EventKind | None = None) -> Stance:
    """The stance of the text to the event that a token names."""
    path = list(spine(token))
    ruled = [node for node in path if not takes_effect(node, token, event)]
    return Stance(
        _certainty(token, path), polarity_of(token, path, event), reality_of(token, ruled), _question(token, path)
    )


def _certainty(token: "Token", path: "Sequence[Token]") -> Certainty:
    found = [Certainty.CERTAIN]
    for node in own_clause(token, path):
        found += [
            hedges.HEDGE_ADVERBS.get(c.lower_, Certainty.CERTAIN)
            for c in syntax.children(node, "advmod", "amod", "dep")
        ]
        helpers = auxiliaries(node)
        if helpers & hedges.POSSIBLE_MODALS and verbs.HAVE & helpers:
            found.append(Certainty.POSSIBLE)
    for node in path[1:]:
        lemma = node.lemma_.lower()
        found.append(hedges.HEDGE_VERBS.get(lemma, Certainty.CERTAIN))
        if node.pos_ in syntax.VERBAL and syntax.is_passive(node):
            found.append(hedges.PASSIVE_HEDGES.get(lemma, Certainty.CERTAIN))
        if node.pos_ == "NOUN":
            found.append(hedges.RUMOUR_NOUNS.get(lemma, Certainty.CERTAIN))
    return max(found, key=_SURENESS.index)


def _question(token: "Token", path: "Sequence[Token]") -> bool:
    if any(_left_open(node) for node in path[1:]):
        return True
    end = next((t for t in token.doc[token.i : token.sent.end] if t.text in {"?", ".", "!", ";"}), None)
    return (end is not None and end.text == "?") or token.sent.text.rstrip('”"’ \n').endswith("?")


def _left_open(verb: "Token") -> bool:
    """“Have neither confirmed nor denied holding him”: said neither way."""
    pair = [verb, *verb.conjuncts]
    both = {t.lemma_.lower() for t in pair} >= verbs.CONFIRM_AND_DENY
    return both and any(c.lower_ in pronouns.NEITHER_OR_NOR for t in pair for c in t.children)
