"""Who was free and is taken to a police station is detained: only whoever is held already is moved there."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from letapis.language.chosen import places as place_words
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Polarity, Reality, RoleName, Statement

E = EventKind
_HELD = {E.DETAINED, E.REMANDED, E.HELD, E.HOUSE_ARREST, E.SENTENCED, E.PUNISHED, E.TRANSFERRED}


def taken_first(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements, of which those of a free person's way to a police station tell a detention."""
    held: dict[str, bool] = {}
    for s in sorted(statements, key=lambda s: s.trigger.start):
        name = s.person.name
        actual = s.polarity is Polarity.AFFIRMED and s.reality is Reality.ACTUAL
        if actual and name is not None and not held.get(name, False) and _to_station(s):
            yield replace(s, event=E.DETAINED)
        else:
            yield s
        if actual and name is not None and s.event in _HELD | {E.RELEASED}:
            held[name] = s.event is not E.RELEASED


def _to_station(statement: Statement) -> bool:
    """Whether somebody was taken to the police, from no other place of custody."""
    if statement.event is not E.TRANSFERRED or statement.rule.split("/")[0] != event_rules.TO_FACILITY:
        return False
    moved = any(r.role is RoleName.FACILITY_FROM for r in statement.roles)
    there = [(r.name or "").lower() for r in statement.roles if r.role is RoleName.FACILITY]
    return not moved and any(word in name for name in there for word in place_words.POLICE_STATIONS)
