"""Mentions that were taken for people and are none: bodies and places that a catalogue knows.

The model that finds names takes Viasna and Hrodna for people at times. Were they covered as such, a public case would
not say who recognised its prisoner, nor where the prisoner is held.
"""

from collections.abc import Iterable
from functools import cache

from letapis.countries import agencies, courts, facilities, outlets, places, rights_groups
from letapis.model import Mention, MentionType, RoleName, Statement

WHERE = frozenset({RoleName.PLACE, RoleName.PLACE_FROM, RoleName.FACILITY, RoleName.FACILITY_FROM})
"""Details that tell of a place."""


def without_nobodies(mentions: Iterable[Mention], where: frozenset[str]) -> tuple[Mention, ...]:
    """The mentions without such bodies and places; `where` are the names that statements give to places.

    A body is known by its name. A place needs a statement that tells of it, too: towns and women share names (Lida).
    """
    return tuple(mention for mention in mentions if not _is_nobody(mention, where))


def places_told(statements: Iterable[Statement]) -> frozenset[str]:
    """The names that statements give to places, in small letters."""
    roles = (role for statement in statements for role in statement.roles)
    return frozenset(role.name.casefold() for role in roles if role.role in WHERE and role.name)


def _is_nobody(mention: Mention, where: frozenset[str]) -> bool:
    name = (mention.name or mention.span.text).casefold()
    person = mention.type is MentionType.PERSON
    return person and (name in _bodies() or (name in where and name in _places()))


@cache
def _bodies() -> frozenset[str]:
    rows = (*rights_groups(), *agencies(), *courts(), *outlets(), *facilities())
    return frozenset(name.casefold() for row in rows for name in row.names if name not in row.common)


@cache
def _places() -> frozenset[str]:
    return frozenset(name.casefold() for row in places() for name in row.names)
