"""Finding the words that name an event, and whom it befell, by the rows of the language."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from letapis.language.en.events import EVENTS
from letapis.language.en.people import ORGANISATION_WORDS
from letapis.language.en.stance import TEMPORAL
from letapis.language.rows import EventRow
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.conditions import any_holds, hold
from letapis.reading.finders import PERSON_FINDERS
from letapis.reading.humans import is_human
from letapis.reading.matching import matches
from letapis.reading.members import companions, joined

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_POS = {
    "V": {"VERB", "AUX", "ADJ"},
    "N": {"NOUN", "PROPN", "VERB"},
    "A": {"VERB", "ADJ", "NOUN"},
    "R": {"ADV", "ADP", "ADJ", "NOUN"},
}


COMPLETED_BY_CUSTODY = {
    EventKind.DETAINED,
    EventKind.REMANDED,
    EventKind.HOUSE_ARREST,
    EventKind.HELD,
    EventKind.TRANSFERRED,
    EventKind.PUNISHED,
    EventKind.SENTENCED,
    EventKind.RELEASED,
    EventKind.DIED,
    EventKind.CHARGED,
}
"""Events whose phrase of place ("in custody", "to prison") is part of themselves."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A row that holds at a token; `people` are the heads of the noun phrases it befell, empty where none is told."""

    row: EventRow
    token: "Token"
    people: tuple["Token", ...]


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[EventRow, ...]]:
    index: dict[str, list[EventRow]] = {}
    for row in EVENTS:
        for head in row.heads.split():
            index.setdefault(head, []).append(row)
    return {head: tuple(rows) for head, rows in index.items()}


def find_triggers(doc: "Doc") -> list[Trigger]:
    """The triggers of a parsed block, in order; at most one row a token."""
    found: dict[int, Trigger] = {}
    for token in doc:
        trigger = _first(token)
        if trigger is not None:
            found[token.i] = trigger
    for token in doc:
        if token.i not in found and (trigger := _upon(token, found)) is not None:
            found[token.i] = trigger
    return [found[i] for i in sorted(found) if not _repeats(found[i], found)]


def _rows(token: "Token") -> tuple[EventRow, ...]:
    return _index().get(token.lemma_.lower()) or _index().get(token.lower_) or ()


def _first(token: "Token") -> Trigger | None:
    rows = (row for row in _rows(token) if row.person not in UPON_EVENTS)
    return next((t for row in rows if (t := _try(row, token)) is not None), None)


UPON_EVENTS = {"demanded", "condemned"}
"""Rows whose person is the person of an event that they speak of: "called for the release of X"."""


def _upon(token: "Token", found: dict[int, Trigger]) -> Trigger | None:
    """An act for or against an event told in the same breath."""
    upon = (row for row in _rows(token) if row.person in UPON_EVENTS and token.pos_ in _POS[row.pos])
    upon = (row for row in upon if _right_form(row, token))
    row = next((row for row in upon if hold(row.needs, token)), None)
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
    if not wanted and row.person == "demanded" and any(_asked_for(t) and t.row.person == "of" for t in inner):
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
    return trigger.row.event in {EventKind.RELEASED, EventKind.CASE_CLOSED} or spared


def _granted(row: EventRow, token: "Token", found: dict[int, Trigger]) -> Trigger | None:
    """“Pardoned at the request of the president”: what was asked is told by the verb above."""
    if token.dep_ != "pobj" or token.head.lower_ != "at":
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


def _alleged(token: "Token", found: dict[int, Trigger]) -> bool:
    """“Sentenced for conspiring to abduct Y”, "gets two years for slapping Z": an offence, no event of the case."""
    node = token
    while node.dep_ not in {"ROOT", "relcl", "advcl"} and node.pos_ in syntax.VERBAL:
        over = node.head.head
        if node.dep_ == "pcomp" and node.head.lower_ in {"for", "of", "with"} and over.i in found:
            return found[over.i].row.event in _ACCUSING
        node = node.head
    return False


_ACCUSING = {
    EventKind.SENTENCED,
    EventKind.CONVICTED,
    EventKind.CHARGED,
    EventKind.ACCUSED,
    EventKind.INVESTIGATED,
    EventKind.ACQUITTED,
    EventKind.WANTED,
    EventKind.DETAINED,
}
"""Events that say for what."""


