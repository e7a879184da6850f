"""What is told of as done by habit, by likelihood, or not done: of people of a kind it befell nobody in particular."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, verbs
from letapis.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_practice(verb: "Token") -> bool:
    """Whether a verb tells a habit, a likelihood, a risk, or what somebody does not go somewhere to do."""
    first = verb
    while first.dep_ == "conj" and first.head.pos_ in syntax.VERBAL:
        first = first.head  # "a pattern of detaining and sentencing visitors"
    return _pattern(first) or _likelier(first) or _habit(first) or _not_gone_for(first) or _risked(first)


def _pattern(verb: "Token") -> bool:
    """“Has a pattern of detaining visitors”."""
    of = verb.head
    return verb.dep_ == "pcomp" and of.lower_ in prepositions.OF and of.head.lemma_.lower() in verbs.PATTERNS


def _likelier(verb: "Token") -> bool:
    """“Three times as likely to be arrested", "more likely to be jailed than others”: a comparison of many."""
    likely = verb.head
    compared = any(c.lower_ in verbs.COMPARING for c in syntax.children(likely, "advmod"))
    return verb.dep_ == "xcomp" and likely.lower_ in verbs.LIKELY and compared


def _habit(verb: "Token") -> bool:
    """“Critics are routinely jailed”."""
    return any(c.lower_ in verbs.BY_HABIT for c in syntax.children(verb, "advmod"))


def _not_gone_for(verb: "Token") -> bool:
    """“Do not enter churches to arrest migrants”."""
    to = any(c.tag_ == "TO" for c in syntax.children(verb, "aux"))
    return to and verb.dep_ in {"advcl", "xcomp"} and syntax.child(verb.head, "neg") is not None


def _risked(verb: "Token") -> bool:
    """“Journalists risk being jailed”."""
    return verb.dep_ in {"xcomp", "ccomp", "dobj"} and verb.head.lemma_ in verbs.RISK and verb.tag_ != "VBD"
