"""Of whom an event is told, behind its day or its place: "the arrest on Monday of X"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import mends, prepositions
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.affiliated import of_his_body
from letapis.reading.mending.tree import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_event(prep: "Token") -> None:
    """“The arrest in Dodoma of Wilbrod Slaa", "the arrest on Saturday of X”: of whom is told of the arrest."""
    town, who = prep.head, next((c for c in prep.children if c.dep_ == "pobj"), None)
    if prep.lower_ in mends.OF and town.pos_ in VERBAL and who is not None:
        if not of_his_body(prep, who):
            _of_its_object(prep, who)
        return
    if prep.lower_ not in mends.OF or town.dep_ != "pobj" or town.pos_ != "PROPN" or who is None:
        return
    on_day = town.ent_type_ == "DATE" and town.head.lower_ in prepositions.AT_DAY
    if (who.ent_type_ == "PERSON" or is_human_noun(who)) and (on_day or town.head.lower_ in mends.IN_TOWN):
        prep.head = town.head.head
        if prep.head.pos_ in VERBAL:
            _of_its_object(prep, who)


def _of_its_object(prep: "Token", who: "Token") -> None:
    """“Ordered the arrest in January 2012 of a judge", "confirmed the arrest on Monday of X”: the arrest of whom."""
    verb = prep.head
    thing = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < prep.i), None)
    between = next((c for c in verb.children if c.dep_ == "prep" and c.right_edge.i == prep.i - 1), None)
    if thing is None or between is None or between.i != thing.i + 1 or is_human_noun(thing):
        return
    if who.ent_type_ == "PERSON" or is_human_noun(who):
        prep.head = between.head = thing
        _named_behind(who, verb)


def _named_behind(who: "Token", verb: "Token") -> None:
    """“… of the court's chief judge, Abdulla Mohamed”: the name tells who that is."""
    behind = who.doc[who.i + 1 : min(who.sent.end, who.i + _NAME)]
    names = [t for t in behind if t.ent_type_ == "PERSON"]
    if names and behind[0].text == "," and names[0] == behind[1] and names[-1].head == verb:
        names[-1].head, names[-1].dep_ = who, "appos"


_NAME = 6
"""Words in which a name behind a comma ends."""
