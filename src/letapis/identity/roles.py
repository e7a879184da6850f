"""Which word of a name is the given name, the patronymic, the surname."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from letapis.identity.lexicon import DECLINED, FORMAL
from letapis.identity.word import Shape

Role = Literal["given", "patronymic", "surname", "other"]
Shapes = tuple[Shape, ...]

_WITH_PATRONYMIC = 3
"""A patronymic stands beside a given name and a surname, so a name of two words has none."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The roles of a name's words, and whether the first begins many names (Mohammad Reza); there is one of each."""

    roles: tuple[Role, ...]
    begins: bool


@cache
def side(roles: tuple[Role, ...], begins: bool) -> Side:  # noqa: FBT001  the one that there is
    """The side of a name."""
    return Side(roles, begins)


class Layout(NamedTuple):
    """What the shapes of its words say of a name.

    ``roles``: of each word; ``telling``: positions of words whose readings tell gender and case, the surest first;
    ``initials``: whether one of the words is only a letter; ``empty``: there are none but such.
    """

    roles: tuple[Role, ...]
    telling: tuple[int, ...]
    initials: bool
    empty: bool


_TELLING: tuple[Role, ...] = ("patronymic", "given", "surname")


@lru_cache(maxsize=8192)
def layout(shapes: Shapes, marked: frozenset[int], sons: frozenset[int]) -> Layout:
    """The layout of a name.

    ``marked``: positions that a comma or capitals show to be the surname; ``sons``: positions that a particle shows
    to be the father's name. Nothing else is looked at, so names of one shape are decided once.
    """
    roles = _roles(shapes, marked, sons)
    telling = tuple([at for role in _TELLING for at, its in enumerate(roles) if its == role])
    letters = [shape.initial for shape in shapes]
    return Layout(roles, telling, any(letters), all(letters))


def _roles(shapes: Shapes, marked: frozenset[int], sons: frozenset[int]) -> tuple[Role, ...]:
    free = [index for index in range(len(shapes)) if index not in marked | sons]
    given = _given(shapes, free) if len(shapes) != 1 or not shapes[0].family else None
    if sons and min(sons) - 1 in free:
        given = min(sons) - 1
    fathers: set[int | None] = {*sons} or {_patronymic(shapes, free, given)}
    surnames = {i for i, shape in enumerate(shapes) if shape.family} if not marked else set(marked)
    surnames -= {given} | fathers
    rest = [i for i, shape in enumerate(shapes) if i not in surnames | {given} | fathers and not shape.initial]
    if given is None and len(rest) == 1 and surnames:
        given = rest[0]
    elif given is not None and len(rest) == 1 and not surnames:
        surnames = set(rest)
    named = len(shapes) >= _WITH_PATRONYMIC
    return tuple(_role(index, shape, given, fathers, surnames, named=named) for index, shape in enumerate(shapes))


def _role(
    index: int, shape: Shape, given: int | None, fathers: set[int | None], surnames: set[int], *, named: bool
) -> Role:
    """``named``: whether a third word may be the surname; an initial after a given name alone is one (Иван З.)."""
    if index == given:
        return "given"
    if index in fathers:
        return "patronymic"
    if index in surnames:
        return "surname"
    if shape.initial:
        return "given" if given != index - 1 else "patronymic" if named else "surname"
    return "other"


def _given(shapes: Shapes, free: list[int]) -> int | None:
    """The given name: one before a patronymic, then in full before short before declined, then the leftmost."""
    ranked = [(_rank(shapes, i), i) for i in free if shapes[i].how <= DECLINED or shapes[i].initial]
    return min(ranked)[1] if ranked else None


def _rank(shapes: Shapes, index: int) -> tuple[int, int]:
    shape = shapes[index]
    before = len(shapes) >= _WITH_PATRONYMIC and index + 1 < len(shapes) and shapes[index + 1].father > 0
    unlikely = 2 if shape.family and shape.how != FORMAL else 0
    return (0 if before and shape.how <= DECLINED else 1, shape.how + unlikely)


def _patronymic(shapes: Shapes, free: list[int], given: int | None) -> int | None:
    """The word after the given name where it has the form; else one of a known father, the last.

    The only word beside initials is the surname, whatever its form: Статкевич Н. В.
    """
    if len(shapes) < _WITH_PATRONYMIC or sum(not shape.initial for shape in shapes) == 1:
        return None
    found = [index for index in free if index != given and shapes[index].father]
    if given is not None and given + 1 in found:
        return given + 1
    named = [index for index in found if shapes[index].father > 1]
    return next(reversed(named or found), None)
