"""Groups whose names follow: "jailed three journalists. A got 15 years, B and C got 11 each"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import people as words
from letapis.model import EventKind
from letapis.reading.descriptions import count, definite
from letapis.reading.humans import is_human_noun
from letapis.reading.listed import also_given
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

_MOST = 12
"""Of larger groups the names are told in other ways."""
_REACH = 3
"""How many sentences behind the group its people may be named."""
_COURT = frozenset({EventKind.SENTENCED, EventKind.CONVICTED})
_LIKE = {EventKind.SENTENCED: _COURT, EventKind.CONVICTED: _COURT}
"""What may be told of each, where this was told of all."""


def foretold(
    blocks: Sequence[Block], names: Names, triggers: Mapping[int, Sequence[Trigger]]
) -> dict[int, tuple[str, ...]]:
    """By the place of the noun, the names of a counted group of whom nobody was named: exactly as many as it counts."""
    out: dict[int, tuple[str, ...]] = {}
    for block in blocks:
        if block.headline:
            continue
        for trigger in triggers.get(block.index, ()):
            for noun in trigger.people:
                number = _number(noun)
                if number is None or names.cluster_at(block, noun) is not None:
                    continue
                named = _listed(block, noun, names) or _one_by_one(blocks, block, trigger, names, triggers, number)
                if len(named) == number and all(_new(c, block, noun, blocks) for c in named):
                    out[block.offset(noun)] = tuple(c.name for c in named)
    return out


def _number(noun: "Token") -> int | None:
    """How many are told of, where they are told of for the first time: "three journalists", not "the three"."""
    people = noun.tag_ == "NNS" and is_human_noun(noun)
    if not (people or (noun.tag_ == "NNPS" and noun.ent_type_ == "NORP")) or definite(noun):
        return None
    number = count(noun)
    return number if number is not None and 1 < number <= _MOST else None


def _listed(block: Block, noun: "Token", names: Names) -> tuple[Cluster, ...]:
    """“Three reporters disappeared in Wuhan: A, B and C”: all the names behind the colon."""
    behind = list(noun.doc[noun.i + 1 : noun.i + _LONGEST])
    at = next((n for n, t in enumerate(behind) if t.text == ":" or t.is_sent_end), None)
    if at is None or behind[at].text != ":":
        return ()
    found = (names.cluster_at(block, t) for t in noun.doc[behind[at].i + 1 : behind[at].i + _LONGEST])
    return tuple(dict.fromkeys(c for c in found if c is not None))


_LONGEST = 40
"""Words to the colon, and behind it, that may belong to such a list."""


def _one_by_one(
    blocks: Sequence[Block],
    block: Block,
    trigger: Trigger,
    names: Names,
    triggers: Mapping[int, Sequence[Trigger]],
    number: int,
) -> tuple[Cluster, ...]:
    """Those of whom the same is told one by one in the sentences that follow, until there are enough of them."""
    if any(c.lower_ in words.APART for noun in trigger.people for c in noun.children):
        return ()
    found: dict[Cluster, None] = {}
    for host, t in _following(blocks, block, trigger, triggers):
        if t.row.event not in _LIKE.get(trigger.row.event, {trigger.row.event}):
            continue
        more = also_given(t.token) if t.row.event is EventKind.SENTENCED and t.row.pos == "V" else []
        told = (names.cluster_at(host, who) for who in (*t.people, *more))
        found.update((c, None) for c in told if c is not None)
        if len(found) >= number:
            break
    return tuple(found)


def _following(
    blocks: Sequence[Block], block: Block, trigger: Trigger, triggers: Mapping[int, Sequence[Trigger]]
) -> Iterator[tuple[Block, Trigger]]:
    """What is told in the sentences behind that of the group, of its own paragraph and of the next."""
    end = trigger.token.sent.end
    own = [s.start for s in trigger.token.doc.sents if s.start >= end][:_REACH]
    last = trigger.token.doc[own[-1]].sent.end if own else end
    yield from ((block, t) for t in triggers.get(block.index, ()) if end <= t.token.i < last)
    following = next((b for b in blocks if b.index > block.index), None)
    if following is None or len(own) == _REACH:
        return
    sents = [s.end for s in following.doc.sents][: _REACH - len(own)]
    yield from ((following, t) for t in triggers.get(following.index, ()) if sents and t.token.i < sents[-1])


def _new(cluster: Cluster, block: Block, noun: "Token", blocks: Sequence[Block]) -> bool:
    """Whether somebody is first named behind the group, but for a headline."""
    place = block.offset(noun)
    head = next((b for b in blocks if b.headline), None)
    start, end = (head.start, head.start + len(head.text)) if head is not None else (0, 0)
    return all(span.start > place or start <= span.start < end for span in cluster.spans)
