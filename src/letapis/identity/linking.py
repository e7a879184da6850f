"""Which words of two names may go together."""

from collections.abc import Sequence

from letapis.identity.link import SAME, Link, apart, link, same
from letapis.identity.name import Name
from letapis.identity.trace import trace

Candidate = tuple[int, int, Link]
"""A link of two words, by their places in either name."""
_FATHER_AND_SON = {"given", "patronymic"}


def links_between(a: Name, b: Name) -> list[Candidate]:
    """All words that may go together, but for those of words already linked as surely as can be.

    Words in one place that are the same are taken before anything else (`letapis.identity.settling`), so that nothing
    else is looked at for them: a name beside itself is settled by as many looks as it has words.
    """
    candidates: list[Candidate] = []
    sure, at = 0, 0
    for one, role, other, other_role in zip(a.words, a.roles, b.words, b.roles, strict=False):
        if role == other_role and one.initial is None and same(one, other, role):
            candidates.append((at, at, SAME[role]))
            sure |= 1 << at
        at += 1  # noqa: SIM113  enumerate takes longer
    if sure.bit_count() < len(a.words) and sure.bit_count() < len(b.words):
        rows = [i for i in range(len(a.words)) if not sure >> i & 1]
        columns = [j for j in range(len(b.words)) if not sure >> j & 1]
        _look(a, b, rows, columns, candidates)
    return candidates


def _look(a: Name, b: Name, rows: Sequence[int], columns: Sequence[int], candidates: list[Candidate]) -> None:
    """Add the links between words at such places, left to look at."""
    fathers = "patronymic" in a.roles and "patronymic" in b.roles
    initials = a.initials or b.initials
    for i in rows:
        one, role = a.words[i], a.roles[i]
        mine = one.trace or trace(one)
        for j in columns:
            other, other_role = b.words[j], b.roles[j]
            if not initials and apart(mine, role, other.trace or trace(other), other_role):
                continue
            if fathers and role != other_role and {role, other_role} == _FATHER_AND_SON:
                continue
            found = link(one, role, other, other_role)
            if found is not None:
                candidates.append((i, j, found))
