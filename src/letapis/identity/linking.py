"""Which words of two names may go together."""

from collections.abc import Sequence
from functools import cache

from letapis.identity.link import SAME, Link, apart, link, plainly_same
from letapis.identity.name import Name
from letapis.identity.roles import Role
from letapis.identity.trace import trace

Candidate = tuple[int, int, Link]
"""A link of two words, by their places in either name."""
_FATHER_AND_SON = {"given", "patronymic"}
_TOLD: tuple[Role, ...] = ("given", "patronymic", "surname")
_OF_BOTH: dict[tuple[Role, Role], Role] = {pair: role for role in _TOLD for pair in ((role, "other"), ("other", role))}
"""As what two words of different roles go together without any doubt from that: a further word may be anything."""


def links_between(a: Name, b: Name) -> list[Candidate]:
    """All words that may go together, but for those of words already linked as surely as can be.

    Words in one place that are the same are taken before anything else (`letapis.identity.settling`), so that nothing
    else is looked at for them: a name beside itself is settled by as many looks as it has words.
    """
    candidates: list[Candidate] = []
    sure = at = 0
    for one, role, other, other_role in zip(a.words, a.roles, b.words, b.roles):  # noqa: B905  saying so takes long
        if not one.keyset.isdisjoint(other.keyset):
            shared = role if role == other_role else _OF_BOTH.get((role, other_role))
            if shared is not None and plainly_same(one, other, shared):
                candidates.append((at, at, SAME[shared]))
                sure |= 1 << at
        at += 1  # noqa: SIM113  enumerate takes longer
    rows, columns = _others(len(a.words), sure), _others(len(b.words), sure)
    if rows and columns:
        _look(a, b, rows, columns, candidates)
    return candidates


@cache
def _others(count: int, sure: int) -> tuple[int, ...]:
    """Of so many places those that are not sure, which are bits; names are short, so there are few answers."""
    return tuple([at for at in range(count) if not sure >> at & 1])


def _look(a: Name, b: Name, rows: Sequence[int], columns: Sequence[int], candidates: list[Candidate]) -> None:
    """Add the links between words at such places, left to look at."""
    initials = a.initials or b.initials
    for i in rows:
        one, role = a.words[i], a.roles[i]
        mine = one.trace or trace(one)
        for j in columns:
            other, other_role = b.words[j], b.roles[j]
            if not initials and apart(mine, role, other.trace or trace(other), other_role):
                continue
            if role != other_role and _father_and_son(a, role, b, other_role):
                continue
            found = link(one, role, other, other_role)
            if found is not None:
                candidates.append((i, j, found))


def _father_and_son(a: Name, role: Role, b: Name, other_role: Role) -> bool:
    """Whether a given name would go with a patronymic, though each name has one of its own."""
    return {role, other_role} == _FATHER_AND_SON and "patronymic" in a.roles and "patronymic" in b.roles
