"""The features of two names: which words go together, which are left over, whether the whole agrees."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from letapis.identity.joining import Found, Linked, join, slip_in_short_words
from letapis.identity.leftover import unlinked
from letapis.identity.lexicon import ANY_READING, F_NOM, F_OTHER, M_NOM, M_OTHER
from letapis.identity.link import Link, apart, link
from letapis.identity.name import Name
from letapis.language.names import prefix_names

Candidate = tuple[tuple[float, int, int], int, int, Link]
"""A link of two words by their positions, and what it is sorted by."""
_FATHER_AND_SON = {"given", "patronymic"}
ENOUGH = 2
"""A given name and a surname."""


def features(a: Name, b: Name, links: Sequence[Candidate]) -> list[Found]:
    """All features but the start, which is always there."""
    if a.empty or b.empty:
        return [("unreadable", "", "")]
    if a.unread != b.unread:
        return [("unread_script", a.text, b.text)]
    linked = _chosen(a, b, links)
    alone = len(a.words) == 1 or len(b.words) == 1
    if linked.left_a and linked.left_b and (linked.found or alone or a.particles or b.particles):
        join(a, b, linked)
        if linked.found and linked.left_a and linked.left_b:
            slip_in_short_words(a, b, linked)
    if linked.left_a or linked.left_b:
        linked.found.extend(_leftovers(a, b, linked))
    if linked.roles:
        linked.found.extend(_gender(a.readings, b.readings))
    return linked.found


def links_between(a: Name, b: Name) -> list[Candidate]:
    """All words that may go together."""
    candidates: list[Candidate] = []
    fathers = "patronymic" in a.roles and "patronymic" in b.roles
    initials = a.initials or b.initials
    for i, (one, role, mine) in enumerate(a.parts):
        signs = mine.signs
        for j, (other, other_role, theirs) in enumerate(b.parts):
            if not initials and signs.isdisjoint(theirs.signs) and apart(mine, role, theirs, other_role):
                continue
            if fathers and role != other_role and {role, other_role} == _FATHER_AND_SON:
                continue
            found = link(one, role, other, other_role)
            if found is not None:
                candidates.append(((-found.quality, abs(i - j), i + j), i, j, found))
    return candidates


def _chosen(a: Name, b: Name, candidates: Sequence[Candidate]) -> Linked:
    """The words that go together, the surest first."""
    linked = Linked([], set(), list(range(len(a.words))), list(range(len(b.words))))
    found, roles, left_a, left_b = linked.found, linked.roles, linked.left_a, linked.left_b
    for _, i, j, between in sorted(candidates, key=_surest) if len(candidates) > 1 else candidates:
        if i in left_a and j in left_b:
            left_a.remove(i)
            left_b.remove(j)
            feature = between.feature if len(found) < ENOUGH else _feature(between, linked)
            found.append((feature, a.words[i].text, b.words[j].text))
            roles.add(between.role)
    return linked


_surest = itemgetter(0)


def _whole(linked: Linked) -> bool:
    """Whether as many words as make a name were found, patronymics aside."""
    if len(linked.found) < ENOUGH:
        return False
    return len([None for feature, _, _ in linked.found if not feature.startswith("patronymic")]) >= ENOUGH


def _feature(found: Link, linked: Linked) -> str:
    """Two words make a name; further ones add little, or a long list of fathers would outweigh a conflict."""
    if found.role != "patronymic" and _whole(linked):
        return "more_same"
    return found.feature


def _leftovers(a: Name, b: Name, linked: Linked) -> Iterator[Found]:
    enough, linked_words = _whole(linked), len(linked.found)
    left = tuple([a.roles[i] for i in linked.left_a]), tuple([b.roles[j] for j in linked.left_b])
    for feature, mine, theirs in unlinked(*left, frozenset(linked.roles), enough=enough):
        one = " ".join([a.words[linked.left_a[i]].text for i in mine])
        other = " ".join([b.words[linked.left_b[j]].text for j in theirs])
        name, free, at = (a, linked.left_a, mine) if mine else (b, linked.left_b, theirs)
        second = not (mine and theirs) and linked_words <= ENOUGH and _second(name, free, free[at[0]])
        yield "given_second" if second else feature, one, other


def _second(name: Name, left: Sequence[int], at: int) -> bool:
    """Whether a word left over follows the first, which went with a word of the other name and begins many names."""
    if at != 1 or 0 in left or name.roles[at] in _NEVER_SECOND:
        return False
    return not prefix_names().isdisjoint(name.words[0].given)


_NEVER_SECOND = ("patronymic", "surname")


def _gender(a: int, b: int) -> tuple[Found, ...]:
    """Whether the readings of two names leave them one gender, and one in the nominative."""
    if not _GENDERS[a] & _GENDERS[b]:
        return _CONFLICT
    mine, theirs = _GENDERS[a & _NOMINATIVE], _GENDERS[b & _NOMINATIVE]
    return _UNCLEAR if mine and theirs and not mine & theirs else ()


_CONFLICT: tuple[Found, ...] = (("gender_conflict", "", ""),)
_UNCLEAR: tuple[Found, ...] = (("gender_unclear", "", ""),)
_NOMINATIVE = M_NOM | F_NOM
_GENDERS = [
    (1 if bits & (M_NOM | M_OTHER) else 0) | (2 if bits & (F_NOM | F_OTHER) else 0) for bits in range(ANY_READING + 1)
]
"""Readings folded to two bits, a man's and a woman's."""
