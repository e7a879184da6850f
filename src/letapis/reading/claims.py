"""A claim that is said to be false: which noun of speech an event is told under, and who calls it so, by which verb."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, sayings
from letapis.language.chosen import stance as words
from letapis.model import EventKind, SayerKind
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

HARM = frozenset({EventKind.ILL_TREATED, EventKind.DIED, EventKind.DISAPPEARED})
"""What is denied whole: who "refutes information about an arrest" may only deny what it was for."""
_NEAR = 14
"""Steps up from an event to the noun that it is told under."""


def refuted(token: "Token", event: EventKind | None) -> bool:
    """Whether a harm is told under a claim that somebody denies or calls false."""
    claim = _claim_over(token) if event in HARM else None
    return claim is not None and (denied_by(claim) is not None or _is_false(claim.head, claim))


def denied_by(claim: "Token") -> "Token | None":
    """The verb of who denies a claim ("refuted reports", "rejected as false the reports") or calls it false."""
    as_such = claim.head if claim.dep_ == "pobj" and claim.head.lower_ in prepositions.AS else None
    verb = as_such.head if as_such is not None else claim.head
    lemma = verb.lemma_.lower()
    if lemma not in words.DENY_VERBS | words.CALL_VERBS or any(c.dep_ == "neg" for c in verb.children):
        return None
    who = denier(verb)
    if who is not None and who.lemma_.lower() in sayings.SAYER_NOUNS[SayerKind.COURT]:
        return None  # a court that rejects a claim rules on it
    if as_such is not None:
        return verb if any(t.lower_ in words.FALSE for t in claim.doc[as_such.i : claim.i]) else None
    if claim.dep_ not in {"dobj", "nsubjpass"}:
        return None
    if lemma in words.DENY_VERBS:
        return verb
    behind = claim.doc[claim.i : claim.sent.end]
    return verb if any(_says_false(t) for t in behind) else None


def denier(verb: "Token") -> "Token | None":
    """Who denies: the subject, or the agent of a passive."""
    by = syntax.child(verb, "agent") if syntax.is_passive(verb) else None
    return syntax.child(by, "pobj") if by is not None else syntax.subject(verb)


def _claim_over(token: "Token") -> "Token | None":
    node = token
    for _ in range(_NEAR):
        if node.dep_ == "ROOT" or (node is not token and node.dep_ in {"conj", "advcl"}):
            return None
        node = node.head
        if node.pos_ == "NOUN" and node.i < token.i and node.lemma_.lower() in words.CLAIMS:
            return node
    return None


def _is_false(verb: "Token", claim: "Token") -> bool:
    """“Reports that he was beaten do not correspond to reality", "are pure fiction", "are not true”."""
    if claim.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    denied = syntax.child(verb, "neg") is not None
    told = [*syntax.children(verb, "acomp", "attr", "oprd")]
    if denied:
        return verb.lemma_ in words.TO_BE_TRUE or any(t.lemma_.lower() in words.TRUE_WORDS for t in told)
    return any(_says_false(t) for t in told)


def _says_false(token: "Token") -> bool:
    return token.lower_ in words.FALSE or (token.pos_ == "NOUN" and token.lemma_.lower() in words.FALSE_NOUNS)
