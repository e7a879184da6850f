"""“Was imprisoned between 2005 and 2011”: no verdict of so many years, but where somebody was all the time."""

from collections.abc import Sequence
from dataclasses import replace

from letapis.language.chosen import prepositions
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, RoleName, Statement

_FROM_TO = prepositions.BETWEEN | prepositions.FROM


def held_meanwhile(read: Sequence[Statement]) -> list[Statement]:
    """The statements, of which a "jailed" from one time to another tells that he was held."""
    return [replace(s, event=EventKind.HELD) if _meanwhile(s) else s for s in read]


def _meanwhile(statement: Statement) -> bool:
    if statement.event is not EventKind.SENTENCED or statement.rule.split("/")[0] != event_rules.JAILED:
        return False
    first, _, last = (statement.when.edtf or "").partition("/")
    span = statement.when.span
    told = span is not None and span.text.split()[0].lower() in _FROM_TO
    judged = {r.role for r in statement.roles} & {RoleName.COURT, RoleName.JUDGE, RoleName.TERM}
    return told and first[:1].isdigit() and last[:1].isdigit() and not judged
