"""Acts for or against an event told in the same breath: "called for the release of X", "condemned the arrest"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, verbs
from letapis.language.rows import EventRow
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.conditions import any_holds, hold
from letapis.reading.triggers.rows import rows_of, takes
from letapis.reading.triggers.trigger import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

UPON_EVENTS = {"demanded", "condemned"}
"""Rows whose person is the person of an event that they speak of: "called for the release of X"."""


def acting_upon(token: "Token", found: dict[int, Trigger]) -> Trigger | None:
    """An act for or against an event told in the same breath."""
    upon = (row for row in rows_of(token) if row.person in UPON_EVENTS and takes(row, token))
    row = next((row for row in upon if hold(row.needs, token) and not any_holds(row.unless, token)), None)
    if row is None:
        return None
    inner = [
        t for i, t in found.items() if i != token.i and token.is_ancestor(t.token) and t.row.event is not row.event
    ]
    if row.person == "demanded" and (granted := _granted(row, token, found)) is not None:
        return granted
    if _within_another(token, found):
        return None
    wanted = [t for t in inner if _asked_for(t) == (row.person == "demanded") and t.people]
    if not wanted and row.person == "demanded" and any(_asked_for(t) and _of_whom_all_is_told(t) for t in inner):
        return Trigger(row, token, ())  # "asking for a pardon": for the one of whom all is told
    if not wanted or (
        row.person == "condemned" and not any(t.token.dep_ == "dobj" or t.token.head.dep_ == "dobj" for t in wanted)
    ):
        return None
    return Trigger(row, token, tuple(dict.fromkeys(wanted[0].people)))


def _asked_for(trigger: Trigger) -> bool:
    """What one asks for somebody's sake: release, the end of a case, or that he be not handed over."""
    sent_away = trigger.row.event in {EventKind.EXTRADITED, EventKind.DEPORTED}
    spared = sent_away and syntax.child(trigger.token, "neg") is not None
    undone = trigger.row.event is EventKind.APPEALED and trigger.token.lemma_ in verbs.UNDOING
    return trigger.row.event in {EventKind.RELEASED, EventKind.CASE_CLOSED} or spared or undone


def _of_whom_all_is_told(trigger: Trigger) -> bool:
    """“Asking for a pardon", "urged the authorities to drop the charges”: whose it is the story tells."""
    unowned = trigger.row.event in {EventKind.CASE_CLOSED, EventKind.APPEALED} and not trigger.people
    return trigger.row.person == "of" or unowned


def _granted(row: EventRow, token: "Token", found: dict[int, Trigger]) -> Trigger | None:
    """“Pardoned at the request of the president”: what was asked is told by the verb above."""
    if token.dep_ != "pobj" or token.head.lower_ not in prepositions.AT:
        return None
    over = found.get(token.head.head.i)
    if over is None or over.row.event is not EventKind.RELEASED or not over.people:
        return None
    return Trigger(row, token, over.people)


def _within_another(token: "Token", found: dict[int, Trigger]) -> bool:
    """Whether the act is itself what another act asks for ("wrote to the government, asking …"), not one beside it."""
    node = token
    while node.dep_ not in {"ROOT", "conj", "relcl"}:
        node = node.head
        if node.i in found and found[node.i].row.person in UPON_EVENTS:
            return True
    return False
