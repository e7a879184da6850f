"""Compare two names: words are linked, the links become features, the features a score with reasons."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import starmap
from math import exp
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz.distance import OSA

from letapis.identity.features import DIFFERENT_BELOW, FEATURES, SAME_FROM
from letapis.identity.leftover import Unlinked, unlinked
from letapis.identity.lexicon import F_NOM, F_OTHER, M_NOM, M_OTHER
from letapis.identity.likeness import likeness
from letapis.identity.link import Link, apart, link
from letapis.identity.name import Name, read_name
from letapis.identity.result import Comparison, Decision, Reason
from letapis.identity.roles import Role
from letapis.identity.word import Word, read_word

Found = tuple[str, str, str]
"""A feature and the words it is about, of either name."""
Candidate = tuple[tuple[float, int, int], int, int, Link]
"""A link of two words by their positions, and what it is sorted by."""
_FATHER_AND_SON = {"given", "patronymic"}
ENOUGH = 2
"""A given name and a surname."""


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
    links = () if whole and _strangers(a, b) else _links(a, b)
    if whole and not links:
        said = _nothing_linked(a.roles, b.roles)
        return Comparison(said.score, said.decision, (_START, *[_left(a, b, *each) for each in said.left]))
    found = _features(a, b, links)
    return Comparison(*_verdict(tuple([feature for feature, _, _ in found])), (_START, *starmap(_reason, found)))


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
    row = FEATURES[feature]
    return Reason(feature, row.weight, row.says, a, b)


_START = Reason("start", FEATURES["start"].weight, FEATURES["start"].says)


@dataclass(slots=True)
class _Linked:
    """The state of linking: what was found, and the positions still free on either side."""

    found: list[Found]
    roles: set[Role]
    left_a: list[int]
    left_b: list[int]


def _features(a: Name, b: Name, links: Sequence[Candidate]) -> list[Found]:
    """All features but the start, which is always there."""
    if a.empty or b.empty:
        return [("unreadable", "", "")]
    if a.unread != b.unread:
        return [("unread_script", a.text, b.text)]
    linked = _chosen(a, b, links)
    if linked.left_a and linked.left_b and (linked.found or len(a.words) == 1 or len(b.words) == 1):
        _join(a, b, linked)
        if linked.found and linked.left_a and linked.left_b:
            _slip_in_short_words(a, b, linked)
    if linked.left_a or linked.left_b:
        linked.found.extend(_leftovers(a, b, linked))
    if linked.roles:
        linked.found.extend(_gender(a.readings, b.readings))
    return linked.found


def _links(a: Name, b: Name) -> list[Candidate]:
    """All words that may go together."""
    candidates: list[Candidate] = []
    fathers = "patronymic" in a.roles and "patronymic" in b.roles
    initials = a.initials or b.initials
    for i, (one, role, mine) in enumerate(a.parts):
        for j, (other, other_role, theirs) in enumerate(b.parts):
            if not initials and apart(mine, role, theirs, other_role):
                continue
            if fathers and role != other_role and {role, other_role} == _FATHER_AND_SON:
                continue
            found = link(one, role, other, other_role)
            if found is not None:
                candidates.append(((-found.quality, abs(i - j), i + j), i, j, found))
    return candidates


def _chosen(a: Name, b: Name, candidates: Sequence[Candidate]) -> _Linked:
    """The words that go together, the surest first."""
    linked = _Linked([], set(), list(range(len(a.words))), list(range(len(b.words))))
    for _, i, j, found in sorted(candidates, key=itemgetter(0)) if candidates else ():
        if i in linked.left_a and j in linked.left_b:
            linked.left_a.remove(i)
            linked.left_b.remove(j)
            linked.found.append((_feature(found, linked), a.words[i].text, b.words[j].text))
            linked.roles.add(found.role)
    return linked


def _whole(linked: _Linked) -> bool:
    """Whether as many words as make a name were found, patronymics aside."""
    if len(linked.found) < ENOUGH:
        return False
    return len([None for feature, _, _ in linked.found if not feature.startswith("patronymic")]) >= ENOUGH


def _feature(found: Link, linked: _Linked) -> str:
    """Two words make a name; further ones add little, or a long list of fathers would outweigh a conflict."""
    if found.role != "patronymic" and _whole(linked):
        return "more_same"
    return f"{found.role}_{found.how}"


def _join(a: Name, b: Name, linked: _Linked) -> None:
    """Words that were parted or run together: Patr ushev, Ramimakhlouf."""
    for whole, whole_left, parts, parts_left in (
        (a, linked.left_a, b, linked.left_b),
        (b, linked.left_b, a, linked.left_a),
    ):
        for i in tuple(whole_left):
            run = _run(whole.words[i], parts, parts_left)
            if run:
                everything = len(whole.words) == 1 and len(run) == len(parts.words)
                whole_left.remove(i)
                for j in run:
                    parts_left.remove(j)
                linked.roles.add(whole.roles[i])
                joined = " ".join(parts.words[j].text for j in run)
                linked.found.append(("joined_all" if everything else "joined", whole.words[i].text, joined))


def _slip_in_short_words(a: Name, b: Name, linked: _Linked) -> None:
    """A slip in a name of short words, whose words alone are too short to show it: Kim Jong-uun."""
    if {"other"} & set(a.roles) and {"other"} & set(b.roles) and len(linked.left_a) == len(linked.left_b) == 1:
        one, other = ("".join(word.folded for word in name.words) for name in (a, b))
        if min(len(one), len(other)) >= _WHOLE_FROM and OSA.distance(one, other, score_cutoff=1) <= 1:
            i, j = linked.left_a.pop(), linked.left_b.pop()
            linked.roles.add("other")
            linked.found.append(("other_typo", a.words[i].text, b.words[j].text))


_WHOLE_FROM = 9


def _run(word: Word, parts: Name, left: list[int]) -> list[int]:
    for size in range(len(left), 1, -1):
        for start in range(len(left) - size + 1):
            run = left[start : start + size]
            if abs(sum(len(parts.words[j].folded) for j in run) - len(word.folded)) > size:
                continue
            for order in (run, run[::-1]):
                text = "".join(parts.words[j].text for j in order).lower()
                if likeness(word, read_word(text)) in ("same", "sounds"):
                    return run
    return []


def _leftovers(a: Name, b: Name, linked: _Linked) -> Iterator[Found]:
    enough = _whole(linked)
    left = tuple([a.roles[i] for i in linked.left_a]), tuple([b.roles[j] for j in linked.left_b])
    for feature, mine, theirs in unlinked(*left, frozenset(linked.roles), enough=enough):
        one = " ".join([a.words[linked.left_a[i]].text for i in mine])
        yield feature, one, " ".join([b.words[linked.left_b[j]].text for j in theirs])


def _gender(a: int, b: int) -> Iterator[Found]:
    """Whether the readings of two names leave them one gender, and one in the nominative."""
    if not _genders(a) & _genders(b):
        yield "gender_conflict", "", ""
        return
    mine, theirs = _genders(a & _NOMINATIVE), _genders(b & _NOMINATIVE)
    if mine and theirs and not mine & theirs:
        yield "gender_unclear", "", ""


_NOMINATIVE = M_NOM | F_NOM


def _genders(bits: int) -> int:
    """Readings folded to two bits, a man's and a woman's."""
    return (1 if bits & (M_NOM | M_OTHER) else 0) | (2 if bits & (F_NOM | F_OTHER) else 0)
