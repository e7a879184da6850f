"""What became of an appeal: the verb that tells it."""

from letapis.language.chosen import penalties as words
from letapis.language.chosen import stance
from letapis.model import EventKind, Role, RoleName
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.triggers import Trigger

E = EventKind


def outcome_of(block: Block, trigger: Trigger) -> list[Role]:
    """What became of an appeal: the verb that tells it."""
    if trigger.row.event is not E.APPEALED:
        return []
    token = trigger.token
    verb = token if trigger.row.pos == "V" else token.head
    lemma = verb.lemma_.lower()
    if lemma in stance.HEARD_OUT and verb.dep_ == "xcomp" and verb.head.lemma_ in stance.FAIL_VERBS:
        span = block.cut(verb.head, verb)  # "refused to hear his appeal"
        return [Role(RoleName.OUTCOME, span, span.text)]
    particle = syntax.child(verb, "prt")
    if trigger.row.pos == "V" and lemma in words.NO_OUTCOME and particle is None:  # "turned to", "turned down"
        return []
    if trigger.row.pos == "N" and not (verb.pos_ in syntax.VERBAL and lemma in words.OUTCOME_VERBS):
        return []
    span = block.cut(verb, particle if particle is not None and particle.i == verb.i + 1 else verb)
    return [Role(RoleName.OUTCOME, span, span.text)]
