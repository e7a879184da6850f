"""The words that make an event denied, planned, called for, conditional or less than certain: for whoever asks why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, pronouns
from letapis.language.chosen import sayings as hedges
from letapis.language.chosen import stance as words
from letapis.model import Certainty, Reality
from letapis.reading import syntax
from letapis.reading.polarity import prevented_by
from letapis.reading.reality import reality_of, takes_effect
from letapis.reading.spine import own_clause, spine
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

_MODALS = (
    words.FUTURE_MODALS
    | words.CONDITIONAL_MODALS
    | words.DEMAND_MODALS
    | words.MISSED_MODALS
    | words.UNREAL_MODALS
    | words.CONDITION_MARKS
    | words.UNTIL
)


def of_reality(trigger: Trigger) -> "Token | None":
    """“Will", "called for", "if”; None where the rule or the day itself makes it what it is."""
    token, event = trigger.token, trigger.row.event
    path = [node for node in spine(token) if not takes_effect(node, token, event)]
    over = prevented_by(token)
    for node in (*path, *([over] if over is not None else [])):
        if reality_of(token, [node], event) is not Reality.ACTUAL:
            return _mark(node)
    return None


def _mark(node: "Token") -> "Token":
    """The helping verb or conjunction of a verb; the verb or noun itself where it has none of its own."""
    own = (c for c in node.children if c.dep_ in {"aux", "auxpass", "mark", "prep"} and c.lower_ in _MODALS)
    return next(own, node)


def of_polarity(trigger: Trigger) -> "Token | None":
    """“Not", "never", "no", "denied”: what denies the event; None where nothing on the way to it does."""
    token = trigger.token
    path = list(spine(token))
    for node in (*own_clause(token, path), *path[1:]):
        negation = next((c for c in node.subtree if _negation(c, node)), None)
        if negation is not None:
            return negation
        if node is not token and node.lemma_.lower() in words.DENY_VERBS | words.FAIL_VERBS | words.REFUSE_VERBS:
            return node
        if node.lower_ in prepositions.WITHOUT:
            return node
    return prevented_by(token)


def _negation(word: "Token", node: "Token") -> bool:
    own = word.head == node or (word.head.head == node and word.head.dep_ in {*syntax.SUBJECTS, "dobj"})
    return own and (word.dep_ == "neg" or word.lower_ in pronouns.NO_OR_NEITHER | words.NOBODY | pronouns.NO)


def of_certainty(trigger: Trigger) -> "Token | None":
    """“Reportedly", "may have", "is believed to", "rumours of”; None where the event is told as certain."""
    token = trigger.token
    path = list(spine(token))
    return _hedge(own_clause(token, path)) or next((node for node in path[1:] if _hedges(node)), None)


def _hedge(nodes: "Sequence[Token]") -> "Token | None":
    near = (c for node in nodes for c in node.children)
    return next((c for c in near if c.lower_ in hedges.HEDGE_ADVERBS or c.lower_ in hedges.POSSIBLE_MODALS), None)


def _hedges(node: "Token") -> bool:
    lemma = node.lemma_.lower()
    if node.pos_ == "NOUN":
        return lemma in hedges.RUMOUR_NOUNS
    passive = node.pos_ in syntax.VERBAL and syntax.is_passive(node)
    hedged = hedges.PASSIVE_HEDGES.get(lemma, Certainty.CERTAIN) if passive else Certainty.CERTAIN
    return lemma in hedges.HEDGE_VERBS or hedged is not Certainty.CERTAIN
