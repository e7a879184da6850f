"""What the words of two names say that found no partner."""

from typing import NamedTuple

from letapis.identity.roles import Role

_ROLES: tuple[Role, ...] = ("given", "patronymic", "surname", "other")
_TELLING: tuple[Role, ...] = ("given", "surname", "other")


class Unlinked(NamedTuple):
    """A feature and the words it is about: positions among the words left over of either name."""

    feature: str
    a: tuple[int, ...]
    b: tuple[int, ...]


def unlinked(
    a: tuple[Role, ...], b: tuple[Role, ...], linked: frozenset[Role], *, enough: bool
) -> tuple[Unlinked, ...]:
    """Features of words left over, given only their roles, those ``linked``, and whether a whole name was found."""
    found: list[Unlinked] = []
    for role in _ROLES:
        mine, theirs = _positions(a, role), _positions(b, role)
        if mine and theirs:
            found.append(Unlinked(f"{role}_conflict", mine, theirs))
            continue
        for index, position in enumerate(mine or theirs):
            further = "extra" if role in linked or index or (enough and role != "patronymic") else "missing"
            found.append(Unlinked(f"{role}_{further}", (position,) if mine else (), (position,) if theirs else ()))
    if _crossed(a, b):
        found.append(Unlinked("other_conflict", tuple(range(len(a))), tuple(range(len(b)))))
    return tuple(found)


def _positions(roles: tuple[Role, ...], role: Role) -> tuple[int, ...]:
    return tuple(index for index, each in enumerate(roles) if each == role)


def _crossed(a: tuple[Role, ...], b: tuple[Role, ...]) -> bool:
    """Words are left on both sides in different roles, so that no role shows the conflict."""
    mine, theirs = set(_TELLING) & set(a), set(_TELLING) & set(b)
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)
