"""Roles that an order expects beside person, day and term, and those that a statement has."""

import re
from collections.abc import Iterable, Mapping

from letapis.model import Certainty, Role, RoleName, Sayer, Statement
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
    return frozenset(f"{kind}={_filled(kind, values.get(said, said), people, values)}" for kind, said in roles)


def _filled(kind: str, said: str, people: Mapping[str, Somebody], values: Mapping[str, str]) -> str:
    text = said.replace("_", " ").format(**people, **values)
    return text.casefold() if kind == "by" else text


def told(statement: Statement) -> frozenset[str]:
    """The roles of a statement, in these words; who says so, nearest first, and how surely where it is not certain."""
    roles = {f"{role.role.value}={_said(role)}" for role in statement.roles if role.role in _TOLD}
    by = "<".join(f"{sayer.kind.value.replace('_', ' ')}:{_called(sayer)}" for sayer in statement.attribution)
    sure = "" if statement.certainty is Certainty.CERTAIN else statement.certainty.value
    return frozenset({*roles, *({f"by={by}"} if by else ()), *({f"sure={sure}"} if sure else ())})


def _called(sayer: Sayer) -> str:
    return (sayer.name or sayer.span.text).casefold()


def _said(role: Role) -> str:
    if role.citation is not None:
        return role.citation.article + (f"({role.citation.part})" if role.citation.part else "")
    return _CAPITAL.sub(lambda article: article.group().lower(), role.value or role.name or "")
