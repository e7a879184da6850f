"""Events that are nobody's in particular: "the arrests", "1,900 arrests", "such trials", "stop jailing reporters"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, pronouns, stance
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Reality
from letapis.reading import syntax
from letapis.reading.conditions import hold
from letapis.reading.stance import stance_of
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_nobody(trigger: Trigger, token: "Token") -> bool:
    """“Nobody should be jailed for a tweet", "the magazine was fined”: of no person is it told, nor even denied."""
    if trigger.row.event in _OF_COURTS and token.tag_ == "NN" and token.lemma_.lower() in group_words.COMPANIES:
        return all(c.ent_type_ != "PERSON" for c in token.children)
    if _whoever_it_befalls(trigger, token):
        return True
    none = token.lower_ in stance.NO_PERSON or any(c.lower_ in pronouns.NO for c in syntax.children(token, "det"))
    apart = none and token.tag_ != "NNS" and syntax.child(token, "prep") is None
    return apart and stance_of(trigger.token, trigger.row.event).reality is Reality.DEMANDED


_OF_COURTS = {EventKind.SENTENCED, EventKind.CONVICTED, EventKind.ACQUITTED, EventKind.CHARGED, EventKind.TRIED}
"""What befalls bodies too, of which nothing is told here."""


def _whoever_it_befalls(trigger: Trigger, token: "Token") -> bool:
    """“Must stop jailing reporters", "should end the detention of critics”: of a practice, and of nobody it befell."""
    deed = trigger.token.head if trigger.token.dep_ == "conj" else trigger.token
    over = deed.head
    ended = deed.dep_ in _WHAT_ENDS and over.lemma_.lower() in stance.ENDING | clauses.CONTINUING
    told = any(c.dep_ in _TELLS_WHO or c.ent_type_ == "PERSON" for c in token.children)
    return ended and token.tag_ == "NNS" and not told


_WHAT_ENDS = {"xcomp", "dobj", "ccomp"}
_TELLS_WHO = {"det", "nummod", "poss", "acl", "relcl", "appos", "amod"}
"""What makes of "reporters" those of whom something was told."""


def in_general(trigger: Trigger, people: int) -> bool:
    """“The arrests" are not those of one man, "detention without charge may not exceed four months" is nobody's."""
    token = trigger.token
    if token.tag_ == "NNS" and any(c.lower_ in pronouns.SUCH for c in token.lefts):
        return True  # "such trials are unlawful"
    if trigger.row.event is EventKind.TRIED and token.tag_ == "NNS" and syntax.child(token, "det", "poss") is None:
        return True  # "must stop prosecuting reporters in secret trials"
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
