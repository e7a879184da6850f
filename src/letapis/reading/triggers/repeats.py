"""Words that tell no event of their own: they complete, or say for what, or are what another event's verb asks for."""

from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, stance, terms, verbs
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.matching import matches
from letapis.reading.triggers.trigger import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def repeats(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """Whether a phrase of state ("in prison") only completes an event already read ("sentenced to a year in prison").

    The place of a penalty, and what an event's own verb asks for, are no events of their own.
    """
    behind = trigger.token.i > trigger.token.head.i  # not "was detained on 11 April; on 13 April a court remanded him"
    if trigger.row.event in _ORDERED and behind and trigger.token.dep_ in {"ccomp", "xcomp", "oprd"}:
        over = found.get(trigger.token.head.i)
        so = _ORDERED[trigger.row.event]  # "ordered that he be held", "that he be jailed for 12 days"
        return over is not None and over.row.event in so and (over.row.person == event_rules.ORDERED or so == _KEPT)
    told = (
        _object_of_trigger,
        _completes_own,
        _of_beaten,
        _said_false,
        _of_same_ruling,
        _on_appeal,
        _where_refused,
        _to_be_served,
        _deed_told_above,
    )
    if _alleged(trigger.token, found) or any(f(trigger, found) for f in told):
        return True
    told_apart = trigger.row.person != "carrier" and trigger.row.name not in event_rules.CUSTODY_NOUNS
    if told_apart or trigger.row.pos == "V":
        return False  # "was given seven years, reduced on appeal to five"
    of_its_own = trigger.row.event in {EventKind.QUESTIONED, EventKind.SEARCHED, EventKind.ILL_TREATED}
    if of_its_own or _state_set_off(trigger):
        return False
    node = trigger.token
    for _ in range(6):
        if node.dep_ == "ROOT" or node.dep_ in {"relcl", "acl", "advcl", "ccomp"} or node.lower_ in stance.TEMPORAL:
            return False
        node = node.head
        other = found.get(node.i)
        if other is not None and other.row.pos == "V" and other.row.event in COMPLETED_BY_CUSTODY:
            if trigger.row.event is EventKind.CHARGED and _remands(other, found):
                break  # "was remanded in custody on a charge of fraud"
            return other.row.event is not EventKind.RELEASED or trigger.row.name == event_rules.PRETRIAL
        if node.pos_ in syntax.VERBAL:
            return trigger.row.event in _STATES and _put_by_order(node, found)
    return False


def _deed_told_above(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“Police allege that he incited riots", "ruled that she had undermined it”: the verb above is the accusation."""
    node = trigger.token
    if trigger.row.name not in event_rules.CLAIMED:
        return False
    while node.dep_ in {"ccomp", "xcomp", "conj"} or (node.dep_ == "advcl" and _to_do(node)):
        node = node.head
        over = found.get(node.i)
        if over is not None and over.row.event in _ACCUSING and over.row.name not in event_rules.CLAIMED:
            return True
    return False


def _to_do(verb: "Token") -> bool:
    """“Allege that he spread fake news to provoke violence”: what for, and no deed of its own."""
    return any(c.tag_ == "TO" for c in syntax.children(verb, "aux"))


def _of_same_ruling(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """What only goes on with a ruling: the sentence that years are added to, the charges that are to be dropped.

    “Upheld the verdict, leaving the term in force”: one outcome.
    """
    token = trigger.token
    if trigger.row.event is EventKind.SENTENCED and token.dep_ == "pobj" and token.head.lower_ in prepositions.TO:
        over = found.get(token.head.head.i)
        return over is not None and over.row.event is EventKind.SENTENCED and over.token.lemma_ in verbs.ADDED
    if trigger.row.event is EventKind.SENTENCED and token.dep_ == "pobj" and token.head.head.lower_ in terms.THE_REST:
        over = found.get(token.head.head.head.i)  # "changed the rest of his sentence to a fine"
        return over is not None and over.row.event is EventKind.APPEALED
    if trigger.row.event is EventKind.CHARGED and trigger.row.pos == "N" and not trigger.people:
        brought = (found.get(c.i) for c in syntax.children(token, "acl"))  # "the charges, brought in November, rest on"
        if any(t is not None and t.row.event is EventKind.CHARGED for t in brought):
            return True
    if trigger.row.event is EventKind.CHARGED and token.dep_ in syntax.SUBJECTS:
        done = (found.get(c.i) for c in syntax.children(token.head, "xcomp"))
        return any(t is not None and t.row.event is EventKind.CASE_CLOSED for t in done)
    if trigger.row.event is EventKind.APPEALED and token.dep_ == "acl" and token.head.dep_ in {"dobj", "nsubjpass"}:
        ruling = found.get(token.head.head.i)  # "dismissed his bid to overturn the verdict"
        return ruling is not None and ruling.row.event is EventKind.APPEALED
    over = found.get(token.head.i) if trigger.row.event is EventKind.APPEALED else None
    goes_on = (token.tag_ == "VBG" and token.dep_ == "advcl") or token.dep_ == "xcomp"
    return over is not None and over.row.event is EventKind.APPEALED and goes_on  # "asked the court to overturn it"


def _where_refused(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“Stopped eating in his prison", "resumed his hunger strike in Evin prison”: where he refused food."""
    verb = syntax.governor(trigger.token) if trigger.row.event is EventKind.HELD and trigger.row.pos == "N" else None
    place = trigger.token
    if (
        verb is None
        or place.dep_ != "pobj"
        or place.i < verb.i
        or place.left_edge == place
        or verb.lemma_ in verbs.STAYING | verbs.BE | verbs.SERVING
    ):
        return False
    own = (verb, *syntax.children(verb, "dobj"), *([verb.head] if verb.dep_ == "xcomp" else ()))
    over = (found.get(t.i) for t in own)
    return any(t is not None and t.row.event is EventKind.HUNGER_STRIKE for t in over)


def _on_appeal(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“Was acquitted on appeal", "cut to 27 years on appeal”: where that was decided, which its verb has told."""
    token, prep = trigger.token, trigger.token.head
    if trigger.row.event is not EventKind.APPEALED or token.dep_ != "pobj" or prep.lower_ not in prepositions.ON:
        return False
    verb = syntax.governor(token)
    if syntax.child(token, "det", "poss", "prep") is not None or verb is None or verb.i > token.i:
        return False  # "On appeal the ten years became 13"
    over = found.get(verb.i)
    return over is not None and over.row.pos == "V" and over.row.event in _DECIDED


_DECIDED = {
    EventKind.ACQUITTED,
    EventKind.APPEALED,
    EventKind.CASE_CLOSED,
    EventKind.CONVICTED,
    EventKind.RELEASED,
    EventKind.SENTENCED,
}
"""What a court may decide on appeal."""


def _state_set_off(trigger: Trigger) -> bool:
    """“López, under house arrest until then, was taken away”: what is set off tells a state of its own."""
    phrase = trigger.token
    over = phrase.head.head if phrase.dep_ == "pobj" else phrase
    whose = {over, *syntax.children(over, "appos")} & set(trigger.people)
    behind = over.dep_ in syntax.SUBJECTS and over.i < phrase.i and bool(whose)
    return behind and any(t.text == "," for t in phrase.doc[over.i + 1 : phrase.i])


def _remands(other: Trigger, found: dict[int, Trigger]) -> bool:
    """“Remanded in custody", "ordered him held” on charges of treason: which he then faces."""
    over = found.get(other.token.head.i) if other.token.dep_ in {"ccomp", "xcomp"} else None
    return any(t is not None and t.row.event is EventKind.REMANDED for t in (other, over))


def _to_be_served(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“The prosecutor wants him to spend ten years in prison”: where the term that is asked for is to be served."""
    if trigger.row.event is not EventKind.HELD or trigger.row.pos != "N":
        return False
    verb = syntax.governor(trigger.token)
    serving = verb is not None and verb.lemma_ in verbs.SERVING and verb.dep_ in {"xcomp", "ccomp"}
    over = found.get(verb.head.i) if verb is not None and serving else None
    return over is not None and over.row.event is EventKind.SENTENCED


def _put_by_order(verb: "Token", found: dict[int, Trigger]) -> bool:
    """“Ordered him to be kept in a remand prison”: where the order puts him."""
    over = found.get(verb.head.i) if verb.dep_ in {"xcomp", "ccomp"} else None
    return over is not None and over.row.event is EventKind.REMANDED and over.token.lemma_ in stance.ORDERING


_STATES = frozenset({EventKind.HELD, EventKind.REMANDED})
"""“Ordered that she remain in preventive detention”: where an order keeps somebody."""
_KEPT = frozenset({EventKind.REMANDED})
_ORDERED = {
    EventKind.DETAINED: _KEPT,
    EventKind.HELD: _KEPT,
    EventKind.REMANDED: _KEPT,
    EventKind.SENTENCED: frozenset({EventKind.REMANDED, EventKind.SENTENCED}),
}
"""What is ordered, and what the order itself may have been read as."""


def _said_false(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“The charges were made up": what is said of the charges, and so no charge beside it."""
    over = found.get(trigger.token.head.i)
    unnamed = trigger.token.dep_ in syntax.SUBJECTS and not trigger.people  # not "the accusations against X are false"
    return unnamed and over is not None and over.row.name in event_rules.SAID_FALSE


def _of_beaten(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“He spat at her in custody”: it is not he who is there."""
    verb = syntax.governor(trigger.token)
    over = found.get(verb.i) if verb is not None else None
    beaten = over is not None and over.row.event is EventKind.ILL_TREATED and trigger.row.person == "carrier"
    return beaten and over is not None and not set(trigger.people) & set(over.people)


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


def _alleged(token: "Token", found: dict[int, Trigger]) -> bool:
    """“Sentenced for conspiring to abduct Y”, "gets two years for slapping Z": an offence, no event of the case."""
    node = token.head if token.dep_ == "dobj" and token.pos_ == "NOUN" else token  # "ordering the beating of an MP"
    while node.dep_ not in {"ROOT", "relcl", "advcl"} and node.pos_ in syntax.VERBAL:
        over = node.head.head
        over = over.head if over.dep_ == "dobj" and over.i not in found else over  # "accuse X of", hung on X
        if node.dep_ == "pcomp" and node.head.lower_ in prepositions.OF_ALLEGED and over.i in found:
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


def _completes_own(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """“Put him on its wanted list", "was allowed to go home”: it only completes what the verb tells."""
    if trigger.row.event is EventKind.RETURNED and trigger.token.dep_ == "xcomp":
        above = found.get(trigger.token.head.i)
        return above is not None and above.row.event is EventKind.RELEASED
    prep = trigger.token.head
    if trigger.row.pos == "R" and prep != trigger.token and (verb := found.get(prep.i)) is not None:
        return verb.row.event is trigger.row.event  # "came out of the colony"
    over = found.get(prep.head.i) if trigger.row.person == "carrier" and trigger.token.dep_ == "pobj" else None
    return over is not None and over.row.event is trigger.row.event and over.row.pos == "V"


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
    if (trigger.row.event, over.row.event) in _BOTH_TOLD:
        return False  # so does "held without access to a lawyer", "visited him in prison"
    asked = over.row.needs
    if token.dep_ == "pobj":
        wanted = [
            word for condition in asked.split() if "=" in condition for word in condition.split("=")[1].split("|")
        ]
        return any(matches(token, word) for word in wanted if word not in {"*", "@country", "@place"})
    return "obj" in asked or "pass" in asked


_BOTH_TOLD = {(EventKind.ILL_TREATED, EventKind.HELD), (EventKind.HELD, EventKind.INTERVENTION)}
"""What a noun tells beside what its verb tells."""
_VERDICTS = {EventKind.SENTENCED, EventKind.CONVICTED}
