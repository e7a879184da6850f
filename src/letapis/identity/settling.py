"""What the links between two names come to: which words go together, which are left over, whether the whole agrees.

Nothing of the words themselves is asked here but where they stand, so names of one shape are settled once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp

from letapis.identity.features import DIFFERENT_BELOW, FEATURES, SAME_FROM
from letapis.identity.joining import Found, Linked
from letapis.identity.leftover import unlinked
from letapis.identity.lexicon import ANY_READING, F_NOM, F_OTHER, M_NOM, M_OTHER
from letapis.identity.link import Link
from letapis.identity.linking import Candidate
from letapis.identity.result import Decision
from letapis.identity.roles import Side

ENOUGH = 2
"""A given name and a surname."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The features with what they add up to; ``open``: whether words left on both sides may yet be one word.

    0 they may not; 1 only if a particle is written as one with its word; 2 they may (`letapis.identity.joining`).
    ``left_a``, ``left_b``: the places of those words, where it is not 0.
    """

    score: float
    decision: Decision
    found: tuple[Found, ...]
    open: int
    left_a: tuple[int, ...] = ()
    left_b: tuple[int, ...] = ()


@lru_cache(maxsize=16384)
def settled(a: Side, b: Side, links: tuple[Candidate, ...], genders: str) -> Settled:
    """The features of two names but the start, which is always there; ``genders`` as of `gender_feature`."""
    linked = chosen(a, b, links)
    found = concluded(a, b, linked, genders)
    if not linked.left_a or not linked.left_b:
        return found
    single = len(linked.left_a) == len(linked.left_b) == 1
    left_open = 1 if single and not ("other" in a.roles and "other" in b.roles) else 2
    return replace(found, open=left_open, left_a=tuple(linked.left_a), left_b=tuple(linked.left_b))


def concluded(a: Side, b: Side, linked: Linked, genders: str) -> Settled:
    """The features where nothing more is to be linked."""
    found = [*linked.found, *_leftovers(a, b, linked)]
    if linked.roles and genders:
        found.append((genders, (), ()))
    return Settled(*verdict(tuple([feature for feature, _, _ in found])), tuple(found), 0)


def chosen(a: Side, b: Side, candidates: Sequence[Candidate]) -> Linked:
    """The words that go together, the surest first."""
    linked = Linked([], set(), list(range(len(a.roles))), list(range(len(b.roles))))
    for i, j, between in sorted(candidates, key=_surest):
        if i in linked.left_a and j in linked.left_b:
            linked.left_a.remove(i)
            linked.left_b.remove(j)
            linked.found.append((_feature(between, linked), (i,), (j,)))
            linked.roles.add(between.role)
    return linked


def _surest(candidate: Candidate) -> tuple[float, int, int, int]:
    i, j, between = candidate
    return -between.quality, abs(i - j), i + j, i


def _whole(linked: Linked) -> bool:
    """Whether as many words as make a name were found, patronymics aside."""
    return sum(not feature.startswith("patronymic") for feature, _, _ in linked.found) >= ENOUGH


def _feature(found: Link, linked: Linked) -> str:
    """Two words make a name; further ones add little, or a long list of fathers would outweigh a conflict."""
    if found.role != "patronymic" and _whole(linked):
        return "more_same"
    return found.feature


def _leftovers(a: Side, b: Side, linked: Linked) -> Iterable[Found]:
    left = tuple([a.roles[i] for i in linked.left_a]), tuple([b.roles[j] for j in linked.left_b])
    for feature, mine, theirs in unlinked(*left, frozenset(linked.roles), enough=_whole(linked)):
        one = tuple([linked.left_a[i] for i in mine])
        other = tuple([linked.left_b[j] for j in theirs])
        second = False
        if len(linked.found) <= ENOUGH and not (one and other):
            second = _second(a, linked.left_a, one[0]) if one else _second(b, linked.left_b, other[0])
        yield "given_second" if second else feature, one, other


def _second(name: Side, left: Sequence[int], at: int) -> bool:
    """Whether a word left over follows the first, which went with a word of the other name and begins many names."""
    return name.begins and at == 1 and 0 not in left and name.roles[at] not in _NEVER_SECOND


_NEVER_SECOND = ("patronymic", "surname")


def gender_feature(a: int, b: int) -> str:
    """Whether the readings of two names leave them one gender, and one in the nominative; empty where they do."""
    return _GENDER_FEATURE[a][b]


def _gender(a: int, b: int) -> str:
    if not _genders(a) & _genders(b):
        return "gender_conflict"
    mine, theirs = _genders(a & _NOMINATIVE), _genders(b & _NOMINATIVE)
    return "gender_unclear" if mine and theirs and not mine & theirs else ""


def _genders(bits: int) -> int:
    """Readings folded to two bits, a man's and a woman's."""
    return (1 if bits & (M_NOM | M_OTHER) else 0) | (2 if bits & (F_NOM | F_OTHER) else 0)


_NOMINATIVE = M_NOM | F_NOM
_GENDER_FEATURE = [[_gender(a, b) for b in range(ANY_READING + 1)] for a in range(ANY_READING + 1)]


@lru_cache(maxsize=16384)
def verdict(features: tuple[str, ...]) -> tuple[float, Decision]:
    """Score and decision by the features alone: there are far fewer of them than there are names."""
    return decided(FEATURES["start"].weight + sum([FEATURES[feature].weight for feature in features]))


def decided(log_odds: float) -> tuple[float, Decision]:
    """The score that such log-odds make, and the decision."""
    score = 1 / (1 + exp(-log_odds))
    if score >= SAME_FROM:
        return round(score, 4), Decision.SAME
    return round(score, 4), Decision.DIFFERENT if score < DIFFERENT_BELOW else Decision.UNSURE
