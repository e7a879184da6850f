"""What state media say that a person did: an accusation, whatever the verb."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.model import EventKind, Person, Role, RoleName, SayerKind, Statement
from letapis.reading import syntax
from letapis.reading.attribution import covering, sayers
from letapis.reading.checks.below import goes_without_food
from letapis.reading.clauses import sentence
from letapis.reading.page import Block
from letapis.reading.story import Story
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


DEED = "deed-by-state-media/1"
"""The rule that such a statement carries."""


def accusations(story: Story, block: Block, triggers: Sequence[Trigger]) -> list[Statement]:
    """Deeds of named people told in quotation by state media, where no event of its own was read."""
    if not block.quotes:
        return []
    taken = {t.token.i for t in triggers}
    out = []
    for verb in block.doc:
        if verb.pos_ != "VERB" or verb.i in taken or not _quoted(block, verb) or syntax.is_passive(verb):
            continue
        who = syntax.child(verb, "nsubj")
        if who is None or goes_without_food(verb) or story.coref.names.cluster_at(block, who) is None:
            continue
        out += _accusation(story, block, verb, who)
    return out


def _quoted(block: Block, verb: "Token") -> bool:
    at = block.offset(verb)
    return any(a <= at < b for a, b in block.quotes)


def _accusation(story: Story, block: Block, verb: "Token", who: "Token") -> list[Statement]:
    resolved = story.coref.resolve(block, who)
    said = sayers(covering(story.sayings, block, verb), story.coref, resolved.names[0])
    if not said or said[0].kind is not SayerKind.STATE_MEDIA:
        return []
    start = min((q for q in block.quotes if q[0] <= block.offset(verb) < q[1]), default=None)
    offence = block.cut_at(start[0], start[1]) if start else block.cut(verb, verb.right_edge)
    roles = (Role(RoleName.AGENT, said[0].span, said[0].name), Role(RoleName.OFFENCE, offence, offence.text))
    return [
        Statement(
            report_id=story.report.id,
            event=EventKind.ACCUSED,
            trigger=block.cut(verb, verb),
            person=Person(resolved.span, name),
            quote=sentence(block, verb),
            roles=roles,
            attribution=said,
            rule=DEED,
        )
        for name in resolved.names
    ]
