"""Days that are a verdict's though the parse hangs them elsewhere: on the offence, or on a court that says so."""

from typing import TYPE_CHECKING

from letapis.language.chosen import WEEKDAYS, courts, orders, terms, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing
from letapis.reading.kinds import VERDICTS
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_offence(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Was convicted of financing terrorism on Thursday", "charged with fraud last Friday”: not the offence's day."""
    offence, token = governing(placed), trigger.token
    day = placed.first.doc[placed.first.i : placed.last.i + 1]
    if trigger.row.event not in _OF_OFFENCES or not any(t.lower_ in WEEKDAYS for t in day):
        return False
    over = offence.head.head
    over = over.head if over.lower_ in terms.GUILTY and over.i > token.i else over
    pleads = trigger.row.event is not EventKind.ACCUSED or token.lemma_.lower() in orders.PLEADING
    return offence.dep_ == "pcomp" and over == token and offence.i > token.i and pleads


_OF_OFFENCES = VERDICTS | {EventKind.CHARGED, EventKind.REMANDED, EventKind.ACCUSED}


def of_ruling(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Was jailed for five years, a court ruled on Monday”: by what it rules the court does it, on that day."""
    rules, told = governing(placed), trigger.token
    if trigger.row.event not in VERDICTS or rules.lemma_.lower() not in orders.RULES:
        return False
    who = syntax.subject(rules)
    if who is None or who.lemma_.lower() not in courts.COURTS | courts.JUDGES:
        return False
    had = any(c.lower_ == verbs.HAD for c in syntax.children(told, "aux"))
    aside = rules.dep_ == "advcl" and rules.head == _first(told) and syntax.child(rules, "mark", "advmod") is None
    return not had and told.i < rules.i and (aside or _first(told).head == rules)


def _first(verb: "Token") -> "Token":
    while verb.dep_ == "conj" and verb.head.pos_ in syntax.VERBAL:
        verb = verb.head
    return verb
