"""Nouns of many events that are nobody's in particular: "the arrests", "1,900 arrests", "such trials"."""

from letapis.language.chosen import pronouns
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.conditions import hold
from letapis.reading.triggers import Trigger


def in_general(trigger: Trigger, people: int) -> bool:
    """“The arrests" are not those of one man, "detention without charge may not exceed four months" is nobody's."""
    token = trigger.token
    if token.tag_ == "NNS" and any(c.lower_ in pronouns.SUCH for c in token.lefts):
        return True  # "such trials are unlawful"
    many, bare = token.tag_ == "NNS" and people == 1, token.tag_ == "NN" and not list(token.lefts)
    released = trigger.row.event in _COUNTED and token.pos_ == "NOUN" and many  # "the releases", "four acquittals"
    return released or (trigger.row.event is EventKind.DETAINED and (many or bare))


_COUNTED = {EventKind.RELEASED, EventKind.ACQUITTED, EventKind.CONVICTED}
"""Events that a noun of many tells of nobody in particular."""


def for_several(trigger: Trigger, people: int) -> bool:
    """“Meydan TV has rejected the accusations”: a body denies it for its own people, whoever of several these are."""
    who = syntax.subject(trigger.token) if trigger.row.denies else None
    return people > 1 and who is not None and who.ent_type_ == "ORG"


def of_many(trigger: Trigger) -> bool:
    """“Has documented 1,900 arrests”: a count of many is not about those told of before; one of years may be."""
    token = trigger.token
    counted = token.tag_ == "NNS" and syntax.child(token, "nummod") is not None
    return counted and trigger.row.name not in event_rules.WITHOUT_A_VERB


def unnamed_many(trigger: Trigger) -> bool:
    """“The arrests followed a raid”: several people were arrested, whoever they are."""
    token = trigger.token
    told = hold("definite", token) and syntax.child(token, "prep") is None
    return trigger.row.event is EventKind.DETAINED and token.tag_ == "NNS" and told
