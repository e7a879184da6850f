"""The day of a verdict that its sentence tells of one of two: "convicted in January; he was given six years"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import verbs
from letapis.model import EventKind, Polarity, Reality, Statement, When
from letapis.reading import syntax
from letapis.reading.page import Block

if TYPE_CHECKING:
    from spacy.tokens import Token

_OF_VERDICT = {EventKind.CONVICTED, EventKind.SENTENCED}


def of_one_verdict(block: Block, read: Sequence[Statement]) -> list[Statement]:
    """The statements; of "found guilty" and "sentenced" in one sentence the undated with the day of the other."""
    if not any(_undated(s) for s in read):
        return list(read)
    dated = [s for s in read if _told(s) and s.when.edtf is not None and "/" not in s.when.edtf]
    return [
        replace(s, when=next((o.when for o in dated if _one_day(block, s, o)), s.when)) if _undated(s) else s
        for s in read
    ]


def _told(statement: Statement) -> bool:
    come = statement.reality is Reality.ACTUAL and statement.polarity is Polarity.AFFIRMED
    return come and statement.event in _OF_VERDICT and statement.person.name is not None


def _undated(statement: Statement) -> bool:
    return statement.when == When() and _told(statement)


def _one_day(block: Block, one: Statement, other: Statement) -> bool:
    """Whether both are told of one day: the dated one not by the way, and the undated one not from before."""
    if one.event is other.event or one.person.name != other.person.name:
        return False
    verb, dated = block.token_at(one.trigger.start), block.token_at(other.trigger.start)
    if verb is None or dated is None or verb.pos_ not in syntax.VERBAL or not _one_sentence(verb, dated):
        return False
    return verb.i > dated.i and verb.tag_ != "VBG" and not (_had(verb) or _had(dated)) and not _by_the_way(dated, verb)


def _one_sentence(verb: "Token", dated: "Token") -> bool:
    """In one sentence, or behind its semicolon, which the parser is shown as a stop."""
    behind = verb.sent.start == dated.sent.end and verb.sent[0].text.islower()
    return verb.sent == dated.sent or behind


def _had(verb: "Token") -> bool:
    return any(c.lower_ == verbs.HAD for c in syntax.children(verb, "aux"))


def _by_the_way(dated: "Token", verb: "Token") -> bool:
    """“X, convicted in 2015 of fraud, was sentenced to ten years": of another time."""
    over = (a for a in (dated, *dated.ancestors) if a.dep_ in {"relcl", "acl", "advcl"})
    return any(verb not in clause.subtree for clause in over)
