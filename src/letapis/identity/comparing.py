"""Compare two names: words are linked, the links become features, the features a score with reasons."""

from functools import lru_cache
from math import exp
from typing import NamedTuple

from letapis.identity.features import DIFFERENT_BELOW, FEATURES, SAME_FROM
from letapis.identity.leftover import Unlinked, unlinked
from letapis.identity.link import apart
from letapis.identity.linking import features, links_between
from letapis.identity.name import Name, read_name
from letapis.identity.result import Comparison, Decision, Reason
from letapis.identity.roles import Role


@lru_cache(maxsize=16384)
def compare(a: str, b: str) -> Comparison:
    """Say whether two names, in any scripts and spellings, may be names of one person, and why.

    Only the names are looked at: that two namesakes are two people is for `letapis.identity.evidence`. Any text is
    accepted; one without a readable word gives ``unsure``. Symmetric: ``compare(a, b)`` and ``compare(b, a)`` have the
    same score.

    >>> compare("Сергей Тихановский", "Siarhei Tsikhanouski").decision
    <Decision.SAME: 'same'>
    >>> compare("Sviatlana Tsikhanouskaya", "Siarhei Tsikhanouski").decision
    <Decision.DIFFERENT: 'different'>
    """
    return _compared(read_name(a), read_name(b))


def _compared(a: Name, b: Name) -> Comparison:
    whole = len(a.words) > 1 and len(b.words) > 1 and a.unread == b.unread and not (a.empty or b.empty)
    links = () if whole and _strangers(a, b) else links_between(a, b)
    if whole and not links and not (a.particles or b.particles):
        said = _nothing_linked(a.roles, b.roles)
        return Comparison(said.score, said.decision, (_START, *[_left(a, b, *each) for each in said.left]))
    found = features(a, b, links)
    score, decision = _verdict(tuple([feature for feature, _, _ in found]))
    return Comparison(score, decision, (_START, *[_reason(*each) for each in found]))


def _strangers(a: Name, b: Name) -> bool:
    """Whether no word of one can go with a word of the other, seen without looking at single words."""
    return not (a.initials or b.initials) and apart(a.trace, "other", b.trace, "other")


class _Strangers(NamedTuple):
    """What names of such roles say when nothing links them."""

    score: float
    decision: Decision
    left: tuple[Unlinked, ...]


@lru_cache(maxsize=4096)
def _nothing_linked(a: tuple[Role, ...], b: tuple[Role, ...]) -> _Strangers:
    left = unlinked(a, b, frozenset(), enough=False)
    return _Strangers(*_verdict(tuple([each.feature for each in left])), left)


def _left(a: Name, b: Name, feature: str, mine: tuple[int, ...], theirs: tuple[int, ...]) -> Reason:
    one = a.words[mine[0]].text if len(mine) == 1 else " ".join([a.words[i].text for i in mine])
    other = b.words[theirs[0]].text if len(theirs) == 1 else " ".join([b.words[j].text for j in theirs])
    return _reason(feature, one, other)


@lru_cache(maxsize=16384)
def _verdict(features: tuple[str, ...]) -> tuple[float, Decision]:
    """Score and decision by the features alone: there are far fewer of them than there are names."""
    return _decided(_START.weight + sum([FEATURES[feature].weight for feature in features]))


def conclude(reasons: tuple[Reason, ...]) -> Comparison:
    """The comparison that reasons add up to, the rows of the feature table as much as those of the circumstances."""
    return Comparison(*_decided(sum([reason.weight for reason in reasons])), reasons)


def _decided(log_odds: float) -> tuple[float, Decision]:
    score = 1 / (1 + exp(-log_odds))
    if score >= SAME_FROM:
        return round(score, 4), Decision.SAME
    return round(score, 4), Decision.DIFFERENT if score < DIFFERENT_BELOW else Decision.UNSURE


def _reason(feature: str, a: str, b: str) -> Reason:
    weight, says, _ = FEATURES[feature]
    return Reason(feature, weight, says, a, b)


_START = Reason("start", FEATURES["start"].weight, FEATURES["start"].says)
