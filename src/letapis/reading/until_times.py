"""Times behind "until" and "to": until when somebody is held, and the day to which a hearing is put off."""

from letapis.language.chosen import prepositions, stance
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.kinds import VERDICTS
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to


def of_how_long(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Was put in custody until 28 May on charges of treason”: until then he is held; nothing tells when charged."""
    told = trigger.row.pos == "N" and trigger.row.event in {EventKind.CHARGED, EventKind.DETAINED} | VERDICTS
    return told and placed.found.connective in stance.UNTIL


def put_off(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“The trial was adjourned until 2 April”: on that day it goes on."""
    if trigger.row.event is not EventKind.TRIED:
        return False
    verb = syntax.governor(trigger.token) if trigger.row.pos == "N" else trigger.token
    until = placed.found.connective in stance.UNTIL or next_to(placed.first, -1).lower_ in prepositions.TO
    return verb is not None and verb.lemma_.lower() in stance.PUT_OFF and until and placed.first.i > verb.i
