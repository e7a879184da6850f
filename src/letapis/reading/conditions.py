"""The conditions of a row, checked against the parse: a small language, `key=word|word` or a bare key.

A key is a preposition (`into=custody|jail`), several joined by `|` (`in|at=@facility`), or one of the names in
`CHECKS`. A word list is named by `@`; `*` is any word. A condition holds for a token, the head of the row.
"""

from typing import TYPE_CHECKING

from letapis.reading import syntax
from letapis.reading.checks import CHECKS
from letapis.reading.matching import matches

if TYPE_CHECKING:
    from spacy.tokens import Token


def hold(conditions: str, token: "Token") -> bool:
    """Whether every condition of the row holds."""
    return all(_one(condition, token) for condition in conditions.split())


def any_holds(conditions: str, token: "Token") -> bool:
    """Whether some condition holds."""
    return any(_one(condition, token) for condition in conditions.split())


def _one(condition: str, token: "Token") -> bool:
    keys, _, wanted = condition.partition("=")
    if keys.startswith("@"):
        return _subtree_has(token, keys)
    return any(_key(key, token, wanted) for key in keys.split("|"))


def _key(key: str, token: "Token", wanted: str) -> bool:
    if key in CHECKS:
        return CHECKS[key](token, wanted)
    return any(_phrase_has(prep, wanted) for prep in _prepositions(token, key))


def _prepositions(token: "Token", key: str) -> list["Token"]:
    """Prepositions `key` below the token or below its object or particle ("took part in")."""
    below = [token, *syntax.children(token, "dobj", "nsubjpass", "prt", "prep", "advmod", "acomp", "attr", "oprd")]
    return [c for node in below for c in node.children if c.lower_ == key and c.dep_ in _PREP_DEPS]


_PREP_DEPS = {"prep", "agent", "dative", "prt", "advmod"}


def _phrase_has(prep: "Token", wanted: str) -> bool:
    """Whether the noun after the preposition is one of the words, or is described by one."""
    nouns = list(syntax.children(prep, "pobj", "pcomp", "amod"))  # "recognised as guilty"
    nouns += [c for noun in nouns for c in noun.conjuncts]
    return any(matches(noun, wanted) or _described(noun, wanted) for noun in nouns)


def _described(noun: "Token", wanted: str) -> bool:
    """By a word before it, or beside a name: “moved to Awash Arba, a military camp”."""
    before = {"amod", "compound", "nmod", "poss", "npadvmod"}
    named = noun.pos_ == "PROPN"
    return any(matches(c, wanted) for c in noun.children if c.dep_ in before or (named and c.dep_ == "appos"))


def _subtree_has(token: "Token", name: str) -> bool:
    return any(matches(c, name) for c in token.subtree)