def _repeats(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """Whether a phrase of state ("in prison") only completes an event already read ("sentenced to a year in prison").

    The place of a penalty, and what an event's own verb asks for, are no events of their own.
    """
    if trigger.row.event is EventKind.HELD and trigger.token.dep_ in {"ccomp", "xcomp", "oprd"}:
        over = found.get(trigger.token.head.i)
        return over is not None and over.row.event is EventKind.REMANDED
    if _alleged(trigger.token, found) or _object_of_trigger(trigger, found) or _completes_own(trigger, found):
        return True
    if trigger.row.person != "carrier" and trigger.row.name not in {"pretrial-noun", "arrest-noun"}:
        return False
    if trigger.row.event in {EventKind.QUESTIONED, EventKind.SEARCHED}:
        return False
    node = trigger.token
    for _ in range(6):
        if node.dep_ == "ROOT" or node.dep_ in {"relcl", "acl", "advcl", "ccomp"} or node.lower_ in TEMPORAL:
            return False
        node = node.head
        other = found.get(node.i)
        if other is not None and other.row.pos == "V" and other.row.event in COMPLETED_BY_CUSTODY:
            return other.row.event is not EventKind.RELEASED or trigger.row.name == "pretrial-noun"
        if node.pos_ in syntax.VERBAL:
            return False
    return False


def _completes_own(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“Put him on its wanted list”: the phrase only completes what the verb tells."""
    prep = trigger.token.head
    if trigger.row.pos == "R" and prep != trigger.token and (verb := found.get(prep.i)) is not None:
        return verb.row.event is trigger.row.event  # "came out of the colony"
    over = found.get(prep.head.i) if trigger.row.person == "carrier" and trigger.token.dep_ == "pobj" else None
    return over is not None and over.row.event is trigger.row.event and over.row.pos == "V"


def _try(row: EventRow, token: "Token") -> Trigger | None:
    if token.pos_ not in _POS[row.pos] or not _right_form(row, token):
        return None
    if row.pos == "N" and _part_of_body(token):
        return None
    if not hold(row.needs, token) or any_holds(row.unless, token):
        return None
    finder = PERSON_FINDERS[row.person]
    head = finder(token)
    if row.person in {"modified", "named-before-guilty"} and head is None:
        return None
    people = tuple(p for p in joined(head) if _acceptable(p)) if head is not None else ()
    if head is not None and not people and row.pos != "N":
        return None
    if people and _general(row, token, people):
        return None
    if not people and row.person in {"carrier", "about", "subject", "modified-name", "demanded", "condemned"}:
        return None
    if people and row.event in SHARED:
        people = tuple(dict.fromkeys((*people, *companions(token))))
    return Trigger(row, token, people)


SHARED = {
    EventKind.DETAINED,
    EventKind.HELD,
    EventKind.REMANDED,
    EventKind.RELEASED,
    EventKind.CHARGED,
    EventKind.TRIED,
    EventKind.CONVICTED,
    EventKind.SENTENCED,
    EventKind.DEPORTED,
    EventKind.ILL_TREATED,
    EventKind.QUESTIONED,
}
"""Events that befall those with whom somebody was, too."""


def _general(row: EventRow, token: "Token", people: "tuple[Token, ...]") -> bool:
    """“Detaining peaceful protesters is an affront”: talk of a practice, with nobody detained."""
    practice = (token.tag_ == "VBG" and token.dep_ in {"csubj", "csubjpass"}) or row.event is EventKind.ACCUSED
    return practice and all(p.tag_ == "NNS" and not any(c.dep_ in _TELLING for c in p.children) for p in people)


_TELLING = {"det", "nummod", "poss", "relcl", "acl", "appos"}
"""What tells which people are meant."""


def _part_of_body(token: "Token") -> bool:
    """“The Working Group on Arbitrary Detention”: a word of a body's name."""
    ent = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    if ent is None or ent.label_ not in {"ORG", "LAW"} or not token.text.istitle():
        return False
    return any(t.lower_ in ORGANISATION_WORDS for t in ent)


def _right_form(row: EventRow, token: "Token") -> bool:
    """A participle before a noun is for `A` rows, everything else verbal for `V` rows."""
    if row.pos == "A":
        return token.dep_ == "amod" and token.i < token.head.i
    if row.pos == "R":
        return True
    if row.pos == "V":
        return token.pos_ != "ADJ" or token.tag_ in {"VBN", "VBD", "JJ"}
    return token.pos_ in {"NOUN", "PROPN"} or token.tag_ in {"NN", "NNS"}


def _acceptable(token: "Token") -> bool:
    """Things that are surely no people are passed over; an unknown noun is given the benefit of the doubt."""
    if token.pos_ in {"VERB", "AUX", "ADV", "ADP", "PUNCT"}:
        return False
    if token.lower_ in {"it", "itself", "this", "that", "which", "what"}:
        return False
    return token.ent_type_ not in {"DATE", "TIME", "MONEY", "PERCENT", "LAW"} or is_human(token)


def _object_of_trigger(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """Whether a noun is what an event's own verb asks for: the appeal of "rejected the appeal"."""
    token = trigger.token
    if trigger.row.pos != "N" or token.dep_ not in {"dobj", "nsubjpass", "pobj"}:
        return False
    verb = token.head if token.dep_ != "pobj" else token.head.head
    over = found.get(verb.i)
    if over is None or over.row.pos != "V":
        return False
    if trigger.people and trigger.row.event in _VERDICTS and over.row.event in {EventKind.APPEALED, EventKind.RELEASED}:
        return False  # "upheld his conviction" tells of both
    asked = over.row.needs
    if token.dep_ == "pobj":
        wanted = [
            word for condition in asked.split() if "=" in condition for word in condition.split("=")[1].split("|")
        ]
        return any(matches(token, word) for word in wanted if word not in {"*", "@country", "@place"})
    return "obj" in asked or "pass" in asked


_VERDICTS = {EventKind.SENTENCED, EventKind.CONVICTED}
