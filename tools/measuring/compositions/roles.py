"""Roles that an order expects beside person, day and term, and those that a statement has."""

import re
from collections.abc import Iterable, Mapping

from letapis.model import Role, RoleName
from measuring.compositions.people import Somebody

_TOLD = {
    RoleName.PLACE,
    RoleName.PLACE_FROM,
    RoleName.FACILITY,
    RoleName.FACILITY_FROM,
    RoleName.OFFENCE,
    RoleName.COURT,
    RoleName.LAW,
    RoleName.AMOUNT,
}
_CAPITAL = re.compile("^(A|An|The|His|Her) ")


def expected(rest: Iterable[str], people: Mapping[str, Somebody], values: Mapping[str, str]) -> frozenset[str]:
    """The roles among the words of what an order tells: "place=city", "court=a_court_in_{city}"."""
    roles = (word.split("=", 1) for word in rest if "=" in word)
    return frozenset(
        f"{kind}={values.get(said, said).replace('_', ' ').format(**people, **values)}" for kind, said in roles
    )


def told(roles: Iterable[Role]) -> frozenset[str]:
    """The roles of a statement, in these words."""
    return frozenset(f"{role.role.value}={_said(role)}" for role in roles if role.role in _TOLD)


def _said(role: Role) -> str:
    if role.citation is not None:
        return role.citation.article + (f"({role.citation.part})" if role.citation.part else "")
    return _CAPITAL.sub(lambda article: article.group().lower(), role.value or role.name or "")
