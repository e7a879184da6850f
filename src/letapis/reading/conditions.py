"""The conditions of a row, checked against the parse: a small language, `key=word|word` or a bare key.

A key is a preposition (`into=custody|jail`), several joined by `|` (`in|at=@facility`), or one of the names in
`CHECKS`. A word list is named by `@`; `*` is any word. A condition holds for a token, the head of the row.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from letapis.reading import syntax
from letapis.reading.checks import CHECKS
from letapis.reading.checks.check import Check
from letapis.reading.matching import matches

if TYPE_CHECKING:
    from spacy.tokens import Token


def hold(conditions: str, token: "Token") -> bool:
    """Whether every condition of the row holds."""
    for condition in _parsed(conditions):  # noqa: SIM110 - called so often that a generator costs
        if not _one(condition, token):
            return False
    return True


def any_holds(conditions: str, token: "Token") -> bool:
    """Whether some condition holds."""
    for condition in _parsed(conditions):  # noqa: SIM110
        if _one(condition, token):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Condition:
    """A condition taken apart: a list below the token, or what is `wanted` by checks or behind prepositions."""

    below: str
    checks: tuple[Check, ...]
    prepositions: frozenset[str]
    wanted: str


@lru_cache(maxsize=4096)
def _parsed(conditions: str) -> tuple[_Condition, ...]:
    return tuple(map(_condition, conditions.split()))


def _condition(told: str) -> _Condition:
    keys, _, wanted = told.partition("=")
    if keys.startswith("@"):
        return _Condition(keys, (), frozenset(), wanted)
    each = keys.split("|")
    checks = tuple(CHECKS[key] for key in each if key in CHECKS)
    return _Condition("", checks, frozenset(key for key in each if key not in CHECKS), wanted)


def _one(condition: _Condition, token: "Token") -> bool:
    if condition.below:
        return _subtree_has(token, condition.below)
    for check in condition.checks:  # called so often that a generator costs
        if check(token, condition.wanted):
            return True
    if not condition.prepositions:
        return False
    return any(_phrase_has(prep, condition.wanted) for prep in _prepositions(token, condition.prepositions))


def _prepositions(token: "Token", wanted: frozenset[str]) -> list["Token"]:
    """Prepositions below the token or below its object or particle ("took part in")."""
    below = [token, *syntax.children(token, *_WITH_PREPOSITIONS)]
    return [c for node in below for c in node.children if c.lower_ in wanted and c.dep_ in _PREP_DEPS]


_WITH_PREPOSITIONS = ("dobj", "nsubjpass", "prt", "prep", "advmod", "acomp", "attr", "oprd")


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
