"""Times behind "until" and "to": until when somebody is held, and the day to which a hearing is put off."""

from letapis.language.chosen import prepositions, stance, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing
from letapis.reading.kinds import VERDICTS
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to


def of_how_long(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Was put in custody until 28 May on charges of treason”: until then he is held; nothing tells when charged."""
    told = trigger.row.pos == "N" and trigger.row.event in {EventKind.CHARGED, EventKind.DETAINED} | VERDICTS
    return told and placed.found.connective in stance.UNTIL


def of_what_it_lasts_to(placed: Placed[FoundTime]) -> bool:
    """“Remains in prison until the next hearing, on 16 March”: the day of the hearing."""
    before = next_to(placed.first, -1)
    before = next_to(before, -1) if before.lower_ in prepositions.AT_DAY else before
    noun = next_to(before, -1) if before.text == "," else before
    if noun == before and syntax.child(noun, "det", "poss") is None:
        return False  # "jailed pending trial on 25 March": the day is not that of the trial
    return noun.pos_ == "NOUN" and noun.dep_ == "pobj" and noun.head.lower_ in stance.UNTIL


def of_its_noun(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“At his trial, on 27 February, …", "the hearings, which began on 15 August, …”: told right behind the noun."""
    token, clause = trigger.token, governing(placed)
    if trigger.row.pos != "N":
        return False
    if trigger.row.event is EventKind.TRIED and clause.dep_ == "relcl" and clause.head == token:
        return clause.lemma_ in verbs.BEGINNING
    between = token.doc[token.i + 1 : placed.first.i]
    behind = next_to(placed.last) if placed.last.i + 1 < len(token.doc) else placed.last
    apart = 0 < len(between) <= _SET_OFF and between[0].text == "," == behind.text
    return apart and all(t.lower_ in prepositions.AT_DAY for t in between[1:])


_SET_OFF = 2
"""A comma and a preposition."""


def put_off(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“The trial was adjourned until 2 April”: on that day it goes on."""
    if trigger.row.event not in {EventKind.TRIED, EventKind.SENTENCED}:
        return False
    verb = syntax.governor(trigger.token) if trigger.row.pos == "N" else trigger.token
    until = placed.found.connective in stance.UNTIL or next_to(placed.first, -1).lower_ in prepositions.TO
    return verb is not None and verb.lemma_.lower() in stance.PUT_OFF and until and placed.first.i > verb.i
